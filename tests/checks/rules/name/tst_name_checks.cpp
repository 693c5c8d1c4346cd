// SPDX-License-Identifier: Apache-2.0
// The name checks: every answer of the resolver, every kind of address, the hosts file.
#include "checks/rules/name/name_checks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using enum LookupStatus;

Q_DECLARE_METATYPE(aovpn::SitePolicy)

namespace {

Evidence named(const NameEvidence &name)
{
    Connection connection;
    connection.server = name.name;
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.name = name;
    return evidence;
}

QStringList ids(const QList<Finding> &findings)
{
    QStringList list;
    for (const Finding &finding : findings) {
        list.append(finding.id);
    }
    return list;
}

/// Every id that @p check emits must be among those that it announces.
bool announces(const Check &check, const QStringList &found)
{
    return std::all_of(found.cbegin(), found.cend(), [&check](const QString &id) {
        return std::any_of(check.info.findings.begin(), check.info.findings.end(),
                           [&id](const char *one) { return id == QLatin1String(one); });
    });
}

} // namespace

class TestNameChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolution_data();
    void resolution();
    void resolutionValues();
    void address_data();
    void address();
    void addressValues();
    void hosts_data();
    void hosts();
    void scope_data();
    void scope();
};

void TestNameChecks::resolution_data()
{
    QTest::addColumn<LookupStatus>("status4");
    QTest::addColumn<LookupStatus>("status6");
    QTest::addColumn<QString>("finding"); // null: passes
    const auto row = [](const char *tag, LookupStatus four, LookupStatus six, const char *id) {
        QTest::newRow(tag) << four << six << QString::fromLatin1(id);
    };
    row("passes: both families", Found, Found, nullptr);
    row("passes: IPv4 alone", Found, NoData, nullptr);
    row("passes: IPv6 alone", NoData, Found, nullptr);
    row("passes: IPv4 while AAAA is silent", Found, Silent, nullptr);
    row("passes: IPv4 while AAAA fails", Found, Failed, nullptr);
    row("passes: hosts file has IPv4, the DNS knows nothing", Found, NotFound, nullptr);
    row("fails: not found", NotFound, NotFound, "name.not-found");
    row("fails: not found, AAAA silent", NotFound, Silent, "name.not-found");
    row("fails: not found, A failed", Failed, NotFound, "name.not-found");
    row("fails: no data at all", NoData, NoData, "name.no-address");
    row("boundary: no data, but AAAA says not found", NoData, NotFound, "name.no-address");
    row("boundary: no A, AAAA not asked", NoData, NotAsked, "name.no-address");
    row("fails: silent", Silent, Silent, "name.resolver-silent");
    row("boundary: no A, AAAA silent", NoData, Silent, "name.resolver-silent");
    row("boundary: A silent, AAAA failed", Silent, Failed, "name.resolver-silent");
    row("fails: failed", Failed, Failed, "name.resolver-failed");
    row("boundary: A failed, no AAAA", Failed, NoData, "name.resolver-failed");
    row("nothing asked", NotAsked, NotAsked, nullptr);
}

void TestNameChecks::resolution()
{
    QFETCH(LookupStatus, status4);
    QFETCH(LookupStatus, status6);
    QFETCH(QString, finding);
    NameEvidence name{.name = u"vpn.example.test"_s, .status4 = status4, .status6 = status6};
    if (status4 == Found || status6 == Found) {
        name.addresses = {u"198.51.100.1"_s};
    }
    const auto findings = rules::kNameResolution.evaluate(named(name), {});
    QCOMPARE(ids(findings), finding.isNull() ? QStringList{} : QStringList{finding});
    QVERIFY(announces(rules::kNameResolution, ids(findings)));
}

void TestNameChecks::resolutionValues()
{
    const NameEvidence name{.name = u"vpn.example.test"_s,
                            .status4 = NotFound,
                            .status6 = NotFound,
                            .resolvers = {u"192.0.2.53"_s, u"2001:db8::53"_s}};
    const auto findings = rules::kNameResolution.evaluate(named(name), {});
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.constFirst();
    QCOMPARE(finding.severity, Severity::Problem);
    QCOMPARE(finding.values.value("server"_L1).toString(), u"vpn.example.test"_s);
    QCOMPARE(finding.values.value("resolvers"_L1).toString(), u"192.0.2.53, 2001:db8::53"_s);
    QCOMPARE(finding.codes, (QStringList{u"868"_s, u"800"_s, u"809"_s, u"0x80072EE7"_s}));
}

