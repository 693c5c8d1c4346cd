// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "tests/support/window_test.h"
#include "tests/wizard/wizard_fixture.h"
#include "wizard/page_order.h"
#include "wizard/pages/result_page.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/pages/stage_page.h"
#include "wizard/pages/start_page.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/cause_card.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/reader_switch.h"
#include "wizard/widgets/stage_rail.h"
#include "wizard/widgets/state_icon.h"
#include "wizard/widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QThreadPool>

using namespace aovpn;
using namespace aovpn::test;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

/// The child of @p parent with that accessible name that can be seen.
template <typename T> T *named(const QWidget &parent, const QString &name)
{
    for (T *child : parent.findChildren<T *>()) {
        if (child->accessibleName() == name && child->isVisible()) {
            return child;
        }
    }
    return nullptr;
}

void press(const QWidget &parent, const QString &name)
{
    auto *button = named<QAbstractButton>(parent, name);
    QVERIFY2(button, qPrintable(name));
    QVERIFY2(button->isEnabled(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

void type(const QWidget &parent, const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(parent, name);
    QVERIFY2(edit, qPrintable(name));
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

/// All that can be read on the page.
QString texts(const QWidget &page)
{
    QStringList all;
    for (const TextLabel *label : page.findChildren<TextLabel *>()) {
        if (label->isVisible()) {
            all.append(label->plainText());
        }
    }
    for (const RowButton *row : page.findChildren<RowButton *>()) {
        if (row->isVisible()) {
            all.append(row->accessibleName());
        }
    }
    all.sort(); // children stand in the order in which they were made
    return all.join(u'\n');
}

/// Controls below @p at that a screen reader could not name.
void collectNameless(QAccessibleInterface *at, QStringList &nameless)
{
    static const QList<QAccessible::Role> kControls{
        QAccessible::PushButton,   QAccessible::RadioButton, QAccessible::CheckBox,
        QAccessible::EditableText, QAccessible::ComboBox,    QAccessible::List,
        QAccessible::ProgressBar,  QAccessible::ListItem};
    if (!at || at->state().invisible) {
        return;
    }
    auto *widget = qobject_cast<QWidget *>(at->object());
    // The parts of a combo box are named by the box.
    if (widget && widget->inherits("QComboBoxPrivateContainer")) {
        return;
    }
    if (kControls.contains(at->role()) && at->text(QAccessible::Name).isEmpty()) {
        nameless.append(u"%1 in %2"_s.arg(
            widget ? QString::fromLatin1(widget->metaObject()->className()) : u"item"_s,
            widget && widget->parentWidget() ? widget->parentWidget()->accessibleName()
                                             : QString()));
    }
    for (int i = 0; i < at->childCount(); ++i) {
        collectNameless(at->child(i), nameless);
    }
}

} // namespace

class TestWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReachableBeforeARun();
    void mouseWalksEveryPage();
    void keysWalkEveryPage();
    void railIsWalkedByKeyboard();
    void backKeepsWhatWasTyped();
    void aRunEndsInAResult();
    void escapeCancelsTheRunFirst();
    void checkAgainAsksAgain();
    void readingLevelChangesWordsNotTheRun();
    void unknownCodeIsSaid();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void aBundleOpensOnItsResult();
    void aProfileFillsTheStartPage();
    void anUnreadableFileIsSaid();
    void filesCanBeDropped();
    void aFailedSaveOffersAnotherPlace();
    void theListOfStandInsCanBeKept();
    void existingFilesAreNotReplacedUnasked();
    void summaryGoesToTheClipboard();
    void noIconStaysWithoutItsWords();
    void aFailedSaveOffersNoOlderPreview();
    void copiesNameNobody();
    void theLastFailureIsTakenOver();
    void anEventLogIsOpened();
    void dataForSupport();
    void theArchiveIsShown();
    void theLogIsSaidOnTheResult();
    void theWindowFitsSmallScreens();
    void anAnswerMovesTheCauseAtOnce();
    void questionsAreAnsweredByKeyboard();
};

void TestWizard::nothingIsReachableBeforeARun()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    QCOMPARE(wizard.currentId(), kStartPage);
    wizard.showStep(3);
    QCOMPARE(wizard.currentId(), kStartPage);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
}

void TestWizard::mouseWalksEveryPage()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::healthy(), u"sample.json"_s);
    QList<int> visited{wizard.currentId()};
    while (wizard.currentId() != kResultPage) {
        const int before = wizard.currentId();
        QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
        QVERIFY(wizard.currentId() > before);
        visited.append(wizard.currentId());
        QVERIFY(!texts(*wizard.currentPage()).isEmpty());
    }
    // Network, client certificate and adapter are no part of the sample.
    QCOMPARE(visited, (QList<int>{0, 1, 3, 4, 5, 7, 9, 10}));
    while (wizard.currentId() != kStartPage) {
        const int before = wizard.currentId();
        QTest::mouseClick(wizard.button(QWizard::BackButton), Qt::LeftButton);
        QVERIFY(wizard.currentId() < before);
    }
}

