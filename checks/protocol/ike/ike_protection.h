// SPDX-License-Identifier: Apache-2.0
// Encrypted IKE messages: sealing, opening, and putting fragments together.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/protocol/ike/ike_keys.h"

#include <QMap>

namespace aovpn::ike {

struct CipherShape
{
    qsizetype keyOctets = 0;
    qsizetype saltOctets = 0; ///< behind the key in the key material
    qsizetype ivOctets = 0;   ///< on the wire
    qsizetype blockOctets = 0;
    qsizetype tagOctets = 0; ///< 0: it does not protect integrity
    qsizetype materialOctets = 0;
    bool aead = false;
};

/// Result: nullopt for what this program cannot do.
/// Source: RFC 3602, 2; RFC 2451, 2; RFC 5282, 3, 4 and 7.
std::optional<CipherShape> cipherShape(const Transform &cipher);

struct IntegrityShape
{
    qsizetype keyOctets = 0;
    qsizetype checksumOctets = 0;
};

/// HMAC-SHA1-96, HMAC-SHA2-256-128, HMAC-SHA2-384-192. Source: RFC 2404; RFC 4868, 2.
std::optional<IntegrityShape> integrityShape(int integrity);

/// What protects one direction. Views into a Keys object, which must live longer.
struct Protection
{
    Transform cipher;
    int integrity = 0;
    QByteArrayView cipherKey;
    QByteArrayView integrityKey;
};
Protection initiatorProtection(const Suite &suite, const Keys &keys);
Protection responderProtection(const Suite &suite, const Keys &keys);

/// Which part of a message; 0 of 0: all of it.
struct FragmentPlace
{
    int number = 0; ///< from 1
    int total = 0;
};

/// Encrypts payloads into a message with one SK payload, or SKF if it is a fragment.
///
///     +---------------+-+-------------+-------------------------------+
///     | next payload  |C| reserved    | payload length, with header   |
///     +---------------+-+-------------+-------------------------------+
///     | SKF only: fragment number     | SKF only: total fragments     |
///     +---------------------------------------------------------------+
///     | initialization vector: AES-CBC 16, 3DES 8, GCM 8 octets       |
///     +---------------------------------------------------------------+
///     | encrypted: payloads, padding, 1 octet with the padding length |
///     +---------------------------------------------------------------+
///     | integrity checksum; GCM: tag of 16 octets                     |
///     +---------------------------------------------------------------+
///
/// Input:  @p header: nextPayload and length are filled in here; @p first: the type of the first
///         payload inside (0 in the second and later fragments); @p chain: payloads with their
///         generic headers, or a part of them.
/// Result: the message without marker. Errors: Internal: OpenSSL failed, or keys of a wrong length.
/// Source: RFC 7296, 3.14; RFC 7383, 2.5; RFC 5282, 3 to 5.
Result<QByteArray> seal(const Header &header, int first, const QByteArray &chain,
                        const Protection &protection, const FragmentPlace &place = {});

/// A message, or a fragment of one, after its integrity was verified.
struct Opened
{
    int first = 0;     ///< type of the first payload inside
    QByteArray octets; ///< payloads, padding taken off
    FragmentPlace place;
};

/// Verifies and decrypts.
/// Input:  a message without marker; untrusted.
/// Errors: Refused: its integrity is not proven (no SK or SKF payload at its end, too short, or the
///         checksum does not fit): as good as not received. Malformed: it is from whoever holds the
///         keys, but its padding or fragment number cannot be. Internal: OpenSSL failed.
/// Source: as seal(); RFC 7296, 2.21.
Result<Opened> open(const QByteArray &message, const Protection &protection);

/// Payloads out of decrypted octets.
/// Errors: Malformed with the octet offset: lengths that do not fit, more than 128 payloads, an
///         unknown one that is marked as critical.
/// Source: RFC 7296, 2.5 and 3.2.
Result<QList<OpenedPayload>> parseChain(int first, const QByteArray &octets);

/// Puts the fragments of one message together: by number, whatever their order.
/// Source: RFC 7383, 2.6.
class FragmentCollector
{
public:
    enum class Outcome {
        Ignored,  ///< was there already, or belongs to an earlier division of the message
        Partial,  ///< kept
        Complete, ///< message() is whole
        TooMuch,  ///< more than 64 fragments or 64 KiB
    };

    /// A larger total than before starts over: the server divides again, into smaller ones.
    Outcome take(const Opened &fragment);
    /// Number of fragments that the message has.
    int total() const { return m_total; }
    /// The first payload's type is that of fragment 1.
    Opened message() const;

private:
    int m_total = 0;
    qsizetype m_octets = 0;
    QMap<int, Opened> m_fragments;
};

} // namespace aovpn::ike
