// SPDX-License-Identifier: Apache-2.0
// Values -> the octets of an unprotected IKE message.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/ike/ike_parse.h"

namespace aovpn::ike {

/// The body of an SA payload. Source: RFC 7296, 3.3.
QByteArray saOctets(const QList<Proposal> &proposals);

/// Payloads with their generic headers, chained; the last one says that none follows.
/// Source: RFC 7296, 3.2.
QByteArray chainOctets(const QList<OpenedPayload> &payloads);

/// Puts a message together, payload by payload; lengths and next-payload fields fill themselves in.
/// Source: RFC 7296, 3.1 to 3.10.
class MessageBuilder
{
public:
    /// A request of the original initiator, version 2.0, message ID 0, responder SPI zero.
    /// @p initiatorSpi: 8 octets.
    MessageBuilder(const QByteArray &initiatorSpi, int exchange);

    MessageBuilder &sa(const QList<Proposal> &proposals);
    MessageBuilder &keyExchange(int group, const QByteArray &value);
    MessageBuilder &nonce(const QByteArray &nonce);
    /// A status or error without SPI.
    MessageBuilder &notify(int type, const QByteArray &data = {});
    /// The header's other fields, for everything that is not such a request (responses in tests).
    MessageBuilder &responder(const QByteArray &responderSpi, int flags);
    MessageBuilder &version(int major);
    MessageBuilder &payload(int type, const QByteArray &body);

    /// The message without non-ESP marker.
    QByteArray octets() const;

private:
    QByteArray m_initiatorSpi;
    QByteArray m_responderSpi;
    int m_exchange;
    int m_major = 2;
    int m_flags;
    QList<OpenedPayload> m_payloads;
};

/// Puts the 4-octet non-ESP marker in front where @p port is not 500. Source: RFC 3948, 2.2.
QByteArray onPort(int port, const QByteArray &message);

/// Takes the marker off again. Nullopt: @p port demands one and none is there.
std::optional<QByteArray> offPort(int port, const QByteArray &datagram);

/// 4 or 16 octets in network order; empty when @p address is no address. A scope is left out.
QByteArray addressOctets(const QString &address);

/// Body of NAT_DETECTION_SOURCE_IP or _DESTINATION_IP.
/// Input:  SPIs of 8 octets as in the header; @p address IPv4 or IPv6 text; port in host order.
/// Result: SHA1(SPIi | SPIr | address | port), 20 octets; empty when @p address is no address.
/// Source: RFC 7296, 2.23.
QByteArray natDetectionHash(const QByteArray &initiatorSpi, const QByteArray &responderSpi,
                            const QString &address, int port);

} // namespace aovpn::ike
