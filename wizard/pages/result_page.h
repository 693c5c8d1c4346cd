// SPDX-License-Identifier: Apache-2.0
// The last page: the cause, the path, what was not tested, and what to save.
#pragma once

#include "wizard/pages/content_page.h"
#include "wizard/presenters/copy_text.h"
#include "wizard/presenters/result_presenter.h"

class QPushButton;

namespace aovpn::wizard {

class CauseCard;
class CheckList;
class PathPictureView;
class ProgressPanel;
class QuestionList;
class StatusLine;
class TextLabel;

class ResultPageView : public ContentPage
{
    Q_OBJECT

public:
    ResultPageView(CurrentSession &session, CheckLookup checks, QWidget *parent = nullptr);

    void refresh(Reader reader);
    /// One sentence below the buttons: what was just saved or copied.
    void setNote(const QString &sentence);

    TicketText copyText() const override;

    Q_SIGNAL void saveReportRequested();
    Q_SIGNAL void saveBundleRequested();
    /// The person wants to collect data for Microsoft support.
    Q_SIGNAL void collectionRequested();

protected:
    void retranslate() override;

private:
    void copySummary();
    /// The rows of @p list, which shows the page's @p rows, can be copied from now on.
    void copyRowsOf(const CheckList *list, ResultRows rows);
    void answer(const QString &question, const QString &answer);

    CheckLookup m_checks;
    Reader m_reader = Reader::User;
    QuestionList *m_questions = nullptr;
    CauseCard *m_card = nullptr;
    ProgressPanel *m_progress = nullptr;
    TextLabel *m_pathTitle = nullptr;
    PathPictureView *m_path = nullptr;
    TextLabel *m_candidatesTitle = nullptr;
    CheckList *m_candidates = nullptr;
    TextLabel *m_othersTitle = nullptr;
    CheckList *m_others = nullptr;
    TextLabel *m_untestedTitle = nullptr;
    CheckList *m_untested = nullptr;
    QPushButton *m_saveReport = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_saveBundle = nullptr;
    QPushButton *m_collect = nullptr;
    StatusLine *m_note = nullptr;
};

} // namespace aovpn::wizard
