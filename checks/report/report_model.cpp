// SPDX-License-Identifier: Apache-2.0
#include "checks/report/report_model.h"

#include "checks/guidance/date_text.h"
#include "checks/guidance/questions.h"
#include "checks/model/logged_failure.h"
#include "checks/report/evidence_words.h"
#include "checks/report/report_id.h"
#include "checks/report/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

bool isOwn(const JudgedFinding &finding)
{
    return finding.consequenceOf.isEmpty();
}

const JudgedFinding *findingCalled(const SessionResult &result, const QString &id)
{
    const JudgedFinding *found = nullptr;
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            if (finding.id == id && (!found || (isOwn(finding) && !isOwn(*found)))) {
                found = &finding;
            }
        }
    }
    return found;
}

bool isOpen(const CheckRun &run)
{
    return run.outcome == CheckOutcome::Unknown || run.outcome == CheckOutcome::Crashed;
}

/// Neither passed nor failed, and the reader should know: also what only Windows could have told.
bool wasNotMade(const CheckRun &run)
{
    return isOpen(run) || run.reason == u"needs-windows";
}

QString countedChecks(int count)
{
    return count == 1 ? Report::tr("1 check") : Report::tr("%n checks", nullptr, count);
}

QString openSentence(int count)
{
    return count == 1
               ? Report::tr("No problem found; 1 check could not be made.")
               : Report::tr("No problem found; %n checks could not be made.", nullptr, count);
}

QString reasonOf(const CheckRun &run)
{
    return run.outcome == CheckOutcome::Crashed
               ? Report::tr("The check itself failed. That is a mistake in AOVPN Doctor.")
               : reasonText(run.reason);
}

QString skippedReason(const SessionResult &result, const StageResult &stage)
{
    if (!result.request.only.isEmpty() && !result.request.only.contains(stage.id)) {
        return Report::tr("Not asked for.");
    }
    if (stage.checks.isEmpty()) {
        return Report::tr("This version has no checks for this.");
    }
    const QString reason = stage.checks.first().reason;
    const bool oneReason =
        !reason.isEmpty() &&
        std::all_of(stage.checks.begin(), stage.checks.end(),
                    [&reason](const CheckRun &run) { return run.reason == reason; });
    return oneReason ? reasonText(reason) : Report::tr("Nothing here applies to this connection.");
}

Passage openStageSentence(const StageResult &stage)
{
    const auto open = std::find_if(stage.checks.begin(), stage.checks.end(), isOpen);
    return open == stage.checks.end() ? ownWords(Report::tr("Could not be checked."))
                                      : ownWords(reasonOf(*open));
}

/// The finding that a stage's row speaks of: the first of its own; findings are ranked.
const JudgedFinding *rowFinding(const StageResult &stage)
{
    const auto own = std::find_if(stage.findings.begin(), stage.findings.end(), isOwn);
    if (own == stage.findings.end()) {
        return nullptr;
    }
    return &*own;
}

QString serverName(const SessionResult &result)
{
    if (const Connection *connection = selectedConnection(result.evidence)) {
        return connection->server;
    }
    if (result.evidence.name && !result.evidence.name->name.isEmpty()) {
        return result.evidence.name->name;
    }
    return result.request.server;
}

QString connectionName(const SessionResult &result)
{
    const Connection *connection = selectedConnection(result.evidence);
    return connection ? connection->name : result.request.connectionName;
}

Passage entryTitle(const GuidanceEntry *entry, const Finding &finding)
{
    return entry ? passage(entry->title, finding.values)
                 //: %1 is the id of a finding that this version cannot explain
                 : framed(Report::tr("Found: %1"), foreignValue(finding.id));
}

/// What speaks for or against a cause, in words.
QList<Passage> wordsOf(const SessionResult &result, const QStringList &words)
{
    QList<Passage> texts;
    for (const QString &word : words) {
        const JudgedFinding *finding = findingCalled(result, word);
        texts.append(finding ? titleOf(*finding) : ownWords(evidenceWordText(word)));
    }
    return texts;
}

/// What is known of the code or word that the run was about; nullptr: nothing.
const CodeEntry *namedCode(const SessionResult &result)
{
    const QString &named =
        result.symptom.source == SymptomSource::Log ? result.symptom.code : result.request.symptom;
    return named.isEmpty() ? nullptr : codeEntry(named);
}

