// SPDX-License-Identifier: Apache-2.0
// What is being asked, and how far the run is.
#pragma once

#include <QStringList>
#include <QWidget>

class QProgressBar;

namespace aovpn::wizard {

class TextLabel;

class ProgressPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    void setProgress(int percent, const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QProgressBar *m_bar = nullptr;
    TextLabel *m_lines = nullptr;
};

} // namespace aovpn::wizard
