// SPDX-License-Identifier: Apache-2.0
// The dialer of Windows, played: what it answers, what it leaves out, and sizes that it refuses.
// The structures are filled in here from ras.h's layout; the sizes are asserted in ras_layout.h.
#include "checks/system/ras_dialer.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

template <std::size_t kLength> void put(ras::Text<kLength> &field, const QString &text)
{
    std::copy_n(text.toStdU16String().begin(),
                std::min(static_cast<std::size_t>(text.size()), kLength), field.begin());
}

/// What the played dialer holds. The functions are plain ones, so it is global.
struct Played
{
    QList<ras::EntryName> entries;
    ras::Entry properties;
    QList<ras::Connection> connections;
    ras::ConnectionStatus status;
    std::size_t entryOctets = sizeof(ras::Entry); ///< the size it takes
    std::size_t connectionOctets = sizeof(ras::Connection);
    std::size_t statusOctets = sizeof(ras::ConnectionStatus);
    quint32 entriesCode = 0;
    quint32 propertiesCode = 0;
    quint32 connectionsCode = 0;
    quint32 statusCode = 0;
    quint32 eapOctets = 0;
    quint32 eapUserCode = 0;
    QStringList asked;
};
Played played; // NOLINT(*avoid-non-const-global-variables)

constexpr quint32 kBufferTooSmall = 603;
constexpr quint32 kInvalidSize = 632;

template <typename Record>
quint32 giveList(const QList<Record> &list, std::size_t stride, Record *out, quint32 *octets,
                 quint32 *count)
{
    quint32 size = 0;
    std::memcpy(&size, out, sizeof size);
    if (size != stride) {
        return kInvalidSize;
    }
    const auto needed = static_cast<quint32>(static_cast<std::size_t>(list.size()) * stride);
    if (*octets < needed) {
        *octets = needed;
        return kBufferTooSmall;
    }
    auto *at = static_cast<char *>(static_cast<void *>(out));
    for (const Record &one : list) {
        std::memcpy(at, &one, stride);
        at += stride;
    }
    *count = static_cast<quint32>(list.size());
    return 0;
}

quint32 enumEntries(const char16_t *, const char16_t *, ras::EntryName *entries, quint32 *octets,
                    quint32 *count)
{
    return played.entriesCode != 0
               ? played.entriesCode
               : giveList(played.entries, sizeof(ras::EntryName), entries, octets, count);
}

quint32 entryProperties(const char16_t *phonebook, const char16_t *entry, ras::Entry *properties,
                        quint32 *, void *, quint32 *)
{
    played.asked.append(QString::fromUtf16(phonebook) + u'|' + QString::fromUtf16(entry));
    if (properties->size != played.entryOctets) {
        return kInvalidSize;
    }
    if (played.propertiesCode == 0) {
        std::memcpy(properties, &played.properties, played.entryOctets);
    }
    return played.propertiesCode;
}

quint32 customAuthData(const char16_t *, const char16_t *, void *, quint32 *octets)
{
    *octets = played.eapOctets;
    return played.eapOctets == 0 ? 0 : kBufferTooSmall;
}

quint32 eapUserData(void *, const char16_t *, const char16_t *, void *, quint32 *)
{
    return played.eapUserCode;
}

quint32 enumConnections(ras::Connection *connections, quint32 *octets, quint32 *count)
{
    return played.connectionsCode != 0
               ? played.connectionsCode
               : giveList(played.connections, played.connectionOctets, connections, octets, count);
}

quint32 connectStatus(quint64 handle, ras::ConnectionStatus *status)
{
    if (handle != 0x123456789abcdef0 || status->size != played.statusOctets) {
        return kInvalidSize;
    }
    if (played.statusCode == 0) {
        std::memcpy(status, &played.status, played.statusOctets);
    }
    return played.statusCode;
}

const ras::Functions kAll{enumEntries, entryProperties, customAuthData,
                          eapUserData, enumConnections, connectStatus};

ras::EntryName entryName(const QString &name, bool allUsers)
{
    ras::EntryName one{};
    one.size = sizeof one;
    put(one.entryName, name);
    put(one.phonebook, u"C:\\Users\\u1001\\rasphone.pbk"_s);
    one.flags = allUsers ? 1 : 0;
    return one;
}

} // namespace

class TestRasDialer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void entries();
    void manyEntries();
    void olderStructures_data();
    void olderStructures();
    void emptySuccess();
    void connections();
    void remoteAddress_data();
    void remoteAddress();
    void states_data();
    void states();
    void failures();
    void missingFunctions();
    void lies();
};

