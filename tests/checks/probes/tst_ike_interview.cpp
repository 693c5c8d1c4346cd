// SPDX-License-Identifier: Apache-2.0
// Interviews against a gateway in memory: what is sent when, and what is kept of it.
#include "checks/probes/ike_conversation.h"
#include "checks/probes/ike_interview.h"
#include "checks/protocol/ike/ike_offers.h"
#include "tests/checks/protocol/ike/ike_gateway.h"
#include "tests/support/fake_system.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace aovpn::test;
using namespace std::chrono_literals;

class TestIkeInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learned();
    void movesBehindNat();
    void lostAnswers();
    void silentAfterSaInit();
    void silent();
    void refusedPort();
    void notAccepted();
    void cut();
    void cutEndsTheSa();
    void pathErrors_data();
    void pathErrors();
    void tooLong();
    void brokenSocket();
    void onlyEnd();
    void conversationLeavesNothing();
    void stoppedConversationLeavesNothing();
};

namespace {

const QString kServer = u"198.51.100.1"_s;
const ike::Endpoints kEnds{u"198.51.100.200"_s, 50000, kServer, 500}; // of the scripted socket

InterviewTask task(bool onlyEnd = false)
{
    return {.address = kServer,
            .identityKind = u"anonymous"_s,
            .options = {.offer = ike::broadOffer(),
                        .endpoints = {},
                        .eap = {.identity = "anonymous", .method = std::nullopt},
                        .onlyEnd = onlyEnd}};
}

Wait waitFor(std::chrono::milliseconds limit, const std::stop_token &stop = {})
{
    return {stop, std::chrono::steady_clock::now() + limit};
}

FakeSystem::DatagramPeer peerOf(Gateway &gateway, int port)
{
    return [&gateway, port](const QByteArray &octets, int /*attempt*/) {
        QList<Result<QByteArray>> replies;
        for (const QByteArray &reply : gateway.answer(port, octets)) {
            replies.append(reply);
        }
        return replies;
    };
}

} // namespace

void TestIkeInterview::learned()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    const auto outcome = interviewIke(fake, task(), waitFor(10s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.question, u"sa-init"_s);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::Answered);
    QVERIFY(outcome->saInit.facts && outcome->saInit.facts->accepted);
    QCOMPARE(outcome->interview.end, InterviewEnd::Learned);
    QCOMPARE(outcome->interview.signature, SignatureCheck::Verified);
    QCOMPARE(outcome->interview.identityKind, u"anonymous"_s);
    QCOMPARE(outcome->interview.signInPort, 500);
    QVERIFY(outcome->chain.size() >= 2);
    QVERIFY(outcome->interview.facts->talk.proposed.has_value());
    QVERIFY(gateway.forgotten());
}

void TestIkeInterview::movesBehindNat()
{
    FakeSystem fake;
    Gateway gateway(kEnds, {.nat = true});
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    fake.datagramPeers[kServer + u" 4500"_s] = peerOf(gateway, 4500);
    const auto outcome = interviewIke(fake, task(), waitFor(10s));
    QVERIFY(outcome);
    QCOMPARE(outcome->interview.end, InterviewEnd::Learned);
    QCOMPARE(outcome->interview.port, 500);
    QCOMPARE(outcome->interview.signInPort, 4500);
    QVERIFY(fake.sent.value(kServer + u" 4500"_s).first().startsWith(QByteArray(4, '\0')));
}

void TestIkeInterview::lostAnswers()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    const auto peer = peerOf(gateway, 500);
    // The first transmission of each of the first two requests is lost on its way there.
    fake.datagramPeers[kServer + u" 500"_s] =
        [&, lost = QList<QByteArray>()](const QByteArray &octets, int attempt) mutable {
            if (lost.size() < 2 && !lost.contains(octets)) {
                lost.append(octets);
                return QList<Result<QByteArray>>{};
            }
            return peer(octets, attempt);
        };
    QElapsedTimer clock;
    clock.start();
    const auto outcome = interviewIke(fake, task(), waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->interview.end, InterviewEnd::Learned);
    QCOMPARE(outcome->saInit.attempts, 2);
    QCOMPARE(outcome->interview.messages.first().attempts, 2);
    QVERIFY(clock.elapsed() >= 2000);
    const auto &sent = fake.sent[kServer + u" 500"_s];
    QCOMPARE(sent.at(0), sent.at(1)); // the identical octets, never a new SA
}

