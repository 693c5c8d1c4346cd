// SPDX-License-Identifier: Apache-2.0
// Paths end where they should, whatever was sent in whatever order, and all errors are kept.
#include "tests/support/certificate_fixtures.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;

namespace {

/// "name name ..." of a path, by thumbprint among the fixtures.
QString namesOf(const PathFacts &path)
{
    static const QStringList kNames{
        u"root"_s,           u"issuing"_s,   u"issuing-cross"_s, u"stray-root"_s,
        u"impostor"_s,       u"old-root"_s,  u"root-cross"_s,    u"expired-ca"_s,
        u"not-a-ca"_s,       u"deep-ca"_s,   u"no-sign-ca"_s,    u"constrained-ca"_s,
        u"client-only-ca"_s, u"future-ca"_s, u"issuing-no-id"_s, u"impostor-no-id"_s};
    QStringList names{u"leaf"_s};
    for (const CertificateFacts &facts : path.certificates.mid(1)) {
        QString found = facts.subject;
        for (const QString &name : kNames) {
            if (thumbprint(fixture(name)) == facts.sha1) {
                found = name;
            }
        }
        names.append(found);
    }
    return names.join(u' ');
}

QString errorsOf(const PathFacts &path)
{
    QStringList errors;
    for (const PathError &error : path.errors) {
        errors.append(u"%1@%2"_s.arg(error.code).arg(error.depth));
    }
    errors.sort();
    return errors.join(u' ');
}

/// A certificate with an RSA key of that form (no one has its private half) and a signature of
/// @p signatureOctets that is nobody's.
QByteArray certificateWithKey(const char *subject, const char *issuer, int bits, int exponentBits,
                              int serial, int signatureOctets)
{
    BIGNUM *modulus = BN_new();
    BIGNUM *exponent = BN_new();
    BN_set_bit(modulus, bits - 1);
    BN_add_word(modulus, static_cast<BN_ULONG>(2 * serial + 1));
    BN_one(exponent);
    BN_set_bit(exponent, exponentBits - 1);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters);

    X509 *certificate = X509_new();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial);
    const auto name = [](X509_NAME *to, const char *text) {
        X509_NAME_add_entry_by_txt(to, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char *>(text), -1, -1, 0);
    };
    name(X509_get_subject_name(certificate), subject);
    name(X509_get_issuer_name(certificate), issuer);
    ASN1_TIME_set(X509_getm_notBefore(certificate), kFixtureTime.toSecsSinceEpoch() - 1000);
    ASN1_TIME_set(X509_getm_notAfter(certificate), kFixtureTime.toSecsSinceEpoch() + 1000);
    X509_set_pubkey(certificate, key);
    // Signed by a throw-away key for the form's sake; then the signature gets its length.
    EVP_PKEY *signer = EVP_RSA_gen(1024);
    X509_sign(certificate, signer, EVP_sha256());
    const ASN1_BIT_STRING *signature = nullptr;
    X509_get0_signature(&signature, nullptr, certificate);
    const QByteArray octets(signatureOctets, '\x01');
    ASN1_STRING_set(const_cast<ASN1_BIT_STRING *>(signature), octets.constData(), signatureOctets);
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate, &der);
    const QByteArray result(reinterpret_cast<const char *>(der), length);
    OPENSSL_free(der);
    EVP_PKEY_free(signer);
    X509_free(certificate);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(parameters);
    OSSL_PARAM_BLD_free(builder);
    BN_free(exponent);
    BN_free(modulus);
    return result;
}

} // namespace

class TestPathBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data();
    void paths();
    void sameAsOpenSsl_data() { paths_data(); }
    void sameAsOpenSsl();
    void exactSeconds_data();
    void exactSeconds();
    void unreadable();
    void secondCallChangesNothing();
    void relevantRootsOnly();
    void largeStore();
    void hostileChain();
    void hostileKeys_data();
    void hostileKeys();
    void costliestChain();
};

