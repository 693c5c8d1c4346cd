// SPDX-License-Identifier: Apache-2.0
// Draws every page and window into a folder, for people to look at: light, dark and high contrast,
// at 100 % and 200 %, in a large and a small window, in each language that is asked for. The
// pictures are FOLDER/LANGUAGE/SCHEME-SCALE-WIDTH/PAGE.png. usage: draw_pages FOLDER [LANGUAGE...]
// LANGUAGE: en (the default), de, ja ...
#include "app/common/language.h"
#include "checks/engine/judge.h"
#include "tests/support/sample_results.h"
#include "tests/wizard/wizard_fixture.h"
#include "wizard/page_order.h"
#include "wizard/pages/about_dialog.h"
#include "wizard/pages/glossary_dialog.h"
#include "wizard/pages/keys_dialog.h"
#include "wizard/pages/save_dialog.h"
#include "wizard/pages/start_page.h"
#include "wizard/presenters/rail_model.h"
#include "wizard/widgets/check_list.h"
#include "wizard/widgets/outline_style.h"
#include "wizard/widgets/scroll_column.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProcess>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace aovpn;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2A, 0x30, 0x38), QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::Base, QColor(0x1B, 0x1F, 0x24));
    palette.setColor(QPalette::AlternateBase, QColor(0x24, 0x2A, 0x31));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, QColor(0xE8, 0xEB, 0xEF));
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x88, 0x92));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(0xA7, 0xB0, 0xBD));
    palette.setColor(QPalette::Highlight, QColor(0x2F, 0x6F, 0xB0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(0x24, 0x2A, 0x31));
    palette.setColor(QPalette::ToolTipText, QColor(0xE8, 0xEB, 0xEF));
    return palette;
}

/// As Windows' black and white schemes have them: two colours, and two more for what is chosen.
QPalette contrastPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const auto role :
         {QPalette::Base, QPalette::AlternateBase, QPalette::Light, QPalette::Midlight,
          QPalette::Mid, QPalette::Dark, QPalette::ToolTipBase}) {
        palette.setColor(role, Qt::black);
    }
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::PlaceholderText, QPalette::Light}) {
        palette.setColor(role, Qt::white);
    }
    palette.setColor(QPalette::Highlight, QColor(0x1A, 0xEB, 0xFF));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(0x3F, 0xF2, 0x3F));
    }
    return palette;
}

class Camera
{
public:
    Camera(const QString &folder, QSize size) : m_folder(folder), m_size(size)
    {
        (void)QDir().mkpath(folder);
    }

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(30);
        widget.grab().save(QDir(m_folder).filePath(name + u".png"_s));
    }

    /// @p wizard in this camera's size; of a page that is longer also its end.
    void shootPage(wizard::DoctorWizard &wizard, const QString &name) const
    {
        wizard.resize(m_size);
        shoot(wizard, name);
        auto *scroll = wizard.currentPage()->findChild<wizard::ScrollColumn *>();
        QScrollBar *bar = scroll->verticalScrollBar();
        if (bar->maximum() > 0) {
            bar->setValue(bar->maximum());
            shoot(wizard, name + u"-end"_s);
            bar->setValue(0);
        }
    }

    /// The window of kind @p Window that is open over @p wizard; closes it afterwards.
    template <typename Window>
    void shootWindow(wizard::DoctorWizard &wizard, const QString &name) const
    {
        QTest::qWait(400);
        if (auto *window = wizard.findChild<Window *>()) {
            shoot(*window, name);
            window->reject();
            QTest::qWait(30);
        }
    }

private:
    QString m_folder;
    QSize m_size;
};

QList<DialEvent> twoFailures()
{
    return {{.id = 20227,
             .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
             .connection = u"Contoso VPN"_s,
             .code = 809},
            {.id = 20227,
             .timeUtc = QDateTime({2026, 2, 1}, {8, 0}, Qt::UTC),
             .connection = u"Fabrikam"_s,
             .code = -2146762487}};
}

