// SPDX-License-Identifier: Apache-2.0
// The result of one session: stages, findings and the one cause. JSON:
// resources/schema/result-1.schema.json.
#pragma once

#include "checks/model/check.h"
#include "checks/model/evidence.h"
#include "checks/model/finding.h"

namespace aovpn {

inline constexpr char kResultSchema[] = "aovpn-doctor/result/1";

enum class Verdict {
    Ok,           ///< no problem found, and everything in scope was judged
    Problem,      ///< at least one finding is a problem
    Undetermined, ///< no problem found, but something could not be judged
};

template <> struct EnumNames<Verdict>
{
    static constexpr EnumName<Verdict> kNames[] = {
        {Verdict::Ok, "ok"},
        {Verdict::Problem, "problem"},
        {Verdict::Undetermined, "undetermined"},
    };
};

/// Who must act.
enum class Owner {
    User,
    Helpdesk,
    Network,
    Pki,
    VpnAdmin,
};

template <> struct EnumNames<Owner>
{
    static constexpr EnumName<Owner> kNames[] = {
        {Owner::User, "user"}, {Owner::Helpdesk, "helpdesk"},  {Owner::Network, "network"},
        {Owner::Pki, "pki"},   {Owner::VpnAdmin, "vpn-admin"},
    };
};

enum class Confidence {
    Certain,  ///< seen directly
    Likely,   ///< the usual cause of what was seen
    Possible, ///< one of several
};

template <> struct EnumNames<Confidence>
{
    static constexpr EnumName<Confidence> kNames[] = {
        {Confidence::Certain, "certain"},
        {Confidence::Likely, "likely"},
        {Confidence::Possible, "possible"},
    };
};

/// Does the cause explain the code that the person typed?
enum class CodeAgreement {
    NotAsked,
    Agrees,
    Disagrees,
    Unknown, ///< the typed text is no known code
};

template <> struct EnumNames<CodeAgreement>
{
    static constexpr EnumName<CodeAgreement> kNames[] = {
        {CodeAgreement::NotAsked, "not-asked"},
        {CodeAgreement::Agrees, "agrees"},
        {CodeAgreement::Disagrees, "disagrees"},
        {CodeAgreement::Unknown, "unknown"},
    };
};

struct Cause
{
    QString id; ///< of the finding that names the cause
    Stage stage = Stage::Profile;
    Owner owner = Owner::Helpdesk;
    Confidence confidence = Confidence::Likely;
    QStringList codes;
    CodeAgreement symptomAgreement = CodeAgreement::NotAsked;
    /// What else points to this cause, and what away from it: finding ids, "answer:QUESTION=yes",
    /// "code:809", "symptom:no-data".
    QStringList speaksFor;
    QStringList speaksAgainst;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("stage", self.stage);
        field("owner", self.owner);
        field("confidence", self.confidence);
        field("codes", self.codes);
        field("symptomAgreement", self.symptomAgreement);
        field("speaksFor", self.speaksFor);
        field("speaksAgainst", self.speaksAgainst);
    }
    bool operator==(const Cause &) const = default;
};

/// What to ask the person, because the answer decides between the two first candidates.
struct Question
{
    QString id; ///< "works-elsewhere"; the words are guidance/questions.h
    QStringList options{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")};

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("options", self.options);
    }
    bool operator==(const Question &) const = default;
};

enum class StageState {
    Ok,
    Warning,
    Problem,
    Unknown, ///< something could not be judged
    Skipped, ///< not asked for, or nothing in it applies
};

template <> struct EnumNames<StageState>
{
    static constexpr EnumName<StageState> kNames[] = {
        {StageState::Ok, "ok"},           {StageState::Warning, "warning"},
        {StageState::Problem, "problem"}, {StageState::Unknown, "unknown"},
        {StageState::Skipped, "skipped"},
    };
};

/// A finding, and whether it follows from the cause (then it is shown as "waits for", not as a
/// fault of its own).
struct JudgedFinding : Finding
{
    QString check;         ///< id of the check that emitted it
    QString consequenceOf; ///< id of the finding that explains it; empty: stands for itself

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        Finding::describe(self, field);
        field("check", self.check);
        field("consequenceOf", self.consequenceOf);
    }
    bool operator==(const JudgedFinding &) const = default;
};

struct StageResult
{
    Stage id = Stage::Profile;
    StageState state = StageState::Skipped;
    QList<CheckRun> checks;
    QList<JudgedFinding> findings; ///< ranked: most serious first

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("state", self.state);
        field("checks", self.checks);
        field("findings", self.findings);
    }
    bool operator==(const StageResult &) const = default;
};

/// Where the code comes from that the diagnosis has to explain.
enum class SymptomSource {
    None,
    Typed, ///< by the person
    Log,   ///< the last failure that Windows logged; it beats what was typed
};

template <> struct EnumNames<SymptomSource>
{
    static constexpr EnumName<SymptomSource> kNames[] = {
        {SymptomSource::None, ""},
        {SymptomSource::Typed, "typed"},
        {SymptomSource::Log, "log"},
    };
};

/// What the diagnosis has to explain.
struct EffectiveSymptom
{
    QString code; ///< "809", "0x800B0109", "no-internet"; empty: nothing is known
    SymptomSource source = SymptomSource::None;
    QString typed;      ///< the code or word that the person typed, in its usual spelling; empty:
                        ///< nothing, or a text that is none
    bool agrees = true; ///< the log and the person do not name different codes

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("code", self.code);
        field("source", self.source);
        field("typed", self.typed);
        field("agrees", self.agrees);
    }
    bool operator==(const EffectiveSymptom &) const = default;
};

struct ToolInfo
{
    QString name;
    QString version;
    QString rules; ///< version of the check catalogue

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("version", self.version);
        field("rules", self.rules);
    }
    bool operator==(const ToolInfo &) const = default;
};

struct SessionResult
{
    QString schema = QLatin1String(kResultSchema);
    ToolInfo tool;
    QDateTime takenAtUtc;
    Request request;
    Verdict verdict = Verdict::Undetermined;
    EffectiveSymptom symptom;
    std::optional<Cause> cause;
    QList<Cause> candidates;          ///< most probable first, the cause among them; at most five
    std::optional<Question> question; ///< null: no answer would tell the candidates apart
    QList<StageResult> stages;
    QList<QString> redactions;
    SitePolicy policy;
    Evidence evidence;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("schema", self.schema);
        field("tool", self.tool);
        field("takenAtUtc", self.takenAtUtc);
        field("request", self.request);
        field("verdict", self.verdict);
        field("symptom", self.symptom);
        field("cause", self.cause);
        field("candidates", self.candidates);
        field("question", self.question);
        field("stages", self.stages);
        field("redactions", self.redactions);
        field("policy", self.policy);
        field("evidence", self.evidence);
    }
    bool operator==(const SessionResult &) const = default;
};

} // namespace aovpn
