// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "routing", each on tables that pass, fail, stand on the boundary or are
// out of scope.
#include "checks/rules/routing/routing_checks.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

constexpr int kWlan = 4;
constexpr int kTun = 9;

Route local(const char *prefix, const char *gateway = "192.168.1.1")
{
    return {.prefix = QString::fromLatin1(prefix),
            .gateway = QString::fromLatin1(gateway),
            .interfaceIndex = kWlan};
}

Route onLink(const char *prefix)
{
    return local(prefix, "");
}

Route tunnel(const char *prefix)
{
    return {.prefix = QString::fromLatin1(prefix), .interfaceIndex = kTun};
}

Route unreachable(const char *prefix)
{
    return {.prefix = QString::fromLatin1(prefix), .unusable = true};
}

/// At home on Wi-Fi with these routes; a tunnel device is there, but has no address.
Evidence offline(const QList<Route> &routes)
{
    RoutingEvidence routing;
    routing.interfaces = {
        {.index = 1,
         .name = u"lo"_s,
         .kind = InterfaceKind::Loopback,
         .up = true,
         .addresses = {{u"127.0.0.1"_s, 8}}},
        {.index = kWlan,
         .name = u"wlan0"_s,
         .kind = InterfaceKind::Wireless,
         .up = true,
         .addresses = {{u"192.168.1.20"_s, 24}, {u"fe80::20"_s, 64}}},
        {.index = kTun, .name = u"Contoso"_s, .kind = InterfaceKind::Tunnel, .up = true},
    };
    routing.routes = routes;
    Evidence evidence;
    evidence.routing = routing;
    return evidence;
}

/// The same, connected.
Evidence online(const QList<Route> &routes)
{
    Evidence evidence = offline(routes);
    evidence.routing->interfaces.last().addresses = {{u"10.9.0.5"_s, 32}};
    return evidence;
}

Evidence with(Evidence evidence, const Connection &connection)
{
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    return evidence;
}

Connection profile(std::optional<RoutingMode> mode, const QList<ProfileRoute> &routes = {})
{
    Connection connection;
    connection.format = ProfileFormat::Rasphone;
    connection.name = u"Contoso"_s;
    connection.routing = mode;
    connection.routing6 = mode;
    connection.routes = routes;
    return connection;
}

Evidence withServer(Evidence evidence, const QStringList &addresses)
{
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s, .addresses = addresses};
    return evidence;
}

SitePolicy expecting(std::optional<RoutingMode> mode, const QStringList &prefixes = {})
{
    SitePolicy policy;
    policy.routing.mode = mode;
    policy.routing.corporatePrefixes = prefixes;
    return policy;
}

/// What the engine would make of the check: "not applicable", "not collected", or the findings as
/// "id severity {values}".
QStringList outcome(const Check &check, const Evidence &evidence, const SitePolicy &policy)
{
    if (check.applies != nullptr && !check.applies(evidence, policy)) {
        return {u"not applicable"_s};
    }
    if ((evidence.collected() & check.info.needs) != check.info.needs) {
        return {u"not collected"_s};
    }
    QStringList result;
    for (const Finding &finding : check.evaluate(evidence, policy)) {
        result.append(
            finding.id + u' ' + enumName(finding.severity) + u' ' +
            QString::fromUtf8(QJsonDocument(finding.values).toJson(QJsonDocument::Compact)));
    }
    return result;
}

const QStringList kNotApplicable{u"not applicable"_s};
const QStringList kNotCollected{u"not collected"_s};
const QStringList kPasses;

void columns()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<SitePolicy>("policy");
    QTest::addColumn<QStringList>("expected");
}

void row(const char *tag, const Evidence &evidence, const SitePolicy &policy,
         const QStringList &expected)
{
    QTest::newRow(tag) << evidence << policy << expected;
}

void compare(const Check &check)
{
    QFETCH(Evidence, evidence);
    QFETCH(SitePolicy, policy);
    QFETCH(QStringList, expected);
    QCOMPARE(outcome(check, evidence, policy), expected);
}

} // namespace

class TestRoutingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void corporateRoute_data();
    void corporateRoute() { compare(rules::kRoutingCorporateRoute); }
    void defaultGateway_data();
    void defaultGateway() { compare(rules::kRoutingDefaultGateway); }
    void defaultGatewayProfile_data();
    void defaultGatewayProfile() { compare(rules::kRoutingDefaultGatewayProfile); }
    void dns_data();
    void dns() { compare(rules::kRoutingDns); }
    void mode_data();
    void mode() { compare(rules::kRoutingMode); }
    void overlap_data();
    void overlap() { compare(rules::kRoutingOverlap); }
    void serverRoute_data();
    void serverRoute() { compare(rules::kRoutingServerRoute); }
    void target_data();
    void target() { compare(rules::kRoutingTarget); }
    void hugeBundle();
};

void TestRoutingChecks::corporateRoute_data()
{
    columns();
    const SitePolicy ten = expecting(std::nullopt, {u"10.0.0.0/8"_s});
    const QList<Route> base{local("0.0.0.0/0"), onLink("192.168.1.0/24")};
    const auto missing = [](const char *prefix, const char *interface, const char *part,
                            const char *via) {
        return QStringList{
            u"routing.corporate-route.missing problem "
            "{\"interface\":\"%2\",\"part\":\"%3\",\"prefix\":\"%1\",\"via\":\"%4\"}"_s.arg(
                QLatin1String(prefix), QLatin1String(interface), QLatin1String(part),
                QLatin1String(via))};
    };
    row("leads into the tunnel", online(base + QList{tunnel("10.0.0.0/8")}), ten, kPasses);
    row("as two halves", online(base + QList{tunnel("10.0.0.0/9"), tunnel("10.128.0.0/9")}), ten,
        kPasses);
    row("only half of it", online(base + QList{tunnel("10.0.0.0/9")}), ten,
        missing("10.0.0.0/8", "wlan0", "10.128.0.0/9", "local"));
    row("no route: goes to the router at home", online(base), ten,
        missing("10.0.0.0/8", "wlan0", "10.0.0.0/8", "local"));
    row("no route at all", online({onLink("192.168.1.0/24")}), ten,
        missing("10.0.0.0/8", "-", "10.0.0.0/8", "nowhere"));
    row("unreachable", online(base + QList{unreachable("10.0.0.0/8")}), ten,
        missing("10.0.0.0/8", "-", "10.0.0.0/8", "nowhere"));
    row("through the default route of a force tunnel", online({tunnel("0.0.0.0/0")}), ten, kPasses);
    row("a local network inside is the overlap's matter",
        online({tunnel("10.0.0.0/8"), onLink("10.1.1.0/24")}), ten, kPasses);
    row("a wider local network around it is not", online({onLink("10.0.0.0/8")}),
        expecting(std::nullopt, {u"10.1.0.0/16"_s}),
        missing("10.1.0.0/16", "wlan0", "10.1.0.0/16", "local"));
    row("the server's own route inside may be outside the tunnel",
        withServer(online({tunnel("203.0.113.0/24"), local("203.0.113.5/32")}), {u"203.0.113.5"_s}),
        expecting(std::nullopt, {u"203.0.113.0/24"_s}), kPasses);
    row("another host's may not",
        withServer(online({tunnel("203.0.113.0/24"), local("203.0.113.6/32")}), {u"203.0.113.5"_s}),
        expecting(std::nullopt, {u"203.0.113.0/24"_s}),
        missing("203.0.113.0/24", "wlan0", "203.0.113.6/32", "local"));
    row("the profile's own route",
        with(online(base), profile(RoutingMode::Split, {{.prefix = u"172.16.0.0/12"_s}})), {},
        missing("172.16.0.0/12", "wlan0", "172.16.0.0/12", "local"));
    row("an exclusion of the profile leaves on purpose",
        with(online({tunnel("10.0.0.0/8"), local("10.5.0.0/16")}),
             profile(RoutingMode::Split, {{.prefix = u"10.0.0.0/8"_s},
                                          {.prefix = u"10.5.0.0/16"_s, .exclusion = true}})),
        {}, kPasses);
    row("IPv6", online({tunnel("2001:db8::/32")}), expecting(std::nullopt, {u"2001:db8::/32"_s}),
        kPasses);
    row("not connected", offline(base), ten, kNotApplicable);
    row("no prefixes known", online(base), {}, kNotApplicable);
    row("unreadable prefix in the policy", online(base), expecting(std::nullopt, {u"ten/8"_s}),
        kNotApplicable);
    row("routing not collected", {}, ten, kNotCollected);

    Evidence other = with(online(base), profile(RoutingMode::Split));
    other.routing->interfaces.last().name = u"Someone else's"_s;
    other.system = SystemEvidence{.os = u"windows"_s};
    row("on Windows a tunnel of another name is not this connection", other, ten, kNotApplicable);
    other.connections->first().format = ProfileFormat::ProfileXml;
    row("a profile file does not tell its name", other, ten,
        missing("10.0.0.0/8", "wlan0", "10.0.0.0/8", "local"));
}

