// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_interviewer.h"

#include "checks/model/sign_in_name.h"
#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"
#include "checks/protocol/ike/ike_reply.h"
#include "checks/protocol/ike/ike_signature.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

using std::chrono::milliseconds;

constexpr qsizetype kLongestRequest = 1200;      ///< on the wire
constexpr int kMostMessages = 2 * kMostRequests; ///< both ways
constexpr qsizetype kLongestRecord = 1 << 20;    ///< octets of payloads in all
constexpr int kChildSpiOctets = 4;
constexpr int kMostUndecryptable = 255;
constexpr int kNotifyAuthenticationFailed = 24;

/// How an answer came.
struct Arrival
{
    int fragments = 0; ///< 0: in one piece
    int octets = 0;    ///< on the wire
};

/// Beside IDr and AUTH the other errors (FAILED_CP_REQUIRED, TS_UNACCEPTABLE, ...) are about the
/// child SA alone: the IKE SA stands. Source: RFC 7296, 1.2 and 2.21.2.
bool isAboutTheSignIn(const Notify &error)
{
    return error.type == kNotifyAuthenticationFailed;
}

QString notifyNames(const QList<Notify> &notifies)
{
    QStringList names;
    for (const Notify &notify : notifies) {
        names.append(notifyName(notify.type));
    }
    return names.join(u", "_s);
}

bool natOnTheWay(const Message &reply, const Endpoints &ends)
{
    return translated(reply, kNotifyNatDestination, ends.localAddress, ends.localPort)
               .value_or(false) ||
           translated(reply, kNotifyNatSource, ends.address, ends.port).value_or(false);
}

} // namespace

struct Interviewer::Private
{
    enum class Phase {
        Init,
        Auth,
        Deleting,
        Over
    };

    Private(const InterviewOptions &wanted, Initiator asker, QByteArray address)
        : options(wanted), initiator(std::move(asker)), peer(wanted.eap),
          localAddress(std::move(address)), port(wanted.endpoints.port)
    {}

    Step takeInit(const QByteArray &received);
    Step accept(const QByteArray &octets);
    Result<void> makeKeys(const Message &sent, const Message &reply);
    Step ask(int exchange, const QList<OpenedPayload> &payloads);
    Step takeEncrypted(const QByteArray &received, milliseconds at);
    Step takeFragment(const Opened &opened, int size, milliseconds at);
    Step takeOpened(const Opened &opened, const Arrival &arrival, milliseconds at);
    void judgeAuthentication(const AuthReply &reply);
    bool mayHearTheName() const;
    Step decide(const AuthReply &reply);
    Step answerEap(const QByteArray &octets);
    Step eapEnded(int code);
    QString asAskedFor(const QString &what) const;
    Step refused(const Notify &error);
    Step askToForget();
    Step redirected(const Notify &redirect);
    Step over(InterviewEnd how, const QString &why);

    int expectedExchange() const
    {
        return phase == Phase::Deleting ? kExchangeInformational : kExchangeAuth;
    }

    InterviewOptions options;
    Initiator initiator;
    eap::Peer peer;
    QByteArray localAddress;
    Phase phase = Phase::Init;
    int port;

    // Since IKE_SA_INIT was accepted:
    Suite suite;
    Keys keys;
    KeyInputs inputs;
    QByteArray initResponse;
    quint32 messageId = 0; ///< of the open request
    QByteArray request;    ///< the open one as a datagram
    FragmentCollector fragments;
    int wireOctets = 0;       ///< of the fragments so far
    bool askedToEnd = false;  ///< our last EAP packet was the wish to end
    bool methodNamed = false; ///< an EAP request beyond Identity and Notification came
    QString wrong;            ///< an answer that could not be read, while the SA is being ended

    // The record:
    InterviewEnd end = InterviewEnd::NotStarted;
    QString detail;
    SignatureVerdict signature;
    QList<QByteArray> chain;
    QList<OpenedMessage> messages;
    int undecryptable = 0;
    qsizetype recorded = 0;
    std::optional<milliseconds> firstAuth;
    milliseconds lastEvent{0};
};

Interviewer::Step Interviewer::Private::over(InterviewEnd how, const QString &why)
{
    phase = Phase::Over;
    end = how;
    detail = why;
    return Step::Done;
}

Interviewer::Step Interviewer::Private::takeInit(const QByteArray &received)
{
    switch (initiator.take(received)) {
    case Initiator::Step::Foreign:
        return Step::Foreign;
    case Initiator::Step::Duplicate:
        return Step::Duplicate;
    case Initiator::Step::Next:
        return Step::Next;
    case Initiator::Step::Done:
        return accept(offPort(port, received).value_or(QByteArray()));
    }
    return Step::Foreign;
}

