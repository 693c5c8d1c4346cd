// SPDX-License-Identifier: Apache-2.0
// The whole interview against a gateway in memory: what it learns, how it ends, what it refuses to
// believe; and the facts out of its record.
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_offers.h"
#include "tests/checks/protocol/ike/ike_gateway.h"
#include "tests/checks/protocol/ike/ike_sessions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;
using namespace std::chrono_literals;
using ike::Interviewer;
using Step = ike::Interviewer::Step;
using test::Gateway;
using test::GatewayOptions;

Q_DECLARE_METATYPE(GatewayOptions)

class TestIkeInterviewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peap();
    void everySuite_data();
    void everySuite();
    void initWishes();
    void fragments();
    void nat();
    void on4500();
    void endings_data();
    void endings();
    void namesForProvenGateways_data();
    void namesForProvenGateways();
    void onlyEnd();
    void finishMidway();
    void spoiltAnswers_data();
    void spoiltAnswers();
    void spoiltButEnded();
    void strangers();
    void outOfScope();
    void requestsStaySmall();
    void retransmissionsAreCounted();
    void endlessRequestsEnd();
    void whatIsSent();
    void labFacts_data();
    void labFacts();
    void factsOfHostileRecords_data();
    void factsOfHostileRecords();
    void redirectTargets_data();
    void redirectTargets();
};

namespace {

const ike::Endpoints kEnds{u"192.0.2.7"_s, 50001, u"198.51.100.1"_s, 500};

ike::InterviewOptions optionsOf(std::optional<int> method = eap::kPeap)
{
    ike::InterviewOptions options;
    options.offer = ike::broadOffer();
    options.endpoints = kEnds;
    options.eap.identity = "anonymous@contoso.com";
    options.eap.method = method;
    return options;
}

/// Both ends until Done or silence. Each answer is given twice: the second must change nothing.
struct Conversation
{
    explicit Conversation(const GatewayOptions &gatewayOptions,
                          const ike::InterviewOptions &options = optionsOf())
        : gateway(options.endpoints, gatewayOptions), interviewer(*Interviewer::start(options))
    {}

    /// One request and its answers. Result: the last step that was not Duplicate.
    Step exchange()
    {
        at += 10ms;
        interviewer.sent(at);
        ++requests;
        longest = std::max(longest, interviewer.datagram().size());
        const int port = interviewer.port();
        Step step = Step::Foreign;
        for (const QByteArray &reply : gateway.answer(port, interviewer.datagram())) {
            at += 5ms;
            const Step now = interviewer.take(reply, at);
            step = now == Step::Duplicate ? step : now;
            duplicates += now == Step::Duplicate ? 1 : 0;
            if (interviewer.port() == port && interviewer.take(reply, at) == Step::Duplicate) {
                ++again;
            }
        }
        return step;
    }

    Step run(int most = 100)
    {
        Step step = Step::Next;
        while (step == Step::Next && requests < most) {
            step = exchange();
        }
        return step;
    }

    Gateway gateway;
    Interviewer interviewer;
    std::chrono::milliseconds at{0};
    qsizetype longest = 0;
    int requests = 0;
    int duplicates = 0;
    int again = 0;
};

QList<QByteArray> sentChain()
{
    return test::fixtures(u"good issuing"_s);
}

} // namespace

void TestIkeInterviewer::peap()
{
    Conversation talk({});
    QVERIFY(talk.interviewer.inSaInit());
    QCOMPARE(talk.interviewer.end(), InterviewEnd::NotStarted);
    QCOMPARE(talk.exchange(), Step::Next);
    QVERIFY(!talk.interviewer.inSaInit());
    QCOMPARE(talk.interviewer.end(), InterviewEnd::Cut);
    QCOMPARE(talk.run(), Step::Done);
    QCOMPARE(talk.again, talk.requests);
    QVERIFY(talk.gateway.forgotten());
    QCOMPARE(talk.gateway.eap().identity(), QByteArray("anonymous@contoso.com"));
    QCOMPARE(talk.interviewer.chain(), sentChain());

    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.end, InterviewEnd::Learned);
    QCOMPARE(record.signature, SignatureCheck::Verified);
    QCOMPARE(record.signatureKind, u"RSA with SHA-256"_s);
    QCOMPARE(record.port, 500);
    QCOMPARE(record.signInPort, 500);
    QCOMPARE(record.wantedEap, std::optional(25));
    QCOMPARE(record.messages.size(), 2 * (talk.requests - 1));
    QVERIFY(record.signInTls);
    QCOMPARE(record.signInTls->eapType, 25);
    QCOMPARE(record.signInTls->chain, talk.gateway.eap().tls().chain());
    QVERIFY(record.facts);
    QCOMPARE(record.facts->idType, u"FQDN"_s);
    QCOMPARE(record.facts->id, u"vpn.contoso.com"_s);
    QCOMPARE(record.facts->authMethod, std::optional(14));
    QCOMPARE(record.facts->certificates, 3);
    QVERIFY(record.facts->eap);
    QCOMPARE(record.facts->malformed, QString());
    QCOMPARE(record.facts->talk.answer, MethodAnswer::Match);
    QCOMPARE(record.facts->talk.identityAnswerMs, std::optional(5ms));
    QCOMPARE(record.messages.first().atMs, 0ms);
    QCOMPARE(record.messages.at(1).atMs, 5ms);

    IkeInterview again = record;
    again.facts.reset();
    ike::deriveInterview(again);
    QCOMPARE(again.facts, record.facts);
}