void TestWizard::keysWalkEveryPage()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    for (int row = 0; row < RailModel::kResultRow; ++row) {
        QTest::keyClick(&wizard, static_cast<Qt::Key>(Qt::Key_1 + row), Qt::ControlModifier);
        QCOMPARE(wizard.currentId(), kFirstStagePage + row);
        QVERIFY(!texts(*wizard.currentPage()).isEmpty());
    }
    QTest::keyClick(&wizard, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(wizard.currentId(), kResultPage);
    QTest::keyClick(&wizard, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(wizard.currentId(), pageOf(Stage::Network));
    // A mnemonic shows the button pressed for a moment before it acts.
    QTest::keyClick(&wizard, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(wizard.currentId(), pageOf(Stage::Name));
    QTest::keyClick(&wizard, Qt::Key_B, Qt::AltModifier);
    QTRY_VERIFY(wizard.currentId() < pageOf(Stage::Name));
}

void TestWizard::railIsWalkedByKeyboard()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::healthy(), u"sample.json"_s);
    wizard.showStep(0);
    auto *rail = wizard.findChild<StageRail *>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Return);
    QCOMPARE(wizard.currentId(), pageOf(Stage::Name));
    const QRect row = rail->visualRect(rail->model()->index(RailModel::kResultRow, 0));
    QTest::mouseClick(rail->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(wizard.currentId(), kResultPage);
}

void TestWizard::backKeepsWhatWasTyped()
{
    WizardFixture fixture;
    fixture.answerAtOnce();
    DoctorWizard &wizard = fixture.show();
    type(wizard, u"Name of the VPN server"_s, u"vpn.contoso.com"_s);
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(wizard.currentId() > kStartPage);
    QTRY_VERIFY(!wizard.session().isRunning());
    wizard.showStep(RailModel::kResultRow);
    while (wizard.currentId() != kStartPage) {
        wizard.back();
    }
    QCOMPARE(named<QLineEdit>(wizard, u"Name of the VPN server"_s)->text(), u"vpn.contoso.com"_s);
    // The same values: Next shows what is there and asks nobody again.
    const auto before = fixture.fake.sent;
    QTest::mouseClick(wizard.button(QWizard::NextButton), Qt::LeftButton);
    QVERIFY(!wizard.session().isRunning());
    QCOMPARE(fixture.fake.sent, before);
}

void TestWizard::aRunEndsInAResult()
{
    WizardFixture fixture;
    fixture.answerAtOnce();
    fixture.connections = {contosoConnection()};
    DoctorWizard &wizard = fixture.show();
    QTRY_VERIFY(named<QComboBox>(wizard, u"Connection"_s));
    press(wizard, u"Check everything"_s);
    QCOMPARE(wizard.currentId(), kResultPage);
    QTRY_VERIFY(!wizard.session().isRunning());
    QVERIFY(named<QPushButton>(wizard, u"Save report..."_s));
    QCOMPARE(wizard.session().view().result.request.connectionName, u"Contoso VPN"_s);
}

