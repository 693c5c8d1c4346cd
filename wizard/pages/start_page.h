// SPDX-License-Identifier: Apache-2.0
// The first page: what is wrong, which VPN, or a file to open.
#pragma once

#include "wizard/pages/content_page.h"
#include "wizard/presenters/start_presenter.h"

#include <optional>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace aovpn::wizard {

class StateIcon;
class StatusLine;
class TextLabel;

class StartPage : public ContentPage
{
    Q_OBJECT

public:
    explicit StartPage(CurrentSession &session, QWidget *parent = nullptr);

    StartValues values() const;
    void setServer(const QString &server);
    /// Puts @p connections into the list and chooses the first, or the one called @p name.
    /// @p file: where they came from; empty: this computer.
    void setConnections(const QList<Connection> &connections, const QString &file,
                        const QString &name = {});
    /// Offers the last failures of @p events. @p file: the log that was opened; it goes into the
    /// run then; empty: this computer's own log, which the run reads by itself.
    void setEvents(const QList<DialEvent> &events, const QString &file);
    /// Says in one sentence what could not be read; empty: nothing.
    void setTrouble(const QString &sentence);
    /// Offers @p paths, the newest first; none: the button is not there.
    void setRecentFiles(const QStringList &paths);
    /// What stands on the page belongs to what is shown: Next does not start another run.
    void rememberValues();

    bool isComplete() const override;
    /// Starts the run unless the same values have been run already.
    bool validatePage() override;

    /// The page says nothing but what the person typed.
    TicketText copyText() const override { return {}; }

    QWidget *firstFocus() const override;

    Q_SIGNAL void openRequested();
    Q_SIGNAL void recentFileChosen(const QString &path);
    Q_SIGNAL void forgetRecentFiles();

protected:
    void retranslate() override;

private:
    void buildChoices();
    void buildTarget();
    void buildFiles();
    void fillConnections();
    void fillFailures();
    void fillRecentFiles();
    /// Takes code and connection over.
    void useFailure(const LoggedFailure &failure);
    void update();
    Symptom symptom() const;

    TextLabel *m_headline = nullptr;
    QButtonGroup *m_choices = nullptr;
    QLabel *m_codeLabel = nullptr;
    QWidget *m_codeRow = nullptr;
    QLineEdit *m_code = nullptr;
    StateIcon *m_codeIcon = nullptr;
    TextLabel *m_codeText = nullptr;
    QWidget *m_failures = nullptr; ///< one row for each failure in the log
    TextLabel *m_targetTitle = nullptr;
    QComboBox *m_connection = nullptr;
    QLabel *m_connectionLabel = nullptr;
    QLabel *m_serverLabel = nullptr;
    QLineEdit *m_server = nullptr;
    TextLabel *m_serverHint = nullptr;
    QLabel *m_signInLabel = nullptr;
    QLineEdit *m_signInName = nullptr;
    TextLabel *m_signInHint = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_recent = nullptr;
    QMenu *m_recentMenu = nullptr;
    TextLabel *m_openHint = nullptr;
    QWidget *m_troubleRow = nullptr;
    StatusLine *m_trouble = nullptr;
    QList<Connection> m_connections;
    QString m_file;
    std::optional<QList<DialEvent>> m_events;
    QList<DialEvent> m_logged; ///< what the offered failures come from
    QString m_logFile;         ///< empty: this computer's log
    QStringList m_recentFiles;
    std::optional<StartValues> m_shown;
};

} // namespace aovpn::wizard
