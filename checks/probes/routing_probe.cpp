// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/routing_probe.h"

#include "checks/model/where_to.h"

#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kConnectLimit = 3000ms;
constexpr int kMostConnections = 8;
constexpr qsizetype kMostLookups = 64;

/// Everything whose route is looked up in this computer's own table: the internet, the policy's
/// targets, and those addresses of the server that are known without asking a resolver. The task
/// does not wait for the name: a silent resolver must not hold it up, and the checks find the
/// route to any other address in the table itself.
QList<QHostAddress> lookupTargets(const Evidence &known, const SitePolicy &policy,
                                  const Request &request)
{
    QStringList texts{QLatin1String(kPublicTarget4), QLatin1String(kPublicTarget6)};
    texts.append(policy.routing.targets);
    texts.append(request.server);
    for (const Connection &connection : judgedConnections(known)) {
        texts.append(connection.server);
    }
    if (known.name) {
        texts.append(known.name->addresses);
    }
    texts.append(policy.routing.dnsServers);
    QList<QHostAddress> targets;
    for (const QString &text : std::as_const(texts)) {
        const RoutingTarget target = parseRoutingTarget(text);
        const QHostAddress address(target.address ? target.address->toString() : QString());
        if (!address.isNull() && !targets.contains(address) && targets.size() < kMostLookups) {
            targets.append(address);
        }
    }
    return targets;
}

/// The policy's targets that name a port.
QList<RoutingTarget> connectTargets(const SitePolicy &policy)
{
    QList<RoutingTarget> targets;
    for (const QString &text : policy.routing.targets) {
        const RoutingTarget target = parseRoutingTarget(text);
        if (target.address && target.port != 0 && targets.size() < kMostConnections) {
            targets.append(target);
        }
    }
    return targets;
}

ReachOutcome outcomeOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Timeout:
        return ReachOutcome::Silent;
    case FailureKind::Refused:
        return ReachOutcome::Refused;
    case FailureKind::Unreachable:
        return ReachOutcome::Unreachable;
    default:
        return ReachOutcome::NotTried; // cancelled, or this computer did not send
    }
}

ReachAttempt tryTarget(Streams &streams, const RoutingTarget &target, const Wait &wait)
{
    const auto stream = streams.connectTo(QHostAddress(target.address->toString()), target.port,
                                          wait.within(kConnectLimit));
    return {target.text, stream ? ReachOutcome::Answered : outcomeOf(stream.error().kind)};
}

/// All at once, so that it takes as long as the slowest.
QList<ReachAttempt> tryAll(System &system, const QList<RoutingTarget> &targets, const Wait &wait)
{
    QList<ReachAttempt> attempts(targets.size());
    {
        std::vector<std::jthread> threads;
        for (qsizetype i = 0; i < targets.size(); ++i) {
            ReachAttempt &attempt = attempts[i];
            const RoutingTarget &target = targets.at(i);
            threads.emplace_back([&attempt, &target, &system, &wait] {
                attempt = tryTarget(system.streams, target, wait);
            });
        }
    }
    return attempts;
}

Evidence collect(System &system, const QList<QHostAddress> &lookups,
                 const QList<RoutingTarget> &targets, const Wait &wait)
{
    Evidence evidence;
    auto routing = system.routes.read(lookups);
    if (!routing) {
        evidence.failures.insert(enumName(EvidenceKind::Routing), routing.error());
        return evidence;
    }
    routing->reach = tryAll(system, targets, wait);
    evidence.routing = *std::move(routing);
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request &request)
{
    if (known.routing || known.failures.contains(enumName(EvidenceKind::Routing))) {
        return {};
    }
    const QList<QHostAddress> lookups = lookupTargets(known, policy, request);
    const QList<RoutingTarget> targets = connectTargets(policy);
    QStringList asked;
    for (const RoutingTarget &target : targets) {
        asked.append(target.text);
    }
    return {{.id = u"routing"_s,
             .values = {{u"targets"_s, asked.join(u", "_s)}},
             .limit = targets.isEmpty() ? 2000ms : kConnectLimit + 1000ms,
             .run = [lookups, targets](System &system, const Wait &wait) {
                 return collect(system, lookups, targets, wait);
             }}};
}

} // namespace

constinit const Probe kRoutingProbe{
    {.name = "routing",
     .stage = Stage::Routing,
     .yields = EvidenceKind::Routing,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Reads this computer's interfaces, routes and name servers, and opens a TCP connection "
         "to each target with a port that the site policy names."),
     .packets = kMostConnections,
     .weight = 1.0},
    plan};

} // namespace aovpn
