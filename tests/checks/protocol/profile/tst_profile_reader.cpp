// SPDX-License-Identifier: Apache-2.0
// Phonebooks, ProfileXML and EAP XML become connections, member by member; anything else is refused
// with its place. The fixtures are written by tests/data/profiles/make_profiles.py.
#include "checks/protocol/profile/profile_reader.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/profiles/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList fixtures()
{
    return {u"user-tunnel-sstp-first.pbk"_s,
            u"ikev2-utf16.pbk"_s,
            u"minimal.pbk"_s,
            u"several-entries-ansi.pbk"_s,
            u"user-tunnel-escaped-eap.xml"_s,
            u"user-tunnel-prefixed-eap.xml"_s,
            u"misplaced.xml"_s,
            u"teap.xml"_s};
}

/// A JSON value from its text, so that rows read like the documented format.
QJsonValue value(const QString &text)
{
    return QJsonDocument::fromJson("[" + text.toUtf8() + "]").array().at(0);
}

const QString kRoot = u"\"0102030405060708090a0b0c0d0e0f1011121314\""_s;
const QString kRoot2 = u"\"a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4\""_s;
const QString kNames = u"[\"nps1.corp.example.test\",\"nps2.corp.example.test\"]"_s;
const QString kValidated = u"{\"performed\":true,\"namesApplied\":true,\"promptDisabled\":true}"_s;

} // namespace

class TestProfileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void members_data();
    void members();
    void counts_data();
    void counts();
    void keys_data();
    void keys();
    void elements_data();
    void elements();
    void certificateFilter_data();
    void certificateFilter();
    void defects_data();
    void defects();
    void refusals_data();
    void refusals();
    void secretsAreNotKept();
    void cutAnywhere_data();
    void cutAnywhere();
    void randomOctets();
    void largeInputs_data();
    void largeInputs();
};

