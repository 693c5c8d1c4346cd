// SPDX-License-Identifier: Apache-2.0
// The payloads of IKE_AUTH and INFORMATIONAL that an initiator without credentials sends, and what
// the responses carry.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/ike/ike_parse.h"

namespace aovpn::ike {

/// The first request of IKE_AUTH, without AUTH payload: IDi, CP, SA, TSi, TSr.
///
///     IDi: ID_IPV4_ADDR or ID_IPV6_ADDR with @p localAddress
///     CP:  CFG_REQUEST: INTERNAL_IP4_ADDRESS, _IP4_DNS, _IP6_ADDRESS, _IP6_DNS, all empty
///     SA:  ESP with @p childSpi: AES-CBC-256 with SHA2-256 or SHA1; AES-GCM-16-256
///     TSi, TSr: 0.0.0.0/0 and ::/0
///
/// Input:  @p localAddress: network order, 4 or 16 octets; @p childSpi: 4 octets.
/// Source: RFC 7296, 1.2, 2.16, 2.19, 3.3, 3.5, 3.13, 3.15.
QList<OpenedPayload> authRequest(const QByteArray &localAddress, const QByteArray &childSpi);

/// One EAP packet. Source: RFC 7296, 3.16.
QList<OpenedPayload> eapResponse(const QByteArray &packet);

/// DELETE of the IKE SA. Source: RFC 7296, 1.4.1 and 3.11.
QList<OpenedPayload> deleteRequest();

/// The responder's name for itself. Source: RFC 7296, 3.5: type(1), reserved(3), data.
struct Identity
{
    int type = 0;
    QByteArray data;
};

/// "FQDN", "IPV4_ADDR", "RFC822_ADDR", "IPV6_ADDR", "DER_ASN1_DN", "DER_ASN1_GN", "KEY_ID"; the
/// number as text if it has no name here.
QString identityTypeName(int type);

/// A name as it stands, an address in its usual form, a distinguished name as in RFC 2253; else,
/// and for whatever is not of its type's form, lower-case hex. No control characters.
QString identityText(const Identity &identity);

/// Source: RFC 7296, 3.8: method(1), reserved(3), data.
struct Authentication
{
    int method = 0;
    QByteArray data;
};

/// What the payloads of a response say.
struct AuthReply
{
    std::optional<Identity> identity;
    QByteArray identityBody;        ///< of IDr as it came, for the signature
    QList<QByteArray> certificates; ///< of encoding 4, in their order: leaf first
    int otherCertificates = 0;      ///< of other encodings
    std::optional<Authentication> authentication;
    std::optional<QByteArray> eap;
    QList<Notify> notifies;
    QString malformed; ///< the first payload that could not be read: which and why

    /// The first error; nullptr: none. Source: RFC 7296, 3.10.1.
    const Notify *error() const;
    const Notify *notify(int type) const;
};

/// Reads what it can; unknown payloads are passed over. At most 32 certificates and 64 notifies are
/// kept.
/// Source: RFC 7296, 3.5, 3.6, 3.8, 3.10, 3.16.
AuthReply readAuthReply(const QList<OpenedPayload> &payloads);

/// The gateway that REDIRECT names, "vpn2.example.test"; empty: it cannot be read. No control
/// characters. The nonce behind it, which only IKE_SA_INIT has, is not compared: nobody follows.
///
///      0               1               2               3
///     +---------------+---------------+-------------------------------+
///     | type: 1 IPv4, | length of the | the gateway, then the nonce   |
///     | 2 IPv6, 3 FQDN| gateway       |                               |
///     +---------------+---------------+-------------------------------+
/// Source: RFC 5685, 3 and 7.2.
QString redirectTarget(const QByteArray &data);

} // namespace aovpn::ike
