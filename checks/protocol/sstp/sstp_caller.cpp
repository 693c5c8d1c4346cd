// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp/sstp_caller.h"

#include "checks/protocol/sstp/lcp_negotiator.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_packet.h"

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

constexpr int kMostPackets = 64;
constexpr qsizetype kMostOctets = qsizetype{64} * 1024;

enum class Phase {
    Calling,     ///< the call request awaits its answer
    Negotiating, ///< LCP
    SigningIn,   ///< EAP
    Ending,      ///< CALL_DISCONNECT awaits its answer
    Over,
};

} // namespace

struct Caller::Private
{
    LcpNegotiator lcp;
    eap::Peer peer;
    SstpCall call;
    Phase phase = Phase::Calling;
    std::chrono::milliseconds now{0};
    QByteArray buffer;
    qsizetype octets = 0; ///< of the server
    int packets = 0;      ///< of the server
    QByteArray outgoing;
    qsizetype firstUntaken = 0; ///< in call.packets

    explicit Private(const CallOptions &options) : lcp(options.protocol), peer(options.eap)
    {
        call.wantedProtocol = options.protocol;
        call.wantedEap = options.eap.method;
        send(callRequestOctets());
    }

    void send(const QByteArray &packet)
    {
        outgoing += packet;
        call.packets.append({true, now, packet});
    }

    void sendFrame(int protocol, const QByteArray &information)
    {
        send(dataOctets(frameOctets(protocol, information)));
    }

    /// The first reason counts.
    void conclude(InterviewEnd end, const QString &detail)
    {
        if (call.end == InterviewEnd::NotStarted) {
            call.end = end;
            call.detail = detail;
        }
    }

    /// Ends the call properly.
    void leave(InterviewEnd end, const QString &detail)
    {
        if (phase == Phase::Ending || phase == Phase::Over) {
            return;
        }
        conclude(end, detail);
        if (phase == Phase::Calling) {
            phase = Phase::Over;
            return;
        }
        sendFrame(kPppLcp, lcp.terminate());
        send(disconnectOctets());
        phase = Phase::Ending;
    }

    /// How it stands when the server ends the call by itself.
    InterviewEnd endByServer() const
    {
        SstpCall copy = call;
        deriveCall(copy);
        const bool eap = phase == Phase::SigningIn;
        return copy.facts->demanded.isEmpty() || (eap && !copy.facts->talk.proposed)
                   ? InterviewEnd::Refused
                   : InterviewEnd::Learned;
    }

    void overByServer(const QString &detail)
    {
        if (phase != Phase::Ending && phase != Phase::Over) {
            conclude(endByServer(), detail);
        }
        phase = Phase::Over;
    }

    void malformed(const Failure &failure) { leave(InterviewEnd::Malformed, failure.message()); }

    void takePacket(const QByteArray &octetsOfOne)
    {
        const auto packet = parsePacket(octetsOfOne);
        if (!packet) {
            malformed(packet.error());
        } else if (packet->control) {
            takeControl(*packet);
        } else if (phase != Phase::Calling) {
            takeData(packet->data);
        }
    }

    void takeControl(const Packet &packet)
    {
        switch (packet.message) {
        case kCallConnectAck:
            if (phase == Phase::Calling) {
                phase = Phase::Negotiating;
                sendFrame(kPppLcp, lcp.request());
            }
            break;
        case kCallConnectNak:
            overByServer(u"CALL_CONNECT_NAK"_s);
            break;
        case kCallAbort:
            overByServer(u"CALL_ABORT"_s);
            break;
        case kCallDisconnect:
            send(controlOctets(kCallDisconnectAck));
            overByServer(u"CALL_DISCONNECT"_s);
            break;
        case kCallDisconnectAck:
            overByServer(u"CALL_DISCONNECT_ACK"_s);
            break;
        case kEchoRequest:
            send(controlOctets(kEchoResponse));
            break;
        default: // CALL_CONNECTED comes from clients only; the rest is not known
            break;
        }
    }

    void takeData(const QByteArray &data)
    {
        const auto frame = parseFrame(data);
        if (!frame) {
            malformed(frame.error());
        } else if (frame->protocol == kPppLcp) {
            takeLcp(frame->information);
        } else if (frame->protocol == kPppChap) {
            leave(InterviewEnd::Learned, u"a CHAP challenge, which is not answered"_s);
        } else if (frame->protocol == kPppEap && phase == Phase::SigningIn) {
            takeEap(frame->information);
        }
    }

