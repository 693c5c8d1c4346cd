// SPDX-License-Identifier: Apache-2.0
// Draws every page and window into a folder, for people to look at: light, dark and high contrast,
// at 100 % and 200 %, in a large and a small window, in each language that is asked for.
// usage: screenshots FOLDER [LANGUAGE...]     LANGUAGE: en (the default), de, ja ...
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

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QRadioButton>
#include <QStyleFactory>
#include <QTest>
#include <QTranslator>

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
    Camera(QString folder, const QString &suffix) : m_folder(std::move(folder)), m_suffix(suffix) {}

    void shoot(QWidget &widget, const QString &name) const
    {
        QTest::qWait(30);
        widget.grab().save(QDir(m_folder).filePath(name + m_suffix + u".png"_s));
    }

private:
    QString m_folder;
    QString m_suffix;
};

/// The window of kind @p Window that is open over @p wizard; closes it afterwards.
template <typename Window>
void shootWindow(const Camera &camera, wizard::DoctorWizard &wizard, const QString &name)
{
    QTest::qWait(400);
    if (auto *window = wizard.findChild<Window *>()) {
        camera.shoot(*window, name);
        window->reject();
        QTest::qWait(30);
    }
}

void shootAll(const Camera &camera, const QSize &size, const QString &scheme)
{
    const auto name = [&](const QString &what) {
        return u"%1-%2-%3"_s.arg(what, scheme).arg(size.width());
    };
    test::WizardFixture fixture;
    fixture.connections = {test::contosoConnection()};
    fixture.start.recentFiles = {u"/tickets/4711/laptop.json"_s};
    fixture.fake.loggedEvents =
        QList<DialEvent>{{.id = 20227,
                          .timeUtc = QDateTime({2026, 3, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Contoso VPN"_s,
                          .code = 809},
                         {.id = 20227,
                          .timeUtc = QDateTime({2026, 2, 1}, {8, 0}, Qt::UTC),
                          .connection = u"Fabrikam"_s,
                          .code = -2146762487}};
    wizard::DoctorWizard &wizard = fixture.show();
    wizard.resize(size);
    QTest::qWait(50);
    camera.shoot(wizard, name(u"00-start"_s));
    wizard.session().show(samples::udpSilent(), u"laptop.json"_s);
    for (int row = 0; row <= wizard::RailModel::kResultRow; ++row) {
        wizard.showStep(row);
        camera.shoot(wizard, name(u"%1-silent"_s.arg(row + 1, 2, 10, QLatin1Char('0'))));
    }
    wizard.showCollection();
    camera.shoot(wizard, name(u"12-collection"_s));
    wizard.setReader(Reader::Administrator);
    wizard.showStep(3);
    for (auto *button : wizard.currentPage()->findChildren<wizard::RowButton *>()) {
        button->click();
    }
    camera.shoot(wizard, name(u"20-unfolded"_s));
    wizard.setReader(Reader::Helpdesk);
    wizard.session().show(samples::certificateExpired(), u"laptop.json"_s);
    wizard.showStep(wizard::RailModel::kResultRow);
    camera.shoot(wizard, name(u"21-expired"_s));
    wizard.session().show(samples::healthy(), u"laptop.json"_s);
    camera.shoot(wizard, name(u"22-healthy"_s));
    wizard.session().show(samples::undetermined(), u"laptop.json"_s);
    camera.shoot(wizard, name(u"23-undetermined"_s));
    wizard.session().show(replay(bundleOf(samples::udpSilent())), u"laptop.json"_s);
    camera.shoot(wizard, name(u"25-replayed"_s));
    wizard.session().answer(u"works-elsewhere"_s, u"unknown"_s);
    camera.shoot(wizard, name(u"28-next-question"_s));
    wizard.session().answer(u"works-elsewhere"_s, u"no"_s);
    camera.shoot(wizard, name(u"29-answered"_s));
    wizard.showStep(0);
    camera.shoot(wizard, name(u"26-replayed-profile"_s));
    wizard.showStep(3);
    camera.shoot(wizard, name(u"27-replayed-answer"_s));
    wizard.openSaveDialog(wizard::SaveKind::Report);
    shootWindow<wizard::SaveDialog>(camera, wizard, name(u"24-save"_s));
    wizard.openGlossary();
    shootWindow<wizard::GlossaryDialog>(camera, wizard, name(u"40-glossary"_s));
    wizard.openKeys();
    shootWindow<wizard::KeysDialog>(camera, wizard, name(u"41-keys"_s));
    wizard.openAbout();
    shootWindow<wizard::AboutDialog>(camera, wizard, name(u"42-about"_s));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(u"/in/laptop.json"_s)});
    QDragEnterEvent drag(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&wizard, &drag);
    camera.shoot(wizard, name(u"43-dragging"_s));

    test::WizardFixture second;
    second.stayQuiet();
    wizard::DoctorWizard &running = second.show();
    running.resize(size);
    // By their order, which is the same in every language.
    running.findChildren<QRadioButton *>().at(3)->click();
    const auto fields = running.findChildren<QLineEdit *>();
    fields.at(0)->setText(u"809"_s);
    fields.at(1)->setText(u"vpn.contoso.com"_s);
    camera.shoot(running, name(u"30-code"_s));
    running.button(QWizard::CustomButton2)->click();
    QTest::qWait(900);
    camera.shoot(running, name(u"31-running"_s));
    running.showStep(3);
    camera.shoot(running, name(u"32-running-stage"_s));
    running.session().cancel();
    QTest::qWait(300);
}