void TestIkeInterviewer::everySuite_data()
{
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<QString>("hash");
    QTest::addColumn<QString>("group");
    for (const QString &cipher :
         {u"DES3"_s, u"AES128"_s, u"AES192"_s, u"AES256"_s, u"AES_GCM_128"_s, u"AES_GCM_256"_s}) {
        for (const QString &hash : {u"SHA1"_s, u"SHA256"_s, u"SHA384"_s}) {
            const QString group =
                hash == u"SHA1" ? u"Group2"_s : (hash == u"SHA256" ? u"Group14"_s : u"ECP384"_s);
            QTest::newRow(qPrintable(cipher + u' ' + hash)) << cipher << hash << group;
        }
    }
}

void TestIkeInterviewer::everySuite()
{
    QFETCH(QString, cipher);
    QFETCH(QString, hash);
    QFETCH(QString, group);
    ike::InterviewOptions options = optionsOf(eap::kMsChapV2);
    options.offer = *ike::suiteOffer(
        {.encryptionMethod = cipher, .integrityCheckMethod = hash, .dhGroup = group});
    Conversation talk({}, options);
    QCOMPARE(talk.run(), Step::Done);
    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.signature, SignatureCheck::Verified);
    QCOMPARE(record.facts->talk.answer, MethodAnswer::Impossible);
}

void TestIkeInterviewer::initWishes()
{
    for (const int group : {ike::kModp1024, ike::kModp2048, ike::kEcp256, ike::kEcp384}) {
        Conversation talk({.cookie = "c00k1e", .group = group});
        QCOMPARE(talk.run(), Step::Done);
        QCOMPARE(talk.gateway.inits, group == ike::kModp1024 ? 2 : 3);
        QCOMPARE(talk.interviewer.end(), InterviewEnd::Learned);
        QCOMPARE(talk.interviewer.record().signature, SignatureCheck::Verified);
    }
}

void TestIkeInterviewer::fragments()
{
    for (const bool disorder : {false, true}) {
        Conversation talk({.fragment = 576, .disorder = disorder});
        QCOMPARE(talk.run(), Step::Done);
        const IkeInterview record = talk.interviewer.record();
        QCOMPARE(record.end, InterviewEnd::Learned);
        QCOMPARE(record.signature, SignatureCheck::Verified);
        QVERIFY(record.messages.at(1).fragments > 3);
        QVERIFY(record.messages.at(1).octets > 2000);
        // Header, payload headers, IV and tag of each piece; copies do not count.
        const int pieces = record.messages.at(1).fragments;
        const int plain = int(ike::chainOctets(record.messages.at(1).payloads).size());
        QCOMPARE(record.messages.at(1).octets, plain + pieces * (28 + 8 + 8 + 1 + 16));
        QCOMPARE(record.messages.first().fragments, 0);
        QCOMPARE(talk.duplicates > 0, disorder);
    }
}

void TestIkeInterviewer::nat()
{
    Conversation talk({.nat = true});
    QCOMPARE(talk.interviewer.port(), 500);
    QVERIFY(!talk.interviewer.datagram().startsWith(QByteArray(4, '\0')));
    QCOMPARE(talk.exchange(), Step::Next);
    QCOMPARE(talk.interviewer.port(), 4500);
    QVERIFY(talk.interviewer.datagram().startsWith(QByteArray(4, '\0')));
    QCOMPARE(talk.run(), Step::Done);
    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.port, 500);
    QCOMPARE(record.signInPort, 4500);
    QCOMPARE(record.end, InterviewEnd::Learned);
}

void TestIkeInterviewer::on4500()
{
    ike::InterviewOptions options = optionsOf();
    options.endpoints.port = 4500;
    Conversation talk({}, options);
    QCOMPARE(talk.run(), Step::Done);
    QCOMPARE(talk.interviewer.record().signInPort, 4500);
}

