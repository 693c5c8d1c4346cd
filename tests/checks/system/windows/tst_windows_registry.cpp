// SPDX-License-Identifier: Apache-2.0
// Values of the registry: laid down by the test in the Wine prefix, read back by the program.
#include "checks/system/native.h"
#include "checks/system/registry_policy.h"
#include "checks/system/windows/firewall.h"
#include "checks/system/windows/name_rule_table.h"
#include "checks/system/windows/registry.h"
#include "checks/system/windows/system_library.h"
#include "tests/checks/system/windows/wine_registry.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_system;

class TestWindowsRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void types();
    void missingKey();
    void nameRulesOfPolicyAndComputer();
    void triggers();
    void settings();
    void executionPolicies();
    void firewall();
    void proxyByPolicy();
    void policy();
    void malformedPolicy();
};

void TestWindowsRegistry::initTestCase()
{
    if (!isWine()) {
        QSKIP("it writes to the registry: only in a Wine prefix");
    }
}

void TestWindowsRegistry::types()
{
    const QString key = u"SOFTWARE\\AOVPN Doctor test"_s;
    test::WineRegistry registry;
    const QString longText(70'000, u'\u00e4');
    const quint64 wide = quint64{1} << 40;
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, u"Text"_s, u"M\u00fcnchen \u2192 \U0001F510"_s));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, u"Long"_s, longText));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, QString(), u"of the key itself"_s));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, key, u"Number"_s, 0xfffffffeU));
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, key, u"List"_s, {u"one"_s, u"tw\u00f6"_s}));
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, key, u"Empty list"_s, {}));
    QVERIFY(registry.set(HKEY_LOCAL_MACHINE, key, u"Wide"_s, REG_QWORD, &wide, 8));
    QVERIFY(registry.set(HKEY_LOCAL_MACHINE, key, u"Octets"_s, REG_BINARY, "abc", 3));
    QVERIFY(registry.set(HKEY_LOCAL_MACHINE, key, u"Short number"_s, REG_DWORD, "ab", 2));
    QVERIFY(registry.set(HKEY_LOCAL_MACHINE, key, u"No end"_s, REG_SZ, u"abc", 6));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key + u"\\Below"_s, u"x"_s, u"y"_s));
    const auto values = registryValues(Hive::Machine, key);
    QVERIFY2(values, values ? "" : qPrintable(values.error().message()));
    QCOMPARE(values->text(u"text"_s), u"M\u00fcnchen \u2192 \U0001F510"_s);
    QCOMPARE(values->text(u"Long"_s), longText);
    QCOMPARE(values->text(QString()), u"of the key itself"_s);
    QCOMPARE(values->number(u"Number"_s), qint64{0xfffffffe});
    QCOMPARE(values->list(u"List"_s), (QStringList{u"one"_s, u"tw\u00f6"_s}));
    QCOMPARE(values->list(u"Empty list"_s), QStringList{});
    QCOMPARE(values->number(u"Wide"_s), qint64{1} << 40);
    QVERIFY(values->find(u"Octets"_s) != nullptr);
    QCOMPARE(values->text(u"Octets"_s), QString());
    QCOMPARE(values->number(u"Short number"_s), std::nullopt);
    QCOMPARE(values->text(u"No end"_s), u"abc"_s);
    const auto below = registrySubkeys(Hive::Machine, key);
    QVERIFY(below);
    QCOMPARE(*below, QStringList{u"Below"_s});
}

void TestWindowsRegistry::missingKey()
{
    const QString key = u"SOFTWARE\\AOVPN Doctor test\\nowhere"_s;
    const auto values = registryValues(Hive::Machine, key);
    QVERIFY(!values);
    QCOMPARE(values.error().kind, FailureKind::NotFound);
    QCOMPARE(values.error().osCode, 2);
    QVERIFY(values.error().where.endsWith(key));
    const auto ifAny = registryValuesIfAny(Hive::User, key);
    QVERIFY(ifAny);
    QVERIFY(ifAny->isEmpty());
    const auto below = registrySubkeys(Hive::Machine, key);
    QVERIFY(below);
    QVERIFY(below->isEmpty());
}

