// SPDX-License-Identifier: Apache-2.0
// The files that several commands read, with the sentence on standard error when something is
// wrong with them.
#pragma once

#include "app/cli/outputs.h"
#include "checks/model/evidence.h"

namespace aovpn::cli {

/// app::loadPolicy(@p path); complains of what is wrong with it, and of what in it has no effect.
/// Result: nullopt after an error, which is complained of.
std::optional<SitePolicy> readPolicy(const QString &path, const Console &console);

/// app::loadEvents(@p path); complains of what was damaged too.
/// Result: nullopt after an error, which is complained of.
std::optional<QList<DialEvent>> readEvents(const QString &path, const Console &console);

} // namespace aovpn::cli
