// SPDX-License-Identifier: Apache-2.0
// What the interviews say about signing in: each check passes, fails, stands on its boundary and is
// out of scope.
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/server_name_match.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestGatewayChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overIkev2_data();
    void overIkev2();
    void overSstp_data();
    void overSstp();
    void shownCertificate_data();
    void shownCertificate();
    void twoGateways();
};

namespace {

constexpr char kPeap[] = "'format':'rasphone','name':'A','strategy':'Ikev2First','authentication':"
                         "'eap','eapType':25,'innerEapType':13";

QString judged(const Check &check, const Evidence &evidence)
{
    if (check.applies(evidence, {}) && check.gotFarEnough != nullptr &&
        (evidence.collected() & check.info.needs) == check.info.needs &&
        !check.gotFarEnough(evidence)) {
        return u"not far enough"_s;
    }
    if (!test::declaresFindings(check, evidence, {})) {
        return u"undeclared finding"_s;
    }
    return test::outcome(check, evidence, {});
}

QString judgedText(const Check &check, const QByteArray &connection, const QByteArray &more)
{
    const QByteArray text = "{'connections':[{" + connection + "}]" +
                            (more.isEmpty() ? QByteArray() : "," + more) + "}";
    return judged(check, test::fromText<Evidence>(text.constData()));
}

/// One interview; @p talk: members of its EAP facts.
QByteArray interview(const QByteArray &talk, const char *more = "'end':'learned'",
                     const char *address = "198.51.100.1")
{
    return QByteArray("{'address':'") + address + "','wantedEap':25," + more +
           ",'facts':{'eap':true,'talk':{'identityAsked':true," + talk + "}}}";
}

QByteArray interviews(const QList<QByteArray> &all)
{
    return "'ikeInterviews':[" + all.join(",") + "]";
}

QByteArray calls(const char *facts, const char *wanted = "eap")
{
    return QByteArray("'sstpCalls':[{'address':'198.51.100.1','end':'learned','wantedEap':25,"
                      "'wantedProtocol':'") +
           wanted + "','facts':{'accepted':true," + facts + "}}]";
}

} // namespace

