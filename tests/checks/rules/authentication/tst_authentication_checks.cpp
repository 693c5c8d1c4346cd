// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "authentication": each passes, fails, stands on its boundary and is out
// of scope.
#include "checks/rules/authentication/authentication_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestAuthenticationChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void lists_data();
    void lists();
    void store_data();
    void store();
    void hostilePattern();
};

void TestAuthenticationChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const QByteArray &connection, const char *expected,
                              const char *policy = "{}") {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << connection << QByteArray(policy) << QString::fromUtf8(expected);
    };
    // One PEAP profile; rows add to it or override a member.
    const auto peap = [](const char *more) {
        return QByteArray("{'format':'profile-xml','name':'A','authentication':'eap','eapType':25,"
                          "'innerEapType':13,") +
               more + "}";
    };

    check = &kAuthenticationMethod;
    const char *expectPeapTls =
        "{'authentication':{'method':'eap','eapType':25,'innerEapType':13}}";
    row("nothing is expected", peap("'server':'x'"), "out of scope");
    row("as expected", peap("'server':'x'"), "passes", expectPeapTls);
    row("another EAP type", "{'format':'rasphone','name':'A','authentication':'eap','eapType':26}",
        "authentication.method.mismatch problem {'connection':'A','expected':'PEAP with inner "
        "EAP-TLS','profile':'EAP-MSCHAPv2'} 812,691",
        expectPeapTls);
    row("another inner type",
        "{'format':'eap-xml','authentication':'eap','eapType':25,'innerEapType':26}",
        "authentication.method.mismatch problem {'connection':'EAP XML','expected':'PEAP with "
        "inner "
        "EAP-TLS','profile':'PEAP with inner EAP-MSCHAPv2'} 812,691",
        expectPeapTls);
    row("the inner type is not known", "{'format':'rasphone','authentication':'eap','eapType':25}",
        "passes", expectPeapTls);
    row("no EAP at all", "{'format':'rasphone','name':'A','authentication':'mschapv2'}",
        "authentication.method.mismatch problem {'connection':'A','expected':'PEAP with inner "
        "EAP-TLS','profile':'MS-CHAPv2'} 812,691",
        expectPeapTls);
    row("a type left over from before is not the method",
        "{'format':'rasphone','name':'A','authentication':'mschapv2','eapType':13}",
        "authentication.method.mismatch problem {'connection':'A','expected':'EAP-TLS','profile':"
        "'MS-CHAPv2'} 812,691",
        "{'authentication':{'eapType':13}}");
    row("only the method is expected", peap("'server':'x'"), "passes",
        "{'authentication':{'method':'eap'}}");
    row("only the inner type is expected, TTLS has none",
        "{'format':'eap-xml','authentication':'eap','eapType':21,'innerMethod':'pap'}",
        "authentication.method.mismatch problem {'connection':'EAP XML','expected':'EAP with inner "
        "EAP-TLS','profile':'EAP-TTLS with inner PAP'} 812,691",
        "{'authentication':{'innerEapType':13}}");
    row("EAP without a type is another check's", "{'format':'rasphone','authentication':'eap'}",
        "passes", expectPeapTls);
    row("several methods may hold the expected one",
        "{'format':'rasphone','authentication':'mixed'}", "passes", expectPeapTls);
    row("several methods, another type",
        "{'format':'rasphone','name':'A','authentication':'mixed',"
        "'eapType':26}",
        "authentication.method.mismatch problem {'connection':'A','expected':'PEAP with inner "
        "EAP-TLS','profile':'several methods'} 812,691",
        expectPeapTls);
    row("a device tunnel does not sign in as users do",
        "{'format':'rasphone','deviceTunnel':true,'authentication':'machine-certificate'}",
        "passes", expectPeapTls);
    row("a device tunnel as the policy expects it",
        "{'format':'rasphone','name':'A','deviceTunnel':true,'authentication':'eap','eapType':13}",
        "authentication.method.mismatch problem {'connection':'A','expected':'machine certificate',"
        "'profile':'EAP-TLS'} 812,691",
        "{'authentication':{'method':'machine-certificate'}}");
    row("a profile that says nothing", "{'format':'rasphone'}", "out of scope", expectPeapTls);
    row("typed", "{'format':'typed','authentication':'eap','eapType':26}", "out of scope",
        expectPeapTls);
    row("another client",
        "{'format':'profile-xml','pluginProfile':true,'authentication':'eap','eapType':26}",
        "out of scope", expectPeapTls);

    check = &kAuthenticationEap;
    row("with a type", peap("'server':'x'"), "passes");
    row("without", "{'format':'rasphone','name':'A','authentication':'eap'}",
        "authentication.eap.not-configured problem {'connection':'A'} 812,850");
    row("EAP is one of several methods, without its part",
        "{'format':'profile-xml','name':'A','authentication':'mixed','defects':[{'topic':"
        "'eap-missing'}]}",
        "authentication.eap.not-configured problem {'connection':'A'} 812,850");
    row("EAP is one of several methods, with its part",
        "{'format':'profile-xml','authentication':'mixed','eapType':25}", "passes");
    row("several methods, EAP not among them", "{'format':'rasphone','authentication':'mixed'}",
        "out of scope");
    row("not EAP", "{'format':'rasphone','authentication':'mschapv2'}", "out of scope");
    row("typed", "{'format':'typed','authentication':'eap'}", "out of scope");

    check = &kAuthenticationMethodStrength;
    row("EAP-MSCHAPv2 alone",
        "{'format':'rasphone','name':'A','authentication':'eap','eapType':26}",
        "authentication.method.weak warning {'connection':'A','method':'EAP-MSCHAPv2'} ");
    row("EAP-MSCHAPv2 inside PEAP",
        "{'format':'eap-xml','authentication':'eap','eapType':25,'innerEapType':26}", "passes");
    row("PAP inside TTLS",
        "{'format':'eap-xml','authentication':'eap','eapType':21,'innerMethod':'pap'}", "passes");
    row("PAP", "{'format':'rasphone','name':'A','authentication':'pap'}",
        "authentication.method.weak warning {'connection':'A','method':'PAP'} ");
    row("MS-CHAPv2", "{'format':'rasphone','name':'A','authentication':'mschapv2'}",
        "authentication.method.weak warning {'connection':'A','method':'MS-CHAPv2'} ");
    row("a certificate", "{'format':'rasphone','authentication':'machine-certificate'}", "passes");
    row("several: which one is used is not known", "{'format':'rasphone','authentication':'mixed'}",
        "out of scope");

    check = &kAuthenticationMethodForTunnel;
    row("machine certificate over SSTP",
        "{'format':'profile-xml','name':'A','authentication':'machine-certificate','strategy':"
        "'SstpOnly'}",
        "authentication.method.not-for-tunnel problem {'connection':'A','method':'machine "
        "certificate','tunnel':'SstpOnly'} 812,919");
    row("machine certificate, IKEv2 among others",
        "{'format':'profile-xml','authentication':'machine-certificate','strategy':'Default'}",
        "passes");
    row("MS-CHAPv2 over IKEv2",
        "{'format':'profile-xml','name':'A','authentication':'mschapv2','strategy':'Ikev2Only'}",
        "authentication.method.not-for-tunnel problem {'connection':'A','method':'MS-CHAPv2',"
        "'tunnel':'Ikev2Only'} 812,919");
    row("MS-CHAPv2, IKEv2 first and then others",
        "{'format':'rasphone','authentication':'mschapv2','strategy':'Ikev2First'}", "passes");
    row("EAP over IKEv2", "{'format':'rasphone','authentication':'eap','strategy':'Ikev2Only'}",
        "passes");
    row("tunnel not said", "{'format':'rasphone','authentication':'mschapv2'}", "out of scope");

    check = &kAuthenticationServerNames;
    row("named", peap("'serverNames':['nps.example.test']"), "passes");
    row("an empty list", peap("'serverNames':[]"),
        "authentication.server-names.missing warning {'connection':'A'} ");
    row("XML that names none", peap("'serverValidation':{}"),
        "authentication.server-names.missing warning {'connection':'A'} ");
    row("a phonebook that was not understood",
        "{'format':'rasphone','authentication':'eap','eapType':25}", "passes");
    row("EAP-TLS alone",
        "{'format':'eap-xml','authentication':'eap','eapType':13,'serverNames':[]}",
        "authentication.server-names.missing warning {'connection':'EAP XML'} ");
    row("EAP-MSCHAPv2 checks no server",
        "{'format':'eap-xml','authentication':'eap','eapType':26,'serverNames':[]}",
        "out of scope");
    row("the type is left over, the method is another",
        "{'format':'rasphone','authentication':'mschapv2','eapType':25,'serverNames':[]}",
        "out of scope");
    row("no validation, so names do not matter",
        peap("'serverNames':[],'serverValidation':{'performed':false}"), "out of scope");
    row("names that are not applied",
        peap("'serverNames':['a'],'serverValidation':{'namesApplied':false}"),
        "authentication.server-names.ignored warning {'connection':'A'} ");
    row("separated by a comma", peap("'serverNames':['a.test,b.test']"),
        "authentication.server-names.syntax warning {'connection':'A','value':'a.test,b.test'} "
        "812,853");
    row("a file pattern", peap("'serverNames':['*.example.test']"),
        "authentication.server-names.syntax warning {'connection':'A','value':'*.example.test'} "
        "812,853");
    row("typographic quotes",
        peap("'serverNames':['\xE2\x80\x9C"
             "a.test\xE2\x80\x9D']"),
        "authentication.server-names.syntax warning {'connection':'A','value':'“a.test”'} 812,853");
    row("a regular expression", peap("'serverNames':['.*\\\\.example\\\\.test']"), "passes",
        "{'authentication':{'serverNames':['nps1.example.test','nps2.example.test']}}");
    row("a regular expression that does not fit", peap("'serverNames':['nps[3-9]']"),
        "authentication.server-names.mismatch problem "
        "{'connection':'A','expected':'nps1','profile':"
        "'nps[3-9]'} 812,853",
        "{'authentication':{'serverNames':['nps1']}}");
    row("one of two expected servers is missing", peap("'serverNames':['nps1']"),
        "authentication.server-names.mismatch problem {'connection':'A','expected':'nps1; nps2',"
        "'profile':'nps1'} 812,853",
        "{'authentication':{'serverNames':['nps1','nps2']}}");
    row("more names than expected", peap("'serverNames':['nps1','nps2']"), "passes",
        "{'authentication':{'serverNames':['nps2']}}");
    row("another case", peap("'serverNames':['NPS1']"),
        "authentication.server-names.case warning {'connection':'A','expected':'nps1','profile':"
        "'NPS1'} 853",
        "{'authentication':{'serverNames':['nps1']}}");
    row("a pattern in another case", peap("'serverNames':['NPS.']"),
        "authentication.server-names.case warning {'connection':'A','expected':'nps1','profile':"
        "'NPS.'} 853",
        "{'authentication':{'serverNames':['nps1']}}");
    row("no server is expected", peap("'serverNames':['nps1']"), "passes",
        "{'authentication':{'serverNames':[]}}");

    check = &kAuthenticationTrustedRoot;
    const char *expectRoot = "{'authentication':{'trustedRoots':["
                             "'0102030405060708090a0b0c0d0e0f1011121314']}}";
    row("named", peap("'trustedRoots':['0102030405060708090a0b0c0d0e0f1011121314']"), "passes",
        expectRoot);
    row("one of several",
        peap("'trustedRoots':['a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4',"
             "'0102030405060708090a0b0c0d0e0f1011121314']"),
        "passes", expectRoot);
    row("another", peap("'trustedRoots':['a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4']"),
        "authentication.trusted-root.mismatch problem {'connection':'A','expected':"
        "'0102030405060708090a0b0c0d0e0f1011121314','profile':"
        "'a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4'} 864,812",
        expectRoot);
    row("none", peap("'trustedRoots':[]"),
        "authentication.trusted-root.missing warning {'connection':'A'} 703");
    row("XML that names none", peap("'serverNames':['a']"),
        "authentication.trusted-root.missing warning {'connection':'A'} 703");
    row("a phonebook that was not understood",
        "{'format':'rasphone','authentication':'eap','eapType':25}", "passes", expectRoot);
    row("one digit too few", peap("'trustedRoots':['0102030405060708090a0b0c0d0e0f101112131']"),
        "authentication.trusted-root.malformed problem {'connection':'A','value':"
        "'0102030405060708090a0b0c0d0e0f101112131'} 864,703",
        expectRoot);
    row("no validation", peap("'trustedRoots':[],'serverValidation':{'performed':false}"),
        "out of scope");
    row("not EAP", "{'format':'profile-xml','authentication':'machine-certificate'}",
        "out of scope");

    check = &kAuthenticationValidation;
    row("on", peap("'alwaysOn':true,'serverValidation':{'performed':true,'promptDisabled':true}"),
        "passes");
    row("off",
        peap("'alwaysOn':true,'serverValidation':{'performed':false,'promptDisabled':false}"),
        "authentication.validation.off problem {'connection':'A'} ");
    row("asks on Always On", peap("'alwaysOn':true,'serverValidation':{'promptDisabled':false}"),
        "authentication.validation.prompts warning {'connection':'A'} 703");
    row("asks a person who dials", peap("'serverValidation':{'promptDisabled':false}"), "passes");
    row("not said", peap("'alwaysOn':true"), "passes");
    row("the name of the VPN server is not checked",
        "{'format':'rasphone','name':'A','strategy':'Ikev2Only','disableNameEkuCheck':true}",
        "authentication.validation.name-check-off warning {'connection':'A'} ");
    row("it is", "{'format':'rasphone','strategy':'Ikev2Only','disableNameEkuCheck':false}",
        "passes");
    row("without IKEv2 the setting means nothing",
        "{'format':'rasphone','strategy':'SstpOnly','disableNameEkuCheck':true}", "out of scope");
    row("typed", "{'format':'typed','disableNameEkuCheck':true}", "out of scope");

    check = &kAuthenticationInner;
    row("the same in another order and case",
        peap("'serverNames':['a','B'],'innerServerNames':['b','A'],'trustedRoots':['1'],"
             "'innerTrustedRoots':['1']"),
        "passes");
    row("other names", peap("'serverNames':['a'],'innerServerNames':['b']"),
        "authentication.inner-differs warning {'connection':'A','topic':'server-names'} 812,853");
    row("other roots", peap("'trustedRoots':['1'],'innerTrustedRoots':[]"),
        "authentication.inner-differs warning {'connection':'A','topic':'trusted-roots'} 812,853");
    row("the inner part is not known", peap("'serverNames':['a']"), "passes");
    row("the inner part checks nothing",
        peap("'serverNames':['a'],'innerServerNames':['b'],'innerServerValidation':{'performed':"
             "false}"),
        "passes");
    row("the inner names are not applied",
        peap("'serverNames':['a'],'innerServerNames':['b'],'innerServerValidation':{'namesApplied':"
             "false}"),
        "passes");
    row("an inner password has no server check",
        "{'format':'eap-xml','authentication':'eap','eapType':25,'innerEapType':26}",
        "out of scope");

    check = &kAuthenticationCryptoBinding;
    row("off", peap("'requireCryptoBinding':false"),
        "authentication.crypto-binding.off notice {'connection':'A'} ");
    row("on", peap("'requireCryptoBinding':true"), "passes");
    row("not said", peap("'server':'x'"), "out of scope");
    row("not PEAP",
        "{'format':'eap-xml','authentication':'eap','eapType':13,"
        "'requireCryptoBinding':false}",
        "out of scope");
}

void TestAuthenticationChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, policy);
    Evidence evidence;
    evidence.connections = QList<Connection>{test::fromText<Connection>(connection.constData())};
    const auto site = test::fromText<SitePolicy>(policy.constData());
    QTEST(test::outcome(*check, evidence, site), "expected");
    QVERIFY(test::declaresFindings(*check, evidence, site));
}

void TestAuthenticationChecks::lists_data()
{
    QTest::addColumn<const Check *>("check");
    for (const Check *check :
         {&kAuthenticationCryptoBinding, &kAuthenticationEap, &kAuthenticationInner,
          &kAuthenticationMethod, &kAuthenticationMethodForTunnel, &kAuthenticationMethodStrength,
          &kAuthenticationServerNames, &kAuthenticationTrustedRoot, &kAuthenticationValidation}) {
        QTest::newRow(check->info.id) << check;
    }
}

void TestAuthenticationChecks::lists()
{
    QFETCH(const Check *, check);
    SitePolicy policy;
    policy.authentication.method = AuthenticationMethod::Eap;
    Evidence evidence;
    QCOMPARE(test::outcome(*check, evidence, policy), u"not collected"_s);
    evidence.connections = QList<Connection>{};
    QCOMPARE(test::outcome(*check, evidence, policy), u"out of scope"_s);
}

