// SPDX-License-Identifier: Apache-2.0
// One busy hour of the wizard in a few seconds: every probe runs and gets no answer, while a person
// walks about, unfolds, changes the reading level, stops, asks again, and saves.
#pragma once

#include "tests/wizard/stall_watch.h"
#include "tests/wizard/wizard_fixture.h"

namespace aovpn::test {

/// Plays it; @p watch measures meanwhile. Result: what did not happen; empty: all of it did.
QString playEverythingTimesOut(WizardFixture &fixture, StallWatch &watch);

} // namespace aovpn::test