/// The texts of @p language; false: there are none.
bool speak(const QString &language, QTranslator &translator)
{
    const QLocale locale(language);
    QLocale::setDefault(locale);
    return locale.language() == QLocale::English ||
           (translator.load(locale, u"aovpn-doctor"_s, u"_"_s, u":/i18n"_s) &&
            QCoreApplication::installTranslator(&translator));
}

/// Draws everything at the scale of this process.
int shootSchemes(const QString &folder, const QString &language, const QString &suffix)
{
    QTranslator translator;
    if (!speak(language, translator)) {
        std::fprintf(stderr, "screenshots: there is no translation \"%s\"\n", qPrintable(language));
        return 1;
    }
    const Camera camera(folder, suffix);
    const QPalette light = QApplication::palette();
    const QList<std::pair<QString, QPalette>> schemes{
        {u"light"_s, light}, {u"dark"_s, darkPalette()}, {u"contrast"_s, contrastPalette()}};
    for (const auto &[scheme, palette] : schemes) {
        QApplication::setPalette(palette);
        for (const QSize size : {QSize(960, 640), QSize(800, 600)}) {
            shootAll(camera, size, scheme);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty() || !QDir().mkpath(arguments.constFirst())) {
        std::fputs("usage: screenshots FOLDER [LANGUAGE...]\n", stderr);
        return 2;
    }
    QApplication::setStyle(new wizard::OutlineStyle(QStyleFactory::create(u"Fusion"_s)));
    const QString &folder = arguments.constFirst();
    if (qEnvironmentVariableIsSet("AOVPN_SCREENSHOT_SCALE")) {
        return shootSchemes(
            folder, arguments.value(1),
            u"-%1-%2"_s.arg(qEnvironmentVariable("AOVPN_SCREENSHOT_SCALE"), arguments.value(1)));
    }
    // The scale is a property of a process: each has its own.
    const QStringList languages = arguments.size() > 1 ? arguments.mid(1) : QStringList{u"en"_s};
    int failed = 0;
    for (const QString &language : languages) {
        for (const QString &scale : {u"100"_s, u"200"_s}) {
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"AOVPN_SCREENSHOT_SCALE"_s, scale);
            environment.insert(u"QT_SCALE_FACTOR"_s, scale == u"100" ? u"1"_s : u"2"_s);
            child.setProcessEnvironment(environment);
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            child.start(QCoreApplication::applicationFilePath(), {folder, language});
            failed += !child.waitForFinished(-1) || child.exitCode() != 0;
        }
    }
    return failed == 0 ? 0 : 1;
}
