// SPDX-License-Identifier: Apache-2.0
// What the gateway told, as tables.
#include "checks/report/evidence_tables.h"
#include "checks/report/evidence_words.h"
#include "checks/report/interview_tables.h"
#include "tests/support/check_table.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestInterviewTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interview();
    void call();
    void pptp();
    void questions();
    void everyWordIsSaid();
    void anotherServer();
    void lostAnswers_data();
    void lostAnswers();
    void standAmongTheEvidence();
};

namespace {

QString valueOf(const EvidenceTable &table, const QString &fact)
{
    for (const QStringList &row : table.rows) {
        if (row.first() == fact) {
            return row.at(1);
        }
    }
    return u"(no row)"_s;
}

Evidence talks()
{
    return test::fromText<Evidence>(
        "{'ikeInterviews':[{'address':'198.51.100.1','port':500,'signInPort':4500,'identityKind':"
        "'anonymous','wantedEap':25,'end':'learned','signature':'verified','signatureKind':'RSA "
        "with SHA-256','elapsedMs':45,'messages':[{'outgoing':true,'octets':300},{'octets':2300,"
        "'fragments':2},{'outgoing':true,'octets':90}],'signInTls':{'eapType':25,'version':"
        "'TLSv1.2','authorities':['CN=Users']},'facts':{'idType':'FQDN','responderId':'vpn.example."
        "test',"
        "'authMethod':14,'certificates':2,'eap':true,'notifies':[{'type':16403,'name':"
        "'AUTH_LIFETIME'}],'talk':{'proposed':13,'asked':25,'answer':'negotiable','identityAsked':"
        "true,'identityAnswerMs':12}}}],'sstpCalls':[{'address':'198.51.100.1','end':'learned',"
        "'identityKind':'profile','wantedProtocol':'mschapv2','facts':{'accepted':true,'hashes':["
        "'SHA-256'],'demanded':['eap','pap'],'profileProtocolTaken':false}},{'address':"
        "'198.51.100.2','end':'refused','facts':{'nakStatus':4}}],'pptp':[{'address':"
        "'198.51.100.1','tcp':'answered','facts':{'pptp':true,'resultCode':1,'vendor':'Test'}}]}");
}

} // namespace

void TestInterviewTables::interview()
{
    const EvidenceTable table = interviewTables(talks()).first();
    QCOMPARE(plainText(table.caption), u"IKEv2 interview with 198.51.100.1, UDP 500"_s);
    QCOMPARE(valueOf(table, u"Name that was given"_s), u"one made up by this program"_s);
    QCOMPARE(valueOf(table, u"Server's identity (IDr)"_s), u"FQDN vpn.example.test"_s);
    QCOMPARE(valueOf(table, u"Server's signature"_s),
             u"verified with its certificate (RSA with SHA-256)"_s);
    QVERIFY(valueOf(table, u"EAP method of the profile"_s).contains(u"PEAP"_s));
    QVERIFY(valueOf(table, u"EAP method that the server proposed"_s).contains(u"EAP-TLS"_s));
    QCOMPARE(valueOf(table, u"Its answer"_s),
             u"accepted the profile's method when it was asked for"_s);
    QCOMPARE(valueOf(table, u"Answered the name after"_s), u"12 ms"_s);
    QCOMPARE(valueOf(table, u"TLS version of the sign-in server"_s), u"TLSv1.2"_s);
    QCOMPARE(valueOf(table, u"Authorities that it lists for users"_s), u"CN=Users"_s);
    QCOMPARE(valueOf(table, u"Messages"_s), u"2 sent, 1 received"_s);
    QCOMPARE(valueOf(table, u"Largest answer"_s), u"2300 bytes in 2 IKE fragments"_s);
    QCOMPARE(valueOf(table, u"Notifications"_s), u"AUTH_LIFETIME"_s);
}