void TestIkeInterviewer::endings_data()
{
    QTest::addColumn<GatewayOptions>("gateway");
    QTest::addColumn<int>("wanted"); ///< 0: not known
    QTest::addColumn<InterviewEnd>("end");
    QTest::addColumn<SignatureCheck>("signature");
    QTest::addColumn<MethodAnswer>("answer");
    QTest::addColumn<QString>("detail"); ///< is in it
    const auto row = [](const char *name, const GatewayOptions &gateway, int wanted,
                        InterviewEnd end, SignatureCheck signature, MethodAnswer answer,
                        const QString &detail) {
        QTest::newRow(name) << gateway << wanted << end << signature << answer << detail;
    };
    using End = InterviewEnd;
    using Check = SignatureCheck;
    using Answer = MethodAnswer;
    row("the profile's method", {}, 25, End::Learned, Check::Verified, Answer::Match,
        u"as asked for"_s);
    row("another, taken", {.eap = {.methods = {25, 26}}}, 26, End::Learned, Check::Verified,
        Answer::Negotiable, u"as asked for"_s);
    row("another, refused", {.eap = {.methods = {26}}}, 25, End::EapFailed, Check::Verified,
        Answer::Impossible, u"EAP-Failure"_s);
    row("another, refused with a notify alone", {.failNotify = 24, .eap = {.methods = {26}}}, 25,
        End::EapFailed, Check::Verified, Answer::Impossible, u"AUTHENTICATION_FAILED"_s);
    row("the end as a notify alone", {.failNotify = 24}, 25, End::Learned, Check::Verified,
        Answer::Match, u"as asked for"_s);
    row("profile without method", {}, 0, End::Learned, Check::Verified, Answer::NotAsked,
        u"as asked for"_s);
    row("identity refused", {.eap = {.knowsIdentity = false}}, 25, End::EapFailed, Check::Verified,
        Answer::IdentityRefused, u"EAP-Failure"_s);
    row("identity refused with a notify alone", {.failNotify = 24, .eap = {.knowsIdentity = false}},
        25, End::Refused, Check::Verified, Answer::IdentityRefused, u"AUTHENTICATION_FAILED"_s);
    row("no identity asked", {.eap = {.asksIdentity = false}}, 25, End::Learned, Check::Verified,
        Answer::Match, u"as asked for"_s);
    row("no certificate", {.certificate = false}, 25, End::Learned, Check::NotMade, Answer::Match,
        u"as asked for"_s);
    row("a false signature", {.goodSignature = false}, 25, End::Learned, Check::Failed,
        Answer::NotAsked, u"as asked for: the gateway's key is not proven"_s);
    row("a false signature, no identity asked",
        {.goodSignature = false, .eap = {.asksIdentity = false}}, 25, End::Learned, Check::Failed,
        Answer::Match, u"as asked for"_s);
    row("refused", {.authNotifies = {24}, .notifyAlone = true}, 25, End::Refused, Check::NotMade,
        Answer::NotAsked, u"AUTHENTICATION_FAILED"_s);
    row("refused by an unknown error", {.authNotifies = {8192}, .notifyAlone = true}, 25,
        End::Refused, Check::NotMade, Answer::NotAsked, u"8192"_s);
    row("signed in without EAP", {.withEap = false, .childSa = true}, 25, End::Learned,
        Check::Verified, Answer::NotAsked, u"without EAP"_s);
    row("signed in without EAP, no address", {.withEap = false, .authNotifies = {37}}, 25,
        End::Learned, Check::Verified, Answer::NotAsked, u"without EAP"_s);
    row("redirected in IKE_AUTH",
        {.withEap = false,
         .authNotifies = {16407},
         .authData = QByteArray::fromHex("0310") + "vpn2.contoso.com"},
        25, End::Redirected, Check::Verified, Answer::NotAsked, u"vpn2.contoso.com"_s);
    row("redirected in IKE_SA_INIT",
        {.initNotify = 16407, .initData = QByteArray::fromHex("0104c6336402") + "nonce"}, 25,
        End::Redirected, Check::NotMade, Answer::NotAsked, u"198.51.100.2"_s);
    row("redirected to nowhere", {.initNotify = 16407, .initData = QByteArray::fromHex("03ff61")},
        25, End::Redirected, Check::NotMade, Answer::NotAsked, u"it names none"_s);
    row("no proposal chosen", {.initNotify = 14}, 25, End::NotStarted, Check::NotMade,
        Answer::NotAsked, u"NO_PROPOSAL_CHOSEN"_s);
    row("nothing in the answer", {.notifyAlone = true}, 25, End::Malformed, Check::NotMade,
        Answer::NotAsked, u"neither EAP"_s);
}

