// SPDX-License-Identifier: Apache-2.0
// Tables of what the gateway told without credentials: IKE interviews, SSTP calls, PPTP.
#pragma once

#include "checks/report/evidence_tables.h"

namespace aovpn {

/// What an IKE question asked, in words; an unknown question as it is.
QString ikeQuestionText(const QString &question);

/// One table for each interview and call: whose name was given, how it ended, what the gateway and
/// the sign-in server said.
QList<EvidenceTable> interviewTables(const Evidence &evidence);

/// TCP 1723 and the start of PPTP, one table for each address.
QList<EvidenceTable> pptpTables(const Evidence &evidence);

} // namespace aovpn
