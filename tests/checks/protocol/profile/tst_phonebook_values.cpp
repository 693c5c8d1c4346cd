// SPDX-License-Identifier: Apache-2.0
// The binary values of a phonebook: read as far as they fit, never past their end.
#include "checks/protocol/profile/custom_auth_data.h"
#include "checks/protocol/profile/phonebook_values.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QByteArray numbers(std::initializer_list<quint32> values)
{
    QByteArray octets;
    for (const quint32 value : values) {
        for (int shift = 0; shift < 32; shift += 8) {
            octets += static_cast<char>(value >> shift);
        }
    }
    return octets;
}

QByteArray wide(const QString &text)
{
    QByteArray octets;
    for (const QChar character : text) {
        octets += static_cast<char>(character.unicode() & 0xFF);
        octets += static_cast<char>(character.unicode() >> 8);
    }
    return octets + QByteArray(2, '\0');
}

QByteArray route(quint32 metric, quint32 family, quint32 length, const QByteArray &address,
                 quint32 exclusion)
{
    return numbers({metric, family, length}) + address.leftJustified(16, '\0') +
           numbers({exclusion, 0});
}

const QByteArray kHash = QByteArray::fromHex("0102030405060708090a0b0c0d0e0f1011121314");

QByteArray blob(quint32 type, const QByteArray &body)
{
    return "1DBC" + numbers({type, static_cast<quint32>(body.size()), 1}) + body;
}

QByteArray tlsBody(quint32 flags, const QString &names)
{
    return numbers({2, 0, flags, 0x14}) + kHash + wide(names) + numbers({1});
}

} // namespace

class TestPhonebookValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void routes_data();
    void routes();
    void nameRules_data();
    void nameRules();
    void cryptography_data();
    void cryptography();
    void suffixes();
    void customAuthData_data();
    void customAuthData();
    void cutAnywhere();
};

void TestPhonebookValues::routes_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("prefixes");
    const QByteArray ten = route(7, 2, 8, QByteArray("\x0a"), 0);
    const QByteArray v6 = QByteArray::fromHex("20010db8000000000001000000000000");
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("IPv4") << ten << u"10.0.0.0/8 7"_s;
    QTest::newRow("IPv6, the longest run of zeros is short")
        << route(0, 23, 64, v6, 1) << u"2001:db8:0:0:1::/64 0 not"_s;
    QTest::newRow("IPv6 default route") << route(0, 23, 0, {}, 0) << u"::/0 0"_s;
    QTest::newRow("the last item is cut") << ten + ten.chopped(1) << u"10.0.0.0/8 7"_s;
    QTest::newRow("32 is the longest IPv4 prefix")
        << route(0, 2, 32, QByteArray("\x0a"), 0) << u"10.0.0.0/32 0"_s;
    QTest::newRow("33 is none") << route(0, 2, 33, QByteArray("\x0a"), 0) << QString();
    QTest::newRow("129 is none") << route(0, 23, 129, v6, 0) << QString();
    QTest::newRow("unknown family") << route(0, 10, 8, v6, 0) << QString();
    QTest::newRow("metric beyond an int")
        << route(0xFFFFFFFF, 2, 8, QByteArray("\x0a"), 0) << u"10.0.0.0/8 2147483647"_s;
}

void TestPhonebookValues::routes()
{
    QFETCH(QByteArray, octets);
    QStringList found;
    for (const ProfileRoute &item : decodeRoutes(octets)) {
        found.append(item.prefix + u' ' + QString::number(item.metric) +
                     (item.exclusion ? u" not"_s : QString()));
    }
    QTEST(found.join(u", "_s), "prefixes");
}

void TestPhonebookValues::nameRules_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("rules");
    const QByteArray server =
        numbers({2}) + QByteArray("\x0a\x01\0\x35", 4).leftJustified(16, '\0');
    const auto head = [](quint32 servers, quint32 length) {
        return numbers({2, servers, length, 0, 0, 0});
    };
    const QByteArray corp = head(1, 6) + server + wide(u".corp"_s);
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("one") << corp << u".corp=10.1.0.53"_s;
    QTest::newRow("an exemption after it, not aligned")
        << corp + head(0, 4) + wide(u"www"_s) << u".corp=10.1.0.53 www="_s;
    QTest::newRow("cut in the suffix") << corp.chopped(2) << QString();
    QTest::newRow("suffix without its NUL") << head(0, 2) + wide(u"abc"_s) << QString();
    QTest::newRow("more servers than octets") << head(900, 6) + server << QString();
    QTest::newRow("senseless numbers")
        << numbers({2, 0xFFFFFFFF, 0xFFFFFFFF, 0, 0, 0}) << QString();
    QTest::newRow("another version") << numbers({3, 0, 1, 0, 0, 0}) << QString();
}

void TestPhonebookValues::nameRules()
{
    QFETCH(QByteArray, octets);
    QStringList found;
    for (const ProfileNameRule &rule : decodeNameRules(octets)) {
        found.append(rule.suffix + u'=' + rule.servers.join(u','));
    }
    QTEST(found.join(u' '), "rules");
}

