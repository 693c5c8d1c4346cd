// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/info_dialog.h"

#include "wizard/widgets/scroll_column.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace aovpn::wizard {

InfoDialog::InfoDialog(QWidget *parent)
    : QDialog(parent), m_scroll(new ScrollColumn(this)), m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    const QSize room = parent->screen()->availableSize() * 9 / 10;
    resize(std::min(spacing(140, parent), room.width()),
           std::min(spacing(130, parent), room.height()));
}

void InfoDialog::refill()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(spacing(1, this));
    fill(column);
    column->addStretch(1);
    content->setMinimumHeight(1); // else the height of the narrowest column would be kept free
    m_scroll->setWidget(content); // the one before goes with it
    m_scroll->setAccessibleName(windowTitle());
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

void InfoDialog::showEvent(QShowEvent *event)
{
    if (!m_scroll->widget()) {
        refill();
    }
    QDialog::showEvent(event);
    m_close->setFocus();
}

void InfoDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refill();
    }
}

void InfoDialog::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *label = new TextLabel(text);
    label->setRole(TextRole::Heading);
    column->addWidget(label);
}

void InfoDialog::addText(QVBoxLayout *column, const QString &text)
{
    auto *label = new TextLabel(text);
    label->setContentsMargins(0, 0, 0, spacing(2, this));
    column->addWidget(label);
}

} // namespace aovpn::wizard