void TestProfileReader::members_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected");
    const auto rows = [](const QString &file, int index,
                         std::initializer_list<std::pair<const char *, QString>> members) {
        for (const auto &[member, expected] : members) {
            QTest::addRow("%s[%d].%s", qPrintable(file), index, member)
                << file << index << QString::fromLatin1(member) << expected;
        }
    };
    const QString null = u"null"_s;
    rows(u"user-tunnel-sstp-first.pbk"_s, 0,
         {{"format", u"\"rasphone\""_s},
          {"name", u"\"Zentrale München\""_s},
          {"server", u"\"vpn.example.test\""_s},
          {"servers", u"[\"vpn.example.test\",\"vpn2.example.test\"]"_s},
          {"strategy", u"\"SstpFirst\""_s},
          {"strategyNumber", u"6"_s},
          {"authentication", u"\"eap\""_s},
          {"eapType", u"25"_s},
          {"innerEapType", u"13"_s},
          {"routing", u"\"split\""_s},
          {"routing6", u"\"split\""_s},
          {"serverNames", kNames},
          {"trustedRoots", u"["_s + kRoot + u","_s + kRoot2 + u"]"_s},
          {"serverValidation", kValidated},
          {"innerServerValidation", kValidated},
          {"innerServerNames", kNames},
          {"innerTrustedRoots", u"["_s + kRoot + u"]"_s},
          {"useWindowsLogon", u"false"_s},
          {"requireCryptoBinding", null},
          {"alwaysOn", u"true"_s},
          {"deviceTunnel", u"false"_s},
          {"lockDown", null},
          {"pluginProfile", null},
          {"allUsers", null},
          {"dataEncryption", u"\"required\""_s},
          {"disableNameEkuCheck", u"false"_s},
          {"disableIkeFragmentation", u"false"_s},
          {"disableClassBasedDefaultRoute", u"false"_s},
          {"trafficSelectorsAsRoutes", u"false"_s},
          {"interfaceMetric", u"0"_s},
          {"routes", u"[{\"prefix\":\"10.0.0.0/8\",\"metric\":1,\"exclusion\":false},"
                     "{\"prefix\":\"2001:db8::/32\",\"metric\":5,\"exclusion\":true}]"_s},
          {"nameRules", u"[{\"suffix\":\".corp.example.test\",\"servers\":[\"10.1.0.53\","
                        "\"10.2.0.53\"]},{\"suffix\":\"www.corp.example.test\",\"servers\":[]}]"_s},
          {"dnsSuffixes", u"[\"corp.example.test\",\"lab.example.test\"]"_s},
          {"trustedNetworks", u"[\"corp.example.test\"]"_s},
          {"cryptography",
           u"{\"integrityCheckMethod\":\"SHA256\",\"encryptionMethod\":\"AES_GCM_256\","
           "\"dhGroup\":\"ECP256\",\"cipherTransformConstants\":\"GCMAES256\","
           "\"authenticationTransformConstants\":\"GCMAES256\",\"pfsGroup\":\"ECP256\"}"_s},
          {"hasPreSharedKey", u"false"_s},
          {"defects", u"[]"_s}});
    rows(u"ikev2-utf16.pbk"_s, 0,
         {{"name", u"\"本社 VPN\""_s},
          {"strategy", u"\"Ikev2Only\""_s},
          {"eapType", u"13"_s},
          {"innerEapType", null},
          {"serverNames", null},
          {"trustedRoots", null},
          {"routes", null},
          {"cryptography", null}});
    rows(u"minimal.pbk"_s, 1,
         {{"name", u"\"Site_2\""_s},
          {"server", u"\"site2.example.test\""_s},
          {"strategy", null},
          {"authentication", null},
          {"routing", null},
          {"alwaysOn", null},
          {"dataEncryption", null}});
    rows(u"several-entries-ansi.pbk"_s, 0,
         {{"name", u"\"Büro\""_s}, {"server", u"\"first.example.test\""_s}, {"eapType", u"26"_s}});
    rows(u"several-entries-ansi.pbk"_s, 1,
         {{"name", u"\"a=b ]c\""_s},
          {"server", u"\"third.example.test\""_s},
          {"strategy", u"\"Ikev2Sstp\""_s},
          {"authentication", u"\"mixed\""_s},
          {"eapType", null}});
    rows(u"l2tp-psk.pbk"_s, 0,
         {{"strategy", u"\"L2tpOnly\""_s},
          {"authentication", u"\"mschapv2\""_s},
          {"hasPreSharedKey", u"true"_s}});
    rows(u"ikev2-mschapv2-force.pbk"_s, 0,
         {{"server", u"\"203.0.113.10\""_s},
          {"eapType", u"26"_s},
          {"routing", u"\"force\""_s},
          {"routing6", u"\"force\""_s},
          {"dataEncryption", u"\"maximum\""_s},
          {"disableClassBasedDefaultRoute", u"true"_s},
          {"routes", u"[]"_s}});
    rows(u"device-tunnel.pbk"_s, 0,
         {{"authentication", u"\"machine-certificate\""_s},
          {"deviceTunnel", u"true"_s},
          {"trustedNetworks", u"[]"_s}});
    rows(u"user-tunnel-escaped-eap.xml"_s, 0,
         {{"format", u"\"profile-xml\""_s},
          {"name", u"\"Zentrale\""_s},
          {"server", u"\"vpn.example.test\""_s},
          {"servers", u"[\"vpn.example.test\",\"vpn2.example.test\"]"_s},
          {"strategy", u"\"Default\""_s},
          {"strategyNumber", null},
          {"authentication", u"\"eap\""_s},
          {"eapType", u"25"_s},
          {"innerEapType", u"13"_s},
          {"routing", u"\"split\""_s},
          {"serverNames", kNames},
          {"trustedRoots", u"["_s + kRoot + u"]"_s},
          {"serverValidation", kValidated},
          {"innerServerValidation", kValidated},
          {"innerServerNames", kNames},
          {"innerTrustedRoots", u"["_s + kRoot + u"]"_s},
          {"requireCryptoBinding", u"true"_s},
          {"identityPrivacy", u"true"_s},
          {"anonymousIdentity", u"\"guest\""_s},
          {"useWindowsLogon", null},
          {"alwaysOn", u"true"_s},
          {"deviceTunnel", null},
          {"pluginProfile", u"false"_s},
          {"dataEncryption", u"\"maximum\""_s},
          {"disableIkeFragmentation", u"false"_s},
          {"disableClassBasedDefaultRoute", u"true"_s},
          {"interfaceMetric", u"3"_s},
          {"routes", u"[{\"prefix\":\"10.0.0.0/8\",\"metric\":1,\"exclusion\":false},"
                     "{\"prefix\":\"2001:db8::/32\",\"metric\":0,\"exclusion\":true}]"_s},
          {"nameRules", u"[{\"suffix\":\".corp.example.test\",\"servers\":[\"10.1.0.53\","
                        "\"10.2.0.53\"]}]"_s},
          {"dnsSuffixes", u"[\"corp.example.test\",\"lab.example.test\"]"_s},
          {"trustedNetworks", u"[\"corp.example.test\"]"_s},
          {"cryptography",
           u"{\"integrityCheckMethod\":\"SHA384\",\"encryptionMethod\":\"AES_GCM_256\","
           "\"dhGroup\":\"ECP384\",\"cipherTransformConstants\":\"GCMAES256\","
           "\"authenticationTransformConstants\":\"GCMAES256\",\"pfsGroup\":\"ECP384\"}"_s},
          {"proxy", u"\"proxy.example.test:8080\""_s},
          {"trafficFilters", u"1"_s},
          {"appTriggers", u"1"_s},
          {"defects", u"[]"_s}});
    rows(u"user-tunnel-child-eap.xml"_s, 0,
         {{"strategy", u"\"Ikev2Only\""_s},
          {"authentication", u"\"eap\""_s},
          {"eapType", u"25"_s},
          {"innerEapType", u"26"_s},
          {"useWindowsLogon", u"true"_s},
          {"innerServerNames", null},
          {"defects", u"[]"_s}});
    rows(u"user-tunnel-prefixed-eap.xml"_s, 0,
         {{"strategy", u"\"SstpOnly\""_s},
          {"eapType", u"13"_s},
          {"serverNames", u"[\"nps1.corp.example.test\"]"_s},
          {"trustedRoots", u"["_s + kRoot2 + u"]"_s},
          {"serverValidation",
           u"{\"performed\":true,\"namesApplied\":false,\"promptDisabled\":false}"_s},
          {"defects", u"[]"_s}});
    rows(u"device-tunnel.xml"_s, 0,
         {{"authentication", u"\"machine-certificate\""_s},
          {"deviceTunnel", u"true"_s},
          {"eapType", null}});
    rows(u"lock-down.xml"_s, 0,
         {{"lockDown", u"true"_s}, {"alwaysOn", null}, {"routing", u"\"force\""_s}});
    rows(u"plugin.xml"_s, 0,
         {{"pluginProfile", u"true"_s},
          {"server", u"\"one.example.test\""_s},
          {"strategy", null},
          {"authentication", null}});
    rows(u"capital-true.xml"_s, 0, {{"alwaysOn", u"true"_s}});
    rows(u"misplaced.xml"_s, 0,
         {{"routes", null}, {"disableClassBasedDefaultRoute", null}, {"alwaysOn", u"true"_s}});
    rows(u"l2tp-psk.xml"_s, 0,
         {{"strategy", u"\"L2tpOnly\""_s},
          {"authentication", u"\"mschapv2\""_s},
          {"hasPreSharedKey", u"true"_s}});
    rows(u"eap-tls.xml"_s, 0,
         {{"format", u"\"eap-xml\""_s},
          {"authentication", u"\"eap\""_s},
          {"eapType", u"13"_s},
          {"serverNames", kNames},
          {"trustedRoots", u"["_s + kRoot + u"]"_s},
          {"serverValidation", kValidated},
          {"alwaysOn", null},
          {"defects", u"[]"_s}});
    rows(u"peap-mschapv2.xml"_s, 0,
         {{"eapType", u"25"_s}, {"innerEapType", u"26"_s}, {"requireCryptoBinding", u"false"_s}});
    rows(u"ttls-pap.xml"_s, 0,
         {{"eapType", u"21"_s},
          {"innerEapType", null},
          {"innerMethod", u"\"pap\""_s},
          {"serverNames", kNames},
          {"trustedRoots", u"["_s + kRoot + u"]"_s},
          {"serverValidation",
           u"{\"performed\":null,\"namesApplied\":null,\"promptDisabled\":true}"_s},
          {"identityPrivacy", u"true"_s},
          {"anonymousIdentity", u"\"anonymous\""_s},
          {"defects", u"[]"_s}});
    rows(u"teap.xml"_s, 0,
         {{"eapType", u"55"_s},
          {"innerEapType", u"13"_s},
          {"innerMethod", null},
          {"trustedRoots", u"["_s + kRoot + u"]"_s},
          {"innerServerValidation",
           u"{\"performed\":false,\"namesApplied\":true,\"promptDisabled\":true}"_s},
          {"defects", u"[]"_s}});
}

