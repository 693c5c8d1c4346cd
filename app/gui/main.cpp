// SPDX-License-Identifier: Apache-2.0
#include "app/common/language.h"
#include "app/gui/start_up.h"
#include "app/gui/wiring.h"
#include "checks/report/visible_text.h"
#include "checks/system/log.h"
#include "checks/system/native.h"
#include "checks/system/process.h"
#include "wizard/widgets/outline_style.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QThreadPool>

#include <openssl/crypto.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsageError = 2;

int complain(const QString &sentence)
{
    std::fputs(qPrintable(u"aovpn-doctor: "_s + aovpn::visibleText(sentence) + u'\n'), stderr);
    return kUsageError;
}

/// Says why the program can't start: on standard error, and where there is a desktop in a window,
/// because there nobody sees the former.
int refuse(const aovpn::Failure &failure, int &argc, char **argv)
{
    const int code = complain(failure.message());
    if (aovpn::gui::hasDesktop(QProcessEnvironment::systemEnvironment())) {
        QApplication application(argc, argv);
        QApplication::setWindowIcon(aovpn::gui::applicationIcon());
        QMessageBox box(QMessageBox::Critical, u"AOVPN Doctor"_s,
                        aovpn::gui::startUpMessage(failure));
        box.setTextFormat(Qt::PlainText);
        box.exec();
    }
    return code;
}

void routeToLog(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    using aovpn::log::Level;
    const Level level = type == QtDebugMsg     ? Level::Debug
                        : type == QtInfoMsg    ? Level::Info
                        : type == QtWarningMsg ? Level::Warning
                                               : Level::Error;
    aovpn::log::write(level, text);
}

int run(int argc, char **argv)
{
    // No settings file may change how certificates are judged.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
    // What can be said without a window is said without one.
    const auto startUp = aovpn::gui::prepare(aovpn::programArguments(argc, argv));
    if (!startUp) {
        return refuse(startUp.error(), argc, argv);
    }
    const aovpn::gui::Options &options = startUp->options;
    if (options.help) {
        std::fputs(qPrintable(aovpn::gui::usage()), stdout);
        return 0;
    }
    if (options.version) {
        std::fputs("aovpn-doctor " AOVPN_VERSION "\n", stdout);
        return 0;
    }
    aovpn::NativeSystem native; // outlives the application, whose pool may still be asking it
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"aovpn-doctor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AOVPN_VERSION));
    QGuiApplication::setApplicationDisplayName(u"AOVPN Doctor"_s);
    QApplication::setWindowIcon(aovpn::gui::applicationIcon());
    QApplication::setStyle(new aovpn::wizard::OutlineStyle); // Qt owns it
    aovpn::log::start(u"aovpn-doctor"_s, options.verbose);
    qInstallMessageHandler(routeToLog);
    aovpn::wizard::StartParameters start = startUp->start;
    const QString asked = options.language.isEmpty() ? start.language : options.language;
    aovpn::Language language;
    if (!language.speak(asked.isEmpty() ? aovpn::systemLanguage() : asked) &&
        !options.language.isEmpty()) {
        complain(u"--lang: \"%1\" is not available; texts are in English"_s.arg(asked.left(20)));
    }
    const QString spoken = aovpn::languageFor(QLocale().name());
    start.language = spoken.isEmpty() ? u"en"_s : spoken;

    int code = 0;
    {
        aovpn::wizard::DoctorWizard wizard(native.system(), startUp->policy,
                                           aovpn::gui::inputsFor(native.system(), language), start);
        wizard.show();
        wizard.activateWindow();
        code = QApplication::exec();
    }
    QThreadPool::globalInstance()->waitForDone();
    qInstallMessageHandler(nullptr);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    aovpn::hardenProcess();
    return aovpn::endProcess(run(argc, argv));
}
