// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/stage_presenter.h"

#include "checks/guidance/requirement.h"
#include "checks/report/passage.h"
#include "checks/report/visible_text.h"
#include "wizard/presenters/fact_lines.h"
#include "wizard/presenters/progress_presenter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct StageText
{
    Q_DECLARE_TR_FUNCTIONS(StageText)
};

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

/// The headline of a stage in which nothing was found.
QString fineHeadline(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return StageText::tr("The connection is set up.");
    case Stage::Network:
        return StageText::tr("This computer is on a working network.");
    case Stage::Name:
        return StageText::tr("The VPN server's name leads to it.");
    case Stage::Reachability:
        return StageText::tr("The VPN server answers.");
    case Stage::ServerCertificate:
        return StageText::tr("The VPN server proves who it is.");
    case Stage::ClientCertificate:
        return StageText::tr("You and this computer can prove who you are.");
    case Stage::Authentication:
        return StageText::tr("The sign-in settings fit together.");
    case Stage::Adapter:
        return StageText::tr("The tunnel adapter can be built.");
    case Stage::Routing:
        break;
    }
    return StageText::tr("Traffic goes the right way.");
}

StepState rowState(const JudgedFinding &finding)
{
    if (!finding.consequenceOf.isEmpty()) {
        return StepState::Waiting;
    }
    switch (finding.severity) {
    case Severity::Problem:
        return StepState::Problem;
    case Severity::Warning:
        return StepState::Warning;
    case Severity::Notice:
        break;
    }
    return StepState::Notice;
}

QString waitsFor(const QString &findingId)
{
    const auto stage = stageOfId(findingId);
    //: %1: what is missing, for example "the VPN server's answer"
    return StageText::tr("Waits for: %1.")
        .arg(stage ? awaitedText(*stage) : StageText::tr("another step"));
}

CheckRow findingRow(const SessionResult &whole, const JudgedFinding &finding, Reader reader,
                    const CheckLookup &checks)
{
    CheckRow row;
    row.key = finding.check + u'/' + finding.id;
    row.state = rowState(finding);
    row.title = findingTitle(whole, finding);
    if (row.state == StepState::Waiting) {
        row.meaning = row.title;
        row.title = waitsFor(finding.consequenceOf);
    }
    if (const GuidanceEntry *entry = guidanceFor(whole, finding)) {
        const Advice &advice = adviceFor(*entry, reader);
        if (row.state != StepState::Waiting) {
            row.meaning = plainText(passage(advice.meaning, finding.values));
            row.steps = stepTexts(advice, finding.values, whole.evidence.answers);
        }
        row.source = sourcesText(entry->sources);
    }
    if (reader != Reader::User) {
        row.facts = factLines(finding.values);
        row.codes = codesText(finding.codes);
        row.requirement = requirementText(finding.check, checks);
    }
    return row;
}

/// This computer has not got what the check is about: neither passed nor failed.
bool needsWindows(const CheckRun &run)
{
    return run.reason == u"needs-windows";
}

/// A check that found nothing, or could not be made.
CheckRow checkRow(const CheckRun &run, Reader reader, const CheckLookup &checks)
{
    CheckRow row;
    row.key = run.id;
    row.title = requirementText(run.id, checks);
    if (run.outcome == CheckOutcome::Judged) {
        row.state = StepState::Ok;
    } else if (run.reason.startsWith(u"waits-for:"_s)) {
        row.state = StepState::Waiting;
        row.meaning = reasonText(run.reason);
    } else {
        row.state = StepState::Unknown;
        row.meaning = notTestedText(run);
    }
    if (const CheckInfo *info = checks ? checks(run.id) : nullptr) {
        row.source = sourcesText({&info->source, 1});
    }
    if (reader == Reader::Administrator) {
        row.facts = QStringList{StageText::tr("Check: %1").arg(run.id)};
    }
    return row;
}

void addRows(StagePage &page, const SessionView &view, const StageResult &result, Reader reader,
             const CheckLookup &checks)
{
    for (const JudgedFinding &finding : result.findings) {
        CheckRow row = findingRow(view.result, finding, reader, checks);
        if (row.title == page.headline) { // stands above the list already
            row.meaning.clear();
            row.steps.clear();
            row.codes.clear();
        }
        page.rows.append(row);
    }
    for (const CheckRun &run : result.checks) {
        const bool spoke =
            std::any_of(result.findings.cbegin(), result.findings.cend(),
                        [&run](const JudgedFinding &each) { return each.check == run.id; });
        if (!spoke && (run.outcome != CheckOutcome::NotApplicable || needsWindows(run))) {
            page.rows.append(checkRow(run, reader, checks));
        }
    }
    const QStringList seen = evidenceLines(view.result, result.id);
    if (reader != Reader::User && !seen.isEmpty()) {
        CheckRow row;
        row.key = u"evidence"_s;
        row.state = StepState::Notice;
        row.title = StageText::tr("What was seen");
        row.facts = seen;
        page.rows.append(row);
    }
}

/// Why the stage could not be judged: a failure says more than something that waits for it.
QString unknownHeadline(const StageResult &result)
{
    const CheckRun *chosen = nullptr;
    for (const CheckRun &run : result.checks) {
        const bool open =
            run.outcome == CheckOutcome::Unknown || run.outcome == CheckOutcome::Crashed;
        if (open && (!chosen || chosen->reason.startsWith(u"waits-for:"_s))) {
            chosen = &run;
        }
    }
    return chosen ? notTestedText(*chosen) : StageText::tr("This could not be checked.");
}

