// SPDX-License-Identifier: Apache-2.0
// Two runs beside each other: what counts as a difference and what does not.
#include "checks/engine/compare.h"
#include "checks/engine/judge.h"
#include "checks/guidance/comparison_words.h"
#include "checks/model/json_file.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

using Change = std::function<void(Bundle &)>;

Bundle scenario(const QString &story)
{
    const QString path =
        QStringLiteral(AOVPN_SOURCE_DIR "/tests/scenarios/%1/bundle.json").arg(story);
    QFile file(path);
    const auto bundle =
        file.open(QIODevice::ReadOnly) ? parseBundle(file.readAll(), path) : Bundle{};
    return bundle ? *bundle : Bundle{};
}

Bundle laptop()
{
    return scenario(u"laptop-healthy"_s);
}

Connection &connectionOf(Bundle &bundle)
{
    return bundle.evidence.connections->first();
}

QString lineOf(const Difference &difference)
{
    return u"%1|%2|%3|%4|%5"_s.arg(difference.topic,
                                   difference.stage ? enumName(*difference.stage) : QString(),
                                   difference.subject, difference.a, difference.b);
}

/// Members of a described type.
struct Names
{
    QStringList names;
    template <typename T> void operator()(const char *key, T & /*value*/)
    {
        names.append(QString::fromLatin1(key));
    }
};

template <typename T> QStringList membersOf()
{
    Names names;
    T value{};
    T::describe(value, names);
    return names.names;
}

} // namespace

class TestCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void matters_data();
    void matters();
    void doesNotMatter_data();
    void doesNotMatter();
    void eachConnectionByItself_data();
    void eachConnectionByItself();
    void whichAuthorityIsMissing();
    void whatFollowsIsNoProblem();
    void valuesInWords_data();
    void valuesInWords();
    void everyWordIsKnown();
    void sidesAreMirrored();
    void membersHaveNames();

private:
    SessionResult m_healthy;
};

void TestCompare::initTestCase()
{
    m_healthy = replay(laptop());
    QVERIFY(m_healthy.evidence.connections);
    QVERIFY(m_healthy.evidence.adapter);
}

