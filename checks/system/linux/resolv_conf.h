// SPDX-License-Identifier: Apache-2.0
// resolv.conf: name servers, search suffixes, and how long a server is waited for.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace aovpn::linux_system {

struct ResolvConf
{
    QStringList servers; ///< as they are asked, at most three; a link-local one with its zone
    QStringList suffixes;
    std::chrono::seconds timeout{5}; ///< after which a question counts as unanswered
};

/// Input:  text of resolv.conf; untrusted, any length.
/// Result: nameserver lines with an address, the last search or domain line, and the option
/// "timeout"; what is not understood is passed over.   Source: resolv.conf(5)
ResolvConf parseResolvConf(const QByteArray &text);

/// This computer's /etc/resolv.conf; without one, what its absence means.
ResolvConf readResolvConf();

} // namespace aovpn::linux_system
