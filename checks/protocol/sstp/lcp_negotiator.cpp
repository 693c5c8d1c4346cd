// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp/lcp_negotiator.h"

#include "checks/protocol/ike/octet_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

using ike::u16;

constexpr int kMru = 1500;
constexpr qsizetype kMruOctets = 2;
constexpr qsizetype kMagicOctets = 4;
constexpr int kMostRequests = 4;
/// No more of a packet is sent back than this: with the address and control that the server may
/// have left out it would else not fit into one of ours.
constexpr qsizetype kMostReturned = 1024;

bool isKnown(const LcpOption &option)
{
    switch (option.type) {
    case kOptionMru:
    case kOptionCharacterMap:
    case kOptionAuthentication:
    case kOptionMagic:
    case kOptionShortProtocol:
        return true;
    default:
        return false;
    }
}

QByteArray answerTo(const LcpPacket &packet, int code, const QByteArray &data)
{
    return lcpOctets({code, packet.identifier, data});
}

} // namespace

LcpNegotiator::LcpNegotiator(const QString &wanted)
    : m_wanted(authenticationValue(wanted)), m_options({{kOptionMru, u16(kMru)}})
{}

QByteArray LcpNegotiator::request()
{
    ++m_requests;
    m_requestIdentifier = ++m_identifier;
    return lcpOctets({kConfigureRequest, m_requestIdentifier, optionsOctets(m_options)});
}

QByteArray LcpNegotiator::terminate()
{
    ++m_identifier;
    return lcpOctets({kTerminateRequest, m_identifier, {}});
}

Result<LcpNegotiator::Reply> LcpNegotiator::take(const QByteArray &octets)
{
    const auto packet = parseLcp(octets);
    if (!packet) {
        return packet.error();
    }
    switch (packet->code) {
    case kConfigureRequest:
        return judge(*packet);
    case kConfigureNak:
    case kConfigureReject:
        return askAgain(*packet);
    case kTerminateRequest:
        return Reply{Step::Terminated, {answerTo(*packet, kTerminateAck, {})}};
    case kTerminateAck:
        return Reply{Step::Terminated, {}};
    case kLcpEchoRequest: // our magic number is 0, because none was negotiated (RFC 1661, 5.8)
        return Reply{Step::GoOn,
                     {answerTo(*packet, kLcpEchoReply,
                               QByteArray(kMagicOctets, '\0') +
                                   packet->data.mid(kMagicOctets, kMostReturned))}};
    case kConfigureAck: // of whichever request: nothing waits for it
    case kCodeReject:
    case kProtocolReject:
    case kLcpEchoReply:
    case kDiscardRequest:
    case kIdentification:
    case kTimeRemaining:
        return Reply{};
    default:
        ++m_identifier;
        return Reply{Step::GoOn,
                     {lcpOctets({kCodeReject, m_identifier, octets.left(kMostReturned)})}};
    }
}

/// The server's Configure-Request.
Result<LcpNegotiator::Reply> LcpNegotiator::judge(const LcpPacket &packet)
{
    if (packet.data.size() > kMostReturned) { // cut, an Ack or Reject of it would be another one
        return Failure{FailureKind::Malformed, 0,
                       u"a Configure-Request with %1 octets of options"_s.arg(packet.data.size()),
                       u"LCP"_s};
    }
    const auto options = parseOptions(packet.data);
    if (!options) {
        return options.error();
    }
    QList<LcpOption> unknown;
    std::copy_if(options->cbegin(), options->cend(), std::back_inserter(unknown),
                 [](const LcpOption &option) { return !isKnown(option); });
    if (!unknown.isEmpty()) {
        return Reply{Step::GoOn, {answerTo(packet, kConfigureReject, optionsOctets(unknown))}};
    }
    const auto demanded = authenticationOf(*options);
    if (demanded && m_wanted && *demanded != *m_wanted) {
        // The same packet again crossed our Nak; another one is the server's answer to it.
        if (m_refused && *m_refused != packet) {
            return Reply{Step::Enough, {}};
        }
        m_refused = packet;
        return Reply{Step::GoOn, {nak(packet)}};
    }
    if (demanded != authenticationValue(u"eap"_s)) {
        return Reply{Step::Enough, {}};
    }
    return Reply{Step::SignIn, {answerTo(packet, kConfigureAck, packet.data)}};
}

/// Ours was not taken as it was: without what was rejected, with the MRU that is wished instead.
Result<LcpNegotiator::Reply> LcpNegotiator::askAgain(const LcpPacket &packet)
{
    const auto options = parseOptions(packet.data);
    if (!options) {
        return options.error();
    }
    if (packet.identifier != m_requestIdentifier || m_requests >= kMostRequests) {
        return Reply{};
    }
    m_options.clear();
    for (const LcpOption &option : *options) {
        if (packet.code == kConfigureNak && option.type == kOptionMru &&
            option.value.size() == kMruOctets) {
            m_options = {option};
        }
    }
    return Reply{Step::GoOn, {request()}};
}

QByteArray LcpNegotiator::nak(const LcpPacket &packet) const
{
    return answerTo(packet, kConfigureNak,
                    optionsOctets({{kOptionAuthentication, m_wanted.value_or(QByteArray())}}));
}

} // namespace aovpn::sstp
