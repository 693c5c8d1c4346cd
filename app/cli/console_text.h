// SPDX-License-Identifier: Apache-2.0
// Translation context of what the console program itself says: ConsoleText::tr("...").
#pragma once

#include <QCoreApplication>

namespace aovpn::cli {

struct ConsoleText
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleText)
};

} // namespace aovpn::cli
