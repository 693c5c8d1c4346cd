// SPDX-License-Identifier: Apache-2.0
// Is it an SSTP server that answers on port 443?
#include "checks/model/host_name.h"
#include "checks/model/server_name.h"
#include "checks/rules/reachability/tcp443_checks.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"reachability.tcp443.no-reply", "reachability.tcp443.not-sstp",
                               "reachability.tcp443.proxy"};

/// Something on the way that wants a sign-in first: a proxy, a portal, or a redirect to a page that
/// calls itself so. Any other redirect is a web server's.
bool isProxy(const SstpReplyFacts &facts, const QString &server)
{
    constexpr int kProxyAuthentication = 407;
    constexpr int kNetworkAuthentication = 511; // RFC 6585, 6
    if (facts.status == kProxyAuthentication || facts.status == kNetworkAuthentication) {
        return true;
    }
    constexpr std::array kWords{"login"_L1, "logon"_L1,  "signin"_L1, "sign-in"_L1,
                                "auth"_L1,  "portal"_L1, "hotspot"_L1};
    // A web server's own sign-in page stands on its own name.
    const QString target = QUrl(facts.location).host();
    return facts.status >= 300 && facts.status < 400 && !target.isEmpty() &&
           !isSameHost(target, server) &&
           std::any_of(kWords.begin(), kWords.end(), [&facts](QLatin1String word) {
               return facts.location.contains(word, Qt::CaseInsensitive);
           });
}

bool gotFarEnough(const Evidence &evidence)
{
    return std::any_of(
        evidence.sstp->cbegin(), evidence.sstp->cend(),
        [](const SstpExchange &exchange) { return exchange.tls == TlsOutcome::Established; });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const SstpExchange &exchange : *evidence.sstp) {
        if (exchange.tls != TlsOutcome::Established) {
            continue;
        }
        if (!exchange.facts) {
            findings.append(tcp443Finding("reachability.tcp443.no-reply", evidence, exchange,
                                          {u"0x80070040"_s}));
            continue;
        }
        if (exchange.facts->sstp) {
            continue;
        }
        Finding found = tcp443Finding(isProxy(*exchange.facts, diagnosedServer(evidence))
                                          ? "reachability.tcp443.proxy"
                                          : "reachability.tcp443.not-sstp",
                                      evidence, exchange, {u"0x80072746"_s, u"800"_s});
        found.values.insert(u"status"_s, exchange.facts->status);
        found.values.insert(u"httpServer"_s, exchange.facts->server);
        if (!exchange.facts->location.isEmpty()) {
            found.values.insert(u"location"_s, exchange.facts->location);
        }
        findings.append(found);
    }
    return findings;
}

} // namespace

constinit const Check kTcp443Sstp{
    {.id = "reachability.tcp443.sstp",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The VPN server answers the SSTP verb on port 443 with status 200."),
     .source = {"[MS-SSTP]", "3.2.4.1 and 4.1"},
     .needs = EvidenceKind::Sstp,
     .findings = kFindings},
    tcp443Applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