void TestGatewayChecks::overIkev2_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const Check *check = &kAuthenticationGatewayIkev2;
    QByteArray connection = kPeap;
    const auto row = [&](const char *tag, const QByteArray &more, const char *expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << connection << more << QString::fromUtf8(expected);
    };
    const QByteArray match = interview("'proposed':25,'answer':'match'");
    const QByteArray impossible = interview("'proposed':26,'asked':25,'answer':'impossible'");
    const QByteArray refused = interview("'answer':'identity-refused','identityAnswerMs':300",
                                         "'end':'eap-failed','identityKind':'anonymous'");
    const char *mismatch =
        "authentication.method.mismatch problem {'connection':'A','expected':'EAP-MSCHAPv2',"
        "'gateway':'198.51.100.1','profile':'PEAP with inner EAP-TLS'} 812,691";

    row("proposes it by itself", interviews({match}), "passes");
    row("takes it when asked",
        interviews({interview("'proposed':13,'asked':25,'answer':'negotiable'")}),
        "authentication.method.negotiated notice {'connection':'A','expected':'EAP-TLS','gateway':"
        "'198.51.100.1','profile':'PEAP with inner EAP-TLS'} ");
    row("refuses it", interviews({impossible}), mismatch);
    row("another identity was refused before", interviews({refused, impossible}), mismatch);
    row("another identity was refused after", interviews({impossible, refused}), mismatch);
    row("the last of two that learned counts", interviews({impossible, match}), "passes");
    row("only refused identities", interviews({refused}), "not far enough");
    row("asked for the method of another profile",
        interviews({"{'address':'198.51.100.1','wantedEap':13,'end':'learned','facts':{'talk':{"
                    "'proposed':26,'asked':13,'answer':'impossible'}}}"}),
        "not far enough");
    row("nobody asked", "", "not collected");
    connection = "'format':'typed','server':'vpn.example.test'";
    row("typed", interviews({impossible}), "out of scope");
    connection = "'format':'rasphone','strategy':'SstpOnly','authentication':'eap','eapType':25";
    row("no IKEv2", interviews({impossible}), "out of scope");
    connection = "'format':'rasphone','strategy':'Ikev2Only','deviceTunnel':true,'eapType':25";
    row("a device tunnel", interviews({impossible}), "out of scope");
    connection = "'format':'rasphone','strategy':'Ikev2First','authentication':'mschapv2'";
    row("no EAP", interviews({impossible}), "out of scope");

    check = &kAuthenticationIdentityIkev2;
    connection = kPeap;
    row("goes on", interviews({match}), "passes");
    row("a made-up name is refused", interviews({refused}),
        "authentication.identity.refused notice {'connection':'A','gateway':'198.51.100.1','kind':"
        "'anonymous'} 812,691");
    row("the profile's name is refused",
        interviews({interview("'answer':'identity-refused','identityAnswerMs':9999",
                              "'end':'eap-failed','identityKind':'profile'")}),
        "authentication.identity.refused warning {'connection':'A','gateway':'198.51.100.1','kind':"
        "'profile'} 812,691");
    row("refused late: nobody answered the gateway",
        interviews({interview("'answer':'identity-refused','identityAnswerMs':10000",
                              "'end':'eap-failed','identityKind':'policy'")}),
        "authentication.sign-in-server.silent problem {'connection':'A','gateway':'198.51.100.1',"
        "'seconds':10} 930,938,718,812");
    row("no answer at all",
        interviews({interview("'answer':'silent'", "'end':'silent','elapsedMs':15400")}),
        "authentication.sign-in-server.silent problem {'connection':'A','gateway':'198.51.100.1',"
        "'seconds':15.4} 930,938,718,812");
    row("unreadable after the identity: nobody stayed silent",
        interviews({interview("'answer':'silent'", "'end':'malformed','elapsedMs':60")}), "passes");
    row("no answer to a method is another matter",
        interviews({interview("'proposed':26,'answer':'silent'", "'end':'silent'")}), "passes");
    row("no identity was asked",
        interviews({"{'address':'198.51.100.1','end':'refused','facts':{}}"}), "not far enough");
    connection =
        "'format':'rasphone','strategy':'Ikev2Only','authentication':'machine-certificate'";
    row("a machine certificate", interviews({refused}), "out of scope");

    check = &kAuthenticationEapOffered;
    connection = kPeap;
    const auto end = [](const char *facts) {
        return interviews({QByteArray("{'address':'198.51.100.1','signInPort':4500,'end':'refused',"
                                      "'facts':{") +
                           facts + "}}"});
    };
    row("offered", interviews({match}), "passes");
    row("refused without it", end("'notifies':[{'type':24}]"),
        "authentication.eap.not-offered problem {'address':'198.51.100.1','connection':'A','port':"
        "4500,'server':''} 13801,812");
    row("refused for another reason", end("'notifies':[{'type':7}]"), "not far enough");
    row("signed in for itself, without asking",
        interviews({"{'address':'198.51.100.1','signInPort':4500,'end':'learned','facts':{"
                    "'authMethod':14}}"}),
        "authentication.eap.not-offered problem {'address':'198.51.100.1','connection':'A','port':"
        "4500,'server':''} 13801,812");
    row("refused after it", end("'eap':true,'notifies':[{'type':24}]"), "passes");
    row("nothing was said", interviews({"{'address':'198.51.100.1','end':'silent','facts':{}}"}),
        "not far enough");
    connection = "'format':'rasphone','strategy':'Ikev2Only','deviceTunnel':true";
    row("a device tunnel", end("'notifies':[{'type':24}]"), "out of scope");
    connection = "'format':'rasphone','strategy':'Ikev2First','authentication':'mschapv2'";
    row("no EAP", end("'notifies':[{'type':24}]"), "out of scope");
}

void TestGatewayChecks::overIkev2()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, evidence);
    QFETCH(QString, expected);
    QCOMPARE(judgedText(*check, connection, evidence), expected);
}

