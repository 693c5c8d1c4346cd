// SPDX-License-Identifier: Apache-2.0
// The checks of the certificates in the stores: which one Windows takes, and what is wrong with it.
#include "checks/model/client_candidates.h"
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

namespace {

const QByteArray kDevice = "'connections':[{'format':'profile-xml','name':'A','strategy':"
                           "'Ikev2Only','deviceTunnel':true,'authentication':"
                           "'machine-certificate'}]";

QByteArray user(const QByteArray &more = {})
{
    return "'connections':[{'format':'profile-xml','name':'A','strategy':'SstpOnly',"
           "'authentication':'eap','eapType':25,'innerEapType':13" +
           more + "}]";
}

/// One certificate of a store; what a row says overrides.
struct Stored
{
    QByteArray store = "machine";
    QByteArray subject = "CN=M";
    QByteArray issuer = "CN=CA";
    QByteArray from = "2026-01-01";
    QByteArray until = "2027-06-01";
    QByteArray usages = "['1.3.6.1.5.5.7.3.2']";
    QByteArray key = "true";
    QByteArray prompts = "false";
    QByteArray end = "trusted-root";
    QByteArray caHash = "c1";
    QByteArray sid = "true";

    QByteArray json() const
    {
        const QByteArray facts = "{'subject':'" + subject + "','issuer':'" + issuer +
                                 "','notBeforeUtc':'" + from + "T00:00:00.000Z','notAfterUtc':'" +
                                 until + "T00:00:00.000Z','extendedKeyUsages':" + usages +
                                 ",'keyAlgorithm':'EC','keyBits':256,'sidExtension':" + sid + '}';
        const QByteArray ca =
            "{'subject':'CN=CA','issuer':'CN=CA','selfIssued':true,'selfSigned':true,"
            "'notBeforeUtc':'2020-01-01T00:00:00.000Z','notAfterUtc':'2030-01-01T00:00:00.000Z',"
            "'keyAlgorithm':'EC','keyBits':256,'sha1':'a1','publicKeySha1':'" +
            caHash + "'}";
        const QByteArray certificates = end == "self-signed" ? facts : facts + ',' + ca;
        return "{'store':'" + store + "','origin':'S','hasPrivateKey':" + key +
               ",'keyPrompts':" + prompts + ",'judgedAtUtc':'2026-11-24T09:00:00.000Z','facts':[" +
               certificates + "],'path':{'end':'" + end + "','certificates':[" + certificates +
               "]}}";
    }
};

QByteArray stores(const QList<Stored> &ones)
{
    QByteArrayList texts;
    for (const Stored &one : ones) {
        texts.append(one.json());
    }
    return "'trust':{},'clientCertificates':[" + texts.join(',') + ']';
}

/// No trust anchors were collected: no chain was judged.
QByteArray unjudged(const QList<Stored> &ones)
{
    return stores(ones).replace("'trust':{},", "");
}

QByteArray failure(int code)
{
    return "'events':[{'id':20227,'timeUtc':'2026-11-24T08:55:00.000Z','coId':'{1}',"
           "'connection':'A','code':" +
           QByteArray::number(code) + "}]";
}

QByteArray listing(const char *hashes)
{
    return QByteArray("'ike':[{'facts':{'wellFormed':true,'certificateAuthorities':[") + hashes +
           "]}}]";
}

const QByteArray kIke = "['1.3.6.1.5.5.7.3.2','1.3.6.1.5.5.8.2.2']";
constexpr char kWantsAccess[] = ",'clientCertificateUsages':['1.3.6.1.4.1.311.87']";
const QByteArray kAccess = "['1.3.6.1.5.5.7.3.2','1.3.6.1.4.1.311.87']";

} // namespace

class TestClientCertificateChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void order();
    void storesNeeded_data();
    void storesNeeded();
    void deviceManagementNames_data();
    void deviceManagementNames();
};

void TestClientCertificateChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const QByteArrayList &members,
                              const char *expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << '{' + members.join(',') + '}' << QString::fromUtf8(expected);
    };
    const Stored expired{.until = "2026-11-23"};
    const Stored other{.subject = "CN=O", .issuer = "CN=Other"};
    const Stored pastAccess{.store = "user", .until = "2026-11-23", .usages = kAccess};
    const Stored entra{
        .subject = "CN=E", .issuer = "CN=MS-Organization-Access", .end = "incomplete"};
    const Stored intune{
        .subject = "CN=I", .issuer = "CN=Microsoft Intune MDM Device CA", .end = "untrusted-root"};

    check = &kClientFitting;
    row("one fits", {kDevice, stores({{}})}, "passes");
    row("one of several fits", {kDevice, stores({expired, {}})}, "passes");
    row("none at all", {kDevice, stores({})},
        "client-certificate.none problem "
        "{'candidates':0,'connection':'A','reasons':'-','store':'machine'} "
        "13806,786,766,13801");
    row("each with its reason",
        {kDevice, stores({expired, {.subject = "CN=N", .usages = "[]", .key = "false"}})},
        "client-certificate.none problem {'candidates':2,'connection':'A','reasons':'CN=M: "
        "expired; CN=N: no private key, no Client Authentication','store':'machine'} "
        "13806,786,766,13801");
    row("the user's store does not help a device tunnel", {kDevice, stores({{.store = "user"}})},
        "client-certificate.none problem "
        "{'candidates':0,'connection':'A','reasons':'-','store':'machine'} "
        "13806,786,766,13801");
    row("a user tunnel needs the user's store", {user(), stores({{}})},
        "client-certificate.none problem "
        "{'candidates':0,'connection':'A','reasons':'-','store':'user'} 798");
    row("the filter asks for another issuer",
        {user(",'clientCertificateIssuers':['ff']"), stores({{.store = "user"}})},
        "client-certificate.none problem {'candidates':1,'connection':'A','reasons':'CN=M: "
        "issuer not in the profile's filter','store':'user'} 798");
    row("the filter asks for its issuer",
        {user(",'clientCertificateIssuers':['A1']"), stores({{.store = "user"}})}, "passes");
    row("a file counts for every store", {user(), stores({{.store = "file"}})}, "passes");
    row("it ends this second", {kDevice, stores({{.until = "2026-11-25"}})}, "passes");
    row("no trust anchors, and one may fit", {kDevice, unjudged({{}})}, "not far enough");
    row("no trust anchors, and none can fit", {kDevice, unjudged({expired})},
        "client-certificate.none problem {'candidates':1,'connection':'A','reasons':'CN=M: "
        "expired','store':'machine'} 13806,786,766,13801");
    row("the one-hour certificate is fetched when dialling",
        {user(kWantsAccess), stores({{.store = "user"}})}, "passes");
    row("and past", {user(kWantsAccess), stores({pastAccess})}, "passes");
    row("and past, of a profile whose filter is not known", {user(), stores({pastAccess})},
        "passes");
    row("and past, and a dial failed", {user(kWantsAccess), failure(875), stores({pastAccess})},
        "client-certificate.none problem {'candidates':1,'connection':'A','reasons':'CN=M: "
        "expired','store':'user'} 798");
    row("a password",
        {"'connections':[{'format':'profile-xml','authentication':'eap',"
         "'eapType':25,'innerEapType':26}]",
         stores({})},
        "out of scope");
    row("not collected", {kDevice}, "not collected");

    check = &kClientKey;
    row("there", {kDevice, stores({{}})}, "passes");
    row("missing", {kDevice, stores({{.key = "false"}})},
        "client-certificate.key.missing problem {'connection':'A','issuer':'CN=CA','origin':'S',"
        "'store':'machine','subject':'CN=M'} 13806,13820");
    row("missing, for the user", {user(), stores({{.store = "user", .key = "false"}})},
        "client-certificate.key.missing problem {'connection':'A','issuer':'CN=CA','origin':'S',"
        "'store':'user','subject':'CN=M'} 798");
    row("another one fits", {kDevice, stores({{.key = "false"}, {}})}, "passes");
    row("missing, and expired as well",
        {kDevice, stores({{.until = "2026-11-23", .key = "false"}})}, "passes");
    row("not known", {kDevice, stores({{.key = "null"}})}, "passes");
    row("asks", {user(), stores({{.store = "user", .prompts = "true"}})},
        "client-certificate.key.prompts warning {'connection':'A','issuer':'CN=CA','origin':'S',"
        "'store':'user','subject':'CN=M'} 703,798");
    row("no certificate needed", {"'connections':[]", stores({})}, "out of scope");

    check = &kClientSeveral;
    row("one", {kDevice, stores({{}})}, "passes");
    row("two of one CA", {kDevice, stores({{}, {.subject = "CN=N"}})}, "passes");
    row("two of two CAs", {kDevice, stores({{}, other})},
        "client-certificate.several-alike warning {'connection':'A','count':2,'issuers':'CN=CA, "
        "CN=Other','store':'machine','subjects':'CN=M, CN=O'} 13801,703,787");
    row("two of two CAs, and 13801", {kDevice, failure(13801), stores({{}, other})},
        "client-certificate.several-alike problem {'connection':'A','count':2,'issuers':'CN=CA, "
        "CN=Other','store':'machine','subjects':'CN=M, CN=O'} 13801,703,787");
    row("one of them is preferred", {kDevice, stores({{.usages = kIke}, other})}, "passes");
    row("the other one does not fit",
        {kDevice, stores({{}, {.subject = "CN=O", .issuer = "CN=Other", .key = "false"}})},
        "passes");
    row("a user without a filter",
        {user(), stores({{.store = "user"}, {.store = "user", .subject = "CN=N"}})},
        "client-certificate.several-alike warning "
        "{'connection':'A','count':2,'issuers':'CN=CA','store':'user','subjects':'CN=M, CN=N'} "
        "13801,703,787");
    row("a user with a filter",
        {user(",'clientCertificateIssuers':['a1']"),
         stores({{.store = "user"}, {.store = "user", .subject = "CN=N"}})},
        "passes");

    check = &kClientListed;
    row("listed", {kDevice, stores({{}}), listing("'c1','c9'")}, "passes");
    row("not listed", {kDevice, stores({{}}), listing("'c9'")},
        "client-certificate.issuer.not-listed problem {'connection':'A','issuer':'CN=CA',"
        "'origin':'S','store':'machine','subject':'CN=M'} 13806,13801");
    row("one of two is listed", {kDevice, stores({{.caHash = "c2"}, {}}), listing("'c1'")},
        "passes");
    row("not listed, and no chain was judged", {kDevice, unjudged({{}}), listing("'c9'")},
        "client-certificate.issuer.not-listed problem {'connection':'A','issuer':'CN=CA',"
        "'origin':'S','store':'machine','subject':'CN=M'} 13806,13801");
    row("the CA is not known", {kDevice, unjudged({{.end = "self-signed"}}), listing("'c9'")},
        "not far enough");
    row("listed, and no chain was judged", {kDevice, unjudged({{}}), listing("'c1'")}, "passes");
    row("none fits anyway", {kDevice, stores({expired}), listing("'c9'")}, "passes");
    row("the server listed none", {kDevice, stores({{}}), listing("")}, "out of scope");
    row("a user tunnel", {user(), stores({{.store = "user"}}), listing("'c9'")}, "out of scope");
    row("a user tunnel that may use L2TP as well",
        {user(",'strategyNumber':4"), stores({{.store = "user"}, {}}), listing("'c9'")},
        "out of scope");

    check = &kClientChosen;
    row("good", {kDevice, stores({{}})}, "passes");
    row("expired", {kDevice, stores({expired})},
        "client-certificate.validity.expired problem {'connection':'A','days':1,'from':"
        "'2026-01-01T00:00:00Z','origin':'S','purpose':'client','server':'S','store':'machine',"
        "'subject':'CN=M','until':'2026-11-23T00:00:00Z'} 13806,854");
    row("expired, and another fits", {kDevice, stores({expired, {}})}, "passes");
    row("ends soon", {kDevice, stores({{.until = "2026-12-01"}})},
        "client-certificate.validity.expires-soon warning {'connection':'A','days':6,'from':"
        "'2026-01-01T00:00:00Z','origin':'S','purpose':'client','server':'S','store':'machine',"
        "'subject':'CN=M','until':'2026-12-01T00:00:00Z'} ");
    row("not for clients", {kDevice, stores({{.usages = "['1.3.6.1.5.5.7.3.1']"}})},
        "client-certificate.eku.client-auth-missing problem {'connection':'A','found':'Server "
        "Authentication','origin':'S','purpose':'client','server':'S','store':'machine','subject':"
        "'CN=M'} 13806");
    row("not for clients, but it is not the only one",
        {kDevice, stores({{.usages = "['1.3.6.1.5.5.7.3.1']"}, {.usages = "[]", .key = "false"}})},
        "passes");
    row("its root is not trusted", {kDevice, stores({{.end = "untrusted-root"}})},
        "client-certificate.chain.untrusted-root problem {'connection':'A','origin':'S','purpose':"
        "'client','root':'CN=CA','server':'S','store':'machine','subject':'CN=M','thumbprint':"
        "'a1'} 13801,861");
    row("certificates of the device management are not the VPN's",
        {kDevice, stores({entra, intune})}, "passes");
    row("not even the only one", {kDevice, stores({entra})}, "passes");
    row("past, of Conditional Access", {user(), stores({pastAccess})}, "passes");
    row("no trust anchors", {kDevice, unjudged({{}})}, "not far enough");
    row("no trust anchors, and none chosen", {kDevice, unjudged({entra})}, "not far enough");
    row("no trust anchors, and no certificate", {kDevice, unjudged({})}, "passes");
    row("two reasons", {kDevice, stores({{.until = "2026-11-23", .end = "untrusted-root"}})},
        "passes");

    check = &kClientMapping;
    row("there", {user(), stores({{.store = "user"}})}, "passes");
    row("missing", {user(), stores({{.store = "user", .sid = "false"}})},
        "client-certificate.mapping.missing warning {'connection':'A','issuer':'CN=CA',"
        "'origin':'S','store':'user','subject':'CN=M'} 853,812,691");
    row("the one of Conditional Access",
        {user(), stores({{.store = "user", .usages = kAccess, .sid = "false"}})}, "passes");
    row("none fits", {user(), stores({{.store = "user", .key = "false", .sid = "false"}})},
        "passes");
    row("a device tunnel", {kDevice, stores({{.sid = "false"}})}, "out of scope");

    check = &kClientConditionalAccess;
    row("there", {user(), stores({{.store = "user", .usages = kAccess}})},
        "client-certificate.conditional-access notice {'connection':'A','issuer':'CN=CA',"
        "'origin':'S','store':'user','subject':'CN=M','until':'2027-06-01T00:00:00Z'} "
        "874,875,798,812");
    row("known by its issuer",
        {user(), stores({{.store = "user", .issuer = "CN=Microsoft VPN root CA gen 1"}})},
        "client-certificate.conditional-access notice {'connection':'A','issuer':'CN=Microsoft "
        "VPN root CA gen 1','origin':'S','store':'user','subject':'CN=M','until':"
        "'2027-06-01T00:00:00Z'} 874,875,798,812");
    row("not asked for", {user(), stores({{.store = "user"}})}, "passes");
    row("asked for, and missing", {user(kWantsAccess), stores({{.store = "user"}})},
        "client-certificate.conditional-access.missing notice {'connection':'A'} "
        "874,875,798,812");
    row("asked for, and past", {user(kWantsAccess), stores({pastAccess})},
        "client-certificate.conditional-access.missing notice {'connection':'A'} "
        "874,875,798,812");
    row("not asked for, and past", {user(), stores({pastAccess})},
        "client-certificate.conditional-access.missing notice {'connection':'A'} "
        "874,875,798,812");
    row("not asked for, past, and another one fits",
        {user(), stores({pastAccess, {.store = "user"}})}, "passes");
    row("asked for, past, and another code",
        {user(kWantsAccess), failure(809), stores({pastAccess})},
        "client-certificate.conditional-access.missing notice {'connection':'A'} "
        "874,875,798,812");
    for (const int code : {798, 812, 874, 875}) {
        row(qPrintable(u"asked for, missing, and %1"_s.arg(code)),
            {user(kWantsAccess), failure(code), stores({pastAccess})},
            "client-certificate.conditional-access.missing problem {'connection':'A'} "
            "874,875,798,812");
    }
    row("a device tunnel", {kDevice, stores({})}, "out of scope");
}

void TestClientCertificateChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    const auto seen = test::fromText<Evidence>(evidence.constData());
    const bool enough = !check->applies(seen, {}) || check->gotFarEnough == nullptr ||
                        !seen.clientCertificates || check->gotFarEnough(seen);
    QTEST(enough ? test::outcome(*check, seen, {}) : u"not far enough"_s, "expected");
    QVERIFY(test::declaresFindings(*check, seen, {}));
}

/// Those that fit first; IKE intermediate before others, then the newest.
void TestClientCertificateChecks::order()
{
    const auto evidence =
        test::fromText<Evidence>(('{' + kDevice + ',' +
                                  stores({{.key = "false"},
                                          {.from = "2026-01-01"},
                                          {.from = "2026-02-01"},
                                          {.from = "2025-01-01", .usages = kIke},
                                          {.until = "2026-11-23", .key = "false"}}) +
                                  '}')
                                     .constData());
    QList<qsizetype> places;
    const auto candidates =
        clientCandidates(evidence, evidence.connections->first(), CertificateStore::Machine);
    for (const ClientCandidate &candidate : candidates) {
        places.append(candidate.index);
    }
    QCOMPARE(places, (QList<qsizetype>{3, 2, 1, 0, 4}));
    QCOMPARE(nearestCandidate(candidates), 0);
    QCOMPARE(nearestCandidate(candidates.mid(3)), 0);
    QCOMPARE(nearestCandidate(candidates.mid(4)), -1);
    QCOMPARE(nearestCandidate({}), -1);
}

