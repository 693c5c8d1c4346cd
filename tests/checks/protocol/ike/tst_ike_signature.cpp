// SPDX-License-Identifier: Apache-2.0
// AUTH payloads of every method, good and spoilt, and those of the lab's gateway.
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"
#include "checks/protocol/ike/ike_signature.h"
#include "tests/checks/protocol/ike/ike_sessions.h"
#include "tests/checks/protocol/ike/ike_signing.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestIkeSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void methods_data();
    void methods();
    void notSupported_data();
    void notSupported();
    void labGateways_data();
    void labGateways();
};

namespace {

const QByteArray kOctets = "what is signed";

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// AlgorithmIdentifiers of RFC 7427, appendix A.
const QByteArray kRsaSha1 = hex("300d06092a864886f70d0101050500");
const QByteArray kRsaSha256 = hex("300d06092a864886f70d01010b0500");
const QByteArray kRsaSha384 = hex("300d06092a864886f70d01010c0500");
const QByteArray kRsaSha512 = hex("300d06092a864886f70d01010d0500");
const QByteArray kEcdsaSha1 = hex("300906072a8648ce3d0401");
const QByteArray kEcdsaSha256 = hex("300a06082a8648ce3d040302");
const QByteArray kEcdsaSha384 = hex("300a06082a8648ce3d040303");
const QByteArray kEcdsaSha512 = hex("300a06082a8648ce3d040304");
const QByteArray kPssDefault = hex("300d06092a864886f70d01010a3000");
const QByteArray kPssSha256 = hex("304606092a864886f70d01010a3039a00f300d06096086480165030402010500"
                                  "a11c301a06092a864886f70d010108300d06096086480165030402010500"
                                  "a203020120a303020101");
const QByteArray kEd25519 = hex("300506032b6570");

struct Keyed
{
    x509::KeyOwner key;
    QByteArray certificate;
};

Keyed keyed(x509::KeyOwner key)
{
    QByteArray certificate = test::certificateFor(key.get(), key.get());
    return {std::move(key), std::move(certificate)};
}

const Keyed &keyNamed(const QString &name)
{
    static const Keyed kRsa = keyed(test::keyFile(u"leaf.pem"_s));
    static const Keyed kP256 = keyed(test::keyFile(u"leaf-ec.pem"_s));
    static const Keyed kP384 = keyed(x509::KeyOwner(EVP_EC_gen("P-384")));
    static const Keyed kP521 = keyed(x509::KeyOwner(EVP_EC_gen("P-521")));
    return name == u"RSA" ? kRsa : (name == u"P-256" ? kP256 : (name == u"P-384" ? kP384 : kP521));
}

/// A public RSA key of 9,000 bits, for which nobody has the private half.
QByteArray hugeCertificate()
{
    const x509::KeyOwner signer = test::keyFile(u"leaf.pem"_s);
    BIGNUM *modulus = BN_new();
    BN_set_bit(modulus, 8999);
    BN_set_bit(modulus, 0);
    BIGNUM *exponent = BN_new();
    BN_set_word(exponent, 65537);
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *params = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(context);
    EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, params);
    QByteArray certificate = test::certificateFor(key, signer.get());
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(context);
    OSSL_PARAM_free(params);
    OSSL_PARAM_BLD_free(builder);
    BN_free(modulus);
    BN_free(exponent);
    return certificate;
}

} // namespace