void TestWindowsRegistry::nameRulesOfPolicyAndComputer()
{
    const auto before = nameRules();
    QVERIFY(before);
    const QString policy =
        u"SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient\\DnsPolicyConfig\\{aaaa}"_s;
    const QString computer = u"SYSTEM\\CurrentControlSet\\Services\\Dnscache\\Parameters\\"
                             "DnsPolicyConfig\\{bbbb}"_s;
    test::WineRegistry registry;
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, policy, u"Name"_s, {u".corp.example.test"_s}));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, policy, u"ConfigOptions"_s, 8));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, policy, u"GenericDNSServers"_s,
                          u"10.0.0.53;10.0.0.54"_s));
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, computer, u"Name"_s, {u"vpn.example.test"_s}));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, computer, u"ConfigOptions"_s, 8));
    NativeSystem native;
    const auto routing = native.system().routes.read({});
    QVERIFY2(routing, routing ? "" : qPrintable(routing.error().message()));
    QVERIFY(routing->nameRules);
    QCOMPARE(routing->nameRules->size(), before->size() + 2);
    const NameRule expected{
        {u".corp.example.test"_s}, {u"10.0.0.53"_s, u"10.0.0.54"_s}, u"policy"_s};
    QVERIFY(routing->nameRules->contains(expected));
    QVERIFY(routing->nameRules->contains({{u"vpn.example.test"_s}, {}, u"computer"_s}));
}

void TestWindowsRegistry::triggers()
{
    NativeSystem native;
    const auto none = native.system().machine.triggers();
    QVERIFY(none);
    QVERIFY(none->disabledProfiles.isEmpty());
    const QString key = u"SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config"_s;
    test::WineRegistry registry;
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, key, u"AutoTriggerDisabledProfilesList"_s,
                          {u"Contoso B\u00fcro"_s, u"Other"_s}));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, u"AutoTriggerProfileEntryName"_s,
                          u"Contoso B\u00fcro"_s));
    const auto some = native.system().machine.triggers();
    QVERIFY(some);
    QCOMPARE(some->disabledProfiles, (QStringList{u"Contoso B\u00fcro"_s, u"Other"_s}));
    QCOMPARE(some->triggeredProfile, u"Contoso B\u00fcro"_s);
}

void TestWindowsRegistry::settings()
{
    NativeSystem native;
    const QString ras = u"SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters"_s;
    test::WineRegistry registry;
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, ras, u"ProhibitIpSec"_s, 1));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, ras, u"NegotiateDH2048_AES256"_s, 2));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE,
                            u"SYSTEM\\CurrentControlSet\\Services\\PolicyAgent"_s,
                            u"AssumeUDPEncapsulationContextOnSendRule"_s, 2));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, u"SYSTEM\\CurrentControlSet\\Control\\Lsa"_s,
                            u"LmCompatibilityLevel"_s, 3));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s,
                          u"EditionID"_s, u"Enterprise"_s));
    const auto found = native.system().machine.settings();
    QVERIFY(found);
    QCOMPARE(found->edition, u"Enterprise"_s);
    QCOMPARE(found->prohibitIpsec, 1);
    QCOMPARE(found->negotiateDh2048, 2);
    QCOMPARE(found->assumeUdpEncapsulation, 2);
    QCOMPARE(found->lmCompatibilityLevel, 3);
    // Wine is in a workgroup and can't say anything of Entra ID.
    QCOMPARE(found->domainJoined, std::nullopt);
    QCOMPARE(found->credentialGuard, false);
}

void TestWindowsRegistry::executionPolicies()
{
    const QString group = u"SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell"_s;
    const QString scope = u"SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell"_s;
    test::WineRegistry registry;
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, group, u"EnableScripts"_s, 1));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, group, u"ExecutionPolicy"_s, u"AllSigned"_s));
    QVERIFY(registry.number(HKEY_CURRENT_USER, group, u"EnableScripts"_s, 0));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, scope, u"ExecutionPolicy"_s, u"RemoteSigned"_s));
    QVERIFY(registry.text(HKEY_CURRENT_USER, scope, u"ExecutionPolicy"_s, u"Bypass"_s));
    NativeSystem native;
    const auto found = native.system().machine.collection();
    QVERIFY(found);
    QCOMPARE(found->machinePolicy, u"AllSigned"_s);
    QCOMPARE(found->userPolicy, u"Restricted"_s);
    QCOMPARE(found->localMachine, u"RemoteSigned"_s);
    QCOMPARE(found->currentUser, u"Bypass"_s);
    QVERIFY(found->freeOctets > 0);
}

