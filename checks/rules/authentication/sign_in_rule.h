// SPDX-License-Identifier: Apache-2.0
// What several checks of the sign-in part of a profile have in common.
#pragma once

#include "checks/rules/profile/connection_rule.h"

namespace aovpn::rules {

/// A profile whose sign-in part Windows' own VPN client uses: a whole profile or its EAP XML.
inline bool hasSignIn(const Connection &connection)
{
    return isProfile(connection) && !connection.pluginProfile.value_or(false);
}

/// Does the method check the sign-in server by a TLS certificate? EAP-TLS, TTLS, PEAP, TEAP, unless
/// the profile signs in without EAP, so that the type is left over from an earlier setting.
inline bool validatesServer(const Connection &connection)
{
    const int type = connection.eapType.value_or(0);
    const auto method = connection.authentication.value_or(AuthenticationMethod::Eap);
    return hasSignIn(connection) &&
           (method == AuthenticationMethod::Eap || method == AuthenticationMethod::Mixed) &&
           (type == 13 || type == 21 || type == 25 || type == 55);
}

/// Does it check a server at all, as far as the profile says? Otherwise names and roots are not
/// used.
inline bool validationIsOn(const Connection &connection)
{
    return validatesServer(connection) &&
           connection.serverValidation.value_or(ServerValidation{}).performed.value_or(true);
}

/// Would a list that is null be known to be missing? XML says all that is set; the octets in a
/// phonebook are decoded only as far as they are understood.
inline bool saysAll(const Connection &connection)
{
    return connection.format != ProfileFormat::Rasphone;
}

} // namespace aovpn::rules
