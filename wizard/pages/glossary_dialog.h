// SPDX-License-Identifier: Apache-2.0
// The glossary: what the words mean that can't be avoided.
#pragma once

#include "wizard/pages/info_dialog.h"

namespace aovpn::wizard {

class GlossaryDialog : public InfoDialog
{
    Q_OBJECT

public:
    using InfoDialog::InfoDialog;

protected:
    void fill(QVBoxLayout *column) override;
};

} // namespace aovpn::wizard