void TestNameChecks::address_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<SitePolicy>("policy");
    QTest::addColumn<QStringList>("findings");
    const QString bogon = u"name.bogon-address"_s;
    const QString privateOne = u"name.private-address"_s;
    const QString unexpected = u"name.address-not-expected"_s;
    const SitePolicy open;
    SitePolicy internal;
    internal.privateAddressExpected = true;
    SitePolicy listed;
    listed.serverAddresses = {u"198.51.100.0/24"_s, u"10.1.2.3"_s};

    // RFC 6052, 2.4: 198.51.100.33 under a prefix of each length
    for (const char *made : {"64:ff9b::c633:6421", "2001:db8:c633:6421::", "2001:db8:1c6:3364:21::",
                             "2001:db8:122:c633:64:2100::", "2001:db8:122:3c6:33:6421::",
                             "2001:db8:122:344:c6:3364:2100:0", "2001:db8:122:344::c633:6421"}) {
        QTest::addRow("passes: made by DNS64, %s", made)
            << QStringList{u"198.51.100.33"_s, QString::fromLatin1(made)} << listed
            << QStringList{};
    }
    QTest::newRow("fails: made by DNS64 from another address")
        << QStringList{u"64:ff9b::cb00:7121"_s} << listed << QStringList{unexpected};
    QTest::newRow("fails: an expected address amid others")
        << QStringList{u"2001:db8:c633:6421::1"_s} << listed << QStringList{unexpected};
    QTest::newRow("fails: reserved octet is set")
        << QStringList{u"2001:db8:122:344:1c6:3364:2100:0"_s} << listed << QStringList{unexpected};
    QTest::newRow("passes: public") << QStringList{u"20.1.2.3"_s} << open << QStringList{};
    QTest::newRow("passes: documentation block")
        << QStringList{u"198.51.100.1"_s, u"2001:db8::1"_s} << open << QStringList{};
    QTest::newRow("fails: RFC 1918")
        << QStringList{u"10.0.0.5"_s} << open << QStringList{privateOne};
    QTest::newRow("fails: carrier NAT")
        << QStringList{u"100.64.0.1"_s} << open << QStringList{privateOne};
    QTest::newRow("fails: unique local")
        << QStringList{u"fd00::1"_s} << open << QStringList{privateOne};
    QTest::newRow("boundary: last address of 172.16.0.0/12")
        << QStringList{u"172.31.255.255"_s} << open << QStringList{privateOne};
    QTest::newRow("boundary: one beyond 172.16.0.0/12")
        << QStringList{u"172.32.0.0"_s} << open << QStringList{};
    QTest::newRow("passes: private and expected")
        << QStringList{u"10.0.0.5"_s} << internal << QStringList{};
    QTest::newRow("fails: loopback") << QStringList{u"127.0.0.1"_s} << open << QStringList{bogon};
    QTest::newRow("fails: 0.0.0.0 of a filtering resolver")
        << QStringList{u"0.0.0.0"_s, u"::"_s} << open << QStringList{bogon};
    QTest::newRow("fails: bogon although private ones are expected")
        << QStringList{u"169.254.1.1"_s} << internal << QStringList{bogon};
    QTest::newRow("fails: one public, one private")
        << QStringList{u"20.1.2.3"_s, u"192.168.1.1"_s} << open << QStringList{privateOne};
    QTest::newRow("passes: in a listed prefix")
        << QStringList{u"198.51.100.255"_s} << listed << QStringList{};
    QTest::newRow("passes: listed private address")
        << QStringList{u"10.1.2.3"_s} << listed << QStringList{};
    QTest::newRow("fails: public, not listed")
        << QStringList{u"198.51.101.0"_s} << listed << QStringList{unexpected};
    QTest::newRow("fails: private, not listed")
        << QStringList{u"10.1.2.4"_s} << listed << QStringList{privateOne, unexpected};
    QTest::newRow("not an address") << QStringList{u"nonsense"_s} << listed << QStringList{};
}

void TestNameChecks::address()
{
    QFETCH(QStringList, addresses);
    QFETCH(SitePolicy, policy);
    const NameEvidence name{
        .name = u"vpn.example.test"_s, .status4 = Found, .addresses = addresses};
    const auto findings = rules::kNameAddress.evaluate(named(name), policy);
    QTEST(ids(findings), "findings");
    QVERIFY(announces(rules::kNameAddress, ids(findings)));
}