void TestRoutingChecks::defaultGateway_data()
{
    columns();
    const auto remote = [](const char *severity, const char *families, const char *prefix) {
        return QStringList{u"routing.default-gateway.remote %1 {\"connection\":\"Contoso\","
                           "\"families\":\"%2\",\"gateway\":\"\",\"interface\":\"Contoso\","
                           "\"prefix\":\"%3\"}"_s.arg(QLatin1String(severity),
                                                      QLatin1String(families),
                                                      QLatin1String(prefix))};
    };
    const QList<Route> force{tunnel("0.0.0.0/0")};
    row("into the tunnel", online(force), {}, remote("problem", "IPv4", "0.0.0.0/0"));
    row("the profile wants it, the policy is silent",
        with(online(force), profile(RoutingMode::Force)), {},
        remote("warning", "IPv4", "0.0.0.0/0"));
    row("the policy wants it", online(force), expecting(RoutingMode::Force),
        remote("notice", "IPv4", "0.0.0.0/0"));
    row("the policy wants split", online(force), expecting(RoutingMode::Split),
        remote("problem", "IPv4", "0.0.0.0/0"));
    row("two halves beside the local default route",
        online({local("0.0.0.0/0"), tunnel("0.0.0.0/1"), tunnel("128.0.0.0/1")}), {},
        remote("problem", "IPv4", "0.0.0.0/1"));
    row("IPv6 too", online({tunnel("0.0.0.0/0"), tunnel("::/0")}), {},
        remote("problem", "IPv4, IPv6", "0.0.0.0/0"));
    row("IPv6 alone", online({local("0.0.0.0/0"), tunnel("2000::/3")}), {},
        remote("problem", "IPv6", "2000::/3"));
    Evidence metrics = online({local("0.0.0.0/0"), tunnel("0.0.0.0/0")});
    metrics.routing->interfaces[1].metric = 25;
    metrics.routing->interfaces[2].metric = 24;
    row("both have a default route, the tunnel's outranks", metrics, {},
        remote("problem", "IPv4", "0.0.0.0/0"));
    metrics.routing->interfaces[2].metric = 26;
    row("both have a default route, the local one outranks", metrics, {}, kPasses);
    row("split", online({local("0.0.0.0/0"), tunnel("10.0.0.0/8")}), {}, kPasses);
    row("only a public resolver goes into the tunnel",
        online({local("0.0.0.0/0"), tunnel("8.8.8.8/32")}), {}, kPasses);
    row("only a public resolver stays outside",
        online(
            {tunnel("0.0.0.0/1"), tunnel("128.0.0.0/1"), local("0.0.0.0/0"), local("8.8.8.8/32")}),
        {}, remote("problem", "IPv4", "0.0.0.0/1"));
    Evidence asked = online({local("0.0.0.0/0")});
    asked.routing->systemRoutes = {{.target = u"8.8.8.8"_s, .interfaceIndex = kTun}};
    row("the system says so", asked, {}, remote("problem", "IPv4", ""));
    row("no internet at all", online({tunnel("10.0.0.0/8")}), {}, kPasses);
    row("not connected", offline({local("0.0.0.0/0")}), {}, kNotApplicable);
    row("routing not collected", {}, {}, kNotCollected);
}