bool allNeedWindows(const StageResult *result)
{
    return result && !result->checks.isEmpty() &&
           std::all_of(result->checks.cbegin(), result->checks.cend(), needsWindows);
}

QString skippedHeadline(const StageResult *result)
{
    return allNeedWindows(result) ? reasonText(result->checks.constFirst().reason)
                                  : StageText::tr("This was not part of the run.");
}

QString skippedMeaning(const StageResult *result)
{
    if (allNeedWindows(result)) {
        return StageText::tr("What this step looks at exists only on Windows. That says nothing "
                             "about whether it works.");
    }
    const bool scoped = result && !result->checks.isEmpty();
    return scoped ? StageText::tr("Nothing in this step applies to this connection.")
                  : StageText::tr("This version has no checks for this step. That says nothing "
                                  "about whether it works.");
}

void describeFinding(StagePage &page, const SessionResult &whole, const JudgedFinding &finding,
                     Reader reader)
{
    page.headline = findingTitle(whole, finding);
    if (const GuidanceEntry *entry = guidanceFor(whole, finding)) {
        const Advice &advice = adviceFor(*entry, reader);
        page.meaning = plainText(passage(advice.meaning, finding.values));
        page.steps = stepTexts(advice, finding.values, whole.evidence.answers);
    }
    page.codes = reader == Reader::User ? QString() : codesText(finding.codes);
}

} // namespace

QString CheckRow::accessibleName() const
{
    //: %1: a state ("Problem"), %2: what was found; read by screen readers
    return StageText::tr("%1: %2").arg(capitalised(stateWord(state)), title);
}

QString CheckRow::copyText() const
{
    QStringList lines{accessibleName()};
    const auto add = [&lines](const QString &text) {
        if (!text.isEmpty()) {
            lines.append(text);
        }
    };
    add(meaning);
    lines.append(steps);
    lines.append(facts);
    add(codes);
    add(requirement);
    add(source.isEmpty() ? source : StageText::tr("Source: %1").arg(source));
    return lines.join(u'\n');
}

bool CheckRow::hasDetails() const
{
    return !meaning.isEmpty() || !steps.isEmpty() || !facts.isEmpty() || !codes.isEmpty() ||
           !requirement.isEmpty() || !source.isEmpty();
}

QString codesText(const QStringList &codes)
{
    if (codes.isEmpty()) {
        return {};
    }
    return codes.size() == 1
               ? StageText::tr("Windows calls this error %1.").arg(codes.first())
               : StageText::tr("Windows shows one of these errors: %1.").arg(codes.join(u", "_s));
}

QString sourcesText(std::span<const Source> sources)
{
    QStringList texts;
    for (const Source &source : sources) {
        if (!source.document) {
            break;
        }
        QString text = QString::fromUtf8(source.document);
        if (source.section && *source.section) {
            text += u", "_s + QString::fromUtf8(source.section);
        }
        texts.append(text);
    }
    return texts.join(u"; "_s);
}

QString notTestedText(const CheckRun &run)
{
    if (run.outcome == CheckOutcome::Crashed) {
        return StageText::tr("Could not be checked: this program made a mistake.");
    }
    return run.reason.isEmpty() ? StageText::tr("This was not tested.") : reasonText(run.reason);
}

QString requirementText(const QString &checkId, const CheckLookup &checks)
{
    const CheckInfo *info = checks ? checks(checkId) : nullptr;
    return info ? aovpn::requirementText(*info) : checkId;
}

QStringList stepTexts(const Advice &advice, const QJsonObject &values,
                      const QMap<QString, QString> &answers)
{
    QStringList texts;
    for (const Passage &step : passages(advice, values, answers)) {
        texts.append(plainText(step));
    }
    return texts;
}

QString findingTitle(const SessionResult &whole, const Finding &finding)
{
    const GuidanceEntry *entry = guidanceFor(whole, finding);
    return entry ? plainText(passage(entry->title, finding.values)) : visibleText(finding.id);
}

StagePage presentStage(const SessionView &view, Stage stage, Reader reader,
                       const CheckLookup &checks)
{
    StagePage page;
    page.state = stepState(view, stage);
    const StageResult *result = stageResult(view.result, stage);
    const JudgedFinding *leading = result ? leadingFinding(*result) : nullptr;
    switch (page.state) {
    case StepState::Running:
        page.headline = stageQuestion(stage);
        break;
    case StepState::Waiting:
        page.headline = stageQuestion(stage);
        if (result && !result->findings.isEmpty() && !leading) {
            page.headline = waitsFor(result->findings.first().consequenceOf);
            page.meaning = StageText::tr(
                "This step can't work before the other one does. It may be fine by itself.");
        }
        break;
    case StepState::Problem:
    case StepState::Warning:
        if (leading) {
            describeFinding(page, view.result, *leading, reader);
        } else {
            page.headline = stageQuestion(stage);
        }
        break;
    case StepState::Unknown:
        page.headline = result ? unknownHeadline(*result) : stageQuestion(stage);
        break;
    case StepState::Skipped:
        page.headline = skippedHeadline(result);
        page.meaning = skippedMeaning(result);
        break;
    case StepState::Ok:
    case StepState::Notice:
        page.headline = fineHeadline(stage);
        break;
    }
    page.rows = askingRows(view, stage);
    if (result) {
        addRows(page, view, *result, reader, checks);
    }
    return page;
}

} // namespace aovpn::wizard