void TestGatewayChecks::overSstp_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const QByteArray password = "'format':'rasphone','name':'A','strategy':'SstpOnly',"
                                "'authentication':'mschapv2'";
    QTest::newRow("demands what the profile has")
        << password << calls("'demanded':['mschapv2']", "mschapv2") << u"passes"_s;
    QTest::newRow("steps down to it")
        << password
        << calls("'demanded':['eap','mschapv2'],'profileProtocolTaken':true", "mschapv2")
        << u"passes"_s;
    QTest::newRow("demands other protocols to the end")
        << password << calls("'demanded':['eap','pap'],'profileProtocolTaken':false", "mschapv2")
        << u"authentication.method.mismatch problem {'connection':'A','expected':'EAP, PAP',"
           "'gateway':'198.51.100.1','profile':'MS-CHAPv2'} 812,691,919,734"_s;
    QTest::newRow("demands what has no name here")
        << password << calls("'demanded':['0xc025'],'profileProtocolTaken':false", "mschapv2")
        << u"authentication.method.mismatch problem {'connection':'A','expected':'0xc025',"
           "'gateway':'198.51.100.1','profile':'MS-CHAPv2'} 812,691,919,734"_s;
    QTest::newRow("EAP, and another method")
        << QByteArray(kPeap)
        << calls("'demanded':['eap'],'talk':{'identityAsked':true,'proposed':13,'asked':25,"
                 "'answer':'impossible'}")
        << u"authentication.method.mismatch problem {'connection':'A','expected':'EAP-TLS',"
           "'gateway':'198.51.100.1','profile':'PEAP with inner EAP-TLS'} 812,691,919,734"_s;
    QTest::newRow("EAP, then silence")
        << QByteArray(kPeap)
        << calls("'demanded':['eap'],'talk':{'identityAsked':true,'answer':'identity-refused'}")
        << u"not far enough"_s;
    QTest::newRow("other protocols, and the profile allows several")
        << QByteArray("'format':'rasphone','name':'A','strategy':'SstpOnly','authentication':"
                      "'mixed','eapType':25")
        << QByteArray("'sstpCalls':[{'address':'198.51.100.1','end':'learned','facts':{'accepted':"
                      "true,'demanded':['pap']}}]")
        << u"not far enough"_s;
    QTest::newRow("it said nothing")
        << password << calls("'hashes':['SHA-256']", "mschapv2") << u"not far enough"_s;
    QTest::newRow("typed") << QByteArray("'format':'typed','server':'x'")
                           << calls("'demanded':['eap'],'profileProtocolTaken':false")
                           << u"out of scope"_s;
    QTest::newRow("no SSTP") << QByteArray("'format':'rasphone','strategy':'Ikev2Only',"
                                           "'authentication':'eap','eapType':25")
                             << calls("'demanded':['pap'],'profileProtocolTaken':false")
                             << u"out of scope"_s;
}

void TestGatewayChecks::overSstp()
{
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, evidence);
    QFETCH(QString, expected);
    QCOMPARE(judgedText(kAuthenticationGatewaySstp, connection, evidence), expected);
}