void TestNameChecks::addressValues()
{
    SitePolicy policy;
    policy.serverAddresses = {u"198.51.100.0/24"_s, u"203.0.113.7"_s};
    const NameEvidence name{.name = u"vpn.example.test"_s,
                            .status4 = Found,
                            .addresses = {u"10.0.0.1"_s, u"198.51.100.1"_s, u"10.0.0.2"_s}};
    const auto findings = rules::kNameAddress.evaluate(named(name), policy);
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.at(0).values.value("addresses"_L1).toString(), u"10.0.0.1, 10.0.0.2"_s);
    QCOMPARE(findings.at(1).values.value("expected"_L1).toString(),
             u"198.51.100.0/24, 203.0.113.7"_s);
    QCOMPARE(findings.at(1).severity, Severity::Warning); // one address is an expected one
    QCOMPARE(findings.at(1).codes, (QStringList{u"809"_s, u"800"_s}));
}

void TestNameChecks::hosts_data()
{
    QTest::addColumn<QList<HostsEntry>>("entries");
    QTest::addColumn<QString>("addresses"); // null: passes
    QTest::addColumn<QString>("lines");
    QTest::newRow("passes: no line") << QList<HostsEntry>{} << QString() << QString();
    QTest::newRow("one line") << QList<HostsEntry>{{u"192.0.2.1"_s, 21}} << u"192.0.2.1"_s
                              << u"21"_s;
    QTest::newRow("boundary: the same address twice")
        << QList<HostsEntry>{{u"192.0.2.1"_s, 3}, {u"192.0.2.1"_s, 4}, {u"::1"_s, 9}}
        << u"192.0.2.1, ::1"_s << u"3, 4, 9"_s;
}

void TestNameChecks::hosts()
{
    QFETCH(QList<HostsEntry>, entries);
    QFETCH(QString, addresses);
    const NameEvidence name{
        .name = u"vpn.example.test"_s, .status4 = Found, .hostsEntries = entries};
    const auto findings = rules::kNameHosts.evaluate(named(name), {});
    QCOMPARE(findings.isEmpty(), addresses.isNull());
    if (!findings.isEmpty()) {
        QCOMPARE(ids(findings), QStringList{u"name.hosts-override"_s});
        QCOMPARE(findings.at(0).severity, Severity::Warning);
        QCOMPARE(findings.at(0).values.value("addresses"_L1).toString(), addresses);
        QTEST(findings.at(0).values.value("lines"_L1).toString(), "lines");
    }
}

void TestNameChecks::scope_data()
{
    QTest::addColumn<QString>("server"); // null: no connection
    QTest::addColumn<bool>("collected");
    QTest::addColumn<bool>("resolution");
    QTest::addColumn<bool>("address");
    QTest::newRow("a name, asked") << u"vpn.example.test"_s << true << true << true;
    QTest::newRow("a name, not asked yet") << u"vpn.example.test"_s << false << true << true;
    QTest::newRow("out of scope: IPv4 literal") << u"198.51.100.1"_s << true << false << false;
    QTest::newRow("out of scope: IPv6 literal, not asked yet")
        << u"2001:db8::1"_s << false << false << false;
    QTest::newRow("out of scope: no server") << QString() << false << false << false;
}

void TestNameChecks::scope()
{
    QFETCH(QString, server);
    QFETCH(bool, collected);
    const bool isLiteral = server == u"198.51.100.1";
    Evidence evidence = named(
        {.name = server, .status4 = isLiteral ? Literal : Found, .addresses = {u"198.51.100.1"_s}});
    if (!collected) {
        evidence.name.reset();
    }
    QTEST(bool(rules::kNameResolution.applies(evidence, {})), "resolution");
    QTEST(bool(rules::kNameHosts.applies(evidence, {})), "resolution");
    QTEST(bool(rules::kNameAddress.applies(evidence, {})), "address");
    if (!server.isEmpty() && !server.startsWith(u"vpn")) {
        QCOMPARE(rules::kNameAddress.applies(evidence, {}).whyNot,
                 "the server is given as an address");
    }
    // Nothing collected at all.
    QVERIFY(!rules::kNameResolution.applies({}, {}));
    QVERIFY(!rules::kNameAddress.applies({}, {}));
    // A name without an address leaves nothing to classify.
    Evidence none = named({.name = u"vpn.example.test"_s, .status4 = NotFound});
    QVERIFY(!rules::kNameAddress.applies(none, {}));
}

QTEST_APPLESS_MAIN(TestNameChecks)
#include "tst_name_checks.moc"