void TestRasDialer::init()
{
    played = {};
    put(played.properties.deviceType, u"vpn"_s);
    put(played.properties.deviceName, u"WAN Miniport (IKEv2)"_s);
    played.properties.vpnStrategy = 7;
    played.properties.customAuthKey = 25;
    ras::Connection connection{};
    connection.handle = 0x123456789abcdef0;
    put(connection.entryName, u"Zentrale Köln"_s);
    put(connection.deviceName, u"WAN Miniport (SSTP)"_s);
    connection.flags = 1;
    played.connections = {connection};
    put(played.status.deviceType, u"vpn"_s);
    played.status.state = 0x2000;
    played.status.remote = {.type = 1, .address = {198, 51, 100, 7}};
}

void TestRasDialer::entries()
{
    played.entries = {entryName(u"Zentrale Köln"_s, false), entryName(u"工場"_s, true)};
    played.eapOctets = 2048;
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->entries.size(), 2);
    const DialerEntry &first = found->entries.first();
    QCOMPARE(first.name, u"Zentrale Köln"_s);
    QCOMPARE(first.phonebook, u"C:\\Users\\u1001\\rasphone.pbk"_s);
    QVERIFY(!first.allUsers);
    QCOMPARE(first.deviceType, u"vpn"_s);
    QCOMPARE(first.deviceName, u"WAN Miniport (IKEv2)"_s);
    QCOMPARE(first.strategyNumber, 7);
    QCOMPARE(first.eapType, 25);
    QCOMPARE(first.eapOctets, 2048);
    QCOMPARE(first.eapUserOctets, 0);
    QVERIFY(found->entries.last().allUsers);
    QCOMPARE(played.asked, (QStringList{u"C:\\Users\\u1001\\rasphone.pbk|Zentrale Köln"_s,
                                        u"C:\\Users\\u1001\\rasphone.pbk|工場"_s}));
    QVERIFY2(found->unanswered.isEmpty(), qPrintable(found->unanswered.join(u';')));
}

void TestRasDialer::manyEntries()
{
    // More than the first guess holds, and more than are shown.
    for (int i = 0; i < 300; ++i) {
        played.entries.append(entryName(u"entry %1"_s.arg(i), false));
    }
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->entries.size(), 200);
    QCOMPARE(found->entries.last().name, u"entry 199"_s);
}

void TestRasDialer::olderStructures_data()
{
    QTest::addColumn<int>("entryOctets");
    QTest::addColumn<int>("connectionOctets");
    QTest::addColumn<int>("statusOctets");
    QTest::addColumn<QString>("address");
    QTest::newRow("Windows 7 and later") << 5680 << 1388 << 608 << u"198.51.100.7"_s;
    QTest::newRow("Vista") << 5656 << 1372 << 564 << QString();
    QTest::newRow("XP") << 5616 << 1372 << 564 << QString();
}

void TestRasDialer::olderStructures()
{
    QFETCH(int, entryOctets);
    QFETCH(int, connectionOctets);
    QFETCH(int, statusOctets);
    played.entries = {entryName(u"a"_s, false)};
    played.entryOctets = static_cast<std::size_t>(entryOctets);
    played.connectionOctets = static_cast<std::size_t>(connectionOctets);
    played.statusOctets = static_cast<std::size_t>(statusOctets);
    played.connections.append(played.connections.first());
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->entries.first().strategyNumber, 7);
    QCOMPARE(found->connections.size(), 2);
    for (const DialerConnection &one : found->connections) {
        QCOMPARE(one.name, u"Zentrale Köln"_s);
        QCOMPARE(one.state, DialerState::Connected);
        QTEST(one.remoteAddress, "address");
    }
    QVERIFY2(found->unanswered.isEmpty(), qPrintable(found->unanswered.join(u';')));
}

/// Wine reports success and fills nothing in: that is no answer.
void TestRasDialer::emptySuccess()
{
    played.entries = {entryName(u"a"_s, false), entryName(u"b"_s, false)};
    played.properties = {};
    played.status = {};
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QVERIFY(!found->entries.first().deviceType);
    QVERIFY(!found->entries.first().strategyNumber);
    QVERIFY(!found->entries.first().eapType);
    QVERIFY(!found->connections.first().state);
    QCOMPARE(found->unanswered, QStringList{u"RasGetEntryProperties: success without content"_s});
}

void TestRasDialer::connections()
{
    played.status.state = 0x2001;
    played.status.error = 809;
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->connections.size(), 1);
    const DialerConnection &one = found->connections.first();
    QCOMPARE(one.name, u"Zentrale Köln"_s);
    QCOMPARE(one.deviceName, u"WAN Miniport (SSTP)"_s);
    QVERIFY(one.allUsers);
    QCOMPARE(one.state, DialerState::Disconnected);
    QCOMPARE(one.stateNumber, 0x2001);
    QCOMPARE(one.error, 809);
}

void TestRasDialer::remoteAddress_data()
{
    QTest::addColumn<quint32>("type");
    QTest::addColumn<QString>("address");
    QTest::newRow("unknown") << quint32{0} << QString();
    QTest::newRow("IPv4") << quint32{1} << u"32.1.13.184"_s;
    QTest::newRow("IPv6") << quint32{2} << u"2001:db8::1"_s;
    QTest::newRow("beyond") << quint32{3} << QString();
}

