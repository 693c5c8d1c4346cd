// SPDX-License-Identifier: Apache-2.0
// One stage: its headline, what it means, what to do, and its checks. Used nine times.
#pragma once

#include "wizard/pages/content_page.h"
#include "wizard/presenters/stage_presenter.h"

#include <optional>

namespace aovpn::wizard {

class CheckList;
class StateIcon;
class StepList;
class TextLabel;

class StagePageView : public ContentPage
{
    Q_OBJECT

public:
    StagePageView(Stage stage, CurrentSession &session, CheckLookup checks,
                  QWidget *parent = nullptr);

    /// Shows the session as it is now, for @p reader.
    void refresh(Reader reader);
    TicketText copyText() const override;

protected:
    void retranslate() override;

private:
    void copyRow(qsizetype row);

    Stage m_stage;
    CheckLookup m_checks;
    Reader m_reader = Reader::User;
    std::optional<StagePage> m_shown;
    StateIcon *m_icon = nullptr;
    TextLabel *m_headline = nullptr;
    TextLabel *m_meaningTitle = nullptr;
    TextLabel *m_meaning = nullptr;
    TextLabel *m_stepsTitle = nullptr;
    StepList *m_steps = nullptr;
    TextLabel *m_codes = nullptr;
    TextLabel *m_checksTitle = nullptr;
    CheckList *m_list = nullptr;
};

} // namespace aovpn::wizard
