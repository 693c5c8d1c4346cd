// SPDX-License-Identifier: Apache-2.0
// With which identity and for which sign-in method the gateway is interviewed.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/policy.h"

#include <optional>

namespace aovpn {

struct InterviewIdentity
{
    QString kind;      ///< "profile", "policy", "anonymous"
    QByteArray octets; ///< UTF-8

    bool operator==(const InterviewIdentity &) const = default;
};

/// The identity that the profile's PEAP or TTLS sends before its tunnel stands, if the profile
/// names one and does not switch it off; else the one of the site policy; else "anonymous". Never
/// the person's own.
InterviewIdentity interviewIdentity(const Connection &connection, const SitePolicy &policy);

/// The authentication protocol inside PPP that the profile asks for: "eap", "mschapv2", "chap",
/// "pap"; empty: not stated, or several.
QString interviewProtocol(const Connection &connection);

/// The profile's EAP method; null: not stated, or it does not sign in with EAP.
std::optional<int> interviewMethod(const Connection &connection);

} // namespace aovpn
