// SPDX-License-Identifier: Apache-2.0
// Shared secrets, PRFs and the keys of an IKE SA, against vectors of the RFCs and of the lab.
#include "checks/protocol/ike/ike_numbers.h"
#include "tests/checks/protocol/ike/ike_sessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using ike::KeyPair;

class TestIkeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ecpVectors_data();
    void ecpVectors();
    void bothSidesAgree_data();
    void bothSidesAgree();
    void badPublicValues_data();
    void badPublicValues();
    void noSuchPair();
    void prf_data();
    void prf();
    void prfPlusIsChained();
    void prfPlusEnds();
    void labKeys_data();
    void labKeys();
    void choices_data();
    void choices();
    void secretsAreMoved();
};

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// The prime of @p group minus @p less, big-endian: a value that no honest end sends.
QByteArray nearPrime(int group, int less)
{
    // Both primes end in 64 one bits (RFC 2409, 6.2; RFC 3526, 3).
    QByteArray value =
        group == ike::kModp1024
            ? hex("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
                  "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
                  "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                  "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF")
            : hex("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
                  "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
                  "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                  "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05"
                  "98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB"
                  "9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
                  "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF695581718"
                  "3995497CEA956AE515D2261898FA051015728E5A8AACAA68FFFFFFFFFFFFFFFF");
    value.back() = static_cast<char>(0xFF - less);
    return value;
}

ike::Transform cipher(int id, std::optional<int> bits)
{
    return {ike::kTransformEncr, id, bits};
}

} // namespace

void TestIkeKeys::ecpVectors_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QByteArray>("own");
    QTest::addColumn<QByteArray>("ownPublic");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<QByteArray>("otherPublic");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("RFC 5903, 8.1")
        << int(ike::kEcp256)
        << hex("C88F01F510D9AC3F70A292DAA2316DE544E9AAB8AFE84049C62A9C57862D1433")
        << hex("DAD0B65394221CF9B051E1FECA5787D098DFE637FC90B9EF945D0C3772581180"
               "5271A0461CDB8252D61F1C456FA3E59AB1F45B33ACCF5F58389E0577B8990BB3")
        << hex("C6EF9C5D78AE012A011164ACB397CE2088685D8F06BF9BE0B283AB46476BEE53")
        << hex("D12DFB5289C8D4F81208B70270398C342296970A0BCCB74C736FC7554494BF63"
               "56FBF3CA366CC23E8157854C13C58D6AAC23F046ADA30F8353E74F33039872AB")
        << hex("D6840F6B42F6EDAFD13116E0E12565202FEF8E9ECE7DCE03812464D04B9442DE");
    QTest::newRow("RFC 5903, 8.2")
        << int(ike::kEcp384)
        << hex("099F3C7034D4A2C699884D73A375A67F7624EF7C6B3C0F160647B67414DCE655"
               "E35B538041E649EE3FAEF896783AB194")
        << hex("667842D7D180AC2CDE6F74F37551F55755C7645C20EF73E31634FE72B4C55EE6"
               "DE3AC808ACB4BDB4C88732AEE95F41AA9482ED1FC0EEB9CAFC4984625CCFC23F"
               "65032149E0E144ADA024181535A0F38EEB9FCFF3C2C947DAE69B4C634573A81C")
        << hex("41CB0779B4BDB85D47846725FBEC3C9430FAB46CC8DC5060855CC9BDA0AA2942"
               "E0308312916B8ED2960E4BD55A7448FC")
        << hex("E558DBEF53EECDE3D3FCCFC1AEA08A89A987475D12FD950D83CFA41732BC509D"
               "0D1AC43A0336DEF96FDA41D0774A3571DCFBEC7AACF3196472169E838430367F"
               "66EEBE3C6E70C416DD5F0C68759DD1FFF83FA40142209DFF5EAAD96DB9E6386C")
        << hex("11187331C279962D93D604243FD592CB9D0A926F422E47187521287E7156C5C4"
               "D603135569B9E9D09CF5D4A270F59746");
}

