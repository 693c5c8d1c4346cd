// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/result_page.h"

#include "wizard/background.h"
#include "wizard/page_order.h"
#include "wizard/presenters/progress_presenter.h"
#include "wizard/widgets/cause_card.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/flow_layout.h"
#include "wizard/widgets/path_picture.h"
#include "wizard/widgets/progress_panel.h"
#include "wizard/widgets/question_card.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {

ResultPageView::ResultPageView(CurrentSession &session, CheckLookup checks, QWidget *parent)
    : ContentPage(kResultPage, session, parent), m_checks(std::move(checks)),
      m_questions(new QuestionList(content())), m_card(new CauseCard(content())),
      m_progress(new ProgressPanel(content())), m_path(new PathPictureView(content())),
      m_candidates(new CheckList(content())), m_others(new CheckList(content())),
      m_untested(new CheckList(content())), m_saveReport(new QPushButton(content())),
      m_copy(new QPushButton(content())), m_saveBundle(new QPushButton(content())),
      m_collect(new QPushButton(content())), m_note(new StatusLine(content()))
{
    column()->addWidget(m_questions);
    column()->addWidget(m_card);
    column()->addWidget(m_progress);
    auto *buttons = new FlowLayout(spacing(2, this), spacing(2, this));
    buttons->setContentsMargins(0, spacing(1, this), 0, 0);
    for (QPushButton *button : {m_saveReport, m_copy, m_saveBundle, m_collect}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column()->addLayout(buttons);
    column()->addWidget(m_note);
    m_note->hide();
    m_pathTitle = addHeading();
    column()->addWidget(m_path);
    m_candidatesTitle = addHeading();
    column()->addWidget(m_candidates);
    m_othersTitle = addHeading();
    column()->addWidget(m_others);
    m_untestedTitle = addHeading();
    column()->addWidget(m_untested);
    column()->addStretch(1);
    retranslate();
    connect(&session, &CurrentSession::replaced, this, [this] { m_questions->setEffect({}); });
    connect(m_questions, &QuestionList::answered, this, &ResultPageView::answer);
    connect(m_saveReport, &QPushButton::clicked, this, &ResultPageView::saveReportRequested);
    connect(m_saveBundle, &QPushButton::clicked, this, &ResultPageView::saveBundleRequested);
    connect(m_collect, &QPushButton::clicked, this, &ResultPageView::collectionRequested);
    connect(m_copy, &QPushButton::clicked, this, &ResultPageView::copySummary);
    copyRowsOf(m_candidates, &ResultPage::candidates);
    copyRowsOf(m_others, &ResultPage::others);
    copyRowsOf(m_untested, &ResultPage::untested);
}

void ResultPageView::retranslate()
{
    setAccessibleName(tr("Result"));
    m_saveReport->setText(tr("&Save report..."));
    m_copy->setText(tr("Copy su&mmary for the ticket"));
    m_saveBundle->setText(tr("Sa&ve bundle..."));
    m_collect->setText(tr("Collect &data for Microsoft support..."));
    for (QPushButton *button : {m_saveReport, m_copy, m_saveBundle}) {
        QString name = button->text();
        button->setAccessibleName(name.remove(u'&'));
    }
    m_saveReport->setAccessibleDescription(tr(
        "A page to read and to attach to a ticket. Before it is saved, you see what it reveals."));
    m_copy->setAccessibleDescription(
        tr("Copies plain text to the clipboard. Names of people and computers are replaced."));
    m_saveBundle->setAccessibleDescription(
        tr("Only the collected data, so that another computer can judge it again."));
    for (QPushButton *button : {m_saveReport, m_copy, m_saveBundle}) {
        button->setToolTip(button->accessibleDescription());
    }
    m_collect->setAccessibleName(tr("Collect data for Microsoft support"));
    m_pathTitle->setText(tr("The way to your company network"));
    m_candidatesTitle->setText(tr("Other possible causes"));
    m_othersTitle->setText(tr("Also found"));
    m_untestedTitle->setText(tr("What was not tested"));
    m_questions->setEffect({});
    m_note->setText({});
}

TicketText ResultPageView::copyText() const
{
    return [view = session().view(), reader = m_reader, checks = m_checks] {
        return resultCopyText(view, reader, checks);
    };
}

void ResultPageView::copyRowsOf(const CheckList *list, ResultRows rows)
{
    connect(list, &CheckList::copyRequested, this, [this, rows](qsizetype row) {
        copyForTicket(this, [view = session().view(), reader = m_reader, checks = m_checks, rows,
                             row] { return resultRowCopyText(view, reader, checks, rows, row); });
    });
}

void ResultPageView::refresh(Reader reader)
{
    m_reader = reader;
    const SessionView &view = session().view();
    const ResultPage page = presentResult(view, reader, m_checks);
    const bool done = view.exists && !view.running;
    m_questions->setQuestions(page.questions);
    m_card->setText(page.card);
    setSentence(page.card.headline);
    m_progress->setVisible(view.running);
    m_progress->setProgress(progressPercent(view), askingLines(view));
    m_saveReport->setVisible(done);
    m_copy->setVisible(done);
    m_saveBundle->setVisible(done);
    m_collect->setVisible(done);
    if (view.running) {
        setNote({});
        m_questions->setEffect({});
    }
    m_pathTitle->setVisible(done);
    m_path->setVisible(done);
    m_path->setResult(view.result);
    m_candidatesTitle->setVisible(!page.candidates.isEmpty());
    m_candidates->setRows(page.candidates);
    m_othersTitle->setVisible(!page.others.isEmpty());
    m_others->setRows(page.others);
    m_untestedTitle->setVisible(!page.untested.isEmpty());
    m_untested->setRows(page.untested);
    settle();
}

void ResultPageView::setNote(const QString &sentence)
{
    m_note->say(sentence);
}

void ResultPageView::answer(const QString &question, const QString &answer)
{
    const SessionResult before = session().view().result;
    session().answer(question, answer);
    m_questions->setEffect(answerEffect(before, session().view().result));
}

void ResultPageView::copySummary()
{
    inBackground(
        this,
        [result = session().view().result, reader = m_reader] {
            return ticketSummary(result, reader);
        },
        [this](const QString &text) {
            copyToClipboard(text);
            setNote(tr("Copied. Paste it into your ticket. Names of people and computers "
                       "were replaced."));
        });
}

} // namespace aovpn::wizard
