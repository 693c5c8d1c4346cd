// SPDX-License-Identifier: Apache-2.0
// Certificates are read from every wrapping, and what is none is refused by its name.
#include "tests/support/certificate_fixtures.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

class TestCertificateReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void facts_data();
    void facts();
    void manyNames();
    void decodesOneCertificateOnly();
};

void TestCertificateReader::reads_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QList<QByteArray>>("expected");
    const QByteArray good = fixtureFile(u"good.pem"_s);
    QTest::newRow("PEM with text above") << good << fixtures(u"good"_s);
    QTest::newRow("several PEM, other blocks between")
        << good + fixtureFile(u"keys/leaf.pem"_s) + fixtureFile(u"root.pem"_s)
        << fixtures(u"good root"_s);
    QTest::newRow("DER") << fixture(u"good"_s) << fixtures(u"good"_s);
    const QByteArray pkcs7 = fixtureFile(u"chain.p7b"_s);
    QTest::newRow("PKCS#7") << pkcs7 << fixtures(u"good issuing root"_s);
    QTest::newRow("PKCS#7 as PEM")
        << "-----BEGIN PKCS7-----\n" + pkcs7.toBase64() + "\n-----END PKCS7-----\n"
        << fixtures(u"good issuing root"_s);
    QTest::newRow("a thousand") << good.repeated(1000) << fixtures(u"good"_s);
}

void TestCertificateReader::reads()
{
    QFETCH(QByteArray, octets);
    QFETCH(QList<QByteArray>, expected);
    const auto read = readCertificates(octets, u"c.pem"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    if (read->size() == 1000) {
        QCOMPARE(read->first(), expected.first());
        return;
    }
    QCOMPARE(*read, expected);
}

void TestCertificateReader::refuses_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("sentence");
    const QByteArray good = fixtureFile(u"good.pem"_s);
    const QByteArray der = fixture(u"good"_s);
    QTest::newRow("empty") << QByteArray()
                           << u"is empty; expected a certificate as PEM, DER or PKCS#7"_s;
    QTest::newRow("text") << QByteArray("hello")
                          << u"is no certificate; expected PEM, DER or PKCS#7"_s;
    QTest::newRow("truncated DER")
        << der.chopped(1) << u"is no certificate; expected PEM, DER or PKCS#7"_s;
    QTest::newRow("DER and more") << der + 'x'
                                  << u"is no certificate; expected PEM, DER or PKCS#7"_s;
    QTest::newRow("private key")
        << fixtureFile(u"keys/leaf.pem"_s)
        << u"holds a private key and no certificate; name the certificate file"_s;
    QTest::newRow("PFX")
        << fixtureFile(u"good.pfx"_s)
        << u"is a PFX (PKCS#12) file, which holds a private key; export the certificate alone"_s;
    QTest::newRow("a CRL") << fixtureFile(u"issuing.crl.pem"_s) << u"holds no certificate"_s;
    QTest::newRow("second one broken")
        << good + "-----BEGIN CERTIFICATE-----\nAQID\n-----END CERTIFICATE-----\n"
        << u"certificate 2 in it cannot be decoded"_s;
    QTest::newRow("cut off") << good.chopped(100) << u"certificate 1 in it cannot be decoded"_s;
    QTest::newRow("broken PKCS#7")
        << QByteArray("-----BEGIN PKCS7-----\nAQID\n-----END PKCS7-----\n")
        << u"the PKCS#7 message in it cannot be decoded"_s;
    QTest::newRow("a thousand and one")
        << good.repeated(1001) << u"holds more than 1000 certificates"_s;
}

void TestCertificateReader::refuses()
{
    QFETCH(QByteArray, octets);
    const auto read = readCertificates(octets, u"c.pem"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FailureKind::Malformed);
    QCOMPARE(read.error().where, u"c.pem"_s);
    QTEST(read.error().detail, "sentence");
}