void TestIkeSignature::methods_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("kind");
    const auto rsa = [](const EVP_MD *digest, int salt = -1) {
        return test::sign(keyNamed(u"RSA"_s).key.get(), digest, kOctets, salt);
    };
    const auto ecdsa = [](const QString &key, const EVP_MD *digest) {
        return test::sign(keyNamed(key).key.get(), digest, kOctets);
    };
    const auto row = [](const char *name, const QString &key, int method, const QByteArray &data,
                        const QString &kind) {
        QTest::newRow(name) << key << method << data << kind;
    };
    const QString rsaKey = u"RSA"_s;
    row("1, SHA-1", rsaKey, 1, rsa(EVP_sha1()), u"RSA with SHA-1"_s);
    row("1, SHA-256", rsaKey, 1, rsa(EVP_sha256()), u"RSA with SHA-256"_s);
    row("9", u"P-256"_s, 9, test::rawEcdsa(ecdsa(u"P-256"_s, EVP_sha256()), 32),
        u"ECDSA with SHA-256"_s);
    row("10", u"P-384"_s, 10, test::rawEcdsa(ecdsa(u"P-384"_s, EVP_sha384()), 48),
        u"ECDSA with SHA-384"_s);
    row("11", u"P-521"_s, 11, test::rawEcdsa(ecdsa(u"P-521"_s, EVP_sha512()), 66),
        u"ECDSA with SHA-512"_s);
    const auto digital = [&row](const char *name, const QString &key, const QByteArray &algorithm,
                                const QByteArray &signature, const QString &kind) {
        row(name, key, 14, test::digitalSignature(algorithm, signature), kind);
    };
    digital("14, RSA SHA-1", rsaKey, kRsaSha1, rsa(EVP_sha1()), u"RSA with SHA-1"_s);
    digital("14, RSA SHA-256", rsaKey, kRsaSha256, rsa(EVP_sha256()), u"RSA with SHA-256"_s);
    digital("14, RSA SHA-384", rsaKey, kRsaSha384, rsa(EVP_sha384()), u"RSA with SHA-384"_s);
    digital("14, RSA SHA-512", rsaKey, kRsaSha512, rsa(EVP_sha512()), u"RSA with SHA-512"_s);
    digital("14, PSS defaults", rsaKey, kPssDefault, rsa(EVP_sha1(), 20), u"RSA-PSS with SHA-1"_s);
    digital("14, PSS SHA-256", rsaKey, kPssSha256, rsa(EVP_sha256(), 32),
            u"RSA-PSS with SHA-256"_s);
    for (const QString &key : {u"P-256"_s, u"P-384"_s}) {
        const QByteArray name = "14, " + key.toLatin1();
        digital((name + " SHA-1").constData(), key, kEcdsaSha1, ecdsa(key, EVP_sha1()),
                u"ECDSA with SHA-1"_s);
        digital((name + " SHA-256").constData(), key, kEcdsaSha256, ecdsa(key, EVP_sha256()),
                u"ECDSA with SHA-256"_s);
        digital((name + " SHA-384").constData(), key, kEcdsaSha384, ecdsa(key, EVP_sha384()),
                u"ECDSA with SHA-384"_s);
        digital((name + " SHA-512").constData(), key, kEcdsaSha512, ecdsa(key, EVP_sha512()),
                u"ECDSA with SHA-512"_s);
    }
}

void TestIkeSignature::methods()
{
    QFETCH(QString, key);
    QFETCH(int, method);
    QFETCH(QByteArray, data);
    QFETCH(QString, kind);
    const QByteArray &leaf = keyNamed(key).certificate;
    const auto good = ike::verifySignature({method, data}, leaf, kOctets);
    QCOMPARE(good.check, SignatureCheck::Verified);
    QCOMPARE(good.kind, kind);

    const auto fails = [&](const QByteArray &spoilt, const QByteArray &by,
                           const QByteArray &octets) {
        return ike::verifySignature({method, spoilt}, by, octets).check == SignatureCheck::Failed;
    };
    QByteArray spoilt = data;
    spoilt.back() = static_cast<char>(spoilt.back() ^ 1);
    QVERIFY(fails(spoilt, leaf, kOctets));
    QVERIFY(fails(data, leaf, kOctets + "!"));
    QVERIFY(fails(data.chopped(1), leaf, kOctets));
    QVERIFY(fails({}, leaf, kOctets));
    const QString other = key == u"RSA" ? u"P-256"_s : u"RSA"_s;
    QVERIFY(fails(data, keyNamed(other).certificate, kOctets));
    for (qsizetype size = 0; size < std::min<qsizetype>(data.size(), 90); ++size) {
        QVERIFY(ike::verifySignature({method, data.first(size)}, leaf, kOctets).check !=
                SignatureCheck::Verified);
    }
}

void TestIkeSignature::notSupported_data()
{
    QTest::addColumn<int>("method");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("leaf");
    QTest::addColumn<QString>("kind");
    const QByteArray leaf = keyNamed(u"RSA"_s).certificate;
    QTest::newRow("shared key") << 2 << QByteArray(20, 'x') << leaf << u"authentication method 2"_s;
    QTest::newRow("Ed25519") << 14 << test::digitalSignature(kEd25519, QByteArray(64, 'x')) << leaf
                             << u"signature algorithm 1.3.101.112"_s;
    QTest::newRow("MD5") << 14 << test::digitalSignature(hex("300d06092a864886f70d0101040500"), "x")
                         << leaf << u"signature algorithm 1.2.840.113549.1.1.4"_s;
    QTest::newRow("PSS without parameters")
        << 14 << test::digitalSignature(hex("300b06092a864886f70d01010a"), "x") << leaf
        << u"signature algorithm 1.2.840.113549.1.1.10"_s;
    QTest::newRow("no certificate") << 1 << QByteArray("x") << QByteArray("certificate")
                                    << u"a certificate that cannot be read"_s;
    QTest::newRow("a key of 9,000 bits")
        << 1 << QByteArray(1125, 'x') << hugeCertificate() << u"a key that is too large"_s;
}

