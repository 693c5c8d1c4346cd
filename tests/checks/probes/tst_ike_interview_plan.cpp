// SPDX-License-Identifier: Apache-2.0
// Which interview is held next, given what is known.
#include "checks/probes/ike_interview_probe.h"
#include "checks/probes/ike_probe.h"
#include "checks/protocol/ike/ike_numbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

class TestIkeInterviewPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_data();
    void next();
    void refusalsAreFew();
    void offIsOff();
    void ladder();
    void realQuestionIsLeftToTheInterview();
    void largeQuestion();
};

namespace {

const QString kFirst = u"198.51.100.1"_s;
const QString kSecond = u"198.51.100.2"_s;

CryptographySuite suite()
{
    return {.encryptionMethod = u"AES256"_s,
            .integrityCheckMethod = u"SHA256"_s,
            .dhGroup = u"Group14"_s};
}

IkeExchange exchange(const QString &address, int port, const QString &question,
                     PortOutcome outcome = PortOutcome::Answered)
{
    return {.address = address, .port = port, .question = question, .outcome = outcome};
}

IkeExchange accepted(const QString &question, int group)
{
    IkeExchange one = exchange(kFirst, 500, question);
    one.facts = IkeReplyFacts{.wellFormed = true, .accepted = true, .dhGroup = group};
    return one;
}

IkeExchange refused(const QString &question)
{
    IkeExchange one = exchange(kFirst, 500, question);
    one.facts =
        IkeReplyFacts{.wellFormed = true,
                      .notifies = {{ike::kNotifyNoProposalChosen, u"NO_PROPOSAL_CHOSEN"_s, {}}}};
    return one;
}

IkeInterview held(const QString &question, MethodAnswer answer = MethodAnswer::Match)
{
    IkeInterview one;
    one.address = kFirst;
    one.question = question;
    one.end = InterviewEnd::Learned;
    one.facts = IkeInterviewFacts{};
    one.facts->talk.answer = answer;
    return one;
}

QList<IkeExchange> alive(const QString &address = kFirst)
{
    return {exchange(address, 500, u"liveness"_s), exchange(address, 4500, u"liveness"_s)};
}

Evidence known(const QList<IkeExchange> &exchanges, const QList<IkeInterview> &interviews = {},
               const QStringList &addresses = {kFirst})
{
    Evidence evidence;
    Connection connection;
    connection.format = ProfileFormat::ProfileXml;
    connection.server = u"vpn.example.test"_s;
    connection.strategy = VpnStrategy::Ikev2Only;
    connection.authentication = AuthenticationMethod::Eap;
    connection.eapType = 25;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    evidence.name = NameEvidence{.name = u"vpn.example.test"_s, .addresses = addresses};
    evidence.ike = exchanges;
    if (!interviews.isEmpty()) {
        evidence.ikeInterviews = interviews;
    }
    return evidence;
}

Connection &connectionOf(Evidence &evidence)
{
    return evidence.connections->first();
}

Evidence withSuite(Evidence evidence)
{
    connectionOf(evidence).cryptography = suite();
    return evidence;
}

} // namespace

