// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/diagnosis.h"

#include "checks/engine/effective_symptom.h"
#include "checks/model/symptom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kAllReachability[] =
    "server-certificate.* "

    "reachability.udp* reachability.tcp443* reachability.ike* reachability.address*";
constexpr char kAllNameAndReachability[] =
    "name.* reachability.udp* reachability.tcp443* reachability.ike* reachability.address*";
constexpr char kTcp443Certificate[] = "server-certificate.*";

// What a laptop cannot reach, it cannot judge: each row explains what lies behind it.
constexpr CauseRow kTable[] = {
    // profile
    {"profile.none", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"profile.server.missing", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"profile.boolean-case", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"profile.device-tunnel.settings", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"profile.server.not-expected", Owner::Helpdesk, Confidence::Likely, nullptr,
     "name.* reachability.*"},
    // the way to the server
    {"routing.default-route.missing", Owner::User, Confidence::Certain, "no-internet",
     kAllNameAndReachability},
    {"routing.server-route.swallowed", Owner::VpnAdmin, Confidence::Certain, "no-data",
     kAllReachability},
    {"name.resolver-failed", Owner::Network, Confidence::Likely, "no-internet", kAllReachability},
    {"name.resolver-silent", Owner::Network, Confidence::Likely, "no-internet", kAllReachability},
    {"name.not-found", Owner::Helpdesk, Confidence::Certain, nullptr, kAllReachability},
    {"name.no-address", Owner::VpnAdmin, Confidence::Certain, nullptr, kAllReachability},
    {"name.bogon-address", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"name.private-address", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"name.address-not-expected", Owner::VpnAdmin, Confidence::Likely, nullptr, kAllReachability},
    {"reachability.udp500.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr,
     "reachability.udp4500.* reachability.ike*"},
    {"reachability.udp4500.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr,
     "reachability.ike*"},
    {"reachability.udp500.unreachable", Owner::Network, Confidence::Certain, nullptr,
     kAllReachability},
    {"reachability.udp500.silent", Owner::Network, Confidence::Likely, nullptr,
     "reachability.udp4500.* reachability.tcp443.silent reachability.tcp443.unreachable "
     "reachability.ike*"},
    {"reachability.udp500.refused", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "reachability.udp4500.* reachability.tcp443.refused reachability.ike*"},
    {"reachability.udp4500.unreachable", Owner::Network, Confidence::Certain, nullptr, nullptr},
    {"reachability.udp4500.silent", Owner::Network, Confidence::Likely, nullptr, nullptr},
    {"reachability.udp4500.refused", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.ike.no-common-proposal", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.blocked-locally", Owner::Helpdesk, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.unreachable", Owner::Network, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.silent", Owner::Network, Confidence::Likely, nullptr, nullptr},
    {"reachability.tcp443.refused", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.not-tls", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.tls-failed", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.tcp443.proxy", Owner::Network, Confidence::Likely, nullptr, kTcp443Certificate},
    {"reachability.tcp443.not-sstp", Owner::VpnAdmin, Confidence::Certain, nullptr,
     kTcp443Certificate},
    {"reachability.tcp443.no-reply", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"reachability.address.partly", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"reachability.ike.not-ike", Owner::Network, Confidence::Possible, nullptr, nullptr},
    {"reachability.*", Owner::Network, Confidence::Likely, nullptr, nullptr},
    // the server's certificate: trust first, because without it no other statement of the
    // certificate counts
    {"server-certificate.chain.self-signed", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.chain.incomplete", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "server-certificate.chain.untrusted-root"},
    {"server-certificate.chain.untrusted-root", Owner::Helpdesk, Confidence::Certain, nullptr,
     nullptr},
    {"server-certificate.chain.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.validity.*", Owner::Pki, Confidence::Certain, nullptr,
     "server-certificate.revocation.stale"},
    {"server-certificate.eku.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.name.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.revocation.revoked", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.key-usage.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"server-certificate.*", Owner::Pki, Confidence::Likely, nullptr, nullptr},
    // this computer's certificate, the sign-in
    {"client-certificate.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"authentication.method.mismatch", Owner::VpnAdmin, Confidence::Certain, nullptr,
     "authentication.method.weak authentication.eap.not-configured "
     "authentication.server-names.missing "
     "authentication.trusted-root.missing"},
    {"authentication.eap.not-configured", Owner::VpnAdmin, Confidence::Certain, nullptr, nullptr},
    {"authentication.method.not-for-tunnel", Owner::VpnAdmin, Confidence::Certain, nullptr,
     nullptr},
    {"authentication.trusted-root.not-in-store", Owner::Helpdesk, Confidence::Certain, nullptr,
     nullptr},
    {"authentication.nps-certificate.*", Owner::Pki, Confidence::Certain, nullptr, nullptr},
    {"authentication.*", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    // once connected
    {"routing.overlap", Owner::User, Confidence::Certain, "no-data",
     "routing.corporate-route.missing routing.target.*"},
    {"routing.mode.not-expected", Owner::VpnAdmin, Confidence::Certain, "no-internet no-data",
     "routing.default-gateway.*"},
    {"routing.default-gateway.remote", Owner::Helpdesk, Confidence::Likely, "no-internet", nullptr},
    {"routing.corporate-route.missing", Owner::VpnAdmin, Confidence::Certain, "no-data",
     "routing.target.*"},
    {"routing.dns.not-through-tunnel", Owner::VpnAdmin, Confidence::Likely, "no-data no-internet",
     nullptr},
    {"routing.*", Owner::VpnAdmin, Confidence::Likely, "no-data", nullptr},
    {"name.hosts-override", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"name.*", Owner::Helpdesk, Confidence::Likely, nullptr, nullptr},
    {"profile.value.unknown", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
    {"profile.entry.duplicate", Owner::Helpdesk, Confidence::Possible, nullptr, nullptr},
    {"profile.*", Owner::VpnAdmin, Confidence::Likely, nullptr, nullptr},
};

bool matches(QStringView id, QStringView pattern)
{
    return pattern.endsWith(u'*') ? id.startsWith(pattern.chopped(1)) : id == pattern;
}

bool listed(const QString &id, const char *patterns)
{
    const QStringList parts = QString::fromLatin1(patterns).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&id](const QString &part) { return matches(id, part); });
}

/// Index of the row for @p id; the table's length if none fits.
qsizetype rowOf(const QString &id)
{
    const auto found =
        std::find_if(std::begin(kTable), std::end(kTable), [&id](const CauseRow &row) {
            return matches(id, QString::fromLatin1(row.id));
        });
    return std::distance(std::begin(kTable), found);
}

struct Ranked
{
    JudgedFinding *finding;
    Stage stage;
    qsizetype row;
};

bool explainsSymptom(const Ranked &entry, const QString &symptom)
{
    if (symptom.isEmpty()) {
        return false;
    }
    const bool byWord = entry.row < std::ssize(kTable) && kTable[entry.row].symptoms != nullptr &&
                        listed(symptom, kTable[entry.row].symptoms);
    return byWord || entry.finding->codes.contains(symptom);
}

/// A root that nobody sent is known by its name alone: it may as well be an intermediate.
Confidence confidenceOf(const Ranked &cause)
{
    const Confidence confidence = kTable[cause.row].confidence;
    const bool guessed = cause.finding->id.endsWith(u"untrusted-root"_s) &&
                         cause.finding->values.value(u"detail"_s) == u"not-sent"_s;
    return guessed && confidence == Confidence::Certain ? Confidence::Likely : confidence;
}

/// A server that took notice stands at the address that was asked, so the hosts file leads to one.
bool somethingAnswered(const Evidence &evidence)
{
    const QList<IkeExchange> ike = evidence.ike.value_or(QList<IkeExchange>{});
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return std::any_of(
               ike.cbegin(), ike.cend(),
               [](const IkeExchange &one) { return one.outcome == PortOutcome::Answered; }) ||
           std::any_of(sstp.cbegin(), sstp.cend(),
                       [](const SstpExchange &one) { return one.facts && one.facts->sstp; });
}

/// Marks what follows from something else. The earlier row explains the later one, and only
/// problems explain.
void markConsequences(QList<Ranked> &ranked, const Evidence &evidence)
{
    // A hosts entry that leads astray is why the address is private and why nobody answers there.
    const auto hosts = std::find_if(ranked.begin(), ranked.end(), [](const Ranked &entry) {
        return entry.finding->id == u"name.hosts-override";
    });
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        const Ranked &cause = ranked[i];
        const char *explains =
            cause.row < std::ssize(kTable) ? kTable[cause.row].explains : nullptr;
        if (explains == nullptr || cause.finding->severity != Severity::Problem) {
            continue;
        }
        for (Ranked &other : ranked) {
            if (&other != &cause && other.finding->id != cause.finding->id &&
                other.row > cause.row && other.finding->consequenceOf.isEmpty() &&
                listed(other.finding->id, explains)) {
                other.finding->consequenceOf = cause.finding->consequenceOf.isEmpty()
                                                   ? cause.finding->id
                                                   : cause.finding->consequenceOf;
            }
        }
    }
    if (hosts == ranked.end() || !hosts->finding->consequenceOf.isEmpty() ||
        hosts->finding->severity < Severity::Warning || somethingAnswered(evidence)) {
        return;
    }
    for (Ranked &other : ranked) {
        if (listed(other.finding->id,
                   "name.private-address name.bogon-address name.address-not-expected "
                   "reachability.udp* reachability.tcp443*") &&
            other.finding->severity == Severity::Problem) {
            other.finding->consequenceOf = hosts->finding->id;
            hosts->finding->severity = Severity::Problem;
        }
    }
}

} // namespace

