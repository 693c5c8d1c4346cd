// SPDX-License-Identifier: Apache-2.0
// The switch of the reading level.
#pragma once

#include "checks/guidance/guidance.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace aovpn::wizard {

class ReaderSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderSwitch(QWidget *parent = nullptr);

    /// Does not emit chosen().
    void setReader(Reader reader);
    Reader reader() const;
    QComboBox *box() const { return m_box; }

    Q_SIGNAL void chosen(Reader reader);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QComboBox *m_box = nullptr;
    QLabel *m_label = nullptr;
};

} // namespace aovpn::wizard