void TestProfileReader::members()
{
    QFETCH(QString, file);
    QFETCH(int, index);
    QFETCH(QString, member);
    QFETCH(QString, expected);
    const auto read = readProfile(fixture(file), file);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QVERIFY(index < read->size());
    QCOMPARE(toJson(read->at(index)).value(member), value(expected));
}

void TestProfileReader::counts_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("names");
    QTest::newRow("an empty file is a phonebook without entries") << QByteArray() << QString();
    QTest::newRow("only blank lines") << QByteArray("\r\n \r\n") << QString();
    QTest::newRow("hand-made entries") << fixture(u"minimal.pbk"_s) << u"Site_1|Site_2"_s;
    QTest::newRow("no PPPoE, no second entry of the same name")
        << fixture(u"several-entries-ansi.pbk"_s) << u"Büro|a=b ]c"_s;
    QTest::newRow("the same name in another case is the same entry")
        << QByteArray("[A]\nType=2\n[a]\nType=2\n[B]\nType=2\n") << u"A|B"_s;
    QTest::newRow("other types") << QByteArray(
                                        "[A]\nType=1\n[B]\nType=3\n[C]\nType=5\n[D]\nType=x\n")
                                 << QString();
    QTest::newRow("without Type the device decides")
        << QByteArray("[A]\nDEVICE=modem\nPhoneNumber=1\n[B]\nDEVICE=VPN\n[C]\nVpnStrategy=7\n")
        << u"B|C"_s;
}

