// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/result_presenter.h"

#include "checks/guidance/punctuation.h"
#include "checks/guidance/questions.h"
#include "checks/redact/redact.h"
#include "checks/report/passage.h"
#include "checks/report/report.h"
#include "checks/report/report_model.h"
#include "checks/report/visible_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct ResultText
{
    Q_DECLARE_TR_FUNCTIONS(ResultText)
};

/// The contact that the site policy names, on one line.
QString contactText(const HelpdeskContact &helpdesk)
{
    QStringList parts;
    for (const QString &part : {helpdesk.name, helpdesk.phone, helpdesk.email, helpdesk.portal}) {
        if (!part.isEmpty()) {
            parts.append(visibleText(part, 200));
        }
    }
    return parts.isEmpty() ? QString()
                           : ResultText::tr("Your helpdesk: %1").arg(parts.join(comma()));
}

/// That the log counts more than what was read from a screen.
QString typedElseText(const EffectiveSymptom &symptom)
{
    return symptom.agrees
               ? QString()
               : sentenceGap() +
                     ResultText::tr("You named error %1, but the log of Windows says otherwise; "
                                    "the log counts.")
                         .arg(visibleText(symptom.typed, 64));
}

QString loggedAgreementText(const Cause &cause, const EffectiveSymptom &symptom)
{
    const QString code = visibleText(symptom.code, 64);
    const QString sentence =
        cause.symptomAgreement == CodeAgreement::Agrees
            ? ResultText::tr("This explains error %1, which Windows logged last.").arg(code)
            : ResultText::tr("Windows logged error %1 last. It usually has other causes than this "
                             "one, so mention both when you ask for help.")
                  .arg(code);
    return sentence + typedElseText(symptom);
}

QString agreementText(const Cause &cause, const SessionResult &result)
{
    if (result.symptom.source == SymptomSource::Log) {
        return loggedAgreementText(cause, result.symptom);
    }
    const QString typed = visibleText(result.request.symptom.trimmed(), 64);
    const bool named = codeNumber(typed).has_value();
    switch (cause.symptomAgreement) {
    case CodeAgreement::Agrees:
        return !named ? ResultText::tr("This explains what you described.")
                      : ResultText::tr("This explains error %1, which you named.").arg(typed);
    case CodeAgreement::Disagrees:
        if (!named) {
            return ResultText::tr("This does not fully explain what you described, so mention both "
                                  "when you ask for help.");
        }
        return ResultText::tr("You named error %1. It usually has other causes than this one, so "
                              "mention both when you ask for help.")
            .arg(typed);
    case CodeAgreement::Unknown:
        // A word for a symptom is no code, and yet known.
        if (const CodeEntry *entry = codeEntry(typed)) {
            return phrase(entry->title);
        }
        return ResultText::tr("\u201c%1\u201d is not an error code that this program knows.")
            .arg(typed);
    case CodeAgreement::NotAsked:
        break;
    }
    return {};
}

void describeCause(CauseCardText &card, const SessionView &view, const Cause &cause, Reader reader)
{
    const JudgedFinding *finding = findingById(view.result, cause.id);
    const QJsonObject values = finding ? finding->values : QJsonObject();
    const GuidanceEntry *entry =
        finding ? guidanceFor(*finding, cause.owner) : guidanceFor(cause.id, cause.owner);
    card.headline = finding ? findingTitle(view.result, *finding) : cause.id;
    // Where no problem was found, nobody has to act.
    if (view.result.verdict == Verdict::Problem) {
        card.owner = ResultText::tr("Who acts: %1").arg(ownerText(cause.owner));
        card.certainty = ResultText::tr("How sure: %1").arg(confidenceText(cause.confidence));
    }
    if (entry) {
        const Advice &advice = adviceFor(*entry, reader);
        card.meaning = plainText(passage(advice.meaning, values));
        card.steps = stepTexts(advice, values, view.result.evidence.answers);
    }
    if (reader == Reader::User && cause.owner != Owner::User) {
        if (card.steps.isEmpty()) {
            card.reassure = ResultText::tr("You can't repair this yourself. Please don't change "
                                           "settings on this computer.");
        }
        card.contact = contactText(view.result.policy.helpdesk);
    }
    if (reader != Reader::User) {
        card.codes = codesText(cause.codes);
    }
    card.agreement = agreementText(cause, view.result);
}

