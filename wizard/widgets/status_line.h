// SPDX-License-Identifier: Apache-2.0
// The last thing that happened, in one short sentence that screen readers are told of.
#pragma once

#include "wizard/widgets/text_label.h"

namespace aovpn::wizard {

class StatusLine : public TextLabel
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows @p sentence and announces it, also when it is the one that is shown already. Empty:
    /// there is no news any more.
    void say(const QString &sentence);

    /// The news is old and was taken away: what stands beside it has to go, too.
    Q_SIGNAL void emptied();

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace aovpn::wizard
