// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/start_page.h"

#include "checks/model/connection_choice.h"
#include "checks/model/sign_in_name.h"
#include "checks/report/visible_text.h"
#include "wizard/page_order.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

constexpr int kOtherServer = -1;

} // namespace

StartPage::StartPage(CurrentSession &session, QWidget *parent)
    : ContentPage(kStartPage, session, parent), m_headline(new TextLabel(content()))
{
    m_headline->setRole(TextRole::Headline);
    column()->addWidget(m_headline);
    buildChoices();
    buildTarget();
    buildFiles();
    column()->addStretch(1);
    connect(&session, &CurrentSession::changed, this, &StartPage::completeChanged);
    connect(&session, &CurrentSession::replaced, this, &StartPage::rememberValues);
    retranslate();
    setConnections({}, {});
}

void StartPage::buildChoices()
{
    m_choices = new QButtonGroup(this);
    auto *grid = new QGridLayout;
    grid->setSpacing(spacing(2, this));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int place = 0;
    for (const ChoiceText &choice : symptomChoices()) {
        auto *card = new ChoiceCard(choice.title, choice.description, content());
        m_choices->addButton(card, static_cast<int>(choice.symptom));
        grid->addWidget(card, place / 2, place % 2);
        ++place;
    }
    m_choices->button(static_cast<int>(Symptom::CannotConnect))->setChecked(true);
    column()->addLayout(grid);

    m_codeRow = new QWidget(content());
    auto *row = new QGridLayout(m_codeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setColumnStretch(2, 1);
    m_codeLabel = new QLabel(m_codeRow);
    m_code = new QLineEdit(m_codeRow);
    m_code->setMaxLength(64);
    m_code->setMaximumWidth(spacing(60, this));
    m_code->setAcceptDrops(false);
    m_codeLabel->setBuddy(m_code);
    m_codeIcon = new StateIcon(m_codeRow);
    m_codeText = new TextLabel(m_codeRow);
    row->addWidget(m_codeLabel, 0, 0);
    row->addWidget(m_code, 0, 1, 1, 2);
    auto *meaning = new QHBoxLayout;
    meaning->addWidget(m_codeIcon, 0, Qt::AlignTop);
    meaning->addWidget(m_codeText, 1);
    row->addLayout(meaning, 1, 1, 1, 2);
    column()->addWidget(m_codeRow);
    m_failures = new QWidget(content());
    auto *failures = new QVBoxLayout(m_failures);
    failures->setContentsMargins(0, spacing(1, this), 0, 0);
    failures->setSpacing(spacing(1, this));
    m_failures->hide();
    column()->addWidget(m_failures);
    connect(m_choices, &QButtonGroup::idToggled, this, &StartPage::update);
    connect(m_code, &QLineEdit::textChanged, this, &StartPage::update);
}

void StartPage::buildTarget()
{
    m_targetTitle = addHeading();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing(2, this));
    grid->setVerticalSpacing(spacing(2, this));
    grid->setColumnStretch(1, 1);
    m_connectionLabel = new QLabel(content());
    m_connection = new QComboBox(content());
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connection->setMinimumContentsLength(20);
    m_connectionLabel->setBuddy(m_connection);
    m_serverLabel = new QLabel(content());
    m_server = new QLineEdit(content());
    m_server->setMaxLength(255);
    m_server->setAcceptDrops(false);
    m_serverLabel->setBuddy(m_server);
    m_serverHint = new TextLabel(content());
    m_serverHint->setMuted(true);
    grid->addWidget(m_connectionLabel, 0, 0);
    grid->addWidget(m_connection, 0, 1);
    grid->addWidget(m_serverLabel, 1, 0);
    grid->addWidget(m_server, 1, 1);
    grid->addWidget(m_serverHint, 2, 1);
    m_signInLabel = new QLabel(content());
    m_signInName = new QLineEdit(content());
    m_signInName->setMaxLength(static_cast<int>(kLongestSignInName));
    m_signInName->setAcceptDrops(false);
    m_signInLabel->setBuddy(m_signInName);
    m_signInHint = new TextLabel(content());
    m_signInHint->setMuted(true);
    grid->addWidget(m_signInLabel, 3, 0);
    grid->addWidget(m_signInName, 3, 1);
    grid->addWidget(m_signInHint, 4, 1);
    column()->addLayout(grid);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &StartPage::update);
    connect(m_server, &QLineEdit::textChanged, this, &StartPage::update);
    connect(m_signInName, &QLineEdit::textChanged, this, &StartPage::update);
}

