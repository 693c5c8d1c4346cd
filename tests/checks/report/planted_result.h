// SPDX-License-Identifier: Apache-2.0
// A result in which somebody else wrote every text.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

/// A result with a problem, and @p text in every place that a server, a file or a person fills: the
/// user's and the computer's name, profile, certificate, banner, answers of name servers.
SessionResult planted(const QString &text);

} // namespace aovpn