/// Of when the error in the log is, and whose dial it was.
Passage loggedWhen(const SessionResult &result)
{
    const auto dial = result.symptom.source == SymptomSource::Log
                          ? selectedFailure(result.evidence, result.request)
                          : std::nullopt;
    if (!dial) {
        return {};
    }
    QStringList parts{utcText(dial->timeUtc), dial->connection};
    parts.removeAll(QString());
    //: %1: time and name of a VPN connection
    return ownWords(u" "_s) + framed(Report::tr("Logged: %1."), foreignValue(parts.join(u", "_s)));
}

/// The log counts more than a number that was read from a screen; a failure in it that is old does
/// not.
Passage typedElse(const SessionResult &result)
{
    const EffectiveSymptom &symptom = result.symptom;
    return symptom.agrees ? loggedWhen(result)
                          : loggedWhen(result) + ownWords(u" "_s) +
                                framed(Report::tr("You named error %1, but the log of Windows "
                                                  "says otherwise; the log counts."),
                                       foreignValue(symptom.typed));
}

/// The newest failed dial of the connection.
std::optional<FailedDial> loggedDial(const SessionResult &result)
{
    return selectedFailure(result.evidence, result.request);
}

/// A word for what somebody wants, and not for what is wrong: there is nothing to explain.
bool isWish(const CodeEntry *entry)
{
    return entry != nullptr && (QLatin1String(entry->code) == "data-collection"_L1 ||
                                QLatin1String(entry->code) == "certificate-not-deletable"_L1);
}

/// A word for a symptom, which is no error code: "no-data".
bool isWord(const CodeEntry *entry)
{
    return entry != nullptr && entry->number == 0;
}

/// What is said of a word that a person chose.
Passage wordSentence(const SessionResult &result, const CodeEntry &entry)
{
    Passage title = ownWords(phrase(entry.title));
    if (isWish(&entry)) {
        return title;
    }
    if (!result.cause) {
        //: %1: a symptom as a sentence
        return framed(Report::tr("Nothing was found that explains what you reported: \"%1\""),
                      title);
    }
    switch (result.cause->symptomAgreement) {
    case CodeAgreement::Agrees:
        //: %1: a symptom as a sentence
        return framed(Report::tr("This explains what you reported: \"%1\""), title);
    case CodeAgreement::Disagrees:
        //: %1: a symptom as a sentence
        return framed(Report::tr("This does not explain what you reported: \"%1\" There may be "
                                 "a second cause."),
                      title);
    case CodeAgreement::Unknown:
    case CodeAgreement::NotAsked:
        break;
    }
    return title;
}

/// A warning that stands first where no problem was found.
const JudgedFinding *attentionFinding(const SessionResult &result)
{
    return result.cause && result.verdict != Verdict::Problem && !isUnexplained(result)
               ? leadingFinding(result)
               : nullptr;
}

QList<Passage> causeSteps(const SessionResult &result, const JudgedFinding *finding, Reader reader)
{
    const GuidanceEntry *entry = finding ? guidanceFor(result, *finding) : nullptr;
    return entry ? passages(adviceFor(*entry, reader), finding->values, result.evidence.answers)
                 : QList<Passage>{};
}

/// What to do where Windows logged a failure that no check explains.
QList<Passage> unexplainedSteps(const SessionResult &result, Reader reader)
{
    const CodeEntry *entry = namedCode(result);
    QList<Passage> steps =
        entry ? passages(adviceFor(*entry, reader), {}, result.evidence.answers) : QList<Passage>{};
    if (reader != Reader::User) {
        const auto dial = loggedDial(result);
        steps.append(dial && !dial->coId.isEmpty()
                         ? framed(Report::tr("Pass the report and the CoId %1 to the VPN "
                                             "administrators."),
                                  foreignValue(dial->coId))
                         : ownWords(Report::tr("Pass the report to the VPN administrators.")));
    } else if (steps.isEmpty()) {
        steps.append(ownWords(Report::tr("Save the report and send it to your helpdesk.")));
    }
    return steps;
}