void TestAuthenticationChecks::store_data()
{
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *tag, const char *roots, const char *rest,
                        const char *expected) {
        QTest::newRow(tag) << QByteArray("{'connections':[{'format':'profile-xml','name':'A',"
                                         "'authentication':'eap','eapType':25,'trustedRoots':") +
                                  roots + "}]" + rest + "}"
                           << QString::fromUtf8(expected);
    };
    const char *windows = ",'system':{'os':'windows'},'trust':{'source':'system','rootThumbprints':"
                          "['0102030405060708090A0B0C0D0E0F1011121314']}";
    const char *here = "['0102030405060708090a0b0c0d0e0f1011121314']";
    const char *absent = "['a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4']";
    row("it is there", here, windows, "passes");
    row("it is not", absent, windows,
        "authentication.trusted-root.not-in-store problem {'connection':'A','thumbprint':"
        "'a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4'} 864,703");
    row("one of two is",
        "['a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4','0102030405060708090a0b0c0d0e0f1011121314']",
        windows,
        "authentication.trusted-root.not-in-store warning {'connection':'A','thumbprint':"
        "'a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4'} 864,703");
    row("a malformed one is another check's", "['xyz']", windows, "out of scope");
    row("the profile names none", "[]", windows, "out of scope");
    row("a Linux computer says nothing", absent,
        ",'system':{'os':'linux'},'trust':{'source':'system'}", "out of scope");
    row("a file says nothing of the laptop", absent,
        ",'system':{'os':'windows'},'trust':{'source':'roots.pem'}", "out of scope");
    row("no store was read", absent, ",'system':{'os':'windows'}", "out of scope");
    row("nothing is known of the computer", absent, ",'trust':{'source':'system'}", "out of scope");
}

void TestAuthenticationChecks::store()
{
    QFETCH(QByteArray, evidence);
    const auto seen = test::fromText<Evidence>(evidence.constData());
    QTEST(test::outcome(kAuthenticationTrustedRootStore, seen, {}), "expected");
    QVERIFY(test::declaresFindings(kAuthenticationTrustedRootStore, seen, {}));
}

/// A profile may hold a pattern that backtracks for ages; it is bounded and no match.
void TestAuthenticationChecks::hostilePattern()
{
    Connection connection;
    connection.format = ProfileFormat::EapXml;
    connection.authentication = AuthenticationMethod::Eap;
    connection.eapType = 13;
    connection.serverNames = QStringList(1000, u"(a+)+(b+)+(a+)+(a*)*$x"_s);
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    SitePolicy policy;
    policy.authentication.serverNames = QStringList{QString(200, u'a')};
    const QString out = test::outcome(kAuthenticationServerNames, evidence, policy);
    QVERIFY2(out.startsWith(u"authentication.server-names.mismatch"), qPrintable(out.left(200)));
}

QTEST_APPLESS_MAIN(TestAuthenticationChecks)
#include "tst_authentication_checks.moc"
