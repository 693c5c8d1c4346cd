// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/status_line.h"

#include <QAccessible>
#include <QEvent>

namespace aovpn::wizard {

StatusLine::StatusLine(QWidget *parent) : TextLabel(parent)
{
    hide();
}

void StatusLine::say(const QString &sentence)
{
    setText(sentence); // tells of the new name
    if (!sentence.isEmpty()) {
        // A notification that appears is read; one that only changes its words is not everywhere.
        QAccessibleEvent appeared(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&appeared);
    }
}

void StatusLine::changeEvent(QEvent *event)
{
    TextLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setText({}); // news of another language is old
        Q_EMIT emptied();
    }
}

} // namespace aovpn::wizard
