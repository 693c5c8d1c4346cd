// SPDX-License-Identifier: Apache-2.0
// Lies over the window while a file is dragged over it and says what letting go will do.
#pragma once

#include <QWidget>

namespace aovpn::wizard {

class DropVeil : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *window);
    /// Covers the whole window.
    void appear();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace aovpn::wizard