void TestIkeKeys::ecpVectors()
{
    QFETCH(int, group);
    QFETCH(QByteArray, own);
    QFETCH(QByteArray, ownPublic);
    QFETCH(QByteArray, other);
    QFETCH(QByteArray, otherPublic);
    QFETCH(QByteArray, secret);
    const auto one = KeyPair::fromPrivate(group, own);
    const auto two = KeyPair::fromPrivate(group, other);
    QVERIFY(one && two);
    QCOMPARE(one->publicValue().toHex(), ownPublic.toHex());
    QCOMPARE(two->publicValue().toHex(), otherPublic.toHex());
    QCOMPARE(one->sharedSecret(otherPublic)->view().toByteArray().toHex(), secret.toHex());
    QCOMPARE(two->sharedSecret(ownPublic)->view().toByteArray().toHex(), secret.toHex());
}

void TestIkeKeys::bothSidesAgree_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("octets");
    QTest::newRow("MODP 1024") << int(ike::kModp1024) << 128;
    QTest::newRow("MODP 2048") << int(ike::kModp2048) << 256;
    QTest::newRow("ECP 256") << int(ike::kEcp256) << 32;
    QTest::newRow("ECP 384") << int(ike::kEcp384) << 48;
}

void TestIkeKeys::bothSidesAgree()
{
    QFETCH(int, group);
    QFETCH(int, octets);
    const auto one = KeyPair::make(group);
    const auto two = KeyPair::make(group);
    QVERIFY(one && two);
    QCOMPARE(one->group(), group);
    const auto secret = one->sharedSecret(two->publicValue());
    QVERIFY(secret);
    QCOMPARE(secret->size(), octets);
    QCOMPARE(secret->view().toByteArray(),
             two->sharedSecret(one->publicValue())->view().toByteArray());
    QVERIFY(one->publicValue() != two->publicValue());
}

void TestIkeKeys::badPublicValues_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("good");
    for (const int group : {ike::kModp1024, ike::kModp2048}) {
        const QByteArray name = "MODP " + QByteArray::number(group);
        const qsizetype octets = *ike::keyShareOctets(group);
        const auto small = [octets](char value) {
            return QByteArray(octets - 1, '\0') + QByteArray(1, value);
        };
        QTest::newRow((name + " zero").constData()) << group << small(0) << false;
        QTest::newRow((name + " one").constData()) << group << small(1) << false;
        QTest::newRow((name + " p").constData()) << group << nearPrime(group, 0) << false;
        QTest::newRow((name + " p - 1").constData()) << group << nearPrime(group, 1) << false;
        QTest::newRow((name + " above p").constData())
            << group << QByteArray(octets, '\xFF') << false;
        QTest::newRow((name + " short").constData())
            << group << QByteArray(octets - 1, 'x') << false;
        QTest::newRow((name + " four").constData()) << group << small(4) << true;
    }
    const QByteArray point = KeyPair::make(ike::kEcp256)->publicValue();
    QByteArray off = point;
    off.back() = static_cast<char>(off.back() ^ 1);
    QTest::newRow("a point of the curve") << int(ike::kEcp256) << point << true;
    QTest::newRow("a point beside the curve") << int(ike::kEcp256) << off << false;
    QTest::newRow("a point of zeros") << int(ike::kEcp256) << QByteArray(64, '\0') << false;
    QTest::newRow("coordinates above the field")
        << int(ike::kEcp384) << QByteArray(96, '\xFF') << false;
    QTest::newRow("no octets") << int(ike::kEcp384) << QByteArray() << false;
    QTest::newRow("a point of the other curve") << int(ike::kEcp384) << point << false;
    QTest::newRow("with its 04 octet") << int(ike::kEcp256) << "\x04" + point << false;
}

void TestIkeKeys::badPublicValues()
{
    QFETCH(int, group);
    QFETCH(QByteArray, value);
    QFETCH(bool, good);
    const auto secret = KeyPair::make(group)->sharedSecret(value);
    QCOMPARE(secret.has_value(), good);
    if (!secret) {
        QCOMPARE(secret.error().kind, FailureKind::Malformed);
        QVERIFY(!secret.error().detail.isEmpty());
    }
}

