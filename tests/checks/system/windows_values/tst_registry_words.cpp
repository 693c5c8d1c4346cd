// SPDX-License-Identifier: Apache-2.0
// What values of the registry mean: name resolution rules, execution policies, proxies; and the
// files of the support tool.
#include "checks/system/windows_values/execution_policy.h"
#include "checks/system/windows_values/name_rules.h"
#include "checks/system/windows_values/proxy_text.h"
#include "checks/system/windows_values/support_tool.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_values;

class TestRegistryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void rules_data();
    void rules();
    void ruleWithoutName();
    void executionPolicies_data();
    void executionPolicies();
    void proxyServers_data();
    void proxyServers();
    void proxyOfValues();
    void supportTool();
};

void TestRegistryWords::values()
{
    RegistryValues values;
    QVERIFY(values.isEmpty());
    values.set(u"Level"_s, qint64{5});
    values.set(u"Flags"_s, qint64{0xffffffff});
    values.set(u"Large"_s, qint64{1} << 40);
    values.set(u"Name"_s, u"one"_s);
    values.set(u"Names"_s, QStringList{u"one"_s, QString(), u"two"_s});
    QCOMPARE(values.integer(u"LEVEL"_s), 5);
    QCOMPARE(values.integer(u"flags"_s), -1);
    QCOMPARE(values.integer(u"large"_s), std::nullopt);
    QCOMPARE(values.number(u"large"_s), qint64{1} << 40);
    QCOMPARE(values.number(u"name"_s), std::nullopt);
    QCOMPARE(values.text(u"level"_s), QString());
    QCOMPARE(values.list(u"name"_s), QStringList{u"one"_s});
    QCOMPARE(values.list(u"names"_s), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(values.find(u"nothing"_s), nullptr);
}

void TestRegistryWords::rules_data()
{
    QTest::addColumn<qint64>("options");
    QTest::addColumn<QString>("generic");
    QTest::addColumn<QString>("direct");
    QTest::addColumn<QStringList>("servers");
    QTest::newRow("name servers") << qint64{0x8} << u"10.0.0.53; 10.0.0.54;"_s << QString()
                                  << QStringList{u"10.0.0.53"_s, u"10.0.0.54"_s};
    QTest::newRow("exemption") << qint64{0x8} << QString() << QString() << QStringList{};
    QTest::newRow("DirectAccess") << qint64{0x4} << QString() << u"2001:db8::53"_s
                                  << QStringList{u"2001:db8::53"_s};
    QTest::newRow("servers that are switched off")
        << qint64{0x2} << u"10.0.0.53"_s << QString() << QStringList{};
}

void TestRegistryWords::rules()
{
    QFETCH(qint64, options);
    QFETCH(QString, generic);
    QFETCH(QString, direct);
    QFETCH(QStringList, servers);
    RegistryValues values;
    values.set(u"Name"_s, QStringList{u".corp.example.test"_s});
    values.set(u"ConfigOptions"_s, options);
    values.set(u"GenericDNSServers"_s, generic);
    values.set(u"DirectAccessDNSServers"_s, direct);
    const auto rule = nameRule(values, u"policy"_s);
    QVERIFY(rule);
    QCOMPARE(rule->suffixes, QStringList{u".corp.example.test"_s});
    QCOMPARE(rule->servers, servers);
    QCOMPARE(rule->source, u"policy"_s);
}

void TestRegistryWords::ruleWithoutName()
{
    RegistryValues values;
    values.set(u"ConfigOptions"_s, qint64{8});
    QVERIFY(!nameRule(values, u"computer"_s));
    values.set(u"Name"_s, qint64{1});
    QVERIFY(!nameRule(values, u"computer"_s));
}

void TestRegistryWords::executionPolicies_data()
{
    QTest::addColumn<int>("enabled"); // -1: not set
    QTest::addColumn<QString>("policy");
    QTest::addColumn<QString>("ofGroup");
    QTest::newRow("nothing set") << -1 << QString() << QString();
    QTest::newRow("scripts switched off") << 0 << u"RemoteSigned"_s << u"Restricted"_s;
    QTest::newRow("scripts switched on") << 1 << u"AllSigned"_s << u"AllSigned"_s;
    QTest::newRow("a policy without the switch") << -1 << u"Bypass"_s << QString();
}

void TestRegistryWords::executionPolicies()
{
    QFETCH(int, enabled);
    QFETCH(QString, policy);
    RegistryValues values;
    if (enabled >= 0) {
        values.set(u"EnableScripts"_s, qint64{enabled});
    }
    values.set(u"ExecutionPolicy"_s, policy);
    QTEST(executionPolicyOfGroup(values), "ofGroup");
    QCOMPARE(executionPolicyOfScope(values), policy);
}

void TestRegistryWords::proxyServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one for all") << u"proxy.example.test:8080"_s << u"proxy.example.test:8080"_s;
    QTest::newRow("by protocol") << u"http=a.example.test:80;https=b.example.test:81"_s
                                 << u"b.example.test:81"_s;
    QTest::newRow("only http") << u"http=a.example.test:80;ftp=c.example.test:21"_s
                               << u"a.example.test:80"_s;
    QTest::newRow("a URL with a password")
        << u"https=http://u1001:secret@proxy.example.test:8080/"_s << u"proxy.example.test:8080"_s;
    QTest::newRow("blanks between")
        << u"ftp=c.example.test:21 proxy.example.test:8080"_s << u"proxy.example.test:8080"_s;
}