void TestProfileReader::counts()
{
    QFETCH(QByteArray, octets);
    const auto read = readProfile(octets, u"x.pbk"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QStringList names;
    for (const Connection &connection : *read) {
        names.append(connection.name);
    }
    QTEST(names.join(u'|'), "names");
}

void TestProfileReader::keys_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected");
    const std::pair<int, const char *> strategies[] = {
        {0, "Default"},    {1, "PptpOnly"},      {2, "Default"},   {3, "L2tpOnly"},
        {4, "Default"},    {5, "SstpOnly"},      {6, "SstpFirst"}, {7, "Ikev2Only"},
        {8, "Ikev2First"}, {9, "Default"},       {12, "Default"},  {13, "Default"},
        {14, "Ikev2Sstp"}, {15, "ProtocolList"}, {99, "Default"},  {-1, "Default"}};
    for (const auto &[number, word] : strategies) {
        QTest::addRow("VpnStrategy %d", number)
            << "VpnStrategy=" + QByteArray::number(number) << u"strategy"_s
            << u"\"%1\""_s.arg(QLatin1String(word));
    }
    const std::pair<int, const char *> methods[] = {
        {8, "\"pap\""},       {32, "\"chap\""},
        {128, "\"eap\""},     {512, "\"mschapv2\""},
        {544, "\"mixed\""},   {552, "\"mixed\""},
        {0x280, "\"mixed\""}, {2048, "\"machine-certificate\""},
        {16, "null"},         {64, "null"},
        {0x60, "\"mixed\""},  {0, "null"}};
    for (const auto &[number, word] : methods) {
        QTest::addRow("AuthRestrictions %d", number)
            << "AuthRestrictions=" + QByteArray::number(number) << u"authentication"_s
            << QString::fromLatin1(word);
    }
    const auto row = [](const char *tag, const char *lines, const char *member,
                        const char *expected) {
        QTest::newRow(tag) << QByteArray(lines) << QString::fromLatin1(member)
                           << QString::fromUtf8(expected);
    };
    row("a pre-shared key alone", "AuthRestrictions=0\nPreSharedKey=x", "authentication",
        "\"psk\"");
    row("CustomAuthKey 0", "CustomAuthKey=0", "eapType", "null");
    row("CustomAuthKey -1", "CustomAuthKey=-1", "eapType", "null");
    row("CustomAuthKey 55", "CustomAuthKey=55", "eapType", "55");
    row("CustomAuthKey 256", "CustomAuthKey=256", "eapType", "null");
    row("IpPrioritizeRemote 1", "IpPrioritizeRemote=1", "routing", "\"force\"");
    row("IPv6 apart", "IpPrioritizeRemote=0\nIpv6PrioritizeRemote=1", "routing6", "\"force\"");
    row("DataEncryption 0", "DataEncryption=0", "dataEncryption", "\"none\"");
    row("DataEncryption 8", "DataEncryption=8", "dataEncryption", "\"optional\"");
    row("DataEncryption unknown", "DataEncryption=9", "dataEncryption", "null");
    row("no name check", "DisableIKENameEkuCheck=1", "disableNameEkuCheck", "true");
    row("no fragmentation", "Disable_IKEv2_Fragmentation=1", "disableIkeFragmentation", "true");
    row("traffic selectors", "PlumbIKEv2TSAsRoutes=1", "trafficSelectorsAsRoutes", "true");
    row("metric", "IpInterfaceMetric=3", "interfaceMetric", "3");
    row("logon", "AutoLogon=1", "useWindowsLogon", "true");
    row("trailing and leading blanks", " VpnStrategy = 7 \t", "strategyNumber", "7");
    row("not a number", "VpnStrategy=7x", "strategyNumber", "null");
    row("beyond an int", "VpnStrategy=99999999999", "strategyNumber", "null");
    row("the first of two numbers", "VpnStrategy=7\nVpnStrategy=5", "strategyNumber", "7");
    row("keys in another case", "vpnSTRATEGY=7", "strategyNumber", "7");
    row("triggers", "NumAppIds=2\nNumClassicAppIds=1", "appTriggers", "3");
    row("senseless count", "NumAppIds=-5", "appTriggers", "0");
    row("filters", "NumPerAppTrafficFilters=4", "trafficFilters", "4");
    row("no routes stated", "NumRoutes=0", "routes", "[]");
    row("routes of unknown number", "NumRoutes=2", "routes", "null");
    row("routes that are not hex", "Routes=0g", "routes", "null");
    row("routes of odd length", "Routes=012", "routes", "null");
    row("policy of blanks", "NumCustomPolicy=1 \nCustomIPSecPolicies=", "cryptography", "null");
    row("policy switched off",
        "NumCustomPolicy=0\n"
        "CustomIPSecPolicies=020000000400000003000000050000000200000000000000",
        "cryptography", "null");
    row("a value with signs in it", "PhoneNumber=a=b", "server", "\"a=b\"");
    row("no server", "PhoneNumber=", "servers", "[]");
    row("the connection's own suffix", "IpDnsSuffix=a.test", "dnsSuffixes", "[\"a.test\"]");
    row("the server list without a number", "ServerListServerName=s.test", "server", "\"s.test\"");
}

void TestProfileReader::keys()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, member);
    QFETCH(QString, expected);
    const auto read = readProfile("[x]\nType=2\nUnknownKey=1\n" + lines + "\n", u"x.pbk"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QCOMPARE(read->size(), 1);
    QCOMPARE(toJson(read->at(0)).value(member), value(expected));
}

