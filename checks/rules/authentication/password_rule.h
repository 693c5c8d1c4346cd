// SPDX-License-Identifier: Apache-2.0
// Which connections sign in with MS-CHAPv2, and where it is carried.
#pragma once

#include "checks/rules/authentication/sign_in_rule.h"

namespace aovpn::rules {

/// MS-CHAPv2 itself or as an EAP method, without a TLS tunnel around it.
inline bool sendsMsChapV2(const Connection &connection)
{
    const auto method = connection.authentication;
    const bool eap = method == AuthenticationMethod::Eap || method == AuthenticationMethod::Mixed;
    return hasSignIn(connection) &&
           (method == AuthenticationMethod::MsChapV2 || (eap && connection.eapType == 26));
}

/// MS-CHAPv2 in any wrapping: also inside PEAP, TTLS or TEAP.
inline bool usesMsChapV2(const Connection &connection)
{
    const auto method = connection.authentication;
    const bool eap = method == AuthenticationMethod::Eap || method == AuthenticationMethod::Mixed;
    return sendsMsChapV2(connection) ||
           (hasSignIn(connection) && eap &&
            (connection.innerEapType == 26 || connection.innerMethod == u"mschapv2"));
}

} // namespace aovpn::rules
