// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/port_outcome.h"

namespace aovpn {

std::optional<PortOutcome> portOutcome(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Timeout:
        return PortOutcome::Silent;
    case FailureKind::Refused:
        return PortOutcome::Refused;
    case FailureKind::Unreachable:
        return PortOutcome::Unreachable;
    case FailureKind::BlockedLocally:
        return PortOutcome::BlockedLocally;
    default:
        return std::nullopt;
    }
}

std::optional<PortOutcome> connectionOutcome(FailureKind kind)
{
    return portOutcome(kind == FailureKind::NotSupported ? FailureKind::Unreachable : kind);
}

} // namespace aovpn
