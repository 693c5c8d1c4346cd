// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/network_probe.h"

#include "checks/probes/http_get.h"
#include "checks/system/log.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Shorter than the longest probe of a port, so that silence here does not lengthen a run.
constexpr std::chrono::milliseconds kLimit{3500};
constexpr std::chrono::milliseconds kLookupLimit{1500};
/// More addresses would leave none of them the time that a slow network needs.
constexpr qsizetype kMostAddresses = 4;
constexpr qsizetype kMaxReply = qsizetype{64} * 1024;
constexpr qsizetype kKeptOctets = 1024;

Result<void> get(System &system, const QUrl &url, HttpReplyReader &reader, const Wait &wait)
{
    auto addresses = httpAddresses(system, url, wait.within(kLookupLimit));
    if (!addresses) {
        return addresses.error();
    }
    addresses->removeIf([](const QHostAddress &address) { return !isOneHost(address); });
    return httpGet(system, url, addresses->mid(0, kMostAddresses), reader, wait, kKeptOctets);
}

void askPortal(System &system, const SitePolicy &policy, NetworkEvidence &network, const Wait &wait)
{
    PortalAttempt attempt{.url = policy.portalUrl, .expected = policy.portalText};
    const auto url = httpUrl(policy.portalUrl);
    if (!url) {
        attempt.failure =
            Failure{FailureKind::Malformed, 0, u"it is no plain http: address"_s, policy.portalUrl};
        network.portal = attempt;
        return;
    }
    HttpReplyReader reader(kMaxReply);
    const auto read = get(system, *url, reader, wait);
    const HttpReply &reply = reader.soFar();
    // Whoever sent a head has answered, whatever became of the rest.
    if (reply.status == 0) {
        attempt.failure =
            read ? Failure{FailureKind::Malformed, 0, u"the reply is empty"_s, {}} : read.error();
        if (attempt.failure->where.isEmpty()) {
            attempt.failure->where = policy.portalUrl;
        }
    } else {
        attempt.status = reply.status;
        attempt.location = reply.location;
        attempt.body = reply.body.left(kKeptOctets);
    }
    if (reply.dateUtc.isValid()) {
        network.clocks.append({policy.portalUrl, reply.dateUtc, system.clock.nowUtc()});
    }
    log::info(u"portal test: HTTP status %1"_s.arg(attempt.status));
    network.portal = attempt;
}

Evidence ask(System &system, const SitePolicy &policy, const Wait &wait)
{
    Evidence evidence;
    NetworkEvidence network;
    if (auto proxies = system.machine.proxies()) {
        network.proxies = *std::move(proxies);
    } else {
        log::info(u"proxy settings: "_s + proxies.error().message());
    }
    if (auto state = system.machine.networkState()) {
        network.state = *std::move(state);
    } else if (state.error().kind != FailureKind::NotSupported) {
        log::info(u"state of the network: "_s + state.error().message());
    }
    if (!policy.portalUrl.isEmpty()) {
        askPortal(system, policy, network, wait.within(kLimit));
    }
    if (wait.stopped()) {
        evidence.failures.insert(enumName(EvidenceKind::Network),
                                 {FailureKind::Cancelled, 0, {}, {}});
        return evidence;
    }
    evidence.network = std::move(network);
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request & /*request*/)
{
    if (known.network && (known.network->portal || policy.portalUrl.isEmpty())) {
        return {};
    }
    return {
        {.id = u"network"_s,
         .values = {{u"url"_s, policy.portalUrl}},
         .limit = kLimit,
         .run = [policy](System &system, const Wait &wait) { return ask(system, policy, wait); }}};
}

} // namespace

constinit const Probe kNetworkProbe{
    {.name = "network",
     .stage = Stage::Network,
     .yields = EvidenceKind::Network,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Fetches one small page over HTTP, the one with which Windows itself looks for a "
         "sign-in page, and reads the proxy settings, the firewall's state and what Windows "
         "says of the network."),
     .packets = 1,
     .weight = 0.5},
    plan};

} // namespace aovpn
