// SPDX-License-Identifier: Apache-2.0
// MS-CHAPv2 and L2TP against the settings of this computer.
#include "checks/rules/authentication/authentication_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

namespace {

const QByteArray kL2tp = "'connections':[{'format':'rasphone','name':'A','strategy':'L2tpOnly',"
                         "'authentication':'mschapv2'}]";

QByteArray connection(const QByteArray &members)
{
    return "'connections':[{'format':'profile-xml','name':'A'," + members + "}]";
}

QByteArray settings(const QByteArray &members)
{
    return "'settings':{" + members + '}';
}

QByteArray failure(int code)
{
    return "'events':[{'id':20227,'timeUtc':'2026-11-24T08:55:00.000Z','coId':'{1}',"
           "'connection':'A','code':" +
           QByteArray::number(code) + "}]";
}

QByteArray ike(const char *behind)
{
    return QByteArray("'ike':[{'facts':{'wellFormed':true,'serverBehindNat':") + behind + "}}]";
}

/// A certificate of the computer that fits.
const QByteArray kCertificate =
    "'clientCertificates':[{'store':'machine','origin':'M','hasPrivateKey':true,"
    "'judgedAtUtc':'2026-11-24T09:00:00.000Z','facts':[{'subject':'CN=M','issuer':'CN=CA',"
    "'notBeforeUtc':'2026-01-01T00:00:00.000Z','notAfterUtc':'2027-01-01T00:00:00.000Z'}]}]";

} // namespace

class TestL2tpChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestL2tpChecks::judges_data()
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

    check = &kAuthenticationLmCompatibility;
    row("not set", {kL2tp, settings("")}, "passes");
    row("the default", {kL2tp, settings("'lmCompatibilityLevel':3")}, "passes");
    row("raised", {kL2tp, settings("'lmCompatibilityLevel':5")},
        "authentication.mschapv2.lm-compatibility warning {'connection':'A','level':5} 691");
    row("raised, and 691", {kL2tp, failure(691), settings("'lmCompatibilityLevel':5")},
        "authentication.mschapv2.lm-compatibility problem {'connection':'A','level':5} 691");
    row("lowered", {kL2tp, settings("'lmCompatibilityLevel':2")},
        "authentication.mschapv2.lm-compatibility warning {'connection':'A','level':2} 691");
    row("EAP-MSCHAPv2 over SSTP",
        {connection("'strategy':'SstpOnly','authentication':'eap','eapType':26"),
         settings("'lmCompatibilityLevel':5")},
        "authentication.mschapv2.lm-compatibility warning {'connection':'A','level':5} 691");
    row("over IKEv2 there is no PPP",
        {connection("'strategy':'Ikev2Only','authentication':'eap','eapType':26"),
         settings("'lmCompatibilityLevel':5")},
        "out of scope");
    row("certificates",
        {connection("'authentication':'eap','eapType':13"), settings("'lmCompatibilityLevel':5")},
        "out of scope");
    row("settings not read", {kL2tp}, "not collected");

    check = &kAuthenticationCredentialGuard;
    const QByteArray peap = "'authentication':'eap','eapType':25,'innerEapType':26";
    row("runs, the Windows sign-in is used",
        {connection(peap + ",'useWindowsLogon':true"), settings("'credentialGuard':true")},
        "authentication.mschapv2.credential-guard problem {'connection':'A'} 691");
    row("runs, a password is typed", {connection(peap), settings("'credentialGuard':true")},
        "authentication.mschapv2.credential-guard warning {'connection':'A'} 691");
    row("does not run",
        {connection(peap + ",'useWindowsLogon':true"), settings("'credentialGuard':false")},
        "passes");
    row("not known", {connection(peap), settings("")}, "passes");
    row("PEAP with certificates",
        {connection("'authentication':'eap','eapType':25,"
                    "'innerEapType':13"),
         settings("'credentialGuard':true")},
        "out of scope");

    check = &kAuthenticationL2tpCertificate;
    row("only a notice", {kL2tp, kCertificate},
        "authentication.l2tp.server-certificate notice {'connection':'A','issuers':'CN=CA'} 787");
    row("787", {kL2tp, kCertificate, failure(787)},
        "authentication.l2tp.server-certificate problem {'connection':'A','issuers':'CN=CA'} 787");
    row("no certificate here", {kL2tp, "'clientCertificates':[]", failure(787)}, "passes");
    row("a pre-shared key",
        {connection("'strategy':'L2tpOnly','hasPreSharedKey':true,'authentication':'mschapv2'"),
         kCertificate},
        "out of scope");
    row("L2TP first",
        {connection("'strategy':'Default','strategyNumber':4,"
                    "'authentication':'mschapv2'"),
         kCertificate},
        "authentication.l2tp.server-certificate notice {'connection':'A','issuers':'CN=CA'} 787");
    row("IKEv2",
        {connection("'strategy':'Ikev2Only','authentication':'machine-certificate'"), kCertificate},
        "out of scope");

    check = &kAuthenticationIpsecProhibited;
    row("1", {kL2tp, settings("'prohibitIpsec':1")},
        "authentication.l2tp.ipsec-prohibited problem {'connection':'A'} 789,788,791");
    row("0", {kL2tp, settings("'prohibitIpsec':0")}, "passes");
    row("not set", {kL2tp, settings("")}, "passes");
    row("SSTP", {connection("'strategy':'SstpOnly'"), settings("'prohibitIpsec':1")},
        "out of scope");

    check = &kAuthenticationNatTraversal;
    row("not set, behind NAT", {kL2tp, settings(""), ike("true")},
        "authentication.l2tp.nat-traversal warning {'connection':'A','value':0} 809,789");
    row("809", {kL2tp, settings("'assumeUdpEncapsulation':0"), ike("true"), failure(809)},
        "authentication.l2tp.nat-traversal problem {'connection':'A','value':0} 809,789");
    row("allowed", {kL2tp, settings("'assumeUdpEncapsulation':1"), ike("true"), failure(809)},
        "passes");
    row("not behind NAT", {kL2tp, settings(""), ike("false")}, "passes");
    row("the server did not say", {kL2tp, settings(""), ike("null")}, "out of scope");
    row("IKEv2", {connection("'strategy':'Ikev2Only'"), settings(""), ike("true")}, "out of scope");
}

void TestL2tpChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    const auto seen = test::fromText<Evidence>(evidence.constData());
    QTEST(test::outcome(*check, seen, {}), "expected");
    QVERIFY(test::declaresFindings(*check, seen, {}));
}

QTEST_APPLESS_MAIN(TestL2tpChecks)
#include "tst_l2tp_checks.moc"
