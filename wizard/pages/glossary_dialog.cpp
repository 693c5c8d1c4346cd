// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/glossary_dialog.h"

#include "checks/guidance/glossary.h"
#include "checks/guidance/guidance.h"

namespace aovpn::wizard {

void GlossaryDialog::fill(QVBoxLayout *column)
{
    setWindowTitle(tr("What the words mean"));
    for (const GlossaryEntry &each : allGlossary()) {
        addHeading(column, phrase(each.term));
        addText(column, phrase(each.sentence));
    }
}

} // namespace aovpn::wizard