void TestWizard::escapeCancelsTheRunFirst()
{
    WizardFixture fixture;
    fixture.stayQuiet();
    DoctorWizard &wizard = fixture.show();
    type(wizard, u"Name of the VPN server"_s, u"vpn.contoso.com"_s);
    press(wizard, u"Check everything"_s);
    QTRY_VERIFY(!fixture.fake.sent.isEmpty());
    QVERIFY(wizard.session().isRunning());
    QVERIFY(named<QProgressBar>(wizard, u"Progress of the run"_s));
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QTRY_VERIFY(!wizard.session().isRunning());
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(wizard.isVisible());
    QVERIFY(wizard.session().view().cancelled);
    // What was known by then is kept.
    QVERIFY(wizard.session().view().result.evidence.name);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QVERIFY(!wizard.isVisible());
}

void TestWizard::checkAgainAsksAgain()
{
    WizardFixture fixture;
    fixture.answerAtOnce();
    DoctorWizard &wizard = fixture.show();
    type(wizard, u"Name of the VPN server"_s, u"vpn.contoso.com"_s);
    press(wizard, u"Check everything"_s);
    QTRY_VERIFY(!wizard.session().isRunning());
    QSignalSpy finished(&wizard.session(), &CurrentSession::finished);
    QTest::keyClick(&wizard, Qt::Key_F5);
    QVERIFY(wizard.session().isRunning());
    QTRY_COMPARE(finished.count(), 1);
    // And while it is running: the run starts over.
    press(wizard, u"Check again"_s);
    press(wizard, u"Check again"_s);
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(!wizard.session().isRunning());
}

void TestWizard::readingLevelChangesWordsNotTheRun()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    wizard.showStep(static_cast<int>(Stage::Reachability));
    QSignalSpy finished(&wizard.session(), &CurrentSession::finished);
    const QString user = texts(*wizard.currentPage());
    auto *box = wizard.findChild<ReaderSwitch *>()->box();
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    const QString helpdesk = texts(*wizard.currentPage());
    QVERIFY(user != helpdesk);
    QVERIFY(helpdesk.contains(u"809"_s));
    QTest::keyClick(&wizard, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(wizard.reader(), Reader::Administrator);
    QTest::keyClick(&wizard, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(texts(*wizard.currentPage()), user);
    QCOMPARE(finished.count(), 0);
}

void TestWizard::unknownCodeIsSaid()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    QVERIFY(!named<QLineEdit>(wizard, u"Error code"_s));
    auto *choice = named<QRadioButton>(wizard, u"I have an error code"_s);
    QTest::mouseClick(choice, Qt::LeftButton);
    type(wizard, u"Error code"_s, u"banana"_s);
    QVERIFY(texts(wizard).contains(u"not an error code"_s));
    named<QLineEdit>(wizard, u"Error code"_s)->clear();
    type(wizard, u"Error code"_s, u"809"_s);
    QVERIFY(texts(wizard).contains(u"Error 809: "_s));
}

void TestWizard::everyControlHasAName_data()
{
    QTest::addColumn<int>("page");
    for (int page = kStartPage; page <= kResultPage; ++page) {
        QTest::addRow("page %d", page) << page;
    }
}

void TestWizard::everyControlHasAName()
{
    QFETCH(int, page);
    WizardFixture fixture;
    fixture.connections = {contosoConnection()};
    fixture.start.reader = Reader::Administrator;
    DoctorWizard &wizard = fixture.show();
    if (page != kStartPage) {
        wizard.session().show(samples::udpSilent(), u"sample.json"_s);
        wizard.showStep(page - kFirstStagePage);
        for (RowButton *row : wizard.currentPage()->findChildren<RowButton *>()) {
            row->click();
        }
    }
    QCOMPARE(wizard.currentId(), page);
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&wizard), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestWizard::aBundleOpensOnItsResult()
{
    WizardFixture fixture;
    fixture.files.insert(u"/in/laptop.json"_s, bundleOf(samples::udpSilent()));
    DoctorWizard &wizard = fixture.show();
    wizard.openFile(u"/in/laptop.json"_s);
    QTRY_COMPARE(wizard.currentId(), kResultPage);
    QVERIFY(texts(wizard).contains(u"laptop.json"_s));
    QVERIFY(!wizard.session().canRunAgain());
    QVERIFY(!wizard.button(QWizard::CustomButton1)->isEnabled());
}