void TestRoutingChecks::defaultGatewayProfile_data()
{
    columns();
    const QStringList notice{
        u"routing.default-gateway.profile notice {\"connection\":\"Contoso\"}"_s};
    const Evidence home = offline({local("0.0.0.0/0")});
    row("force", with(home, profile(RoutingMode::Force)), {}, notice);
    row("force as the policy wants", with(home, profile(RoutingMode::Force)),
        expecting(RoutingMode::Force), notice);
    row("force, routing not collected", with({}, profile(RoutingMode::Force)), {}, notice);
    row("split", with(home, profile(RoutingMode::Split)), {}, kPasses);
    row("not stated", with(home, profile(std::nullopt)), {}, kNotApplicable);
    row("connected", with(online({}), profile(RoutingMode::Force)), {}, kNotApplicable);
    row("no profile known", home, {}, kNotCollected);
}

void TestRoutingChecks::dns_data()
{
    columns();
    SitePolicy policy;
    policy.routing.dnsServers = {u"10.0.0.53"_s, u"10.0.1.53"_s};
    policy.routing.internalSuffixes = {u"corp.example.test"_s};
    const QList<Route> split{local("0.0.0.0/0"), onLink("192.168.1.0/24"), tunnel("10.0.0.0/8")};
    const auto asking = [](Evidence evidence, const QStringList &servers) {
        evidence.routing->dnsServers = servers;
        return evidence;
    };
    const auto astray = [](const char *severity, const char *servers, const char *interface,
                           const char *suffix = "corp.example.test") {
        return QStringList{u"routing.dns.not-through-tunnel %1 "
                           "{\"interface\":\"%3\",\"servers\":\"%2\",\"suffix\":\"%4\"}"_s.arg(
                               QLatin1String(severity), QLatin1String(servers),
                               QLatin1String(interface), QLatin1String(suffix))};
    };
    row("internal server through the tunnel", asking(online(split), {u"10.0.1.53"_s}), policy,
        kPasses);
    row("the router at home", asking(online(split), {u"192.168.1.1"_s}), policy,
        astray("problem", "192.168.1.1", "wlan0"));
    row("another server through the tunnel", asking(online(split), {u"10.0.0.99"_s}), policy,
        astray("problem", "10.0.0.99", "Contoso"));
    row("internal server, but not through the tunnel",
        asking(online({local("0.0.0.0/0")}), {u"10.0.0.53"_s}), policy,
        astray("problem", "10.0.0.53", "wlan0"));
    row("internal server nowhere", asking(online({}), {u"10.0.0.53"_s}), policy,
        astray("problem", "10.0.0.53", "-"));
    row("internal server asked second", asking(online(split), {u"192.168.1.1"_s, u"10.0.0.53"_s}),
        policy, astray("warning", "192.168.1.1, 10.0.0.53", "wlan0"));
    SitePolicy suffixOnly;
    suffixOnly.routing.internalSuffixes = {u".corp.example.test"_s};
    row("without a list any server in the tunnel will do", asking(online(split), {u"10.0.0.99"_s}),
        suffixOnly, kPasses);
    SitePolicy serversOnly;
    serversOnly.routing.dnsServers = {u"10.0.0.53"_s};
    row("without suffixes", asking(online(split), {u"192.168.1.1"_s}), serversOnly,
        astray("problem", "192.168.1.1", "wlan0", ""));
    const auto ruled = [&](const QString &suffix, const QStringList &servers) {
        Connection connection = profile(RoutingMode::Split);
        connection.nameRules = QList<ProfileNameRule>{{suffix, servers}};
        return with(asking(online(split), {u"192.168.1.1"_s}), connection);
    };
    row("a name rule covers the suffix", ruled(u".Corp.Example.Test"_s, {u"10.0.0.53"_s}), policy,
        kPasses);
    row("a name rule of the parent", ruled(u".example.test"_s, {u"10.0.0.53"_s}), policy, kPasses);
    row("a name rule for everything", ruled(u"."_s, {u"10.0.0.53"_s}), policy, kPasses);
    row("a rule without the dot covers one host", ruled(u"corp.example.test"_s, {u"10.0.0.53"_s}),
        policy, astray("problem", "192.168.1.1", "wlan0"));
    row("a rule without servers is an exemption", ruled(u".corp.example.test"_s, {}), policy,
        astray("problem", "192.168.1.1", "wlan0"));
    row("a rule for a look-alike", ruled(u".p.example.test"_s, {u"10.0.0.53"_s}), policy,
        astray("problem", "192.168.1.1", "wlan0"));
    row("a local stub hides whom it asks", asking(online(split), {u"127.0.0.53"_s}), policy,
        kNotApplicable);
    row("no servers known", online(split), policy, kNotApplicable);
    row("not connected", asking(offline(split), {u"192.168.1.1"_s}), policy, kNotApplicable);
    row("the policy does not say", asking(online(split), {u"192.168.1.1"_s}), {}, kNotApplicable);
    row("routing not collected", {}, policy, kNotCollected);
}