void TestProfileReader::elements_data()
{
    QTest::addColumn<QByteArray>("native");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *xml, const char *member,
                        const char *expected) {
        QTest::newRow(tag) << QByteArray(xml) << QString::fromLatin1(member)
                           << QString::fromUtf8(expected);
    };
    row("PPTP", "<NativeProtocolType>Pptp</NativeProtocolType>", "strategy", "\"PptpOnly\"");
    row("L2TP", "<NativeProtocolType>L2TP</NativeProtocolType>", "strategy", "\"L2tpOnly\"");
    row("blanks around", "<NativeProtocolType>\n IKEv2 \n</NativeProtocolType>", "strategy",
        "\"Ikev2Only\"");
    row("list", "<NativeProtocolType>ProtocolList</NativeProtocolType>", "strategy",
        "\"ProtocolList\"");
    row("unknown", "<NativeProtocolType>WireGuard</NativeProtocolType>", "strategy", "null");
    row("nothing said", "", "strategy", "null");
    row("nothing said of routing", "", "routing", "null");
    row("force", "<RoutingPolicyType>forcetunnel</RoutingPolicyType>", "routing6", "\"force\"");
    row("server doubled", "<Servers>a.test;a.test</Servers>", "servers", "[\"a.test\"]");
    row("friendly names", "<Servers>a.test;A b,c.test</Servers>", "servers",
        "[\"a.test\",\"c.test\"]");
    row("no servers", "<Servers/>", "servers", "[]");
    row("1 is true", "<PlumbIKEv2TSAsRoutes>1</PlumbIKEv2TSAsRoutes>", "trafficSelectorsAsRoutes",
        "true");
    row("two methods",
        "<Authentication><UserMethod>Eap</UserMethod><MachineMethod>Certificate</MachineMethod>"
        "</Authentication>",
        "authentication", "\"mixed\"");
    row("EAP of the machine", "<Authentication><MachineMethod>Eap</MachineMethod></Authentication>",
        "authentication", "\"eap\"");
    row("a pre-shared key alone", "<L2tpPsk>x</L2tpPsk>", "authentication", "\"psk\"");
    row("a placeholder instead of the EAP part",
        "<Authentication><UserMethod>Eap</UserMethod><Eap><Configuration><!-- here --> "
        "</Configuration></Eap></Authentication>",
        "eapType", "null");
    row("a suite of one", "<CryptographySuite><DHGroup>Group2</DHGroup></CryptographySuite>",
        "cryptography",
        "{\"encryptionMethod\":null,\"integrityCheckMethod\":null,\"dhGroup\":\"Group2\","
        "\"cipherTransformConstants\":null,\"authenticationTransformConstants\":null,"
        "\"pfsGroup\":null}");
}

void TestProfileReader::elements()
{
    QFETCH(QByteArray, native);
    QFETCH(QString, member);
    QFETCH(QString, expected);
    const auto read =
        readProfile("<VPNProfile><NativeProfile>" + native + "</NativeProfile></VPNProfile>", {});
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QCOMPARE(toJson(read->at(0)).value(member), value(expected));
}

void TestProfileReader::certificateFilter_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QString>("issuers");
    QTest::addColumn<QString>("usages");
    const auto row = [](const char *tag, const QByteArray &filter, const char *issuers,
                        const char *usages) {
        QTest::newRow(tag) << filter << QString::fromLatin1(issuers) << QString::fromLatin1(usages);
    };
    const QByteArray access = "<EKUMapping><EKUMap><EKUName>AAD Conditional Access</EKUName>"
                              "<EKUOID>1.3.6.1.4.1.311.87</EKUOID></EKUMap></EKUMapping>";
    const QByteArray list = "<ClientAuthEKUList Enabled=\"true\"><EKUMapInList><EKUName>AAD "
                            "Conditional Access</EKUName></EKUMapInList></ClientAuthEKUList>";
    row("none", "", "null", "null");
    row("an issuer",
        "<CAHashList Enabled=\"true\"><IssuerHash>"
        "AA aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa aa </IssuerHash>"
        "</CAHashList>",
        "[\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]", "null");
    row("a list that is off",
        "<CAHashList Enabled=\"false\"><IssuerHash>aa</IssuerHash></CAHashList>", "null", "null");
    row("a list that does not say", "<CAHashList><IssuerHash>aa</IssuerHash></CAHashList>", "null",
        "null");
    row("a named purpose", access + list, "null", "[\"1.3.6.1.4.1.311.87\"]");
    row("a name without a map", list, "null", "[]");
    row("its own number",
        "<ClientAuthEKUList Enabled=\"1\"><EKUMapInList><EKUName>x</EKUName><EKUOID>1.2.3</EKUOID>"
        "</EKUMapInList></ClientAuthEKUList>",
        "null", "[\"1.2.3\"]");
    row("what is no number",
        "<ClientAuthEKUList Enabled=\"true\"><EKUMapInList><EKUOID>jdoe</EKUOID></EKUMapInList>"
        "</ClientAuthEKUList>",
        "null", "[]");
    row("only Client Authentication", "<ClientAuthEKUList Enabled=\"true\"/>", "null", "[]");
    row("or for every purpose", access + list + "<AllPurposeEnabled>true</AllPurposeEnabled>",
        "null", "null");
    row("or for any purpose", access + list + "<AnyPurposeEKUList Enabled=\"true\"/>", "null",
        "null");
}

void TestProfileReader::certificateFilter()
{
    QFETCH(QByteArray, filter);
    QFETCH(QString, issuers);
    QFETCH(QString, usages);
    const QByteArray tls = "<Eap><Type>13</Type><EapType><TLSExtensions><FilteringInfo>" + filter +
                           "</FilteringInfo></TLSExtensions></EapType></Eap>";
    const QByteArray peap = "<Eap><Type>25</Type><EapType>" + tls + "</EapType></Eap>";
    for (const auto &[type, config] : {std::pair("13", tls), std::pair("25", peap)}) {
        const auto read =
            readProfile("<EapHostConfig><EapMethod><Type>" + QByteArray(type) +
                            "</Type></EapMethod><Config>" + config + "</Config></EapHostConfig>",
                        {});
        QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
        QCOMPARE(toJson(read->at(0)).value("clientCertificateIssuers"_L1), value(issuers));
        QCOMPARE(toJson(read->at(0)).value("clientCertificateUsages"_L1), value(usages));
    }
}