void TestIkeInterviewer::endings()
{
    QFETCH(GatewayOptions, gateway);
    QFETCH(int, wanted);
    QFETCH(InterviewEnd, end);
    QFETCH(SignatureCheck, signature);
    QFETCH(MethodAnswer, answer);
    QFETCH(QString, detail);
    Conversation talk(gateway, optionsOf(wanted == 0 ? std::nullopt : std::optional(wanted)));
    QCOMPARE(talk.run(), Step::Done);
    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.end, end);
    QCOMPARE(record.signature, signature);
    QCOMPARE(record.facts->talk.answer, answer);
    QVERIFY2(record.detail.contains(detail), qPrintable(record.detail));
    if (end != InterviewEnd::Redirected) {
        QVERIFY(talk.gateway.forgotten());
    }
}

void TestIkeInterviewer::namesForProvenGateways_data()
{
    QTest::addColumn<GatewayOptions>("gateway");
    QTest::addColumn<bool>("onlyToProven");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<bool>("signInTls");
    const QByteArray name = "anonymous@contoso.com";
    const QByteArray none;
    using Options = GatewayOptions;
    QTest::newRow("proven, anybody's name") << Options{} << false << name << true;
    QTest::newRow("proven, a person's") << Options{} << true << name << true;
    QTest::newRow("no certificate, anybody's")
        << Options{.certificate = false} << false << name << true;
    QTest::newRow("no certificate, a person's")
        << Options{.certificate = false} << true << none << false;
    QTest::newRow("a false signature, anybody's")
        << Options{.goodSignature = false} << false << none << false;
    QTest::newRow("a false signature, a person's")
        << Options{.goodSignature = false} << true << none << false;
}

void TestIkeInterviewer::namesForProvenGateways()
{
    QFETCH(GatewayOptions, gateway);
    QFETCH(bool, onlyToProven);
    ike::InterviewOptions options = optionsOf();
    options.onlyToProven = onlyToProven;
    Conversation talk(gateway, options);
    QCOMPARE(talk.run(), Step::Done);
    QVERIFY(talk.gateway.forgotten());
    QTEST(talk.gateway.eap().identity(), "heard");
    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.end, InterviewEnd::Learned);
    QTEST(record.signInTls.has_value(), "signInTls");
    for (const OpenedMessage &message : record.messages) {
        for (const OpenedPayload &payload : message.payloads) {
            QVERIFY(!talk.gateway.eap().identity().isEmpty() || !message.outgoing ||
                    !payload.octets.contains(options.eap.identity));
        }
    }
}

/// The shortest way: IKE_SA_INIT, one IKE_AUTH, one NAK.
void TestIkeInterviewer::onlyEnd()
{
    ike::InterviewOptions options = optionsOf();
    options.onlyEnd = true;
    Conversation talk({}, options);
    QCOMPARE(talk.run(), Step::Done);
    QCOMPARE(talk.requests, 3);
    QVERIFY(talk.gateway.forgotten());
    QCOMPARE(talk.gateway.eap().identity(), QByteArray());
    QCOMPARE(talk.interviewer.end(), InterviewEnd::Learned);
    QCOMPARE(talk.gateway.received.last().first().octets.sliced(4).toHex(), QByteArray("0300"));
    QCOMPARE(talk.interviewer.record().facts->talk.answer, MethodAnswer::NotAsked);
}

void TestIkeInterviewer::finishMidway()
{
    for (int after = 0; after < 5; ++after) {
        Conversation talk({});
        for (int i = 0; i < after; ++i) {
            QCOMPARE(talk.exchange(), Step::Next);
        }
        talk.interviewer.finish();
        QCOMPARE(talk.run(), Step::Done);
        QVERIFY(talk.gateway.forgotten());
        QVERIFY(talk.requests <= std::max(3, after + 2));
        QCOMPARE(talk.interviewer.end(), InterviewEnd::Learned);
    }
}

void TestIkeInterviewer::spoiltAnswers_data()
{
    QTest::addColumn<int>("messageId");
    QTest::addColumn<QByteArray>("chain");
    QTest::addColumn<int>("first");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int messageId, int first, const QByteArray &chain,
                        const QString &detail) {
        QTest::newRow(name) << messageId << chain << first << detail;
    };
    row("payload cut off", 1, 36, QByteArray::fromHex("25000018020000"), u"says it is 24"_s);
    row("octets left over", 1, 48, QByteArray::fromHex("0000000400"), u"too many"_s);
    row("IDr too short", 1, 36, QByteArray::fromHex("0000000602ff"), u"payload IDr"_s);
    row("AUTH too short", 1, 39, QByteArray::fromHex("000000050e"), u"payload AUTH"_s);
    row("CERT empty", 1, 37, QByteArray::fromHex("00000004"), u"payload CERT"_s);
    row("N too short", 1, 41, QByteArray::fromHex("0000000500"), u"notify body"_s);
    row("EAP empty", 1, 48, QByteArray::fromHex("00000004"), QString());
    row("EAP length wrong", 1, 48,
        QByteArray::fromHex("00000008"
                            "01010009"),
        QString());
    row("EAP response", 1, 48,
        QByteArray::fromHex("00000009"
                            "0201000501"),
        u"EAP packet"_s);
    row("EAP cut off later", 2, 48,
        QByteArray::fromHex("00000007"
                            "010100"),
        QString());
    row("nothing later", 3, 0, QByteArray(), u"neither EAP"_s);
}

