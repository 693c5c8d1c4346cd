// SPDX-License-Identifier: Apache-2.0
// The first two messages of IKEv1's main mode: which proofs of identity does a server of L2TP take?
// Nothing secret is in them.
#pragma once

#include "checks/model/result.h"

#include <QStringList>

#include <optional>

namespace aovpn::ike {

inline constexpr int kV1PreSharedKey = 1;
inline constexpr int kV1RsaSignatures = 3;
inline constexpr int kV1NoProposalChosen = 14;

/// One combination of algorithms. Source: RFC 2409, appendix A.
struct MainModeTransform
{
    int encryption = 0; ///< 5: 3DES-CBC, 7: AES-CBC
    int hash = 0;       ///< 2: SHA-1
    int authentication = 0;
    int group = 0;                ///< 2: MODP 1024, 14: MODP 2048, 20: ECP 384
    std::optional<int> keyLength; ///< bits; of AES

    bool operator==(const MainModeTransform &) const = default;
};

/// What Windows offers for L2TP, with one authentication method for all, so that the answer tells
/// whether the server takes that one: AES-256 with ECP 384 and MODP 2048, 3DES with MODP 1024, all
/// with SHA-1.
QList<MainModeTransform> l2tpOffer(int authentication);

/// The first message: SA, and the vendor ID of NAT traversal.
/// Input:  @p cookie 8 octets, not zero.
/// Result: without non-ESP marker; it belongs to UDP 500 (RFC 3947, 4).
///
///      0               1               2               3
///     +---------------------------------------------------------------+
///   0 | header of ike_parse.h: version 0x10, exchange type 2          |
///     +---------------+---------------+-------------------------------+
///  28 | next: 13      | reserved      | length of the SA payload      |
///     +---------------+---------------+-------------------------------+
///     | domain of interpretation 1 (IPsec)                            |
///     | situation 1 (identity only)                                   |
///     +---------------+---------------+-------------------------------+
///     | next: 0       | reserved      | length of the proposal        |
///     | number        | protocol 1    | SPI size 0    | transforms    |
///     +---------------+---------------+-------------------------------+
///     | each: 3 or 0  | reserved      | length of the transform       |
///     | number        | id 1 (IKE)    | reserved                      |
///     | attributes: 1-bit format, 15-bit type, 2-octet value          |
///     +---------------------------------------------------------------+
/// Source: RFC 2408, 3.1 to 3.6 and 4.5; RFC 2409, 5 and appendix A; RFC 2407, 4.2; RFC 3947, 3.1.
QByteArray mainModeRequest(const QByteArray &cookie, const QList<MainModeTransform> &offer);

/// What the first message offers.
/// Input:  a message as mainModeRequest() makes it; out of a file, so untrusted.
/// Errors: Malformed with the octet offset.
Result<QList<MainModeTransform>> parseMainModeOffer(const QByteArray &octets);

/// What an answer says.
struct MainModeAnswer
{
    QByteArray initiatorCookie;
    QByteArray responderCookie;
    std::optional<MainModeTransform> chosen; ///< the server's SA payload
    std::optional<int> notify;               ///< type of the first notify payload
    QByteArray notifySpi;                    ///< of it: the cookies of the exchange it is about
    QStringList vendorIds;                   ///< lower-case hex

    bool operator==(const MainModeAnswer &) const = default;
};

/// Input:  UDP payload, untrusted, any length; without non-ESP marker.
/// Errors: Malformed with the octet offset; also another IKE version or exchange, and an encrypted
///         message. Octets after the message are passed over.
Result<MainModeAnswer> parseMainModeAnswer(const QByteArray &octets);

/// Does @p answer belong to the request with @p cookie, and choose nothing but one of @p offer, or
/// refuse? Errors: Malformed, with what does not fit.
Result<void> verifyMainModeAnswer(const MainModeAnswer &answer, const QByteArray &cookie,
                                  const QList<MainModeTransform> &offer);

/// "NO-PROPOSAL-CHOSEN"; the number as text if it has no name here. Source: RFC 2408, 3.14.1.
QString v1NotifyName(int type);

} // namespace aovpn::ike
