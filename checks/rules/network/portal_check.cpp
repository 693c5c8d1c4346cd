// SPDX-License-Identifier: Apache-2.0
// Does the internet answer, or a sign-in page in its place?
#include "checks/rules/network/network_checks.h"
#include "checks/rules/network/portal_answer.h"

#include <QUrl>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"network.captive-portal", "network.internet.silent"};

/// Where a redirect leads, without what it carries for one person (query, fragment, user).
QString shownLocation(const QString &location)
{
    const QUrl url(location);
    const QString host = url.host();
    return host.isEmpty() ? u"-"_s : url.scheme() + u"://"_s + host;
}

/// Then this network leads to the internet, whatever became of the test.
bool serverAnswered(const Evidence &evidence)
{
    const QList<IkeExchange> ike = evidence.ike.value_or(QList<IkeExchange>{});
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return std::any_of(
               ike.cbegin(), ike.cend(),
               [](const IkeExchange &one) { return one.outcome == PortOutcome::Answered; }) ||
           std::any_of(sstp.cbegin(), sstp.cend(),
                       [](const SstpExchange &one) { return one.facts && one.facts->sstp; });
}

/// The VPN server was asked, and it gave no sign of life either.
bool serverSilent(const Evidence &evidence)
{
    const QList<IkeExchange> ike = evidence.ike.value_or(QList<IkeExchange>{});
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    const auto isSilent = [](PortOutcome outcome) {
        return outcome == PortOutcome::Silent || outcome == PortOutcome::Unreachable;
    };
    return !(ike.isEmpty() && sstp.isEmpty()) &&
           std::all_of(ike.cbegin(), ike.cend(),
                       [&](const IkeExchange &one) { return isSilent(one.outcome); }) &&
           std::all_of(sstp.cbegin(), sstp.cend(),
                       [&](const SstpExchange &one) { return isSilent(one.tcp); });
}

/// Did the question leave this computer, or fail in a way that says something of the network?
bool wasAsked(const PortalAttempt &attempt)
{
    if (!attempt.failure) {
        return true;
    }
    switch (attempt.failure->kind) {
    case FailureKind::Timeout:
    case FailureKind::Refused:
    case FailureKind::Unreachable:
    case FailureKind::NameNotFound:
    case FailureKind::Malformed:
        return true;
    default:
        return false;
    }
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    if (evidence.network && !evidence.network->portal) {
        return {QT_TRANSLATE_NOOP("Reasons", "the site policy names no address for this test")};
    }
    return appliesIf(!evidence.network || wasAsked(*evidence.network->portal),
                     QT_TRANSLATE_NOOP("Reasons", "the address could not be asked"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const PortalAttempt &attempt = *evidence.network->portal;
    const PortalAnswer answer = portalAnswer(attempt);
    if (answer == PortalAnswer::Expected) {
        return {};
    }
    if (answer == PortalAnswer::None) {
        return {{.id = u"network.internet.silent"_s,
                 .severity = serverAnswered(evidence) ? Severity::Notice
                             : serverSilent(evidence) ? Severity::Problem
                                                      : Severity::Warning,
                 .values = {{u"url"_s, attempt.url}},
                 .codes = {u"809"_s, u"800"_s, u"868"_s}}};
    }
    const bool proven = answer == PortalAnswer::Other && !serverAnswered(evidence);
    return {{.id = u"network.captive-portal"_s,
             .severity = proven ? Severity::Problem : Severity::Warning,
             .values = {{u"url"_s, attempt.url},
                        {u"status"_s, attempt.status},
                        {u"location"_s, shownLocation(attempt.location)}},
             .codes = {u"868"_s, u"809"_s, u"800"_s}}};
}

} // namespace

constinit const Check kNetworkPortal{
    {.id = "network.portal",
     .stage = Stage::Network,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The address with which Windows tests its way to the internet answers with the "
                   "text that it should, and no sign-in page answers in its place."),
     .source = {"RFC 8952", "2.2 and 2.3"},
     .needs = EvidenceKind::Network,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