/// The newest failed dial, with what joins it to the server's logs.
void appendDial(QList<TicketLine> &lines, const SessionResult &result)
{
    const auto dial = loggedDial(result);
    if (dial) {
        QStringList parts{utcText(dial->timeUtc), dial->connection,
                          Report::tr("error %1").arg(dial->code), dial->coId};
        parts.removeAll(QString());
        lines.append({Report::tr("Last failure in the log"), foreignValue(parts.join(u", "_s))});
    }
}

void appendCause(QList<TicketLine> &lines, const SessionResult &result)
{
    if (needsAction(result)) {
        lines.append({Report::tr("Who acts"), ownWords(ownerText(result.cause->owner))});
        lines.append({Report::tr("How sure"), ownWords(confidenceText(result.cause->confidence))});
    }
    if (result.cause) {
        lines.append({Report::tr("Finding"), foreignValue(result.cause->id)});
    }
    const Passage symptom = symptomSentence(result);
    if (!symptom.isEmpty()) {
        lines.append({symptomLabel(result), symptom});
    }
    for (const QString &answer : answerTexts(result)) {
        lines.append({Report::tr("Answered"), ownWords(answer)});
    }
    const QList<CandidateRow> candidates = candidateRows(result);
    for (const CandidateRow &other : candidates.mid(1)) {
        //: %1: a cause, a sentence; %2: for example "Your helpdesk"; %3: for example "Possible"
        QString pattern = Report::tr("%1 Who acts: %2. How sure: %3.");
        pattern.replace(u"%2"_s, other.owner).replace(u"%3"_s, other.confidence);
        lines.append({Report::tr("Also possible"), framed(pattern, other.title)});
    }
    if (const QString question = questionText(result); !question.isEmpty()) {
        lines.append({Report::tr("Open question"), ownWords(question)});
    }
    appendDial(lines, result);
}

void appendStages(QList<TicketLine> &lines, const SessionResult &result)
{
    for (const StageResult &stage : result.stages) {
        const StageRow row = stageRow(result, stage);
        if (row.mark != Mark::Skipped) {
            const bool isSerious = row.mark == Mark::Warning || row.mark == Mark::Problem;
            const Passage word = isSerious ? ownWords(labelText(markText(row.mark))) : Passage{};
            lines.append({stageName(stage.id), word + row.sentence});
        }
    }
}

} // namespace

Mark markOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Mark::Problem;
    case Severity::Warning:
        return Mark::Warning;
    case Severity::Notice:
        break;
    }
    return Mark::Notice;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return Report::tr("no problem found");
    case Mark::Notice:
        return Report::tr("note");
    case Mark::Warning:
        return Report::tr("warning");
    case Mark::Problem:
        return Report::tr("problem");
    case Mark::Unknown:
        return Report::tr("could not be checked");
    case Mark::Waiting:
        return Report::tr("waiting");
    case Mark::Skipped:
        break;
    }
    return Report::tr("not tested");
}

const JudgedFinding *leadingFinding(const SessionResult &result)
{
    if (result.cause) {
        if (const JudgedFinding *finding = findingCalled(result, result.cause->id)) {
            return finding;
        }
    }
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            if (finding.severity == Severity::Problem && isOwn(finding)) {
                return &finding;
            }
        }
    }
    return nullptr;
}

Passage titleOf(const Finding &finding)
{
    return entryTitle(guidanceFor(finding), finding);
}

Passage titleOf(const SessionResult &result, const Finding &finding)
{
    return entryTitle(guidanceFor(result, finding), finding);
}

Mark verdictMark(const SessionResult &result)
{
    switch (result.verdict) {
    case Verdict::Ok:
        return attentionFinding(result) ? Mark::Warning : Mark::Ok;
    case Verdict::Problem:
        return Mark::Problem;
    case Verdict::Undetermined:
        break;
    }
    return Mark::Unknown;
}

bool isUnexplained(const SessionResult &result)
{
    return result.verdict == Verdict::Undetermined && result.symptom.source == SymptomSource::Log &&
           !(result.cause && result.cause->symptomAgreement == CodeAgreement::Agrees);
}

Passage unexplainedSentence(const SessionResult &result)
{
    const auto dial = loggedDial(result);
    if (!dial) {
        return framed(Report::tr("Windows logged error %1, and no check explains it."),
                      foreignValue(result.symptom.code));
    }
    //: %1: an error code; %2: date and time
    const QString pattern = Report::tr("Windows logged error %1 at %2, and no check explains it.");
    const qsizetype place = pattern.indexOf(u"%2"_s);
    return framed(pattern.left(place), foreignValue(dial->code)) +
           ownWords(utcText(dial->timeUtc) + pattern.mid(place + 2));
}