void TestCertificateReader::facts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected"); // compact JSON
    const auto row = [](const char *name, const char *member, const char *expected) {
        QTest::addRow("%s %s", name, member)
            << QString::fromLatin1(name) << QString::fromLatin1(member)
            << QString::fromLatin1(expected);
    };
    row("good", "subject", "[\"CN=vpn.contoso.com\"]");
    row("good", "issuer", "[\"CN=Contoso Test Issuing CA,O=Contoso\"]");
    row("good", "serial", "[\"1011\"]");
    row("good", "notBeforeUtc", "[\"2026-01-01T00:00:00.000Z\"]");
    row("good", "notAfterUtc", "[\"2026-12-31T23:59:59.000Z\"]");
    row("good", "commonNames", "[[\"vpn.contoso.com\"]]");
    row("good", "dnsNames", "[[\"vpn.contoso.com\"]]");
    row("good", "extendedKeyUsages", "[[\"1.3.6.1.5.5.7.3.1\",\"1.3.6.1.5.5.8.2.2\"]]");
    row("good", "extendedKeyUsageCritical", "[false]");
    row("good", "keyUsages", "[[\"digitalSignature\",\"keyEncipherment\"]]");
    row("good", "keyAlgorithm", "[\"RSA\"]");
    row("good", "keyBits", "[2048]");
    row("good", "signatureAlgorithm", "[\"sha256WithRSAEncryption\"]");
    row("good", "isCa", "[false]");
    row("good", "selfSigned", "[false]");
    row("good", "crlUrls", "[[\"http://crl.contoso.com/issuing.crl\"]]");
    row("good", "ocspUrls", "[[\"http://ocsp.contoso.com\"]]");
    row("good", "issuerUrls", "[[\"http://crl.contoso.com/issuing.cer\"]]");
    row("good", "publicKeySha1", "[\"bda1231087bf8fe67d65cd35f3041d7f1a1ea707\"]");
    row("good", "userPrincipalNames", "[[]]");
    row("good", "sidExtension", "[false]");
    row("user", "userPrincipalNames", "[[\"u1001@corp.example.test\"]]");
    row("user", "sidExtension", "[true]");
    row("user", "dnsNames", "[[]]");
    row("no-eku", "extendedKeyUsages", "[null]");
    row("ike-intermediate-only", "extendedKeyUsageCritical", "[true]");
    row("not-a-ca", "keyUsages", "[null]");
    row("address", "ipAddresses", "[[\"198.51.100.1\",\"2001:db8::1\"]]");
    row("address", "dnsNames", "[[]]");
    row("ec", "keyAlgorithm", "[\"EC\"]");
    row("ec", "keyCurve", "[\"prime256v1\"]");
    row("ec", "keyBits", "[256]");
    row("rsa-1024", "keyBits", "[1024]");
    row("sha1", "signatureAlgorithm", "[\"sha1WithRSAEncryption\"]");
    row("self-signed", "selfSigned", "[true]");
    row("self-signed", "selfIssued", "[true]");
    row("self-signed", "isCa", "[false]");
    row("root", "isCa", "[true]");
    row("root", "selfSigned", "[true]");
    row("ldap-only", "crlUrls", "[[\"ldap:///CN=issuing?certificateRevocationList\"]]");
}

void TestCertificateReader::facts()
{
    QFETCH(QString, name);
    QFETCH(QString, member);
    const auto facts = decodeCertificate(fixture(name));
    QVERIFY(facts);
    const QByteArray text =
        QJsonDocument(QJsonArray{toJson(*facts).value(member)}).toJson(QJsonDocument::Compact);
    QTEST(QString::fromUtf8(text), "expected");
}

void TestCertificateReader::manyNames()
{
    const auto facts = decodeCertificate(fixture(u"thousand-names"_s));
    QVERIFY(facts);
    QCOMPARE(facts->dnsNames.size(), 1000);
    QCOMPARE(facts->dnsNames.last(), u"vpn.contoso.com"_s);
}

void TestCertificateReader::decodesOneCertificateOnly()
{
    const QByteArray der = fixture(u"good"_s);
    QVERIFY(!decodeCertificate(der + der));
    QVERIFY(!decodeCertificate(der.chopped(1)));
    QVERIFY(!decodeCertificate({}));
    QCOMPARE(thumbprint(der), decodeCertificate(der)->sha1);
}

QTEST_APPLESS_MAIN(TestCertificateReader)
#include "tst_certificate_reader.moc"
