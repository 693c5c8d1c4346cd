// SPDX-License-Identifier: Apache-2.0
// What Windows itself logged of the last dial, for checks that weigh more when it names their code.
#pragma once

#include "checks/model/logged_failure.h"

namespace aovpn::rules {

/// The last failure of @p connection that was not made good since and is recent enough to speak of
/// today's trouble; nullopt: none is logged.
inline std::optional<FailedDial> recentFailure(const Evidence &evidence,
                                               const Connection &connection)
{
    auto failure = loggedFailure(evidence, connection);
    return failure && isFresh(*failure, evidence.takenAtUtc) ? failure : std::nullopt;
}

/// Its code as Windows shows it; empty: none is logged.
inline QString loggedCode(const Evidence &evidence, const Connection &connection)
{
    const auto failure = recentFailure(evidence, connection);
    return failure ? failure->code : QString();
}

/// The code to explain: the logged one, else the one that the person typed.
inline QString codeToExplain(const Evidence &evidence, const Connection &connection)
{
    const QString logged = loggedCode(evidence, connection);
    return logged.isEmpty() ? evidence.reported : logged;
}

} // namespace aovpn::rules
