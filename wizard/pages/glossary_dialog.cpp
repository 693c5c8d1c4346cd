// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/glossary_dialog.h"

#include "wizard/presenters/glossary_presenter.h"

namespace aovpn::wizard {

void GlossaryDialog::fill(QVBoxLayout *column)
{
    setWindowTitle(tr("What the words mean"));
    for (const Term &each : glossaryTerms()) {
        addHeading(column, each.word);
        addText(column, each.sentence);
    }
}

} // namespace aovpn::wizard
