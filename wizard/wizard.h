// SPDX-License-Identifier: Apache-2.0
// The wizard: start page, nine stages, result, with the rail at the side.
#pragma once

#include "wizard/current_session.h"
#include "wizard/inputs.h"
#include "wizard/presenters/save_presenter.h"

#include <QWizard>

namespace aovpn::wizard {

class CollectionPageView;
class RailModel;
class ReaderSwitch;
class ResultPageView;
class SaveDialog;
class StagePageView;
class StageRail;
class StartPage;
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

    /// A run that is going is cancelled first; the wizard closes only when none is.
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    void buildSide();
    void buildButtons();
    void buildKeys();
    void readConnections(const QString &name);
    void readEvents();
    void chooseFile();
    void use(const Loaded &loaded, const QString &path);
    void checkEverything();
    void trouble(const QString &sentence);
    void refresh();
    void refreshButtons();
    void goToStart();

    Inputs m_inputs;
    CurrentSession m_session;
    Reader m_reader;
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
};

} // namespace aovpn::wizard
