// SPDX-License-Identifier: Apache-2.0
// A window to read: a scrolling column and a button to close it.
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace aovpn::wizard {

class ScrollColumn;

/// Opened with open(); deletes itself when it is closed.
class InfoDialog : public QDialog
{
    Q_OBJECT

public:
    explicit InfoDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    /// Fills the empty @p column and names the window. Called when it is shown for the first time,
    /// and again when the language changes.
    virtual void fill(QVBoxLayout *column) = 0;
    void showEvent(QShowEvent *event) override;

    /// A line that stands above others.
    void addHeading(QVBoxLayout *column, const QString &text);
    void addText(QVBoxLayout *column, const QString &text);

private:
    void refill();
    ScrollColumn *m_scroll = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace aovpn::wizard
