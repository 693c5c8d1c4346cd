// SPDX-License-Identifier: Apache-2.0
// Octets -> the structure of an IKE message. Says nothing about whether the message makes sense as
// an answer; ike_reply.h does.
#pragma once

#include "checks/model/result.h"

#include <QList>

#include <optional>

namespace aovpn::ike {

/// The header of every IKE message. Source: RFC 7296, 3.1 (RFC 2408, 3.1 for IKEv1: same form).
///
///      0               1               2               3
///     +---------------+---------------+---------------+---------------+
///   0 |                   IKE SA initiator's SPI, 8 octets            |
///   8 |                   IKE SA responder's SPI, 8 octets            |
///     +---------------+-------+-------+---------------+---------------+
///  16 | next payload  | major | minor | exchange type | flags         |
///     +---------------+-------+-------+---------------+---------------+
///  20 | message ID                                                    |
///  24 | length of the whole message, this header included             |
///     +---------------------------------------------------------------+
struct Header
{
    QByteArray initiatorSpi;
    QByteArray responderSpi;
    int nextPayload = 0;
    int major = 0;
    int minor = 0;
    int exchange = 0;
    int flags = 0;
    quint32 messageId = 0;
    quint32 length = 0;
};

/// One transform. Source: RFC 7296, 3.3.2 and 3.3.5.
///
///     +---------------+---------------+-------------------------------+
///     | 0 last/3 more | reserved      | transform length              |
///     +---------------+---------------+-------------------------------+
///     | type          | reserved      | transform ID                  |
///     +---------------+---------------+-------------------------------+
///     | attributes: 1-bit format, 15-bit type, then a 2-octet value   |
///     | (format 1) or a 2-octet length and the value (format 0)       |
///     +---------------------------------------------------------------+
struct Transform
{
    int type = 0;
    int id = 0;
    std::optional<int> keyLength; ///< bits; other attributes are not kept: none are defined

    bool operator==(const Transform &) const = default;
};

/// One proposal. Source: RFC 7296, 3.3.1.
///
///     +---------------+---------------+-------------------------------+
///     | 0 last/2 more | reserved      | proposal length               |
///     +---------------+---------------+-------------------------------+
///     | number        | protocol      | SPI size      | transforms    |
///     +---------------+---------------+---------------+---------------+
///     | SPI, then the transforms                                      |
///     +---------------------------------------------------------------+
struct Proposal
{
    int number = 0;
    int protocol = 0;
    QByteArray spi;
    QList<Transform> transforms;
};

/// Any payload, its generic header cut off. Source: RFC 7296, 3.2.
///
///     +---------------+-+-------------+-------------------------------+
///     | next payload  |C| reserved    | payload length, with header   |
///     +---------------+-+-------------+-------------------------------+
struct Payload
{
    int type = 0;
    bool critical = false;
    qsizetype offset = 0; ///< of the generic header in the input
    QByteArray body;      ///< encrypted payloads stay as they are
};

/// Source: RFC 7296, 3.4: group(2), reserved(2), public value.
struct KeyExchange
{
    int group = 0;
    QByteArray value;
};

/// Source: RFC 7296, 3.10: protocol(1), SPI size(1), type(2), SPI, data.
struct Notify
{
    int protocol = 0;
    int type = 0;
    QByteArray spi;
    QByteArray data;
};

/// Source: RFC 7296, 3.7: encoding(1), then for encoding 4 hashes of 20 octets each.
struct CertificateRequest
{
    int encoding = 0;
    QByteArray data;
};

/// A message whose structure is right.
struct Message
{
    Header header;
    QList<Payload> payloads; ///< in wire order, unknown types included
    QList<Proposal> proposals;
    std::optional<KeyExchange> keyExchange;
    std::optional<QByteArray> nonce;
    QList<Notify> notifies;
    QList<CertificateRequest> certificateRequests;
    QList<QByteArray> vendorIds;
    QStringList remarks; ///< what was passed over, one sentence part each

    const Notify *notify(int type) const
    {
        for (const Notify &one : notifies) {
            if (one.type == type) {
                return &one;
            }
        }
        return nullptr;
    }
};

/// The group of the KE payload, else the one that INVALID_KE_PAYLOAD asks for. Source: RFC 7296,
/// 1.3 and 3.4.
std::optional<int> dhGroup(const Message &message);

/// Reads the body of a Notify payload. @p base counts for offsets. Errors: Malformed.
/// Source: RFC 7296, 3.10.
Result<Notify> parseNotify(QByteArrayView body, qsizetype base = 0);

/// Reads the header alone.
/// Input:  a message without non-ESP marker; untrusted, any length. @p base counts for offsets.
/// Errors: Malformed when fewer than 28 octets are there.
Result<Header> parseHeader(QByteArrayView octets, qsizetype base = 0);

/// Reads one message.
/// Input:  UDP payload, untrusted, any length; a non-ESP marker before it is noticed and skipped.
/// Result: payloads in wire order, unknown types kept as raw octets, SK and SKF not opened. Of an
///         IKEv1 message the header and as many payload headers as are certain; of other major
///         versions the header only. Octets after the message are named in the remarks.
/// Errors: Malformed with the octet offset, counted from 0 at the start of the input.
/// Source: RFC 7296, 3.1 to 3.12; RFC 7383, 2.5; RFC 3948, 2.2; RFC 2408, 3.1 and 3.2.
Result<Message> parseMessage(const QByteArray &octets);

} // namespace aovpn::ike