void TestIkeSignature::notSupported()
{
    QFETCH(int, method);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, leaf);
    QFETCH(QString, kind);
    const auto verdict = ike::verifySignature({method, data}, leaf, kOctets);
    QCOMPARE(verdict.check, SignatureCheck::NotSupported);
    QCOMPARE(verdict.kind, kind);
}

void TestIkeSignature::labGateways_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("idType");
    QTest::addColumn<QString>("id");
    QTest::newRow("ecp256-frag") << 0 << u"RSA with SHA-256"_s << u"FQDN"_s
                                 << u"vpn.example.test"_s;
    QTest::newRow("modp1024-nofrag-rraslike")
        << 1 << u"RSA with SHA-1"_s << u"DER_ASN1_DN"_s << u"CN=vpn.example.test"_s;
    QTest::newRow("gcm-ecp384") << 2 << u"RSA with SHA-256"_s << u"FQDN"_s << u"vpn.example.test"_s;
}

/// From the recorded datagrams to the verified certificate chain.
void TestIkeSignature::labGateways()
{
    QFETCH(int, index);
    QFETCH(QString, kind);
    QFETCH(QString, idType);
    QFETCH(QString, id);
    const test::Session session = test::recordedSessions().at(index);
    const test::SessionInit init = test::initOf(session);
    const auto suite = ike::chosenSuite(*ike::parseMessage(init.response));
    const auto keys = test::keysOf(session, *suite);
    QVERIFY(keys);
    ike::FragmentCollector collector;
    ike::Opened whole;
    for (const test::SessionDatagram &datagram : session.datagrams) {
        if (datagram.fromInitiator || ike::parseHeader(datagram.octets)->messageId != 1) {
            continue;
        }
        const auto opened = ike::open(datagram.octets, ike::responderProtection(*suite, *keys));
        QVERIFY(opened);
        if (opened->place.total == 0) {
            whole = *opened;
        } else if (collector.take(*opened) == ike::FragmentCollector::Outcome::Complete) {
            whole = collector.message();
        }
    }
    const auto payloads = ike::parseChain(whole.first, whole.octets);
    QVERIFY(payloads);
    const ike::AuthReply reply = ike::readAuthReply(*payloads);
    QCOMPARE(reply.malformed, QString());
    QCOMPARE(reply.identityBody, session.identity);
    QCOMPARE(ike::identityTypeName(reply.identity->type), idType);
    QCOMPARE(ike::identityText(*reply.identity), id);
    QStringList hashes;
    for (const QByteArray &certificate : reply.certificates) {
        const auto hash = QCryptographicHash::hash(certificate, QCryptographicHash::Sha256);
        hashes.append(QString::fromLatin1(hash.toHex()));
    }
    QCOMPARE(hashes, session.chainSha256);
    QVERIFY(reply.eap);

    const auto octets = ike::responderSignedOctets(init.response, session.initiatorNonce,
                                                   suite->prf, keys->pr, reply.identityBody);
    const auto verdict =
        ike::verifySignature(*reply.authentication, reply.certificates.first(), *octets);
    QCOMPARE(verdict.check, SignatureCheck::Verified);
    QCOMPARE(verdict.kind, kind);
    QCOMPARE(ike::verifySignature(*reply.authentication, reply.certificates.last(), *octets).check,
             SignatureCheck::Failed);
    // The identity is part of what is signed.
    const auto other = ike::responderSignedOctets(init.response, session.initiatorNonce, suite->prf,
                                                  keys->pr, reply.identityBody + "x");
    QCOMPARE(ike::verifySignature(*reply.authentication, reply.certificates.first(), *other).check,
             SignatureCheck::Failed);
}

QTEST_APPLESS_MAIN(TestIkeSignature)
#include "tst_ike_signature.moc"