void TestIkeInterview::silentAfterSaInit()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = [&](const QByteArray &octets, int) {
        QList<Result<QByteArray>> replies;
        if (ike::parseHeader(octets)->exchange == ike::kExchangeSaInit) {
            replies.append(gateway.answer(500, octets).first());
        }
        return replies;
    };
    const auto outcome = interviewIke(fake, task(), waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::Answered);
    QCOMPARE(outcome->interview.end, InterviewEnd::Silent);
    QCOMPARE(outcome->interview.messages.size(), 1);
    QCOMPARE(outcome->interview.messages.first().attempts, 3); // at 0, 1 and 3 s
}

void TestIkeInterview::silent()
{
    FakeSystem fake;
    fake.datagramPeers[kServer + u" 500"_s] = [](const QByteArray &, int) {
        return QList<Result<QByteArray>>{};
    };
    const auto outcome = interviewIke(fake, task(), waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::Silent);
    QCOMPARE(outcome->saInit.attempts, 3);
    QCOMPARE(outcome->interview.end, InterviewEnd::NotStarted);
    QVERIFY(outcome->interview.messages.isEmpty());
}

void TestIkeInterview::refusedPort()
{
    FakeSystem fake;
    fake.datagramPeers[kServer + u" 500"_s] = [](const QByteArray &, int) {
        return QList<Result<QByteArray>>{Failure{FailureKind::Refused, 111, {}, {}}};
    };
    QElapsedTimer clock;
    clock.start();
    const auto outcome = interviewIke(fake, task(), waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::Refused);
    QCOMPARE(outcome->saInit.osCode, 111);
    QVERIFY(clock.elapsed() < 3000);
}

void TestIkeInterview::notAccepted()
{
    FakeSystem fake;
    Gateway gateway(kEnds, {.initNotify = ike::kNotifyNoProposalChosen});
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    const auto outcome = interviewIke(fake, task(), waitFor(10s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::Answered);
    QVERIFY(!outcome->saInit.facts->accepted);
    QCOMPARE(outcome->interview.end, InterviewEnd::NotStarted);
    QCOMPARE(fake.sent[kServer + u" 500"_s].size(), 1);
}

void TestIkeInterview::cut()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = [&](const QByteArray &octets, int) {
        QList<Result<QByteArray>> replies;
        if (ike::parseHeader(octets)->exchange == ike::kExchangeSaInit) {
            replies.append(gateway.answer(500, octets).first());
        }
        return replies;
    };
    std::stop_source stop;
    const std::jthread later([&stop] {
        std::this_thread::sleep_for(200ms);
        stop.request_stop();
    });
    const auto outcome = interviewIke(fake, task(), waitFor(20s, stop.get_token()));
    QVERIFY(outcome);
    QCOMPARE(outcome->interview.end, InterviewEnd::Cut);
}

/// Stopped while the sign-in server thinks: the answer is still taken, and the SA is ended.
void TestIkeInterview::cutEndsTheSa()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    std::stop_source stop;
    const auto peer = peerOf(gateway, 500);
    fake.datagramPeers[kServer + u" 500"_s] = [&](const QByteArray &octets, int attempt) {
        if (ike::parseHeader(octets)->messageId == 2 && !stop.stop_requested()) {
            stop.request_stop();
            return QList<Result<QByteArray>>{};
        }
        return peer(octets, attempt);
    };
    const auto outcome = interviewIke(fake, task(), waitFor(20s, stop.get_token()));
    QVERIFY(outcome);
    QCOMPARE(outcome->interview.end, InterviewEnd::Cut);
    QVERIFY(!outcome->interview.facts->talk.proposed); // the end is no part of the interview
    QVERIFY(gateway.forgotten());
}

void TestIkeInterview::pathErrors_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<bool>("atConnect");
    QTest::addColumn<PortOutcome>("outcome");
    QTest::newRow("refused") << FailureKind::Refused << false << PortOutcome::Refused;
    QTest::newRow("closed on this computer")
        << FailureKind::BlockedLocally << false << PortOutcome::BlockedLocally;
    QTest::newRow("no way there") << FailureKind::Unreachable << true << PortOutcome::Unreachable;
}

/// IKE_SA_INIT was answered on 500, the sign-in goes to 4500.
void TestIkeInterview::pathErrors()
{
    QFETCH(FailureKind, kind);
    QFETCH(bool, atConnect);
    QFETCH(PortOutcome, outcome);
    FakeSystem fake;
    Gateway gateway(kEnds, {.nat = true});
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    const Failure failure{kind, 111, {}, {}};
    const QString there = kServer + u" 4500"_s;
    if (atConnect) {
        fake.connectFailures[there] = failure;
    } else {
        fake.datagramPeers[there] = [failure](const QByteArray &, int) {
            return QList<Result<QByteArray>>{failure};
        };
    }
    const auto found = interviewIke(fake, task(), waitFor(20s));
    QVERIFY(found);
    QCOMPARE(found->interview.end, InterviewEnd::Unreachable);
    QVERIFY(found->interview.detail.startsWith(u"UDP 4500: "_s));
    QVERIFY(found->signIn);
    QCOMPARE(found->signIn->outcome, outcome);
    QCOMPARE(found->signIn->port, 4500);
    QCOMPARE(found->signIn->question, u"ike-auth"_s);
    QCOMPARE(found->signIn->osCode, 111);
}

