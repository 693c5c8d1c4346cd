// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/reader_switch.h"

#include "wizard/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace aovpn::wizard {

ReaderSwitch::ReaderSwitch(QWidget *parent)
    : QWidget(parent), m_box(new QComboBox(this)), m_label(new QLabel(this))
{
    for (const Reader reader : {Reader::User, Reader::Helpdesk, Reader::Administrator}) {
        m_box->addItem(QString(), static_cast<int>(reader));
    }
    m_label->setBuddy(m_box);
    retranslate();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing(1, this));
    layout->addWidget(m_label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosen(reader()); });
}

void ReaderSwitch::retranslate()
{
    m_box->setItemText(0, tr("User"));
    m_box->setItemText(1, tr("Helpdesk"));
    m_box->setItemText(2, tr("Administrator"));
    m_box->setAccessibleName(tr("Explain for"));
    m_box->setAccessibleDescription(tr("How much detail the texts have (Ctrl+L)"));
    m_box->setToolTip(m_box->accessibleDescription());
    m_label->setText(tr("E&xplain for"));
}

void ReaderSwitch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
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