void TestCompare::matters_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("difference");
    const auto row = [](const char *name, const Change &change, const QString &difference) {
        QTest::newRow(name) << change << difference;
    };
    row(
        "a setting of the connection", [](Bundle &b) { connectionOf(b).eapType = 13; },
        u"connection|authentication|eapType|25|13"_s);
    row(
        "a setting that only one states", [](Bundle &b) { connectionOf(b).lockDown = true; },
        u"connection|profile|lockDown||yes"_s);
    row(
        "a list", [](Bundle &b) { connectionOf(b).dnsSuffixes = QStringList{u"other.example"_s}; },
        u"connection|routing|dnsSuffixes|corp.example.test|other.example"_s);
    row(
        "a nested value", [](Bundle &b) { connectionOf(b).serverValidation->namesApplied = false; },
        u"connection|authentication|serverValidation|namesApplied: yes, performed: yes, "
        "promptDisabled: yes|namesApplied: no, performed: yes, promptDisabled: yes"_s);
    row(
        "routes",
        [](Bundle &b) {
            connectionOf(b).routes->append({.prefix = u"10.88.0.0/16"_s, .metric = 5});
        },
        u"connection|routing|routes|exclusion: no, metric: 0, prefix: 10.77.0.0/16|exclusion: no, "
        "metric: 0, prefix: 10.77.0.0/16; exclusion: no, metric: 5, prefix: 10.88.0.0/16"_s);
    row(
        "a service that does not run",
        [](Bundle &b) {
            for (WindowsService &one : b.evidence.adapter->services) {
                if (one.name == u"RasMan") {
                    one.state = ServiceState::Stopped;
                    one.start = ServiceStart::Disabled;
                }
            }
        },
        u"service|adapter|RasMan|running, automatic|stopped, disabled"_s);
    row(
        "a device with a problem",
        [](Bundle &b) { b.evidence.adapter->devices.first().problemCode = 31; },
        u"adapter|adapter|MS_NDISWANIP|started|problem 31"_s);
    row(
        "a binding", [](Bundle &b) { b.evidence.adapter->bindings.first().enabled = false; },
        u"binding|adapter|MS_NDISWANIP ms_pacer|on|off"_s);
    row(
        "a proxy",
        [](Bundle &b) {
            b.evidence.network->proxies = {
                {.source = u"user"_s, .server = u"proxy.example.test:8080"_s}};
        },
        u"proxy|network|user||proxy.example.test:8080"_s);
    row(
        "a portal",
        [](Bundle &b) {
            b.evidence.network->portal->status = 302;
            b.evidence.network->portal->body.clear();
        },
        u"portal|network|http://www.msftconnecttest.com/connecttest.txt|the expected "
        "answer|another answer (HTTP 302)"_s);
    row(
        "a setting of Windows", [](Bundle &b) { b.evidence.settings->credentialGuard = true; },
        u"setting|network|credentialGuard|no|yes"_s);
    row(
        "a trusted root that is missing",
        [](Bundle &b) { b.evidence.trust->rootThumbprints.removeAll(QString(40, u'a')); },
        u"trusted-root|server-certificate|"_s + QString(40, u'a') + u"|trusted|"_s);
    row(
        "a client certificate without its key",
        [](Bundle &b) { b.evidence.clientCertificates->first().hasPrivateKey = false; },
        u"client-certificate|client-certificate|machine: CN=Example Device CA|fits|no private "
        "key"_s);
    row(
        "a client certificate that is missing",
        [](Bundle &b) { b.evidence.clientCertificates->removeLast(); },
        u"client-certificate|client-certificate|user: CN=Example Device CA|fits|"_s);
    row(
        "a client certificate of its own making",
        [](Bundle &b) {
            ClientCertificate own = b.evidence.clientCertificates->first();
            own.chain = {own.chain.last()};
            own.facts.clear();
            b.evidence.clientCertificates->append(own);
        },
        u"client-certificate|client-certificate|machine: self-signed||fits"_s);
    row(
        "a route",
        [](Bundle &b) {
            b.evidence.routing->interfaces.append(
                {.index = 77, .name = u"Example VPN"_s, .kind = InterfaceKind::Tunnel, .up = true});
            b.evidence.routing->routes.append(
                {.prefix = u"10.99.0.0/16"_s, .gateway = {}, .interfaceIndex = 77});
        },
        u"route|routing|10.99.0.0/16||tunnel"_s);
    row(
        "a DNS server", [](Bundle &b) { b.evidence.routing->dnsServers = {u"192.0.2.53"_s}; },
        u"dns|routing|system|*|192.0.2.53"_s);
    row(
        "an answer of the person",
        [](Bundle &b) { b.evidence.answers.insert(u"works-elsewhere"_s, u"no"_s); },
        u"answer||works-elsewhere||no"_s);
    row(
        "the policy", [](Bundle &b) { b.policy.minimumRsaBits = 3072; },
        u"policy||minimumRsaBits||3072"_s);
    row(
        "evidence that was not collected", [](Bundle &b) { b.evidence.adapter.reset(); },
        u"collected||adapter|yes|"_s);
    row(
        "a finding", [](Bundle &b) { connectionOf(b).server.clear(); },
        u"finding|profile|profile.server.missing||problem"_s);
    row(
        "the verdict", [](Bundle &b) { connectionOf(b).server.clear(); },
        u"verdict||verdict|ok|problem"_s);
    row(
        "the cause", [](Bundle &b) { connectionOf(b).server.clear(); },
        u"cause||cause||profile.server.missing"_s);
    row(
        "a silent port",
        [](Bundle &b) {
            for (SstpExchange &one : *b.evidence.sstp) {
                one.tcp = PortOutcome::Silent;
            }
        },
        u"server-port|reachability|TCP 443|answered|silent"_s);
    row(
        "another address of the server",
        [](Bundle &b) { b.evidence.name->addresses = {u"203.0.113.99"_s}; },
        u"server-address|name|addresses|*|203.0.113.99"_s);
    row(
        "a clock ahead",
        [](Bundle &b) {
            for (ClockSample &one : b.evidence.network->clocks) {
                one.oursUtc = one.oursUtc.addSecs(1260);
            }
        },
        u"clock|network|clock|0|21"_s);
    row(
        "a clock far behind",
        [](Bundle &b) {
            for (ClockSample &one : b.evidence.network->clocks) {
                one.oursUtc = one.oursUtc.addDays(-4);
            }
        },
        u"clock|network|clock|0|-5760"_s);
    const auto failure = [](Bundle &b) {
        b.evidence.events->append({.id = 20227,
                                   .timeUtc = b.takenAtUtc.addSecs(-60),
                                   .recordId = 99,
                                   .coId = u"{a1b2c3d4-0001-4002-8003-0123456789ab}"_s,
                                   .connection = connectionOf(b).name,
                                   .code = 809});
    };
    row("the code that Windows logged", failure, u"logged-code||code||809"_s);
    row(
        "the code that was typed", [](Bundle &b) { b.request.symptom = u"0x329"_s; },
        u"typed-code||code||809"_s);
}

