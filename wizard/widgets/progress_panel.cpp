// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/progress_panel.h"

#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace aovpn::wizard {

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_lines(new TextLabel(this))
{
    m_bar->setRange(0, 100);
    retranslate();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(2, this));
    layout->addWidget(m_bar);
    layout->addWidget(m_lines);
}

void ProgressPanel::retranslate()
{
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setAccessibleDescription(tr("How much of the run is done, in per cent."));
}

void ProgressPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ProgressPanel::setProgress(int percent, const QStringList &lines)
{
    m_bar->setValue(percent);
    m_lines->setText(lines.join(u'\n'));
}

} // namespace aovpn::wizard
