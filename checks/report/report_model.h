// SPDX-License-Identifier: Apache-2.0
// What a report says, before it becomes HTML or text.
#pragma once

#include "checks/report/passage.h"
#include "checks/report/report.h"

namespace aovpn {

/// What stands before a row: a shape, a word and a colour.
enum class Mark {
    Ok,
    Notice,
    Warning,
    Problem,
    Unknown,
    Waiting, ///< follows from the cause
    Skipped,
};

struct StageRow
{
    Stage stage = Stage::Profile;
    Mark mark = Mark::Skipped;
    Passage sentence;
};

/// Checks of one stage that were not made for one reason.
struct NotTested
{
    Stage stage = Stage::Profile;
    QString reason;
    QStringList checks; ///< ids; empty: the whole stage
};

/// One line of the ticket block.
struct TicketLine
{
    QString label;
    Passage value;
};

Mark markOf(Severity severity);
/// "problem", "no problem found" ..., translated.
QString markText(Mark mark);

/// The finding that stands for the verdict: the cause, else the most serious one of its own.
const JudgedFinding *leadingFinding(const SessionResult &result);
/// The headline of a finding, or its id if no guidance knows it.
Passage titleOf(const Finding &finding);
/// The same in the light of @p result's cause: a finding may have other causes than its usual one.
Passage titleOf(const SessionResult &result, const Finding &finding);
Mark verdictMark(const SessionResult &result);
Passage verdictSentence(const SessionResult &result);
/// How the verdict relates to the code that the person typed or that Windows shows; may be empty.
Passage symptomSentence(const SessionResult &result);
/// What @p reader does about it.
QList<Passage> whatToDo(const SessionResult &result, Reader reader);

/// One of the causes that come into question.
struct CandidateRow
{
    Passage title;
    QString owner;
    QString confidence;
    QList<Passage> speaksFor;
    QList<Passage> speaksAgainst;
    QStringList codes;
};

/// Did Windows log a failure that no check explains?
bool isUnexplained(const SessionResult &result);
/// That it did, and when.
Passage unexplainedSentence(const SessionResult &result);
/// What symptomSentence() speaks of, as a label: an error code, or what a person reported.
QString symptomLabel(const SessionResult &result);

/// Does somebody have to act? A warning where no problem was found asks nobody.
bool needsAction(const SessionResult &result);

/// The causes that come into question, most probable first; none where nobody has to act.
QList<CandidateRow> candidateRows(const SessionResult &result);
/// The question that would decide between them; empty: none.
QString questionText(const SessionResult &result);
/// What the person answered, as statements; answers that say nothing are left out.
QStringList answerTexts(const SessionResult &result);

/// "Waits for: ..." the finding @p causeId.
Passage waitsFor(const SessionResult &result, const QString &causeId);
StageRow stageRow(const SessionResult &result, const StageResult &stage);
QList<NotTested> notTested(const SessionResult &result);
/// Checks that should have been judged and were not.
int checksNotMade(const SessionResult &result);
/// Checks that were judged.
int checksMade(const StageResult &stage);
/// "21 checks were made."
QString scopeText(const SessionResult &result);

QString readerText(Reader reader);
QString outcomeText(CheckOutcome outcome);
/// "Computer names", for SessionResult::redactions; an unknown rule's name as it is.
QString redactionText(const QString &rule);
/// "2026-03-02 08:15:30 UTC".
QString utcText(const QDateTime &time);
/// "2026-03-02 09:15:30 (UTC+01:00)"; empty where local time is UTC.
QString localText(const QDateTime &time, const QTimeZone &zone);

QList<TicketLine> ticketLines(const SessionResult &result, const ReportOptions &options);

} // namespace aovpn
