// SPDX-License-Identifier: Apache-2.0
// The wizard: start page, nine stages, result, with the rail at the side.
#pragma once

#include "wizard/current_session.h"
#include "wizard/inputs.h"
#include "wizard/keys.h"
#include "wizard/presenters/save_presenter.h"

#include <QPointer>
#include <QWizard>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace aovpn::wizard {

class CollectionPageView;
class ContentPage;
class DropVeil;
class RailModel;
class ReaderSwitch;
class ResultPageView;
class SaveDialog;
class StagePageView;
class StageRail;
class StartPage;
class StatusLine;
class TextLabel;

class DoctorWizard : public QWizard
{
    Q_OBJECT

public:
    /// @p system is borrowed and outlives the wizard.
    DoctorWizard(System &system, const SitePolicy &policy, const Inputs &inputs,
                 const StartParameters &start, QWidget *parent = nullptr);
    ~DoctorWizard() override;

    CurrentSession &session() { return m_session; }
    Reader reader() const { return m_reader; }

    /// Reads a bundle, report or profile and shows it. Returns at once.
    void openFile(const QString &path);
    /// Goes to a row of the rail; nothing happens before there is something to see.
    void showStep(int row);
    /// Other texts, no new run.
    void setReader(Reader reader);
    void runAgain();
    void openSaveDialog(SaveKind kind);
    /// Goes from the result to the page about data for Microsoft support.
    void showCollection();

    void openGlossary();
    void openKeys();
    void openAbout();
    /// The menu of the button Help, for what the program adds to it.
    QMenu *helpMenu() const { return m_helpMenu; }

    /// A run that is going is cancelled first; the wizard closes only when none is.
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildSide();
    void buildHelp();
    void buildLanguages();
    void buildButtons();
    void buildKeys();
    void perform(KeyAction action, int which);
    /// Sets every text that is the wizard's own.
    void retranslate();
    /// The side is as wide as its words.
    void fitSide();
    void placeWindow(const QByteArray &window);
    void rememberFile(const QString &path);
    void forgetFile(const QString &path);
    void offerRecentFiles();
    void copyPage();
    ContentPage *shownPage() const;
    void readConnections(const QString &name);
    void readEvents();
    void chooseFile();
    void use(const Loaded &loaded, const QString &path);
    void checkEverything();
    void trouble(const QString &sentence);
    void refresh();
    void refreshButtons();
    void pageEntered();
    /// Leaves the keyboard with @p button or list, which leads to another page, if it is there.
    void keepKeyboard(QWidget *button);
    void goToStart();

    Inputs m_inputs;
    CurrentSession m_session;
    Reader m_reader;
    QString m_language;
    QStringList m_recentFiles;
    SessionView m_told; ///< what the status line spoke of last
    QWidget *m_side = nullptr;
    QLabel *m_name = nullptr;
    QProgressBar *m_progress = nullptr;
    StatusLine *m_status = nullptr;
    QPushButton *m_glossary = nullptr;
    QPushButton *m_help = nullptr;
    QMenu *m_helpMenu = nullptr;
    QMenu *m_languageMenu = nullptr; ///< null: there is only one language
    QAction *m_keysAction = nullptr;
    QAction *m_aboutAction = nullptr;
    DropVeil *m_veil = nullptr; ///< covers the window while a file is dragged over it
    RailModel *m_rail = nullptr;
    StageRail *m_railView = nullptr;
    ReaderSwitch *m_switch = nullptr;
    TextLabel *m_openedFrom = nullptr;
    StartPage *m_start = nullptr;
    QList<StagePageView *> m_stages;
    ResultPageView *m_result = nullptr;
    CollectionPageView *m_collection = nullptr;
    int m_loading = 0;     ///< number of the latest file; late results of others are dropped
    bool m_moving = false; ///< on the way to another page: pages in between are not refreshed
    bool m_closing = false;
    QPointer<QWidget> m_leader; ///< keeps the keyboard on the next page
};

} // namespace aovpn::wizard
