// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "profile": each passes, fails, stands on its boundary and is out of
// scope.
#include "checks/rules/profile/profile_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestProfileChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void lists_data();
    void lists();
    void selection();
};

void TestProfileChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const auto row = [&check](const char *tag, const char *connection, const char *expected,
                              const char *policy = "{}") {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << QByteArray(connection) << QByteArray(policy) << QString::fromUtf8(expected);
    };

    check = &kProfileNone;
    row("a typed server is no profile", "{'format':'typed'}", "out of scope");
    row("one is there", "{'format':'rasphone'}", "passes");

    check = &kProfileServer;
    row("any server", "{'format':'rasphone','server':'vpn.example.test'}", "passes");
    row("none", "{'format':'rasphone','name':'A'}",
        "profile.server.missing problem {'connection':'A'} 868");
    row("the expected one in another case and with the dot of the root",
        "{'format':'rasphone','server':'VPN.example.test.'}", "passes",
        "{'servers':['vpn2.example.test','vpn.example.test']}");
    row("another one", "{'format':'profile-xml','server':'old.example.test'}",
        "profile.server.not-expected problem {'connection':'old.example.test','expected':"
        "'a.example.test, b.example.test','server':'old.example.test'} 868,809",
        "{'servers':['a.example.test','b.example.test']}");
    row("an address with IKEv2",
        "{'format':'rasphone','name':'A','server':'192.0.2.1','strategy':'Ikev2Only'}",
        "profile.server.address warning {'connection':'A','server':'192.0.2.1'} 13801,0x800B010F");
    row("an IPv6 address with SSTP",
        "{'format':'rasphone','name':'A','server':'2001:db8::1','strategy':'SstpOnly'}",
        "profile.server.address warning {'connection':'A','server':'2001:db8::1'} "
        "13801,0x800B010F");
    row("an address with L2TP", "{'format':'rasphone','server':'192.0.2.1','strategy':'L2tpOnly'}",
        "passes");
    row("four numbers of which one is none",
        "{'format':'rasphone','server':'192.0.2.256','strategy':'Ikev2Only'}", "passes");
    row("a typed server", "{'format':'typed','server':'192.0.2.1'}", "out of scope");
    row("EAP XML alone", "{'format':'eap-xml'}", "out of scope");
    row("another client", "{'format':'profile-xml','pluginProfile':true}", "out of scope");

    check = &kProfilePlugin;
    row("another client", "{'format':'profile-xml','pluginProfile':true,'server':'a.test'}",
        "profile.plugin notice {'connection':'a.test'} ");
    row("Windows' own", "{'format':'profile-xml','pluginProfile':false}", "passes");
    row("neither", "{'format':'profile-xml'}", "passes");
    row("a phonebook", "{'format':'rasphone'}", "out of scope");

    check = &kProfileBooleanCase;
    row("all lower case", "{'format':'profile-xml','defects':[{'topic':'element-misplaced'}]}",
        "passes");
    row("one capital letter",
        "{'format':'profile-xml','name':'A','defects':[{'topic':'boolean-case','where':'AlwaysOn, "
        "line 2, column 1','value':'True'}]}",
        "profile.boolean-case problem {'connection':'A','value':'True','where':'AlwaysOn, line 2, "
        "column 1'} ");
    row("a phonebook", "{'format':'rasphone'}", "out of scope");

    check = &kProfileElement;
    row("all in place", "{'format':'profile-xml','defects':[{'topic':'boolean-case'}]}", "passes");
    row("a list name",
        "{'format':'profile-xml','defects':[{'topic':'element-misplaced','where':'line 9, column "
        "2','value':'RouteList'}]}",
        "profile.element.misplaced warning {'connection':'ProfileXML','value':'RouteList','where':"
        "'line 9, column 2'} ");
    row("EAP XML alone", "{'format':'eap-xml'}", "out of scope");

    check = &kProfileValue;
    row("all known", "{'format':'profile-xml','defects':[{'topic':'boolean-case'}]}", "passes");
    row("an unknown word",
        "{'format':'profile-xml','name':'A','defects':[{'topic':'unknown-value','where':'line 2, "
        "column 1','value':'NativeProtocolType=Ike=2','expected':'IKEv2'}]}",
        "profile.value.unknown warning {'connection':'A','element':'NativeProtocolType','expected':"
        "'IKEv2','value':'Ike=2','where':'line 2, column 1'} ");
    row("a bad number in a phonebook, from a bundle of an earlier version",
        "{'format':'rasphone','name':'A','defects':[{'topic':'unknown-value','where':'VpnStrategy',"
        "'value':'VpnStrategy=x'}]}",
        "profile.value.unknown warning {'connection':'A','element':'VpnStrategy','expected':'a "
        "documented value','value':'x','where':'VpnStrategy'} ");
    row("a typed server", "{'format':'typed','server':'a.test'}", "out of scope");

    check = &kProfileEntry;
    row("the only one", "{'format':'rasphone','defects':[{'topic':'unknown-value'}]}", "passes");
    row("two more",
        "{'format':'rasphone','name':'A','defects':[{'topic':'duplicate-entry','where':'line 6',"
        "'value':'a'},{'topic':'duplicate-entry','where':'line 8','value':'A'}]}",
        "profile.entry.duplicate warning {'connection':'A','where':'line 6, line 8'} ");
    row("a ProfileXML", "{'format':'profile-xml'}", "out of scope");

    check = &kProfileDeviceTunnel;
    row("no device tunnel", "{'format':'rasphone','deviceTunnel':false}", "out of scope");
    row("as it must be",
        "{'format':'profile-xml','deviceTunnel':true,'strategy':'Ikev2Only','authentication':"
        "'machine-certificate','routing':'split','alwaysOn':true}",
        "passes");
    row("a phonebook that does not say much",
        "{'format':'rasphone','deviceTunnel':true,'strategy':'Ikev2First'}", "passes");
    row("a ProfileXML that leaves things out",
        "{'format':'profile-xml','name':'D','deviceTunnel':true}",
        "profile.device-tunnel.settings problem {'connection':'D','detail':'not-machine-"
        "certificate'} 13801,13806\n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'not-always-on'} ");
    row("LockDown implies Always On",
        "{'format':'profile-xml','deviceTunnel':true,'lockDown':true,'authentication':"
        "'machine-certificate'}",
        "passes");
    row("everything wrong",
        "{'format':'rasphone','name':'D','deviceTunnel':true,'strategy':'Default','authentication':"
        "'mixed','routing':'force','alwaysOn':false,'appTriggers':1,'allUsers':false}",
        "profile.device-tunnel.settings problem {'connection':'D','detail':'not-ikev2'} \n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'user-method'} "
        "13801,13806\n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'force-tunnel'} \n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'not-always-on'} \n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'trigger'} \n"
        "profile.device-tunnel.settings problem {'connection':'D','detail':'user-phonebook'} ");
    row("EAP", "{'format':'rasphone','name':'D','deviceTunnel':true,'authentication':'eap'}",
        "profile.device-tunnel.settings problem {'connection':'D','detail':'not-machine-"
        "certificate'} 13801,13806");

    check = &kProfileRoutes;
    row("split without any way into the tunnel",
        "{'format':'rasphone','name':'A','routing':'split','disableClassBasedDefaultRoute':true,"
        "'routes':[]}",
        "profile.routes.none warning {'connection':'A'} ");
    row("the same from XML, which has no empty list",
        "{'format':'profile-xml','name':'A','routing':'split','routing6':'split',"
        "'disableClassBasedDefaultRoute':true}",
        "profile.routes.none warning {'connection':'A'} ");
    row("the class-based route stays", "{'format':'rasphone','routing':'split','routes':[]}",
        "passes");
    row("routes from the traffic selectors",
        "{'format':'rasphone','routing':'split','disableClassBasedDefaultRoute':true,"
        "'trafficSelectorsAsRoutes':true}",
        "passes");
    row("all of IPv6",
        "{'format':'rasphone','routing':'split','routing6':'force',"
        "'disableClassBasedDefaultRoute':true}",
        "passes");
    row("one route",
        "{'format':'rasphone','routing':'split','disableClassBasedDefaultRoute':true,'routes':"
        "[{'prefix':'10.0.0.0/8'}]}",
        "passes");
    row("force with a route",
        "{'format':'rasphone','name':'A','routing':'force','routes':[{'prefix':'10.0.0.0/8',"
        "'exclusion':true},{'prefix':'10.0.0.0/8'}]}",
        "profile.routes.contradictory warning {'connection':'A'} ");
    row("force with exclusions only",
        "{'format':'rasphone','routing':'force','routes':[{'prefix':'10.0.0.0/8','exclusion':true}]"
        "}",
        "passes");
    row("force without routes, class-based route off",
        "{'format':'rasphone','routing':'force','disableClassBasedDefaultRoute':true,'routes':[]}",
        "passes");
    row("not said", "{'format':'rasphone','disableClassBasedDefaultRoute':true}", "out of scope");

    check = &kProfileCryptography;
    row("strong and fitting",
        "{'format':'rasphone','cryptography':{'encryptionMethod':'AES256','integrityCheckMethod':"
        "'SHA256','dhGroup':'Group14','cipherTransformConstants':'GCMAES256',"
        "'authenticationTransformConstants':'gcmaes256','pfsGroup':'None'}}",
        "passes");
    row("weak, whatever the case",
        "{'format':'profile-xml','name':'A','cryptography':{'encryptionMethod':'des3',"
        "'dhGroup':'Group2','pfsGroup':'PFS2'}}",
        "profile.cryptography.weak warning {'connection':'A','setting':'EncryptionMethod','value':"
        "'des3'} 13868\n"
        "profile.cryptography.weak warning {'connection':'A','setting':'DHGroup','value':'Group2'} "
        "13868\n"
        "profile.cryptography.weak warning {'connection':'A','setting':'PfsGroup','value':'PFS2'} "
        "13868");
    row("PFS2048 is not PFS2", "{'format':'rasphone','cryptography':{'pfsGroup':'PFS2048'}}",
        "passes");
    row("GCM of two sizes",
        "{'format':'rasphone','name':'A','cryptography':{'cipherTransformConstants':'GCMAES256',"
        "'authenticationTransformConstants':'GCMAES128'}}",
        "profile.cryptography.mismatched warning {'authentication':'GCMAES128','cipher':"
        "'GCMAES256','connection':'A'} 13868");
    row("GCM as authentication only",
        "{'format':'rasphone','name':'A','cryptography':{'cipherTransformConstants':'AES256',"
        "'authenticationTransformConstants':'GCMAES256'}}",
        "profile.cryptography.mismatched warning {'authentication':'GCMAES256','cipher':'AES256',"
        "'connection':'A'} 13868");
    row("GCM, the other not stated",
        "{'format':'rasphone','cryptography':{'cipherTransformConstants':'GCMAES256'}}", "passes");
    row("over SSTP alone",
        "{'format':'rasphone','strategy':'SstpOnly','cryptography':{'dhGroup':'Group2'}}",
        "out of scope");
    row("not fixed", "{'format':'rasphone'}", "out of scope");

    check = &kProfileAlwaysOn;
    row("with a trusted network",
        "{'format':'rasphone','alwaysOn':true,'trustedNetworks':['corp.example.test']}", "passes");
    row("without", "{'format':'rasphone','name':'A','alwaysOn':true,'trustedNetworks':[]}",
        "profile.always-on.no-trusted-network notice {'connection':'A'} ");
    row("not said", "{'format':'profile-xml','name':'A','alwaysOn':true}",
        "profile.always-on.no-trusted-network notice {'connection':'A'} ");
    row("LockDown has none", "{'format':'profile-xml','alwaysOn':true,'lockDown':true}",
        "out of scope");
    row("started by hand", "{'format':'rasphone','alwaysOn':false}", "out of scope");

    check = &kProfileEncryption;
    row("none", "{'format':'rasphone','name':'A','dataEncryption':'none'}",
        "profile.encryption.none warning {'connection':'A'} 741,742");
    row("optional", "{'format':'rasphone','dataEncryption':'optional'}", "passes");
    row("not said", "{'format':'rasphone'}", "out of scope");
}

