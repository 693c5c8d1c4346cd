// SPDX-License-Identifier: Apache-2.0
// What the portal test's reply says; shared by the checks of the portal and of the clock.
#pragma once

#include "checks/model/computer_evidence.h"

namespace aovpn::rules {

enum class PortalAnswer {
    Expected,   ///< the address itself answered
    Other,      ///< something else answered in its place
    OutOfOrder, ///< the address or something on the way reports a fault of its own (5xx)
    None,
};

/// Source: RFC 8952, 2.2 (a portal answers plain HTTP in the server's place); RFC 6585, 6 (511).
PortalAnswer portalAnswer(const PortalAttempt &attempt);

} // namespace aovpn::rules
