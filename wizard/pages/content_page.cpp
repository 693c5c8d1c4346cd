// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/content_page.h"

#include "wizard/page_order.h"
#include "wizard/widgets/scroll_column.h"
#include "wizard/widgets/tab_order.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace aovpn::wizard {

ContentPage::ContentPage(int id, CurrentSession &session, QWidget *parent)
    : QWizardPage(parent), m_id(id), m_session(session), m_scroll(new ScrollColumn(this)),
      m_content(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto *column = new QWidget(m_content);
    column->setMaximumWidth(spacing(kContentWidth / 4, this));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(spacing(4, this), spacing(3, this), spacing(4, this),
                                 spacing(3, this));
    m_column->setSpacing(spacing(2, this));
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(column, 1);
    row->addStretch(0);
    // Else the height that the narrowest column would need would be kept free.
    m_content->setMinimumHeight(1);
    column->setMinimumHeight(1);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

int ContentPage::nextId() const
{
    return nextPage(m_id, m_session.view());
}

QWidget *ContentPage::firstFocus() const
{
    return m_scroll;
}

void ContentPage::settle()
{
    m_scroll->settle();
    orderTabs(m_scroll, m_content->layout());
}

void ContentPage::setSentence(const QString &sentence)
{
    setAccessibleDescription(sentence);
    m_scroll->setAccessibleName(sentence);
}

void ContentPage::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

TextLabel *ContentPage::addHeading()
{
    auto *label = new TextLabel(m_content);
    label->setRole(TextRole::Heading);
    label->setContentsMargins(0, spacing(2, this), 0, 0);
    m_column->addWidget(label);
    return label;
}

} // namespace aovpn::wizard
