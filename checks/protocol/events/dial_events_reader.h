// SPDX-License-Identifier: Apache-2.0
// Event XML as Windows renders it -> the events of the provider RasClient.
#pragma once

#include "checks/model/dial_event.h"
#include "checks/model/result.h"

#include <QByteArray>

namespace aovpn {

/// The largest file of event XML that is read.
inline constexpr qsizetype kMaxEventOctets = qsizetype{64} * 1024 * 1024;

/// Input:  what `wevtutil qe Application /f:xml` or the event viewer writes: a bare sequence of
///         Event elements, or one Events element around them; UTF-8 or UTF-16 with or without byte
///         order mark; untrusted. Only fields are read, never the rendered text, so the language of
///         Windows does not matter.
/// Result: the events 20220 to 20227 of RasClient, newest first; empty: a file of other events.
///         A connection that an event does not name is taken from the others with its CoId.
///         What is not well-formed ends the reading: the events before it stay, and @p warning says
///         where it was. It also says when there is no failed dial in the file, or one without a
///         code.
/// Errors: Malformed: larger than kMaxEventOctets, not well-formed before the first event is
/// complete
///         (with line and column), a document type declaration (entities are never expanded), or no
///         Event element in it.
/// Source: Event schema (http://schemas.microsoft.com/win/2004/08/events/event); the strings of
/// each
///         event: "RAS Connection Establishment" (cc773769), Events.
Result<QList<DialEvent>> readDialEvents(const QByteArray &octets, const QString &where,
                                        QString *warning = nullptr);

} // namespace aovpn