void shootStart(const Camera &camera, wizard::DoctorWizard &wizard)
{
    camera.shootPage(wizard, u"00-start"_s);
    wizard.helpMenu()->popup(wizard.mapToGlobal(QPoint(20, 20)));
    camera.shoot(*wizard.helpMenu(), u"01-help-menu"_s);
    wizard.helpMenu()->close();
    wizard.openFile(u"/in/gone.json"_s);
    QTest::qWait(100);
    camera.shootPage(wizard, u"02-no-such-file"_s);
}

/// Every stage, the result and the collection, of a server that stays silent.
void shootStages(const Camera &camera, wizard::DoctorWizard &wizard)
{
    wizard.setReader(Reader::User);
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    for (int row = 0; row <= wizard::RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        camera.shootPage(wizard, u"%1-silent"_s.arg(row + 10));
    }
    wizard.showCollection();
    camera.shootPage(wizard, u"20-collection"_s);
    wizard.setReader(Reader::Administrator);
    wizard.showStep(3);
    for (auto *button : wizard.currentPage()->findChildren<wizard::RowButton *>()) {
        button->click();
    }
    camera.shootPage(wizard, u"21-unfolded"_s);
    wizard.setReader(Reader::Helpdesk);
    wizard.showStep(wizard::RailModel::kResultRow);
    camera.shootPage(wizard, u"22-silent-helpdesk"_s);
}

/// Other results, and questions where causes tie.
void shootResults(const Camera &camera, wizard::DoctorWizard &wizard)
{
    wizard.session().show(samples::certificateExpired(), u"laptop.json"_s);
    camera.shootPage(wizard, u"30-expired"_s);
    wizard.session().show(samples::healthy(), u"laptop.json"_s);
    camera.shootPage(wizard, u"31-healthy"_s);
    wizard.session().show(samples::undetermined(), u"laptop.json"_s);
    camera.shootPage(wizard, u"32-undetermined"_s);
    wizard.session().show(replay(bundleOf(samples::udpSilent())), u"laptop.json"_s);
    camera.shootPage(wizard, u"33-question"_s);
    wizard.session().answer(u"works-elsewhere"_s, u"unknown"_s);
    camera.shootPage(wizard, u"34-next-question"_s);
    wizard.session().answer(u"works-elsewhere"_s, u"no"_s);
    camera.shootPage(wizard, u"35-answered"_s);
    wizard.showStep(0);
    camera.shootPage(wizard, u"36-replayed-profile"_s);
    wizard.showStep(3);
    camera.shootPage(wizard, u"37-replayed-answer"_s);
}

void shootWindows(const Camera &camera, wizard::DoctorWizard &wizard)
{
    wizard.openSaveDialog(wizard::SaveKind::Report);
    camera.shootWindow<wizard::SaveDialog>(wizard, u"40-save"_s);
    wizard.openSaveDialog(wizard::SaveKind::Bundle);
    camera.shootWindow<wizard::SaveDialog>(wizard, u"41-save-bundle"_s);
    wizard.openGlossary();
    camera.shootWindow<wizard::GlossaryDialog>(wizard, u"42-glossary"_s);
    wizard.openKeys();
    camera.shootWindow<wizard::KeysDialog>(wizard, u"43-keys"_s);
    wizard.openAbout();
    camera.shootWindow<wizard::AboutDialog>(wizard, u"44-about"_s);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/in/laptop.json"_s)});
    QDragEnterEvent drag(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &drag);
    camera.shoot(wizard, u"45-dragging"_s);
}

