// SPDX-License-Identifier: Apache-2.0
// The command line of the GUI program.
#pragma once

#include "checks/model/result.h"

#include <QStringList>

namespace aovpn::gui {

struct Options
{
    QString server;
    QString connection;
    QString profile;
    QString open; ///< bundle or report
    QString site;
    QString language; ///< empty: the system's
    bool verbose = false;
    bool help = false;
    bool version = false;
};

/// Input:  the arguments without the program's name.
/// Errors: Malformed: an unknown option, a missing value, or two starting points at once.
Result<Options> parseOptions(const QStringList &arguments);

/// What --help prints.
QString usage();

} // namespace aovpn::gui
