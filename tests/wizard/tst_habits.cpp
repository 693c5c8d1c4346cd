// SPDX-License-Identifier: Apache-2.0
// What people expect of any program: it remembers, it can be worked with keys, it speaks the
// language that was chosen.
#include "app/common/language.h"
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "tests/support/window_test.h"
#include "tests/wizard/wizard_fixture.h"
#include "wizard/keys.h"
#include "wizard/page_order.h"
#include "wizard/pages/about_dialog.h"
#include "wizard/pages/glossary_dialog.h"
#include "wizard/pages/keys_dialog.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/pages/start_page.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/drop_veil.h"
#include "wizard/widgets/stage_rail.h"
#include "wizard/widgets/status_line.h"
#include "wizard/widgets/text_label.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace aovpn;
using namespace aovpn::test;
using namespace aovpn::wizard;
using namespace Qt::StringLiterals;

namespace {

/// @p path as an absolute one of this system: with a drive on Windows.
QString at(const char *path)
{
    return QFileInfo(QString::fromLatin1(path)).absoluteFilePath();
}

/// A language in which every text is put between marks.
class MarkedLanguage : public QTranslator
{
public:
    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u"\u00ab"_s + QString::fromUtf8(text) + u"\u00bb"_s;
    }
    bool isEmpty() const override { return false; }
};

bool isMarked(const QString &text)
{
    return text.contains(u'\u00ab');
}

bool isJapanese(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar each) { return each.unicode() >= 0x3040; });
}

/// What @p window shows and says that @p isTranslated denies: a text that nobody could translate,
/// or one that was not read again.
QStringList untranslated(const QWidget &window, bool (*isTranslated)(const QString &))
{
    QStringList found;
    // Numbers, facts and names of files are the same in every language.
    static const QRegularExpression fact(
        u"^[\\d.,: /-]*$|^AOVPN Doctor$|vpn\\.contoso|laptop\\.json|^Ctrl|^Alt|"
        "^F\\d|^Esc|^[^ ]+\\.[^ ]+$|LGPL|^Apache|^Qt|^cd |TSSv2|^Set-Exec"_s);
    const auto look = [&](const QWidget *widget, const QString &text, const char *what) {
        if (!text.isEmpty() && !isTranslated(text) && !fact.match(text).hasMatch()) {
            found.append(u"%1 of %2: %3"_s.arg(
                QLatin1String(what), QLatin1String(widget->metaObject()->className()), text));
        }
    };
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool shown = widget->isVisibleTo(&window) && !widget->inherits("QPlainTextEdit") &&
                           !widget->inherits("QListView") &&
                           !widget->inherits("QComboBoxPrivateContainer");
        if (!shown) {
            continue;
        }
        look(widget, widget->accessibleName(), "name");
        look(widget, widget->accessibleDescription(), "description");
        look(widget, widget->toolTip(), "tool tip");
        if (const auto *label = qobject_cast<const TextLabel *>(widget)) {
            look(widget, label->plainText(), "text");
        } else if (const auto *plain = qobject_cast<const QLabel *>(widget)) {
            look(widget, plain->text(), "text");
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            look(widget, button->text(), "text");
        } else if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
            look(widget, edit->placeholderText(), "placeholder");
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            look(widget, box->currentText(), "text");
        }
    }
    return found;
}

QStringList unmarked(const QWidget &window)
{
    return untranslated(window, isMarked);
}

/// The letters behind Alt of everything on @p window.
QStringList mnemonics(const QWidget &window)
{
    QStringList keys;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = button                    ? button->text()
                             : label && label->buddy() ? label->text()
                                                       : QString();
        if (widget->isVisible() && !widget->inherits("aovpn::wizard::RowButton")) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (!key.isEmpty()) {
                keys.append(key.toString());
            }
        }
    }
    return keys;
}

QString status(const DoctorWizard &wizard)
{
    // The line at the side is the first that was made there.
    return wizard.findChild<StageRail *>()->parentWidget()->findChild<StatusLine *>()->plainText();
}

template <typename T> T *opened(DoctorWizard &wizard)
{
    return wizard.findChild<T *>();
}

/// Lets every window hear of a new language and show it; a wait could end before that.
void hearOfTheLanguage()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
    }
}

constexpr int kSaveWindow = -1;

