// SPDX-License-Identifier: Apache-2.0
// In whose name a sign-in server is asked which method it wants.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn {

struct InterviewIdentity
{
    QString kind;      ///< "profile", "policy", "anonymous", "realm", "own"
    QByteArray octets; ///< the answer to EAP-Request/Identity, UTF-8

    bool operator==(const InterviewIdentity &) const = default;
};

/// The identities to try, one an interview, the next one when a sign-in server refused the one
/// before it: what the profile sends anyway (PEAP or TTLS identity privacy); what the site policy
/// names; else "anonymous"; and last, only if the person typed theirs in for that purpose,
/// "anonymous" in the realm of it, then their own, because it writes a refused sign-in of theirs
/// into the server's log. Never empty, no duplicates.
QList<InterviewIdentity> interviewIdentities(const Connection &connection, const SitePolicy &policy,
                                             const Request &request);

/// Is the next identity worth an interview? Yes, when a sign-in server refused the one of @p talk;
/// no, when the gateway gave up on a silent one: it would not answer another name either.
bool wantsNextIdentity(const EapFacts &talk);

/// The authentication protocol inside PPP that the profile asks for: "eap", "mschapv2", "chap",
/// "pap"; empty: not stated, or several.
QString interviewProtocol(const Connection &connection);

/// The profile's EAP method; null: not stated, or it does not sign in with EAP.
std::optional<int> interviewMethod(const Connection &connection);

} // namespace aovpn
