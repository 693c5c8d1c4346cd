// SPDX-License-Identifier: Apache-2.0
// The checks that say why Always On keeps still: each passes, fails, stands on its boundary and is
// out of scope.
#include "checks/rules/profile/profile_checks.h"
#include "checks/rules/routing/routing_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestTriggerChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestTriggerChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const QByteArray &evidence, const char *expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << evidence << QString::fromUtf8(expected);
    };
    const auto with = [](const QByteArray &connection, const QByteArray &more) {
        return "{'connections':[{'name':'A'," + connection + "}],'selected':0" +
               (more.isEmpty() ? QByteArray() : "," + more) + "}";
    };
    const QByteArray always = "'format':'profile-xml','alwaysOn':true";
    const auto triggers = [](const QByteArray &members) { return "'triggers':{" + members + "}"; };

    check = &kProfileTrigger;
    row("it is the one", with(always, triggers("'triggeredProfile':'a'")), "passes");
    row("nothing is known of it", with(always, triggers("")), "passes");
    row("the person disconnected it, in another case",
        with(always, triggers("'disabledProfiles':['b','a']")),
        "profile.trigger.disabled problem {'connection':'A'} ");
    row("that goes before another profile",
        with(always, triggers("'disabledProfiles':['A'],'triggeredProfile':'B'")),
        "profile.trigger.disabled problem {'connection':'A'} ");
    row("another one was disconnected", with(always, triggers("'disabledProfiles':['AB']")),
        "passes");
    row("another one starts by itself", with(always, triggers("'triggeredProfile':'B'")),
        "profile.trigger.other-profile warning {'connection':'A','other':'B'} ");
    row("another one, and this one need not",
        with("'format':'rasphone'", triggers("'triggeredProfile':'B'")), "passes");
    row("disconnected, in a phonebook that does not say",
        with("'format':'rasphone'", triggers("'disabledProfiles':['A']")),
        "profile.trigger.disabled problem {'connection':'A'} ");
    row("not Always On",
        with("'format':'rasphone','alwaysOn':false", triggers("'disabledProfiles':['A']")),
        "out of scope");
    row("a device tunnel", with(always + ",'deviceTunnel':true", triggers("")), "out of scope");
    row("only a server name", with("'format':'typed'", triggers("")), "out of scope");
    row("not collected", with(always, ""), "not collected");

    check = &kProfileTrustedNetwork;
    const QByteArray trusted = always + ",'trustedNetworks':['corp.example.test','lab.test']";
    const auto in = [&](const QByteArray &suffix, const QByteArray &category) {
        return triggers("'networkSuffixes':['home.example','" + suffix + "'],'networkCategory':'" +
                        category + "'");
    };
    const char *inside = "profile.trigger.inside-trusted-network notice {'connection':'A',"
                         "'suffix':'corp.example.test'} ";
    row("at home", with(trusted, in("", "private")), "passes");
    row("in the office", with(trusted, in("corp.example.test", "domain")), inside);
    row("in a private network of that name", with(trusted, in("corp.example.test", "private")),
        inside);
    row("category not known", with(trusted, in("corp.example.test", "")), inside);
    row("another case and the dot of the root", with(trusted, in("Corp.Example.TEST.", "domain")),
        "profile.trigger.inside-trusted-network notice {'connection':'A',"
        "'suffix':'Corp.Example.TEST.'} ");
    row("below the trusted suffix", with(trusted, in("x.corp.example.test", "domain")), "passes");
    row("above it", with(trusted, in("example.test", "domain")), "passes");
    row("a public network", with(trusted, in("corp.example.test", "public")),
        "profile.trigger.trusted-network-not-recognised warning {'category':'public',"
        "'connection':'A','suffix':'corp.example.test'} ");
    row("a public network elsewhere", with(trusted, in("hotel.example", "public")), "passes");
    row("names none", with(always, in("corp.example.test", "domain")), "out of scope");
    row("not collected", with(trusted, ""), "not collected");

    check = &kProfileDeviceTunnelComputer;
    const QByteArray device = always + ",'deviceTunnel':true";
    const auto settings = [](const QByteArray &members) { return "'settings':{" + members + "}"; };
    row("Enterprise, joined", with(device, settings("'edition':'Enterprise','domainJoined':true")),
        "passes");
    row("Education N", with(device, settings("'edition':'EducationN','domainJoined':true")),
        "passes");
    row("multi-session", with(device, settings("'edition':'ServerRdsh','domainJoined':true")),
        "passes");
    row("IoT", with(device, settings("'edition':'IoTEnterpriseS','domainJoined':true")), "passes");
    row("Professional", with(device, settings("'edition':'Professional','domainJoined':true")),
        "profile.device-tunnel.edition problem {'connection':'A','edition':'Professional'} ");
    row("Professional Education is Professional",
        with(device, settings("'edition':'ProfessionalEducation'")),
        "profile.device-tunnel.edition problem {'connection':'A',"
        "'edition':'ProfessionalEducation'} ");
    row("not joined", with(device, settings("'edition':'Enterprise','domainJoined':false")),
        "profile.device-tunnel.not-joined problem {'connection':'A'} ");
    row("neither", with(device, settings("'edition':'Core','domainJoined':false")),
        "profile.device-tunnel.edition problem {'connection':'A','edition':'Core'} \n"
        "profile.device-tunnel.not-joined problem {'connection':'A'} ");
    row("nothing known", with(device, settings("")), "passes");
    row("a user's tunnel", with(always, settings("'edition':'Core'")), "out of scope");
    row("not collected", with(device, ""), "not collected");

    check = &kRoutingTrafficFilter;
    row("none", with(always, ""), "out of scope");
    row("on a user's tunnel", with(always + ",'trafficFilters':2", ""),
        "routing.traffic-filter notice {'connection':'A','count':2} ");
    row("on a device tunnel", with(device + ",'trafficFilters':1", ""),
        "routing.traffic-filter warning {'connection':'A','count':1} ");
    row("connections not collected", "{}", "not collected");

    check = &kRoutingMetric;
    const auto routing = [&](const QByteArray &local, const QByteArray &tunnel,
                             const QByteArray &connection = "") {
        return with("'format':'rasphone'" + connection,
                    "'routing':{'interfaces':[{'index':4,'name':'Ethernet','kind':'ethernet',"
                    "'up':true,'addresses':[{'address':'192.168.1.2','prefixLength':24}]," +
                        local +
                        "},{'index':9,'name':'A','kind':'tunnel','up':true,'addresses':["
                        "{'address':'10.9.0.5','prefixLength':32}]," +
                        tunnel + "}]}");
    };
    const QByteArray dns = "'dnsServers':['192.168.1.1'],";
    const QByteArray corp = "'dnsServers':['10.0.0.53'],";
    const char *wins = "routing.metric.local-wins warning {'interface':'Ethernet','metric':%1,"
                       "'tunnel':'A','tunnelMetric':25} ";
    row("the tunnel's is lower", routing(dns + "'metric':25", corp + "'metric':3"), "passes");
    row("equal", routing(dns + "'metric':25", corp + "'metric':25"),
        QByteArray(wins).replace("%1", "25").constData());
    row("the local one is lower", routing(dns + "'metric':5", corp + "'metric':25"),
        QByteArray(wins).replace("%1", "5").constData());
    row("one above", routing(dns + "'metric':26", corp + "'metric':25"), "passes");
    row("without name servers of its own", routing("'metric':5", corp + "'metric':25"), "passes");
    row("the tunnel brings none", routing(dns + "'metric':5", "'metric':25"), "out of scope");
    row("a system without metrics", routing(dns + "'metric':0", corp + "'metric':0"),
        "out of scope");
    row("name rules decide",
        routing(dns + "'metric':5", corp + "'metric':25",
                ",'nameRules':[{'suffix':'.corp.example','servers':['10.0.0.53']}]"),
        "out of scope");
    row("an exemption is no such rule",
        routing(dns + "'metric':5", corp + "'metric':25",
                ",'nameRules':[{'suffix':'.web.example','servers':[]}]"),
        QByteArray(wins).replace("%1", "5").constData());
    row("not connected", with("'format':'rasphone'", "'routing':{'interfaces':[]}"),
        "out of scope");
    row("routing not collected", with("'format':'rasphone'", ""), "not collected");
}

void TestTriggerChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    const auto known = test::fromText<Evidence>(evidence.constData());
    QTEST(test::outcome(*check, known, {}), "expected");
    QVERIFY(test::declaresFindings(*check, known, {}));
}

QTEST_APPLESS_MAIN(TestTriggerChecks)
#include "tst_trigger_checks.moc"