Interviewer::Step Interviewer::Private::accept(const QByteArray &octets)
{
    const auto sent = parseMessage(offPort(port, initiator.datagram()).value_or(QByteArray()));
    const auto reply = parseMessage(octets);
    if (!sent || !reply) {
        return over(InterviewEnd::NotStarted,
                    u"IKE_SA_INIT: "_s + (sent ? reply.error().detail : sent.error().detail));
    }
    if (const Notify *redirect = reply->notify(kNotifyRedirect)) {
        return redirected(*redirect);
    }
    if (!accepts(*reply)) {
        return over(InterviewEnd::NotStarted,
                    u"IKE_SA_INIT was not accepted: "_s + notifyNames(reply->notifies));
    }
    if (const auto violation = violationOf(*sent, *reply)) {
        return over(InterviewEnd::NotStarted, u"IKE_SA_INIT: "_s + *violation);
    }
    if (const auto made = makeKeys(*sent, *reply); !made) {
        const bool malformed = made.error().kind == FailureKind::Malformed;
        return over(malformed ? InterviewEnd::Malformed : InterviewEnd::NotStarted,
                    u"IKE_SA_INIT: "_s + made.error().detail);
    }
    initResponse = octets.first(reply->header.length);
    if (natOnTheWay(*reply, options.endpoints)) {
        port = kNatTraversalPort;
    }
    const auto childSpi = randomOctets(kChildSpiOctets);
    if (!childSpi) {
        return over(InterviewEnd::NotStarted, childSpi.error().detail);
    }
    phase = Phase::Auth;
    return ask(kExchangeAuth, authRequest(localAddress, *childSpi));
}

Result<void> Interviewer::Private::makeKeys(const Message &sent, const Message &reply)
{
    const auto chosen = chosenSuite(reply);
    if (!chosen) {
        return chosen.error();
    }
    suite = *chosen;
    inputs = {sent.nonce.value_or(QByteArray()), reply.nonce.value_or(QByteArray()),
              reply.header.initiatorSpi, reply.header.responderSpi};
    const auto secret = initiator.keyPair().sharedSecret(reply.keyExchange->value);
    if (!secret) {
        return secret.error();
    }
    auto derived = deriveKeys(suite, *secret, inputs);
    if (!derived) {
        return derived.error();
    }
    keys = *std::move(derived);
    return {};
}

Interviewer::Step Interviewer::Private::ask(int exchange, const QList<OpenedPayload> &payloads)
{
    if (messages.size() >= kMostMessages) {
        return over(InterviewEnd::Malformed, u"it goes on asking"_s);
    }
    ++messageId;
    const Header header{inputs.initiatorSpi, inputs.responderSpi, 0, 2, 0, exchange,
                        kFlagInitiator,      messageId,           0};
    const auto sealed = seal(header, payloads.first().type, chainOctets(payloads),
                             initiatorProtection(suite, keys));
    if (!sealed) {
        return over(InterviewEnd::Cut, sealed.error().detail);
    }
    request = onPort(port, *sealed);
    if (request.size() > kLongestRequest) {
        return over(InterviewEnd::Cut, u"a request of %1 octets"_s.arg(request.size()));
    }
    fragments = {};
    wireOctets = 0;
    OpenedMessage message;
    message.outgoing = true;
    message.exchange = exchange;
    message.messageId = static_cast<int>(messageId);
    message.octets = static_cast<int>(request.size());
    message.attempts = 0; // sent() counts
    message.payloads = payloads;
    messages.append(message);
    return Step::Next;
}

Interviewer::Step Interviewer::Private::takeEncrypted(const QByteArray &received, milliseconds at)
{
    const auto octets = offPort(port, received);
    const auto header = octets ? parseHeader(*octets) : Result<Header>(Failure{});
    if (!header || header->major != 2 || header->initiatorSpi != inputs.initiatorSpi ||
        header->responderSpi != inputs.responderSpi ||
        (header->flags & (kFlagResponse | kFlagInitiator)) != kFlagResponse) {
        return Step::Foreign;
    }
    if (header->messageId < messageId || phase == Phase::Over) {
        return Step::Duplicate;
    }
    if (header->messageId != messageId || header->exchange != expectedExchange()) {
        return Step::Foreign;
    }
    const auto opened = open(*octets, responderProtection(suite, keys));
    if (!opened) {
        if (opened.error().kind == FailureKind::Malformed) {
            return over(InterviewEnd::Malformed, opened.error().detail);
        }
        detail = u"an answer that cannot be decrypted: "_s + opened.error().detail;
        undecryptable = std::min(undecryptable + 1, kMostUndecryptable);
        return Step::Foreign;
    }
    const int size = static_cast<int>(received.size());
    return opened->place.total > 0 ? takeFragment(*opened, size, at)
                                   : takeOpened(*opened, {0, size}, at);
}

