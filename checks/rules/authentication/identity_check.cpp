// SPDX-License-Identifier: Apache-2.0
// Does the sign-in server answer, and does it go on after the identity?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/interview_rule.h"
#include "checks/rules/profile/connection_rule.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.identity.refused",
                                     "authentication.sign-in-server.silent"};

bool anyAsked(const Evidence &evidence, Tunnel tunnel)
{
    const QList<SignInTalk> talks = signInTalks(evidence, tunnel);
    return std::any_of(talks.cbegin(), talks.cend(), [](const SignInTalk &talk) {
        return talk.eap.identityAsked || talk.eap.proposed;
    });
}

std::optional<Finding> judge(const Connection &connection, const SignInTalk &talk)
{
    if (talk.eap.proposed || !talk.eap.identityAsked) {
        return std::nullopt;
    }
    const bool refused = talk.eap.answer == MethodAnswer::IdentityRefused;
    const bool late = refused && talk.eap.identityAnswerMs.value_or(0ms) >= kGatewayGivesUp;
    if (late || talk.eap.answer == MethodAnswer::Silent) {
        const double seconds = secondsOf(talk.eap.identityAnswerMs.value_or(talk.elapsed));
        return connectionFinding(kFindings[1], Severity::Problem, connection,
                                 {{u"seconds"_s, seconds}, {u"gateway"_s, talk.address}},
                                 {u"930"_s, u"938"_s, u"718"_s, u"812"_s});
    }
    if (!refused) {
        return std::nullopt;
    }
    // Nobody of that name need be known to a sign-in server.
    const bool madeUp = talk.identityKind == u"anonymous" || talk.identityKind == u"realm";
    return connectionFinding(
        kFindings[0], madeUp ? Severity::Notice : Severity::Warning, connection,
        {{u"kind"_s, talk.identityKind}, {u"gateway"_s, talk.address}}, {u"812"_s, u"691"_s});
}

QList<Finding> judgeTunnel(const Evidence &evidence, Tunnel tunnel)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    const QList<SignInTalk> talks = signInTalks(evidence, tunnel);
    for (const Connection &connection : judged) {
        if (!signsIn(connection, tunnel)) {
            continue;
        }
        for (const SignInTalk &talk : talks) {
            if (auto finding = judge(connection, talk)) {
                findings.append(*std::move(finding));
            }
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationIdentityIkev2{
    {.id = "authentication.identity.ikev2",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Over IKEv2 the sign-in server answers a user name by proposing a method."),
     .source = {"RFC 3748",
                "2 and 5.1 (times proven on strongSwan and FreeRADIUS only, not on RRAS "
                "and NPS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return signInApplies(evidence, Tunnel::Ikev2);
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeTunnel(evidence, Tunnel::Ikev2);
    },
    [](const Evidence &evidence) { return anyAsked(evidence, Tunnel::Ikev2); }};

constinit const Check kAuthenticationIdentitySstp{
    {.id = "authentication.identity.sstp",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Over SSTP the sign-in server answers a user name by proposing a method."),
     .source = {"RFC 3748", "2 and 5.1 (times proven on FreeRADIUS only, not on RRAS and NPS)"},
     .needs = EvidenceKind::SstpCalls,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return signInApplies(evidence, Tunnel::Sstp);
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeTunnel(evidence, Tunnel::Sstp);
    },
    [](const Evidence &evidence) { return anyAsked(evidence, Tunnel::Sstp); }};

} // namespace aovpn::rules
