// SPDX-License-Identifier: Apache-2.0
// What the interviews say about the gateway's certificate beside the certificate itself.
#include "checks/rules/server_certificate/server_certificate_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestInterviewCertificateChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
};

void TestInterviewCertificateChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QString>("expected");
    const Check *check = &kServerCertificateKeyProven;
    const char *strategy = "Ikev2First";
    const auto row = [&](const char *tag, const QByteArray &more, const char *expected,
                         const QByteArray &policy = "{}") {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check
            << QByteArray("{'connections':[{'server':'vpn.example.test','strategy':'") + strategy +
                   "'}]," + more + "}"
            << policy << QString::fromUtf8(expected);
    };
    const auto interview = [](const char *more) {
        return QByteArray("'ikeInterviews':[{'address':'198.51.100.1','end':'learned',") + more +
               "}]";
    };
    const QByteArray certificates =
        ",'certificates':[{'purpose':'ike-server','origin':'198.51.100.11:500','facts':[{'subject':"
        "'CN=other'}]},{'purpose':'ike-server','origin':'198.51.100.1:500','facts':[{'subject':"
        "'CN=vpn'}]}]";
    row("proven", interview("'signature':'verified'"), "passes");
    row("not proven", interview("'signature':'failed'") + certificates,
        "server-certificate.key.not-proven problem {'address':'198.51.100.1','port':500,'server':"
        "'vpn.example.test','subject':'CN=vpn'} 13801");
    row("not proven, and the certificate is unknown", interview("'signature':'failed'"),
        "server-certificate.key.not-proven problem {'address':'198.51.100.1','port':500,'server':"
        "'vpn.example.test','subject':''} 13801");
    row("of a kind that cannot be verified", interview("'signature':'not-supported'"),
        "not far enough");
    row("no signature", interview("'signature':'not-made'"), "not far enough");

    check = &kServerCertificateSent;
    row("sent", interview("'facts':{'eap':true,'certificates':2}"), "passes");
    row("not sent, EAP", interview("'facts':{'eap':true}"),
        "server-certificate.not-sent warning {'address':'198.51.100.1','port':500,'server':"
        "'vpn.example.test'} 13801");
    row("not sent, only a name", interview("'facts':{'idType':'FQDN'}"),
        "server-certificate.not-sent warning {'address':'198.51.100.1','port':500,'server':"
        "'vpn.example.test'} 13801");
    row("refused before", interview("'facts':{'notifies':[{'type':24}]}"), "not far enough");
    strategy = "SstpOnly";
    row("no IKEv2", interview("'facts':{'eap':true}"), "out of scope");

    check = &kServerCertificateTlsRoot;
    const QByteArray root(40, 'a');
    const auto path = [&root](const char *end, const char *purpose = "sstp-server") {
        return QByteArray("'certificates':[{'purpose':'") + purpose +
               "','origin':'198.51.100.1:443, 198.51.100.2:443','facts':[{'subject':'CN=vpn'}],"
               "'path':{'end':'" +
               end + "','certificates':[{'subject':'CN=vpn'},{'subject':'CN=Root','sha1':'" + root +
               "'}]}}]";
    };
    const QByteArray same = "{'tlsRoots':['" + root + "']}";
    const QByteArray other = "{'tlsRoots':['" + QByteArray(40, 'b') + "']}";
    row("the expected root", path("trusted-root"), "passes", same);
    const char *found =
        "server-certificate.chain.other-root problem {'address':'198.51.100.1, 198.51.100.2',"
        "'port':443,'purpose':'sstp-server','root':'CN=Root','server':'vpn.example.test',"
        "'thumbprint':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'} 0x800B0109,0x80072746";
    row("another root that is trusted here", path("trusted-root"), found, other);
    row("another root that is not", path("untrusted-root"), found, other);
    row("the root is not known", path("incomplete"), "not far enough", other);
    row("nothing is expected", path("trusted-root"), "out of scope");
    row("IKE may have its own root", path("trusted-root", "ike-server"), "out of scope", other);
}

void TestInterviewCertificateChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    QFETCH(QByteArray, policy);
    QFETCH(QString, expected);
    const auto collected = test::fromText<Evidence>(evidence.constData());
    const auto site = test::fromText<SitePolicy>(policy.constData());
    if (check->applies(collected, site) && !check->gotFarEnough(collected)) {
        QCOMPARE(u"not far enough"_s, expected);
        return;
    }
    QVERIFY(test::declaresFindings(*check, collected, site));
    QCOMPARE(test::outcome(*check, collected, site), expected);
}

QTEST_APPLESS_MAIN(TestInterviewCertificateChecks)
#include "tst_interview_certificate_checks.moc"