void TestProfileReader::defects_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("defects"); // topic@where=value[, expected ...], one per line

    QTest::newRow("capital letters") << fixture(u"capital-true.xml"_s)
                                     << u"boolean-case@AlwaysOn, line 2, column 1=True\n"
                                        "boolean-case@RememberCredentials, line 3, column 1=TRUE"_s;
    QTest::newRow("misplaced elements and stray text")
        << fixture(u"misplaced.xml"_s)
        << u"element-misplaced@line 35, column 1=RouteList\n"
           "element-misplaced@line 36, column 1=DisableClassBasedDefaultRoute\n"
           "element-misplaced@line 32, column 1=Route\n"
           "stray-text@line 5, column 1=stray"_s;
    QTest::newRow("a namespace on the root") << QByteArray("<VPNProfile xmlns=\"urn:x\"/>")
                                             << u"namespace@line 1, column 1=VPNProfile: urn:x"_s;
    QTest::newRow("a typing error in a namespace")
        << fixture(u"eap-tls.xml"_s)
               .replace("http://www.microsoft.com/provisioning/EapTls",
                        "https://www.microsoft.com/provisioning/EapTls")
        << u"namespace@line 11, column 1=EapType: "
           "https://www.microsoft.com/provisioning/EapTlsConnectionPropertiesV1"_s;
    QTest::newRow("a capital letter in EAP XML")
        << QByteArray(
               "<EapHostConfig xmlns=\"http://www.microsoft.com/provisioning/EapHostConfig\">"
               "\n<Config><EapTtls xmlns=\"http://www.microsoft.com/provisioning/"
               "EapTtlsConnectionPropertiesV1\">\n<Phase1Identity>\n<IdentityPrivacy>False"
               "</IdentityPrivacy></Phase1Identity></EapTtls></Config></EapHostConfig>")
        << u"boolean-case@IdentityPrivacy, line 4, column 1=False"_s;
    QTest::newRow("escaped EAP text that is cut")
        << QByteArray("<VPNProfile><NativeProfile><Authentication><UserMethod>Eap</UserMethod>\n"
                      "<Eap>\n<Configuration>&lt;EapHostConfig&gt;</Configuration></Eap>"
                      "</Authentication></NativeProfile></VPNProfile>")
        << u"eap-not-well-formed@line 3, column 1=not well-formed XML at line 1, column 16: it "
           u"ends "
           "here, expected \"</EapHostConfig>\""_s;
    QTest::newRow("escaped text of another kind")
        << QByteArray("<VPNProfile><NativeProfile><Authentication>\n<Eap>\n"
                      "<Configuration>&lt;Eap/&gt;</Configuration></Eap>"
                      "</Authentication></NativeProfile></VPNProfile>")
        << u"eap-not-well-formed@line 3, column 1=the root element is \"Eap\", expected "
           "EapHostConfig"_s;
    QTest::newRow("an unknown protocol")
        << QByteArray("<VPNProfile><NativeProfile>\n<NativeProtocolType>Ike</NativeProtocolType>"
                      "</NativeProfile></VPNProfile>")
        << u"unknown-value@line 2, column 1=NativeProtocolType=Ike, expected PPTP, L2TP, SSTP, "
           "IKEv2, Automatic, ProtocolList"_s;
    QTest::newRow("unknown words of the sign-in")
        << QByteArray("<VPNProfile><NativeProfile><Authentication>\n<UserMethod>Smartcard"
                      "</UserMethod>\n<MachineMethod>Certificate</MachineMethod></Authentication>"
                      "</NativeProfile></VPNProfile>")
        << u"unknown-value@line 2, column 1=UserMethod=Smartcard, expected Eap, MSChapv2, Chap, "
           "Pap, Certificate"_s;
    QTest::newRow("an unknown algorithm and a number that is none")
        << QByteArray("<VPNProfile><IPv4InterfaceMetric>low</IPv4InterfaceMetric><NativeProfile>\n"
                      "<CryptographySuite><DHGroup>Group5</DHGroup><PfsGroup>pfs2048</PfsGroup>"
                      "</CryptographySuite></NativeProfile></VPNProfile>")
        << u"unknown-value@line 1, column 13=IPv4InterfaceMetric=low, expected a whole number\n"
           "unknown-value@line 2, column 20=DHGroup=Group5, expected Group1, Group2, Group14, "
           "ECP256, ECP384, Group24, None"_s;
    QTest::newRow("EAP for the user without EAP XML, beside a machine method")
        << QByteArray("<VPNProfile><NativeProfile>\n<Authentication><UserMethod>Eap</UserMethod>"
                      "<MachineMethod>Certificate</MachineMethod></Authentication>"
                      "</NativeProfile></VPNProfile>")
        << u"eap-missing@line 2, column 1="_s;
    QTest::newRow("an empty EAP configuration")
        << QByteArray("<VPNProfile><NativeProfile>\n<Authentication><UserMethod>Eap</UserMethod>"
                      "<Eap><Configuration/></Eap></Authentication></NativeProfile></VPNProfile>")
        << u"eap-missing@line 2, column 1="_s;
    QTest::newRow("no EAP, no EAP XML")
        << QByteArray("<VPNProfile><NativeProfile>\n<Authentication><UserMethod>MSChapv2"
                      "</UserMethod></Authentication></NativeProfile></VPNProfile>")
        << QString();
    QTest::newRow("a phonebook's bad numbers")
        << QByteArray("[A]\nType=2\nVpnStrategy=seven\nIpPrioritizeRemote=\nAlwaysOnCapable=yes\n"
                      "DataEncryption=7\nIpInterfaceMetric=4294967295\nRoutes=zz\n")
        << u"unknown-value@AlwaysOnCapable=AlwaysOnCapable=yes, expected a whole number\n"
           "unknown-value@Routes=Routes=zz, expected hexadecimal digits, two for each octet\n"
           "unknown-value@VpnStrategy=VpnStrategy=seven, expected a whole number\n"
           "unknown-value@DataEncryption=DataEncryption=7, expected 0, 8, 256 or 512"_s;
    QTest::newRow("a strategy that there is not")
        << QByteArray("[A]\nType=2\nVpnStrategy=16\n")
        << u"unknown-value@VpnStrategy=VpnStrategy=16, expected a number from 0 to 15"_s;
    QTest::newRow("the last strategy") << QByteArray("[A]\nType=2\nVpnStrategy=15\n") << QString();
    QTest::newRow("entries of the same name")
        << QByteArray("[A]\nType=2\n[B]\nType=2\n\n[a]\nType=2\n[A]\n")
        << u"duplicate-entry@line 6=a\nduplicate-entry@line 8=A"_s;
    QTest::newRow("a modem's entry of the same name does not count")
        << QByteArray("[M]\nType=1\n[B]\nType=2\n[M]\nType=2\n") << QString();
    QTest::newRow("elements of a later Windows are none")
        << QByteArray("<VPNProfile><Later>1</Later><NativeProfile><Later/></NativeProfile>"
                      "</VPNProfile>")
        << QString();
}

