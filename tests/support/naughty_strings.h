// SPDX-License-Identifier: Apache-2.0
// Texts that a hostile server, file or person may send to whatever shows them.
#pragma once

#include <QStringList>

namespace aovpn {

QStringList naughtyStrings();

} // namespace aovpn