void TestRoutingChecks::mode_data()
{
    columns();
    const auto differs = [](const char *found, const char *expected) {
        return QStringList{u"routing.mode.not-expected problem {\"connection\":\"Contoso\","
                           "\"expected\":\"%2\",\"profile\":\"%1\"}"_s.arg(
                               QLatin1String(found), QLatin1String(expected))};
    };
    row("force, as expected", with({}, profile(RoutingMode::Force)), expecting(RoutingMode::Force),
        kPasses);
    row("split, as expected", with({}, profile(RoutingMode::Split)), expecting(RoutingMode::Split),
        kPasses);
    row("force instead of split", with({}, profile(RoutingMode::Force)),
        expecting(RoutingMode::Split), differs("force", "split"));
    row("split instead of force", with({}, profile(RoutingMode::Split)),
        expecting(RoutingMode::Force), differs("split", "force"));
    Connection device = profile(RoutingMode::Split);
    device.deviceTunnel = true;
    row("a device tunnel is always split", with({}, device), expecting(RoutingMode::Force),
        kNotApplicable);
    Connection plugin = profile(RoutingMode::Split);
    plugin.pluginProfile = true;
    row("another maker's client", with({}, plugin), expecting(RoutingMode::Force), kNotApplicable);
    row("the profile does not say", with({}, profile(std::nullopt)), expecting(RoutingMode::Force),
        kNotApplicable);
    row("the policy does not say", with({}, profile(RoutingMode::Force)), {}, kNotApplicable);
    row("no profile known", {}, expecting(RoutingMode::Force), kNotCollected);
}