void TestWizard::aProfileFillsTheStartPage()
{
    WizardFixture fixture;
    fixture.files.insert(u"/in/rasphone.pbk"_s, QList<Connection>{contosoConnection()});
    fixture.files.insert(u"/in/empty.pbk"_s, QList<Connection>{});
    DoctorWizard &wizard = fixture.show();
    wizard.openFile(u"/in/rasphone.pbk"_s);
    QTRY_VERIFY(named<QComboBox>(wizard, u"Connection"_s));
    QVERIFY(named<QComboBox>(wizard, u"Connection"_s)->currentText().contains(u"Contoso VPN"_s));
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    wizard.openFile(u"/in/empty.pbk"_s);
    QTRY_VERIFY(texts(wizard).contains(u"empty.pbk contains no VPN connection"_s));
}

void TestWizard::anUnreadableFileIsSaid()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.openFile(u"/in/missing.json"_s);
    QTRY_VERIFY(texts(wizard).contains(u"/in/missing.json: there is no such file"_s));
    QCOMPARE(wizard.currentId(), kStartPage);
}

void TestWizard::filesCanBeDropped()
{
    WizardFixture fixture;
    fixture.files.insert(u"/in/laptop.json"_s, bundleOf(samples::healthy()));
    DoctorWizard &wizard = fixture.show();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/in/laptop.json"_s)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &drop);
    QTRY_COMPARE(wizard.currentId(), kResultPage);
}

void TestWizard::aFailedSaveOffersAnotherPlace()
{
    WizardFixture fixture;
    fixture.lockedPaths = {u"/saved/aovpn-report-2026-03-02-0815.html"_s};
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    wizard.showStep(RailModel::kResultRow);
    QTest::keyClick(&wizard, Qt::Key_S, Qt::ControlModifier);
    auto *dialog = wizard.findChild<SaveDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(named<QPushButton>(*dialog, u"Save"_s)->isEnabled());
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(dialog), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    press(*dialog, u"Save"_s);
    QTRY_VERIFY(
        texts(*dialog).contains(u"The file was not saved. You are not allowed to save there."_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(fixture.saved->isEmpty());
    auto *path = named<QLineEdit>(*dialog, u"File to save to"_s);
    QVERIFY(path->hasFocus());
    path->setText(u"/elsewhere/report.html"_s);
    press(*dialog, u"Save"_s);
    QTRY_VERIFY(fixture.saved->contains(u"/elsewhere/report.html"_s));
    QTRY_VERIFY(texts(wizard).contains(u"Saved as "_s));
}

/// What the stand-ins stand for goes into a file of its own, if the person wants it; at
/// "everything" there is no such list.
void TestWizard::theListOfStandInsCanBeKept()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    wizard.openSaveDialog(SaveKind::Report);
    auto *dialog = wizard.findChild<SaveDialog *>();
    QVERIFY(dialog);
    auto *keep = named<QPushButton>(*dialog, u"Keep this list"_s);
    QTRY_VERIFY(keep->isEnabled());
    keep->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QCOMPARE(files->defaultSuffix(), u"txt"_s);
    Q_EMIT files->fileSelected(u"/mine/names.txt"_s);
    QTRY_VERIFY(fixture.saved->contains(u"/mine/names.txt"_s));
    QVERIFY(fixture.saved->value(u"/mine/names.txt"_s).contains("jdoe becomes user-1"));
    QTRY_VERIFY(texts(*dialog).contains(u"Do not send it with the report."_s));
    files->close();
    QVERIFY(dialog->isVisible());
    for (auto *level : dialog->findChildren<QAbstractButton *>()) {
        if (level->text().contains(u"Everything"_s) ||
            level->accessibleName().contains(u"Everything"_s)) {
            level->click();
        }
    }
    QTRY_VERIFY(named<QPushButton>(*dialog, u"Save"_s)->isEnabled());
    QVERIFY(!keep->isEnabled());
}

void TestWizard::existingFilesAreNotReplacedUnasked()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::healthy(), u"sample.json"_s);
    wizard.openSaveDialog(SaveKind::Bundle);
    auto *dialog = wizard.findChild<SaveDialog *>();
    QTRY_VERIFY(named<QPushButton>(*dialog, u"Save"_s)->isEnabled());
    press(*dialog, u"Choose the place"_s);
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(u"/mine/bundle"_s);
    QCOMPARE(named<QLineEdit>(*dialog, u"File to save to"_s)->text(),
             QDir::toNativeSeparators(u"/mine/bundle.json"_s));
    files->reject();
    const QString existing = QCoreApplication::applicationFilePath();
    named<QLineEdit>(*dialog, u"File to save to"_s)->setText(existing);
    press(*dialog, u"Save"_s);
    QTRY_VERIFY(texts(*dialog).contains(u"A file with this name already exists"_s));
    QVERIFY(fixture.saved->isEmpty());
    QCOMPARE(dialog->focusWidget(), named<QPushButton>(*dialog, u"Save"_s));
    press(*dialog, u"Save"_s);
    QTRY_VERIFY(fixture.saved->contains(existing));
}