void TestIkeInterviewer::spoiltAnswers()
{
    QFETCH(int, messageId);
    QFETCH(QByteArray, chain);
    QFETCH(int, first);
    QFETCH(QString, detail);
    GatewayOptions options;
    options.spoil = [&](quint32 id, int &firstType, QByteArray &octets) {
        if (id == quint32(messageId)) {
            firstType = first;
            octets = chain;
        }
    };
    Conversation talk(options);
    QCOMPARE(talk.run(), Step::Done);
    QCOMPARE(talk.interviewer.end(), InterviewEnd::Malformed);
    const IkeInterview record = talk.interviewer.record();
    QVERIFY(!record.detail.isEmpty());
    QVERIFY2(record.detail.contains(detail), qPrintable(record.detail));
}

/// Beside a payload that cannot be read stands an EAP request: the SA is still ended properly.
void TestIkeInterviewer::spoiltButEnded()
{
    GatewayOptions options;
    options.authNotifies = {16404};
    options.spoil = [](quint32 id, int &first, QByteArray &chain) {
        if (id == 1) {
            const auto payloads = ike::parseChain(first, chain);
            chain = ike::chainOctets({{ike::kPayloadIdResponder, "x"}, payloads->last()});
        }
    };
    Conversation talk(options);
    QCOMPARE(talk.run(), Step::Done);
    QCOMPARE(talk.requests, 3);
    QVERIFY(talk.gateway.eap().failed());
    QCOMPARE(talk.interviewer.end(), InterviewEnd::Malformed);
    QVERIFY(talk.interviewer.record().detail.contains(u"payload IDr"));
}

/// What is not proven to come from the gateway is ignored, whatever it says.
void TestIkeInterviewer::strangers()
{
    Conversation talk({});
    QCOMPARE(talk.exchange(), Step::Next);
    const QByteArray question = talk.interviewer.datagram();
    const QByteArray clear = ike::MessageBuilder(question.first(8), ike::kExchangeAuth)
                                 .responder(question.mid(8, 8), ike::kFlagResponse)
                                 .notify(24)
                                 .octets();
    QByteArray numbered = clear;
    numbered[23] = 1;
    const QList<QByteArray> good = talk.gateway.answer(500, question);
    const QByteArray reply = good.first();
    QList<QByteArray> strange{{}, "x", question, numbered, reply.first(40), reply + 'x'};
    for (qsizetype i = 0; i < reply.size(); i += 7) {
        QByteArray damaged = reply;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x40);
        strange.append(damaged);
    }
    strange.append(
        talk.gateway.sealed(2, ike::kExchangeAuth, 41, QByteArray::fromHex("0000000800000018")));
    strange.append(talk.gateway.sealed(1, ike::kExchangeInformational, 41,
                                       QByteArray::fromHex("0000000800000018")));
    strange.append(ike::onPort(4500, reply));
    // Only what looks like an answer to this request counts as one that cannot be opened.
    QCOMPARE(talk.interviewer.take(clear, 1ms), Step::Duplicate); // of message 0
    QCOMPARE(talk.interviewer.take(reply.first(20), 1ms), Step::Foreign);
    QCOMPARE(talk.interviewer.record().undecryptable, 0);
    QCOMPARE(talk.interviewer.take(numbered, 1ms), Step::Foreign);
    QCOMPARE(talk.interviewer.take(reply + 'x', 1ms), Step::Foreign);
    QCOMPARE(talk.interviewer.record().undecryptable, 2);
    for (const QByteArray &octets : strange) {
        QCOMPARE(talk.interviewer.take(octets, 1ms), Step::Foreign);
        QCOMPARE(talk.interviewer.datagram(), question);
    }
    QVERIFY(talk.interviewer.record().detail.contains(u"cannot be decrypted"));
    QCOMPARE(talk.interviewer.record().undecryptable, 255); // and no further
    QCOMPARE(talk.interviewer.take(reply, 2ms), Step::Next);
    QCOMPARE(talk.interviewer.take(reply, 3ms), Step::Duplicate);
}

