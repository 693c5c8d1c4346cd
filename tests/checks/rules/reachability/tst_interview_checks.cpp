// SPDX-License-Identifier: Apache-2.0
// What the interviews say about the way to the gateway: each check passes, fails, stands on its
// boundary and is out of scope.
#include "checks/rules/reachability/ike_algorithms.h"
#include "checks/rules/reachability/reachability_checks.h"
#include "checks/rules/reachability/tcp443_checks.h"
#include "tests/support/check_table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::rules;

Q_DECLARE_METATYPE(const aovpn::Check *)

class TestInterviewChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void differences_data();
    void differences();
    void wordsOfWindows();
};

namespace {

constexpr char kG[] = "'address':'198.51.100.1'";

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

/// Evidence of one connection; @p more: further members.
QByteArray evidenceText(const char *connection, const QByteArray &more)
{
    return QByteArray("{'name':{'name':'vpn.example.test'},'connections':[{'format':'rasphone',"
                      "'name':'A','server':'vpn.example.test',") +
           connection + "}]" + (more.isEmpty() ? "" : ",") + more + "}";
}

QByteArray interview(const QByteArray &more)
{
    return QByteArray("{") + kG + "," + more + "}";
}

QByteArray interviews(const QList<QByteArray> &all)
{
    return "'ikeInterviews':[" + all.join(",") + "]";
}

QByteArray exchange(const char *question, const char *outcome, const char *facts = nullptr)
{
    return QByteArray("{") + kG + ",'port':500,'question':'" + question + "','outcome':'" +
           outcome + "'" +
           (facts != nullptr ? QByteArray(",'facts':{'wellFormed':true,") + facts + "}"
                             : QByteArray()) +
           "}";
}

QByteArray ike(const QList<QByteArray> &all)
{
    return "'ike':[" + all.join(",") + "]";
}

} // namespace

