// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/judge.h"

#include "checks/engine/diagnosis.h"
#include "checks/engine/evidence_flow.h"
#include "checks/engine/tool_info.h"
#include "checks/model/symptom.h"
#include "checks/rules/all_checks.h"

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Revocation lists are asked for only where a path leads to a trusted root.
bool leadsNowhere(const Evidence &evidence)
{
    return evidence.certificates && !evidence.certificates->isEmpty() &&
           std::none_of(evidence.certificates->cbegin(), evidence.certificates->cend(),
                        [](const CertificateEvidence &certificate) {
                            return certificate.path &&
                                   certificate.path->end == PathEnd::TrustedRoot;
                        });
}

/// What @p kind waits for in this run: of a connection without SSTP the certificates come with the
/// interview.
std::optional<EvidenceKind> awaited(EvidenceKind kind, const Evidence &evidence)
{
    const QList<Connection> connections = judgedConnections(evidence);
    const bool sstp = std::any_of(connections.cbegin(), connections.cend(), usesSstp);
    return kind == EvidenceKind::Certificates && !sstp ? EvidenceKind::IkeInterviews
                                                       : upstreamOf(kind);
}

/// Why @p kind is not there, as a word for CheckRun::reason.
QString missingReason(EvidenceKind kind, const Evidence &evidence, EvidenceKinds pending)
{
    const QString name = enumName(kind);
    if (pending.testFlag(kind)) {
        return u"waits-for:"_s + name;
    }
    if (const auto failure = evidence.failures.constFind(name);
        failure != evidence.failures.constEnd()) {
        return failure->kind == FailureKind::Disabled
                   ? u"disabled:"_s + name
                   : u"failed:%1:%2"_s.arg(name, enumName(failure->kind));
    }
    if (kind == EvidenceKind::Certificates &&
        !evidence.ikeInterviews.value_or(QList<IkeInterview>{}).isEmpty()) {
        return u"not-shown"_s;
    }
    if (kind == EvidenceKind::Crls && leadsNowhere(evidence)) {
        return u"not-trusted"_s;
    }
    if (const auto upstream = awaited(kind, evidence)) {
        return u"waits-for:"_s + enumName(*upstream);
    }
    return u"not-collected:"_s + name;
}

/// Is @p kind something that another system than Windows has not got? Then a run on that system
/// cannot miss it, and the check is about an object that is not there.
bool needsWindows(EvidenceKind kind, const Evidence &evidence)
{
    constexpr EvidenceKinds kOnlyWindows = EvidenceKind::Triggers | EvidenceKind::Settings |
                                           EvidenceKind::Adapter | EvidenceKind::Events |
                                           EvidenceKind::Collection | EvidenceKind::Dialer;
    if (!evidence.system || evidence.system->os == u"windows") {
        return false;
    }
    const auto failure = evidence.failures.constFind(enumName(kind));
    return kOnlyWindows.testFlag(kind) ||
           (failure != evidence.failures.constEnd() && failure->kind == FailureKind::NotSupported);
}

QString firstKind(EvidenceKinds kinds)
{
    for (const auto &row : EnumNames<EvidenceKind>::kNames) {
        if (kinds.testFlag(row.value)) {
            return QString::fromLatin1(row.name);
        }
    }
    return {};
}

/// Why a check whose evidence is there can still say nothing.
QString notFarEnough(const Check &check, const Evidence &evidence)
{
    const char *own = check.whyOpen != nullptr ? check.whyOpen(evidence) : nullptr;
    if (own != nullptr) {
        return QString::fromLatin1(own);
    }
    if (check.info.needs.testFlag(EvidenceKind::Crls)) {
        return leadsNowhere(evidence) ? u"not-trusted"_s
                                      : u"not-collected:"_s + enumName(EvidenceKind::Crls);
    }
    if (check.info.needs.testFlag(EvidenceKind::Adapter) && !evidence.adapter->unread.isEmpty()) {
        return u"failed:%1:%2"_s.arg(enumName(EvidenceKind::Adapter),
                                     enumName(evidence.adapter->unread.first().kind));
    }
    // Certificates of this computer are there; without trust anchors their chains are not judged.
    if (check.info.needs.testFlag(EvidenceKind::ClientCertificates)) {
        const QString trust = enumName(EvidenceKind::Trust);
        return evidence.failures.contains(trust) ? missingReason(EvidenceKind::Trust, evidence, {})
                                                 : u"waits-for:"_s + trust;
    }
    return u"waits-for:"_s + firstKind(check.info.needs);
}

