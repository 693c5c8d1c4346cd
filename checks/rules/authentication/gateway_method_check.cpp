// SPDX-License-Identifier: Apache-2.0
// Does the gateway, or the sign-in server behind it, take the sign-in method of the profile?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/method_words.h"
#include "checks/rules/authentication/sign_in_rule.h"
#include "checks/rules/interview_rule.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.method.mismatch",
                                     "authentication.method.negotiated"};

bool usesEap(const Connection &connection)
{
    const auto method = connection.authentication.value_or(AuthenticationMethod::Eap);
    return connection.eapType &&
           (method == AuthenticationMethod::Eap || method == AuthenticationMethod::Mixed);
}

/// IKEv2 signs persons in with EAP only; SSTP's PPP also has methods of its own.
bool statesMethod(const Connection &connection, Tunnel tunnel)
{
    return hasSignIn(connection) && signsIn(connection, tunnel) &&
           (usesEap(connection) ||
            (tunnel == Tunnel::Sstp && connection.authentication.has_value()));
}

Applies appliesTo(const Evidence &evidence, Tunnel tunnel)
{
    if (const Applies signs = signInApplies(evidence, tunnel); !signs || !evidence.connections) {
        return signs;
    }
    const QList<Connection> judged = judgedConnections(evidence);
    const bool states =
        std::any_of(judged.cbegin(), judged.cend(),
                    [tunnel](const Connection &one) { return statesMethod(one, tunnel); });
    return states ? Applies{}
                  : Applies{whyNoneInScope(
                        judged, QT_TRANSLATE_NOOP("Reasons",
                                                  "the profile does not name a sign-in method"))};
}

/// Did the other side answer what it takes of what the profile has?
bool isAnswered(const Connection &connection, const SignInTalk &talk)
{
    if (talk.profileProtocolTaken == false) {
        return true;
    }
    if (!usesEap(connection)) {
        return !talk.demanded.isEmpty();
    }
    if (talk.wantedEap != connection.eapType) {
        return false;
    }
    switch (talk.eap.answer) {
    case MethodAnswer::Match:
    case MethodAnswer::Negotiable:
    case MethodAnswer::Impossible:
        return true;
    case MethodAnswer::NotAsked:
    case MethodAnswer::IdentityRefused:
    case MethodAnswer::Silent:
        break;
    }
    return false;
}

bool anyAnswered(const Evidence &evidence, Tunnel tunnel)
{
    const QList<Connection> judged = judgedConnections(evidence);
    const QList<SignInTalk> talks = signInTalks(evidence, tunnel);
    return std::any_of(judged.cbegin(), judged.cend(), [&](const Connection &connection) {
        return statesMethod(connection, tunnel) &&
               std::any_of(talks.cbegin(), talks.cend(),
                           [&](const SignInTalk &talk) { return isAnswered(connection, talk); });
    });
}

/// "MS-CHAPv2, PAP": what LCP demanded, in the words of methodWords().
QString demandedWords(const QStringList &demanded)
{
    QStringList words;
    for (const QString &word : demanded) {
        const auto method = enumValue<AuthenticationMethod>(word);
        words.append(method ? methodWords(method, {}, {}) : word);
    }
    return words.join(u", "_s);
}

QStringList mismatchCodes(Tunnel tunnel)
{
    return tunnel == Tunnel::Ikev2 ? QStringList{u"812"_s, u"691"_s}
                                   : QStringList{u"812"_s, u"691"_s, u"919"_s, u"734"_s};
}

/// What one gateway says against or about the method of @p connection.
std::optional<Finding> judge(const Connection &connection, const SignInTalk &talk)
{
    QJsonObject values{{u"profile"_s, methodWords(connection)}, {u"gateway"_s, talk.address}};
    if (talk.profileProtocolTaken == false) {
        values.insert(u"expected"_s, demandedWords(talk.demanded));
        return connectionFinding(kFindings[0], Severity::Problem, connection, values,
                                 mismatchCodes(talk.tunnel));
    }
    if (!usesEap(connection) || talk.wantedEap != connection.eapType || !talk.eap.proposed) {
        return std::nullopt;
    }
    values.insert(u"expected"_s, eapTypeWords(*talk.eap.proposed));
    if (talk.eap.answer == MethodAnswer::Impossible) {
        return connectionFinding(kFindings[0], Severity::Problem, connection, values,
                                 mismatchCodes(talk.tunnel));
    }
    if (talk.eap.answer == MethodAnswer::Negotiable) {
        return connectionFinding(kFindings[1], Severity::Notice, connection, values);
    }
    return std::nullopt;
}

/// Gateways of one server that say the same share a finding.
void addOrJoin(QList<Finding> &findings, Finding finding)
{
    const QString gateway = finding.values.take(u"gateway"_s).toString();
    for (Finding &known : findings) {
        QJsonObject same = known.values;
        const QString gateways = same.take(u"gateway"_s).toString();
        if (known.id == finding.id && same == finding.values) {
            known.values.insert(u"gateway"_s, gateways + u", "_s + gateway);
            return;
        }
    }
    finding.values.insert(u"gateway"_s, gateway);
    findings.append(finding);
}

QList<Finding> judgeTunnel(const Evidence &evidence, Tunnel tunnel)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    const QList<SignInTalk> talks = signInTalks(evidence, tunnel);
    for (const Connection &connection : judged) {
        if (!statesMethod(connection, tunnel)) {
            continue;
        }
        for (const SignInTalk &talk : talks) {
            if (auto finding = judge(connection, talk)) {
                addOrJoin(findings, *std::move(finding));
            }
        }
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationGatewayIkev2{
    {.id = "authentication.gateway-method.ikev2",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Over IKEv2 the server accepts the sign-in method of the profile."),
     .source = {"RFC 3748", "5.3.1 Legacy Nak (proven on strongSwan and FreeRADIUS only, not on "
                            "RRAS and NPS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return appliesTo(evidence, Tunnel::Ikev2);
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeTunnel(evidence, Tunnel::Ikev2);
    },
    [](const Evidence &evidence) { return anyAnswered(evidence, Tunnel::Ikev2); }};

constinit const Check kAuthenticationGatewaySstp{
    {.id = "authentication.gateway-method.sstp",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "Over SSTP the server accepts the sign-in method of the profile."),
     .source = {"RFC 1661", "5.3 and 6.2; RFC 3748, 5.3.1 (proven on SoftEther and FreeRADIUS "
                            "only, not on RRAS and NPS)"},
     .needs = EvidenceKind::SstpCalls,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return appliesTo(evidence, Tunnel::Sstp);
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeTunnel(evidence, Tunnel::Sstp);
    },
    [](const Evidence &evidence) { return anyAnswered(evidence, Tunnel::Sstp); }};

} // namespace aovpn::rules
