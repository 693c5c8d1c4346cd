// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/keys_dialog.h"

#include "wizard/keys.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QGridLayout>

namespace aovpn::wizard {

void KeysDialog::fill(QVBoxLayout *column)
{
    setWindowTitle(tr("Keys"));
    addText(column, tr("Everything can be done with the keyboard: Tab goes from one control to the "
                       "next, Space or Enter presses it, Alt with the underlined letter reaches it "
                       "at once."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(5, this));
    grid->setVerticalSpacing(spacing(2, this));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeyEntry &entry : allKeys()) {
        auto *keys = new TextLabel(keyText(entry));
        keys->setRole(TextRole::Strong);
        keys->setWordWrap(false);
        auto *what = new TextLabel(actionText(entry));
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(what, row, 1, Qt::AlignTop);
        ++row;
    }
    column->addLayout(grid);
}

} // namespace aovpn::wizard
