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
inline constexpr int kExchangeInformational = 37;

inline constexpr int kPayloadNone = 0;
inline constexpr int kPayloadSa = 33;
inline constexpr int kPayloadKe = 34;
inline constexpr int kPayloadCertReq = 38;
inline constexpr int kPayloadNonce = 40;
inline constexpr int kPayloadNotify = 41;
inline constexpr int kPayloadVendorId = 43;
inline constexpr int kPayloadEncrypted = 46;
inline constexpr int kPayloadEncryptedFragment = 53;

inline constexpr int kProtocolIke = 1;

inline constexpr int kTransformEncr = 1;
inline constexpr int kTransformPrf = 2;
inline constexpr int kTransformInteg = 3;
inline constexpr int kTransformDh = 4;
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
inline constexpr int kNotifyNatSource = 16388;
inline constexpr int kNotifyNatDestination = 16389;
inline constexpr int kNotifyCookie = 16390;
inline constexpr int kNotifyFragmentation = 16430;

inline constexpr int kCertX509Signature = 4;
inline constexpr int kSha1Octets = 20;

} // namespace aovpn::ike