void TestWizard::summaryGoesToTheClipboard()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    wizard.showStep(RailModel::kResultRow);
    QGuiApplication::clipboard()->clear();
    press(wizard, u"Copy summary for the ticket"_s);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"vpn.contoso.com"_s));
    QVERIFY(texts(wizard).contains(u"Copied."_s));
}

/// News of another language goes, and its icon with it.
void TestWizard::noIconStaysWithoutItsWords()
{
    const auto icons = [](const QWidget &parent) {
        int shown = 0;
        for (const StateIcon *icon : parent.findChildren<StateIcon *>()) {
            shown += icon->isVisible();
        }
        return shown;
    };
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    const QWidget &page = *wizard.currentPage();
    QCOMPARE(icons(page), 0);
    wizard.openFile(u"/gone.json"_s);
    QTRY_COMPARE(icons(page), 1);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&wizard, &language);
    QCOMPARE(icons(page), 0);
    wizard.openFile(u"/gone.json"_s);
    QTRY_COMPARE(icons(page), 1);

    SaveDialog dialog(samples::healthy(), SaveKind::Bundle, Reader::User, Inputs{});
    dialog.open();
    QTRY_VERIFY(named<QPushButton>(dialog, u"Save"_s)->isEnabled());
    named<QLineEdit>(dialog, u"File to save to"_s)->clear();
    press(dialog, u"Save"_s);
    QCOMPARE(icons(dialog), 1);
    QCoreApplication::sendEvent(&dialog, &language);
    QCOMPARE(icons(dialog), 0);
}

/// What is written is what is shown, however long the writing takes.
void TestWizard::aFailedSaveOffersNoOlderPreview()
{
    QSemaphore mayEnd;
    Inputs inputs;
    inputs.saveFolder = u"/saved"_s;
    inputs.save = [&mayEnd](const QString &path, const QByteArray &) -> Result<void> {
        mayEnd.acquire();
        return Failure{FailureKind::AccessDenied, 13, u"permission denied"_s, path};
    };
    SaveDialog dialog(samples::udpSilent(), SaveKind::Report, Reader::User, inputs);
    dialog.open();
    auto *save = named<QPushButton>(dialog, u"Save"_s);
    QTRY_VERIFY(save->isEnabled());
    QThreadPool *pool = QThreadPool::globalInstance();
    const auto restore = qScopeGuard([&mayEnd, pool, threads = pool->maxThreadCount()] {
        mayEnd.release();
        pool->setMaxThreadCount(threads);
        pool->waitForDone(); // what is written borrows the semaphore
    });
    pool->setMaxThreadCount(1); // the next preview waits behind the writing
    press(dialog, u"Save"_s);
    QVERIFY(!save->isEnabled());
    for (const ChoiceCard *level : dialog.findChildren<ChoiceCard *>()) {
        QVERIFY(!level->isEnabled());
    }
    auto *leaves = named<QTextEdit>(dialog, u"Leaves this computer"_s);
    leaves->setPlainText(u"old"_s);
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&dialog, &language);
    mayEnd.release();
    QTRY_VERIFY(texts(dialog).contains(u"You are not allowed to save there."_s));
    QCOMPARE(save->isEnabled(), leaves->toPlainText() != u"old"_s);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(leaves->toPlainText() != u"old"_s);
    for (const ChoiceCard *level : dialog.findChildren<ChoiceCard *>()) {
        QVERIFY(level->isEnabled());
    }
}

