// SPDX-License-Identifier: Apache-2.0
// What connects the wizard with files, settings and the catalogue of checks.
#pragma once

#include "app/common/language.h"
#include "app/gui/options.h"
#include "checks/system/system.h"
#include "wizard/inputs.h"

namespace aovpn::gui {

/// The functions that the wizard calls. @p system and @p language are borrowed and outlive them.
wizard::Inputs inputsFor(System &system, Language &language);

/// A bundle, a report, a profile or an event log, told apart by content.
/// Errors: unreadable, or malformed as what it seems to be.
Result<wizard::Loaded> loadAny(const QString &path);

/// What the command line asks for. Errors: the file or name that it names is unusable.
Result<wizard::StartParameters> startFor(const Options &options);

/// What the wizard remembers from the last time: language, reading level, window, files that
/// were opened.
/// Nothing else is stored.
void recall(wizard::StartParameters &start);
/// The libraries, and the licences of all of it.
wizard::AboutFacts aboutFacts();

} // namespace aovpn::gui