void TestIkeInterviewer::outOfScope()
{
    ike::InterviewOptions options = optionsOf();
    options.endpoints.localAddress = u"vpn.contoso.com"_s;
    QCOMPARE(Interviewer::start(options).error().kind, FailureKind::NotSupported);
    options = optionsOf();
    options.offer.clear();
    QCOMPARE(Interviewer::start(options).error().kind, FailureKind::NotSupported);
    options = optionsOf();
    options.eap.identity = QByteArray(254, 'x');
    QCOMPARE(Interviewer::start(options).error().kind, FailureKind::NotSupported);
}

void TestIkeInterviewer::requestsStaySmall()
{
    for (const int group : {ike::kModp2048, ike::kEcp384}) {
        ike::InterviewOptions options = optionsOf();
        options.eap.identity = QByteArray(253, 'x');
        Conversation talk({.cookie = QByteArray(64, 'c'), .group = group}, options);
        QCOMPARE(talk.run(), Step::Done);
        QCOMPARE(talk.interviewer.end(), InterviewEnd::Learned);
        QVERIFY2(talk.longest <= 1200, qPrintable(QString::number(talk.longest)));
    }
}

void TestIkeInterviewer::retransmissionsAreCounted()
{
    Conversation talk({});
    talk.interviewer.sent(1ms);
    talk.interviewer.sent(2ms); // of IKE_SA_INIT: not in this record
    QCOMPARE(talk.exchange(), Step::Next);
    QVERIFY(talk.interviewer.record().messages.isEmpty()); // not sent yet
    const QByteArray first = talk.interviewer.datagram();
    talk.interviewer.sent(100ms);
    talk.interviewer.sent(1100ms);
    QCOMPARE(talk.interviewer.datagram(), first);
    talk.interviewer.sent(3100ms);
    QCOMPARE(talk.interviewer.take(talk.gateway.answer(500, first).first(), 3200ms), Step::Next);
    const IkeInterview record = talk.interviewer.record();
    QCOMPARE(record.messages.size(), 2);
    QCOMPARE(record.messages.at(0).attempts, 3);
    QCOMPARE(record.messages.at(0).atMs, 0ms);
    QCOMPARE(record.messages.at(1).atMs, 3100ms);
    QCOMPARE(record.end, InterviewEnd::Cut);
}

void TestIkeInterviewer::endlessRequestsEnd()
{
    GatewayOptions options;
    options.spoil = [](quint32 id, int &first, QByteArray &chain) {
        // EAP Notification again and again.
        const QByteArray packet =
            ike::u8(1) + ike::u8(int(id & 0xFF)) + ike::u16(6) + ike::u8(2) + "x";
        first = ike::kPayloadEap;
        chain = ike::chainOctets({{ike::kPayloadEap, packet}});
    };
    Conversation talk(options);
    QCOMPARE(talk.run(1000), Step::Done);
    QVERIFY(talk.requests < 100);
    QCOMPARE(talk.interviewer.end(), InterviewEnd::Malformed);

    options.spoil = [](quint32 id, int &first, QByteArray &chain) {
        const QByteArray packet = ike::u8(1) + ike::u8(int(id & 0xFF)) + ike::u16(60000) +
                                  ike::u8(2) + QByteArray(59995, 'x');
        first = ike::kPayloadEap;
        chain = ike::chainOctets({{ike::kPayloadEap, packet}});
    };
    Conversation large(options);
    QCOMPARE(large.run(1000), Step::Done);
    QVERIFY(large.requests < 25);
    QCOMPARE(large.interviewer.end(), InterviewEnd::Malformed);
}

