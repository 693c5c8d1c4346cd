// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/copy_text.h"

#include "checks/redact/redact.h"
#include "checks/report/path_picture.h"
#include "wizard/presenters/collection_presenter.h"
#include "wizard/presenters/result_presenter.h"

namespace aovpn::wizard {
namespace {

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList rowTexts(const QList<CheckRow> &rows)
{
    QStringList texts;
    for (const CheckRow &row : rows) {
        texts.append(row.copyText());
    }
    return texts;
}

QString rowText(const QList<CheckRow> &rows, qsizetype row)
{
    return row >= 0 && row < rows.size() ? rows.at(row).copyText() : QString();
}

} // namespace

SessionView forTicket(SessionView view)
{
    // The tasks go through the same redaction as findings of a stage of their own, so that a value
    // has one stand-in.
    StageResult asked;
    for (const TaskState &task : view.tasks) {
        JudgedFinding finding;
        finding.values = task.values;
        asked.findings.append(finding);
    }
    view.result.stages.append(asked);
    view.result = redact(view.result, Privacy::Ticket).result;
    asked = view.result.stages.takeLast();
    for (qsizetype i = 0; i < view.tasks.size(); ++i) {
        view.tasks[i].values = asked.findings.at(i).values;
    }
    return view;
}

QString stageCopyText(const SessionView &view, Stage stage, Reader reader,
                      const CheckLookup &checks)
{
    const StagePage page = presentStage(forTicket(view), stage, reader, checks);
    return joined(QStringList{stageName(stage), page.headline, page.meaning} + page.steps +
                  QStringList{page.codes} + rowTexts(page.rows));
}

QString stageRowCopyText(const SessionView &view, Stage stage, Reader reader,
                         const CheckLookup &checks, qsizetype row)
{
    return rowText(presentStage(forTicket(view), stage, reader, checks).rows, row);
}

QString resultCopyText(const SessionView &view, Reader reader, const CheckLookup &checks)
{
    const SessionView redacted = forTicket(view);
    const ResultPage page = presentResult(redacted, reader, checks);
    const CauseCardText &card = page.card;
    QStringList lines{card.headline, card.owner, card.meaning, card.reassure};
    lines += card.steps;
    lines += {card.contact, card.codes, card.agreement, card.certainty,
              pathPicture(redacted.result).text};
    lines += rowTexts(page.candidates);
    lines += rowTexts(page.others);
    lines += rowTexts(page.untested);
    return joined(lines);
}

QString resultRowCopyText(const SessionView &view, Reader reader, const CheckLookup &checks,
                          ResultRows rows, qsizetype row)
{
    return rowText(presentResult(forTicket(view), reader, checks).*rows, row);
}

QString collectionCopyText(const SessionView &view)
{
    const CollectionPage page = presentCollection(forTicket(view));
    QStringList lines{page.headline, page.meaning};
    for (const NeedRow &need : page.needs) {
        lines.append(need.text);
    }
    for (const CollectionCommand &one : page.client + page.server) {
        lines += {one.purpose, one.command};
    }
    lines += page.steps;
    lines += {page.warning, page.archive};
    return joined(lines);
}

} // namespace aovpn::wizard
