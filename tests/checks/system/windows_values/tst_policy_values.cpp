// SPDX-License-Identifier: Apache-2.0
// The site policy out of values of the registry.
#include "checks/system/windows_values/policy_values.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::windows_values;

namespace {

const QString kWhere = u"HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\AOVPN Doctor"_s;

Result<SitePolicy> layered(const QByteArray &file, const RegistryValues &values)
{
    const auto over = policyOf(values, kWhere);
    if (!over) {
        return over.error();
    }
    return layeredPolicy(file, file.isEmpty() ? QString() : u"policy.json"_s, *over, kWhere);
}

} // namespace

class TestPolicyValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSet();
    void everyType();
    void winsOverTheFile();
    void linesOfPem();
    void mistakes_data();
    void mistakes();
    void mistakesOfTheFileNameTheFile();
};

void TestPolicyValues::nothingSet()
{
    const auto policy = layered({}, {});
    QVERIFY(policy);
    QCOMPARE(*policy, SitePolicy{});
    RegistryValues other;
    other.set(QString(), u"(Default)"_s);
    other.set(u"SomethingElse"_s, qint64{7});
    other.set(u"helpdesk"_s, u"a part is no value"_s);
    const auto object = policyOf(other, kWhere);
    QVERIFY(object);
    QVERIFY(object->isEmpty());
}

void TestPolicyValues::everyType()
{
    RegistryValues values;
    values.set(u"organisation"_s, u"Contoso"_s);
    values.set(u"HELPDESK.PHONE"_s, u"+44 20 7946 0000"_s);
    values.set(u"servers"_s, QStringList{u"vpn.example.test"_s, QString(), u"vpn2.example.test"_s});
    values.set(u"privateAddressExpected"_s, qint64{1});
    values.set(u"trustSystemStore"_s, qint64{0});
    values.set(u"expiryWarningDays"_s, qint64{45});
    values.set(u"authentication.method"_s, u"eap"_s);
    values.set(u"authentication.eapType"_s, qint64{25});
    values.set(u"authentication.trustedRoots"_s,
               QStringList{u"01 23 45 67 89 ab cd ef 01 23 45 67 89 ab cd ef 01 23 45 67"_s});
    values.set(u"routing.mode"_s, u"force"_s);
    values.set(u"routing.corporatePrefixes"_s, QStringList{u"10.0.0.0/8"_s});
    const auto policy = layered({}, values);
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message()));
    QCOMPARE(policy->organisation, u"Contoso"_s);
    QCOMPARE(policy->helpdesk.phone, u"+44 20 7946 0000"_s);
    QCOMPARE(policy->servers, (QStringList{u"vpn.example.test"_s, u"vpn2.example.test"_s}));
    QVERIFY(policy->privateAddressExpected);
    QVERIFY(!policy->trustSystemStore);
    QCOMPARE(policy->expiryWarningDays, 45);
    QCOMPARE(policy->authentication.method, AuthenticationMethod::Eap);
    QCOMPARE(policy->authentication.eapType, 25);
    QCOMPARE(policy->authentication.trustedRoots,
             QStringList{u"0123456789abcdef0123456789abcdef01234567"_s});
    QCOMPARE(policy->routing.mode, RoutingMode::Force);
    QCOMPARE(policy->routing.corporatePrefixes, QStringList{u"10.0.0.0/8"_s});
    QCOMPARE(policy->minimumRsaBits, SitePolicy{}.minimumRsaBits);
}

void TestPolicyValues::winsOverTheFile()
{
    const QByteArray file = R"({"schema":"aovpn-doctor/policy/1","organisation":"From the file",
        "helpdesk":{"name":"Desk","phone":"1"},"servers":["a.example.test","b.example.test"],
        "expiryWarningDays":10})";
    RegistryValues values;
    values.set(u"helpdesk.phone"_s, u"2"_s);
    values.set(u"servers"_s, QStringList{u"c.example.test"_s});
    values.set(u"expiryWarningDays"_s, qint64{20});
    const auto policy = layered(file, values);
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message()));
    QCOMPARE(policy->organisation, u"From the file"_s);
    QCOMPARE(policy->helpdesk.name, u"Desk"_s);
    QCOMPARE(policy->helpdesk.phone, u"2"_s);
    QCOMPARE(policy->servers, QStringList{u"c.example.test"_s});
    QCOMPARE(policy->expiryWarningDays, 20);
}

void TestPolicyValues::linesOfPem()
{
    RegistryValues values;
    values.set(u"trustedRootsPem"_s, QStringList{u"-----BEGIN CERTIFICATE-----"_s, u"MAMCAQE="_s,
                                                 u"-----END CERTIFICATE-----"_s});
    const auto policy = layered({}, values);
    QVERIFY(policy);
    QCOMPARE(policy->trustedRootsPem,
             QStringList{u"-----BEGIN CERTIFICATE-----\nMAMCAQE=\n-----END CERTIFICATE-----"_s});
}

void TestPolicyValues::mistakes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<RegistryData>("data");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *tag, const QString &name, const RegistryData &data,
                        const QString &sentence) {
        QTest::newRow(tag) << name << data << sentence;
    };
    row("number for a text", u"organisation"_s, qint64{1},
        u"the value \"organisation\" should be a text (REG_SZ)"_s);
    row("text for a number", u"expiryWarningDays"_s, u"45"_s,
        u"the value \"expiryWarningDays\" should be a number (REG_DWORD)"_s);
    row("text for a list", u"routing.targets"_s, u"10.1.2.3"_s,
        u"the value \"routing.targets\" should be a list of texts (REG_MULTI_SZ)"_s);
    row("2 for yes", u"trustSystemStore"_s, qint64{2},
        u"the value \"trustSystemStore\" should be 1 for yes or 0 for no (REG_DWORD)"_s);
    row("octets", u"helpdesk.email"_s, OtherType{u"type 3"_s},
        u"the value \"helpdesk.email\" should be a text (REG_SZ)"_s);
    row("out of range", u"expiryWarningDays"_s, qint64{4294967295},
        u"\"expiryWarningDays\" should be"_s);
    row("no word of the list", u"routing.mode"_s, u"both"_s, u"\"routing.mode\" should be"_s);
    row("no thumbprint", u"tlsRoots"_s, QStringList{u"12"_s},
        u"\"tlsRoots[0]\" should be a SHA-1 thumbprint: 40 hex digits"_s);
    row("no http address", u"portalUrl"_s, u"ftp://example.test"_s,
        u"\"portalUrl\" should be an http: address or empty"_s);
}

void TestPolicyValues::mistakes()
{
    QFETCH(QString, name);
    QFETCH(RegistryData, data);
    QFETCH(QString, sentence);
    RegistryValues values;
    values.set(name, data);
    const auto policy = layered(R"({"schema":"aovpn-doctor/policy/1"})", values);
    QVERIFY(!policy);
    QCOMPARE(policy.error().kind, FailureKind::Malformed);
    QVERIFY2(policy.error().message().startsWith(kWhere + u": "_s + sentence),
             qPrintable(policy.error().message()));
}

void TestPolicyValues::mistakesOfTheFileNameTheFile()
{
    RegistryValues values;
    values.set(u"organisation"_s, u"Contoso"_s);
    const auto policy = layered("{", values);
    QVERIFY(!policy);
    QVERIFY(policy.error().message().startsWith(u"policy.json: "_s));
}

QTEST_APPLESS_MAIN(TestPolicyValues)
#include "tst_policy_values.moc"
