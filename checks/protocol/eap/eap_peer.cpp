// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/eap/eap_peer.h"

#include "checks/protocol/eap/eap_tls.h"

namespace aovpn::eap {
namespace {

/// Answers of a peer, RFC 3748, 5.
struct Answer
{
    int type = kNak;
    QByteArray data;
};

/// "no alternative" (RFC 3748, 5.3.1): the server ends the conversation.
Answer nothingElse()
{
    return {.type = kNak, .data = QByteArray(1, '\0')};
}

/// A type that a legacy Nak can name: RFC 3748, 5.3.1.
bool canBeNamed(int type)
{
    constexpr int kExpanded = 254;
    return type > kNak && type <= kExpanded;
}

} // namespace

struct Peer::Private
{
    PeerOptions options;
    QByteArray lastRequest;
    QByteArray lastAnswer;
    std::optional<TlsConversation> tls;
    int tlsType = 0;
    bool nakSent = false;
    bool ended = false;
    bool through = false;   ///< every answer from now on is the wish to end
    bool alertSent = false; ///< or the server's was answered

    Answer answer(const Packet &request)
    {
        if (through) {
            return wishToEnd(request.type);
        }
        if (request.type == kIdentity) {
            return {.type = kIdentity, .data = options.identity};
        }
        if (request.type == kNotification) {
            return {.type = kNotification, .data = {}};
        }
        if (tls) {
            return request.type == tlsType ? insideTls(request.data) : wishToEnd(request.type);
        }
        if (options.method && request.type != *options.method) {
            return otherMethod(request.type);
        }
        if (!isTlsMethod(request.type)) {
            return wishToEnd(request.type);
        }
        tlsType = request.type;
        tls.emplace(request.type);
        return insideTls(request.data);
    }

    /// Not the profile's method: one try.
    Answer otherMethod(int type)
    {
        if (nakSent) {
            return wishToEnd(type);
        }
        nakSent = true;
        return {.type = kNak, .data = QByteArray(1, static_cast<char>(*options.method))};
    }

    Answer insideTls(const QByteArray &data)
    {
        const Result<QByteArray> response = tls->take(data);
        if (!response) {
            return wishToEnd(tlsType);
        }
        through = alertSent = tls->through();
        return {.type = tlsType, .data = *response};
    }

    /// Once a method has begun, a NAK would be out of place (RFC 3748, 5.3.1): it gets an alert.
    Answer wishToEnd(int type)
    {
        through = true;
        const QByteArray alert =
            tls && type == tlsType && !alertSent ? tls->farewell() : QByteArray();
        if (alert.isEmpty()) {
            return nothingElse();
        }
        alertSent = true;
        return {.type = type, .data = alert};
    }
};

Peer::Peer(const PeerOptions &options) : d(std::make_unique<Private>())
{
    d->options = options;
    if (options.method && !canBeNamed(*options.method)) {
        d->options.method.reset();
    }
}

Peer::~Peer() = default;
Peer::Peer(Peer &&) noexcept = default;
Peer &Peer::operator=(Peer &&) noexcept = default;

Result<std::optional<QByteArray>> Peer::take(const QByteArray &packet)
{
    const Result<Packet> request = parsePacket(packet);
    if (!request) {
        return request.error();
    }
    if (request->code == kSuccess || request->code == kFailure) {
        d->ended = true;
        return std::optional<QByteArray>();
    }
    if (request->code != kRequest || d->ended) {
        return std::optional<QByteArray>();
    }
    if (packet != d->lastRequest) {
        const Answer answer = d->answer(*request);
        d->lastRequest = packet;
        d->lastAnswer = packetOctets({.code = kResponse,
                                      .identifier = request->identifier,
                                      .type = answer.type,
                                      .data = answer.data});
    }
    return std::optional(d->lastAnswer);
}

bool Peer::ended() const
{
    return d->ended;
}

bool Peer::through() const
{
    return d->through;
}

void Peer::finish()
{
    d->through = true;
    d->lastRequest.clear();
}

std::optional<SignInTls> Peer::signInTls() const
{
    return d->tls ? std::optional(d->tls->facts()) : std::nullopt;
}

} // namespace aovpn::eap
