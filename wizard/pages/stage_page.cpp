// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/stage_page.h"

#include "wizard/page_order.h"
#include "wizard/presenters/copy_text.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {

StagePageView::StagePageView(Stage stage, CurrentSession &session, CheckLookup checks,
                             QWidget *parent)
    : ContentPage(pageOf(stage), session, parent), m_stage(stage), m_checks(std::move(checks)),
      m_icon(new StateIcon(content())), m_headline(new TextLabel(content())),
      m_meaning(new TextLabel(content())), m_steps(new StepList(content())),
      m_codes(new TextLabel(content())), m_list(new CheckList(content()))
{
    m_icon->setScale(1.6);
    m_headline->setRole(TextRole::Headline);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(3, this));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    column()->addLayout(head);
    m_meaningTitle = addHeading();
    column()->addWidget(m_meaning);
    m_stepsTitle = addHeading();
    column()->addWidget(m_steps);
    column()->addWidget(m_codes);
    m_checksTitle = addHeading();
    column()->addWidget(m_list);
    column()->addStretch(1);
    retranslate();
    connect(m_list, &CheckList::copyRequested, this, &StagePageView::copyRow);
}

void StagePageView::retranslate()
{
    setAccessibleName(stageName(m_stage));
    setSentence(stageQuestion(m_stage));
    m_meaningTitle->setText(tr("What this means"));
    m_stepsTitle->setText(tr("What you can do"));
    m_checksTitle->setText(tr("Checks"));
    m_shown.reset(); // shown anew, with the titles that it needs
}

TicketText StagePageView::copyText() const
{
    return [view = session().view(), stage = m_stage, reader = m_reader, checks = m_checks] {
        return stageCopyText(view, stage, reader, checks);
    };
}

void StagePageView::copyRow(qsizetype row)
{
    copyForTicket(this,
                  [view = session().view(), stage = m_stage, reader = m_reader, checks = m_checks,
                   row] { return stageRowCopyText(view, stage, reader, checks, row); });
}

void StagePageView::refresh(Reader reader)
{
    m_reader = reader;
    const StagePage page = presentStage(session().view(), m_stage, reader, m_checks);
    if (page == m_shown) {
        return;
    }
    m_shown = page;
    setSentence(page.headline);
    m_icon->setState(page.state);
    m_headline->setText(page.headline);
    m_meaningTitle->setVisible(!page.meaning.isEmpty());
    m_meaning->setText(page.meaning);
    m_stepsTitle->setVisible(!page.steps.isEmpty());
    m_steps->setSteps(page.steps);
    m_codes->setText(page.codes);
    m_checksTitle->setVisible(!page.rows.isEmpty());
    m_list->setRows(page.rows);
    settle();
}

} // namespace aovpn::wizard