void TestClientCertificateChecks::storesNeeded_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *connection, const char *expected) {
        QTest::newRow(connection) << QByteArray(connection) << QString::fromLatin1(expected);
    };
    row("{'authentication':'machine-certificate'}", "machine");
    row("{'deviceTunnel':true}", "machine");
    row("{'strategy':'L2tpOnly','authentication':'mschapv2'}", "machine");
    row("{'strategy':'L2tpOnly','authentication':'eap','eapType':13}", "machine,user");
    row("{'strategy':'L2tpOnly','hasPreSharedKey':true}", "");
    row("{'strategy':'L2tpOnly','authentication':'psk'}", "");
    row("{'authentication':'eap','eapType':13}", "user");
    row("{'authentication':'eap','eapType':21,'innerEapType':13}", "user");
    row("{'authentication':'eap','eapType':55,'innerEapType':13}", "user");
    row("{'authentication':'eap','eapType':25,'innerEapType':26}", "");
    row("{'authentication':'mschapv2','eapType':13}", "");
    row("{'authentication':'eap','eapType':13,'pluginProfile':true}", "");
    row("{}", "");
}

void TestClientCertificateChecks::storesNeeded()
{
    QFETCH(QByteArray, connection);
    QStringList names;
    for (const CertificateStore store :
         certificateStores(test::fromText<Connection>(connection.constData()))) {
        names.append(enumName(store));
    }
    QTEST(names.join(u','), "expected");
}

void TestClientCertificateChecks::deviceManagementNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("nothingElse");
    QTest::newRow("Entra ID") << u"CN=MS-Organization-Access"_s << true << true;
    QTest::newRow("as it stands in the store")
        << u"OU=82dbaca4-3e81-46ca-9c73-0950c1eaca97,CN=MS-Organization-Access,DC=windows,DC=net"_s
        << true << true;
    QTest::newRow("peer to peer") << u"CN=MS-Organization-P2P-Access [2026]"_s << true << true;
    QTest::newRow("Intune") << u"CN=Microsoft Intune MDM Device CA"_s << true << true;
    QTest::newRow("with an organisation")
        << u"CN=MS-Organization-Access,O=Contoso"_s << true << false;
    QTest::newRow("another CA") << u"CN=Contoso Device CA"_s << false << false;
}

void TestClientCertificateChecks::deviceManagementNames()
{
    QFETCH(QString, name);
    CertificateFacts leaf;
    leaf.issuer = name;
    QTEST(isDeviceManagement(leaf), "known");
    QTEST(isDeviceManagementName(name), "nothingElse");
}

QTEST_APPLESS_MAIN(TestClientCertificateChecks)
#include "tst_client_certificate_checks.moc"
