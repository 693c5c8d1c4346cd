// SPDX-License-Identifier: Apache-2.0
#include "wizard/wizard.h"

#include "checks/engine/judge.h"
#include "checks/model/connection_choice.h"
#include "checks/report/visible_text.h"
#include "wizard/background.h"
#include "wizard/page_order.h"
#include "wizard/pages/about_dialog.h"
#include "wizard/pages/collection_page.h"
#include "wizard/pages/glossary_dialog.h"
#include "wizard/pages/keys_dialog.h"
#include "wizard/pages/result_page.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/pages/stage_page.h"
#include "wizard/pages/start_page.h"
#include "wizard/presenters/progress_presenter.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/presenters/recent_files.h"
#include "wizard/presenters/run_news.h"
#include "wizard/widgets/accessible_roles.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/drop_veil.h"
#include "wizard/widgets/reader_switch.h"
#include "wizard/widgets/stage_rail.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QAbstractButton>
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

constexpr QWizard::WizardButton kAgainButton = QWizard::CustomButton1;
constexpr QWizard::WizardButton kEverythingButton = QWizard::CustomButton2;

/// What came out of a file, judged already if it was a bundle.
struct Opened
{
    Result<Loaded> loaded;
    std::optional<SessionResult> judged;
};

Opened openAndJudge(const Inputs &inputs, const QString &path)
{
    Opened opened{inputs.load(path), std::nullopt};
    if (opened.loaded) {
        if (const auto *bundle = std::get_if<Bundle>(&*opened.loaded)) {
            opened.judged = replay(*bundle);
        }
    }
    return opened;
}

/// What a button says without its mnemonic and its arrows.
QString plainName(QString text)
{
    return text.remove(u'&').remove(u'<').remove(u'>').remove(u"..."_s).trimmed();
}