/// One row for each page and for the save window, in each of @p languages.
void everyPage(const QStringList &languages)
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("page");
    for (const QString &language : languages) {
        for (int page = kStartPage; page <= kCollectionPage; ++page) {
            QTest::addRow("%s, page %d", qPrintable(language), page) << language << page;
        }
        QTest::addRow("%s, save", qPrintable(language)) << language << kSaveWindow;
    }
}

/// Shows @p page with as much on it as there can be, or the save window. Result: the window.
QWidget *showFull(WizardFixture &fixture, int page)
{
    fixture.connections = {contosoConnection()};
    fixture.start.reader = Reader::Administrator;
    fixture.start.recentFiles = {u"/in/old.json"_s};
    fixture.fake.loggedEvents =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Contoso VPN"_s,
                          .code = 809}};
    DoctorWizard &wizard = fixture.show();
    (void)QTest::qWaitFor([&] { return wizard.button(QWizard::NextButton)->isEnabled(); });
    if (page == kStartPage) {
        wizard.findChild<StartPage *>()->findChildren<ChoiceCard *>().constLast()->click();
        return &wizard;
    }
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    wizard.showStep(std::min(page < 0 ? kResultPage : page, kResultPage) - kFirstStagePage);
    for (RowButton *row : wizard.currentPage()->findChildren<RowButton *>()) {
        row->click();
    }
    if (page == kCollectionPage) {
        wizard.showCollection();
    } else if (page == kSaveWindow) {
        wizard.openSaveDialog(SaveKind::Report);
        return opened<SaveDialog>(wizard);
    }
    return &wizard;
}

} // namespace

class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRemembered();
    void aMissingFileIsForgotten();
    void filesCanBeForgotten();
    void theWindowIsRemembered();
    void aWindowOfNowhereIsHarmless();
    void everyKeyIsListed();
    void noKeyIsTakenTwice();
    void noMnemonicIsTakenTwice_data();
    void noMnemonicIsTakenTwice();
    void theHelpMenuOpensWindows();
    void aPageIsCopied();
    void theRailIsCopied();
    void whatCannotBeDoneIsSaid();
    void aDraggedFileIsAwaited();
    void everyTextIsReadAgain_data();
    void everyTextIsReadAgain();
    void everyWindowIsReadAgain();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void everyWindowIsTranslated();
    void aNewLanguageKeepsWhatWasTyped();
    void aNewLanguageKeepsThePlace_data();
    void aNewLanguageKeepsThePlace();
    void aNewLanguageKeepsTheSaveWindow();
    void nothingIsSquashed_data();
    void nothingIsSquashed();
    void theKeyboardIsWhereItIsNeeded();
    void fontsFollowTheSystem();
    void aReplacedSessionDoesNotHoldTheWindowUp();
};

void TestHabits::filesAreRemembered()
{
    WizardFixture fixture;
    fixture.start.recentFiles = {at("/in/old.json")};
    fixture.files.insert(at("/in/laptop.json"), bundleOf(samples::udpSilent()));
    fixture.files.insert(at("/in/old.json"), bundleOf(samples::healthy()));
    DoctorWizard &wizard = fixture.show();
    auto *menu = wizard.findChild<StartPage *>()->findChild<QMenu *>();
    QCOMPARE(menu->actions().constFirst()->text(), u"old.json"_s);
    wizard.openFile(at("/in/laptop.json"));
    QTRY_COMPARE(wizard.currentId(), kResultPage);
    QCOMPARE(fixture.recentFiles, (QStringList{at("/in/laptop.json"), at("/in/old.json")}));
    QCOMPARE(status(wizard), u"Done: a problem was found."_s);
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(fixture.recentFiles.constFirst(), at("/in/old.json"));
    QCOMPARE(wizard.session().view().openedFrom, u"old.json"_s);
}

void TestHabits::aMissingFileIsForgotten()
{
    WizardFixture fixture;
    fixture.start.recentFiles = {at("/in/gone.json")};
    DoctorWizard &wizard = fixture.show();
    wizard.findChild<StartPage *>()->findChild<QMenu *>()->actions().constFirst()->trigger();
    QTRY_VERIFY(wizard.findChild<StartPage *>()->findChild<QMenu *>()->actions().size() == 2);
    QVERIFY(fixture.recentFiles.isEmpty());
}

