// SPDX-License-Identifier: Apache-2.0
// The list of the keys.
#pragma once

#include "wizard/pages/info_dialog.h"

namespace aovpn::wizard {

class KeysDialog : public InfoDialog
{
    Q_OBJECT

public:
    using InfoDialog::InfoDialog;

protected:
    void fill(QVBoxLayout *column) override;
};

} // namespace aovpn::wizard