void TestWizard::copiesNameNobody()
{
    SessionResult result = samples::udpSilent();
    result.evidence.system->computer = u"CANARY-PC"_s;
    result.evidence.system->user = u"canary.user"_s;
    JudgedFinding &finding = samples::stageOf(result, Stage::Reachability).findings.first();
    finding.values.insert(u"address"_s, u"10.77.66.55"_s);
    finding.values.insert(u"detail"_s, u"canary.user on CANARY-PC asked 10.77.66.55"_s);
    samples::stageOf(result, Stage::Routing).findings = {finding};
    result.request.symptom = u"canary.user cannot work"_s;
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.setReader(Reader::Administrator);
    wizard.session().show(result, u"canary.user.json"_s);
    QClipboard *clipboard = QGuiApplication::clipboard();
    QString all;
    const auto take = [&] {
        QTRY_VERIFY(!clipboard->text().isEmpty());
        all += clipboard->text() + u'\n';
        clipboard->clear();
    };
    for (int row = 0; row <= RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        clipboard->clear();
        wizard.button(QWizard::CancelButton)->setFocus();
        QTest::keyClick(&wizard, Qt::Key_C, Qt::ControlModifier);
        take();
        for (CheckRowWidget *each : wizard.currentPage()->findChildren<CheckRowWidget *>()) {
            each->button()->setFocus();
            QTest::keyClick(each->button(), Qt::Key_C, Qt::ControlModifier);
            take();
            QVERIFY2(all.contains(each->row().accessibleName()), qPrintable(each->row().title));
            if (each->button()->isCheckable()) {
                each->button()->setChecked(true);
                each->findChildren<QPushButton *>().last()->click();
                take();
            }
        }
    }
    wizard.showCollection();
    QTest::keyClick(&wizard, Qt::Key_C, Qt::ControlModifier);
    take();
    for (const QString &canary : {u"canary"_s, u"10.77.66.55"_s}) {
        QVERIFY2(!all.contains(canary, Qt::CaseInsensitive), qPrintable(all));
    }
    QVERIFY(all.contains(u"computer-1"_s)); // there was something to replace
}

void TestWizard::theLastFailureIsTakenOver()
{
    WizardFixture fixture;
    fixture.connections = {contosoConnection(), contosoConnection()};
    fixture.connections[1].name = u"Other VPN"_s;
    fixture.fake.loggedEvents =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Other VPN"_s,
                          .code = -2146762487}};
    DoctorWizard &wizard = fixture.show();
    QTRY_VERIFY(texts(*wizard.currentPage()).contains(u"Last failure on this computer: "_s));
    auto *page = qobject_cast<StartPage *>(wizard.currentPage());
    QTRY_COMPARE(page->values().connections.size(), 2);
    QCOMPARE(page->values().chosen, 0);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"Use this"_s) {
            QVERIFY(button->accessibleName().contains(u"Other VPN"_s));
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(page->values().code, u"0x800B0109"_s);
    QVERIFY(page->values().symptom == Symptom::ErrorCode);
    QCOMPARE(page->values().chosen, 1);
    QVERIFY(!page->values().events); // the run reads this computer's log itself
}

