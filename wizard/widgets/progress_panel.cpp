// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/progress_panel.h"

#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace aovpn::wizard {

ProgressPanel::ProgressPanel(QWidget *parent)
    : QWidget(parent), m_bar(new QProgressBar(this)), m_lines(new TextLabel(this))
{
    m_bar->setRange(0, 100);
    m_bar->setAccessibleName(tr("Progress of the run"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(2, this));
    layout->addWidget(m_bar);
    layout->addWidget(m_lines);
}

void ProgressPanel::setProgress(int percent, const QStringList &lines)
{
    m_bar->setValue(percent);
    m_lines->setText(lines.join(u'\n'));
}

} // namespace aovpn::wizard