/// Without a cause: what the code means that Windows logged or that the person typed.
void describeNamedCode(CauseCardText &card, const SessionView &view, Reader reader)
{
    const EffectiveSymptom &symptom = view.result.symptom;
    const bool logged = symptom.source == SymptomSource::Log;
    const QString named = logged ? symptom.code : view.result.request.symptom.trimmed();
    const CodeEntry *entry = named.isEmpty() ? nullptr : codeEntry(named);
    if (!entry) {
        if (logged) {
            card.agreement = ResultText::tr("Windows logged error %1 last. This program has no "
                                            "entry for it.")
                                 .arg(visibleText(named, 64)) +
                             typedElseText(symptom);
        }
        return;
    }
    const Advice &advice = adviceFor(*entry, reader);
    card.agreement = (logged ? ResultText::tr("Windows logged error %1 last: %2")
                             : ResultText::tr("You named error %1: %2"))
                         .arg(QString::fromUtf8(entry->code), phrase(entry->title)) +
                     (logged ? typedElseText(symptom) : QString());
    card.steps = steps(advice);
    card.contact = contactText(view.result.policy.helpdesk);
}

/// The open question and those that were answered already, always in the same order.
void addQuestions(ResultPage &page, const SessionResult &result)
{
    const QMap<QString, QString> &answers = result.evidence.answers;
    for (const QuestionEntry &entry : allQuestions()) {
        const QString id = QString::fromLatin1(entry.id);
        const bool open = result.question && result.question->id == id;
        const QString answer = open ? QString() : answers.value(id);
        if (!open && !isAnswer(answer)) {
            continue;
        }
        QuestionText text{.id = id,
                          .question = phrase(entry.text),
                          .help = open ? phrase(entry.help) : QString(),
                          .options = {},
                          .answer = answer};
        for (const QString &option : Question{}.options) {
            text.options.append({option, answerText(option),
                                 //: an answer and its question, read by screen readers
                                 ResultText::tr("%1: %2").arg(answerText(option), text.question)});
        }
        page.questions.append(text);
    }
}

/// The causes after the first, with what speaks for and against each.
void addCandidates(ResultPage &page, const SessionResult &result, Reader reader)
{
    for (const Cause &cause : result.candidates.mid(1)) {
        const JudgedFinding *finding = findingById(result, cause.id);
        const GuidanceEntry *entry = finding ? guidanceFor(*finding, cause.owner) : nullptr;
        if (!finding || !entry) {
            continue;
        }
        CheckRow row;
        row.key = cause.id + u'/' + enumName(cause.owner);
        row.state = finding->severity == Severity::Problem ? StepState::Unknown : StepState::Notice;
        QString title = plainText(passage(entry->title, finding->values));
        if (title.endsWith(u'.')) {
            title.chop(1);
        }
        //: %1: a cause as a sentence; %2: who would act; %3: how sure
        row.title = ResultText::tr("%1 (%2; %3)")
                        .arg(title, ownerText(cause.owner), confidenceText(cause.confidence));
        const Advice &advice = adviceFor(*entry, reader);
        row.meaning = plainText(passage(advice.meaning, finding->values));
        row.steps = stepTexts(advice, finding->values, result.evidence.answers);
        for (const QString &word : cause.speaksFor) {
            row.facts.append(ResultText::tr("For it: %1").arg(evidenceWordText(word)));
        }
        for (const QString &word : cause.speaksAgainst) {
            row.facts.append(ResultText::tr("Against it: %1").arg(evidenceWordText(word)));
        }
        row.codes = reader == Reader::User ? QString() : codesText(cause.codes);
        page.candidates.append(row);
    }
}

int untestedCount(const SessionResult &result)
{
    int count = 0;
    for (const StageResult &stage : result.stages) {
        for (const CheckRun &run : stage.checks) {
            count += run.outcome == CheckOutcome::Unknown || run.outcome == CheckOutcome::Crashed;
        }
    }
    return count;
}

void describeNoCause(CauseCardText &card, const SessionView &view, Reader reader)
{
    if (isUnexplained(view.result)) {
        card.headline = plainText(unexplainedSentence(view.result));
        card.meaning =
            view.result.cause
                ? ResultText::tr("The list below says what was found.")
                : ResultText::tr("Everything that could be tested gave the right answer, and yet "
                                 "the last attempt to connect failed.");
    } else if (view.result.verdict == Verdict::Problem) {
        card.headline = ResultText::tr("Something is wrong, but no single cause stands out.");
        card.meaning = ResultText::tr("The list below says what was found.");
    } else if (view.result.verdict == Verdict::Ok) {
        card.headline = card.state == StepState::Warning
                            ? ResultText::tr("No problem found, but something needs attention.")
                            : ResultText::tr("No problem found.");
        card.meaning = ResultText::tr("Everything that was asked about your VPN gave the right "
                                      "answer.");
    } else {
        const int count = untestedCount(view.result);
        card.headline = count == 1
                            ? ResultText::tr("No problem found, but 1 check could not be made.")
                            : ResultText::tr("No problem found, but %n checks could not be made.",
                                             nullptr, count);
        card.meaning =
            view.cancelled
                ? ResultText::tr("The checks were stopped. What was found by then is kept.")
                : ResultText::tr("The list below says what was not tested and why.");
    }
    describeNamedCode(card, view, reader);
    if (isUnexplained(view.result)) {
        card.steps.clear();
        for (const Passage &step : whatToDo(view.result, reader)) {
            card.steps.append(plainText(step));
        }
    }
}