/// The one local file that is being dragged; empty: something else is.
QString draggedFile(const QMimeData *mime)
{
    const QList<QUrl> urls = mime->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

DoctorWizard::DoctorWizard(System &system, const SitePolicy &policy, const Inputs &inputs,
                           const StartParameters &start, QWidget *parent)
    : QWizard(parent), m_inputs(inputs), m_session(system, policy), m_reader(start.reader),
      m_language(start.language), m_recentFiles(usableRecentFiles(start.recentFiles))
{
    installAccessibleRoles();
    setWizardStyle(ModernStyle);
    setOptions(IndependentPages | NoDefaultButton | HaveCustomButton1 | HaveCustomButton2 |
               NoBackButtonOnStartPage);
    setAcceptDrops(true);
    buildPages();
    buildSide();
    buildButtons();
    buildKeys();
    m_veil = new DropVeil(this);
    retranslate();
    placeWindow(start.window);
    m_start->setRecentFiles(m_recentFiles);
    connect(&m_session, &CurrentSession::changed, this, &DoctorWizard::refresh);
    connect(this, &QWizard::currentIdChanged, this, &DoctorWizard::pageEntered);
    if (!start.server.isEmpty()) {
        m_start->setServer(start.server);
    }
    if (start.opened) {
        rememberFile(start.openedFrom);
        use(*start.opened, start.openedFrom);
    }
    if (!start.opened || std::holds_alternative<Bundle>(*start.opened)) {
        readConnections(start.connectionName);
        readEvents();
    }
    restart();
    refresh();
}

DoctorWizard::~DoctorWizard()
{
    disconnect(&m_session, nullptr, this, nullptr);
}

void DoctorWizard::buildPages()
{
    m_start = new StartPage(m_session, this);
    setPage(kStartPage, m_start);
    for (const Stage stage : kAllStages) {
        auto *page = new StagePageView(stage, m_session, m_inputs.check, this);
        m_stages.append(page);
        setPage(pageOf(stage), page);
    }
    m_result = new ResultPageView(m_session, m_inputs.check, this);
    setPage(kResultPage, m_result);
    m_collection = new CollectionPageView(m_session, m_inputs.openFolder, this);
    setPage(kCollectionPage, m_collection);
    setStartId(kStartPage);
    connect(m_result, &ResultPageView::collectionRequested, this, &DoctorWizard::showCollection);
    connect(m_start, &StartPage::openRequested, this, &DoctorWizard::chooseFile);
    connect(m_start, &StartPage::recentFileChosen, this, &DoctorWizard::openFile);
    connect(m_start, &StartPage::forgetRecentFiles, this, [this] {
        m_recentFiles.clear();
        offerRecentFiles();
        m_status->say(tr("The list of recent files was cleared."));
    });
    connect(m_result, &ResultPageView::saveReportRequested, this,
            [this] { openSaveDialog(SaveKind::Report); });
    connect(m_result, &ResultPageView::saveBundleRequested, this,
            [this] { openSaveDialog(SaveKind::Bundle); });
}

void DoctorWizard::buildSide()
{
    m_side = new QWidget(this);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(spacing(2, this), spacing(4, this), spacing(2, this),
                               spacing(3, this));
    layout->setSpacing(spacing(2, this));
    m_name = new QLabel(m_side);
    m_name->setContentsMargins(spacing(3, this), 0, 0, 0);
    layout->addWidget(m_name);
    m_rail = new RailModel(this);
    m_railView = new StageRail(m_side);
    m_railView->setModel(m_rail);
    layout->addWidget(m_railView, 1);
    m_openedFrom = new TextLabel(m_side);
    m_openedFrom->setMuted(true);
    m_openedFrom->hide();
    layout->addWidget(m_openedFrom);
    m_status = new StatusLine(m_side);
    m_status->setMuted(true);
    layout->addWidget(m_status);
    m_progress = new QProgressBar(m_side);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(spacing(2, this));
    m_progress->hide();
    layout->addWidget(m_progress);
    m_switch = new ReaderSwitch(m_side);
    m_switch->setReader(m_reader);
    layout->addWidget(m_switch);
    buildHelp();
    setSideWidget(m_side);
    connect(m_railView, &StageRail::chosen, this, [this](int row) {
        keepKeyboard(m_railView);
        showStep(row);
    });
    connect(m_railView, &StageRail::copyRequested, this,
            [](const QString &text) { copyToClipboard(text); });
    connect(m_switch, &ReaderSwitch::chosen, this, &DoctorWizard::setReader);
    // Says it for every row, fact and button that copies something.
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] {
        if (QGuiApplication::clipboard()->ownsClipboard()) {
            m_status->say(tr("Copied."));
        }
    });
}

void DoctorWizard::buildHelp()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing(2, this));
    m_glossary = new QPushButton(m_side);
    m_help = new QPushButton(m_side);
    m_helpMenu = new QMenu(m_help);
    m_help->setMenu(m_helpMenu);
    for (QPushButton *button : {m_glossary, m_help}) {
        button->setAutoDefault(false);
        row->addWidget(button, 1);
    }
    m_keysAction = m_helpMenu->addAction(QString());
    buildLanguages();
    m_aboutAction = m_helpMenu->addAction(QString());
    m_side->layout()->addItem(row);
    connect(m_glossary, &QPushButton::clicked, this, &DoctorWizard::openGlossary);
    connect(m_keysAction, &QAction::triggered, this, &DoctorWizard::openKeys);
    connect(m_aboutAction, &QAction::triggered, this, &DoctorWizard::openAbout);
}

void DoctorWizard::buildLanguages()
{
    if (m_inputs.languages.size() < 2) {
        return;
    }
    m_languageMenu = m_helpMenu->addMenu(QString());
    auto *group = new QActionGroup(m_languageMenu);
    for (const auto &[code, name] : m_inputs.languages) {
        QAction *action = m_languageMenu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == m_language);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, code = code] { m_inputs.languageChosen(code); });
    }
}