Interviewer::Step Interviewer::Private::takeFragment(const Opened &opened, int size,
                                                     milliseconds at)
{
    if (opened.place.total > fragments.total()) {
        wireOctets = 0; // the server divides again
    }
    switch (fragments.take(opened)) {
    case FragmentCollector::Outcome::Ignored:
        return Step::Duplicate;
    case FragmentCollector::Outcome::Partial:
        wireOctets += size;
        return Step::Partial;
    case FragmentCollector::Outcome::Complete:
        return takeOpened(fragments.message(), {fragments.total(), wireOctets + size}, at);
    case FragmentCollector::Outcome::TooMuch:
        return over(InterviewEnd::Malformed, u"an answer in too many or too long fragments"_s);
    }
    return Step::Foreign;
}

Interviewer::Step Interviewer::Private::takeOpened(const Opened &opened, const Arrival &arrival,
                                                   milliseconds at)
{
    const auto payloads = parseChain(opened.first, opened.octets);
    if (!payloads) {
        return over(InterviewEnd::Malformed, payloads.error().detail);
    }
    recorded += opened.octets.size();
    if (recorded > kLongestRecord) {
        return over(InterviewEnd::Malformed, u"more than a MiB of answers"_s);
    }
    OpenedMessage message;
    message.atMs = at - firstAuth.value_or(at);
    message.exchange = expectedExchange();
    message.messageId = static_cast<int>(messageId);
    message.fragments = arrival.fragments;
    message.octets = arrival.octets;
    message.payloads = *payloads;
    messages.append(message);
    if (phase == Phase::Deleting) {
        return over(InterviewEnd::Learned, u"the gateway signed in without EAP; SA deleted"_s);
    }
    const AuthReply reply = readAuthReply(*payloads);
    if (messageId == 1) {
        chain = reply.certificates;
        judgeAuthentication(reply);
        if (!mayHearTheName()) {
            peer.finish();
        }
    }
    return decide(reply);
}

/// A certificate counts only after this: whoever can copy it can send it.
void Interviewer::Private::judgeAuthentication(const AuthReply &reply)
{
    if (!reply.authentication || !reply.identity || reply.certificates.isEmpty()) {
        return;
    }
    const auto octets = responderSignedOctets(initResponse, inputs.initiatorNonce, suite.prf,
                                              keys.pr, reply.identityBody);
    if (octets) {
        signature = verifySignature(*reply.authentication, reply.certificates.first(), *octets);
    }
}

/// Whoever cannot prove the certificate's key may be anybody: neither is a name for them, nor would
/// their EAP tell anything about the gateway.
bool Interviewer::Private::mayHearTheName() const
{
    return signature.check == SignatureCheck::Verified ||
           (signature.check != SignatureCheck::Failed && !options.onlyToProven);
}

Interviewer::Step Interviewer::Private::decide(const AuthReply &reply)
{
    if (const Notify *redirect = reply.notify(kNotifyRedirect); redirect != nullptr && !reply.eap) {
        return redirected(*redirect);
    }
    if (!reply.malformed.isEmpty() && wrong.isEmpty()) {
        wrong = reply.malformed;
        peer.finish();
    }
    if (reply.eap) {
        return answerEap(*reply.eap);
    }
    if (!wrong.isEmpty()) {
        return over(InterviewEnd::Malformed, wrong);
    }
    const Notify *error = reply.error();
    const bool authenticated = reply.identity && reply.authentication;
    if (authenticated && (error == nullptr || !isAboutTheSignIn(*error))) {
        return askToForget();
    }
    return error != nullptr
               ? refused(*error)
               : over(InterviewEnd::Malformed, u"neither EAP nor AUTH nor an error in it"_s);
}

Interviewer::Step Interviewer::Private::answerEap(const QByteArray &octets)
{
    const auto packet = eap::parsePacket(octets);
    const auto answer = peer.take(octets);
    if (!packet || !answer) {
        return over(InterviewEnd::Malformed,
                    packet ? answer.error().detail : packet.error().detail);
    }
    if (peer.ended()) {
        return eapEnded(packet->code);
    }
    if (!*answer) {
        return over(InterviewEnd::Malformed, u"an EAP packet with the code %1"_s.arg(packet->code));
    }
    methodNamed = methodNamed || packet->type > eap::kNak;
    askedToEnd = peer.through();
    return ask(kExchangeAuth, eapResponse(**answer));
}

