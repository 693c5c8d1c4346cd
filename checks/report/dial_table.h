// SPDX-License-Identifier: Apache-2.0
// The dials that Windows logged as failed, in words.
#pragma once

#include "checks/report/evidence_tables.h"

namespace aovpn {

/// How far a dial came before it failed. Input: FailedDial::lastEvent and device.
/// Source: "RAS Connection Establishment Issues", Informational RAS
/// connection events. With IKEv2 Windows logs nothing between calling the server and signing in.
QString howFarText(int lastEvent, const QString &device);

/// Time, connection, code, how far, CoId: the identifier that the server's logs carry too.
EvidenceTable dialTable(const QList<DialEvent> &events);

/// What SSTP and EAP logged: newest first, with what the event means where that is known.
EvidenceTable tunnelEventTable(const QList<TunnelEvent> &events);

} // namespace aovpn
