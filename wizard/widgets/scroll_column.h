// SPDX-License-Identifier: Apache-2.0
// A column that scrolls up and down, also with the keys, and shows when it has the keyboard.
#pragma once

#include <QScrollArea>

namespace aovpn::wizard {

class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace aovpn::wizard