void DoctorWizard::buildButtons()
{
    setButtonLayout(
        {kAgainButton, Stretch, kEverythingButton, BackButton, NextButton, CancelButton});
    for (const WizardButton each : {BackButton, NextButton}) {
        connect(button(each), &QAbstractButton::pressed, this,
                [this, each] { keepKeyboard(button(each)); });
    }
    connect(button(kAgainButton), &QAbstractButton::clicked, this, &DoctorWizard::runAgain);
    connect(button(kEverythingButton), &QAbstractButton::clicked, this,
            &DoctorWizard::checkEverything);
    connect(m_start, &QWizardPage::completeChanged, this, &DoctorWizard::refreshButtons);
}

void DoctorWizard::retranslate()
{
    setWindowTitle(tr("AOVPN Doctor"));
    m_name->setText(tr("AOVPN Doctor"));
    m_progress->setAccessibleName(tr("Progress of the run"));
    m_glossary->setText(tr("&Glossary"));
    m_glossary->setAccessibleName(tr("Glossary"));
    m_glossary->setToolTip(tr("What the words mean (F1)"));
    m_glossary->setAccessibleDescription(m_glossary->toolTip());
    m_help->setText(tr("&Help"));
    m_help->setAccessibleName(tr("Help"));
    m_keysAction->setText(tr("&Keys"));
    m_aboutAction->setText(tr("&About AOVPN Doctor"));
    if (m_languageMenu != nullptr) {
        m_languageMenu->setTitle(tr("&Language"));
    }
    setButtonText(BackButton, tr("< &Back"));
    setButtonText(NextButton, tr("&Next >"));
    setButtonText(kAgainButton, tr("Check &again"));
    button(kAgainButton)->setToolTip(tr("Asks everything once more (F5)"));
    m_rail->retranslate();
    m_railView->doItemsLayout();
    fitSide();
}

void DoctorWizard::fitSide()
{
    m_name->setFont(strongFont(QGuiApplication::font()));
    const int rail = m_railView->sizeHint().width() + spacing(4, this);
    const int others = m_side->layout()->minimumSize().width();
    m_side->setFixedWidth(std::max({rail, others, spacing(48, this)}));
}

void DoctorWizard::placeWindow(const QByteArray &window)
{
    const QSize room = screen()->availableSize();
    resize(QSize(spacing(240, this), spacing(160, this)).boundedTo(room));
    if (!window.isEmpty()) {
        restoreGeometry(window); // Qt keeps it on a screen that is there
    }
}

void DoctorWizard::buildKeys()
{
    for (const KeyEntry &entry : allKeys()) {
        if (entry.action == KeyAction::Stop) {
            continue; // the dialog's own
        }
        for (int which = 0; which < entry.keys.size(); ++which) {
            connect(new QShortcut(entry.keys.at(which), this), &QShortcut::activated, this,
                    [this, action = entry.action, which] { perform(action, which); });
        }
    }
}

void DoctorWizard::perform(KeyAction action, int which)
{
    const auto press = [this](WizardButton one) {
        if (button(one)->isVisible() && button(one)->isEnabled()) {
            button(one)->click();
        }
    };
    switch (action) {
    case KeyAction::Next:
        return press(NextButton);
    case KeyAction::Back:
        return press(BackButton);
    case KeyAction::CheckAgain:
        return runAgain();
    case KeyAction::OpenFile:
        return chooseFile();
    case KeyAction::SaveReport:
        return openSaveDialog(SaveKind::Report);
    case KeyAction::CopyText:
        return copyPage();
    case KeyAction::Stage:
        return showStep(which);
    case KeyAction::Result:
        return showStep(RailModel::kResultRow);
    case KeyAction::Reader:
        return setReader(m_reader == Reader::User       ? Reader::Helpdesk
                         : m_reader == Reader::Helpdesk ? Reader::Administrator
                                                        : Reader::User);
    case KeyAction::Glossary:
        return openGlossary();
    case KeyAction::Keys:
        return openKeys();
    case KeyAction::Stop:
        break;
    }
}

