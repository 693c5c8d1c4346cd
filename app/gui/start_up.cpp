// SPDX-License-Identifier: Apache-2.0
#include "app/gui/start_up.h"

#include "app/common/inputs.h"
#include "app/gui/wiring.h"
#include "checks/report/visible_text.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace aovpn::gui {
namespace {

constexpr int kLongestMessage = 600;

} // namespace

Result<StartUp> prepare(const QStringList &arguments)
{
    const auto options = parseOptions(arguments);
    if (!options) {
        return options.error();
    }
    if (options->help || options->version) {
        return StartUp{.options = *options};
    }
    const auto policy = app::loadPolicy(options->site);
    if (!policy) {
        return policy.error();
    }
    const auto start = startFor(*options);
    if (!start) {
        return start.error();
    }
    return StartUp{*options, *policy, *start};
}

QString startUpMessage(const Failure &failure)
{
    return u"AOVPN Doctor cannot start.\n\n"_s + visibleText(failure.message(), kLongestMessage);
}

bool hasDesktop(const QProcessEnvironment &environment)
{
#ifdef Q_OS_WIN
    Q_UNUSED(environment)
    return true;
#else
    const QString platform = environment.value(u"QT_QPA_PLATFORM"_s);
    if (platform.startsWith(u"offscreen"_s) || platform.startsWith(u"minimal"_s)) {
        return false;
    }
    return !environment.value(u"DISPLAY"_s).isEmpty() ||
           !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty();
#endif
}

QIcon applicationIcon()
{
    QIcon icon;
    const QDir folder(u":/icons"_s);
    for (const QString &name : folder.entryList({u"*.png"_s})) {
        icon.addFile(folder.filePath(name));
    }
    return icon;
}

} // namespace aovpn::gui
