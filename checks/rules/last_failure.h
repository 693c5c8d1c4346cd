// SPDX-License-Identifier: Apache-2.0
// What Windows itself logged of the last dial, for checks that weigh more when it names their code.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn::rules {

/// The code of the last dial of @p connection that failed and was not made good since, as Windows
/// shows it; empty: none is logged.
inline QString loggedCode(const Evidence &evidence, const Connection &connection)
{
    const auto failure = lastFailure(evidence.events.value_or(QList<DialEvent>{}), connection.name);
    return failure ? failure->code : QString();
}

} // namespace aovpn::rules