void TestIkeKeys::noSuchPair()
{
    QCOMPARE(KeyPair::make(5).error().kind, FailureKind::NotSupported);
    QCOMPARE(KeyPair::fromPrivate(5, "x").error().kind, FailureKind::NotSupported);
    QCOMPARE(KeyPair::fromPrivate(ike::kEcp256, {}).error().kind, FailureKind::Malformed);
}

void TestIkeKeys::prf_data()
{
    QTest::addColumn<int>("id");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("result");
    QTest::newRow("SHA1, RFC 2202 case 2")
        << int(ike::kPrfSha1) << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << hex("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    QTest::newRow("SHA1, RFC 2202 case 6")
        << int(ike::kPrfSha1) << QByteArray(80, '\xaa')
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << hex("aa4ae5e15272d00e95705637ce8a3b55ed402112");
    QTest::newRow("SHA2-256, RFC 4231 case 1")
        << int(ike::kPrfSha256) << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    QTest::newRow("SHA2-256, RFC 4231 case 2")
        << int(ike::kPrfSha256) << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("SHA2-384, RFC 4231 case 1")
        << int(ike::kPrfSha384) << QByteArray(20, '\x0b') << QByteArray("Hi There")
        << hex("afd03944d84895626b0825f4ab46907f15f9dadbe4101ec682aa034c7cebc59c"
               "faea9ea9076ede7f4af152e8b2fa9cb6");
    QTest::newRow("SHA2-384, RFC 4231 case 2")
        << int(ike::kPrfSha384) << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
        << hex("af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e"
               "8e2240ca5e69e2c78b3239ecfab21649");
    QTest::newRow("no key, no data")
        << int(ike::kPrfSha256) << QByteArray() << QByteArray()
        << hex("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    QTest::newRow("MD5 is out of scope") << 1 << QByteArray("Jefe") << QByteArray() << QByteArray();
}

void TestIkeKeys::prf()
{
    QFETCH(int, id);
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, result);
    const auto made = ike::prf(id, key, data);
    QCOMPARE(made.has_value(), !result.isEmpty());
    if (made) {
        QCOMPARE(made->view().toByteArray().toHex(), result.toHex());
    } else {
        QCOMPARE(made.error().kind, FailureKind::NotSupported);
    }
}

/// RFC 7296, 2.13: T1 = prf(K, S | 01), T2 = prf(K, T1 | S | 02), ...
void TestIkeKeys::prfPlusIsChained()
{
    const QByteArray key = "key";
    const QByteArray seed = "seed";
    QByteArray expected;
    QByteArray last;
    for (char round = 1; round <= 4; ++round) {
        last = ike::prf(ike::kPrfSha384, key, last + seed + round)->view().toByteArray();
        expected += last;
    }
    for (const qsizetype count : {0, 1, 47, 48, 49, 150, 192}) {
        QCOMPARE(ike::prfPlus(ike::kPrfSha384, key, seed, count)->view().toByteArray(),
                 expected.first(count));
    }
}

void TestIkeKeys::prfPlusEnds()
{
    QVERIFY(ike::prfPlus(ike::kPrfSha1, "k", "s", 255 * 20));
    QCOMPARE(ike::prfPlus(ike::kPrfSha1, "k", "s", 255 * 20 + 1).error().kind,
             FailureKind::NotSupported);
    QCOMPARE(ike::prfPlus(1, "k", "s", 20).error().kind, FailureKind::NotSupported);
}

void TestIkeKeys::labKeys_data()
{
    QTest::addColumn<int>("index");
    const auto sessions = test::recordedSessions();
    QCOMPARE(sessions.size(), 3);
    for (int i = 0; i < sessions.size(); ++i) {
        QTest::newRow(sessions[i].name.constData()) << i;
    }
}

void TestIkeKeys::labKeys()
{
    QFETCH(int, index);
    const test::Session session = test::recordedSessions().at(index);
    const auto reply = ike::parseMessage(test::initOf(session).response);
    QVERIFY(reply);
    const auto suite = ike::chosenSuite(*reply);
    QVERIFY(suite);
    QCOMPARE(suite->group, session.dhGroup);
    const auto keys = test::keysOf(session, *suite);
    QVERIFY(keys);
    const auto same = [&session](const char *name, const ike::SecretOctets &key) {
        return session.keys.value(QString::fromLatin1(name)) == key.view().toByteArray();
    };
    QVERIFY(same("SK_d", keys->d));
    QVERIFY(same("SK_ai", keys->ai));
    QVERIFY(same("SK_ar", keys->ar));
    QVERIFY(same("SK_ei", keys->ei));
    QVERIFY(same("SK_er", keys->er));
    QVERIFY(same("SK_pi", keys->pi));
    QVERIFY(same("SK_pr", keys->pr));
}

void TestIkeKeys::choices_data()
{
    using Transforms = QList<ike::Transform>;
    QTest::addColumn<QList<ike::Transform>>("transforms");
    QTest::addColumn<bool>("good");
    const ike::Transform prf{ike::kTransformPrf, ike::kPrfSha256, {}};
    const ike::Transform integ{ike::kTransformInteg, ike::kIntegSha256, {}};
    const ike::Transform group{ike::kTransformDh, ike::kModp2048, {}};
    const ike::Transform cbc = cipher(ike::kEncrAesCbc, 256);
    const ike::Transform gcm = cipher(ike::kEncrAesGcm16, 256);
    const ike::Transform des = cipher(ike::kEncr3Des, {});
    QTest::newRow("CBC") << Transforms{cbc, prf, integ, group} << true;
    QTest::newRow("GCM") << Transforms{gcm, prf, group} << true;
    QTest::newRow("GCM with INTEG NONE")
        << Transforms{gcm, prf, {ike::kTransformInteg, 0, {}}, group} << true;
    QTest::newRow("3DES") << Transforms{des, prf, integ, group} << true;
    QTest::newRow("GCM with INTEG") << Transforms{gcm, prf, integ, group} << false;
    QTest::newRow("CBC without INTEG") << Transforms{cbc, prf, group} << false;
    QTest::newRow("no PRF") << Transforms{cbc, integ, group} << false;
    QTest::newRow("no cipher") << Transforms{prf, integ, group} << false;
    QTest::newRow("AES without key length")
        << Transforms{cipher(ike::kEncrAesCbc, {}), prf, integ, group} << false;
    QTest::newRow("NULL") << Transforms{cipher(ike::kEncrNull, {}), prf, integ, group} << false;
    QTest::newRow("an unknown PRF")
        << Transforms{cbc, {ike::kTransformPrf, 99, {}}, integ, group} << false;
    QTest::newRow("an unknown group")
        << Transforms{cbc, prf, integ, {ike::kTransformDh, 31, {}}} << false;
}

void TestIkeKeys::choices()
{
    QFETCH(QList<ike::Transform>, transforms);
    QFETCH(bool, good);
    ike::Message reply;
    reply.proposals.append({1, ike::kProtocolIke, {}, transforms});
    const auto suite = ike::chosenSuite(reply);
    QCOMPARE(suite.has_value(), good);
    if (!suite) {
        QCOMPARE(suite.error().kind, FailureKind::NotSupported);
    }
    QVERIFY(!ike::chosenSuite({}));
}

void TestIkeKeys::secretsAreMoved()
{
    ike::SecretOctets secret(QByteArrayView("abc"));
    ike::SecretOctets other(std::move(secret));
    QCOMPARE(other.view().toByteArray(), QByteArray("abc"));
    secret = std::move(other);
    QCOMPARE(secret.size(), 3);
}

QTEST_APPLESS_MAIN(TestIkeKeys)
#include "tst_ike_keys.moc"