void TestProfileReader::defects()
{
    QFETCH(QByteArray, octets);
    const auto read = readProfile(octets, u"x.xml"_s);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QStringList found;
    for (const ProfileDefect &defect : read->at(0).defects) {
        found.append(u"%1@%2=%3"_s.arg(defect.topic, defect.where, defect.value) +
                     (defect.expected.isEmpty() ? QString() : u", expected "_s + defect.expected));
    }
    QTEST(found.join(u'\n'), "defects");
}

void TestProfileReader::refusals_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("a wrong end tag") << fixture(u"not-well-formed.xml"_s)
                                     << QStringList{u"line 3, column "_s, u"</DnsSuffix>"_s};
    QTest::newRow("a document type")
        << fixture(u"doctype.xml"_s) << QStringList{u"line 1, column 1"_s, u"document type"_s};
    QTest::newRow("another root with EAP inside")
        << fixture(u"wlan-profile.xml"_s)
        << QStringList{u"line 1, column 1"_s, u"\"WLANProfile\""_s, u"expected VPNProfile"_s,
                       u"an EapHostConfig is inside"_s};
    QTest::newRow("a profile in an envelope")
        << QByteArray("<a>\n<VPNProfile/></a>")
        << QStringList{u"\"a\""_s, u"a VPNProfile is inside"_s};
    QTest::newRow("another root") << QByteArray("\n\n  <Task/>")
                                  << QStringList{u"line 3, column 3"_s, u"\"Task\""_s};
    QTest::newRow("only a comment")
        << QByteArray("<!-- x -->\n") << QStringList{u"line 2, column 1"_s, u"root element"_s};
    QTest::newRow("a comment without end")
        << QByteArray("<!-- x ") << QStringList{u"line 1"_s, u"root element"_s};
    QTest::newRow("cut") << QByteArray("<VPNProfile>\n<NativeProfile>")
                         << QStringList{u"line 2, column 16"_s, u"</NativeProfile>"_s};
    QTest::newRow("a missing blank before xmlns")
        << QByteArray("<VPNProfile>\n<Typexmlns=\"urn:x\">25</Type></VPNProfile>")
        << QStringList{u"line 2"_s, u"a blank between \"Type\" and \"xmlns\""_s};
    QTest::newRow("text after the root")
        << QByteArray("<VPNProfile/>\n'@") << QStringList{u"line 2"_s};
    QTest::newRow("an undeclared prefix")
        << QByteArray("<a:VPNProfile/>") << QStringList{u"line 1"_s};
    QTest::newRow("an entity") << QByteArray("<VPNProfile>&a;</VPNProfile>")
                               << QStringList{u"line 1"_s};
    QTest::newRow("nested too deep") << QByteArray("<VPNProfile>") + QByteArray("<a>").repeated(64)
                                     << QStringList{u"deeper than 64"_s};
    QTest::newRow("octets that are not UTF-8 in XML")
        << QByteArray("<VPNProfile>\n\xFF</VPNProfile>")
        << QStringList{u"line 2, column 1"_s, u"UTF-8"_s};
    QTest::newRow("a diff") << QByteArray("\ndiff --git a b\n[x]\nType=2\n")
                            << QStringList{u"line 2, column 1"_s, u"[entry name]"_s};
    QTest::newRow("another kind of ini file")
        << QByteArray("[Desktop Entry]\nExec=x\n")
        << QStringList{u"line 3, column 1"_s, u"key of a phonebook"_s};
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << QStringList{u"line 1, column 1"_s};
    QTest::newRow("a section name without its end")
        << QByteArray("[Office\nType=2\n") << QStringList{u"line 1, column 1"_s};
    QTest::newRow("a certificate")
        << QByteArray("\x30\x82\x01\x0a", 4) << QStringList{u"line 1, column 1"_s};
}