void addUntested(ResultPage &page, const SessionView &view, const CheckLookup &checks)
{
    // One row for all checks of a stage that were not made for the same reason.
    for (const StageResult &stage : view.result.stages) {
        for (const CheckRun &run : stage.checks) {
            if (run.outcome != CheckOutcome::Unknown && run.outcome != CheckOutcome::Crashed) {
                continue;
            }
            const QString key = enumName(stage.id) + u'/' + run.reason;
            auto known = std::find_if(page.untested.begin(), page.untested.end(),
                                      [&key](const CheckRow &row) { return row.key == key; });
            if (known == page.untested.end()) {
                CheckRow row;
                row.key = key;
                row.state = run.reason.startsWith(u"waits-for:"_s) ? StepState::Waiting
                                                                   : StepState::Unknown;
                //: %1: name of a step, %2: why it was not tested
                row.title = ResultText::tr("%1: %2").arg(stageName(stage.id), notTestedText(run));
                known = page.untested.insert(page.untested.end(), row);
            }
            known->facts.append(requirementText(run.id, checks));
        }
    }
    QStringList left;
    for (const Stage stage : kAllStages) {
        if (stepState(view, stage) == StepState::Skipped) {
            left.append(stageName(stage));
        }
    }
    if (!left.isEmpty()) {
        CheckRow row;
        row.key = u"skipped"_s;
        row.state = StepState::Skipped;
        //: %1: names of steps
        row.title = ResultText::tr("Not part of this run: %1").arg(left.join(comma()));
        page.untested.append(row);
    }
}

} // namespace

ResultPage presentResult(const SessionView &view, Reader reader, const CheckLookup &checks)
{
    ResultPage page;
    page.card.state = resultState(view);
    if (!view.exists || view.running) {
        page.card.headline = ResultText::tr("What is the cause?");
        return page;
    }
    const std::optional<Cause> &cause = view.result.cause;
    const bool leads = cause && !isUnexplained(view.result);
    if (leads) {
        describeCause(page.card, view, *cause, reader);
    } else {
        describeNoCause(page.card, view, reader);
    }
    for (const Stage stage : kAllStages) {
        for (const CheckRow &row : presentStage(view, stage, reader, checks).rows) {
            const bool found = row.state == StepState::Problem || row.state == StepState::Warning;
            const bool candidate =
                view.result.verdict == Verdict::Problem &&
                std::any_of(view.result.candidates.cbegin(), view.result.candidates.cend(),
                            [&row](const Cause &one) { return row.key.endsWith(u'/' + one.id); });
            if (found && !candidate && !(leads && row.key.endsWith(u'/' + cause->id))) {
                page.others.append(row);
            }
        }
    }
    addQuestions(page, view.result);
    if (view.result.verdict == Verdict::Problem) {
        addCandidates(page, view.result, reader);
    }
    addUntested(page, view, checks);
    return page;
}

QString answerEffect(const SessionResult &before, const SessionResult &after)
{
    const auto first = [](const SessionResult &result) {
        return result.cause ? result.cause->id + enumName(result.cause->owner) : QString();
    };
    if (first(before) != first(after)) {
        return ResultText::tr("Thank you. With your answer, another cause comes first.");
    }
    return before.cause && before.cause->confidence != after.cause->confidence
               ? ResultText::tr(
                     "Thank you. The same cause comes first; how sure it is has changed.")
               : ResultText::tr("Thank you. The same cause comes first.");
}

QString ticketSummary(const SessionResult &result, Reader reader)
{
    ReportOptions options;
    options.locale = QLocale();
    options.localZone = QTimeZone::systemTimeZone();
    options.privacy = enumName(Privacy::Ticket);
    options.reader = reader;
    return QString::fromUtf8(renderText(redact(result, Privacy::Ticket).result, options));
}

} // namespace aovpn::wizard