void TestWindowsRegistry::firewall()
{
    // Wine's firewall object answers nothing, so the keys are read.
    const QString own = u"SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\"
                        "FirewallPolicy\\"_s;
    test::WineRegistry registry;
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, own + u"DomainProfile"_s, u"EnableFirewall"_s, 1));
    QVERIFY(
        registry.number(HKEY_LOCAL_MACHINE, own + u"StandardProfile"_s, u"EnableFirewall"_s, 1));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, own + u"PublicProfile"_s, u"EnableFirewall"_s, 1));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE,
                            u"SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\PublicProfile"_s,
                            u"EnableFirewall"_s, 0));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, own + u"StandardProfile"_s,
                            u"DefaultOutboundAction"_s, 1));
    const auto profiles = firewallProfiles();
    QVERIFY2(profiles, profiles ? "" : qPrintable(profiles.error().message()));
    QCOMPARE(profiles->size(), 3);
    QCOMPARE(profiles->at(0).category, u"domain"_s);
    QCOMPARE(profiles->at(0).enabled, true);
    QCOMPARE(profiles->at(0).blocksOutbound, std::nullopt);
    QCOMPARE(profiles->at(1).category, u"private"_s);
    QCOMPARE(profiles->at(1).blocksOutbound, true);
    QCOMPARE(profiles->at(2).category, u"public"_s);
    QCOMPARE(profiles->at(2).enabled, false);
}

void TestWindowsRegistry::proxyByPolicy()
{
    NativeSystem native;
    const auto before = native.system().machine.proxies();
    QVERIFY2(before, before ? "" : qPrintable(before.error().message()));
    const QString policies =
        u"SOFTWARE\\Policies\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
    const QString shared = u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"_s;
    test::WineRegistry registry;
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, policies, u"ProxySettingsPerUser"_s, 0));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, shared, u"ProxyEnable"_s, 1));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, shared, u"ProxyServer"_s,
                          u"http=a.example.test:80;https=b.example.test:81"_s));
    const auto after = native.system().machine.proxies();
    QVERIFY(after);
    QCOMPARE(after->size(), before->size() + 1);
    QCOMPARE(after->first().source, u"policy"_s);
    QCOMPARE(after->first().server, u"b.example.test:81"_s);
}

void TestWindowsRegistry::policy()
{
    const auto none = registryPolicy();
    QVERIFY(none);
    QVERIFY(none->isEmpty());
    const QString key = u"SOFTWARE\\Policies\\AOVPN Doctor"_s;
    test::WineRegistry registry;
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, u"organisation"_s, u"Contoso M\u00fcnchen"_s));
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, key, u"helpdesk.phone"_s, u"+49 89 0000"_s));
    QVERIFY(registry.list(HKEY_LOCAL_MACHINE, key, u"servers"_s, {u"vpn.example.test"_s}));
    QVERIFY(registry.number(HKEY_LOCAL_MACHINE, key, u"privateAddressExpected"_s, 1));
    const auto found = registryPolicy();
    QVERIFY2(found, found ? "" : qPrintable(found.error().message()));
    QCOMPARE(found->value("organisation"_L1).toString(), u"Contoso M\u00fcnchen"_s);
    QCOMPARE(found->value("helpdesk"_L1).toObject().value("phone"_L1).toString(), u"+49 89 0000"_s);
    QCOMPARE(found->value("servers"_L1).toArray().size(), 1);
    QCOMPARE(found->value("privateAddressExpected"_L1).toBool(), true);
}

void TestWindowsRegistry::malformedPolicy()
{
    test::WineRegistry registry;
    QVERIFY(registry.text(HKEY_LOCAL_MACHINE, u"SOFTWARE\\Policies\\AOVPN Doctor"_s,
                          u"expiryWarningDays"_s, u"45"_s));
    const auto found = registryPolicy();
    QVERIFY(!found);
    QCOMPARE(found.error().kind, FailureKind::Malformed);
    QCOMPARE(found.error().message(),
             u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVPN Doctor: the value "
             "\"expiryWarningDays\" should be a number (REG_DWORD)"_s);
}

QTEST_GUILESS_MAIN(TestWindowsRegistry)
#include "tst_windows_registry.moc"