void TestInterviewChecks::judges_data()
{
    QTest::addColumn<const Check *>("check");
    QTest::addColumn<QByteArray>("evidence");
    QTest::addColumn<QString>("expected");
    const Check *check = nullptr;
    const char *connection = "'strategy':'Ikev2Only'";
    const auto row = [&](const char *tag, const QByteArray &more, const QByteArray &expected) {
        QTest::addRow("%s: %s", check->info.id, tag)
            << check << evidenceText(connection, more) << QString::fromUtf8(expected);
    };
    const QByteArray where = "'server':'vpn.example.test'";
    const char *learned = "'end':'learned','messages':[{'outgoing':true},{'outgoing':false}],"
                          "'facts':{'eap':true,'authMethod':14}";

    check = &kIkeAuth;
    const QByteArray silent = interview(
        "'end':'silent','signInPort':4500,'elapsedMs':7040,'messages':[{'outgoing':true}]");
    const auto silence = [&where](const QByteArray &severity, const QByteArray &unsplit) {
        return "reachability.ike-auth.silent " + severity +
               " {'address':'198.51.100.1','port':4500,'seconds':7," + where + ",'unsplit':'" +
               unsplit + "'} 809";
    };
    row("silent after IKE_SA_INIT", interviews({silent}), silence("problem", "not-tested"));
    const QByteArray unsplit = "'offeredFragmentation':false,";
    const QByteArray wholeSilent =
        interview((unsplit + "'end':'silent','messages':[{'outgoing':true}]").constData());
    const QByteArray wholeLearned = interview((unsplit + learned).constData());
    row("silent in fragments and in one piece", interviews({silent, wholeSilent}),
        silence("problem", "silent"));
    row("answered in one piece only", interviews({silent, wholeLearned}),
        silence("problem", "answers"));
    row("answered in fragments", interviews({interview(learned), wholeSilent}), "passes");
    row("answered the second time", interviews({silent, interview(learned)}), "passes");
    row("answered the first time", interviews({interview(learned), silent}), "passes");
    row("silent only later",
        interviews(
            {interview("'end':'silent','messages':[{'outgoing':false}],'facts':{'eap':true}")}),
        "passes");
    row("another address answers",
        interviews({silent, "{'address':'198.51.100.2'," + QByteArray(learned) + "}"}),
        silence("warning", "not-tested"));
    row("it came not so far", interviews({interview("'end':'not-started'")}), "not far enough");
    row("answered with what cannot be opened",
        interviews({interview("'end':'silent','undecryptable':1,'messages':[{'outgoing':true}]")}),
        "not far enough");
    row("sent elsewhere before it was asked", interviews({interview("'end':'redirected'")}),
        "not far enough");
    connection = "'strategy':'Ikev2Only','disableIkeFragmentation':true";
    row("Windows asks in one piece here, and is answered", interviews({silent, wholeLearned}),
        "passes");
    row("Windows asks in one piece here, and is not", interviews({silent, wholeSilent}),
        "reachability.ike-auth.silent problem {'address':'198.51.100.1','port':500,'seconds':0," +
            where + ",'unsplit':'silent'} 809");
    connection = "'strategy':'Ikev2Only'";
    row("cut short", interviews({interview("'end':'cut'")}), "not far enough");
    row("nobody asked", "", "not collected");
    connection = "'strategy':'SstpOnly'";
    row("no IKEv2", interviews({silent}), "out of scope");

    check = &kIkeRedirect;
    row("no IKEv2", interviews({silent}), "out of scope");
    connection = "'strategy':'Ikev2First'";
    const auto redirect = [](const char *target) {
        return interview(QByteArray("'end':'redirected','question':'sa-init','facts':{'notifies':"
                                    "[{'type':16407,'name':'REDIRECT','data':'AQTGM2Q3'}],"
                                    "'redirect':'") +
                         target + "'}");
    };
    const auto inInit = [](const char *target, const char *question = "sa-init") {
        return exchange(question, "answered",
                        (QByteArray("'redirect':'") + target + "'").constData());
    };
    const QByteArray moved = "reachability.ike.redirected notice {'address':'198.51.100.1',";
    const auto to = [&](const QByteArray &gateway) {
        return moved + "'gateway':'" + gateway + "','port':500," + where + "} ";
    };
    const QByteArray atOnce = interviews({interview("'end':'redirected','question':'sa-init'")});
    row("in IKE_AUTH, to an address", interviews({redirect("198.51.100.7")}), to("198.51.100.7"));
    row("in IKE_AUTH, to a name", interviews({redirect("vpn2.example.test")}),
        to("vpn2.example.test"));
    row("in IKE_AUTH, to what cannot be read", interviews({redirect("")}), to(""));
    row("in IKE_SA_INIT, to an address", ike({inInit("198.51.100.7")}) + "," + atOnce,
        to("198.51.100.7"));
    row("in IKE_SA_INIT, to a name", ike({inInit("vpn2.example.test")}) + "," + atOnce,
        to("vpn2.example.test"));
    row("in IKE_SA_INIT, to what cannot be read", ike({inInit("")}) + "," + atOnce, to(""));
    row("in the second of two", ike({inInit(""), inInit("198.51.100.7")}) + "," + atOnce,
        to("198.51.100.7"));
    row("in another question", ike({inInit("198.51.100.7", "sa-init-broad")}) + "," + atOnce,
        to(""));
    row("of another address",
        ike({inInit("198.51.100.7").replace("198.51.100.1", "198.51.100.2")}) + "," + atOnce,
        to(""));
    row("of another port", ike({inInit("198.51.100.7").replace("500", "4500")}) + "," + atOnce,
        to(""));
    row("in both", ike({inInit("198.51.100.8")}) + "," + interviews({redirect("198.51.100.7")}),
        to("198.51.100.7"));
    row("no exchange is known", atOnce, to(""));
    row("named, and taken all the same",
        ike({inInit("198.51.100.7")}) + "," + interviews({interview(learned)}), "passes");
    row("answers for itself", interviews({interview(learned)}), "passes");

    check = &kFragments;
    const QByteArray alive = exchange("liveness", "answered", "'accepted':false");
    const QByteArray splits =
        exchange("sa-init", "answered", "'accepted':true,'fragmentationSupported':true");
    const QByteArray wholes = exchange("sa-init", "answered", "'accepted':true");
    const QByteArray large = exchange("oversized", "silent");
    const auto dropped = [&](const char *severity, const char *fragmentation) {
        return QByteArray("reachability.fragments.dropped ") + severity +
               " {'address':'198.51.100.1','fragmentation':'" + fragmentation +
               "','octets':2000,'port':500," + where + "} 809";
    };
    row("large ones are answered", ike({alive, wholes, exchange("oversized", "answered")}),
        "passes");
    row("large ones are lost, and the server sends large ones", ike({alive, wholes, large}),
        dropped("problem", "not supported"));
    row("large ones are lost, the server splits its messages", ike({alive, splits, large}),
        dropped("notice", "supported"));
    row("the server splits, and was silent all the same",
        ike({alive, splits, large}) + "," + interviews({silent}), dropped("problem", "supported"));
    row("the server splits, answered, and its sign-in server was silent",
        ike({alive, splits, large}) + "," +
            interviews({interview("'end':'silent','messages':[{'outgoing':true},{'outgoing':"
                                  "false},{'outgoing':true}]")}),
        dropped("notice", "supported"));
    row("the server did not come to say", ike({alive, large}), dropped("notice", "unknown"));
    row("small ones are lost as well", ike({exchange("liveness", "silent"), large}), "passes");
    row("nothing large was sent", ike({alive, wholes}), "out of scope");
    row("answered on the other port",
        ike({alive, large,
             QByteArray("{") + kG +
                 ",'port':4500,'question':'oversized','outcome':"
                 "'answered'}"}),
        "passes");

    check = &kIkeDefaultGroup;
    const QByteArray broad14 = exchange(
        "sa-init", "answered", "'accepted':true,'dhGroup':14,'transforms':['ENCR_AES_CBC-256']");
    const QByteArray refused =
        exchange("sa-init-windows-default", "answered", "'notifies':[{'type':14}]");
    const auto old = [&](const char *severity) {
        return QByteArray("reachability.ike.default-group ") + severity +
               " {'address':'198.51.100.1','group':14,'port':500,'server':'vpn.example.test',"
               "'serverTakes':'ENCR_AES_CBC-256'} 13868";
    };
    row("only newer groups", ike({broad14, refused}), old("warning"));
    row("only newer groups, and this is Windows", ike({broad14, refused}) + ",'settings':{}",
        old("problem"));
    row("Windows offers what it did before",
        ike({broad14, refused}) + ",'settings':{'negotiateDh2048':0}", old("problem"));
    row("Windows offers more", ike({broad14, refused}) + ",'settings':{'negotiateDh2048':1}",
        "passes");
    row("the old group is taken",
        ike({broad14, exchange("sa-init-windows-default", "answered", "'accepted':true")}),
        "passes");
    row("the old group was chosen at once",
        ike({exchange("sa-init", "answered", "'accepted':true,'dhGroup':2")}), "passes");
    row("refused for another reason",
        ike({broad14, exchange("sa-init-windows-default", "answered", "'notifies':[{'type':7}]")}),
        "passes");
    row("not asked", ike({broad14}), "not far enough");
    const QByteArray refusedAll =
        exchange("sa-init", "answered", "'offered':['A'],'notifies':[{'type':14}]");
    row("everything is refused: that is another check's", ike({refusedAll, refused}),
        "not far enough");
    connection = "'strategy':'Ikev2Only','cryptography':{'encryptionMethod':'AES256',"
                 "'integrityCheckMethod':'SHA256','dhGroup':'Group14'}";
    row("the profile states its own", ike({broad14, refused}), "out of scope");
    connection = "'strategy':'Ikev2Only','cryptography':{'encryptionMethod':'AES256',"
                 "'integrityCheckMethod':'SHA256','dhGroup':'Group24'}";
    row("its own cannot be asked", ike({broad14, refused}), "out of scope");

    check = &kIkeProposals;
    const QByteArray accepted = exchange("sa-init", "answered", "'accepted':true,'dhGroup':14");
    for (const char *suite : {"'AES256','integrityCheckMethod':'SHA256','dhGroup':'Group24'",
                              "'AES256','integrityCheckMethod':'SHA256','dhGroup':'Group1'",
                              "'DES','integrityCheckMethod':'SHA256','dhGroup':'Group14'",
                              "'AES256','integrityCheckMethod':'MD5','dhGroup':'Group14'"}) {
        const QByteArray cannotAsk =
            QByteArray("'strategy':'Ikev2Only','cryptography':{'encryptionMethod':") + suite + "}";
        connection = cannotAsk.constData();
        row(qPrintable(u"refused, but the profile's was not asked: "_s + QLatin1String(suite)),
            ike({refusedAll}), "not far enough");
        row(qPrintable(u"taken, but the profile's was not asked: "_s + QLatin1String(suite)),
            ike({accepted}), "not far enough");
        QCOMPARE(QByteArray(kIkeProposals.whyOpen(test::fromText<Evidence>(
                     evidenceText(connection, ike({accepted})).constData()))),
                 QByteArray("not-askable"));
    }
    connection = "'strategy':'Ikev2Only'";
    row("what Windows offers by default is taken",
        ike({refusedAll, exchange("sa-init-windows-default", "answered", "'accepted':true")}),
        "passes");
    row("taken", ike({accepted}), "passes");
    check = &kIkeDefaultGroup;
    connection = "'strategy':'Ikev2Only','format':'typed'";
    row("typed", ike({broad14, refused}), "out of scope");

    check = &kMainMode;
    connection = "'strategy':'L2tpOnly'";
    const QByteArray noProposal = exchange("main-mode", "answered", "'notifies':[{'type':14}]");
    row("refused", ike({noProposal}),
        "reachability.main-mode.no-common-proposal problem {'address':'198.51.100.1','port':500," +
            where + "} 789");
    row("accepted", ike({exchange("main-mode", "answered", "'accepted':true")}), "passes");
    row("silent", ike({exchange("main-mode", "silent")}),
        "reachability.main-mode.silent problem {'address':'198.51.100.1','port':500,'seconds':0," +
            where + "} 809,789");
    row("silent at one address, answered at another",
        ike({exchange("main-mode", "silent"),
             "{'address':'198.51.100.2','question':'main-mode','outcome':'answered','facts':{"
             "'wellFormed':true,'accepted':true}}"}),
        "passes");
    row("not asked", ike({alive}), "out of scope");
    connection = "'strategy':'Default','strategyNumber':4";
    row("other tunnels are left, refused", ike({noProposal}),
        "reachability.main-mode.no-common-proposal warning {'address':'198.51.100.1','port':500," +
            where + "} 789");
    row("other tunnels are left, silent", ike({exchange("main-mode", "silent")}), "passes");
    connection = "'strategy':'Ikev2Only'";
    row("no L2TP", ike({noProposal}), "out of scope");

    check = &kPptp;
    connection = "'strategy':'PptpOnly'";
    const auto pptp = [](const char *more) {
        return QByteArray("'pptp':[{") + kG + ",'elapsedMs':3000," + more + "}]";
    };
    const auto closed = [&](const char *how, const char *more = "") {
        return QByteArray("reachability.tcp1723.") + how + " problem {'address':'198.51.100.1'," +
               more + "'port':1723,'seconds':3," + where + "} 800,809";
    };
    row("silent", pptp("'tcp':'silent'"), closed("silent"));
    row("refused", pptp("'tcp':'refused'"), closed("refused"));
    row("blocked", pptp("'tcp':'blocked-locally','osCode':13"),
        closed("blocked-locally", "'osCode':13,"));
    row("unreachable", pptp("'tcp':'unreachable'"), closed("unreachable"));
    row("takes the call", pptp("'tcp':'answered','facts':{'pptp':true,'resultCode':1}"), "passes");
    const auto other = [&](const char *code) {
        return QByteArray("reachability.tcp1723.not-pptp problem {'address':'198.51.100.1',"
                          "'port':1723,'resultCode':") +
               code + ",'seconds':3," + where + "} 800";
    };
    row("another result", pptp("'tcp':'answered','facts':{'pptp':true,'resultCode':4}"),
        other("4"));
    row("something else listens", pptp("'tcp':'answered'"), other("0"));
    row("not asked", pptp("'tcp':'not-tested'"), "passes");
    row("another address takes the call",
        "'pptp':[{" + QByteArray(kG) +
            ",'tcp':'unreachable'},{'address':'198.51.100.2','tcp':'answered','facts':{'pptp':"
            "true,'resultCode':1}}]",
        "passes");
    connection = "'strategy':'Default'";
    row("not PPTP alone", pptp("'tcp':'silent'"), "out of scope");

    check = &kSstpCall;
    connection = "'strategy':'SstpOnly'";
    const auto call = [](const char *more) {
        return QByteArray("'sstpCalls':[{") + kG + "," + more + "}],'selected':0";
    };
    const auto refusedCall = [&](const char *status) {
        return QByteArray("reachability.sstp-call.refused problem {'address':'198.51.100.1',"
                          "'port':443," +
                          where + ",'status':'") +
               status + "'} 0x80072746,0x800704C9";
    };
    row("acknowledged", call("'end':'learned','facts':{'accepted':true}"), "passes");
    row("refused", call("'end':'refused','facts':{'nakStatus':4}"), refusedCall("0x00000004"));
    row("largest status", call("'end':'refused','facts':{'nakStatus':4294967295}"),
        refusedCall("0xFFFFFFFF"));
    row("silent", call("'end':'silent','facts':{}"), refusedCall(""));
    row("unreadable", call("'end':'malformed','facts':{}"), "not far enough");
    row("never called", call("'end':'not-started'"), "not far enough");
    connection = "'strategy':'Ikev2Only'";
    row("no SSTP", call("'end':'silent','facts':{}"), "out of scope");
}

