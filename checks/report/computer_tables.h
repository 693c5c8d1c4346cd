// SPDX-License-Identifier: Apache-2.0
// Tables of what only Windows has: certificate stores, adapters, bindings, services, settings.
#pragma once

#include "checks/report/evidence_tables.h"

namespace aovpn {

/// One table for each store that a judged connection takes a certificate from: every certificate in
/// the order in which Windows would take it, with the reasons for and against.
QList<EvidenceTable> candidateTables(const Evidence &evidence);
/// Devices, bindings and services.
/// What Windows' dialer says of its connections, those that are up first.
EvidenceTable dialerTable(const DialerEvidence &dialer);
QList<EvidenceTable> adapterTables(const Evidence &evidence);
/// Settings of Windows that are set.
QList<EvidenceTable> settingsTables(const Evidence &evidence);

} // namespace aovpn