void TestHabits::filesCanBeForgotten()
{
    WizardFixture fixture;
    fixture.start.recentFiles = {u"/in/a.json"_s, u"/in/b.json"_s};
    DoctorWizard &wizard = fixture.show();
    auto *menu = wizard.findChild<StartPage *>()->findChild<QMenu *>();
    QVERIFY(qobject_cast<QPushButton *>(menu->parentWidget())->isVisible());
    menu->actions().constLast()->trigger();
    QVERIFY(fixture.recentFiles.isEmpty());
    QVERIFY(!qobject_cast<QPushButton *>(menu->parentWidget())->isVisible());
}

void TestHabits::theWindowIsRemembered()
{
    QByteArray window;
    {
        WizardFixture fixture;
        DoctorWizard &wizard = fixture.show();
        wizard.resize(790, 590);
        wizard.close();
        QVERIFY(!fixture.window.isEmpty());
        window = fixture.window;
    }
    WizardFixture fixture;
    fixture.start.window = window;
    QCOMPARE(fixture.show().size(), QSize(790, 590));
}

void TestHabits::aWindowOfNowhereIsHarmless()
{
    WizardFixture fixture;
    fixture.start.window = QByteArray("not a window");
    QVERIFY(fixture.show().width() >= 700);
}

void TestHabits::everyKeyIsListed()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    QTest::keyClick(&wizard, Qt::Key_F1, Qt::ControlModifier);
    auto *dialog = opened<KeysDialog>(wizard);
    QVERIFY(dialog);
    QStringList texts;
    for (const TextLabel *label : dialog->findChildren<TextLabel *>()) {
        texts.append(label->plainText());
    }
    for (const char *key : {"F5", "F1", "Esc", "Ctrl+S", "Ctrl+C", "Ctrl+L", "Ctrl+O",
                            "Ctrl+1 to Ctrl+9", "Ctrl+0", "Alt+Left", "Alt+Right"}) {
        QVERIFY2(texts.contains(QLatin1String(key)), key);
    }
}

void TestHabits::noKeyIsTakenTwice()
{
    QStringList keys;
    for (const KeyEntry &entry : allKeys()) {
        QVERIFY(!actionText(entry).isEmpty());
        for (const QKeySequence &key : entry.keys) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.append(key.toString());
        }
    }
}

void TestHabits::noMnemonicIsTakenTwice_data()
{
    everyPage(languages());
}

void TestHabits::noMnemonicIsTakenTwice()
{
    QFETCH(QString, language);
    QFETCH(int, page);
    Language spoken;
    QVERIFY(spoken.speak(language));
    WizardFixture fixture;
    QStringList keys = mnemonics(*showFull(fixture, page));
    QVERIFY(!keys.isEmpty());
    keys.sort();
    for (qsizetype i = 1; i < keys.size(); ++i) {
        QVERIFY2(keys.at(i) != keys.at(i - 1), qPrintable(keys.at(i)));
    }
    QStringList inMenu;
    for (const QAction *action : fixture.wizard().helpMenu()->actions()) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        QVERIFY2(!key.isEmpty() && !inMenu.contains(key), qPrintable(action->text()));
        inMenu.append(key);
    }
}

void TestHabits::theHelpMenuOpensWindows()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    const QList<QAction *> actions = wizard.helpMenu()->actions();
    actions.at(0)->trigger();
    QVERIFY(opened<KeysDialog>(wizard));
    opened<KeysDialog>(wizard)->reject();
    actions.at(2)->trigger();
    auto *about = opened<AboutDialog>(wizard);
    QVERIFY(about);
    QStringList texts;
    for (const TextLabel *label : about->findChildren<TextLabel *>()) {
        texts.append(label->plainText());
    }
    QVERIFY(texts.contains(u"Version 1.2.3, rules 7"_s));
    QVERIFY(texts.contains(u"LGPL-3.0"_s));
    about->reject();
    QTest::keyClick(&wizard, Qt::Key_F1);
    QVERIFY(opened<GlossaryDialog>(wizard));
}

void TestHabits::aPageIsCopied()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    for (int row = 0; row <= RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        QApplication::clipboard()->clear();
        wizard.button(QWizard::CancelButton)->setFocus();
        QTest::keyClick(&wizard, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.contains(u'\n'), qPrintable(text));
        QVERIFY2(!text.contains(u"\n\n"_s), qPrintable(text));
        for (const CheckRowWidget *each : wizard.currentPage()->findChildren<CheckRowWidget *>()) {
            QVERIFY2(text.contains(each->row().title), qPrintable(each->row().title));
        }
    }
}