void TestPathBuilder::paths_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("roots");
    QTest::addColumn<QString>("intermediates");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("errors"); // CODE@DEPTH
    const QString none;
    const auto row = [none](const char *tag, const char *sent, const char *roots, const char *end,
                            const char *path, const char *errors, const char *intermediates = "") {
        QTest::newRow(tag) << QString::fromLatin1(sent) << QString::fromLatin1(roots)
                           << QString::fromLatin1(intermediates) << QString::fromLatin1(end)
                           << QString::fromLatin1(path) << QString::fromLatin1(errors);
    };
    row("trusted", "good issuing", "root", "trusted-root", "leaf issuing root", "");
    row("root sent along", "good issuing root", "root", "trusted-root", "leaf issuing root", "");
    row("any order", "good root issuing", "root", "trusted-root", "leaf issuing root", "");
    row("unneeded and duplicate ones",
        "good stray-root expired-ca issuing good issuing root impostor", "root stray-root",
        "trusted-root", "leaf issuing root", "");
    row("intermediate from the store", "good", "root", "trusted-root", "leaf issuing root", "",
        "issuing");
    row("intermediate missing", "good", "root", "incomplete", "leaf", "20@0 21@0");
    row("root unknown and not sent", "good issuing", "stray-root", "incomplete", "leaf issuing",
        "20@1");
    row("nothing trusted", "good issuing root", "", "untrusted-root", "leaf issuing root", "19@2");
    row("stray root", "unknown-root stray-root", "root", "untrusted-root", "leaf stray-root",
        "19@1");
    row("stray root not sent", "unknown-root", "root", "incomplete", "leaf", "20@0 21@0");
    row("self-signed", "self-signed", "root", "self-signed", "leaf", "18@0");
    row("self-signed, trusted", "self-signed", "root self-signed", "trusted-root", "leaf", "");
    row("expired leaf", "expired issuing", "root", "trusted-root", "leaf issuing root", "10@0");
    row("leaf of tomorrow", "not-yet-valid issuing", "root", "trusted-root", "leaf issuing root",
        "9@0");
    row("expired CA", "under-expired-ca expired-ca", "root", "trusted-root", "leaf expired-ca root",
        "10@1");
    row("CA of tomorrow", "under-future-ca future-ca", "root", "trusted-root",
        "leaf future-ca root", "9@1");
    row("not a CA", "under-not-a-ca not-a-ca", "root", "trusted-root", "leaf not-a-ca root",
        "79@1");
    row("path too long", "under-deep-ca deep-ca issuing", "root", "trusted-root",
        "leaf deep-ca issuing root", "25@2");
    row("CA without keyCertSign", "under-no-sign-ca no-sign-ca", "root", "trusted-root",
        "leaf no-sign-ca root", "32@1 79@1");
    row("name constraint", "under-constrained-ca constrained-ca", "root", "trusted-root",
        "leaf constrained-ca root", "47@0");
    row("CA limited to clients is for the checks", "under-client-only-ca client-only-ca", "root",
        "trusted-root", "leaf client-only-ca root", "");
    row("impostor with another key id", "good impostor", "root", "incomplete", "leaf", "20@0 21@0");
    row("impostor without key id", "under-no-id impostor-no-id", "root", "trusted-root",
        "leaf impostor-no-id root", "7@0");
    row("impostor and the real one", "under-no-id impostor-no-id issuing-no-id", "root",
        "trusted-root", "leaf issuing-no-id root", "");
    row("cross-signed, own root trusted", "good issuing-cross issuing stray-root", "root",
        "trusted-root", "leaf issuing root", "");
    row("cross-signed, other root trusted", "good issuing issuing-cross root", "stray-root",
        "trusted-root", "leaf issuing-cross stray-root", "");
    row("expired old root, new root trusted as well", "good issuing root-cross old-root",
        "old-root root", "trusted-root", "leaf issuing root", "");
    row("expired old root is the only one", "good issuing root-cross", "old-root", "trusted-root",
        "leaf issuing root-cross old-root", "10@3");
    row("all defects", "under-expired-ca expired-ca", "", "incomplete", "leaf expired-ca",
        "10@1 20@1");
}

void TestPathBuilder::paths()
{
    QFETCH(QString, sent);
    QFETCH(QString, roots);
    QFETCH(QString, intermediates);
    CertificateEvidence evidence;
    evidence.chain = fixtures(sent);
    TrustEvidence trust;
    trust.roots = fixtures(roots);
    trust.intermediates = fixtures(intermediates);
    deriveCertificate(evidence, trust, {}, kFixtureTime);
    QVERIFY(evidence.path);
    QTEST(enumName(evidence.path->end), "end");
    QTEST(namesOf(*evidence.path), "path");
    QTEST(errorsOf(*evidence.path), "errors");
    QCOMPARE(evidence.facts.size(), evidence.chain.size());
    QCOMPARE(evidence.judgedAtUtc, kFixtureTime);
    const bool incomplete = evidence.path->end == PathEnd::Incomplete;
    QCOMPARE(evidence.path->missingIssuer,
             incomplete ? evidence.path->certificates.last().issuer : QString());
}