void TestIkeInterviewer::whatIsSent()
{
    Conversation talk({.withEap = false, .childSa = true});
    QCOMPARE(talk.run(), Step::Done);
    QList<int> types;
    for (const OpenedPayload &payload : talk.gateway.received.first()) {
        types.append(payload.type);
    }
    QCOMPARE(types, (QList{35, 47, 33, 44, 45})); // IDi CP SA TSi TSr: no AUTH, no notify
    QCOMPARE(talk.gateway.received.first().at(0).octets.toHex(), QByteArray("01000000c0000207"));
    QCOMPARE(talk.gateway.received.first().at(1).octets.toHex(),
             QByteArray("01000000000100000003000000080000000a0000"));
    const QByteArray clear = ike::MessageBuilder(QByteArray(8, 'i'), ike::kExchangeAuth)
                                 .payload(33, talk.gateway.received.first().at(2).octets)
                                 .octets();
    const auto offered = ike::parseMessage(clear);
    QVERIFY(offered);
    QCOMPARE(ike::offerText(offered->proposals),
             (QStringList{u"ENCR_AES_CBC-256 AUTH_HMAC_SHA2_256_128 ESN_NO"_s,
                          u"ENCR_AES_CBC-256 AUTH_HMAC_SHA1_96 ESN_NO"_s,
                          u"ENCR_AES_GCM_16-256 ESN_NO"_s}));
    QCOMPARE(offered->proposals.first().protocol, 3);
    QCOMPARE(offered->proposals.first().spi.size(), 4);
    QCOMPARE(talk.gateway.received.first().at(3).octets.toHex(),
             QByteArray("02000000070000100000ffff00000000ffffffff"
                        "080000280000ffff" +
                        QByteArray(32, '0') + QByteArray(32, 'f')));
    QCOMPARE(talk.gateway.received.last().size(), 1);
    QCOMPARE(talk.gateway.received.last().first().type, 42);
    QCOMPARE(talk.gateway.received.last().first().octets.toHex(), QByteArray("01000000"));
    QCOMPARE(talk.interviewer.record().messages.last().exchange, 37);

    ike::InterviewOptions options = optionsOf();
    options.endpoints.localAddress = u"2001:db8::7"_s;
    options.endpoints.address = u"2001:db8::1"_s;
    Conversation ipv6({}, options);
    QCOMPARE(ipv6.run(), Step::Done);
    QCOMPARE(ipv6.gateway.received.first().at(0).octets.toHex(),
             QByteArray("0500000020010db8000000000000000000000007"));
}

void TestIkeInterviewer::labFacts_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("idType");
    QTest::addColumn<int>("method");
    QTest::newRow("ecp256-frag") << 0 << u"FQDN"_s << 14;
    QTest::newRow("modp1024-nofrag-rraslike") << 1 << u"DER_ASN1_DN"_s << 1;
    QTest::newRow("gcm-ecp384") << 2 << u"FQDN"_s << 14;
}

/// The recorded sessions as this program would have recorded them.
void TestIkeInterviewer::labFacts()
{
    QFETCH(int, index);
    QFETCH(QString, idType);
    QFETCH(int, method);
    const test::Session session = test::recordedSessions().at(index);
    const auto suite = ike::chosenSuite(*ike::parseMessage(test::initOf(session).response));
    const auto keys = test::keysOf(session, *suite);
    QVERIFY(keys);
    IkeInterview interview;
    interview.wantedEap = eap::kPeap;
    ike::FragmentCollector collector;
    for (const test::SessionDatagram &datagram : session.datagrams) {
        const auto header = ike::parseHeader(datagram.octets);
        if (header->messageId == 0) {
            continue;
        }
        auto opened = ike::open(datagram.octets, datagram.fromInitiator
                                                     ? ike::initiatorProtection(*suite, *keys)
                                                     : ike::responderProtection(*suite, *keys));
        QVERIFY(opened);
        if (opened->place.total > 0) {
            if (collector.take(*opened) != ike::FragmentCollector::Outcome::Complete) {
                continue;
            }
            opened = collector.message();
        }
        OpenedMessage message;
        message.outgoing = datagram.fromInitiator;
        message.messageId = int(header->messageId);
        message.payloads = *ike::parseChain(opened->first, opened->octets);
        interview.messages.append(message);
    }
    ike::deriveInterview(interview);
    QCOMPARE(interview.messages.size(), 12);
    QCOMPARE(interview.facts->idType, idType);
    QVERIFY(interview.facts->id.endsWith(u"vpn.example.test"_s));
    QCOMPARE(interview.facts->authMethod, std::optional(method));
    QCOMPARE(interview.facts->certificates, 2);
    QVERIFY(interview.facts->eap);
    QCOMPARE(interview.facts->malformed, QString());
    QCOMPARE(interview.facts->talk.answer, MethodAnswer::Match);
    QCOMPARE(interview.facts->talk.proposed, std::optional(25));
    QVERIFY(interview.facts->talk.failure);
}