void TestHabits::theRailIsCopied()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    wizard.showStep(3);
    auto *rail = wizard.findChild<StageRail *>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), stageName(Stage::Reachability) + u": problem"_s);
}

void TestHabits::whatCannotBeDoneIsSaid()
{
    WizardFixture fixture;
    fixture.stayQuiet();
    DoctorWizard &wizard = fixture.show();
    QTest::keyClick(&wizard, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(status(wizard), u"There is nothing to save yet."_s);
    wizard.findChild<StartPage *>()->setServer(u"vpn.contoso.com"_s);
    wizard.button(QWizard::CustomButton2)->click();
    QTRY_VERIFY(wizard.session().isRunning());
    QTest::keyClick(&wizard, Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(status(wizard), u"The checks have to finish before the result can be saved."_s);
    QVERIFY(!opened<SaveDialog>(wizard));
    QTest::keyClick(&wizard, Qt::Key_Escape);
    QTRY_VERIFY(!wizard.session().isRunning());
    QCOMPARE(status(wizard), u"Stopped. What was found so far is kept."_s);
}

void TestHabits::aDraggedFileIsAwaited()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    auto *veil = wizard.findChild<DropVeil *>();
    QMimeData text;
    text.setText(u"no file"_s);
    QDragEnterEvent words(QPoint(9, 9), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &words);
    QVERIFY(!veil->isVisible());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/in/laptop.json"_s)});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &enter);
    QVERIFY(veil->isVisible());
    QCOMPARE(veil->size(), wizard.size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&wizard, &leave);
    QVERIFY(!veil->isVisible());
}

void TestHabits::everyTextIsReadAgain_data()
{
    everyPage({u"en"_s});
}

void TestHabits::everyTextIsReadAgain()
{
    QFETCH(int, page);
    WizardFixture fixture;
    QWidget *window = showFull(fixture, page);
    QVERIFY(!unmarked(*window).isEmpty());
    MarkedLanguage language;
    QCoreApplication::installTranslator(&language);
    hearOfTheLanguage();
    // A page is read again a moment later; how long that takes depends on the computer.
    const bool done = QTest::qWaitFor([&] { return unmarked(*window).isEmpty(); }, 5000);
    const QStringList left = done ? QStringList() : unmarked(*window);
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QTest::qWait(50);
}

void TestHabits::everyTextIsTranslated_data()
{
    everyPage({u"ja"_s});
}

/// What the .ts files hold reaches the windows, here in a language whose words are never English.
void TestHabits::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(int, page);
    Language spoken;
    QVERIFY(spoken.speak(language));
    WizardFixture fixture;
    const QStringList left = untranslated(*showFull(fixture, page), isJapanese);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
}

void TestHabits::everyWindowIsTranslated()
{
    Language spoken;
    QVERIFY(spoken.speak(u"ja"_s));
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    const auto left = [](QDialog *dialog) {
        // A term may be the same in every language; a sentence is not.
        const QStringList found =
            untranslated(*dialog, isJapanese).filter(QRegularExpression(u": .{30,}"_s));
        dialog->reject();
        QTest::qWait(20);
        return found;
    };
    wizard.openGlossary();
    QCOMPARE(left(opened<GlossaryDialog>(wizard)), QStringList());
    wizard.openKeys();
    QCOMPARE(left(opened<KeysDialog>(wizard)), QStringList());
    wizard.openAbout();
    QCOMPARE(left(opened<AboutDialog>(wizard)), QStringList());
}

void TestHabits::everyWindowIsReadAgain()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    MarkedLanguage language;
    const auto check = [&](QDialog *dialog) {
        QTest::qWait(20);
        QCoreApplication::installTranslator(&language);
        hearOfTheLanguage();
        const QStringList left = unmarked(*dialog);
        QCoreApplication::removeTranslator(&language);
        QTest::qWait(20);
        dialog->reject();
        QTest::qWait(20);
        return left;
    };
    wizard.openGlossary();
    QCOMPARE(check(opened<GlossaryDialog>(wizard)), QStringList());
    wizard.openKeys();
    QCOMPARE(check(opened<KeysDialog>(wizard)), QStringList());
    wizard.openAbout();
    QCOMPARE(check(opened<AboutDialog>(wizard)), QStringList());
}