void TestRegistryWords::proxyServers()
{
    QFETCH(QString, text);
    QTEST(proxyServer(text), "server");
}

void TestRegistryWords::proxyOfValues()
{
    RegistryValues values;
    QVERIFY(!proxyOf(values, u"policy"_s));
    values.set(u"ProxyServer"_s, u"proxy.example.test:8080"_s);
    values.set(u"ProxyOverride"_s, u"<local>;*.example.test"_s);
    QVERIFY2(!proxyOf(values, u"policy"_s), "it is not switched on");
    values.set(u"ProxyEnable"_s, qint64{1});
    auto proxy = proxyOf(values, u"policy"_s);
    QVERIFY(proxy);
    QCOMPARE(proxy->server, u"proxy.example.test:8080"_s);
    QCOMPARE(proxy->bypass, (QStringList{u"<local>"_s, u"*.example.test"_s}));
    QCOMPARE(proxy->source, u"policy"_s);
    values.set(u"ProxyEnable"_s, qint64{0});
    values.set(u"AutoConfigURL"_s, u"http://u1001:secret@pac.example.test/proxy.pac"_s);
    proxy = proxyOf(values, u"policy"_s);
    QVERIFY(proxy);
    QVERIFY(proxy->server.isEmpty());
    QCOMPARE(proxy->configUrl, u"http://pac.example.test/proxy.pac"_s);
}

void TestRegistryWords::supportTool()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    const auto make = [&root](const QString &path, int minutes) {
        QVERIFY(root.mkpath(path.section(u'/', 0, -2)));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
        file.close();
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime({2026, 3, 1}, {12, minutes}, Qt::UTC),
                                 QFileDevice::FileModificationTime));
    };
    QVERIFY(findSupportTool(root.path()).scripts.isEmpty());
    QVERIFY(findSupportTool(root.path()).archives.isEmpty());
    make(u"tss_tool/TSSv2.ps1"_s, 0);
    make(u"TSS/TSS.ps1"_s, 0);
    make(u"MSDATA/old.zip"_s, 1);
    make(u"MS_DATA/new.zip"_s, 2);
    make(u"MS_DATA/notes.txt"_s, 3);
    const CollectionEvidence found = findSupportTool(root.path());
    QCOMPARE(found.scripts.size(), 2);
    QVERIFY(found.scripts.first().endsWith(u"\\tss_tool\\TSSv2.ps1"_s));
    QCOMPARE(found.archives.size(), 2);
    QVERIFY(found.archives.first().endsWith(u"\\MS_DATA\\new.zip"_s));
}

QTEST_APPLESS_MAIN(TestRegistryWords)
#include "tst_registry_words.moc"
