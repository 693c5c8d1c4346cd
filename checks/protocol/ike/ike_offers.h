// SPDX-License-Identifier: Apache-2.0
// What may be offered in IKE_SA_INIT: to whoever wants to know what a server takes, and in the name
// of a Windows profile.
#pragma once

#include "checks/model/connection.h"
#include "checks/protocol/ike/ike_parse.h"

namespace aovpn::ike {

/// All that a Windows client can offer and this program can ask: every other offer of this header
/// is part of it, so whoever refuses this one refuses them all. Strongest first.
///
/// One proposal per hash for AES-GCM-16 (256, 128) and one for the CBC ciphers (AES-256, AES-192,
/// AES-128, 3DES), the ciphers and the groups 20, 19, 14, 2 as alternatives: an answer names
/// exactly one of each (RFC 7296, 3.3), and hash and PRF are always the same, so it stays
/// unambiguous. The six proposals take 516 octets. So even with the longest cookie and a MODP 2048
/// value the datagram stays below 1,200 octets and is never fragmented on the way.
QList<Proposal> broadOffer();

/// Exactly what Windows offers for a profile that fixes its cryptography (main mode:
/// EncryptionMethod, IntegrityCheckMethod, DHGroup); the same question gets the same verdict.
/// Result: nullopt when the suite leaves one of the three out or names what cannot be asked here;
///         @see ikeSuite.
/// Source: VPNv2 CSP, CryptographySuite.
std::optional<QList<Proposal>> suiteOffer(const CryptographySuite &suite);

/// One phrase per proposal: "ENCR_AES_CBC-256 PRF_HMAC_SHA2_256 AUTH_HMAC_SHA2_256_128
/// DH_MODP_2048|DH_MODP_1024".
QStringList offerText(const QList<Proposal> &proposals);

/// "ENCR_AES_CBC-256"
QString transformText(const Transform &transform);

/// What Windows offers for a profile that fixes no cryptography: AES-256, 3DES and AES-GCM with the
/// three hashes and group 2 alone.
/// Input:  @p negotiateDh2048: NegotiateDH2048_AES256 of RasMan\Parameters; 1 adds AES-256 with
///         group 14, 2 offers nothing else; 0 if it is not set.
/// Source: Microsoft's documents of the VPN cryptography defaults, as distilled in
///         "Configure VPN protocol cryptography"; not seen on the wire here.
QList<Proposal> windowsDefaultOffer(int negotiateDh2048);

/// The one part of an offer that is asked about.
enum class OfferPart {
    Encryption,
    Integrity,
    Group,
};

/// The first proposal of @p offer with every algorithm of this program in place of @p part, the
/// rest as it is: an acceptance shows that only @p part stood in the way.
/// Result: empty when @p offer is empty.
QList<Proposal> varied(const QList<Proposal> &offer, OfferPart part);

} // namespace aovpn::ike
