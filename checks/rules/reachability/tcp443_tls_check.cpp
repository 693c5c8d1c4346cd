// SPDX-License-Identifier: Apache-2.0
// Does the VPN server finish a TLS handshake on port 443?
#include "checks/rules/reachability/tcp443_checks.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr std::array kFindings{"reachability.tcp443.tls-failed", "reachability.tcp443.not-tls"};

bool gotFarEnough(const Evidence &evidence)
{
    return std::any_of(
        evidence.sstp->cbegin(), evidence.sstp->cend(),
        [](const SstpExchange &exchange) { return exchange.tls != TlsOutcome::NotTried; });
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const SstpExchange &exchange : *evidence.sstp) {
        switch (exchange.tls) {
        case TlsOutcome::Failed:
        case TlsOutcome::Silent: {
            Finding failed = tcp443Finding("reachability.tcp443.tls-failed", evidence, exchange,
                                           {u"0x80070040"_s, u"0x80072746"_s});
            failed.values.insert(u"detail"_s, exchange.tls == TlsOutcome::Silent
                                                  ? u"no answer"_s
                                                  : exchange.tlsDetail);
            findings.append(failed);
            break;
        }
        case TlsOutcome::NotTls: {
            Finding other =
                tcp443Finding("reachability.tcp443.not-tls", evidence, exchange, {u"0x80072746"_s});
            other.values.insert(u"detail"_s, exchange.tlsDetail);
            findings.append(other);
            break;
        }
        case TlsOutcome::NotTried:
        case TlsOutcome::Established:
            break;
        }
    }
    return findings;
}

} // namespace

constinit const Check kTcp443Tls{
    {.id = "reachability.tcp443.tls",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP("Checks", "The VPN server speaks TLS on port 443."),
     .source = {"[MS-SSTP]", "3.2.4.1"},
     .needs = EvidenceKind::Sstp,
     .findings = kFindings},
    tcp443Applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