/// The kinds whose probes were told to stop: what they had collected by then is not all there is.
EvidenceKinds cancelledKinds(const Evidence &evidence)
{
    EvidenceKinds kinds;
    for (const auto &row : EnumNames<EvidenceKind>::kNames) {
        const auto failure = evidence.failures.constFind(QLatin1String(row.name));
        kinds.setFlag(row.value, failure != evidence.failures.constEnd() &&
                                     failure->kind == FailureKind::Cancelled);
    }
    return kinds;
}

/// Runs one check. A fault inside it costs only this check.
CheckRun run(const Check &check, const Evidence &evidence, const SitePolicy &policy,
             const Request &request, EvidenceKinds pending, QList<Finding> &findings)
{
    CheckRun outcome{.id = QString::fromLatin1(check.info.id)};
    if (!request.only.isEmpty() && !request.only.contains(check.info.stage)) {
        outcome.outcome = CheckOutcome::NotApplicable;
        outcome.reason = u"not-requested"_s;
        return outcome;
    }
    try {
        // Half-collected evidence can make a check look as if it did not apply.
        const bool waits =
            (check.info.needs & (pending | cancelledKinds(evidence))) != EvidenceKinds();
        const Applies applies =
            waits || check.applies == nullptr ? Applies{} : check.applies(evidence, policy);
        if (!applies) {
            outcome.outcome = CheckOutcome::NotApplicable;
            outcome.reason = QString::fromUtf8(applies.whyNot);
            return outcome;
        }
        const EvidenceKinds usable = evidence.collected() & ~pending & ~cancelledKinds(evidence);
        for (const auto &row : EnumNames<EvidenceKind>::kNames) {
            if (check.info.needs.testFlag(row.value) && !usable.testFlag(row.value)) {
                if (request.givenOnly) {
                    outcome.outcome = CheckOutcome::NotApplicable;
                    outcome.reason = u"not-requested"_s;
                    return outcome;
                }
                if (needsWindows(row.value, evidence)) {
                    outcome.outcome = CheckOutcome::NotApplicable;
                    outcome.reason = u"needs-windows"_s;
                    return outcome;
                }
                outcome.outcome = CheckOutcome::Unknown;
                outcome.reason = missingReason(row.value, evidence, pending);
                return outcome;
            }
        }
        if (check.gotFarEnough != nullptr && !check.gotFarEnough(evidence)) {
            outcome.outcome = CheckOutcome::Unknown;
            outcome.reason = notFarEnough(check, evidence);
            return outcome;
        }
        findings = check.evaluate(evidence, policy);
        outcome.outcome = CheckOutcome::Judged;
    } catch (const std::exception &fault) {
        outcome.outcome = CheckOutcome::Crashed;
        outcome.reason = QString::fromUtf8(fault.what()).left(200);
    }
    return outcome;
}