void TestHabits::aNewLanguageKeepsWhatWasTyped()
{
    WizardFixture fixture;
    fixture.connections = {contosoConnection(), contosoConnection()};
    fixture.connections[1].name = u"Other VPN"_s;
    DoctorWizard &wizard = fixture.show();
    auto *page = wizard.findChild<StartPage *>();
    QTRY_COMPARE(page->values().connections.size(), 2);
    page->findChild<QComboBox *>()->setCurrentIndex(1);
    page->findChildren<QLineEdit *>().constLast()->setText(u"somebody@contoso.com"_s);
    const StartValues before = page->values();
    MarkedLanguage language;
    QCoreApplication::installTranslator(&language);
    hearOfTheLanguage();
    const bool same = page->values() == before;
    QCoreApplication::removeTranslator(&language);
    QVERIFY(same);
}

void TestHabits::aNewLanguageKeepsThePlace_data()
{
    QTest::addColumn<int>("page");
    for (int page = kStartPage; page <= kCollectionPage; ++page) {
        QTest::addRow("page %d", page) << page;
    }
}

/// On every page: the page, what is unfolded, who reads, the control with the keyboard.
void TestHabits::aNewLanguageKeepsThePlace()
{
    QFETCH(int, page);
    Language spoken;
    QVERIFY(spoken.speak(u"en"_s));
    WizardFixture fixture;
    showFull(fixture, page);
    DoctorWizard &wizard = fixture.wizard();
    QTest::qWait(50);
    const auto unfolded = [&wizard] {
        QStringList keys;
        for (const CheckRowWidget *row : wizard.currentPage()->findChildren<CheckRowWidget *>()) {
            if (row->findChild<RowButton *>()->isChecked()) {
                keys.append(row->row().key);
            }
        }
        return keys;
    };
    QWidget *keyboard = wizard.findChild<StageRail *>();
    keyboard->setFocus();
    const QStringList rows = unfolded();
    const auto pages = wizard.visitedIds();
    const auto values = wizard.findChild<StartPage *>()->values();
    const QString before = wizard.currentPage()->accessibleDescription();
    for (const QString &language : {u"de"_s, u"ja"_s, u"en"_s}) {
        QVERIFY(spoken.speak(language));
        hearOfTheLanguage();
        QCOMPARE(wizard.currentId(), page);
        QCOMPARE(wizard.visitedIds(), pages);
        QCOMPARE(unfolded(), rows);
        QCOMPARE(wizard.focusWidget(), keyboard);
        QVERIFY(wizard.findChild<StartPage *>()->values() == values);
        const QString now = wizard.currentPage()->accessibleDescription();
        QVERIFY2((now == before) == (language == u"en"), qPrintable(now));
    }
    QCOMPARE(wizard.session().view().openedFrom, page == kStartPage ? QString() : u"laptop.json"_s);
}

void TestHabits::aNewLanguageKeepsTheSaveWindow()
{
    Language spoken;
    QVERIFY(spoken.speak(u"en"_s));
    WizardFixture fixture;
    QWidget *window = showFull(fixture, kSaveWindow);
    auto *path = window->findChild<QLineEdit *>();
    path->setText(u"/saved/my own name.html"_s);
    path->setFocus();
    path->setCursorPosition(7);
    const auto cards = window->findChildren<ChoiceCard *>();
    cards.at(1)->click();
    QVERIFY(spoken.speak(u"de"_s));
    hearOfTheLanguage();
    QVERIFY(window->isVisible());
    QVERIFY(cards.at(1)->isChecked());
    QCOMPARE(path->text(), u"/saved/my own name.html"_s);
    QCOMPARE(path->cursorPosition(), 7);
    QCOMPARE(window->focusWidget(), path);
    QCOMPARE(window->windowTitle(), u"Bericht speichern"_s);
}

void TestHabits::nothingIsSquashed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("reader");
    QTest::addColumn<bool>("replayed");
    for (const QSize size : {QSize(960, 640), QSize(800, 600), QSize(1400, 900)}) {
        for (int reader = 0; reader < 3; ++reader) {
            QTest::addRow("%d wide, reader %d", size.width(), reader) << size << reader << false;
            QTest::addRow("%d wide, reader %d, replayed", size.width(), reader)
                << size << reader << true;
        }
    }
}