void TestWizard::anEventLogIsOpened()
{
    WizardFixture fixture;
    fixture.connections = {contosoConnection()};
    fixture.files.insert(u"/logs/log.evtx"_s,
                         QList<DialEvent>{{.id = 20227,
                                           .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                                           .connection = u"Contoso VPN"_s,
                                           .code = 812}});
    fixture.files.insert(u"/logs/empty.evtx"_s, QList<DialEvent>{});
    DoctorWizard &wizard = fixture.show();
    wizard.openFile(u"/logs/log.evtx"_s);
    QTRY_VERIFY(texts(*wizard.currentPage()).contains(u"Last failure in log.evtx: "_s));
    auto *page = qobject_cast<StartPage *>(wizard.currentPage());
    QVERIFY(page->values().events);
    wizard.openFile(u"/logs/empty.evtx"_s);
    QTRY_VERIFY(texts(*page).contains(u"empty.evtx contains no failed VPN connection."_s));
    QVERIFY(!texts(*page).contains(u"Last failure"_s));
}

void TestWizard::dataForSupport()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    wizard.showStep(RailModel::kResultRow);
    press(*wizard.currentPage(), u"Collect data for Microsoft support"_s);
    QCOMPARE(wizard.currentId(), kCollectionPage);
    QTRY_VERIFY(texts(*wizard.currentPage()).contains(u"NET_VPN"_s));
    const QString all = texts(*wizard.currentPage());
    for (const char *needed : {"NET_VPN", "NET_RAS", "Administrator rights", "Execution policy",
                               "Licence", "C:\\MSDATA", "enter Y"}) {
        QVERIFY2(all.contains(QLatin1String(needed), Qt::CaseInsensitive), needed);
    }
    press(*wizard.currentPage(), u"Copy: .\\TSSv2.ps1 -Start -Scenario NET_VPN"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u".\\TSSv2.ps1 -Start -Scenario NET_VPN"_s);
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(wizard.currentPage()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    QTest::mouseClick(wizard.button(QWizard::BackButton), Qt::LeftButton);
    QCOMPARE(wizard.currentId(), kResultPage);
    press(*wizard.currentPage(), u"Collect data for Microsoft support"_s);
    wizard.showStep(0);
    QCOMPARE(wizard.currentId(), kFirstStagePage);
}

void TestWizard::theArchiveIsShown()
{
    WizardFixture fixture;
    fixture.answerAtOnce();
    fixture.connections = {contosoConnection()};
    fixture.fake.computer = SystemEvidence{.os = u"windows"_s, .elevated = true};
    fixture.fake.supportTool = CollectionEvidence{.localMachine = u"RemoteSigned"_s,
                                                  .archives = {u"C:\\MSDATA\\TSS_1.zip"_s},
                                                  .freeOctets = 50'000'000'000};
    DoctorWizard &wizard = fixture.show();
    QTRY_VERIFY(named<QComboBox>(wizard, u"Connection"_s));
    press(wizard, u"Check everything"_s);
    QTRY_VERIFY(!wizard.session().isRunning());
    press(*wizard.currentPage(), u"Collect data for Microsoft support"_s);
    QTRY_VERIFY(named<QPushButton>(*wizard.currentPage(), u"Open the folder of the archive"_s));
    QVERIFY(fixture.openedFolders.isEmpty()); // nothing happens without a click
    press(*wizard.currentPage(), u"Open the folder of the archive"_s);
    QCOMPARE(fixture.openedFolders, QStringList{u"C:\\MSDATA"_s});
    QVERIFY(texts(*wizard.currentPage()).contains(u"TSS_1.zip"_s));
}

void TestWizard::theLogIsSaidOnTheResult()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    SessionResult result = samples::udpSilent();
    result.symptom = {u"809"_s, SymptomSource::Log, u"13801"_s, false};
    wizard.session().show(result, u"sample.json"_s);
    wizard.showStep(RailModel::kResultRow);
    const QString all = texts(*wizard.currentPage());
    QVERIFY2(all.contains(u"error 809, which Windows logged last"_s) &&
                 all.contains(u"You named error 13801"_s) && all.contains(u"the log counts"_s),
             qPrintable(all));
}