Passage verdictSentence(const SessionResult &result)
{
    if (isUnexplained(result)) {
        return unexplainedSentence(result);
    }
    if (const JudgedFinding *finding = attentionFinding(result)) {
        //: %1: the headline of a warning, a sentence
        return framed(Report::tr("No problem found, but something needs attention: %1"),
                      titleOf(result, *finding));
    }
    switch (result.verdict) {
    case Verdict::Ok:
        return ownWords(Report::tr("No problem found."));
    case Verdict::Problem: {
        const JudgedFinding *finding = leadingFinding(result);
        return finding ? titleOf(result, *finding) : ownWords(Report::tr("A problem was found."));
    }
    case Verdict::Undetermined:
        break;
    }
    return ownWords(openSentence(checksNotMade(result)));
}

QString symptomLabel(const SessionResult &result)
{
    return isWord(namedCode(result)) ? Report::tr("Reported") : Report::tr("Error code");
}

Passage symptomSentence(const SessionResult &result)
{
    const CodeEntry *entry = namedCode(result);
    const bool logged = result.symptom.source == SymptomSource::Log;
    const QString &symptom = logged ? result.symptom.code : result.request.symptom;
    if (isWord(entry)) {
        return wordSentence(result, *entry);
    }
    if (!result.cause && symptom.isEmpty()) {
        return {};
    }
    if (!result.cause) {
        const Passage meaning = entry ? ownWords(u" "_s + phrase(entry->title)) : Passage{};
        return framed(Report::tr("Nothing was found that explains \"%1\"."),
                      foreignValue(symptom)) +
               meaning + typedElse(result);
    }
    switch (result.cause->symptomAgreement) {
    case CodeAgreement::Agrees:
        return framed(logged ? Report::tr("This explains the error %1 that Windows logged last.")
                             : Report::tr("This explains the error %1 that Windows showed."),
                      foreignValue(symptom)) +
               typedElse(result);
    case CodeAgreement::Disagrees:
        return framed(logged ? Report::tr("This does not explain the error %1 that Windows logged "
                                          "last. There may be a second cause.")
                             : Report::tr("This does not explain the error %1 that Windows "
                                          "showed. There may be a second cause."),
                      foreignValue(symptom)) +
               typedElse(result);
    case CodeAgreement::Unknown:
        // A word for a symptom is no code, and yet known.
        if (entry) {
            return ownWords(phrase(entry->title));
        }
        return framed(Report::tr("\"%1\" is not an error code that AOVPN Doctor knows."),
                      foreignValue(symptom));
    case CodeAgreement::NotAsked:
        break;
    }
    return result.cause->codes.isEmpty() || !needsAction(result)
               ? Passage{}
               : framed(Report::tr("Windows may show this as error %1."),
                        foreignValue(result.cause->codes.join(u", "_s)));
}

QList<Passage> whatToDo(const SessionResult &result, Reader reader)
{
    if (isUnexplained(result)) {
        return unexplainedSteps(result, reader);
    }
    const CodeEntry *named = namedCode(result);
    if (const JudgedFinding *finding = attentionFinding(result); finding && !isWish(named)) {
        return causeSteps(result, finding, reader);
    }
    switch (result.verdict) {
    case Verdict::Ok:
        if (named) {
            return passages(adviceFor(*named, reader), {}, result.evidence.answers);
        }
        return {ownWords(Report::tr("Nothing needs to be done.")),
                ownWords(Report::tr("If the connection still fails, run AOVPN Doctor again while "
                                    "it fails, and save a new report."))};
    case Verdict::Problem:
        return causeSteps(result, leadingFinding(result), reader);
    case Verdict::Undetermined:
        break;
    }
    return {ownWords(Report::tr("Look at what was not tested, and why.")),
            ownWords(Report::tr("If the connection fails, run AOVPN Doctor again where those "
                                "checks can be made, and save a new report."))};
}

bool needsAction(const SessionResult &result)
{
    return result.cause && result.verdict == Verdict::Problem;
}