void TestIkeInterviewPlan::next_data()
{
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<QStringList>("ids");

    const QStringList nothing;
    const QString main = u"ike-interview 198.51.100.1 sa-init anonymous"_s;
    QTest::newRow("alive") << known(alive()) << QStringList{main};
    QTest::newRow("4500 has not settled yet")
        << known({exchange(kFirst, 500, u"liveness"_s)}) << nothing;
    QTest::newRow("the second address has not settled yet")
        << known(alive(), {}, {kFirst, kSecond}) << nothing;
    QTest::newRow("silent") << known({exchange(kFirst, 500, u"liveness"_s, PortOutcome::Silent),
                                      exchange(kFirst, 4500, u"liveness"_s, PortOutcome::Silent)})
                            << nothing;
    QTest::newRow("the second address answers")
        << known(QList<IkeExchange>{exchange(kFirst, 500, u"liveness"_s, PortOutcome::Silent),
                                    exchange(kFirst, 4500, u"liveness"_s, PortOutcome::Silent)} +
                     alive(kSecond),
                 {}, {kFirst, kSecond})
        << QStringList{u"ike-interview 198.51.100.2 sa-init anonymous"_s};

    Evidence sstp = known(alive());
    connectionOf(sstp).strategy = VpnStrategy::SstpOnly;
    QTest::newRow("out of scope: SSTP only") << sstp << nothing;
    Evidence several = known(alive());
    several.connections->append(several.connections->first());
    several.selected = -1;
    QTest::newRow("out of scope: several connections, none chosen") << several << nothing;

    QTest::newRow("learned with Windows' default group")
        << known(alive() + QList{accepted(u"sa-init"_s, 2)}, {held(u"sa-init"_s)}) << nothing;
    const QList<IkeExchange> strong = alive() + QList{accepted(u"sa-init"_s, 14)};
    QTest::newRow("learned with another group")
        << known(strong, {held(u"sa-init"_s)})
        << QStringList{u"ike-interview 198.51.100.1 sa-init-windows-default anonymous"_s};
    QTest::newRow("and that was asked")
        << known(strong + QList{refused(u"sa-init-windows-default"_s)}, {held(u"sa-init"_s)})
        << nothing;
    Evidence typed = known(strong, {held(u"sa-init"_s)});
    connectionOf(typed).format = ProfileFormat::Typed;
    QTest::newRow("no profile, no default") << typed << nothing;

    const QList<IkeExchange> no = alive() + QList{refused(u"sa-init"_s)};
    const QList<IkeInterview> refusedOnce{held(u"sa-init"_s, MethodAnswer::NotAsked)};
    QTest::newRow("all that is known was refused: the default is put to the proof")
        << known(no, refusedOnce)
        << QStringList{u"ike-interview 198.51.100.1 sa-init-windows-default anonymous"_s};
    QTest::newRow("and that as well")
        << known(no + QList{refused(u"sa-init-windows-default"_s)}, refusedOnce) << nothing;
    QTest::newRow("the default was taken, its sign-in server refused the name") << [&] {
        Evidence evidence = known(
            no + QList{accepted(u"sa-init-windows-default"_s, 2)},
            refusedOnce + QList{held(u"sa-init-windows-default"_s, MethodAnswer::IdentityRefused)});
        connectionOf(evidence).anonymousIdentity = u"outer@example.test"_s;
        return evidence;
    }() << nothing;
    Evidence foreign = known(no, refusedOnce);
    connectionOf(foreign).cryptography = suite();
    for (const char *group : {"Group24", "Group1"}) {
        connectionOf(foreign).cryptography->dhGroup = QString::fromLatin1(group);
        QTest::addRow("refused, and %s cannot be asked", group) << foreign << nothing;
    }
    QTest::newRow("the profile's offer was refused")
        << withSuite(known(no, {held(u"sa-init"_s, MethodAnswer::NotAsked)}))
        << QStringList{u"ike-interview 198.51.100.1 sa-init-broad anonymous"_s};
    QTest::newRow("the broad one as well")
        << withSuite(known(no + QList{refused(u"sa-init-broad"_s)},
                           {held(u"sa-init"_s), held(u"sa-init-broad"_s)}))
        << QStringList{u"ike-interview 198.51.100.1 sa-init-group anonymous"_s};
    const QList<IkeExchange> broad = no + QList{accepted(u"sa-init-broad"_s, 20)};
    const QList<IkeInterview> both{held(u"sa-init"_s), held(u"sa-init-broad"_s)};
    QTest::newRow("the broad one was taken")
        << withSuite(known(broad, both))
        << QStringList{u"ike-interview 198.51.100.1 sa-init-group anonymous"_s};
    QTest::newRow("the group was asked")
        << withSuite(known(broad + QList{refused(u"sa-init-group"_s)}, both))
        << QStringList{u"ike-interview 198.51.100.1 sa-init-encryption anonymous"_s};
    QTest::newRow("the encryption as well")
        << withSuite(known(
               broad + QList{refused(u"sa-init-group"_s), refused(u"sa-init-encryption"_s)}, both))
        << QStringList{u"ike-interview 198.51.100.1 sa-init-integrity anonymous"_s};
    QTest::newRow("all three") << withSuite(
                                      known(broad + QList{refused(u"sa-init-group"_s),
                                                          refused(u"sa-init-encryption"_s),
                                                          accepted(u"sa-init-integrity"_s, 14)},
                                            both))
                               << nothing;

    const auto silent = [](bool fragmentation) {
        IkeInterview one = held(u"sa-init"_s, MethodAnswer::NotAsked);
        one.end = InterviewEnd::Silent;
        one.offeredFragmentation = fragmentation;
        one.messages = {OpenedMessage{.outgoing = true}};
        return one;
    };
    const QList<IkeExchange> opened = alive() + QList{accepted(u"sa-init"_s, 2)};
    QTest::newRow("silent after IKE_SA_INIT: once more without fragmentation")
        << known(opened, {silent(true)})
        << QStringList{u"ike-interview 198.51.100.1 sa-init anonymous in one piece"_s};
    QTest::newRow("silent both ways") << known(opened, {silent(true), silent(false)}) << nothing;
    IkeInterview later = silent(true);
    later.messages.append(OpenedMessage{.outgoing = false});
    QTest::newRow("silent only later") << known(opened, {later}) << nothing;
    Evidence whole =
        known(opened, {silent(true), held(u"sa-init"_s, MethodAnswer::IdentityRefused)});
    whole.ikeInterviews->last().offeredFragmentation = false;
    whole.ikeInterviews->last().identityKind = u"profile"_s;
    connectionOf(whole).anonymousIdentity = u"outer@example.test"_s;
    QTest::newRow("the only name was refused in one piece") << whole << nothing;

    Evidence named = known(alive() + QList{accepted(u"sa-init"_s, 2)},
                           {held(u"sa-init"_s, MethodAnswer::IdentityRefused)});
    QTest::newRow("anonymous was refused, there is no other name") << named << nothing;
    connectionOf(named).anonymousIdentity = u"outer@example.test"_s;
    QTest::newRow("the profile's name comes first") << [&named] {
        Evidence first = named;
        first.ikeInterviews.reset();
        return first;
    }() << QStringList{u"ike-interview 198.51.100.1 sa-init profile"_s};
}