/// "openssl verify" accepts exactly the paths without an error, except where it does not try all
/// alternatives.
void TestPathBuilder::sameAsOpenSsl()
{
    const QString program = QStandardPaths::findExecutable(u"openssl"_s);
    if (program.isEmpty()) {
        QSKIP("the openssl program is not installed");
    }
    // It takes the first issuer of the right name and looks at no other.
    const QByteArrayView tag(QTest::currentDataTag());
    const bool findsLess = tag == "impostor and the real one" || tag.startsWith("cross-signed");
    QFETCH(QString, sent);
    QFETCH(QString, roots);
    QFETCH(QString, intermediates);
    QFETCH(QString, end);
    QFETCH(QString, errors);
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QString &fixtureNames) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &fixtureName : fixtureNames.split(u' ', Qt::SkipEmptyParts)) {
            file.write(fixtureFile(fixtureName + u".pem"_s));
        }
    };
    const QString leaf = sent.section(u' ', 0, 0);
    write(u"leaf"_s, leaf);
    write(u"untrusted"_s, leaf + u' ' + sent.section(u' ', 1) + u' ' + intermediates);
    write(u"roots"_s, roots);
    QStringList arguments{u"verify"_s,
                          u"-no-CApath"_s,
                          u"-no-CAstore"_s,
                          u"-auth_level"_s,
                          u"0"_s,
                          u"-attime"_s,
                          QString::number(kFixtureTime.toSecsSinceEpoch()),
                          u"-untrusted"_s,
                          folder.filePath(u"untrusted"_s)};
    arguments += roots.isEmpty() ? QStringList{u"-no-CAfile"_s}
                                 : QStringList{u"-CAfile"_s, folder.filePath(u"roots"_s)};
    arguments.append(folder.filePath(u"leaf"_s));
    QProcess process;
    process.start(program, arguments);
    QVERIFY(process.waitForFinished());
    const bool accepted = process.exitCode() == 0;
    QVERIFY2(accepted == (!findsLess && end == u"trusted-root"_s && errors.isEmpty()),
             process.readAllStandardError().constData());
}

void TestPathBuilder::exactSeconds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("errors");
    const auto at = [](int month, int day, int hour, int minute, int second, int ms = 0) {
        return QDateTime({2026, month, day}, {hour, minute, second, ms}, Qt::UTC);
    };
    QTest::newRow("last second") << u"expired"_s << at(1, 31, 23, 59, 59) << QString();
    QTest::newRow("inside the last second")
        << u"expired"_s << at(1, 31, 23, 59, 59, 999) << QString();
    QTest::newRow("one second later") << u"expired"_s << at(2, 1, 0, 0, 0) << u"10@0"_s;
    QTest::newRow("first second") << u"not-yet-valid"_s << at(6, 1, 0, 0, 0) << QString();
    QTest::newRow("one second earlier") << u"not-yet-valid"_s << at(5, 31, 23, 59, 59) << u"9@0"_s;
}

void TestPathBuilder::exactSeconds()
{
    QFETCH(QString, name);
    QFETCH(QDateTime, at);
    CertificateEvidence evidence;
    evidence.chain = {fixture(name), fixture(u"issuing"_s)};
    deriveCertificate(evidence, {.roots = fixtures(u"root"_s)}, {}, at);
    QTEST(errorsOf(*evidence.path), "errors");
}

void TestPathBuilder::unreadable()
{
    CertificateEvidence evidence;
    evidence.chain = {"garbage", fixture(u"issuing"_s)};
    deriveCertificate(evidence, {.roots = fixtures(u"root"_s)}, {}, kFixtureTime);
    QCOMPARE(evidence.path->end, PathEnd::NotBuilt);
    QCOMPARE(evidence.facts.size(), 1);

    evidence.chain = {fixture(u"good"_s), "garbage", fixture(u"issuing"_s)};
    deriveCertificate(evidence, {.roots = {"garbage", fixture(u"root"_s)}}, {}, kFixtureTime);
    QCOMPARE(evidence.path->end, PathEnd::TrustedRoot);
    QCOMPARE(evidence.facts.size(), 2);

    evidence.chain.clear();
    deriveCertificate(evidence, {}, {}, kFixtureTime);
    QCOMPARE(evidence.path->end, PathEnd::NotBuilt);
}

void TestPathBuilder::secondCallChangesNothing()
{
    CertificateEvidence evidence;
    evidence.chain = fixtures(u"under-deep-ca deep-ca issuing"_s);
    const TrustEvidence trust{.roots = fixtures(u"root"_s)};
    deriveCertificate(evidence, trust, {}, kFixtureTime);
    const CertificateEvidence once = evidence;
    deriveCertificate(evidence, trust, {}, kFixtureTime);
    QVERIFY(evidence == once);
}