void StartPage::buildFiles()
{
    auto *quiet = new QHBoxLayout;
    m_open = new QPushButton(content());
    m_open->setAutoDefault(false);
    m_recent = new QPushButton(content());
    m_recent->setAutoDefault(false);
    m_recentMenu = new QMenu(m_recent);
    m_recentMenu->setToolTipsVisible(true);
    m_recent->setMenu(m_recentMenu);
    m_recent->hide();
    m_openHint = new TextLabel(content());
    m_openHint->setMuted(true);
    quiet->addWidget(m_open, 0, Qt::AlignTop);
    quiet->addWidget(m_recent, 0, Qt::AlignTop);
    quiet->addWidget(m_openHint, 1);
    quiet->setContentsMargins(0, spacing(3, this), 0, 0);
    quiet->setSpacing(spacing(3, this));
    column()->addLayout(quiet);

    m_troubleRow = new QWidget(content());
    auto *trouble = new QHBoxLayout(m_troubleRow);
    trouble->setContentsMargins(0, 0, 0, 0);
    auto *icon = new StateIcon(m_troubleRow);
    icon->setState(StepState::Warning);
    m_trouble = new StatusLine(m_troubleRow);
    trouble->addWidget(icon, 0, Qt::AlignTop);
    trouble->addWidget(m_trouble, 1);
    column()->addWidget(m_troubleRow);
    m_troubleRow->hide();
    connect(m_trouble, &StatusLine::emptied, m_troubleRow, &QWidget::hide);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
}