void TestCompare::whichAuthorityIsMissing()
{
    const Comparison comparison =
        compare(m_healthy, replay(scenario(u"user-certificate-issuer-missing"_s)));
    const auto certificate =
        std::find_if(comparison.differences.cbegin(), comparison.differences.cend(),
                     [](const Difference &one) { return one.topic == u"client-certificate"; });
    QVERIFY(certificate != comparison.differences.cend());
    QCOMPARE(certificate->a, u"fits"_s);
    QVERIFY2(certificate->b.startsWith(u"its issuer is missing: CN="_s),
             qPrintable(certificate->b));
}

void TestCompare::whatFollowsIsNoProblem()
{
    const SessionResult judged = replay(scenario(u"network-no-default-route"_s));
    QStringList follows;
    for (const StageResult &stage : judged.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            if (!finding.consequenceOf.isEmpty()) {
                follows.append(finding.id);
            }
        }
    }
    QVERIFY(!follows.isEmpty());
    for (const Difference &one : compare(m_healthy, judged).differences) {
        if (one.topic == u"finding") {
            QCOMPARE(one.b == u"consequence", follows.contains(one.subject));
        }
    }
}

void TestCompare::valuesInWords_data()
{
    QTest::addColumn<QString>("about"); // topic and subject
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *about, const char *value, const char *words) {
        QTest::addRow("%s %s", about, value)
            << QString::fromLatin1(about) << QString::fromLatin1(value)
            << QString::fromLatin1(words);
    };
    row("connection/strategy", "Ikev2Only", "only IKEv2");
    row("connection/strategy @ Work", "SstpFirst", "SSTP first");
    row("connection/strategy", "moon", "moon");
    row("connection/authentication", "machine-certificate", "the computer's certificate");
    row("connection/routing", "force", "force tunnel");
    row("connection/serverValidation", "namesApplied: yes, performed: no, promptDisabled: yes",
        "names compared: yes, server checked: no, nobody is asked: yes");
    row("connection/routes", "exclusion: no, metric: 5, prefix: 10.0.0.0/8; exclusion: yes",
        "excluded: no, metric: 5, network: 10.0.0.0/8; excluded: yes");
    row("connection/name", "prefix", "prefix");
    row("server-port/UDP 500", "silent", "no answer");
    row("server-port/UDP 500", "198.51.100.1 answered, 198.51.100.2 blocked-locally",
        "198.51.100.1 answered, 198.51.100.2 this computer did not send");
    row("server-address/status4", "not-found", "there is no such name");
    row("server-address/addresses", "found", "found");
    row("route/10.0.0.0/8", "ethernet, tunnel", "the wired network, the tunnel");
    row("trigger/networkCategory", "domain", "the organisation's network");
    row("verdict/verdict", "ok", "no problem found");
    row("finding/name.not-found", "consequence", "follows from the cause");
    row("clock/clock", "0", "right");
    row("clock/clock", "20", "20 minutes ahead");
    row("clock/clock", "-119", "119 minutes behind");
    row("clock/clock", "120", "about 2 hours ahead");
    row("clock/clock", "-5760", "about 4 days behind");
    row("service/RasMan", "stopped, disabled", "stopped, disabled");
}

void TestCompare::valuesInWords()
{
    QFETCH(QString, about);
    QFETCH(QString, value);
    QFETCH(QString, words);
    QCOMPARE(differenceValue(about.section(u'/', 0, 0), about.section(u'/', 1), value), words);
}