void TestRoutingChecks::overlap_data()
{
    columns();
    const auto both = [](const char *local, const char *corporate,
                         const char *severity = "notice") {
        return QStringList{
            u"routing.overlap %3 "
            "{\"corporate\":\"%2\",\"interface\":\"wlan0\",\"local\":\"%1\"}"_s.arg(
                QLatin1String(local), QLatin1String(corporate), QLatin1String(severity))};
    };
    const Evidence home = offline({local("0.0.0.0/0"), onLink("192.168.1.0/24")});
    const auto corporate = [](const QStringList &prefixes) {
        return expecting(std::nullopt, prefixes);
    };
    row("the same network", home, corporate({u"192.168.1.0/24"_s}),
        both("192.168.1.0/24", "192.168.1.0/24", "problem"));
    row("inside a wider corporate network", home, corporate({u"10.0.0.0/8"_s, u"192.168.0.0/16"_s}),
        both("192.168.1.0/24", "192.168.0.0/16"));
    row("the corporate network is longer and wins", home, corporate({u"192.168.1.128/25"_s}),
        kPasses);
    row("the neighbour", home, corporate({u"192.168.2.0/24"_s}), kPasses);
    row("connected all the same", online(home.routing->routes), corporate({u"192.168.0.0/16"_s}),
        both("192.168.1.0/24", "192.168.0.0/16"));
    row("the profile's route",
        with(home, profile(RoutingMode::Split, {{.prefix = u"192.168.0.0/16"_s}})), {},
        both("192.168.1.0/24", "192.168.0.0/16"));
    row("an exclusion is none",
        with(home,
             profile(RoutingMode::Force, {{.prefix = u"192.168.0.0/16"_s, .exclusion = true}})),
        {}, kNotApplicable);
    row("a default route is not corporate", home, corporate({u"0.0.0.0/0"_s}), kNotApplicable);
    row("nor are its halves",
        with(home, profile(RoutingMode::Split,
                           {{.prefix = u"0.0.0.0/1"_s}, {.prefix = u"128.0.0.0/1"_s}})),
        {}, kNotApplicable);
    const SitePolicy wide = corporate({u"192.168.0.0/16"_s});
    SitePolicy policy = wide;
    policy.routing.targets = {u"192.168.1.9:443"_s};
    row("a target lies in it", home, policy, both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    policy.routing.targets = {u"192.168.2.9:443"_s};
    row("a target lies elsewhere", home, policy, both("192.168.1.0/24", "192.168.0.0/16"));
    policy = wide;
    policy.routing.dnsServers = {u"192.168.1.53"_s};
    row("a name server lies in it", home, policy,
        both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    Connection named = profile(RoutingMode::Split);
    named.nameRules = QList<ProfileNameRule>{{u".corp.example.test"_s, {u"192.168.1.53"_s}}};
    row("a name server of the profile lies in it", with(home, named), wide,
        both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    Evidence tunnelled = online(home.routing->routes);
    tunnelled.routing->interfaces.last().dnsServers = {u"192.168.1.53"_s};
    row("a name server of the tunnel lies in it", tunnelled, wide,
        both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    Evidence complains = home;
    complains.reported = u"no-data"_s;
    row("no data comes through", complains, wide,
        both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    complains.reported = u"809"_s;
    row("another complaint", complains, wide, both("192.168.1.0/24", "192.168.0.0/16"));
    row("inside a network of the organisation's own", home, corporate({u"192.168.0.0/20"_s}),
        both("192.168.1.0/24", "192.168.0.0/20", "warning"));
    Evidence machines = offline({onLink("192.168.1.0/24")});
    row("virtual machines behind no gateway", machines, wide, kPasses);
    policy = wide;
    policy.routing.dnsServers = {u"192.168.1.53"_s};
    row("virtual machines, and a name server among them", machines, policy,
        both("192.168.1.0/24", "192.168.0.0/16", "problem"));
    machines.reported = u"no-data"_s;
    row("virtual machines, and no data", machines, wide, kPasses);
    machines.reported.clear();
    row("virtual machines inside a network of the organisation's own", machines,
        corporate({u"192.168.0.0/20"_s}), both("192.168.1.0/24", "192.168.0.0/20", "warning"));
    row("a further local network by its route",
        offline({local("0.0.0.0/0"), onLink("172.16.5.0/24")}), corporate({u"172.16.0.0/12"_s}),
        both("172.16.5.0/24", "172.16.0.0/12"));
    row("a network behind a gateway is not local", offline({local("172.16.5.0/24")}),
        corporate({u"172.16.0.0/12"_s}), kPasses);
    row("the tunnel's own network is not local", online({tunnel("10.9.0.0/24")}),
        corporate({u"10.0.0.0/8"_s}), kPasses);
    row("loopback and link-local do not count", home, corporate({u"127.0.0.0/8"_s, u"fe80::/10"_s}),
        kPasses);
    Evidence down = home;
    down.routing->interfaces[1].up = false;
    row("an interface that is down", down, corporate({u"192.168.0.0/16"_s}), kPasses);
    Connection inside = profile(RoutingMode::Split, {{.prefix = u"192.168.0.0/16"_s}});
    inside.trustedNetworks = QStringList{u"corp.example.test"_s};
    Evidence office = with(home, inside);
    office.routing->dnsSuffixes = {u"CORP.example.test"_s};
    row("inside the organisation they are one", office, {}, kNotApplicable);
    row("nothing corporate known", home, {}, kNotApplicable);
    row("routing not collected", {}, corporate({u"10.0.0.0/8"_s}), kNotCollected);
}

void TestRoutingChecks::serverRoute_data()
{
    columns();
    const auto swallowed = [](const char *address) {
        return QStringList{u"routing.server-route.swallowed warning {\"address\":\"%1\","
                           "\"interface\":\"Contoso\",\"server\":\"vpn.example.test\"}"_s.arg(
                               QLatin1String(address))};
    };
    const QStringList server{u"203.0.113.5"_s};
    const QList<Route> force{tunnel("0.0.0.0/0"), onLink("192.168.1.0/24")};
    row("swallowed", withServer(online(force), server), {}, swallowed("203.0.113.5"));
    row("a host route of its own",
        withServer(online(force + QList{local("203.0.113.5/32")}), server), {}, kPasses);
    row("a host route into the tunnel",
        withServer(online({local("0.0.0.0/0"), tunnel("203.0.113.5/32")}), server), {},
        swallowed("203.0.113.5"));
    row("one of two addresses has a host route",
        withServer(online(force + QList{local("203.0.113.6/32")}),
                   {u"203.0.113.5"_s, u"203.0.113.6"_s}),
        {}, kPasses);
    row("split", withServer(online({local("0.0.0.0/0"), tunnel("10.0.0.0/8")}), server), {},
        kPasses);
    row("no route to it at all", withServer(online({tunnel("10.0.0.0/8")}), server), {}, kPasses);
    row("an internal answer lies in the tunnel", withServer(online(force), {u"10.1.1.5"_s}), {},
        kNotApplicable);
    SitePolicy lab;
    lab.privateAddressExpected = true;
    row("unless the server's address is private", withServer(online(force), {u"10.1.1.5"_s}), lab,
        swallowed("10.1.1.5"));
    row("IPv6", withServer(online({tunnel("::/0")}), {u"2001:db8::5"_s}), {},
        swallowed("2001:db8::5"));
    row("not connected", withServer(offline(force), server), {}, kNotApplicable);
    row("name not collected", online(force), {}, kNotCollected);
}

void TestRoutingChecks::target_data()
{
    columns();
    const auto tried = [](Evidence evidence, const char *target, ReachOutcome outcome) {
        evidence.routing->reach.append({QString::fromLatin1(target), outcome});
        return evidence;
    };
    const Evidence split = online({local("0.0.0.0/0"), tunnel("10.0.0.0/8")});
    row("silent", tried(split, "10.1.2.3:443", ReachOutcome::Silent), {},
        {u"routing.target.silent warning {\"interface\":\"Contoso\",\"target\":\"10.1.2.3:443\"}"_s});
    row("answered", tried(split, "10.1.2.3:443", ReachOutcome::Answered), {}, kPasses);
    row("refused is an answer", tried(split, "10.1.2.3:443", ReachOutcome::Refused), {}, kPasses);
    row("silent outside the tunnel", tried(split, "192.0.2.3:443", ReachOutcome::Silent), {},
        kPasses);
    row("not an address", tried(split, "files.example.test:445", ReachOutcome::Silent), {},
        kPasses);
    row("not tried", tried(split, "10.1.2.3:443", ReachOutcome::NotTried), {}, kNotApplicable);
    row("not connected", tried(offline({local("0.0.0.0/0")}), "10.1.2.3:443", ReachOutcome::Silent),
        {}, kNotApplicable);
    row("routing not collected", {}, {}, kNotCollected);
}

void TestRoutingChecks::hugeBundle()
{
    constexpr int kRoutes = 100'000;
    QList<Route> routes{local("0.0.0.0/0")};
    QList<ProfileRoute> own;
    for (int i = 0; i < kRoutes; ++i) {
        const QString prefix =
            u"%1.%2.%3.0/24"_s.arg(10 + i / 65536).arg(i / 256 % 256).arg(i % 256);
        routes.append({.prefix = prefix, .interfaceIndex = kWlan});
        own.append({.prefix = prefix, .exclusion = i % 2 == 0});
    }
    const SitePolicy policy = expecting(RoutingMode::Split, {u"10.0.0.0/8"_s, u"12.0.0.0/8"_s});
    const Evidence evidence = with(online(routes), profile(RoutingMode::Split, own));
    // Pair by pair this would take longer than the test's time limit.
    QCOMPARE(outcome(rules::kRoutingOverlap, evidence, policy).size(), 20);
    QCOMPARE(outcome(rules::kRoutingCorporateRoute, evidence, policy).size(), 1);
    QCOMPARE(outcome(rules::kRoutingDefaultGateway, evidence, policy), kPasses);
}

QTEST_APPLESS_MAIN(TestRoutingChecks)
#include "tst_routing_checks.moc"
