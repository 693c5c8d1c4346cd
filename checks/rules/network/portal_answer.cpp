// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/network/portal_answer.h"

namespace aovpn::rules {

PortalAnswer portalAnswer(const PortalAttempt &attempt)
{
    constexpr int kNetworkAuthentication = 511;
    if (attempt.status == 0) {
        return PortalAnswer::None;
    }
    const bool good = attempt.status >= 200 && attempt.status < 300;
    // Some test addresses answer with an empty reply: then the status alone counts.
    if (good && (attempt.expected.isEmpty() ||
                 attempt.body.trimmed() == attempt.expected.trimmed().toUtf8())) {
        return PortalAnswer::Expected;
    }
    return attempt.status >= 500 && attempt.status != kNetworkAuthentication
               ? PortalAnswer::OutOfOrder
               : PortalAnswer::Other;
}

} // namespace aovpn::rules
