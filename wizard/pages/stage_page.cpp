// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/stage_page.h"

#include "wizard/page_order.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace aovpn::wizard {

StagePageView::StagePageView(Stage stage, CurrentSession &session, CheckLookup checks,
                             QWidget *parent)
    : ContentPage(pageOf(stage), session, parent), m_stage(stage), m_checks(std::move(checks)),
      m_icon(new StateIcon(content())), m_headline(new TextLabel(content())),
      m_meaning(new TextLabel(content())), m_steps(new StepList(content())),
      m_codes(new TextLabel(content())), m_list(new CheckList(content()))
{
    m_icon->setScale(1.6);
    m_headline->setFont(headlineFont(font()));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(3, this));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    column()->addLayout(head);
    m_meaningTitle = addHeading(tr("What this means"));
    column()->addWidget(m_meaning);
    m_stepsTitle = addHeading(tr("What you can do"));
    column()->addWidget(m_steps);
    column()->addWidget(m_codes);
    m_checksTitle = addHeading(tr("Checks"));
    column()->addWidget(m_list);
    column()->addStretch(1);
    setAccessibleName(stageName(stage));
}

void StagePageView::refresh(Reader reader)
{
    const StagePage page = presentStage(session().view(), m_stage, reader, m_checks);
    if (page == m_shown) {
        return;
    }
    m_shown = page;
    m_icon->setState(page.state);
    m_headline->setText(page.headline);
    m_meaningTitle->setVisible(!page.meaning.isEmpty());
    m_meaning->setText(page.meaning);
    m_stepsTitle->setVisible(!page.steps.isEmpty());
    m_steps->setSteps(page.steps);
    m_codes->setText(page.codes);
    m_checksTitle->setVisible(!page.rows.isEmpty());
    m_list->setRows(page.rows);
}

} // namespace aovpn::wizard