void TestCompare::everyWordIsKnown()
{
    for (const auto &row : EnumNames<VpnStrategy>::kNames) {
        const QString word = QString::fromLatin1(row.name);
        QVERIFY2(differenceValue(u"connection"_s, u"strategy"_s, word) != word, row.name);
    }
    for (const auto &row : EnumNames<AuthenticationMethod>::kNames) {
        const QString word = QString::fromLatin1(row.name);
        QVERIFY2(differenceValue(u"connection"_s, u"authentication"_s, word) != word, row.name);
    }
    const QStringList same{u"answered"_s, u"refused"_s, u"found"_s};
    for (const auto &row : EnumNames<PortOutcome>::kNames) {
        const QString word = QString::fromLatin1(row.name);
        QVERIFY2(same.contains(word) ||
                     differenceValue(u"server-port"_s, u"UDP 500"_s, word) != word,
                 row.name);
    }
    for (const auto &row : EnumNames<LookupStatus>::kNames) {
        const QString word = QString::fromLatin1(row.name);
        QVERIFY2(same.contains(word) ||
                     differenceValue(u"server-address"_s, u"status6"_s, word) != word,
                 row.name);
    }
}

void TestCompare::matters()
{
    QFETCH(Change, change);
    QFETCH(QString, difference);
    Bundle changed = laptop();
    change(changed);
    const Comparison comparison = compare(m_healthy, replay(changed));
    QStringList lines;
    bool found = false;
    for (const Difference &one : comparison.differences) {
        lines.append(lineOf(one));
        Difference loose = one;
        loose.a = u"*"_s;
        found = found || lines.last() == difference || lineOf(loose) == difference;
    }
    QVERIFY2(found, qPrintable(lines.join(u'\n')));
}

void TestCompare::doesNotMatter_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("nothing", [](Bundle &) {});
    row("the time", [](Bundle &b) { b.takenAtUtc = b.takenAtUtc.addSecs(3600); });
    row("the names of user and computer", [](Bundle &b) {
        b.evidence.system->user = u"EXAMPLE\\u1002"_s;
        b.evidence.system->computer = u"LT-1002"_s;
    });
    row("how long it took", [](Bundle &b) {
        b.evidence.name->elapsedMs = std::chrono::milliseconds(4321);
        for (SstpExchange &one : *b.evidence.sstp) {
            one.elapsedMs = std::chrono::milliseconds(4321);
        }
    });
    row("local ports and what was on the wire", [](Bundle &b) {
        for (IkeExchange &one : *b.evidence.ike) {
            one.localPort = 51234;
            one.attempts += 1;
        }
    });
    row("interface indexes and names", [](Bundle &b) {
        for (NetworkInterface &one : b.evidence.routing->interfaces) {
            one.index += 100;
            one.name += u" 2"_s;
        }
        for (Route &one : b.evidence.routing->routes) {
            one.interfaceIndex += 100;
        }
        for (SystemRoute &one : b.evidence.routing->systemRoutes) {
            one.interfaceIndex += 100;
        }
    });
    row("a service that starts on demand", [](Bundle &b) {
        for (WindowsService &one : b.evidence.adapter->services) {
            if (one.name == u"EapHost") {
                one.state = ServiceState::Running;
            }
        }
    });
    row("the order of roots", [](Bundle &b) {
        std::reverse(b.evidence.trust->rootThumbprints.begin(),
                     b.evidence.trust->rootThumbprints.end());
    });
}

void TestCompare::doesNotMatter()
{
    QFETCH(Change, change);
    Bundle changed = laptop();
    change(changed);
    const Comparison comparison = compare(m_healthy, replay(changed));
    QStringList lines;
    for (const Difference &one : comparison.differences) {
        lines.append(lineOf(one));
    }
    QVERIFY2(lines.isEmpty(), qPrintable(lines.join(u'\n')));
}