void TestInterviewChecks::judges()
{
    QFETCH(const Check *, check);
    QFETCH(QByteArray, evidence);
    QFETCH(QString, expected);
    QCOMPARE(judged(*check, test::fromText<Evidence>(evidence.constData())), expected);
}

void TestInterviewChecks::differences_data()
{
    QTest::addColumn<QList<QByteArray>>("exchanges");
    QTest::addColumn<QString>("differs");
    QTest::addColumn<QString>("takes");
    QTest::addColumn<QString>("group");
    const QByteArray refused =
        exchange("sa-init", "answered", "'offered':['A'],'notifies':[{'type':14}]");
    const auto taken = [](const char *question) {
        return exchange(question, "answered",
                        "'accepted':true,'dhGroup':20,'transforms':['ENCR_AES_CBC-128',"
                        "'PRF_HMAC_SHA2_384']");
    };
    const auto again = [](const char *question) {
        return exchange(question, "answered", "'notifies':[{'type':14}]");
    };
    const QString phrase = u"ENCR_AES_CBC-128 PRF_HMAC_SHA2_384"_s;
    QTest::newRow("nothing more was asked") << QList{refused} << u""_s << u""_s << u"unknown"_s;
    QTest::newRow("nothing is taken")
        << QList{refused, again("sa-init-broad"), again("sa-init-group")} << u""_s << u""_s
        << u"unknown"_s;
    QTest::newRow("the group") << QList{refused, taken("sa-init-broad"),
                                        again("sa-init-encryption"), taken("sa-init-group")}
                               << u"group"_s << phrase << u"ECP384"_s;
    QTest::newRow("the encryption")
        << QList{refused, taken("sa-init-encryption")} << u"encryption"_s << phrase << u"ECP384"_s;
    QTest::newRow("the integrity")
        << QList{refused, taken("sa-init-integrity")} << u"integrity"_s << phrase << u"ECP384"_s;
    QTest::newRow("several") << QList{refused, taken("sa-init-broad"), again("sa-init-encryption"),
                                      again("sa-init-integrity"), again("sa-init-group")}
                             << u"several"_s << phrase << u"ECP384"_s;
}