void TestRasDialer::remoteAddress()
{
    QFETCH(quint32, type);
    played.status.remote = {
        .type = type, .address = {0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}};
    const auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QTEST(found->connections.first().remoteAddress, "address");
}

void TestRasDialer::states_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addColumn<int>("state");
    const auto row = [](const char *name, quint32 number, DialerState state) {
        QTest::newRow(name) << number << static_cast<int>(state);
    };
    row("OpenPort", 0, DialerState::Connecting);
    row("AllDevicesConnected", 4, DialerState::Connecting);
    row("Authenticate", 5, DialerState::Authenticating);
    row("Authenticated", 14, DialerState::Authenticating);
    row("PrepareForCallback", 15, DialerState::Connecting);
    row("StartAuthentication", 19, DialerState::Authenticating);
    row("ApplySettings", 24, DialerState::Connecting);
    row("beyond them", 25, DialerState::Other);
    row("before the pauses", 0xfff, DialerState::Other);
    row("Interactive", 0x1000, DialerState::Waiting);
    row("InvokeEapUI", 0x1004, DialerState::Waiting);
    row("Connected", 0x2000, DialerState::Connected);
    row("Disconnected", 0x2001, DialerState::Disconnected);
    row("beyond all", 0x2002, DialerState::Other);
}

void TestRasDialer::states()
{
    QFETCH(quint32, number);
    QFETCH(int, state);
    QCOMPARE(static_cast<int>(ras::stateOf(number)), state);
}

void TestRasDialer::failures()
{
    // One list fails: the other one counts.
    played.entriesCode = 5;
    auto found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->connections.size(), 1);
    QCOMPARE(found->unanswered, QStringList{u"RasEnumEntries: error 5"_s});

    played.connectionsCode = 711;
    found = ras::readDialer(kAll);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::AccessDenied);
    QCOMPARE(found.error().osCode, 5);

    played.entriesCode = 711;
    found = ras::readDialer(kAll);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Internal);
    QCOMPARE(found.error().osCode, 711);

    // What belongs to one entry fails: the entry stays, and each function is named once.
    init();
    played.entries = {entryName(u"a"_s, false), entryName(u"b"_s, false)};
    played.propertiesCode = 623;
    played.eapUserCode = 5;
    played.statusCode = 6;
    found = ras::readDialer(kAll);
    QVERIFY(found);
    QCOMPARE(found->entries.size(), 2);
    QVERIFY(!found->entries.first().deviceType);
    QVERIFY(!found->entries.first().eapUserOctets);
    QCOMPARE(found->entries.first().eapOctets, 0);
    QVERIFY(!found->connections.first().state);
    QCOMPARE(found->unanswered,
             (QStringList{u"RasGetEntryProperties: error 623"_s, u"RasGetEapUserData: error 5"_s,
                          u"RasGetConnectStatus: error 6"_s}));
}

void TestRasDialer::missingFunctions()
{
    const auto none = ras::readDialer({});
    QVERIFY(!none);
    QCOMPARE(none.error().kind, FailureKind::NotSupported);

    // Wine 8: the EAP functions are not there.
    played.entries = {entryName(u"a"_s, false)};
    ras::Functions some = kAll;
    some.customAuthData = nullptr;
    some.eapUserData = nullptr;
    const auto found = ras::readDialer(some);
    QVERIFY(found);
    QVERIFY(!found->entries.first().eapOctets);
    QCOMPARE(found->unanswered, (QStringList{u"RasGetCustomAuthData: not there"_s,
                                             u"RasGetEapUserData: not there"_s}));
}

/// A dialer that claims more records than it wrote, or asks for ever larger buffers.
void TestRasDialer::lies()
{
    ras::Functions functions = kAll;
    functions.enumEntries = [](const char16_t *, const char16_t *, ras::EntryName *, quint32 *,
                               quint32 *count) {
        *count = 0xffffffff;
        return quint32{0};
    };
    functions.enumConnections = [](ras::Connection *, quint32 *octets, quint32 *) {
        *octets += 1;
        return kBufferTooSmall;
    };
    auto found = ras::readDialer(functions);
    QVERIFY(found);
    QCOMPARE(found->entries.size(), 16); // what the buffer held
    QCOMPARE(found->unanswered.last(), u"RasEnumConnections: error 603"_s);

    functions.enumConnections = [](ras::Connection *, quint32 *octets, quint32 *) {
        *octets = 0xffffffff;
        return kBufferTooSmall;
    };
    found = ras::readDialer(functions);
    QVERIFY(found);
    QVERIFY(found->connections.isEmpty());
}

QTEST_APPLESS_MAIN(TestRasDialer)
#include "tst_ras_dialer.moc"
