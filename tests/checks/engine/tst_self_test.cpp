// SPDX-License-Identifier: Apache-2.0
// The self-test: every provider is asked, each answer becomes the right state, and nothing of this
// computer's values gets into the report.
#include "checks/engine/self_test.h"
#include "tests/support/fake_system.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr std::chrono::milliseconds kLimit{50};

const ProviderReport *named(const QList<ProviderReport> &reports, const QString &provider)
{
    const auto found =
        std::find_if(reports.begin(), reports.end(), [&provider](const ProviderReport &report) {
            return report.provider == provider;
        });
    return found == reports.end() ? nullptr : &*found;
}

QSet<QString> captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QSet<QString> found;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        found.insert(it.next().captured(1));
    }
    return found;
}

qint64 number(const ProviderReport &report, const QString &what)
{
    for (const ProviderCount &one : report.counts) {
        if (one.what == what) {
            return one.number;
        }
    }
    return -1;
}

} // namespace

class TestSelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsAsked();
    void states_data();
    void states();
    void refusedIsAnAnswer();
    void inVainIsNoFind();
    void nothingPersonal();
    void aThrowCostsOnlyItself();
};

void TestSelfTest::everyMemberIsAsked()
{
    test::FakeSystem fake;
    System system = fake.system();
    const auto reports = selfTest(system, kLimit);
    QSet<QString> members;
    QSet<QString> functions;
    for (const ProviderReport &report : reports) {
        members.insert(report.provider.section(u'.', 0, 0));
        functions.insert(report.provider.section(u'.', 1));
        QVERIFY(report.milliseconds >= 0);
    }
    // What there is to ask stands in checks/system/system.h.
    QFile seam(QStringLiteral(AOVPN_SOURCE_DIR "/checks/system/system.h"));
    QVERIFY(seam.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(seam.readAll());
    QCOMPARE(members, captured(text.section(u"struct System\n"_s, 1), u"^    \\w+ &(\\w+);$"_s));
    // A socket's own functions need a peer.
    QString interfaces = text;
    for (const auto &[from, to] : {std::pair{u"class DatagramSocket\n"_s, u"class Datagrams\n"_s},
                                   std::pair{u"class Stream\n"_s, u"class Streams\n"_s}}) {
        const qsizetype start = interfaces.indexOf(from);
        QVERIFY(start >= 0 && interfaces.indexOf(to) > start);
        interfaces.remove(start, interfaces.indexOf(to) - start);
    }
    QCOMPARE(functions, captured(interfaces, u"virtual [^~;{]*?\\b(\\w+)\\("_s));
    QVERIFY(members.size() >= 10 && functions.size() >= 16);
}

void TestSelfTest::states_data()
{
    QTest::addColumn<Result<QList<DialEvent>>>("answer");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("kind");
    QTest::newRow("found") << Result<QList<DialEvent>>(QList<DialEvent>{{}, {}}) << u"found"_s
                           << QString();
    QTest::newRow("empty") << Result<QList<DialEvent>>(QList<DialEvent>{}) << u"empty"_s
                           << QString();
    for (const auto &[kind, state] : {
             std::pair{FailureKind::AccessDenied, "denied"},
             std::pair{FailureKind::NotSupported, "not-there"},
             std::pair{FailureKind::NotFound, "not-there"},
             std::pair{FailureKind::Malformed, "failed"},
             std::pair{FailureKind::Timeout, "failed"},
             std::pair{FailureKind::Internal, "failed"},
         }) {
        const QString name = enumName(kind);
        QTest::newRow(qPrintable(name))
            << Result<QList<DialEvent>>(Failure{kind, -2147024891, u"secret"_s, u"C:\\Users\\x"_s})
            << QString::fromLatin1(state) << name;
    }
}

void TestSelfTest::states()
{
    QFETCH(Result<QList<DialEvent>>, answer);
    QFETCH(QString, state);
    QFETCH(QString, kind);
    test::FakeSystem fake;
    fake.loggedEvents = answer;
    System system = fake.system();
    const auto reports = selfTest(system, kLimit);
    const ProviderReport *events = named(reports, u"events.dialEvents"_s);
    QVERIFY(events != nullptr);
    QCOMPARE(enumName(events->state), state);
    QCOMPARE(events->failure ? enumName(*events->failure) : QString(), kind);
    QCOMPARE(events->osCode, kind.isEmpty() ? 0 : -2147024891);
    QCOMPARE(number(*events, u"events"_s), kind.isEmpty() ? answer->size() : -1);
}

void TestSelfTest::refusedIsAnAnswer()
{
    test::FakeSystem fake;
    fake.connectFailures.insert(u"127.0.0.1 9"_s, {FailureKind::Refused, 111, {}, {}});
    System system = fake.system();
    const auto refused = selfTest(system, kLimit);
    QCOMPARE(named(refused, u"streams.connectTo"_s)->state, ProviderState::Found);
    QCOMPARE(number(*named(refused, u"streams.connectTo"_s), u"refused"_s), 1);
    fake.connectFailures.insert(u"127.0.0.1 9"_s, {FailureKind::BlockedLocally, 1, {}, {}});
    const auto blocked = selfTest(system, kLimit);
    QCOMPARE(named(blocked, u"streams.connectTo"_s)->state, ProviderState::Failed);
    QCOMPARE(named(blocked, u"streams.connectTo"_s)->osCode, 1);
    // No octet was sent anywhere.
    QVERIFY(fake.sent.isEmpty());
}

void TestSelfTest::inVainIsNoFind()
{
    test::FakeSystem fake;
    fake.dialerAnswer = DialerEvidence{.unanswered = {u"RasGetEntryProperties"_s}};
    fake.tunnelAdapter =
        AdapterEvidence{.services = {{.name = u"RasMan"_s, .state = ServiceState::Missing}}};
    System system = fake.system();
    const auto reports = selfTest(system, kLimit);
    for (const auto &[provider, what] : {std::pair{u"machine.dialer"_s, u"unanswered"_s},
                                         std::pair{u"machine.adapter"_s, u"services-missing"_s}}) {
        QCOMPARE(named(reports, provider)->state, ProviderState::Empty);
        QCOMPARE(number(*named(reports, provider), what), 1);
    }
}

void TestSelfTest::nothingPersonal()
{
    test::FakeSystem fake;
    const QString secret = u"kquist"_s;
    fake.computer = SystemEvidence{u"windows"_s, secret, secret, secret, true};
    fake.phonebookFiles =
        QList<PhonebookFile>{{secret, secret.toUtf8(), true}, {secret, "x", false}};
    fake.resolvers = {secret, secret};
    fake.hosts = secret.toUtf8();
    fake.triggerState = TriggerEvidence{{secret}, secret, {secret, secret}, secret};
    fake.windowsSettings = SettingsEvidence{.edition = secret};
    fake.supportTool = CollectionEvidence{secret, {}, {}, {}, {secret}, {secret}, 5};
    fake.proxySettings = QList<ProxySettings>{{secret, secret, secret, false, {secret}}};
    fake.personalCertificates =
        QList<ClientCertificate>{{.origin = secret, .hasPrivateKey = true, .chain = {"der"}},
                                 {.origin = secret, .hasPrivateKey = false, .chain = {"der"}},
                                 {.store = CertificateStore::User, .origin = secret}};
    fake.names.insert(u"localhost 4"_s, QList<QHostAddress>{QHostAddress(u"127.0.0.1"_s)});
    fake.loggedTunnelEvents = QList<TunnelEvent>{{.provider = secret, .codes = {secret}}, {}, {}};
    fake.dialerAnswer = DialerEvidence{.entries = {{.name = secret, .phonebook = secret}},
                                       .connections = {},
                                       .unanswered = {secret}};
    fake.stateOfNetwork =
        NetworkState{.connectivity = Connectivity::Internet, .firewall = {{}, {}}};
    System system = fake.system();
    const auto reports = selfTest(system, kLimit);
    for (const ProviderReport &report : reports) {
        QVERIFY(!report.provider.contains(secret));
        for (const ProviderCount &one : report.counts) {
            QVERIFY(!one.what.contains(secret));
        }
    }
    const ProviderReport &books = *named(reports, u"profiles.phonebooks"_s);
    QCOMPARE(number(books, u"files"_s), 2);
    QCOMPARE(number(books, u"all-users"_s), 1);
    QCOMPARE(number(books, u"octets"_s), 7);
    const ProviderReport &own = *named(reports, u"clientCertificates.certificates"_s);
    QCOMPARE(number(own, u"certificates"_s), 3);
    QCOMPARE(number(own, u"with-key"_s), 1);
    QCOMPARE(number(own, u"without-key"_s), 1);
    QCOMPARE(number(own, u"of-machine"_s), 2);
    QCOMPARE(number(*named(reports, u"machine.triggers"_s), u"network-suffixes"_s), 2);
    QCOMPARE(number(*named(reports, u"resolver.servers"_s), u"servers"_s), 2);
    QCOMPARE(number(*named(reports, u"resolver.hostsFile"_s), u"octets"_s), secret.size());
    QCOMPARE(number(*named(reports, u"machine.describe"_s), u"elevated"_s), 1);
    QCOMPARE(named(reports, u"resolver.lookup"_s)->state, ProviderState::Found);
    QCOMPARE(number(*named(reports, u"events.tunnelEvents"_s), u"events"_s), 3);
    QCOMPARE(number(*named(reports, u"machine.dialer"_s), u"entries"_s), 1);
    QCOMPARE(number(*named(reports, u"machine.dialer"_s), u"unanswered"_s), 1);
    const ProviderReport &network = *named(reports, u"machine.networkState"_s);
    QCOMPARE(number(network, u"connectivity-known"_s), 1);
    QCOMPARE(number(network, u"firewall-profiles"_s), 2);
}

void TestSelfTest::aThrowCostsOnlyItself()
{
    class Throwing : public test::FakeSystem
    {
    public:
        Result<AdapterEvidence> adapter() override { throw std::runtime_error("broken"); }
    };
    Throwing fake;
    System system = fake.system();
    const auto reports = selfTest(system, kLimit);
    QCOMPARE(named(reports, u"machine.adapter"_s)->state, ProviderState::Failed);
    QCOMPARE(named(reports, u"machine.proxies"_s)->state, ProviderState::Empty);
}

QTEST_GUILESS_MAIN(TestSelfTest)
#include "tst_self_test.moc"
