// SPDX-License-Identifier: Apache-2.0
// The words that the RFCs and the IANA registry have for the numbers of IKE.
#pragma once

#include <QString>

namespace aovpn::ike {

/// Each yields the number as decimal text when it is not known.
QString exchangeName(int exchange);
/// "SA", "KE", "Nonce", "N", ... Source: RFC 7296, 3.2; RFC 7383, 2.5; of IKEv1: RFC 2408, 3.1.
QString payloadName(int major, int type);
/// "NO_PROPOSAL_CHOSEN". Source: RFC 7296, 3.10.1.
QString notifyName(int type);
/// "ENCR_AES_CBC", "PRF_HMAC_SHA2_256", "AUTH_HMAC_SHA1_96", "DH_MODP_1024". Source: RFC 7296,
/// 3.3.2; DH groups by their names in the registry.
QString transformName(int type, int id);
/// "ENCR", "PRF", "INTEG", "D-H", "ESN".
QString transformTypeName(int type);

} // namespace aovpn::ike