void TestPathBuilder::relevantRootsOnly()
{
    const QList<QByteArray> store = fixtures(u"stray-root root old-root self-signed"_s);
    QCOMPARE(relevantRoots(store, {fixtures(u"good issuing"_s)}), fixtures(u"root"_s));
    QCOMPARE(relevantRoots(store, {fixtures(u"good"_s)}), QList<QByteArray>{});
    QCOMPARE(relevantRoots(store, {fixtures(u"self-signed"_s)}), fixtures(u"self-signed"_s));
    QCOMPARE(relevantRoots(store, {fixtures(u"issuing"_s), fixtures(u"unknown-root"_s)}).size(), 2);
    QCOMPARE(relevantRoots({}, {fixtures(u"good issuing"_s)}), QList<QByteArray>{});
    // A root that is itself cross-signed leads on to the other root.
    QCOMPARE(relevantRoots(fixtures(u"root-cross old-root"_s), {fixtures(u"issuing"_s)}),
             fixtures(u"root-cross old-root"_s));
}

void TestPathBuilder::largeStore()
{
    // Ten thousand different roots: the serial and the name of one, counted up.
    QList<QByteArray> roots;
    const QByteArray root = fixture(u"stray-root"_s);
    for (int i = 0; i < 10000; ++i) {
        QByteArray other = root;
        other.replace("Stray Root", QByteArray("S") + QByteArray::number(100000000 + i));
        roots.append(other);
    }
    roots.append(fixture(u"root"_s));
    QBENCHMARK_ONCE
    {
        CertificateEvidence evidence;
        evidence.chain = fixtures(u"good issuing"_s);
        deriveCertificate(evidence, {.roots = roots}, {}, kFixtureTime);
        QCOMPARE(evidence.path->end, PathEnd::TrustedRoot);
    }
}

void TestPathBuilder::hostileChain()
{
    // A thousand issuers of the same name and key id, none of them the right one but the last.
    CertificateEvidence evidence;
    evidence.chain = fixtures(u"under-no-id"_s);
    const QByteArray impostor = fixture(u"impostor-no-id"_s);
    for (int i = 0; i < 998; ++i) {
        QByteArray other = impostor;
        other[other.size() - 1] = static_cast<char>(i);
        other[other.size() - 2] = static_cast<char>(i / 256);
        evidence.chain.append(other);
    }
    deriveCertificate(evidence, {.roots = fixtures(u"root"_s)}, {}, kFixtureTime);
    QVERIFY(evidence.path->certificates.size() >= 1);
}

void TestPathBuilder::hostileKeys_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("exponentBits");
    QTest::addColumn<QString>("errors"); // 7: the signature was verified, 6: it was not
    QTest::newRow("largest key") << 8192 << 17 << u"79@1 7@0"_s;
    QTest::newRow("larger") << 8200 << 17 << u"6@0"_s;
    QTest::newRow("as large as it gets") << 65536 << 17 << u"6@0"_s;
    QTest::newRow("longest exponent") << 2048 << 64 << u"79@1 7@0"_s;
    QTest::newRow("longer") << 2048 << 65 << u"6@0"_s;
    QTest::newRow("as long as the key") << 2048 << 2047 << u"6@0"_s;
}

/// What would take long to verify is not verified.
void TestPathBuilder::hostileKeys()
{
    QFETCH(int, bits);
    QFETCH(int, exponentBits);
    CertificateEvidence evidence;
    evidence.chain = {certificateWithKey("leaf", "issuer", 2048, 17, 1, bits / 8),
                      certificateWithKey("issuer", "issuer", bits, exponentBits, 2, bits / 8)};
    deriveCertificate(evidence, {.roots = {evidence.chain.last()}}, {}, kFixtureTime);
    QCOMPARE(evidence.path->end, PathEnd::TrustedRoot);
    QTEST(errorsOf(*evidence.path), "errors");
}

/// The most that a server can make this program verify: a chain of the 32 certificates that are
/// taken from it, each of which may have issued each other, with the costliest keys that pass.
void TestPathBuilder::costliestChain()
{
    CertificateEvidence evidence;
    evidence.chain = {certificateWithKey("leaf", "one", 2048, 17, 1, 1024)};
    for (int i = 0; i < 31; ++i) {
        const bool odd = i % 2 != 0;
        evidence.chain.append(
            certificateWithKey(odd ? "two" : "one", odd ? "one" : "two", 8192, 64, 2 + i, 1024));
    }
    QElapsedTimer clock;
    clock.start();
    deriveCertificate(evidence, {}, {}, kFixtureTime);
    qInfo("judged in %lld ms", clock.elapsed());
    QVERIFY(evidence.path->end != PathEnd::TrustedRoot);
}

QTEST_APPLESS_MAIN(TestPathBuilder)
#include "tst_path_builder.moc"