    void takeLcp(const QByteArray &information)
    {
        const auto reply = lcp.take(information);
        if (!reply) {
            malformed(reply.error());
            return;
        }
        const bool ours = phase == Phase::Ending;
        if (ours && reply->step != LcpNegotiator::Step::GoOn &&
            reply->step != LcpNegotiator::Step::Terminated) {
            return; // its Configure-Request crossed our end
        }
        for (const QByteArray &answer : reply->answers) {
            sendFrame(kPppLcp, answer);
        }
        switch (reply->step) {
        case LcpNegotiator::Step::GoOn:
            break;
        case LcpNegotiator::Step::SignIn:
            phase = Phase::SigningIn;
            break;
        case LcpNegotiator::Step::Enough:
            leave(InterviewEnd::Learned, u"the authentication protocol is known"_s);
            break;
        case LcpNegotiator::Step::Terminated:
            leaveAfterTerminate();
            break;
        }
    }

    /// LCP is closed: SSTP's own end remains.
    void leaveAfterTerminate()
    {
        if (phase == Phase::Ending) {
            return;
        }
        conclude(endByServer(), u"the server ended LCP"_s);
        send(disconnectOctets());
        phase = Phase::Ending;
    }

    void takeEap(const QByteArray &octetsOfOne)
    {
        const bool asked = peer.through();
        const auto answer = peer.take(octetsOfOne);
        if (!answer) {
            malformed(answer.error());
            return;
        }
        if (*answer) {
            sendFrame(kPppEap, **answer);
        }
        if (!peer.ended()) {
            return;
        }
        const auto packet = eap::parsePacket(octetsOfOne);
        const bool failure = packet && packet->code == eap::kFailure;
        leave(failure && !asked ? InterviewEnd::EapFailed : InterviewEnd::Learned,
              failure ? u"EAP-Failure"_s : u"EAP-Success"_s);
    }

    /// Cuts the stream into packets.
    void takeStream()
    {
        while (phase != Phase::Over && !buffer.isEmpty()) {
            const auto length = packetLength(buffer);
            if (length && (!length->has_value() || **length > buffer.size())) {
                return;
            }
            const QByteArray packet =
                buffer.left(length ? **length : std::min(buffer.size(), kLongestPacket));
            buffer.remove(0, packet.size());
            call.packets.append({false, now, packet});
            ++packets;
            if (packets > kMostPackets) {
                giveUp(u"more than %1 packets"_s.arg(kMostPackets));
                return;
            }
            if (!length) {
                giveUp(length.error().message()); // where the next one begins is not known
                return;
            }
            takePacket(packet);
        }
    }

    /// Whatever comes next cannot be read, or shall not.
    void giveUp(const QString &detail)
    {
        leave(InterviewEnd::Malformed, detail);
        phase = Phase::Over;
    }
};

Caller::Caller(const CallOptions &options) : d(std::make_unique<Private>(options))
{}
Caller::~Caller() = default;
Caller::Caller(Caller &&) noexcept = default;
Caller &Caller::operator=(Caller &&) noexcept = default;

QByteArray Caller::takeOutgoing(std::chrono::milliseconds at)
{
    d->now = at;
    for (; d->firstUntaken < d->call.packets.size(); ++d->firstUntaken) {
        Datagram &packet = d->call.packets[d->firstUntaken];
        if (packet.outgoing) {
            packet.atMs = at;
        }
    }
    return std::exchange(d->outgoing, QByteArray());
}

void Caller::feed(const QByteArray &octets, std::chrono::milliseconds at)
{
    if (d->phase == Phase::Over) {
        return;
    }
    d->now = at;
    d->octets += octets.size();
    d->buffer += octets;
    d->takeStream();
    if (d->octets > kMostOctets && d->phase != Phase::Over) {
        d->giveUp(u"more than %1 octets"_s.arg(kMostOctets));
    }
}

void Caller::feedEnd()
{
    d->overByServer(u"the server closed the connection"_s);
}

void Caller::finish()
{
    switch (d->phase) {
    case Phase::Calling:
    case Phase::Negotiating:
        d->leave(InterviewEnd::Silent, u"no answer in time"_s);
        break;
    case Phase::SigningIn:
        d->leave(d->peer.through() ? InterviewEnd::Learned : InterviewEnd::Silent,
                 u"no answer to EAP in time"_s);
        break;
    case Phase::Ending:
    case Phase::Over:
        d->phase = Phase::Over;
        break;
    }
}

bool Caller::over() const
{
    return d->phase == Phase::Over && d->outgoing.isEmpty();
}

SstpCall Caller::record() const
{
    SstpCall call = d->call;
    call.signInTls = d->peer.signInTls();
    call.elapsedMs = d->now;
    deriveCall(call);
    return call;
}

} // namespace aovpn::sstp
