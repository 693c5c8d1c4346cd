// SPDX-License-Identifier: Apache-2.0
// Findings -> causes, ranked; the table itself is diagnosis_table.cpp.
#include "checks/engine/diagnosis.h"

#include "checks/engine/effective_symptom.h"
#include "checks/model/symptom.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

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

/// Index of the first row for @p id; the table's length if none fits.
qsizetype rowOf(const QString &id)
{
    const std::span<const CauseRow> table = causeTable();
    const auto found = std::find_if(table.begin(), table.end(), [&id](const CauseRow &row) {
        return matches(id, QString::fromLatin1(row.id));
    });
    return std::distance(table.begin(), found);
}

/// The row at @p index, or nullptr for a finding without one.
const CauseRow *rowAt(qsizetype index)
{
    const std::span<const CauseRow> table = causeTable();
    return index < std::ssize(table) ? &table[static_cast<std::size_t>(index)] : nullptr;
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
    const CauseRow *row = rowAt(entry.row);
    const bool byWord =
        row != nullptr && row->symptoms != nullptr && listed(symptom, row->symptoms);
    return byWord || entry.finding->codes.contains(symptom);
}

/// Does a problem explain the symptom before anything is weighed by it?
bool problemExplains(SessionResult &result, const QString &symptom)
{
    for (StageResult &stage : result.stages) {
        for (JudgedFinding &finding : stage.findings) {
            if (finding.severity == Severity::Problem &&
                explainsSymptom({&finding, stage.id, rowOf(finding.id)}, symptom)) {
                return true;
            }
        }
    }
    return false;
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

/// A certificate that a finding may speak of.
struct Dated
{
    QString subject;
    QString origin;
    QList<CertificateFacts> chain; ///< leaf first
    QDateTime judgedAtUtc;
};

/// The certificates of the stage that @p finding belongs to.
QList<Dated> certificatesFor(const Finding &finding, const Evidence &evidence)
{
    QList<Dated> all;
    const auto add = [&all](const auto &one) {
        if (!one.facts.isEmpty()) {
            const auto built = one.path ? one.path->certificates : QList<CertificateFacts>{};
            all.append({one.facts.first().subject, one.origin,
                        built.size() > one.facts.size() ? built : one.facts, one.judgedAtUtc});
        }
    };
    const bool isClient = finding.id.startsWith(u"client-certificate."_s);
    for (const auto &one : evidence.certificates.value_or(QList<CertificateEvidence>{})) {
        if ((one.purpose == CertificatePurpose::Client) == isClient) {
            add(one);
        }
    }
    if (isClient) {
        for (const auto &one : evidence.clientCertificates.value_or(QList<ClientCertificate>{})) {
            add(one);
        }
    }
    return all;
}

/// Would the certificate of @p finding be inside its validity period by the clocks of others? Then
/// it is this computer's clock that is wrong, and not the certificate.
bool clockExplains(const Finding &skew, const Finding &finding, const Evidence &evidence)
{
    constexpr qint64 kSecondsPerMinute = 60;
    const bool ahead = skew.values.value(u"direction"_s).toString() == u"ahead";
    const qint64 ours = skew.values.value(u"minutes"_s).toInteger() * kSecondsPerMinute;
    const QString subject = finding.values.value(u"subject"_s).toString();
    const QString origin = finding.values.value(u"origin"_s).toString();
    // The dates of a CA count only where the finding is about the chain.
    const bool wholeChain = finding.id.contains(u".chain."_s);
    bool any = false;
    const QList<Dated> all = certificatesFor(finding, evidence);
    for (const Dated &one : all) {
        if ((!subject.isEmpty() && one.subject != subject) ||
            (!origin.isEmpty() && one.origin != origin)) {
            continue;
        }
        any = true;
        const QDateTime theirs = one.judgedAtUtc.addSecs(ahead ? -ours : ours);
        const auto nextUpdate =
            QDateTime::fromString(finding.values.value(u"nextUpdate"_s).toString(), Qt::ISODate);
        const QList<CertificateFacts> dated = wholeChain ? one.chain : one.chain.mid(0, 1);
        const bool holds =
            std::all_of(dated.cbegin(), dated.cend(), [&theirs](const CertificateFacts &facts) {
                return theirs >= facts.notBeforeUtc && theirs <= facts.notAfterUtc;
            });
        if (!holds || (nextUpdate.isValid() && theirs > nextUpdate)) {
            return false;
        }
    }
    return any;
}

/// What is no fault by itself weighs more when the person reports just what it leads to.
struct Aggravation
{
    const char *id;
    const char *symptoms; ///< blank-separated; null: any
    Severity severity;
    bool alone = false; ///< only where no problem explains the symptom already
};
constexpr Aggravation kAggravations[] = {
    {"profile.trigger.inside-trusted-network", nullptr, Severity::Warning},
    {"network.proxy.in-the-way", "0x80072746 0x80072EFD 0x80072EE2", Severity::Problem},
    // One dial in two fails.
    {"reachability.address.partly", "809 800", Severity::Problem, true},
    {"client-certificate.mapping.missing", "853 812 691", Severity::Problem, true},
    {"authentication.server-names.case", "853", Severity::Problem, true},
    {"authentication.server-names.syntax", "853 812", Severity::Problem, true},
    {"authentication.validation.prompts", "703", Severity::Problem, true},
    {"profile.routes.none", "no-data", Severity::Problem},
    {"routing.target.silent", "no-data", Severity::Problem, true},
    {"routing.traffic-filter", "no-data", Severity::Problem, true},
    {"reachability.ike.default-group", "13868", Severity::Problem},
    {"authentication.nps-certificate.name-case", "853", Severity::Problem},
};

void aggravate(JudgedFinding &finding, const QString &symptom, bool explained)
{
    for (const Aggravation &row : kAggravations) {
        if (finding.id == QLatin1String(row.id) &&
            (row.symptoms == nullptr || listed(symptom, row.symptoms))) {
            // A stated fault is a warning at least, whatever else there is.
            finding.severity = std::max(finding.severity,
                                        row.alone && explained ? Severity::Warning : row.severity);
        }
    }
}

/// What answers on the web port says nothing of the certificate that the server shows over IKEv2.
bool ofAnotherTunnel(const Finding &cause, const Finding &other)
{
    const bool fromSstp =
        listed(cause.id, "reachability.tcp443.* server-certificate.chain.other-root");
    const bool onIke =
        other.values.value(u"purpose"_s) == u"ike-server"_s ||
        listed(other.id, "server-certificate.key.not-proven server-certificate.not-sent");
    return fromSstp && onIke;
}

/// Do both speak of one connection and of one certificate store, as far as both say which?
bool concernTheSame(const Finding &a, const Finding &b)
{
    for (const QString &key : {u"connection"_s, u"store"_s}) {
        if (a.values.contains(key) && b.values.contains(key) &&
            a.values.value(key) != b.values.value(key)) {
            return false;
        }
    }
    return true;
}

constexpr char kInside[] = "profile.trigger.inside-trusted-network";

/// Does @p cause explain @p other, going by more than their ids?
bool accountsFor(const Finding &cause, const Finding &other, const Evidence &evidence)
{
    return concernTheSame(cause, other) && !ofAnotherTunnel(cause, other) &&
           (cause.id != u"network.clock.skew" || clockExplains(cause, other, evidence));
}

/// Marks what follows from something else. The earlier row explains the later one, and only
/// problems explain; but being inside the company is no fault and explains all the same.
void markConsequences(QList<Ranked> &ranked, const Evidence &evidence)
{
    // A hosts entry that leads astray is why the address is private and why nobody answers there.
    const auto hosts = std::find_if(ranked.begin(), ranked.end(), [](const Ranked &entry) {
        return entry.finding->id == u"name.hosts-override";
    });
    for (qsizetype i = 0; i < ranked.size(); ++i) {
        const Ranked &cause = ranked[i];
        const CauseRow *row = rowAt(cause.row);
        const char *explains = row != nullptr ? row->explains : nullptr;
        const bool isInside = cause.finding->id == QLatin1String(kInside);
        if (explains == nullptr || (cause.finding->severity != Severity::Problem && !isInside)) {
            continue;
        }
        for (Ranked &other : ranked) {
            if (&other != &cause && other.finding->id != cause.finding->id &&
                other.row > cause.row && other.finding->consequenceOf.isEmpty() &&
                listed(other.finding->id, explains) &&
                accountsFor(*cause.finding, *other.finding, evidence)) {
                // Where something waits for it, it is worth saying first.
                cause.finding->severity = std::max(cause.finding->severity, Severity::Warning);
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
                   "reachability.udp* reachability.tcp443* reachability.tcp1723* "
                   "reachability.main-mode*") &&
            other.finding->severity == Severity::Problem) {
            other.finding->consequenceOf = hosts->finding->id;
            hosts->finding->severity = Severity::Problem;
        }
    }
}

/// One finding under one row of the table.
struct Candidate
{
    const Ranked *entry;
    const CauseRow *row; ///< null: the table has none for it
    bool explains;
    int answers; ///< for it minus against it
    Cause cause;
};

constexpr QLatin1String kAnswer("answer:");

/// Which of @p patterns the run has: answers as they stand, patterns as the findings they match.
QStringList present(const char *patterns, const QList<Ranked> &ranked,
                    const QMap<QString, QString> &answers, const QString &own)
{
    QStringList found;
    const QStringList parts = QString::fromLatin1(patterns).split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.startsWith(kAnswer)) {
            const QString said = part.mid(kAnswer.size());
            if (answers.value(said.section(u'=', 0, 0)) == said.section(u'=', 1)) {
                found.append(part);
            }
            continue;
        }
        for (const Ranked &other : ranked) {
            if (matches(other.finding->id, part) && other.finding->id != own &&
                !found.contains(other.finding->id)) {
                found.append(other.finding->id);
            }
        }
    }
    return found;
}