std::span<const CauseRow> causeTable()
{
    return kTable;
}

void diagnose(SessionResult &result)
{
    QList<Ranked> ranked;
    for (StageResult &stage : result.stages) {
        std::stable_sort(stage.findings.begin(), stage.findings.end(),
                         [](const JudgedFinding &a, const JudgedFinding &b) {
                             return a.severity != b.severity ? a.severity > b.severity
                                                             : rowOf(a.id) < rowOf(b.id);
                         });
        for (JudgedFinding &finding : stage.findings) {
            ranked.append({&finding, stage.id, rowOf(finding.id)});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &a, const Ranked &b) { return a.row < b.row; });
    markConsequences(ranked, result.evidence);

    result.symptom = effectiveSymptom(result.evidence, result.request);
    const QString &symptom = result.symptom.code;
    const auto pick = [&](Severity severity, bool onlyExplaining) -> const Ranked * {
        const auto found = std::find_if(ranked.cbegin(), ranked.cend(), [&](const Ranked &entry) {
            return entry.finding->severity == severity && entry.finding->consequenceOf.isEmpty() &&
                   (!onlyExplaining || explainsSymptom(entry, symptom));
        });
        return found == ranked.cend() ? nullptr : &*found;
    };
    const Ranked *cause = nullptr;
    for (const Severity severity : {Severity::Problem, Severity::Warning}) {
        for (const bool onlyExplaining : {true, false}) {
            cause = cause == nullptr ? pick(severity, onlyExplaining) : cause;
        }
    }
    if (cause == nullptr) {
        result.cause.reset();
        return;
    }
    Cause named{.id = cause->finding->id, .stage = cause->stage, .codes = cause->finding->codes};
    if (cause->row < std::ssize(kTable)) {
        named.owner = kTable[cause->row].owner;
        named.confidence = confidenceOf(*cause);
    }
    if (!result.request.symptom.isEmpty() || !symptom.isEmpty()) {
        named.symptomAgreement = symptom.isEmpty()                  ? CodeAgreement::Unknown
                                 : explainsSymptom(*cause, symptom) ? CodeAgreement::Agrees
                                                                    : CodeAgreement::Disagrees;
    }
    result.cause = named;
}

} // namespace aovpn
