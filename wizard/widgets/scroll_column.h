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

    /// Gives everything its final place at once. By itself each level of nested layouts takes a
    /// turn of the event loop, and a page that is filled anew would be seen moving.
    void settle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool m_reachedByKey = false; ///< who comes with a mouse or a page needs no frame
};

} // namespace aovpn::wizard