void TestIkeInterviewer::factsOfHostileRecords_data()
{
    QTest::addColumn<QList<OpenedPayload>>("payloads");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("malformed");
    using Payloads = QList<OpenedPayload>;
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("nothing") << Payloads{} << QString() << QString();
    QTest::newRow("an IPv4 address")
        << Payloads{{36, hex("01000000c6336401")}} << u"198.51.100.1"_s << QString();
    QTest::newRow("an IPv6 address")
        << Payloads{{36, hex("0500000020010db8000000000000000000000001")}} << u"2001:db8::1"_s
        << QString();
    QTest::newRow("the IPv6 address of zeros")
        << Payloads{{36, hex("05000000") + QByteArray(16, '\0')}} << u"::"_s << QString();
    QTest::newRow("an IPv6 address with two runs of zeros")
        << Payloads{{36, hex("0500000020010000000000010000000000000001")}} << u"2001:0:0:1::1"_s
        << QString();
    QTest::newRow("an address of five octets")
        << Payloads{{36, hex("010000000102030405")}} << u"0102030405"_s << QString();
    QTest::newRow("a name with a control character")
        << Payloads{{36, hex("02000000610a62")}} << u"610a62"_s << QString();
    QTest::newRow("a mail address")
        << Payloads{{36, hex("03000000") + "a@contoso.com"}} << u"a@contoso.com"_s << QString();
    QTest::newRow("a name that is none")
        << Payloads{{36, hex("090000003003020100")}} << u"3003020100"_s << QString();
    QTest::newRow("a key ID") << Payloads{{36, hex("0b000000ff00")}} << u"ff00"_s << QString();
    QTest::newRow("IDr too short") << Payloads{{36, hex("0200")}} << QString()
                                   << u"message 1: payload IDr has only 2 octets"_s;
    QTest::newRow("a REDIRECT that names nothing")
        << Payloads{{41, hex("00004017")}} << QString() << QString();
    QTest::newRow("EAP that cannot be read")
        << Payloads{{48, hex("01")}} << QString() << u"message 1: "_s;
}

void TestIkeInterviewer::factsOfHostileRecords()
{
    QFETCH(QList<OpenedPayload>, payloads);
    QFETCH(QString, id);
    QFETCH(QString, malformed);
    IkeInterview interview;
    interview.messages.append(OpenedMessage{.payloads = payloads});
    ike::deriveInterview(interview);
    QVERIFY(interview.facts);
    QCOMPARE(interview.facts->id, id);
    QVERIFY2(interview.facts->malformed.startsWith(malformed),
             qPrintable(interview.facts->malformed));
    QCOMPARE(interview.facts->malformed.isEmpty(), malformed.isEmpty());
}

void TestIkeInterviewer::redirectTargets_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("target");
    const auto hex = [](const char *text) { return QByteArray::fromHex(text); };
    QTest::newRow("an IPv4 address") << hex("0104c6336402") << u"198.51.100.2"_s;
    QTest::newRow("an IPv4 address and a nonce")
        << hex("0104c6336402") + QByteArray(32, 'n') << u"198.51.100.2"_s;
    QTest::newRow("an IPv6 address")
        << hex("021020010db8000000000000000000000001") << u"2001:db8::1"_s;
    QTest::newRow("a name") << hex("0310") + "vpn2.contoso.com" << u"vpn2.contoso.com"_s;
    QTest::newRow("a name and a nonce")
        << hex("0310") + "vpn2.contoso.com" + QByteArray(16, 'n') << u"vpn2.contoso.com"_s;
    QTest::newRow("a name with a control character") << hex("0303") + "a\nb" << QString();
    QTest::newRow("a name that turns the line around") << hex("0305") + "a\xe2\x80\xae"
                                                                        "b"
                                                       << QString();
    QTest::newRow("no UTF-8") << hex("0302fffe") << QString();
    QTest::newRow("an address of three octets") << hex("0103c63364") << QString();
    QTest::newRow("another type") << hex("0404c6336402") << QString();
    QTest::newRow("longer than it is") << hex("03ff61") << QString();
    QTest::newRow("of no octets") << hex("0300") << QString();
    QTest::newRow("half a header") << hex("01") << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
}

/// The same reading in both exchanges, and again when a record is read.
void TestIkeInterviewer::redirectTargets()
{
    QFETCH(QByteArray, data);
    QFETCH(QString, target);
    Conversation inAuth({.withEap = false, .authNotifies = {16407}, .authData = data});
    QCOMPARE(inAuth.run(), Step::Done);
    IkeInterview record = inAuth.interviewer.record();
    QCOMPARE(record.end, InterviewEnd::Redirected);
    QCOMPARE(record.facts->redirect, target);
    record.facts.reset();
    ike::deriveInterview(record);
    QCOMPARE(record.facts->redirect, target);

    Conversation inInit({.initNotify = 16407, .initData = data});
    IkeExchange exchange;
    exchange.datagrams.append({true, 0ms, inInit.interviewer.datagram()});
    exchange.datagrams.append(
        {false, 0ms, inInit.gateway.answer(500, inInit.interviewer.datagram()).constFirst()});
    QCOMPARE(inInit.run(), Step::Done);
    QCOMPARE(inInit.interviewer.end(), InterviewEnd::Redirected);
    deriveIkeReply(exchange);
    QVERIFY(exchange.facts && exchange.facts->wellFormed);
    QCOMPARE(exchange.facts->redirect, target);
}

QTEST_APPLESS_MAIN(TestIkeInterviewer)
#include "tst_ike_interviewer.moc"