/// Every text has the height that it needs in its width.
void TestHabits::nothingIsSquashed()
{
    QFETCH(QSize, size);
    QFETCH(int, reader);
    QFETCH(bool, replayed);
    WizardFixture fixture;
    fixture.start.reader = static_cast<Reader>(reader);
    DoctorWizard &wizard = fixture.show();
    wizard.resize(size);
    QTest::qWait(10);
    const SessionResult silent = samples::udpSilent();
    wizard.session().show(replayed ? replay(bundleOf(silent)) : silent, u"laptop.json"_s);
    QStringList squashed;
    for (int row = 0; row <= RailModel::kResultRow + 1; ++row) {
        if (row > RailModel::kResultRow) {
            wizard.showCollection();
        } else {
            wizard.showStep(row);
        }
        QTest::qWait(20);
        wizard.resize(size + QSize(90, 0)); // what stood on one line there needs two
        QTest::qWait(20);
        wizard.resize(size);
        QTest::qWait(20);
        for (const QWidget *widget : wizard.currentPage()->findChildren<QWidget *>()) {
            const bool text =
                qobject_cast<const TextLabel *>(widget) || qobject_cast<const RowButton *>(widget);
            if (text && widget->isVisible() &&
                widget->height() < widget->heightForWidth(widget->width())) {
                squashed.append(u"row %1, %2: %3 of %4 px"_s.arg(row)
                                    .arg(widget->accessibleName().left(60))
                                    .arg(widget->height())
                                    .arg(widget->heightForWidth(widget->width())));
            }
        }
    }
    QVERIFY2(squashed.isEmpty(), qPrintable(squashed.join(u'\n')));
}

void TestHabits::theKeyboardIsWhereItIsNeeded()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    QVERIFY(qobject_cast<ChoiceCard *>(wizard.focusWidget()));
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    wizard.showStep(3);
    // A screen reader says the page's sentence, Enter goes on.
    QTRY_COMPARE(wizard.focusWidget()->accessibleName(),
                 u"The VPN server does not answer on UDP port 500."_s);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
    QCOMPARE(wizard.currentId(), pageOf(Stage::ServerCertificate));
    wizard.button(QWizard::BackButton)->setFocus();
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Space);
    QCOMPARE(wizard.currentId(), pageOf(Stage::Reachability));
    QTRY_COMPARE(wizard.focusWidget(), wizard.button(QWizard::BackButton));
}

void TestHabits::fontsFollowTheSystem()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    wizard.showStep(3);
    const auto headline = [&wizard] {
        for (const TextLabel *label : wizard.currentPage()->findChildren<TextLabel *>()) {
            if (label->role() == TextRole::Headline) {
                return label->font().pointSizeF();
            }
        }
        return 0.0;
    };
    const double before = headline();
    const QFont font = QApplication::font();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(larger);
    QTest::qWait(50);
    const double after = headline();
    const QSize least = wizard.minimumSizeHint();
    QApplication::setFont(font);
    QVERIFY2(after > before * 1.9, qPrintable(u"%1 %2"_s.arg(before).arg(after)));
    QVERIFY2(least.width() <= 1280 && least.height() <= 800, "does not fit any more");
}

void TestHabits::aReplacedSessionDoesNotHoldTheWindowUp()
{
    WizardFixture fixture;
    fixture.stayQuiet();
    DoctorWizard &wizard = fixture.show();
    wizard.findChild<StartPage *>()->setServer(u"vpn.contoso.com"_s);
    wizard.button(QWizard::CustomButton2)->click();
    QTRY_VERIFY(!fixture.fake.sent.isEmpty());
    // Replaced while its probes wait for an answer, several times.
    for (int i = 0; i < 3; ++i) {
        wizard.session().show(samples::healthy(), u"laptop.json"_s);
        QVERIFY(!wizard.session().isRunning());
        wizard.session().start(wizard.session().view().result.request, {});
    }
    wizard.session().show(samples::healthy(), u"laptop.json"_s);
    QCOMPARE(wizard.session().view().openedFrom, u"laptop.json"_s);
}

AOVPN_WINDOW_TEST_MAIN(TestHabits)
#include "tst_habits.moc"