void DoctorWizard::openGlossary()
{
    (new GlossaryDialog(this))->open();
}

void DoctorWizard::openKeys()
{
    (new KeysDialog(this))->open();
}

void DoctorWizard::openAbout()
{
    (new AboutDialog(m_inputs.about ? m_inputs.about() : AboutFacts{}, this))->open();
}

ContentPage *DoctorWizard::shownPage() const
{
    return qobject_cast<ContentPage *>(currentPage());
}

void DoctorWizard::copyPage()
{
    if (const TicketText text = shownPage() ? shownPage()->copyText() : TicketText()) {
        copyForTicket(this, text);
    }
}

void DoctorWizard::rememberFile(const QString &path)
{
    m_recentFiles = withRecentFile(m_recentFiles, path);
    offerRecentFiles();
}

void DoctorWizard::forgetFile(const QString &path)
{
    const QStringList left = withoutRecentFile(m_recentFiles, path);
    if (left != m_recentFiles) {
        m_recentFiles = left;
        offerRecentFiles();
    }
}

void DoctorWizard::offerRecentFiles()
{
    m_start->setRecentFiles(m_recentFiles);
    if (m_inputs.recentFilesChanged) {
        m_inputs.recentFilesChanged(m_recentFiles);
    }
}

void DoctorWizard::readConnections(const QString &name)
{
    inBackground(
        this, [read = m_inputs.connections] { return read(); },
        [this, name](const Result<QList<Connection>> &found) {
            if (!found) {
                // A system without VPN connections of its own is no trouble.
                if (found.error().kind != FailureKind::NotSupported || !name.isEmpty()) {
                    m_start->setTrouble(tr("This computer's VPN connections could not be read: %1")
                                            .arg(visibleText(found.error().message(), 300)));
                }
                return;
            }
            // The choice is pointless when a file was opened in the meantime.
            if (!m_start->values().profileFile.isEmpty()) {
                return;
            }
            m_start->setConnections(*found, {}, name);
            if (!name.isEmpty() && indexOfConnection(*found, name) < 0) {
                m_start->setTrouble(tr("No connection on this computer is called \u201c%1\u201d.")
                                        .arg(visibleText(name, 100)));
            }
            if (!m_session.canRunAgain() && m_session.exists()) {
                m_start->rememberValues();
            }
        });
}

void DoctorWizard::readEvents()
{
    if (!m_inputs.dialEvents) {
        return;
    }
    inBackground(
        this, [read = m_inputs.dialEvents] { return read(); },
        [this](const Result<QList<DialEvent>> &found) {
            // A log that can't be read is the run's to report; here it would only be in the way.
            // What a person opened in the meantime stays.
            if (found && !m_start->values().events) {
                m_start->setEvents(*found, {});
            }
        });
}

