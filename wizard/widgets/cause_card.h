// SPDX-License-Identifier: Apache-2.0
// The card that names the cause, who acts and what to do now.
#pragma once

#include "wizard/presenters/result_presenter.h"

#include <QFrame>

namespace aovpn::wizard {

class StateIcon;
class StepList;
class TextLabel;

class CauseCard : public QFrame
{
    Q_OBJECT

public:
    explicit CauseCard(QWidget *parent = nullptr);
    void setText(const CauseCardText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateIcon *m_icon = nullptr;
    TextLabel *m_headline = nullptr;
    TextLabel *m_owner = nullptr;
    TextLabel *m_certainty = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_reassure = nullptr;
    TextLabel *m_stepsTitle = nullptr;
    StepList *m_steps = nullptr;
    TextLabel *m_contact = nullptr;
    TextLabel *m_codes = nullptr;
    TextLabel *m_agreement = nullptr;
    StepState m_state = StepState::Waiting;
};

} // namespace aovpn::wizard