void TestIkeInterviewPlan::next()
{
    QFETCH(const Evidence, evidence);
    QFETCH(const QStringList, ids);
    QStringList planned;
    for (const ProbeTask &task : kIkeInterviewProbe.plan(evidence, {}, {})) {
        planned.append(task.id);
    }
    QCOMPARE(planned, ids);
}

/// Whatever the answers are: a refused profile costs no more than six further IKE_SA_INITs.
void TestIkeInterviewPlan::refusalsAreFew()
{
    for (const bool fixed : {true, false}) {
        QList<IkeExchange> exchanges = alive() + QList{refused(u"sa-init"_s)};
        QList<IkeInterview> interviews{held(u"sa-init"_s, MethodAnswer::NotAsked)};
        QStringList more;
        while (more.size() <= 6) {
            const Evidence evidence =
                fixed ? withSuite(known(exchanges, interviews)) : known(exchanges, interviews);
            const auto tasks = kIkeInterviewProbe.plan(evidence, {}, {});
            if (tasks.isEmpty()) {
                break;
            }
            const QString question = tasks.first().id.section(u' ', 2, 2);
            more.append(question);
            exchanges.append(refused(question));
            interviews.append(held(question, MethodAnswer::NotAsked));
        }
        QCOMPARE(more, fixed ? QStringList({u"sa-init-broad"_s, u"sa-init-group"_s,
                                            u"sa-init-encryption"_s, u"sa-init-integrity"_s})
                             : QStringList{u"sa-init-windows-default"_s});
    }
}

void TestIkeInterviewPlan::offIsOff()
{
    SitePolicy policy;
    policy.disabledProbes = {u"ike-interview"_s};
    QVERIFY(kIkeInterviewProbe.plan(known(alive()), policy, {}).isEmpty());

    const Evidence refusedOnce = known(alive() + QList{accepted(u"sa-init"_s, 2)},
                                       {held(u"sa-init"_s, MethodAnswer::IdentityRefused)});
    Request consent;
    consent.identity = u"u1001"_s;
    const auto own = kIkeInterviewProbe.plan(refusedOnce, {}, consent);
    QCOMPARE(own.size(), 1);
    QCOMPARE(own.first().id, u"ike-interview 198.51.100.1 sa-init own"_s);
}

void TestIkeInterviewPlan::ladder()
{
    Request consent;
    consent.identity = u"u1001@example.test"_s;
    QStringList asked;
    QList<IkeInterview> interviews;
    for (int round = 0; round < 5; ++round) {
        const auto tasks = kIkeInterviewProbe.plan(
            known(alive() + QList{accepted(u"sa-init"_s, 2)}, interviews), {}, consent);
        if (tasks.isEmpty()) {
            break;
        }
        asked.append(tasks.first().id.section(u' ', -1));
        interviews.append(held(u"sa-init"_s, MethodAnswer::IdentityRefused));
    }
    QCOMPARE(asked, (QStringList{u"anonymous"_s, u"realm"_s, u"own"_s}));
    // The gateway gave up on a silent sign-in server: no other name would be answered either.
    IkeInterview late = held(u"sa-init"_s, MethodAnswer::IdentityRefused);
    late.facts->talk.identityAnswerMs = std::chrono::milliseconds(14300);
    QVERIFY(kIkeInterviewProbe
                .plan(known(alive() + QList{accepted(u"sa-init"_s, 2)}, {late}), {}, consent)
                .isEmpty());
}

void TestIkeInterviewPlan::realQuestionIsLeftToTheInterview()
{
    const auto ids = [](const SitePolicy &policy) {
        QStringList planned;
        for (const ProbeTask &task :
             kIkeProbe.plan(known({exchange(kFirst, 500, u"liveness"_s, PortOutcome::Silent),
                                   exchange(kFirst, 4500, u"liveness"_s)}),
                            policy, {})) {
            planned.append(task.id);
        }
        return planned;
    };
    SitePolicy off;
    off.disabledProbes = {u"ike-interview"_s};
    QVERIFY(!ids({}).contains(u"ike-init 198.51.100.1 4500 sa-init"_s));
    QVERIFY(ids(off).contains(u"ike-init 198.51.100.1 4500 sa-init"_s));
}

void TestIkeInterviewPlan::largeQuestion()
{
    const auto asks = [](const Evidence &evidence) {
        const auto tasks = kIkeProbe.plan(evidence, {}, {});
        return std::any_of(tasks.cbegin(), tasks.cend(),
                           [](const ProbeTask &task) { return task.id == u"ike-oversized"_s; });
    };
    QVERIFY(asks(known(alive())));
    QVERIFY(!asks(known({})));
    QVERIFY(!asks(known({exchange(kFirst, 500, u"liveness"_s, PortOutcome::Silent)})));
    QVERIFY(!asks(known({exchange(kFirst, 500, u"sa-init"_s)})));
}

QTEST_GUILESS_MAIN(TestIkeInterviewPlan)
#include "tst_ike_interview_plan.moc"
