// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/about_dialog.h"

#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QGridLayout>
#include <QPlainTextEdit>

namespace aovpn::wizard {

AboutDialog::AboutDialog(const AboutFacts &facts, QWidget *parent)
    : InfoDialog(parent), m_facts(facts)
{}

void AboutDialog::fill(QVBoxLayout *column)
{
    setWindowTitle(tr("About AOVPN Doctor"));
    auto *name = new TextLabel(tr("AOVPN Doctor"));
    name->setRole(TextRole::Headline);
    column->addWidget(name);
    //: %1: version of the program, %2: version of its rules
    addText(column, tr("Version %1, rules %2").arg(m_facts.version, m_facts.rules));
    addText(column, tr("This program finds out why an Always On VPN does not work and who can "
                       "help. It changes nothing on this computer and sends no password. It asks "
                       "only the servers that your connection or your organisation names."));
    addText(column, tr("Licensed under the Apache License, version 2.0."));
    addHeading(column, tr("Made with"));
    addComponents(column);
    addLicence(column, tr("The licence"), m_facts.licence);
    addLicence(column, tr("Notices about the parts"), m_facts.notices);
}

void AboutDialog::addComponents(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(5, this));
    grid->setVerticalSpacing(spacing(1, this));
    grid->setColumnStretch(1, 1);
    grid->setContentsMargins(0, 0, 0, spacing(2, this));
    int row = 0;
    for (const Component &each : std::as_const(m_facts.components)) {
        //: %1: name of a library, %2: its version
        grid->addWidget(new TextLabel(tr("%1 %2").arg(each.name, each.version).trimmed()), row, 0,
                        Qt::AlignTop);
        grid->addWidget(new TextLabel(each.licence), row, 1, Qt::AlignTop);
        ++row;
    }
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
}

void AboutDialog::addLicence(QVBoxLayout *column, const QString &title, const QString &text)
{
    if (text.isEmpty()) {
        return;
    }
    addHeading(column, title);
    auto *box = new QPlainTextEdit(text);
    box->setReadOnly(true);
    box->setTabChangesFocus(true);
    box->setFont(factFont(font()));
    box->setAccessibleName(title);
    box->setMinimumHeight(spacing(40, this));
    column->addWidget(box);
}

} // namespace aovpn::wizard
