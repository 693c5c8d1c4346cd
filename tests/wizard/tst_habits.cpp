// SPDX-License-Identifier: Apache-2.0
// What people expect of any program: it remembers, it can be worked with keys, it speaks the
// language that was chosen.
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
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

/// What @p window shows and says without a mark: a text that nobody could translate, or one that
/// was not read again.
QStringList unmarked(const QWidget &window)
{
    QStringList found;
    // Numbers, facts and names of files are the same in every language.
    static const QRegularExpression fact(
        u"^[\\d.,: /-]*$|vpn\\.contoso|laptop\\.json|^Ctrl|^Alt|"
        "^F\\d|^Esc|^[^ ]+\\.[^ ]+$|LGPL|^Apache|^Qt|^cd |TSSv2|^Set-Exec"_s);
    const auto look = [&](const QWidget *widget, const QString &text, const char *what) {
        if (!text.isEmpty() && !text.contains(u'\u00ab') && !fact.match(text).hasMatch()) {
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
    void aNewLanguageKeepsWhatWasTyped();
    void nothingIsSquashed_data();
    void nothingIsSquashed();
    void theKeyboardIsWhereItIsNeeded();
    void fontsFollowTheSystem();
    void aReplacedSessionDoesNotHoldTheWindowUp();
};

void TestHabits::filesAreRemembered()
{
    WizardFixture fixture;
    fixture.start.recentFiles = {u"/in/old.json"_s};
    fixture.files.insert(u"/in/laptop.json"_s, bundleOf(samples::udpSilent()));
    fixture.files.insert(u"/in/old.json"_s, bundleOf(samples::healthy()));
    DoctorWizard &wizard = fixture.show();
    auto *menu = wizard.findChild<StartPage *>()->findChild<QMenu *>();
    QCOMPARE(menu->actions().constFirst()->text(), u"old.json"_s);
    wizard.openFile(u"/in/laptop.json"_s);
    QTRY_COMPARE(wizard.currentId(), kResultPage);
    QCOMPARE(fixture.recentFiles, (QStringList{u"/in/laptop.json"_s, u"/in/old.json"_s}));
    QCOMPARE(status(wizard), u"Done: a problem was found."_s);
    menu->actions().at(1)->trigger();
    QTRY_COMPARE(fixture.recentFiles.constFirst(), u"/in/old.json"_s);
    QCOMPARE(wizard.session().view().openedFrom, u"old.json"_s);
}

void TestHabits::aMissingFileIsForgotten()
{
    WizardFixture fixture;
    fixture.start.recentFiles = {u"/in/gone.json"_s};
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
    QTest::addColumn<int>("page");
    for (int page = kStartPage; page <= kCollectionPage; ++page) {
        QTest::addRow("page %d", page) << page;
    }
    QTest::newRow("save") << -1;
}

void TestHabits::noMnemonicIsTakenTwice()
{
    QFETCH(int, page);
    WizardFixture fixture;
    fixture.connections = {contosoConnection()};
    fixture.start.recentFiles = {u"/in/old.json"_s};
    DoctorWizard &wizard = fixture.show();
    const QWidget *window = &wizard;
    if (page != kStartPage) {
        wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
        wizard.showStep(std::min(page < 0 ? kResultPage : page, kResultPage) - kFirstStagePage);
    }
    if (page == kCollectionPage) {
        wizard.showCollection();
    } else if (page < 0) {
        wizard.openSaveDialog(SaveKind::Report);
        window = opened<SaveDialog>(wizard);
    }
    QStringList keys = mnemonics(*window);
    QVERIFY(!keys.isEmpty());
    keys.sort();
    for (qsizetype i = 1; i < keys.size(); ++i) {
        QVERIFY2(keys.at(i) != keys.at(i - 1), qPrintable(keys.at(i)));
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
    actions.at(1)->trigger();
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
    noMnemonicIsTakenTwice_data();
}

void TestHabits::everyTextIsReadAgain()
{
    QFETCH(int, page);
    WizardFixture fixture;
    fixture.connections = {contosoConnection()};
    fixture.start.reader = Reader::Administrator;
    fixture.start.recentFiles = {u"/in/old.json"_s};
    fixture.fake.loggedEvents =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Contoso VPN"_s,
                          .code = 809}};
    DoctorWizard &wizard = fixture.show();
    QWidget *window = &wizard;
    QTRY_VERIFY(wizard.button(QWizard::NextButton)->isEnabled());
    if (page != kStartPage) {
        wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
        wizard.showStep(std::min(page < 0 ? kResultPage : page, kResultPage) - kFirstStagePage);
        for (RowButton *row : wizard.currentPage()->findChildren<RowButton *>()) {
            row->click();
        }
    }
    if (page == kCollectionPage) {
        wizard.showCollection();
    } else if (page < 0) {
        wizard.openSaveDialog(SaveKind::Report);
        window = opened<SaveDialog>(wizard);
    }
    QVERIFY(!unmarked(*window).isEmpty());
    MarkedLanguage language;
    QCoreApplication::installTranslator(&language);
    QTest::qWait(100);
    const QStringList left = unmarked(*window);
    QCoreApplication::removeTranslator(&language);
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QTest::qWait(50);
}

void TestHabits::everyWindowIsReadAgain()
{
    WizardFixture fixture;
    DoctorWizard &wizard = fixture.show();
    MarkedLanguage language;
    const auto check = [&](QDialog *dialog) {
        QTest::qWait(20);
        QCoreApplication::installTranslator(&language);
        QTest::qWait(50);
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
    QTest::qWait(50);
    const bool same = page->values() == before;
    QCoreApplication::removeTranslator(&language);
    QVERIFY(same);
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

QTEST_MAIN(TestHabits)
#include "tst_habits.moc"
