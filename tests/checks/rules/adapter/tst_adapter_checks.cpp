// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "adapter": each passes, fails, stands on its boundary and is out of
// scope.
#include "checks/rules/adapter/adapter_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

namespace {

const QByteArray kSstp = "'connections':[{'format':'profile-xml','name':'A','strategy':'SstpOnly',"
                         "'authentication':'eap','eapType':25,'innerEapType':13}]";
const QByteArray kIkev2 =
    "'connections':[{'format':'profile-xml','name':'A','strategy':'Ikev2Only',"
    "'authentication':'machine-certificate'}]";
const QByteArray kL2tp = "'connections':[{'format':'rasphone','name':'A','strategy':'L2tpOnly',"
                         "'authentication':'mschapv2','hasPreSharedKey':true}]";
const QByteArray kBoth = "'connections':[{'format':'profile-xml','name':'A','strategy':'Ikev2Sstp',"
                         "'authentication':'eap','eapType':25,'innerEapType':26}]";
const QByteArray kAutomatic = "'connections':[{'format':'profile-xml','name':'A'}]";

QByteArray device(const char *id, const char *state = "'started':true,'problemCode':0")
{
    return QByteArray("{'hardwareId':'") + id + "','description':'" + id + " device'," + state +
           '}';
}

QByteArray binding(const char *component, bool enabled = true, const char *id = "MS_NDISWANIP")
{
    return QByteArray("{'hardwareId':'") + id + "','component':'" + component +
           "','description':'D','enabled':" + (enabled ? "true" : "false") + '}';
}

QByteArray service(const char *name, const char *state, const char *start)
{
    return QByteArray("{'name':'") + name + "','state':'" + state + "','start':'" + start + "'}";
}

QByteArray adapter(const QByteArrayList &devices, const QByteArrayList &bindings = {},
                   const QByteArrayList &services = {})
{
    return "'adapter':{'devices':[" + devices.join(',') + "],'bindings':[" + bindings.join(',') +
           "],'services':[" + services.join(',') + "]}";
}

QByteArray failure(int code, const QByteArray &device = {})
{
    return "'events':[{'id':20227,'timeUtc':'2026-11-24T08:55:00.000Z','coId':'{1}',"
           "'connection':'A','code':" +
           QByteArray::number(code) +
           "},{'id':20222,'timeUtc':'2026-11-24T08:54:00.000Z','coId':'{1}','connection':'A',"
           "'device':'" +
           device + "'}]";
}

/// How the person's own word reaches a check.
constexpr char kTyped[] = "typed ";

} // namespace

class TestAdapterChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void unread();
};

void TestAdapterChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const QByteArrayList &members,
                              const char *expected) {
        QByteArrayList evidence;
        QString reported;
        for (const QByteArray &member : members) {
            if (member.startsWith(kTyped)) {
                reported = QString::fromLatin1(member.mid(qstrlen(kTyped)));
            } else {
                evidence.append(member);
            }
        }
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << '{' + evidence.join(',') + '}' << reported << QString::fromUtf8(expected);
    };
    const QByteArrayList all = {device("MS_NDISWANIP"), device("MS_SstpMiniport"),
                                device("MS_AgileVpnMiniport")};

    check = &kAdapterDevices;
    row("all there", {kSstp, adapter(all)}, "passes");
    row("another spelling of the id",
        {kSstp, adapter({device("ms_ndiswanip"), device("ms_sstpminiport")})}, "passes");
    row("no adapter for IP", {kSstp, adapter({device("MS_SstpMiniport")})},
        "adapter.miniport.missing problem {'adapter':'WAN Miniport (IP)','connection':'A'} "
        "720,633");
    row("no adapter for the tunnel type", {kIkev2, adapter({device("MS_NDISWANIP")})},
        "adapter.miniport.missing problem {'adapter':'WAN Miniport (IKEv2)','connection':'A'} "
        "720,633");
    row("another type is left",
        {kAutomatic, adapter({device("MS_NDISWANIP"), device("MS_SstpMiniport")})},
        "adapter.miniport.missing warning {'adapter':'WAN Miniport (IKEv2)','connection':'A'} "
        "720,633");
    row("an adapter that it does not need", {kSstp, adapter(all.mid(0, 2))}, "passes");
    row("L2TP needs its own", {kL2tp, adapter(all)},
        "adapter.miniport.missing problem {'adapter':'WAN Miniport (L2TP)','connection':'A'} "
        "720,633");
    row("disabled",
        {kSstp, adapter({device("MS_NDISWANIP", "'started':false,'problemCode':22"),
                         device("MS_SstpMiniport")})},
        "adapter.miniport.problem problem {'adapter':'MS_NDISWANIP "
        "device','connection':'A','problemCode':22} 720,633");
    row("not started, no code",
        {kSstp, adapter({device("MS_NDISWANIP"),
                         device("MS_SstpMiniport", "'started':false,'problemCode':0")})},
        "adapter.miniport.problem problem {'adapter':'MS_SstpMiniport "
        "device','connection':'A','problemCode':0} 720,633");
    row("only a server name is known", {"'connections':[{'format':'typed'}]", adapter({})},
        "out of scope");
    row("nothing collected", {kSstp}, "not collected");

    check = &kAdapterBindings;
    row("bound",
        {kSstp, adapter(all, {binding("ms_wanarp"), binding("ms_pacer"), binding("ms_wfplwf_lower"),
                              binding("ms_wfplwf_upper")})},
        "passes");
    row("off", {kSstp, adapter(all, {binding("ms_wanarp", false)})},
        "adapter.miniport.unbound problem {'adapter':'MS_NDISWANIP "
        "device','component':'ms_wanarp'} 720");
    row("gone", {kSstp, adapter(all, {binding("ms_pacer")})},
        "adapter.miniport.unbound problem {'adapter':'MS_NDISWANIP "
        "device','component':'ms_wanarp'} 720");
    row("IPv6 weighs less",
        {kSstp, adapter(all + QByteArrayList{device("MS_NDISWANIPV6")},
                        {binding("ms_wanarp"), binding("ms_wanarpv6", false, "MS_NDISWANIPV6")})},
        "adapter.miniport.unbound warning {'adapter':'MS_NDISWANIPV6 "
        "device','component':'ms_wanarpv6'} ");
    row("nothing is known of its bindings", {kSstp, adapter(all)}, "passes");
    row("the device itself is missing", {kSstp, adapter({}, {binding("ms_pacer")})}, "passes");
    row("a foreign filter", {kSstp, adapter(all, {binding("ms_wanarp"), binding("rbt_filter")})},
        "adapter.miniport.foreign-filter warning {'adapter':'MS_NDISWANIP "
        "device','component':'rbt_filter','description':'D'} 720");
    row("a foreign filter, and 720",
        {kSstp, failure(720), adapter(all, {binding("ms_wanarp"), binding("rbt_filter")})},
        "adapter.miniport.foreign-filter problem {'adapter':'MS_NDISWANIP "
        "device','component':'rbt_filter','description':'D'} 720");
    row("a foreign filter, and 720 was typed",
        {kSstp, adapter(all, {binding("ms_wanarp"), binding("rbt_filter")}),
         kTyped + QByteArray("720")},
        "adapter.miniport.foreign-filter problem {'adapter':'MS_NDISWANIP "
        "device','component':'rbt_filter','description':'D'} 720");
    row("a foreign filter, and another code",
        {kSstp, failure(809), adapter(all, {binding("ms_wanarp"), binding("rbt_filter")})},
        "adapter.miniport.foreign-filter warning {'adapter':'MS_NDISWANIP "
        "device','component':'rbt_filter','description':'D'} 720");
    row("a foreign filter that is off",
        {kSstp, failure(720), adapter(all, {binding("ms_wanarp"), binding("rbt_filter", false)})},
        "passes");
    row("the one that Microsoft calls harmless",
        {kSstp, failure(720), adapter(all, {binding("ms_wanarp"), binding("symc_teefer2")})},
        "passes");
    row("another client",
        {"'connections':[{'format':'profile-xml','pluginProfile':true}]",
         adapter(all, {binding("ms_pacer")})},
        "out of scope");

    check = &kAdapterAddress;
    const QByteArray healthy = adapter(all, {binding("ms_wanarp")});
    row("720 and all is well here", {kSstp, failure(720), healthy},
        "adapter.address.none problem {'code':'720','connection':'A'} 720,840,13899");
    row("13899 likewise", {kIkev2, failure(13899), healthy},
        "adapter.address.none problem {'code':'13899','connection':'A'} 720,840,13899");
    row("720, but unbound", {kSstp, failure(720), adapter(all, {binding("ms_pacer")})}, "passes");
    row("720, but a filter",
        {kSstp, failure(720), adapter(all, {binding("ms_wanarp"), binding("rbt_filter")})},
        "passes");
    row("720, but no device", {kSstp, failure(720), adapter({}, {binding("ms_wanarp")})}, "passes");
    row("720 over SSTP, and IKEv2 is broken",
        {kAutomatic, failure(720, "WAN Miniport (SSTP)"),
         adapter({device("MS_NDISWANIP"), device("MS_SstpMiniport"),
                  device("MS_AgileVpnMiniport", "'started':false,'problemCode':22")},
                 {binding("ms_wanarp")})},
        "adapter.address.none problem {'code':'720','connection':'A'} 720,840,13899");
    row("840 over IKEv2, and IKEv2 is broken",
        {kAutomatic, failure(840, "WAN Miniport (IKEv2)"),
         adapter({device("MS_NDISWANIP"), device("MS_SstpMiniport"),
                  device("MS_AgileVpnMiniport", "'started':false,'problemCode':22")},
                 {binding("ms_wanarp")})},
        "passes");
    row("13899, and a filter",
        {kIkev2, failure(13899), adapter(all, {binding("ms_wanarp"), binding("rbt_filter")})},
        "adapter.address.none problem {'code':'13899','connection':'A'} 720,840,13899");
    row("typed 720", {kSstp, "'events':[]", healthy, kTyped + QByteArray("720")},
        "adapter.address.none problem {'code':'720','connection':'A'} 720,840,13899");
    row("typed 720, but Windows logged another code",
        {kSstp, failure(809), healthy, kTyped + QByteArray("720")}, "out of scope");
    row("720, bindings not known", {kSstp, failure(720), adapter(all)}, "passes");
    row("another code", {kSstp, failure(809), healthy}, "out of scope");
    row("no failure", {kSstp, "'events':[]", healthy}, "out of scope");

    check = &kAdapterServices;
    const auto services = [](const QByteArrayList &ones) { return adapter({}, {}, ones); };
    row("running",
        {kSstp, services({service("RasMan", "running", "automatic"),
                          service("SstpSvc", "running", "manual")})},
        "passes");
    row("starts when it is needed", {kSstp, services({service("SstpSvc", "stopped", "manual")})},
        "passes");
    row("starting", {kSstp, services({service("RasMan", "starting", "automatic")})}, "passes");
    row("stopped though automatic", {kSstp, services({service("RasMan", "stopped", "automatic")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'RasMan','start':'automatic'} 834");
    row("started by an event", {kIkev2, services({service("IKEEXT", "stopped", "automatic")})},
        "passes");
    row("nothing started it",
        {kIkev2, failure(827), services({service("IKEEXT", "stopped", "automatic")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'IKEEXT','start':'automatic'} 827,789");
    row("nothing started it, says the person",
        {kIkev2, kTyped + QByteArray("827"), services({service("IKEEXT", "stopped", "automatic")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'IKEEXT','start':'automatic'} 827,789");
    row("should run from the start", {kIkev2, services({service("BFE", "stopped", "automatic")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'BFE','start':'automatic'} 827,789");
    row("others start it", {kSstp, services({service("CryptSvc", "stopped", "automatic")})},
        "adapter.service.stopped warning "
        "{'connection':'A','service':'CryptSvc','start':'automatic'} ");
    row("disabled, and SSTP is left", {kBoth, services({service("IKEEXT", "stopped", "disabled")})},
        "adapter.service.stopped warning "
        "{'connection':'A','service':'IKEEXT','start':'disabled'} 827,789");
    row("disabled, SSTP is left, and 827",
        {kBoth, failure(827), services({service("IKEEXT", "stopped", "disabled")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'IKEEXT','start':'disabled'} 827,789");
    row("RasMan depends on SSTP's", {kBoth, services({service("SstpSvc", "stopped", "disabled")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'SstpSvc','start':'disabled'} 834");
    row("disabled", {kIkev2, services({service("ikeext", "stopped", "disabled")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'IKEEXT','start':'disabled'} 827,789");
    row("disabled, and still running", {kIkev2, services({service("BFE", "running", "disabled")})},
        "adapter.service.stopped warning {'connection':'A','service':'BFE','start':'disabled'} "
        "827,789");
    row("another tunnel type's service",
        {kSstp, services({service("IKEEXT", "stopped", "disabled"),
                          service("PolicyAgent", "missing", "disabled")})},
        "passes");
    row("L2TP needs the policy agent",
        {kL2tp, services({service("PolicyAgent", "stopped", "disabled")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'PolicyAgent','start':'disabled'} 789");
    row("EAP needs its host", {kSstp, services({service("EapHost", "stopped", "disabled")})},
        "adapter.service.stopped problem "
        "{'connection':'A','service':'EapHost','start':'disabled'} ");
    row("no EAP", {kIkev2, services({service("EapHost", "stopped", "disabled")})}, "passes");
    row("not installed", {kSstp, services({service("SstpSvc", "missing", "manual")})},
        "adapter.service.missing problem {'connection':'A','service':'SstpSvc','start':'manual'} "
        "834");
    row("nothing is known of it", {kSstp, services({})}, "passes");
    row("no connection", {"'connections':[]", services({})}, "out of scope");
}

void TestAdapterChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    QFETCH(QString, reported);
    auto seen = test::fromText<Evidence>(evidence.constData());
    seen.reported = reported;
    QTEST(test::outcome(*check, seen, {}), "expected");
    QVERIFY(test::declaresFindings(*check, seen, {}));
}

void TestAdapterChecks::unread()
{
    const auto evidence =
        test::fromText<Evidence>("{'adapter':{'devices':[],'bindings':[],'services':[],"
                                 "'unread':{'services':{'kind':'access-denied','detail':'d'}}}}");
    QVERIFY(!kAdapterServices.gotFarEnough(evidence));
    QVERIFY(kAdapterBindings.gotFarEnough(evidence));
    Evidence all = evidence;
    all.adapter->unread.clear();
    QVERIFY(kAdapterServices.gotFarEnough(all));
}

QTEST_APPLESS_MAIN(TestAdapterChecks)
#include "tst_adapter_checks.moc"
