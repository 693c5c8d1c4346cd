// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/cause_card.h"

#include "wizard/widgets/check_list.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace aovpn::wizard {

CauseCard::CauseCard(QWidget *parent)
    : QFrame(parent), m_icon(new StateIcon(this)), m_headline(new TextLabel(this)),
      m_owner(new TextLabel(this)), m_certainty(new TextLabel(this)),
      m_meaning(new TextLabel(this)), m_reassure(new TextLabel(this)),
      m_stepsTitle(new TextLabel(this)), m_steps(new StepList(this)),
      m_contact(new TextLabel(this)), m_codes(new TextLabel(this)), m_agreement(new TextLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing(5, this), spacing(4, this), spacing(4, this),
                               spacing(4, this));
    layout->setSpacing(spacing(2, this));
    m_headline->setRole(TextRole::Headline);
    m_owner->setRole(TextRole::Strong);
    m_stepsTitle->setRole(TextRole::Heading);
    m_icon->setScale(1.6);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing(3, this));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    layout->addLayout(head);
    for (TextLabel *label : {m_owner, m_meaning, m_reassure, m_stepsTitle}) {
        layout->addWidget(label);
    }
    layout->addWidget(m_steps);
    for (TextLabel *label : {m_contact, m_codes, m_agreement, m_certainty}) {
        layout->addWidget(label);
    }
    m_certainty->setMuted(true);
}

void CauseCard::setText(const CauseCardText &text)
{
    m_state = text.state;
    m_icon->setState(text.state);
    m_headline->setText(text.headline);
    m_owner->setText(text.owner);
    m_certainty->setText(text.certainty);
    m_meaning->setText(text.meaning);
    m_reassure->setText(text.reassure);
    m_stepsTitle->setText(text.steps.isEmpty() ? QString() : tr("What to do now"));
    m_steps->setSteps(text.steps);
    m_contact->setText(text.contact);
    m_codes->setText(text.codes);
    m_agreement->setText(text.agreement);
    setAccessibleName(text.headline);
    update();
}

void CauseCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = spacing(1, this);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(borderColor(palette()));
    painter.setBrush(cardColor(palette()));
    painter.drawRoundedRect(area, radius, radius);
    painter.fillRect(QRectF(0, 0, spacing(1, this), height()), stateColor(m_state, palette()));
}

} // namespace aovpn::wizard
