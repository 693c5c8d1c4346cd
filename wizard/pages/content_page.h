// SPDX-License-Identifier: Apache-2.0
// What all pages share: one scrolling column of limited width, and where they stand in the wizard.
#pragma once

#include "wizard/current_session.h"

#include <QWizardPage>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace aovpn::wizard {

class ContentPage : public QWizardPage
{
    Q_OBJECT

public:
    /// @p session is borrowed and outlives the page.
    ContentPage(int id, CurrentSession &session, QWidget *parent = nullptr);

    /// A pure function of what the session knows.
    int nextId() const override;

protected:
    CurrentSession &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }
    QWidget *content() const { return m_content; }
    /// A heading inside the page, hidden together with what it stands above.
    QLabel *addHeading(const QString &text);

private:
    int m_id;
    CurrentSession &m_session;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace aovpn::wizard
