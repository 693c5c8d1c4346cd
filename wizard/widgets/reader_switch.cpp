// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/reader_switch.h"

#include "wizard/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aovpn::wizard {

ReaderSwitch::ReaderSwitch(QWidget *parent) : QWidget(parent), m_box(new QComboBox(this))
{
    m_box->addItem(tr("User"), static_cast<int>(Reader::User));
    m_box->addItem(tr("Helpdesk"), static_cast<int>(Reader::Helpdesk));
    m_box->addItem(tr("Administrator"), static_cast<int>(Reader::Administrator));
    m_box->setAccessibleName(tr("Explain for"));
    m_box->setToolTip(tr("How much detail the texts have (Ctrl+L)"));
    auto *label = new QLabel(tr("E&xplain for"), this);
    label->setBuddy(m_box);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(1, this));
    layout->addWidget(label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(reader()); });
}

void ReaderSwitch::setReader(Reader reader)
{
    const QSignalBlocker blocker(m_box);
    m_box->setCurrentIndex(m_box->findData(static_cast<int>(reader)));
}

Reader ReaderSwitch::reader() const
{
    return static_cast<Reader>(m_box->currentData().toInt());
}

} // namespace aovpn::wizard
