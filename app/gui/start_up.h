// SPDX-License-Identifier: Apache-2.0
// Everything that is looked at before the first window: arguments, site policy, named files.
#pragma once

#include "app/gui/options.h"
#include "checks/model/policy.h"
#include "wizard/inputs.h"

#include <QIcon>
#include <QProcessEnvironment>

namespace aovpn::gui {

struct StartUp
{
    Options options;
    SitePolicy policy;
    wizard::StartParameters start;
};

/// Input:  the arguments without the program's name. With --help or --version no file is read.
/// Errors: Malformed arguments; a policy or file that they name or that is deployed is unusable.
Result<StartUp> prepare(const QStringList &arguments);

/// What a person is told in a window when the program can't start: plain text, bounded, without
/// characters that turn the writing direction.
QString startUpMessage(const Failure &failure);

/// Is there a desktop whose user can read and close a message box? Started without one, the program
/// has standard error only.
bool hasDesktop(const QProcessEnvironment &environment);

/// The program's icon in all its sizes. Needs a QGuiApplication.
QIcon applicationIcon();

} // namespace aovpn::gui
