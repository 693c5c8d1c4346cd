// SPDX-License-Identifier: Apache-2.0
// Translation context of every sentence that the report itself says: Report::tr("...").
#pragma once

#include <QCoreApplication>

namespace aovpn {

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace aovpn