void TestGatewayChecks::shownCertificate_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const QByteArray listed(40, 'a');
    const QByteArray other(40, 'b');
    const Check *check = &kNpsCertificateListedName;
    QByteArray connection;
    const auto row = [&](const char *tag, const QByteArray &more, const QByteArray &expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << connection << more << QString::fromUtf8(expected);
    };
    const auto profile = [](const QByteArray &more) {
        return QByteArray(
                   "'format':'profile-xml','name':'A','authentication':'eap','eapType':25,") +
               more;
    };
    const auto shown = [](const QByteArray &leaf, const QByteArray &path = {},
                          const QByteArray &more = "") {
        return "'certificates':[{'purpose':'nps-server','facts':[{" + leaf + "}]" +
               (path.isEmpty() ? QByteArray() : ",'path':{" + path + "}") + more + "}]";
    };
    const auto named = [&](const char *name) {
        return shown(QByteArray("'dnsNames':['") + name + "']");
    };
    const auto differs = [](const char *id, const char *names, const char *profileNames,
                            const char *rest) {
        return QByteArray("authentication.nps-certificate.") + id + " {'connection':'A','names':'" +
               names + "','profile':'" + profileNames + "'} " + rest;
    };

    connection = profile("'serverNames':['nps1.corp.test','nps2.corp.test']");
    row("listed", named("nps2.corp.test"), "passes");
    row("not listed", named("nps3.corp.test"),
        differs("name-not-listed problem", "nps3.corp.test", "nps1.corp.test; nps2.corp.test",
                "853,812"));
    row("but for the case", named("NPS1.corp.test"),
        differs("name-case warning", "NPS1.corp.test", "nps1.corp.test; nps2.corp.test", "853"));
    row("one of its names is enough", shown("'dnsNames':['radius.corp.test','nps1.corp.test']"),
        "passes");
    row("the common name counts only without others",
        shown("'commonNames':['nps1.corp.test'],'dnsNames':['radius.corp.test']"),
        differs("name-not-listed problem", "radius.corp.test", "nps1.corp.test; nps2.corp.test",
                "853,812"));
    row("the common name alone", shown("'commonNames':['nps1.corp.test']"), "passes");
    row("out of a file",
        shown("'dnsNames':['nps3.corp.test']", {}, ",'expectedName':'nps1.corp.test'"),
        "out of scope");
    row("none was shown", "'certificates':[]", "out of scope");
    connection = profile("'serverNames':['nps[0-9]\\\\.corp\\\\.test']");
    row("a pattern", named("nps7.corp.test"), "passes");
    connection = profile("'serverNames':['nps1.corp.test'],'serverValidation':{'namesApplied':"
                         "false}");
    row("names are not applied", named("nps3.corp.test"), "out of scope");
    connection = profile("'serverNames':[]");
    row("no names", named("nps3.corp.test"), "out of scope");

    check = &kNpsCertificateListedRoot;
    connection = profile("'trustedRoots':['" + listed + "']");
    const auto path = [&](const char *end, const QByteArray &root, const char *more = "") {
        return shown("'subject':'CN=nps'",
                     QByteArray("'end':'") + end +
                         "','certificates':[{'subject':'CN=nps','sha1':'00'},{'subject':'CN=Root',"
                         "'sha1':'" +
                         root + "'}]" + more);
    };
    const QByteArray notListed = "authentication.nps-certificate.root-not-listed problem "
                                 "{'connection':'A','profile':'" +
                                 listed + "','root':'CN=Root','thumbprint':'" + other +
                                 "'} 864,703";
    row("listed", path("trusted-root", listed), "passes");
    row("not listed", path("trusted-root", other), notListed);
    row("not listed and not trusted either", path("untrusted-root", other), notListed);
    row("an intermediate is listed", path("incomplete", listed), "passes");
    row("the way to the root is not known", path("incomplete", other), "not far enough");
    row("not even where the listed root is at hand",
        path("incomplete", other, ",'missingIssuer':'CN=Far'") + ",'trust':{'rootThumbprints':['" +
            listed + "']}",
        "not far enough");
    row("no path", shown("'subject':'CN=nps'"), "not far enough");
    connection = profile("'trustedRoots':['short']");
    row("no valid root is listed", path("trusted-root", other), "out of scope");
    connection =
        "'format':'rasphone','authentication':'eap','eapType':26,'trustedRoots':['" + listed + "']";
    row("a method without certificates", path("trusted-root", other), "out of scope");
}

void TestGatewayChecks::shownCertificate()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, evidence);
    QFETCH(QString, expected);
    QCOMPARE(judgedText(*check, connection, evidence), expected);
}

void TestGatewayChecks::twoGateways()
{
    const QByteArray talk = "'proposed':26,'asked':25,'answer':'impossible'";
    const QString found = judgedText(
        kAuthenticationGatewayIkev2, kPeap,
        interviews({interview(talk), interview(talk, "'end':'learned'", "198.51.100.2")}));
    QVERIFY2(found.contains(u"'gateway':'198.51.100.1, 198.51.100.2'"_s), qPrintable(found));
    QCOMPARE(found.count(u'\n'), 0);
}

QTEST_APPLESS_MAIN(TestGatewayChecks)
#include "tst_gateway_checks.moc"