void DoctorWizard::chooseFile()
{
    auto *dialog = new QFileDialog(
        this, tr("Open a profile, an event log, a bundle or a report"), QString(),
        tr("All supported files (*.pbk *.xml *.evtx *.json *.html);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DoctorWizard::openFile);
    dialog->open();
}

void DoctorWizard::openFile(const QString &path)
{
    const int number = ++m_loading;
    m_start->setTrouble({});
    inBackground(
        this, [inputs = m_inputs, path] { return openAndJudge(inputs, path); },
        [this, number, path](const Opened &opened) {
            if (number != m_loading) {
                return;
            }
            if (!opened.loaded) {
                forgetFile(path);
                trouble(visibleText(opened.loaded.error().message(), 400));
                return;
            }
            rememberFile(path);
            if (opened.judged) {
                m_session.show(*opened.judged, QFileInfo(path).fileName());
                showStep(RailModel::kResultRow);
            } else {
                use(*opened.loaded, path);
            }
        });
}

void DoctorWizard::use(const Loaded &loaded, const QString &path)
{
    if (const auto *bundle = std::get_if<Bundle>(&loaded)) {
        const int number = ++m_loading;
        inBackground(
            this, [bundle = *bundle] { return replay(bundle); },
            [this, number, path](const SessionResult &result) {
                if (number == m_loading) {
                    m_session.show(result, QFileInfo(path).fileName());
                    showStep(RailModel::kResultRow);
                }
            });
        return;
    }
    if (const auto *events = std::get_if<QList<DialEvent>>(&loaded)) {
        m_start->setEvents(*events, path);
        goToStart();
        return;
    }
    const auto &connections = std::get<QList<Connection>>(loaded);
    if (connections.isEmpty()) {
        trouble(tr("%1 contains no VPN connection.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_start->setConnections(connections, path);
    goToStart();
}

void DoctorWizard::trouble(const QString &sentence)
{
    m_start->setTrouble(sentence);
    if (currentId() != kStartPage && currentId() != -1) {
        auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(), {}, QMessageBox::Ok, this);
        box->setTextFormat(Qt::PlainText);
        box->setText(sentence);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void DoctorWizard::goToStart()
{
    if (currentId() == -1) {
        return;
    }
    {
        const QScopedValueRollback moving(m_moving, true);
        while (currentId() != kStartPage && !visitedIds().isEmpty() && visitedIds().size() > 1) {
            back();
        }
    }
    refresh();
}

void DoctorWizard::showStep(int row)
{
    if (!m_session.exists() || currentId() == -1) {
        return;
    }
    const int target = row == RailModel::kResultRow ? kResultPage : kFirstStagePage + row;
    {
        // Visited pages always stand in ascending order, so that Back leads to the stage before.
        const QScopedValueRollback moving(m_moving, true);
        setUpdatesEnabled(false);
        while (currentId() > target) {
            back();
        }
        while (currentId() < target) {
            const int next = nextId();
            const int before = currentId();
            if (next == -1 || next > target) {
                setCurrentId(target);
            } else {
                this->next();
            }
            if (currentId() == before) {
                break;
            }
        }
        setUpdatesEnabled(true);
    }
    refresh();
}

void DoctorWizard::checkEverything()
{
    if (currentId() != kStartPage || m_start->validatePage()) {
        showStep(RailModel::kResultRow);
    }
}

void DoctorWizard::runAgain()
{
    m_session.again();
}

void DoctorWizard::setReader(Reader reader)
{
    m_reader = reader;
    m_switch->setReader(reader);
    if (m_inputs.readerChosen) {
        m_inputs.readerChosen(reader);
    }
    refresh();
}

void DoctorWizard::openSaveDialog(SaveKind kind)
{
    if (!m_session.exists() || m_session.isRunning()) {
        m_status->say(m_session.isRunning()
                          ? tr("The checks have to finish before the result can be saved.")
                          : tr("There is nothing to save yet."));
        return;
    }
    if (findChild<SaveDialog *>(QString(), Qt::FindDirectChildrenOnly)) {
        return; // Ctrl+S once more
    }
    auto *dialog = new SaveDialog(m_session.view().result, kind, m_reader, m_inputs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SaveDialog::saved, this, [this](const QString &path) {
        m_result->setNote(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        m_status->say(tr("Saved."));
        rememberFile(path);
    });
    dialog->open();
}

void DoctorWizard::showCollection()
{
    if (currentId() == kResultPage) {
        setCurrentId(kCollectionPage);
    }
}

void DoctorWizard::refresh()
{
    if (m_moving) {
        return;
    }
    const SessionView &view = m_session.view();
    if (const QString news = runNews(m_told, view); !news.isEmpty()) {
        m_status->say(news);
    }
    m_told = view;
    // The result has a larger one of its own.
    m_progress->setVisible(view.running && currentId() != kResultPage);
    m_progress->setValue(progressPercent(view));
    m_rail->setView(view);
    // The page behind the result belongs to the result's row.
    const int row = std::min(currentId(), kResultPage) - kFirstStagePage;
    m_rail->setCurrent(row);
    m_railView->setCurrentRow(row);
    const QString from = view.openedFrom;
    m_openedFrom->setText(from.isEmpty() ? QString() : tr("From file: %1").arg(from));
    if (row >= 0 && row < m_stages.size()) {
        m_stages.at(row)->refresh(m_reader);
    } else if (currentId() == kResultPage) {
        m_result->refresh(m_reader);
    } else if (currentId() == kCollectionPage) {
        m_collection->refresh();
    }
    refreshButtons();
}

void DoctorWizard::keepKeyboard(QWidget *button)
{
    m_leader = button->hasFocus() ? button : nullptr;
}

void DoctorWizard::pageEntered()
{
    refresh();
    // QWizard gives the keyboard to the first control of a page. Later than that, and once for all
    // pages in between.
    QMetaObject::invokeMethod(
        this,
        [this, id = currentId()] {
            if (id != currentId() || !shownPage()) {
                return;
            }
            QWidget *at = m_leader;
            m_leader = nullptr;
            if (!at || !at->isVisible() || !at->isEnabled()) {
                at = shownPage()->firstFocus();
            }
            at->setFocus(Qt::OtherFocusReason);
        },
        Qt::QueuedConnection);
}

void DoctorWizard::refreshButtons()
{
    const bool onStart = currentId() == kStartPage;
    const bool onResult = currentId() >= kResultPage;
    button(kAgainButton)->setVisible(!onStart);
    button(kAgainButton)->setEnabled(m_session.canRunAgain());
    button(kEverythingButton)->setVisible(!onResult);
    setButtonText(kEverythingButton, onStart ? tr("Check e&verything") : tr("Show resul&t"));
    button(kEverythingButton)->setEnabled(m_start->isComplete());
    button(NextButton)->setVisible(!onResult);
    setButtonText(CancelButton, m_session.isRunning() ? tr("Sto&p") : tr("Close"));
    for (const WizardButton each :
         {kAgainButton, kEverythingButton, BackButton, NextButton, CancelButton}) {
        button(each)->setAccessibleName(plainName(button(each)->text()));
    }
    auto *everything = qobject_cast<QPushButton *>(button(kEverythingButton));
    auto *next = qobject_cast<QPushButton *>(button(NextButton));
    everything->setAutoDefault(true);
    (onStart ? everything : next)->setDefault(true);
}

void DoctorWizard::reject()
{
    if (m_session.isRunning() && !m_closing) {
        m_session.cancel();
        return;
    }
    QWizard::reject();
}

void DoctorWizard::closeEvent(QCloseEvent *event)
{
    m_closing = true; // the window's own cross closes at once
    QWizard::closeEvent(event);
    m_closing = false;
}

void DoctorWizard::hideEvent(QHideEvent *event)
{
    if (m_inputs.windowClosed && !event->spontaneous()) {
        m_inputs.windowClosed(saveGeometry());
    }
    QWizard::hideEvent(event);
}

void DoctorWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (m_veil) {
        m_veil->resize(size());
    }
}

void DoctorWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_veil->appear();
    }
}

void DoctorWizard::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_veil->hide();
    QWizard::dragLeaveEvent(event);
}

void DoctorWizard::dropEvent(QDropEvent *event)
{
    m_veil->hide();
    const QString path = draggedFile(event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

void DoctorWizard::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (!m_railView || !m_veil) {
        return; // still being built
    }
    switch (event->type()) {
    case QEvent::PaletteChange:
        m_railView->viewport()->update();
        break;
    case QEvent::LanguageChange:
        retranslate();
        // After the pages, which are told after their window.
        QMetaObject::invokeMethod(this, &DoctorWizard::refresh, Qt::QueuedConnection);
        break;
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        // A label whose size is its own does not hear of it.
        for (TextLabel *label : findChildren<TextLabel *>()) {
            label->applyFont();
        }
        fitSide();
        break;
    default:
        break;
    }
}

} // namespace aovpn::wizard