void TestProfileReader::refusals()
{
    QFETCH(QByteArray, octets);
    QFETCH(QStringList, parts);
    const auto read = readProfile(octets, u"file.x"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, FailureKind::Malformed);
    QCOMPARE(read.error().where, u"file.x"_s);
    for (const QString &part : parts) {
        QVERIFY2(read.error().detail.contains(part),
                 qPrintable(u"%1 is not in: %2"_s.arg(part, read.error().detail)));
    }
}

void TestProfileReader::secretsAreNotKept()
{
    for (const QString &name : {u"l2tp-psk.pbk"_s, u"l2tp-psk.xml"_s}) {
        QVERIFY(fixture(name).contains("not-a-real-secret"));
        const auto read = readProfile(fixture(name), name);
        QVERIFY(read);
        QVERIFY(!QJsonDocument(toJson(read->at(0))).toJson().contains("not-a-real-secret"));
    }
}

void TestProfileReader::cutAnywhere_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : fixtures()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

/// Every beginning of a file is either refused as malformed or read in part.
void TestProfileReader::cutAnywhere()
{
    QFETCH(QString, file);
    const QByteArray all = fixture(file);
    QVERIFY(!all.isEmpty());
    for (qsizetype length = 0; length < all.size(); ++length) {
        const auto read = readProfile(all.first(length), file);
        if (!read) {
            QCOMPARE(read.error().kind, FailureKind::Malformed);
            QVERIFY(read.error().detail.contains(u"line "));
        }
    }
}

void TestProfileReader::randomOctets()
{
    std::mt19937 random(7);
    const QList<QByteArray> starts{"",         "<",       "[x]\nType=2\n", "<VPNProfile>",
                                   "\xFF\xFE", "\xFE\xFF"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray octets = starts.at(round % starts.size());
        const auto length = static_cast<int>(random() % 300);
        for (int i = 0; i < length; ++i) {
            octets += static_cast<char>(random());
        }
        const auto read = readProfile(octets, u"random"_s);
        QVERIFY(read || read.error().kind == FailureKind::Malformed);
    }
}

void TestProfileReader::largeInputs_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<int>("connections"); // -1: refused
    QTest::newRow("one endless line")
        << QByteArray("[x]\nType=2\nPhoneNumber=") << QByteArray("a") << QByteArray("\n") << 1;
    QTest::newRow("a value continued without end")
        << QByteArray("[x]\nType=2\n") << QByteArray("Routes=00000000000000000000000000000000\n")
        << QByteArray() << 1;
    QTest::newRow("the same entry again and again")
        << QByteArray() << QByteArray("[x]\nType=2\n") << QByteArray() << 1;
    QTest::newRow("blank lines") << QByteArray("[x]\nType=2\n") << QByteArray("\r\n")
                                 << QByteArray() << 1;
    QTest::newRow("one endless text")
        << QByteArray("<VPNProfile><NativeProfile><Servers>") << QByteArray("a,")
        << QByteArray("</Servers></NativeProfile></VPNProfile>") << 1;
    QTest::newRow("too many routes")
        << QByteArray("<VPNProfile>") << QByteArray("<Route><Address>a</Address></Route>\n")
        << QByteArray("</VPNProfile>") << -1;
    QTest::newRow("comments before the root")
        << QByteArray() << QByteArray("<!-- a -->\n") << QByteArray("<VPNProfile/>") << 1;
    QTest::newRow("octets of no encoding")
        << QByteArray("[x]\nType=2\n") << QByteArray("\xFF") << QByteArray() << 1;
    QTest::newRow("nested without end") << QByteArray() << QByteArray("<a>") << QByteArray() << -1;
    QTest::newRow("an endless tag")
        << QByteArray("<VPNProfile ") << QByteArray("a") << QByteArray() << -1;
}

/// 20 MB; the test's time limit would notice anything quadratic.
void TestProfileReader::largeInputs()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, repeated);
    QFETCH(QByteArray, end);
    QFETCH(int, connections);
    const QByteArray octets = beginning + repeated.repeated(20'000'000 / repeated.size()) + end;
    const auto read = readProfile(octets, u"large"_s);
    QCOMPARE(read ? static_cast<int>(read->size()) : -1, connections);
}

QTEST_APPLESS_MAIN(TestProfileReader)
#include "tst_profile_reader.moc"
