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
    void onlyEnd();
    void conversationLeavesNothing();
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

QTEST_GUILESS_MAIN(TestIkeInterview)
#include "tst_ike_interview.moc"
