// SPDX-License-Identifier: Apache-2.0
// Sign-in methods in words that administrators know from NPS and Windows.
#pragma once

#include "checks/model/connection.h"

namespace aovpn::rules {

/// One EAP type: "EAP-TLS", "PEAP", "EAP-MSCHAPv2"; an unknown one: "EAP type 254".
/// Source: IANA, EAP Method Types.
QString eapTypeWords(int type);

/// A whole method, product words only, never translated: "PEAP with inner EAP-TLS", "EAP-TTLS with
/// inner PAP", "EAP-MSCHAPv2", "MS-CHAPv2", "machine certificate", "EAP" (without a type).
/// Input: what is known of the method; null parts are left out. Without @p method the types speak.
QString methodWords(std::optional<AuthenticationMethod> method, std::optional<int> eapType,
                    std::optional<int> innerEapType,
                    const std::optional<QString> &innerMethod = std::nullopt);

/// The method of a connection in the same words.
QString methodWords(const Connection &connection);

} // namespace aovpn::rules