void StartPage::retranslate()
{
    m_headline->setText(tr("What is wrong with your VPN?"));
    setAccessibleName(m_headline->plainText());
    setSentence(m_headline->plainText());
    for (const ChoiceText &choice : symptomChoices()) {
        auto *card =
            qobject_cast<ChoiceCard *>(m_choices->button(static_cast<int>(choice.symptom)));
        card->setTexts(choice.title, choice.description);
    }
    m_codeLabel->setText(tr("Error co&de:"));
    m_code->setPlaceholderText(tr("809 or 0x800B0109"));
    m_code->setAccessibleName(tr("Error code"));
    m_targetTitle->setText(tr("Which VPN?"));
    m_connectionLabel->setText(tr("Connec&tion:"));
    m_connection->setAccessibleName(tr("Connection"));
    m_serverLabel->setText(tr("VPN &server:"));
    m_server->setPlaceholderText(tr("vpn.contoso.com"));
    m_server->setAccessibleName(tr("Name of the VPN server"));
    m_signInLabel->setText(tr("Your sign-in na&me:"));
    m_signInName->setPlaceholderText(tr("Optional"));
    m_signInName->setAccessibleName(tr("Your sign-in name, optional"));
    m_open->setText(tr("&Open a file..."));
    m_open->setAccessibleName(tr("Open a file"));
    m_recent->setText(tr("&Recent files"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_openHint->setText(tr("A VPN profile, an exported event log, a bundle or a saved report. You "
                           "can also drop it on this window."));
    m_open->setAccessibleDescription(m_openHint->plainText());
    m_recent->setAccessibleDescription(tr("The files that were opened last on this computer."));
    fillConnections();
    fillFailures();
    fillRecentFiles();
    update();
}

QWidget *StartPage::firstFocus() const
{
    return m_choices->checkedButton();
}

Symptom StartPage::symptom() const
{
    return static_cast<Symptom>(m_choices->checkedId());
}

StartValues StartPage::values() const
{
    StartValues values;
    values.symptom = symptom();
    values.code = m_code->text();
    values.server = m_server->text();
    values.signInName = m_signInName->text();
    values.connections = m_connections;
    values.chosen =
        m_connection->currentData().isValid() ? m_connection->currentData().toInt() : kOtherServer;
    values.profileFile = m_file;
    values.events = m_events;
    return values;
}

void StartPage::setServer(const QString &server)
{
    m_server->setText(server);
    m_connection->setCurrentIndex(m_connection->findData(kOtherServer));
    update();
}

void StartPage::setConnections(const QList<Connection> &connections, const QString &file,
                               const QString &name)
{
    {
        const QSignalBlocker blocker(m_connection);
        m_connections = connections;
        m_file = file;
        fillConnections();
        // What was typed already is what the person wants.
        const bool typed = !m_server->text().isEmpty() && name.isEmpty() && file.isEmpty();
        const int named = name.isEmpty() ? -1 : indexOfConnection(connections, name);
        m_connection->setCurrentIndex(typed ? static_cast<int>(connections.size())
                                            : std::max(named, 0));
    }
    update();
}

void StartPage::fillConnections()
{
    const QSignalBlocker blocker(m_connection);
    const int current = m_connection->currentIndex();
    m_connection->clear();
    for (int i = 0; i < m_connections.size(); ++i) {
        m_connection->addItem(connectionText(m_connections.at(i)), i);
    }
    m_connection->addItem(tr("Another server"), kOtherServer);
    m_connection->setCurrentIndex(std::clamp(current, 0, m_connection->count() - 1));
}

void StartPage::setEvents(const QList<DialEvent> &events, const QString &file)
{
    m_events = file.isEmpty() ? std::nullopt : std::optional(events);
    m_logged = events;
    m_logFile = file;
    fillFailures();
    if (!file.isEmpty() && m_failures->isHidden()) {
        setTrouble(tr("%1 contains no failed VPN connection.").arg(QFileInfo(file).fileName()));
    }
    update();
}

void StartPage::fillFailures()
{
    qDeleteAll(m_failures->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const QList<LoggedFailure> failures = loggedFailures(m_logged, QFileInfo(m_logFile).fileName(),
                                                         QTimeZone::systemTimeZone(), QLocale());
    for (const LoggedFailure &failure : failures) {
        auto *row = new QWidget(m_failures);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(spacing(2, this));
        auto *label = new TextLabel(failure.sentence, row);
        auto *use = new QPushButton(tr("Use this"), row);
        use->setAutoDefault(false);
        //: %1: when, connection and error of a failed dial
        use->setAccessibleName(tr("Use this: %1").arg(label->plainText()));
        line->addWidget(label, 1);
        line->addWidget(use, 0, Qt::AlignTop);
        m_failures->layout()->addWidget(row);
        connect(use, &QPushButton::clicked, this, [this, failure] { useFailure(failure); });
    }
    m_failures->setVisible(!failures.isEmpty());
    settle();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    m_recentFiles = paths;
    fillRecentFiles();
}

void StartPage::fillRecentFiles()
{
    m_recentMenu->clear();
    for (const QString &path : std::as_const(m_recentFiles)) {
        // A file's name may hold the mark of a mnemonic.
        QString shown = visibleText(QFileInfo(path).fileName(), 80);
        QAction *action = m_recentMenu->addAction(shown.replace(u'&', u"&&"_s));
        action->setToolTip(visibleText(QDir::toNativeSeparators(path), 400));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileChosen(path); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Forget these files")), &QAction::triggered, this,
            &StartPage::forgetRecentFiles);
    m_recent->setVisible(!m_recentFiles.isEmpty());
}

void StartPage::useFailure(const LoggedFailure &failure)
{
    m_choices->button(static_cast<int>(Symptom::ErrorCode))->setChecked(true);
    m_code->setText(failure.code);
    const int named = indexOfConnection(m_connections, failure.connection);
    if (named >= 0) {
        m_connection->setCurrentIndex(m_connection->findData(named));
    }
    update();
}

void StartPage::setTrouble(const QString &sentence)
{
    m_troubleRow->setVisible(!sentence.isEmpty());
    m_trouble->say(sentence);
}

void StartPage::rememberValues()
{
    m_shown = values();
}

void StartPage::update()
{
    m_codeRow->setVisible(symptom() == Symptom::ErrorCode);
    const CodeText code = describeCode(m_code->text());
    m_codeText->setText(code.text);
    m_codeIcon->setState(code.known ? StepState::Ok : StepState::Unknown);
    m_codeIcon->setVisible(!code.text.isEmpty());

    const bool some = !m_connections.isEmpty();
    m_connection->setVisible(some);
    m_connectionLabel->setVisible(some);
    const bool typed = values().chosen == kOtherServer;
    m_server->setVisible(typed);
    m_serverLabel->setVisible(typed);
    const QString mistake = serverMistake(m_server->text());
    const bool help = typed && !some && m_server->text().isEmpty();
    m_serverHint->setText(!typed ? QString()
                          : help ? tr("No VPN connection was found on this computer. Type the name "
                                      "of the VPN server; your helpdesk knows it.")
                                 : mistake);
    const QString nameMistake = signInNameMistake(m_signInName->text());
    m_server->setAccessibleDescription(m_serverHint->plainText());
    m_code->setAccessibleDescription(code.text);
    m_signInHint->setText(nameMistake.isEmpty()
                              ? tr("Type it only if you agree that this program asks the sign-in "
                                   "server under this name, should a made-up name be refused. No "
                                   "password is sent. The server may log one refused sign-in.")
                              : nameMistake);
    m_signInName->setAccessibleDescription(m_signInHint->plainText());
    Q_EMIT completeChanged();
}

bool StartPage::isComplete() const
{
    return values().complete() || session().exists();
}

bool StartPage::validatePage()
{
    const StartValues now = values();
    if (session().exists() && m_shown == now) {
        return true;
    }
    if (!now.complete()) {
        return session().exists();
    }
    m_shown = now;
    session().start(requestOf(now), knownOf(now));
    return true;
}

} // namespace aovpn::wizard
