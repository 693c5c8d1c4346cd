// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "adapter": what Windows builds the tunnel with.
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kAdapterAddress;
extern const Check kAdapterBindings;
extern const Check kAdapterDevices;
extern const Check kAdapterServices;

} // namespace aovpn::rules
