// SPDX-License-Identifier: Apache-2.0
// The name servers and search suffixes of resolv.conf.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace aovpn::linux_system {

struct ResolvConf
{
    QStringList servers; ///< in the order in which they are asked; the resolver asks at most three
    QStringList suffixes;
};

/// Input:  text of resolv.conf; untrusted, any length.
/// Result: nameserver lines with an address, and the last search or domain line; what is not
/// understood is passed over.   Source: resolv.conf(5)
ResolvConf parseResolvConf(const QByteArray &text);

} // namespace aovpn::linux_system
