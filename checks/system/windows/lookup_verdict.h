// SPDX-License-Identifier: Apache-2.0
// What it means that Windows found no address for a name.
#pragma once

#include "checks/model/result.h"

#include <QHostAddress>
#include <QList>

namespace aovpn::windows_system {

/// GetAddrInfoW says "no such host" (11001) of several things, silence among them; DnsQuery_W tells
/// them apart.
/// Input:  @p lookup: the code of GetAddrInfoW, not 0; @p query: that of DnsQuery_W for the same
///         name and family, or 0 if it found records or was not asked.
/// Result: no address: the name exists without one of that family.
/// Errors: NameNotFound (9003), Timeout (1460), Refused (the resolver failed: 9002, 9005),
///         Unreachable (no name server, or no way to it), Internal.
/// Source: Windows Sockets Error Codes; System Error Codes (9000-11999), DNS.
Result<QList<QHostAddress>> lookupVerdict(int lookup, long query, const QString &where);

} // namespace aovpn::windows_system