void TestProfileChecks::judges()
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

void TestProfileChecks::lists_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QString>("withoutEvidence");
    QTest::addColumn<QString>("withoutConnections");
    for (const Check *check : {&kProfileAlwaysOn, &kProfileBooleanCase, &kProfileCryptography,
                               &kProfileDeviceTunnel, &kProfileElement, &kProfileEncryption,
                               &kProfilePlugin, &kProfileRoutes, &kProfileServer}) {
        QTest::newRow(check->info.id) << check << u"not collected"_s << u"out of scope"_s;
    }
    QTest::newRow("profile.none") << &kProfileNone << u"not collected"_s
                                  << u"profile.none problem {'file':''} 623"_s;
}

/// Unknown connections are no reason to call a check not applicable; an empty list is.
void TestProfileChecks::lists()
{
    QFETCH(const Check *, check);
    Evidence evidence;
    QTEST(test::outcome(*check, evidence, {}), "withoutEvidence");
    evidence.connections = QList<Connection>{};
    QTEST(test::outcome(*check, evidence, {}), "withoutConnections");
}

void TestProfileChecks::selection()
{
    Evidence evidence;
    evidence.connections = QList<Connection>{
        test::fromText<Connection>("{'format':'rasphone','name':'A','dataEncryption':'none'}"),
        test::fromText<Connection>("{'format':'typed','server':'a.test'}"),
        test::fromText<Connection>("{'format':'rasphone','name':'B','dataEncryption':'none'}")};
    QCOMPARE(test::outcome(kProfileEncryption, evidence, {}),
             u"profile.encryption.none warning {'connection':'A'} 741,742\n"
             "profile.encryption.none warning {'connection':'B'} 741,742"_s);
    evidence.selected = 2;
    QCOMPARE(test::outcome(kProfileEncryption, evidence, {}),
             u"profile.encryption.none warning {'connection':'B'} 741,742"_s);
    evidence.selected = 1;
    QCOMPARE(test::outcome(kProfileEncryption, evidence, {}), u"out of scope"_s);
}

QTEST_APPLESS_MAIN(TestProfileChecks)
#include "tst_profile_checks.moc"
