// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/tab_order.h"

#include <QLayout>
#include <QWidget>

namespace aovpn::wizard {

QWidget *orderTabs(QWidget *after, const QLayout *layout)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget()) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0) {
                QWidget::setTabOrder(after, widget);
                after = widget;
            }
            after = orderTabs(after, widget->layout());
        } else {
            after = orderTabs(after, item->layout());
        }
    }
    return after;
}

} // namespace aovpn::wizard