void TestInterviewChecks::differences()
{
    QFETCH(QList<QByteArray>, exchanges);
    QFETCH(QString, differs);
    QFETCH(QString, takes);
    QFETCH(QString, group);
    const auto evidence = test::fromText<Evidence>(
        evidenceText("'strategy':'Ikev2Only','cryptography':{'encryptionMethod':'AES_GCM_256',"
                     "'integrityCheckMethod':'SHA196','dhGroup':'Group2','pfsGroup':'PFS2048'}",
                     ike(exchanges))
            .constData());
    const QList<Finding> findings = kIkeProposals.evaluate(evidence, {});
    QCOMPARE(findings.size(), 1);
    const QJsonObject &values = findings.first().values;
    QCOMPARE(values.value("differs"_L1).toString(), differs);
    QCOMPARE(values.value("serverTakes"_L1).toString(), takes);
    QCOMPARE(values.value("serverGroup"_L1).toString(), group);
    QCOMPARE(values.value("profileOffers"_L1).toString(), u"A"_s);
    QCOMPARE(values.value("profileEncryption"_L1).toString(), u"GCMAES256"_s);
    QCOMPARE(values.value("profileIntegrity"_L1).toString(), u"SHA1"_s);
    QCOMPARE(values.value("cipher"_L1).toString(), u"unknown"_s);
    QCOMPARE(values.value("pfs"_L1).toString(), u"PFS2048"_s);
}

void TestInterviewChecks::wordsOfWindows()
{
    const auto words = [](const QStringList &transforms, int group) {
        IkeReplyFacts facts;
        facts.transforms = transforms;
        facts.dhGroup = group;
        return algorithmsOf(facts);
    };
    QCOMPARE(words({u"ENCR_AES_GCM_16-256"_s, u"PRF_HMAC_SHA2_384"_s}, 19),
             (IkeAlgorithms{u"GCMAES256"_s, u"SHA384"_s, u"ECP256"_s}));
    QCOMPARE(words({u"ENCR_CHACHA20_POLY1305"_s, u"PRF_HMAC_SHA2_512"_s}, 31), IkeAlgorithms{});
    QCOMPARE(words({u"ENCR_3DES"_s, u"PRF_HMAC_SHA1"_s}, 2),
             (IkeAlgorithms{u"DES3"_s, u"SHA1"_s, u"Group2"_s}));
}

QTEST_APPLESS_MAIN(TestInterviewChecks)
#include "tst_interview_checks.moc"