void TestPhonebookValues::cryptography_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("what Set-VpnConnectionIPsecConfiguration writes")
        << numbers({2, 4, 3, 5, 2, 0}) << QStringList{u"SHA256"_s, u"AES256"_s,    u"Group14"_s,
                                                      u"AES256"_s, u"SHA256128"_s, u"None"_s};
    QTest::newRow("with PFS") << numbers({2, 2, 3, 3, 2, 3})
                              << QStringList{u"SHA256"_s, u"AES128"_s,    u"Group14"_s,
                                             u"AES128"_s, u"SHA256128"_s, u"PFS2048"_s};
    QTest::newRow("the last of each table")
        << numbers({3, 6, 6, 8, 5, 7})
        << QStringList{u"SHA384"_s,    u"AES_GCM_256"_s, u"Group24"_s,
                       u"GCMAES256"_s, u"GCMAES256"_s,   u"PFS24"_s};
    QTest::newRow("past each table")
        << numbers({4, 7, 7, 9, 6, 8}) << QStringList{{}, {}, {}, {}, {}, {}};
    QTest::newRow("cut") << numbers({2, 4, 3, 5, 2}) << QStringList{};
}

void TestPhonebookValues::cryptography()
{
    QFETCH(QByteArray, octets);
    QFETCH(QStringList, words);
    const auto suite = decodeCryptography(octets);
    QCOMPARE(suite.has_value(), !words.isEmpty());
    if (suite) {
        QCOMPARE((QStringList{suite->integrityCheckMethod, suite->encryptionMethod, suite->dhGroup,
                              suite->cipherTransformConstants,
                              suite->authenticationTransformConstants, suite->pfsGroup}),
                 words);
    }
}

void TestPhonebookValues::suffixes()
{
    const QByteArray item = wide(u"corp.example.test"_s).leftJustified(512, '\0');
    QCOMPARE(decodeSuffixes(item + item.first(511)), QStringList{u"corp.example.test"_s});
    QCOMPARE(decodeSuffixes(QByteArray(1024, '\0')), QStringList{});
    QCOMPARE(decodeSuffixes(QByteArray(512, 'a')), QStringList{}); // no NUL
}

void TestPhonebookValues::customAuthData_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("eapType"); // 0: the phonebook does not say
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("roots");
    QTest::addColumn<bool>("validation");

    const QString two = u"a.example.test;b.example.test"_s;
    QTest::newRow("EAP-TLS") << blob(13, tlsBody(0x31, two)) << 13 << two
                             << QString::fromLatin1(kHash.toHex()) << true;
    QTest::newRow("flags of unknown meaning")
        << blob(13, tlsBody(0x37, two)) << 13 << two << QString::fromLatin1(kHash.toHex()) << false;
    QTest::newRow("no names") << blob(13, tlsBody(0x31, {})) << 13 << u""_s
                              << QString::fromLatin1(kHash.toHex()) << true;
    QTest::newRow("left over from another method")
        << blob(13, tlsBody(0x31, two)) << 25 << QString() << QString() << false;
    QTest::newRow("another header")
        << "2DBC" + blob(13, tlsBody(0x31, two)).mid(4) << 13 << QString() << QString() << false;
    QTest::newRow("longer than it is")
        << blob(13, tlsBody(0x31, two)).chopped(1) << 13 << QString() << QString() << false;
    QTest::newRow("names that cannot be names")
        << blob(13, tlsBody(0x31, u"a\u0001b"_s)) << 13 << QString() << QString() << false;
    QTest::newRow("no hash where one is expected")
        << blob(13, numbers({2, 0, 0x31, 0}) + wide(two)) << 13 << QString() << QString() << false;
    QTest::newRow("senseless number of roots")
        << blob(25, numbers({0, 1, 1, 2, 40, 0x31, 0xFFFFFFFF, 0x14}) + QByteArray(40, 'x')) << 25
        << QString() << QString() << false;
    QTest::newRow("PEAP without any root")
        << blob(25, numbers({0, 1, 1, 2, 22, 0x31, 0}) + wide(u"ab"_s)) << 25 << u"ab"_s << u""_s
        << true;
}

void TestPhonebookValues::customAuthData()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, eapType);
    QFETCH(QString, names);
    QFETCH(QString, roots);
    QFETCH(bool, validation);
    Connection connection;
    if (eapType != 0) {
        connection.eapType = eapType;
    }
    decodeCustomAuthData(octets, connection);
    QCOMPARE(connection.serverNames.has_value(), !names.isNull());
    QCOMPARE(connection.serverNames.value_or(QStringList{}).join(u';'), names);
    QCOMPARE(connection.trustedRoots.value_or(QStringList{}).join(u';'), roots);
    QCOMPARE(connection.serverValidation.has_value(), validation);
}

void TestPhonebookValues::cutAnywhere()
{
    const QByteArray all =
        blob(25, numbers({0, 1, 1, 2, 60, 0x31, 1, 0x14}) + kHash + wide(u"abcde"_s) +
                     numbers({0, 13}) + tlsBody(0x31, u"abcde"_s));
    for (qsizetype length = 0; length <= all.size(); ++length) {
        QByteArray part = all.first(length);
        Connection connection;
        decodeCustomAuthData(part, connection);
        decodeRoutes(part);
        decodeNameRules(part);
        decodeSuffixes(part);
        decodeCryptography(part);
        QCOMPARE(connection.serverNames.has_value(), length == all.size());
    }
}

QTEST_APPLESS_MAIN(TestPhonebookValues)
#include "tst_phonebook_values.moc"