StageState stateOf(const StageResult &stage)
{
    QList<JudgedFinding> own = stage.findings;
    own.removeIf([](const JudgedFinding &finding) { return !finding.consequenceOf.isEmpty(); });
    const auto worst = std::max_element(
        own.cbegin(), own.cend(),
        [](const JudgedFinding &a, const JudgedFinding &b) { return a.severity < b.severity; });
    const bool unknown =
        std::any_of(stage.checks.cbegin(), stage.checks.cend(), [](const CheckRun &check) {
            return check.outcome == CheckOutcome::Unknown || check.outcome == CheckOutcome::Crashed;
        });
    const bool judged =
        std::any_of(stage.checks.cbegin(), stage.checks.cend(),
                    [](const CheckRun &check) { return check.outcome == CheckOutcome::Judged; });
    if (worst != own.cend() && worst->severity == Severity::Problem) {
        return StageState::Problem;
    }
    // What only follows from another stage's fault says nothing of this one.
    if (unknown || (own.isEmpty() && !stage.findings.isEmpty())) {
        return StageState::Unknown;
    }
    if (worst != own.cend() && worst->severity == Severity::Warning) {
        return StageState::Warning;
    }
    return judged ? StageState::Ok : StageState::Skipped;
}

Verdict verdictOf(const QList<StageResult> &stages)
{
    const auto any = [&stages](StageState state) {
        return std::any_of(stages.cbegin(), stages.cend(),
                           [state](const StageResult &stage) { return stage.state == state; });
    };
    if (any(StageState::Problem)) {
        return Verdict::Problem;
    }
    // Where nothing at all was judged, nothing was found to be right either.
    const bool judged = any(StageState::Ok) || any(StageState::Warning);
    return any(StageState::Unknown) || !judged ? Verdict::Undetermined : Verdict::Ok;
}

/// A dial that Windows logged as failed and nothing made good is never "no problem": it is one
/// where a warning explains it, and else an open question.
Verdict verdictOfFailure(const SessionResult &result, Verdict verdict)
{
    if (verdict == Verdict::Problem || result.symptom.source != SymptomSource::Log) {
        return verdict;
    }
    return result.cause && result.cause->symptomAgreement == CodeAgreement::Agrees
               ? Verdict::Problem
               : Verdict::Undetermined;
}

} // namespace

SessionResult judge(const Evidence &evidence, const SitePolicy &policy, const Request &request,
                    const QDateTime &atUtc, EvidenceKinds pending)
{
    SessionResult result;
    result.tool = toolInfo();
    result.takenAtUtc = atUtc;
    result.request = request;
    result.policy = policy;
    result.evidence = evidence;
    Evidence told = evidence;
    told.takenAtUtc = atUtc;
    told.reported = normalisedSymptom(request.symptom);
    for (const Stage stage : kAllStages) {
        StageResult judged{.id = stage};
        for (const Check *check : allChecks()) {
            if (check->info.stage != stage) {
                continue;
            }
            QList<Finding> findings;
            judged.checks.append(run(*check, told, policy, request, pending, findings));
            for (const Finding &finding : std::as_const(findings)) {
                JudgedFinding entry;
                static_cast<Finding &>(entry) = finding;
                entry.check = QString::fromLatin1(check->info.id);
                judged.findings.append(entry);
            }
        }
        result.stages.append(judged);
    }
    diagnose(result);
    for (StageResult &stage : result.stages) {
        stage.state = stateOf(stage);
    }
    result.verdict = verdictOfFailure(result, verdictOf(result.stages));
    return result;
}

SessionResult replay(const Bundle &bundle, const std::optional<SitePolicy> &policy)
{
    Evidence evidence = bundle.evidence;
    deriveFacts(evidence, bundle.takenAtUtc, !bundle.redactions.isEmpty());
    SessionResult result =
        judge(evidence, policy.value_or(bundle.policy), bundle.request, bundle.takenAtUtc);
    result.redactions = bundle.redactions;
    return result;
}

Bundle bundleOf(const SessionResult &result)
{
    return {.toolVersion = result.tool.version,
            .takenAtUtc = result.takenAtUtc,
            .request = result.request,
            .policy = result.policy,
            .evidence = result.evidence,
            .redactions = result.redactions};
}

int exitCode(const SessionResult &result)
{
    switch (result.verdict) {
    case Verdict::Ok:
        return 0;
    case Verdict::Problem:
        return 1;
    case Verdict::Undetermined:
        return 3;
    }
    return 4;
}

} // namespace aovpn