int answersIn(const QStringList &words)
{
    return static_cast<int>(std::count_if(words.cbegin(), words.cend(), [](const QString &word) {
        return word.startsWith(kAnswer);
    }));
}

/// One step up for what is supported more than contradicted, one down for the opposite; only what
/// was seen directly is certain.
Confidence moved(Confidence confidence, qsizetype balance)
{
    if (balance > 0) {
        return confidence == Confidence::Possible ? Confidence::Likely : confidence;
    }
    if (balance < 0) {
        return confidence == Confidence::Certain ? Confidence::Likely : Confidence::Possible;
    }
    return confidence;
}

/// A root that nobody sent is known by its name alone: it may as well be an intermediate.
Confidence confidenceOf(const Finding &finding, const CauseRow &row)
{
    const bool guessed = finding.id.endsWith(u"untrusted-root"_s) &&
                         finding.values.value(u"detail"_s) == u"not-sent"_s;
    // So is a clock that a single reply over plain HTTP contradicts.
    const bool hearsay =
        finding.id == u"network.clock.skew" && finding.severity != Severity::Problem;
    return (guessed || hearsay) && row.confidence == Confidence::Certain ? Confidence::Likely
                                                                         : row.confidence;
}

Candidate candidateFor(const Ranked &entry, const CauseRow *row, const QList<Ranked> &ranked,
                       const SessionResult &result, const QString &symptom)
{
    const Finding &finding = *entry.finding;
    Candidate candidate{&entry, row, explainsSymptom(entry, symptom), 0, {}};
    Cause &cause = candidate.cause;
    cause.id = finding.id;
    cause.stage = entry.stage;
    cause.codes = finding.codes;
    if (row != nullptr) {
        const QMap<QString, QString> &answers = result.evidence.answers;
        cause.owner = row->owner;
        cause.speaksFor = present(row->supports, ranked, answers, finding.id);
        cause.speaksAgainst = present(row->contradicts, ranked, answers, finding.id);
        candidate.answers = answersIn(cause.speaksFor) - answersIn(cause.speaksAgainst);
        cause.confidence =
            moved(confidenceOf(finding, *row), cause.speaksFor.size() - cause.speaksAgainst.size());
    }
    if (!symptom.isEmpty()) {
        const bool isWord = symptom.front().isLetter();
        const QString word = (isWord ? u"symptom:"_s : u"code:"_s) + symptom;
        (candidate.explains ? cause.speaksFor : cause.speaksAgainst).append(word);
    }
    if (!result.request.symptom.isEmpty() || !symptom.isEmpty()) {
        cause.symptomAgreement = symptom.isEmpty()    ? CodeAgreement::Unknown
                                 : candidate.explains ? CodeAgreement::Agrees
                                                      : CodeAgreement::Disagrees;
    }
    return candidate;
}

