// SPDX-License-Identifier: Apache-2.0
// An exported event log (.evtx) -> the event XML of its RasClient events.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>
#include <QString>

namespace aovpn {

/// The largest exported event log that is read.
inline constexpr qint64 kMaxEvtxOctets = qint64{64} * 1024 * 1024;
/// The most events of RasClient that are taken out of one log: the newest.
inline constexpr int kMaxEvtxRecords = 10'000;

/// Does a file that begins with @p head look like an exported event log?
/// Source: libyal, "Windows XML Event Log (EVTX) format", File header.
bool looksLikeEvtx(const QByteArray &head);

/// Input:  a file that the event viewer or `wevtutil epl` wrote; untrusted.
/// Result: one Event element after the other, UTF-8, as `wevtutil qe /f:xml` writes them; records
///         that are damaged are left out and counted in @p damaged.
/// Errors: NotFound, AccessDenied, Malformed (no such log, larger than kMaxEvtxOctets, or its
///         headers promise events and none can be read),
///         NotSupported: this program was built without libevtx.
Result<QByteArray> evtxAsXml(const QString &path, int *damaged = nullptr);

/// The version of libevtx and of libbfio below it; empty: this program was built without them.
QString evtxVersion();
QString bfioVersion();

} // namespace aovpn