void TestWizard::theWindowFitsSmallScreens()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"sample.json"_s);
    for (int row = 0; row <= RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        QVERIFY2(wizard.minimumSizeHint().width() <= 800, qPrintable(QString::number(row)));
        QVERIFY2(wizard.minimumSizeHint().height() <= 600, qPrintable(QString::number(row)));
    }
}

void TestWizard::anAnswerMovesTheCauseAtOnce()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(replay(bundleOf(samples::udpSilent())), u"sample.json"_s);
    wizard.showStep(RailModel::kResultRow);
    QSignalSpy finished(&wizard.session(), &CurrentSession::finished);
    const QString question = u"Does the VPN work on another network, for example over your "
                             "phone's hotspot?"_s;
    auto *card = wizard.findChild<CauseCard *>();
    const QString before = card->accessibleName();
    QVERIFY(texts(wizard).contains(question));
    press(wizard, u"No: "_s + question);
    QVERIFY(card->accessibleName() != before);
    QVERIFY(texts(wizard).contains(u"another cause comes first"_s));
    const Bundle saved = bundleOf(wizard.session().view().result);
    QCOMPARE(saved.evidence.answers.value(u"works-elsewhere"_s), u"no"_s);
    // It was judged again, not asked again, and can be changed.
    QCOMPARE(finished.count(), 0);
    QVERIFY(named<QRadioButton>(wizard, u"No: "_s + question)->isChecked());
    press(wizard, u"Yes: "_s + question);
    QCOMPARE(card->accessibleName(), before);
    QVERIFY(named<QRadioButton>(wizard, u"Yes: "_s + question)->isChecked());
    press(wizard, u"Don't know: "_s + question);
    QVERIFY(texts(wizard).contains(u"Do colleagues have the same problem"_s));
    QStringList nameless;
    collectNameless(QAccessible::queryAccessibleInterface(&wizard), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    // Another file brings its own answers.
    wizard.session().show(replay(bundleOf(samples::udpSilent())), u"other.json"_s);
    QVERIFY(!named<QRadioButton>(wizard, u"Don't know: "_s + question)->isChecked());
    QVERIFY(!texts(wizard).contains(u"Thank you"_s));
    wizard.session().show(samples::healthy(), u"sample.json"_s);
    QVERIFY(!texts(wizard).contains(question));
}

void TestWizard::questionsAreAnsweredByKeyboard()
{
    WizardFixture fixture;
    fixture.stayQuiet();
    RoutingEvidence routing;
    routing.interfaces = {{.index = 2,
                           .name = u"eth0"_s,
                           .kind = InterfaceKind::Ethernet,
                           .up = true,
                           .addresses = {{u"192.0.2.5"_s, 24}}}};
    routing.routes = {{.prefix = u"0.0.0.0/0"_s, .gateway = u"192.0.2.1"_s, .interfaceIndex = 2}};
    fixture.fake.routing = routing;
    DoctorWizard &wizard = fixture.show();
    type(wizard, u"Name of the VPN server"_s, u"vpn.contoso.com"_s);
    press(wizard, u"Check everything"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!wizard.session().isRunning(), 60000);
    const auto sent = fixture.fake.sent;
    const QString question = u": Does the VPN work on another network, for example over your "
                             "phone's hotspot?"_s;
    auto *no = named<QRadioButton>(wizard, u"No"_s + question);
    QVERIFY(no);
    no->setFocus();
    QTest::keyClick(no, Qt::Key_Space);
    QVERIFY(no->isChecked() && no->hasFocus());
    QCOMPARE(wizard.session().view().result.cause->owner, Owner::VpnAdmin);
    QCOMPARE(fixture.fake.sent, sent);
    // The answer stays for the same questions asked once more.
    QTest::keyClick(&wizard, Qt::Key_F5);
    QVERIFY(wizard.session().isRunning());
    wizard.session().cancel();
    QTRY_VERIFY(!wizard.session().isRunning());
    QCOMPARE(wizard.session().view().result.evidence.answers.value(u"works-elsewhere"_s), u"no"_s);
}

AOVPN_WINDOW_TEST_MAIN(TestWizard)
#include "tst_wizard.moc"
