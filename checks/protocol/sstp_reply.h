// SPDX-License-Identifier: Apache-2.0
// The SSTP verb and its HTTP reply. Source: [MS-SSTP] 3.2.4.1; RFC 9112, 4.
#pragma once

#include "checks/model/network_evidence.h"

namespace aovpn {

/// The longest head of a reply that is read.
inline constexpr qsizetype kMaxSstpReplyOctets = 8192;

/// The request that opens an SSTP connection: its head only, the body never comes.
/// Input:  @p host is the configured server name, @p correlationId a GUID in braces; control
///         characters and blanks in either are left out.
/// Source: [MS-SSTP] 3.2.4.1 (URI, Content-Length 2^64-1) and 2.2.1.
QByteArray sstpRequest(const QString &host, const QString &correlationId);

/// Is the head of the reply complete: an empty line after the fields?
bool sstpReplyComplete(const QByteArray &octets);

/// @p octets up to and with the empty line after the head, at most 8 KiB.
QByteArray sstpReplyHead(const QByteArray &octets);

/// Fills exchange.facts from exchange.httpReply; leaves it null if no reply came. Untrusted input
/// of any length, of which the first 8 KiB count.
///
/// Only a 200 that announces the endless body of [MS-SSTP] 3.3.5.1 (or states no length) is an SSTP
/// server: a sign-in portal answers 200 to every method, but with a page of ordinary length.
void deriveSstpReply(SstpExchange &exchange);

} // namespace aovpn