/// What answers speak against is possible at most, and no other cause is surer than the first.
void weaken(Cause &cause, int answers, const Cause &first)
{
    if (answers <= 0 && answersIn(cause.speaksAgainst) > 0) {
        cause.confidence = Confidence::Possible;
    }
    cause.confidence = std::max(cause.confidence, first.confidence);
}

/// What stands for itself and is worth acting on, under each of its rows; most probable first.
QList<Candidate> candidatesOf(const QList<Ranked> &ranked, const SessionResult &result,
                              const QString &symptom)
{
    QList<Candidate> candidates;
    for (const Ranked &entry : ranked) {
        if (entry.finding->severity == Severity::Notice ||
            !entry.finding->consequenceOf.isEmpty()) {
            continue;
        }
        const CauseRow *first = rowAt(entry.row);
        candidates.append(candidateFor(entry, first, ranked, result, symptom));
        for (qsizetype next = entry.row + 1; rowAt(next) != nullptr; ++next) {
            if (QLatin1String(rowAt(next)->id) != QLatin1String(first->id)) {
                break;
            }
            candidates.append(candidateFor(entry, rowAt(next), ranked, result, symptom));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) {
                         if (a.entry->finding->severity != b.entry->finding->severity) {
                             return a.entry->finding->severity > b.entry->finding->severity;
                         }
                         return a.explains != b.explains ? a.explains : a.answers > b.answers;
                     });
    // Two addresses with the same fault are one cause.
    QSet<std::pair<QString, const CauseRow *>> seen;
    candidates.removeIf([&seen](const Candidate &candidate) {
        const auto key = std::pair(candidate.cause.id, candidate.row);
        const bool again = seen.contains(key);
        seen.insert(key);
        return again;
    });
    return candidates;
}