/// Which server a REDIRECT names, in the first exchange as in the sign-in; as what a server says it
/// stands in its own words.
void TestInterviewTables::anotherServer()
{
    SessionResult result;
    result.evidence = test::fromText<Evidence>(
        "{'ike':[{'address':'198.51.100.1','port':500,'outcome':'answered','facts':{'wellFormed':"
        "true,'redirect':'vpn2.example.test'}},{'address':'198.51.100.2','port':500,'outcome':"
        "'answered','facts':{'wellFormed':true}}],'ikeInterviews':[{'address':'198.51.100.1','end':"
        "'redirected','facts':{'redirect':'203.0.113.77'}},{'address':'198.51.100.2'}]}");
    const QList<EvidenceTable> ike = evidenceOf(result, Stage::Reachability).tables;
    QCOMPARE(valueOf(ike[0], u"Refers to another VPN server"_s), u"vpn2.example.test"_s);
    QCOMPARE(valueOf(ike[1], u"Refers to another VPN server"_s), u"(no row)"_s);
    const QList<EvidenceTable> talks = interviewTables(result.evidence);
    QCOMPARE(valueOf(talks[0], u"Ended"_s), u"the server named another VPN server"_s);
    QCOMPARE(valueOf(talks[0], u"Refers to another VPN server"_s), u"203.0.113.77"_s);
    QCOMPARE(valueOf(talks[1], u"Refers to another VPN server"_s), u"(no row)"_s);
}

void TestInterviewTables::lostAnswers_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << 0 << u"(no row)"_s;
    QTest::newRow("one") << 1 << u"1"_s;
    QTest::newRow("the last that is counted") << 254 << u"254"_s;
    QTest::newRow("as many as are counted") << 255 << u"255 or more"_s;
}

void TestInterviewTables::lostAnswers()
{
    QFETCH(int, count);
    QFETCH(QString, value);
    Evidence evidence;
    evidence.ikeInterviews = QList<IkeInterview>{{.undecryptable = count}};
    QCOMPARE(valueOf(interviewTables(evidence).first(), u"Answers that could not be decrypted"_s),
             value);
}

void TestInterviewTables::call()
{
    const QList<EvidenceTable> tables = interviewTables(talks());
    QCOMPARE(tables.size(), 3);
    QCOMPARE(plainText(tables[1].caption), u"SSTP call to 198.51.100.1, TCP 443"_s);
    QCOMPARE(valueOf(tables[1], u"Sign-in protocols that the server demanded"_s), u"EAP, PAP"_s);
    QCOMPARE(valueOf(tables[1], u"Accepted the profile's protocol"_s), wordOf(false));
    QCOMPARE(valueOf(tables[1], u"Its answer"_s), wordOf(MethodAnswer::NotAsked));
    QCOMPARE(valueOf(tables[2], u"Status of the refusal"_s), u"0x00000004"_s);
    QCOMPARE(valueOf(tables[2], u"Its answer"_s), u"(no row)"_s);
}

void TestInterviewTables::pptp()
{
    const QList<EvidenceTable> tables = pptpTables(talks());
    QCOMPARE(tables.size(), 1);
    QCOMPARE(valueOf(tables.first(), u"Result code"_s), u"1"_s);
    QCOMPARE(valueOf(tables.first(), u"Vendor"_s), u"Test"_s);
    QVERIFY(pptpTables({}).isEmpty() && interviewTables({}).isEmpty());
}

void TestInterviewTables::questions()
{
    QSet<QString> seen;
    for (const auto &question :
         {u"liveness"_s, u"version"_s, u"sa-init"_s, u"oversized"_s, u"sa-init-broad"_s,
          u"sa-init-encryption"_s, u"sa-init-integrity"_s, u"sa-init-group"_s,
          u"sa-init-windows-default"_s, u"main-mode"_s}) {
        const QString text = ikeQuestionText(question);
        QVERIFY2(text != question && !seen.contains(text), qPrintable(question));
        seen.insert(text);
    }
    QCOMPARE(ikeQuestionText(u"later"_s), u"later"_s);
}

void TestInterviewTables::everyWordIsSaid()
{
    const auto distinct = [](const auto &names) {
        QSet<QString> seen;
        for (const auto &row : names) {
            const QString word = wordOf(row.value);
            if (word.isEmpty() || seen.contains(word)) {
                return false;
            }
            seen.insert(word);
        }
        return true;
    };
    QVERIFY(distinct(EnumNames<InterviewEnd>::kNames));
    QVERIFY(distinct(EnumNames<SignatureCheck>::kNames));
    QVERIFY(distinct(EnumNames<MethodAnswer>::kNames));
    QVERIFY(distinct(EnumNames<FailureKind>::kNames));
}

void TestInterviewTables::standAmongTheEvidence()
{
    SessionResult result;
    result.evidence = talks();
    QCOMPARE(evidenceOf(result, Stage::Authentication).tables.size(), 3);
    QCOMPARE(evidenceOf(result, Stage::Reachability).tables.size(), 1);
    QCOMPARE(durationOf(result.evidence, Stage::Authentication), std::chrono::milliseconds(45));
}

QTEST_APPLESS_MAIN(TestInterviewTables)
#include "tst_interview_tables.moc"
