// SPDX-License-Identifier: Apache-2.0
// The hosts file: which of its lines name the VPN server? Source: hosts(5); RFC 952 grammar as
// Windows and glibc read it.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn {

/// The lines of a hosts file that give @p name an address.
/// Input:  the file's text, untrusted: any encoding, line ends LF or CRLF, with or without BOM.
/// Result: in the file's order, at most 64; names compare without case and trailing dot, aliases
///         count, comments and lines without a valid address do not.
QList<HostsEntry> hostsEntries(const QByteArray &text, const QString &name);

} // namespace aovpn