QList<CandidateRow> candidateRows(const SessionResult &result)
{
    QList<CandidateRow> rows;
    if (!needsAction(result)) {
        return rows;
    }
    for (const Cause &cause : result.candidates) {
        const JudgedFinding *finding = findingCalled(result, cause.id);
        rows.append({.title = finding ? entryTitle(guidanceFor(*finding, cause.owner), *finding)
                                      : foreignValue(cause.id),
                     .owner = ownerText(cause.owner),
                     .confidence = confidenceText(cause.confidence),
                     .speaksFor = wordsOf(result, cause.speaksFor),
                     .speaksAgainst = wordsOf(result, cause.speaksAgainst),
                     .codes = cause.codes});
    }
    return rows;
}

QString questionText(const SessionResult &result)
{
    const QuestionEntry *entry = result.question ? questionEntry(result.question->id) : nullptr;
    return entry ? phrase(entry->text) : QString();
}

QStringList answerTexts(const SessionResult &result)
{
    QStringList texts;
    const QMap<QString, QString> &answers = result.evidence.answers;
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (questionEntry(it.key()) && isAnswer(it.value()) && it.value() != u"unknown") {
            texts.append(evidenceWordText(u"answer:%1=%2"_s.arg(it.key(), it.value())));
        }
    }
    return texts;
}

Passage waitsFor(const SessionResult &result, const QString &causeId)
{
    const JudgedFinding *cause = findingCalled(result, causeId);
    //: Grey line for what follows from the cause; %1 is the headline of the cause
    return framed(Report::tr("Waits for: %1"),
                  cause ? titleOf(result, *cause) : foreignValue(causeId));
}

StageRow stageRow(const SessionResult &result, const StageResult &stage)
{
    StageRow row{stage.id, Mark::Ok, {}};
    const JudgedFinding *finding = rowFinding(stage);
    const bool isSerious = finding && finding->severity != Severity::Notice;
    if (isSerious) {
        row.mark = markOf(finding->severity);
        row.sentence = titleOf(result, *finding);
        return row;
    }
    if (!finding && !stage.findings.isEmpty()) {
        row.mark = Mark::Waiting;
        row.sentence = waitsFor(result, stage.findings.first().consequenceOf);
        return row;
    }
    if (stage.state == StageState::Skipped) {
        row.mark = Mark::Skipped;
        row.sentence = ownWords(skippedReason(result, stage));
        return row;
    }
    if (stage.state == StageState::Unknown) {
        row.mark = Mark::Unknown;
        row.sentence = openStageSentence(stage);
        return row;
    }
    if (finding) {
        row.sentence = titleOf(result, *finding);
        return row;
    }
    row.sentence =
        ownWords(Report::tr("No problem found in %1.").arg(countedChecks(checksMade(stage))));
    return row;
}

QList<NotTested> notTested(const SessionResult &result)
{
    QList<NotTested> list;
    for (const StageResult &stage : result.stages) {
        if (stage.state == StageState::Skipped) {
            list.append({stage.id, skippedReason(result, stage), {}});
            continue;
        }
        const qsizetype first = list.size();
        for (const CheckRun &run : stage.checks) {
            if (!wasNotMade(run)) {
                continue;
            }
            const QString reason = reasonOf(run);
            const auto same =
                std::find_if(list.begin() + first, list.end(),
                             [&reason](const NotTested &one) { return one.reason == reason; });
            if (same != list.end()) {
                same->checks.append(run.id);
            } else {
                list.append({stage.id, reason, {run.id}});
            }
        }
    }
    return list;
}

int checksNotMade(const SessionResult &result)
{
    qsizetype count = 0;
    for (const StageResult &stage : result.stages) {
        count += std::count_if(stage.checks.begin(), stage.checks.end(), wasNotMade);
    }
    return static_cast<int>(count);
}

int checksMade(const StageResult &stage)
{
    return static_cast<int>(
        std::count_if(stage.checks.begin(), stage.checks.end(),
                      [](const CheckRun &run) { return run.outcome == CheckOutcome::Judged; }));
}

QString scopeText(const SessionResult &result)
{
    int made = 0;
    for (const StageResult &stage : result.stages) {
        made += checksMade(stage);
    }
    return made == 1 ? Report::tr("1 check was made.")
                     : Report::tr("%n checks were made.", nullptr, made);
}

