// SPDX-License-Identifier: Apache-2.0
// Does the server take an SSTP call after it answered the SSTP verb?
#include "checks/rules/interview_rule.h"
#include "checks/rules/reachability/tcp443_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.sstp-call.refused"};
constexpr int kHexDigits = 8;

/// Acknowledged, refused, ended or waited for; what could not be read says neither.
bool isDecided(const SstpCall &call)
{
    return call.facts && (call.facts->accepted || call.end != InterviewEnd::Malformed);
}

bool gotFarEnough(const Evidence &evidence)
{
    const QList<const SstpCall *> calls = countingCalls(evidence);
    return std::any_of(calls.cbegin(), calls.cend(),
                       [](const SstpCall *one) { return isDecided(*one); });
}

/// "0x00000004"; empty: no status came.
QString statusText(const std::optional<quint32> &status)
{
    return status
               ? u"0x"_s + QString::number(*status, 16).toUpper().rightJustified(kHexDigits, u'0')
               : QString();
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    QList<Finding> findings;
    for (const SstpCall *one : countingCalls(evidence)) {
        const SstpCallFacts facts = one->facts.value_or(SstpCallFacts{});
        if (facts.accepted || !isDecided(*one)) {
            continue;
        }
        QJsonObject values = gatewayValues(evidence, one->address, one->port);
        values.insert(u"status"_s, statusText(facts.nakStatus));
        findings.append({QLatin1String(kFindings[0]),
                         Severity::Problem,
                         values,
                         {u"0x80072746"_s, u"0x800704C9"_s}});
    }
    return findings;
}

} // namespace

constinit const Check kSstpCall{
    {.id = "reachability.sstp-call",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The server acknowledges an SSTP call that is made after its HTTP reply."),
     .source = {"[MS-SSTP]", "3.2.5.3 (proven on SoftEther only, not on RRAS)"},
     .needs = EvidenceKind::SstpCalls,
     .findings = kFindings},
    tcp443Applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