Interviewer::Step Interviewer::Private::eapEnded(int code)
{
    if (!wrong.isEmpty()) {
        return over(InterviewEnd::Malformed, wrong);
    }
    if (code == eap::kSuccess) {
        return over(InterviewEnd::Learned, u"EAP-Success without a sign-in"_s);
    }
    return askedToEnd ? over(InterviewEnd::Learned, asAskedFor(u"EAP-Failure"_s))
                      : over(InterviewEnd::EapFailed, u"EAP-Failure"_s);
}

QString Interviewer::Private::asAskedFor(const QString &what) const
{
    const QString why =
        mayHearTheName() ? QString() : u": the gateway's key is not proven, so it got no name"_s;
    return what + u", as asked for"_s + why;
}

/// An error without EAP-Failure: after a method was named it means the same.
Interviewer::Step Interviewer::Private::refused(const Notify &error)
{
    const QString name = notifyName(error.type);
    if (askedToEnd) {
        return over(InterviewEnd::Learned, asAskedFor(name));
    }
    return over(methodNamed ? InterviewEnd::EapFailed : InterviewEnd::Refused, name);
}

Interviewer::Step Interviewer::Private::askToForget()
{
    phase = Phase::Deleting;
    return ask(kExchangeInformational, deleteRequest());
}

Interviewer::Step Interviewer::Private::redirected(const Notify &redirect)
{
    const QString target = redirectTarget(redirect.data);
    return over(InterviewEnd::Redirected, target.isEmpty() ? u"it names none"_s : target);
}

Interviewer::Interviewer(std::unique_ptr<Private> made) : d(std::move(made))
{}
Interviewer::~Interviewer() = default;
Interviewer::Interviewer(Interviewer &&) noexcept = default;
Interviewer &Interviewer::operator=(Interviewer &&) noexcept = default;

Result<Interviewer> Interviewer::start(const InterviewOptions &options)
{
    const QByteArray address = addressOctets(options.endpoints.localAddress);
    if (address.isEmpty()) {
        return Failure{FailureKind::NotSupported, 0, u"the local address is none"_s, {}};
    }
    if (options.eap.identity.size() > kLongestSignInName) {
        return Failure{FailureKind::NotSupported,
                       0,
                       u"an identity of %1 octets"_s.arg(options.eap.identity.size()),
                       {}};
    }
    auto initiator = Initiator::start(options.offer, options.endpoints, options.fragmentation);
    if (!initiator) {
        return initiator.error();
    }
    Interviewer interviewer(std::make_unique<Private>(options, *std::move(initiator), address));
    if (options.onlyEnd) {
        interviewer.finish();
    }
    return interviewer;
}

QByteArray Interviewer::datagram() const
{
    return d->phase == Private::Phase::Init ? d->initiator.datagram() : d->request;
}

int Interviewer::port() const
{
    return d->port;
}

bool Interviewer::inSaInit() const
{
    return d->phase == Private::Phase::Init;
}

Interviewer::Step Interviewer::take(const QByteArray &received, milliseconds at)
{
    d->lastEvent = at;
    return d->phase == Private::Phase::Init ? d->takeInit(received)
                                            : d->takeEncrypted(received, at);
}

void Interviewer::sent(milliseconds at)
{
    d->lastEvent = at;
    if (d->messages.isEmpty() || !d->messages.last().outgoing) {
        return;
    }
    if (!d->firstAuth) {
        d->firstAuth = at;
    }
    OpenedMessage &message = d->messages.last();
    if (message.attempts == 0) {
        message.atMs = at - *d->firstAuth;
    }
    ++message.attempts;
}

void Interviewer::finish()
{
    d->peer.finish();
}

InterviewEnd Interviewer::end() const
{
    switch (d->phase) {
    case Private::Phase::Init:
        return InterviewEnd::NotStarted;
    case Private::Phase::Over:
        return d->end;
    default:
        return InterviewEnd::Cut;
    }
}

IkeInterview Interviewer::record() const
{
    IkeInterview interview;
    interview.port = d->options.endpoints.port;
    interview.signInPort = d->port;
    interview.offeredFragmentation = d->options.fragmentation;
    interview.wantedEap = d->options.eap.method;
    interview.end = end();
    interview.detail = d->detail;
    interview.signature = d->signature.check;
    interview.signatureKind = d->signature.kind;
    interview.messages = d->messages;
    interview.messages.removeIf(
        [](const OpenedMessage &message) { return message.outgoing && message.attempts == 0; });
    interview.undecryptable = d->undecryptable;
    interview.signInTls = d->peer.signInTls();
    interview.elapsedMs = d->lastEvent;
    deriveInterview(interview);
    return interview;
}

QList<QByteArray> Interviewer::chain() const
{
    return d->chain;
}

} // namespace aovpn::ike
