// SPDX-License-Identifier: Apache-2.0
// The numbers of IKE that this project uses by name. Source: RFC 7296, 3; IANA registry "Internet
// Key Exchange Version 2 (IKEv2) Parameters".
#pragma once

namespace aovpn::ike {

inline constexpr int kHeaderOctets = 28;
inline constexpr int kPayloadHeaderOctets = 4;
inline constexpr int kMarkerOctets = 4;       ///< non-ESP marker; RFC 3948, 2.2
inline constexpr int kLongestMessage = 65535; ///< no UDP datagram is longer
inline constexpr int kNatTraversalPort = 4500;

inline constexpr int kFlagInitiator = 0x08;
inline constexpr int kFlagResponse = 0x20;
inline constexpr int kFlagEncryptedV1 = 0x01; ///< RFC 2408, 3.1

inline constexpr int kExchangeSaInit = 34;
inline constexpr int kExchangeAuth = 35;
inline constexpr int kExchangeInformational = 37;

inline constexpr int kPayloadNone = 0;
inline constexpr int kPayloadSa = 33;
inline constexpr int kPayloadKe = 34;
inline constexpr int kPayloadIdInitiator = 35;
inline constexpr int kPayloadIdResponder = 36;
inline constexpr int kPayloadCert = 37;
inline constexpr int kPayloadCertReq = 38;
inline constexpr int kPayloadAuth = 39;
inline constexpr int kPayloadNonce = 40;
inline constexpr int kPayloadNotify = 41;
inline constexpr int kPayloadDelete = 42;
inline constexpr int kPayloadVendorId = 43;
inline constexpr int kPayloadTsInitiator = 44;
inline constexpr int kPayloadTsResponder = 45;
inline constexpr int kPayloadEncrypted = 46;
inline constexpr int kPayloadConfiguration = 47;
inline constexpr int kPayloadEap = 48;
inline constexpr int kPayloadEncryptedFragment = 53;
inline constexpr int kCriticalBit = 0x80; ///< of the octet after the next payload's type

/// Those of RFC 7296, 3.2, and RFC 7383: their critical bit says nothing.
constexpr bool isKnownPayload(int type)
{
    return (type >= kPayloadSa && type <= kPayloadEap) || type == kPayloadEncryptedFragment;
}

inline constexpr int kProtocolIke = 1;
inline constexpr int kProtocolEsp = 3;

inline constexpr int kTransformEncr = 1;
inline constexpr int kTransformPrf = 2;
inline constexpr int kTransformInteg = 3;
inline constexpr int kTransformDh = 4;
inline constexpr int kTransformEsn = 5;
inline constexpr int kAttributeKeyLength = 14;

inline constexpr int kEncr3Des = 3;
inline constexpr int kEncrNull = 11;
inline constexpr int kEncrAesCbc = 12;
inline constexpr int kEncrAesGcm16 = 20;
inline constexpr int kPrfSha1 = 2;
inline constexpr int kPrfSha256 = 5;
inline constexpr int kPrfSha384 = 6;
inline constexpr int kIntegSha1 = 2;
inline constexpr int kIntegSha256 = 12;
inline constexpr int kIntegSha384 = 13;
inline constexpr int kModp1024 = 2;
inline constexpr int kModp2048 = 14;
inline constexpr int kEcp256 = 19;
inline constexpr int kEcp384 = 20;

inline constexpr int kNotifyInvalidMajorVersion = 5;
inline constexpr int kNotifyNoProposalChosen = 14;
inline constexpr int kNotifyInvalidKe = 17;
inline constexpr int kNotifyAuthenticationFailed = 24;
inline constexpr int kLastErrorNotify = 16383; ///< above it: status; RFC 7296, 3.10.1
inline constexpr int kNotifyNatSource = 16388;
inline constexpr int kNotifyNatDestination = 16389;
inline constexpr int kNotifyCookie = 16390;
inline constexpr int kNotifyRedirect = 16407; ///< RFC 5685
inline constexpr int kNotifyFragmentation = 16430;
inline constexpr int kNotifySignatureHashes = 16431;

inline constexpr int kHashSha256 = 2; ///< RFC 7427, 7
inline constexpr int kHashSha384 = 3;
inline constexpr int kHashSha512 = 4;

inline constexpr int kAuthRsa = 1; ///< RFC 7296, 3.8; RFC 4754; RFC 7427
inline constexpr int kAuthEcdsa256 = 9;
inline constexpr int kAuthEcdsa384 = 10;
inline constexpr int kAuthEcdsa521 = 11;
inline constexpr int kAuthDigitalSignature = 14;

inline constexpr int kIdIpv4Address = 1; ///< RFC 7296, 3.5
inline constexpr int kIdFqdn = 2;
inline constexpr int kIdEmail = 3;
inline constexpr int kIdIpv6Address = 5;
inline constexpr int kIdDerDn = 9;
inline constexpr int kIdDerName = 10;
inline constexpr int kIdKeyId = 11;

inline constexpr int kCertX509Signature = 4;
inline constexpr int kSha1Octets = 20;

} // namespace aovpn::ike