void shootRunning(const Camera &camera, wizard::DoctorWizard &wizard)
{
    // By their order, which is the same in every language.
    wizard.findChildren<QRadioButton *>().at(3)->click();
    const auto fields = wizard.findChildren<QLineEdit *>();
    fields.at(0)->setText(u"809"_s);
    fields.at(1)->setText(u"vpn.contoso.com"_s);
    camera.shootPage(wizard, u"50-code"_s);
    wizard.button(QWizard::CustomButton2)->click();
    QTest::qWait(900);
    camera.shootPage(wizard, u"51-running"_s);
    wizard.showStep(3);
    camera.shootPage(wizard, u"52-running-stage"_s);
    wizard.session().cancel();
    QTest::qWait(300);
    camera.shootPage(wizard, u"53-stopped-stage"_s);
    wizard.showStep(wizard::RailModel::kResultRow);
    camera.shootPage(wizard, u"54-stopped"_s);
}

void shootAll(const Camera &camera)
{
    {
        test::WizardFixture fixture;
        fixture.connections = {test::contosoConnection()};
        fixture.start.recentFiles = {u"/tickets/4711/laptop.json"_s};
        fixture.fake.loggedEvents = twoFailures();
        wizard::DoctorWizard &wizard = fixture.show();
        QTest::qWait(50);
        shootStart(camera, wizard);
        shootStages(camera, wizard);
        shootResults(camera, wizard);
        shootWindows(camera, wizard);
    }
    test::WizardFixture fixture;
    fixture.stayQuiet();
    shootRunning(camera, fixture.show());
}

/// Draws everything at the scale of this process.
int shootSchemes(const QString &folder, const QString &language, const QString &scale)
{
    Language spoken;
    if (!spoken.speak(language)) {
        std::fprintf(stderr, "draw_pages: there is no language \"%s\"\n", qPrintable(language));
        return 1;
    }
    const QPalette light = QApplication::palette();
    const QList<std::pair<QString, QPalette>> schemes{
        {u"light"_s, light}, {u"dark"_s, darkPalette()}, {u"contrast"_s, contrastPalette()}};
    for (const auto &[scheme, palette] : schemes) {
        QApplication::setPalette(palette);
        for (const QSize size : {QSize(960, 640), QSize(800, 600)}) {
            const QString kind = u"%1-%2-%3"_s.arg(scheme, scale).arg(size.width());
            shootAll(Camera(QDir(folder).filePath(language + u'/' + kind), size));
        }
    }
    return 0;
}

/// A screen on which every window has room at 200 %.
bool writeScreen(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false,
               "screens": [{"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1600,
                            "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})") > 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.constFirst())) {
        std::fputs("usage: draw_pages FOLDER [LANGUAGE...]\n", stderr);
        return 2;
    }
    QApplication::setStyle(new wizard::OutlineStyle(QStyleFactory::create(u"Fusion"_s)));
    const QString &folder = arguments.constFirst();
    if (qEnvironmentVariableIsSet("AOVPN_SCREENSHOT_SCALE")) {
        return shootSchemes(folder, arguments.value(1),
                            qEnvironmentVariable("AOVPN_SCREENSHOT_SCALE"));
    }
    // The scale is a property of a process: each has its own.
    const QStringList languages = arguments.size() > 1 ? arguments.mid(1) : QStringList{u"en"_s};
    const QTemporaryDir place;
    const QString screen = place.filePath(u"screen.json"_s);
    if (!writeScreen(screen)) {
        std::fputs("draw_pages: no place for a file\n", stderr);
        return 1;
    }
    int failed = 0;
    for (const QString &language : languages) {
        for (const QString &scale : {u"100"_s, u"200"_s}) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"AOVPN_SCREENSHOT_SCALE"_s, scale);
            environment.insert(u"QT_SCALE_FACTOR"_s, scale == u"100" ? u"1"_s : u"2"_s);
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + screen);
            environment.insert(u"FC_LANG"_s, language); // the shapes of a letter that several use
            child.setProcessEnvironment(environment);
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            child.start(QCoreApplication::applicationFilePath(), {folder, language});
            failed += !child.waitForFinished(-1) || child.exitCode() != 0;
        }
    }
    return failed == 0 ? 0 : 1;
}