void TestIkeInterview::tooLong()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    InterviewTask few = task();
    few.mostDatagrams = kFarewellDatagrams + 2;
    const auto outcome = interviewIke(fake, few, waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->interview.end, InterviewEnd::TooLong);
    QVERIFY(!outcome->interview.detail.isEmpty());
    QVERIFY(!outcome->signIn);
    QVERIFY(fake.sent[kServer + u" 500"_s].size() <= few.mostDatagrams);
    QVERIFY(gateway.forgotten());
    // Every request and its answer has room.
    QVERIFY(kInterviewDatagrams - kFarewellDatagrams > ike::kMostRequests);
}

namespace {

/// A socket that takes everything and then only fails.
class BrokenDatagrams : public Datagrams
{
public:
    int calls = 0;
    Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &, quint16) override
    {
        return std::unique_ptr<DatagramSocket>(std::make_unique<Socket>(*this));
    }

private:
    class Socket : public DatagramSocket
    {
    public:
        explicit Socket(BrokenDatagrams &owner) : m_owner(owner) {}
        Result<void> send(const QByteArray &) override { return {}; }
        Result<QByteArray> receive(const Wait &) override
        {
            ++m_owner.calls;
            return Failure{FailureKind::Internal, 9, {}, {}};
        }
        QHostAddress localAddress() const override { return QHostAddress(kEnds.localAddress); }
        quint16 localPort() const override { return static_cast<quint16>(kEnds.localPort); }

    private:
        BrokenDatagrams &m_owner;
    };
};

} // namespace

void TestIkeInterview::brokenSocket()
{
    BrokenDatagrams broken;
    const auto outcome = interviewIke(broken, task(), waitFor(20s));
    QVERIFY(outcome);
    QCOMPARE(outcome->saInit.outcome, PortOutcome::NotTested);
    QCOMPARE(outcome->saInit.osCode, 9);
    QCOMPARE(outcome->interview.end, InterviewEnd::NotStarted);
    QVERIFY2(broken.calls < 20, qPrintable(QString::number(broken.calls)));
}

void TestIkeInterview::onlyEnd()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = peerOf(gateway, 500);
    const auto outcome = interviewIke(fake, task(true), waitFor(10s));
    QVERIFY(outcome);
    QVERIFY(outcome->saInit.facts->accepted);
    QVERIFY(gateway.forgotten());
    QVERIFY(!outcome->interview.facts->talk.proposed); // nobody was asked beyond the name
}

/// The stateless question stays unanswered, the real one is not: its SA is ended as well.
void TestIkeInterview::conversationLeavesNothing()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    fake.datagramPeers[kServer + u" 500"_s] = [&, liveness = QByteArray()](const QByteArray &octets,
                                                                           int) mutable {
        QList<Result<QByteArray>> replies;
        if (liveness.isEmpty()) {
            liveness = octets;
        }
        if (octets != liveness) {
            for (const QByteArray &reply : gateway.answer(500, octets)) {
                replies.append(reply);
            }
        }
        return replies;
    };
    const auto exchanges =
        askIke(fake, {.address = kServer, .port = 500, .offer = ike::broadOffer()}, waitFor(10s));
    QVERIFY(exchanges);
    QCOMPARE(exchanges->size(), 2);
    QVERIFY(exchanges->last().facts->accepted);
    QVERIFY(gateway.forgotten());
}

/// The run is stopped while the server accepts the real question.
void TestIkeInterview::stoppedConversationLeavesNothing()
{
    FakeSystem fake;
    Gateway gateway(kEnds);
    std::stop_source stop;
    const auto peer = peerOf(gateway, 500);
    fake.datagramPeers[kServer + u" 500"_s] = [&](const QByteArray &octets, int attempt) {
        stop.request_stop();
        return peer(octets, attempt);
    };
    const auto exchanges = askIke(fake,
                                  {.address = kServer,
                                   .port = 500,
                                   .offer = ike::broadOffer(),
                                   .liveness = false,
                                   .version = false},
                                  waitFor(10s, stop.get_token()));
    QVERIFY(exchanges);
    QCOMPARE(gateway.inits, 1);
    QVERIFY(gateway.forgotten());
}

QTEST_GUILESS_MAIN(TestIkeInterview)
#include "tst_ike_interview.moc"