/// Would some answer to @p question speak for one of the two rows and against the other?
bool decides(const QString &question, const CauseRow &a, const CauseRow &b)
{
    const auto has = [](const char *patterns, const QString &word) {
        return QString::fromLatin1(patterns).split(u' ').contains(word);
    };
    for (const QString &answer : {u"yes"_s, u"no"_s}) {
        const QString word = kAnswer + question + u'=' + answer;
        if ((has(a.supports, word) && has(b.contradicts, word)) ||
            (has(b.supports, word) && has(a.contradicts, word))) {
            return true;
        }
    }
    return false;
}

/// The question that tells the two first candidates apart, if only an answer can.
std::optional<Question> questionFor(const QList<Candidate> &candidates,
                                    const QMap<QString, QString> &answers)
{
    if (candidates.size() < 2 || candidates[0].row == nullptr || candidates[1].row == nullptr) {
        return std::nullopt;
    }
    const Candidate &a = candidates[0];
    const Candidate &b = candidates[1];
    if (a.entry->finding->severity != b.entry->finding->severity || a.explains != b.explains ||
        a.answers != b.answers) {
        return std::nullopt;
    }
    const QStringList options = Question{}.options;
    for (const char *id : {a.row->question, b.row->question}) {
        const QString question = QString::fromLatin1(id);
        if (!question.isEmpty() && !options.contains(answers.value(question)) &&
            decides(question, *a.row, *b.row)) {
            return Question{.id = question};
        }
    }
    return std::nullopt;
}

} // namespace

void diagnose(SessionResult &result)
{
    result.symptom = effectiveSymptom(result.evidence, result.request, result.takenAtUtc);
    const QString &symptom = result.symptom.code;
    QList<Ranked> ranked;
    const bool explained = problemExplains(result, symptom);
    for (StageResult &stage : result.stages) {
        for (JudgedFinding &finding : stage.findings) {
            if (!result.request.symptom.isEmpty() || !symptom.isEmpty()) {
                aggravate(finding, symptom, explained);
            }
        }
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

    constexpr qsizetype kMostCandidates = 5;
    const QList<Candidate> candidates = candidatesOf(ranked, result, symptom);
    result.candidates.clear();
    for (const Candidate &candidate :
         candidates.first(std::min(candidates.size(), kMostCandidates))) {
        result.candidates.append(candidate.cause);
        weaken(result.candidates.last(), candidate.answers, result.candidates.first());
    }
    result.cause =
        result.candidates.isEmpty() ? std::nullopt : std::optional(result.candidates.first());
    result.question = questionFor(candidates, result.evidence.answers);
}

} // namespace aovpn
