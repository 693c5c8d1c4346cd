// SPDX-License-Identifier: Apache-2.0
// What all pages share: one scrolling column of limited width, and where they stand in the wizard.
#pragma once

#include "wizard/current_session.h"
#include "wizard/ticket_copy.h"

#include <QWizardPage>

class QVBoxLayout;

namespace aovpn::wizard {

class ScrollColumn;
class TextLabel;

class ContentPage : public QWizardPage
{
    Q_OBJECT

public:
    /// @p session is borrowed and outlives the page.
    ContentPage(int id, CurrentSession &session, QWidget *parent = nullptr);

    /// A pure function of what the session knows.
    int nextId() const override;
    /// What makes the lines for a ticket that say what the page says; empty: there are none.
    virtual TicketText copyText() const = 0;

    /// What has the keyboard when the page is entered: the column, so that a screen reader says the
    /// page's sentence and Enter goes on.
    virtual QWidget *firstFocus() const;

protected:
    /// Everything was set that is to be seen: it takes its place.
    void settle();
    /// The page's one sentence, for screen readers.
    void setSentence(const QString &sentence);
    void changeEvent(QEvent *event) override;
    /// Sets every text that stands on the page whatever the session knows. A page calls it once
    /// when it is built; it is called again when the language changes.
    virtual void retranslate() = 0;
    CurrentSession &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return m_content; }
    /// A heading inside the page, hidden together with what it stands above.
    TextLabel *addHeading();

private:
    int m_id;
    CurrentSession &m_session;
    ScrollColumn *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace aovpn::wizard