void TestCompare::eachConnectionByItself_data()
{
    QTest::addColumn<Change>("changeA");
    QTest::addColumn<Change>("changeB");
    QTest::addColumn<QStringList>("differences");
    const auto second = [](Bundle &b) {
        b.evidence.selected = -1;
        Connection copy = connectionOf(b);
        copy.name = u"Device tunnel"_s;
        b.evidence.connections->append(copy);
    };
    QTest::newRow("the same two") << Change(second) << Change(second) << QStringList{};
    QTest::newRow("in another order") << Change(second) << Change([second](Bundle &b) {
        second(b);
        b.evidence.connections->swapItemsAt(0, 1);
    }) << QStringList{};
    QTest::newRow("the second differs") << Change(second) << Change([second](Bundle &b) {
        second(b);
        b.evidence.connections->last().eapType = 13;
    }) << QStringList{u"connection|authentication|eapType @ Device tunnel|25|13"_s};
    QTest::newRow("only one has the second")
        << Change(second) << Change([](Bundle &b) { b.evidence.selected = -1; })
        << QStringList{u"connection|profile|name @ Device tunnel|Device tunnel|"_s};
    QTest::newRow("one and one, of other names")
        << Change([](Bundle &) {}) << Change([](Bundle &b) { connectionOf(b).name = u"Work"_s; })
        << QStringList{u"connection|profile|name|Example VPN|Work"_s};
    QTest::newRow("names in other case are one connection")
        << Change(second) << Change([second](Bundle &b) {
               second(b);
               b.evidence.connections->last().name = u"DEVICE TUNNEL"_s;
           })
        << QStringList{u"connection|profile|name @ DEVICE TUNNEL|Device tunnel|DEVICE TUNNEL"_s};
    QTest::newRow("two of one name") << Change([second](Bundle &b) {
        second(b);
        b.evidence.connections->last().name = connectionOf(b).name;
    }) << Change([second](Bundle &b) {
        second(b);
        b.evidence.connections->last().name = connectionOf(b).name;
        b.evidence.connections->last().lockDown = true;
    }) << QStringList{u"connection|profile|lockDown @ Example VPN (2)||yes"_s};
}

void TestCompare::eachConnectionByItself()
{
    QFETCH(Change, changeA);
    QFETCH(Change, changeB);
    QFETCH(QStringList, differences);
    Bundle a = laptop();
    Bundle b = laptop();
    changeA(a);
    changeB(b);
    QStringList lines;
    for (const Difference &one : compare(replay(a), replay(b)).differences) {
        if (one.topic == u"connection") {
            lines.append(lineOf(one));
        }
    }
    QCOMPARE(lines, differences);
}

void TestCompare::sidesAreMirrored()
{
    Bundle changed = laptop();
    connectionOf(changed).server.clear();
    changed.evidence.answers.insert(u"works-elsewhere"_s, u"no"_s);
    const SessionResult other = replay(changed);
    const Comparison there = compare(m_healthy, other);
    Comparison back = compare(other, m_healthy);
    for (Difference &one : back.differences) {
        std::swap(one.a, one.b);
    }
    QCOMPARE(back, there);
    QVERIFY(!there.differences.isEmpty());
    QVERIFY(!there.differences.first().stage);
    Comparison read;
    QVERIFY(!fromJson(toJson(there), read));
    QCOMPARE(read, there);
}

void TestCompare::membersHaveNames()
{
    QStringList members = membersOf<Connection>() + membersOf<SettingsEvidence>() +
                          membersOf<SitePolicy>() + membersOf<TriggerEvidence>();
    for (const char *left : {"format", "strategyNumber", "defects", "schema", "networkSuffixes"}) {
        members.removeAll(QString::fromLatin1(left));
    }
    for (const QString &member : std::as_const(members)) {
        QVERIFY2(isNamedMember(member), qPrintable(member));
    }
    QCOMPARE(differenceTopic(u"service"_s, u"RasMan"_s), u"Service RasMan"_s);
    QCOMPARE(differenceTopic(u"connection"_s, u"alwaysOn"_s), u"Always On"_s);
    QCOMPARE(differenceTopic(u"connection"_s, u"alwaysOn @ Work"_s), u"Work: Always On"_s);
    QVERIFY(differenceValue(u"connection"_s, u"eapType @ Work"_s, u"25"_s).contains(u"PEAP"_s));
    for (const auto &kind : EnumNames<EvidenceKind>::kNames) {
        const QString name = QString::fromLatin1(kind.name);
        QVERIFY2(differenceTopic(u"collected"_s, name) != u"Collected: "_s + name, kind.name);
    }
    QCOMPARE(differenceTopic(u"moon"_s, u"phase"_s), u"phase"_s);
    QVERIFY(differenceValue(u"connection"_s, u"eapType"_s, u"25"_s).contains(u"PEAP"_s));
    QCOMPARE(differenceValue(u"connection"_s, u"eapType"_s, u"none"_s), u"none"_s);
    QCOMPARE(differenceValue(u"answer"_s, u"works-elsewhere"_s, u"no"_s), u"No"_s);
}

QTEST_APPLESS_MAIN(TestCompare)
#include "tst_compare.moc"