QString readerText(Reader reader)
{
    switch (reader) {
    case Reader::User:
        return Report::tr("For you");
    case Reader::Helpdesk:
        return Report::tr("For the helpdesk");
    case Reader::Administrator:
        return Report::tr("For administrators");
    }
    return {};
}

QString outcomeText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Judged:
        return Report::tr("passed");
    case CheckOutcome::NotApplicable:
        return Report::tr("does not apply");
    case CheckOutcome::Unknown:
        return Report::tr("not tested");
    case CheckOutcome::Crashed:
        return Report::tr("the check itself failed");
    }
    return {};
}

QString redactionText(const QString &rule)
{
    struct Rule
    {
        const char *name;
        QString text;
    };
    const Rule rules[] = {
        {"user-name", Report::tr("User names")},
        {"computer-name", Report::tr("Computer names")},
        {"sid", Report::tr("Security identifiers (SIDs)")},
        {"mac-address", Report::tr("Hardware addresses (MAC)")},
        {"private-address", Report::tr("Private network addresses")},
        {"email-address", Report::tr("E-mail addresses")},
        {"home-folder", Report::tr("Names in user folders")},
        {"server-name", Report::tr("Server names")},
        {"public-address", Report::tr("Public network addresses")},
        {"organisation", Report::tr("Names of the organisation and its helpdesk")},
        {"certificate-name", Report::tr("Names in certificates")},
        {"certificate-octets", Report::tr("Certificates and revocation lists themselves")},
        {"thumbprint", Report::tr("Thumbprints and serial numbers of certificates")},
        {"dial-id", Report::tr("Numbers of single connection attempts")},
        {"nat-detection-hash", Report::tr("Network address hashes in the network messages")},
        {"datagram-octets", Report::tr("Bytes of the network messages")},
        {"connection-name", Report::tr("Names of connections and network interfaces")},
        {"free-text", Report::tr("Texts that may hold names")},
    };
    for (const Rule &one : rules) {
        if (rule == QLatin1String(one.name)) {
            return one.text;
        }
    }
    return rule;
}

QString utcText(const QDateTime &time)
{
    return time.isValid() ? utcDateText(time, TimeDetail::Seconds) : Report::tr("unknown");
}

QString localText(const QDateTime &time, const QTimeZone &zone)
{
    if (!time.isValid() || !zone.isValid()) {
        return {};
    }
    const QDateTime local = time.toTimeZone(zone);
    const int offset = local.offsetFromUtc();
    if (offset == 0) {
        return {};
    }
    const int minutes = std::abs(offset) / 60;
    return u"%1 (UTC%2%3:%4)"_s.arg(dateText(local, TimeDetail::Seconds),
                                    offset < 0 ? u"-"_s : u"+"_s,
                                    QString::number(minutes / 60).rightJustified(2, u'0'),
                                    QString::number(minutes % 60).rightJustified(2, u'0'));
}

QList<TicketLine> ticketLines(const SessionResult &result, const ReportOptions &options)
{
    QList<TicketLine> lines;
    lines.append({Report::tr("Report"), ownWords(reportId(renderBundle(result)))});
    const QString local = localText(result.takenAtUtc, options.localZone);
    lines.append({Report::tr("Time"),
                  ownWords(utcText(result.takenAtUtc) +
                           (local.isEmpty() ? QString()
                                            : u", "_s + Report::tr("local time %1").arg(local)))});
    lines.append({Report::tr("Result"), verdictSentence(result)});
    appendCause(lines, result);
    if (!connectionName(result).isEmpty()) {
        lines.append({Report::tr("VPN connection"), foreignValue(connectionName(result))});
    }
    if (!serverName(result).isEmpty()) {
        lines.append({Report::tr("VPN server"), foreignValue(serverName(result))});
    }
    appendStages(lines, result);
    const int open = checksNotMade(result);
    if (open > 0) {
        lines.append({Report::tr("Not tested"), ownWords(countedChecks(open))});
    }
    int number = 0;
    const QList<Passage> steps = whatToDo(result, options.reader);
    for (const Passage &step : steps) {
        lines.append({Report::tr("Step %1").arg(++number), step});
    }
    lines.append(
        {Report::tr("Program"), foreignValue(result.tool.name + u' ' + result.tool.version)});
    return lines;
}

} // namespace aovpn
