// SPDX-License-Identifier: Apache-2.0
// Does the server hold this computer back for now? It answers questions that cost it nothing and is
// silent to the real one, as a server does that has too many unfinished attempts of one address.
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike.own-limit"};
constexpr int kPorts[] = {500, 4500};

constexpr int kCookie = 16390; ///< RFC 7296, 3.10.1

bool answered(const Evidence &evidence, const QString &address, int port, const QString &question)
{
    const IkeExchange *exchange = exchangeOf(evidence, address, port, question);
    return exchange != nullptr && exchange->outcome == PortOutcome::Answered;
}

/// The server asked for a cookie, got it, and fell silent.
bool endsWithCookie(const IkeExchange &real)
{
    return real.facts && real.facts->notifies.size() == 1 &&
           real.facts->notifies.first().type == kCookie;
}

bool heldBack(const Evidence &evidence, const QString &address, int port)
{
    const IkeExchange *real = exchangeOf(evidence, address, port, u"sa-init"_s);
    return real != nullptr && (real->outcome == PortOutcome::Silent || endsWithCookie(*real)) &&
           (answered(evidence, address, port, u"liveness"_s) ||
            answered(evidence, address, port, u"version"_s));
}

bool settledAnywhere(const Evidence &evidence, const QString &address)
{
    for (const int port : kPorts) {
        const IkeExchange *real = exchangeOf(evidence, address, port, u"sa-init"_s);
        if (real != nullptr && real->outcome == PortOutcome::Answered && !endsWithCookie(*real)) {
            return true;
        }
    }
    return false;
}

Applies applies(const Evidence &evidence, const SitePolicy &)
{
    if (const Applies judged = ikeJudged(evidence); !judged) {
        return judged;
    }
    bool asked = !evidence.ike;
    for (const int port : kPorts) {
        asked = asked || !inState(ikeAddresses(evidence, port), IkeState::Answered).isEmpty();
    }
    return appliesIf(asked,
                     QT_TRANSLATE_NOOP("Reasons", "the server did not answer on the IKE ports"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy &)
{
    QList<Finding> findings;
    for (const int port : kPorts) {
        QList<IkeAddress> held = ikeAddresses(evidence, port);
        held.removeIf([&](const IkeAddress &one) {
            return !heldBack(evidence, one.address, port) || settledAnywhere(evidence, one.address);
        });
        if (!held.isEmpty()) {
            findings.append({u"reachability.ike.own-limit"_s,
                             Severity::Notice,
                             ikeValues(evidence, held, port),
                             {}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kOwnLimit{
    {.id = "reachability.ike.own-limit",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A server that answers at all answers a complete IKE_SA_INIT as well."),
     .source = {"RFC 7296", "2.6"},
     .needs = EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
