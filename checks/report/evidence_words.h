// SPDX-License-Identifier: Apache-2.0
// The enums of the evidence in plain words, translated.
#pragma once

#include "checks/model/client_candidates.h"
#include "checks/model/evidence.h"

namespace aovpn {

QString wordOf(bool value);
QString wordOf(ProfileFormat format);
QString wordOf(VpnStrategy strategy);
QString wordOf(AuthenticationMethod method);
QString wordOf(RoutingMode mode);
QString wordOf(LookupStatus status);
QString wordOf(PortOutcome outcome);
QString wordOf(TlsOutcome outcome);
QString wordOf(PathEnd end);
QString wordOf(RevocationStatus status);
QString wordOf(CertificatePurpose purpose);
QString wordOf(InterfaceKind kind);
QString wordOf(ReachOutcome outcome);
QString wordOf(Connectivity connectivity);
QString wordOf(CertificateStore store);
QString wordOf(DialerState state);
QString wordOf(ServiceState state);
QString wordOf(ServiceStart start);
QString wordOf(InterviewEnd end);
QString wordOf(SignatureCheck check);
QString wordOf(MethodAnswer answer);
/// What speaks against a certificate, in few words.
QString wordOf(CandidateFlaw flaw);
/// Why something could not be read, asked or collected.
QString wordOf(FailureKind kind);
/// The same, and what the program or the system said of it.
QString failureText(const Failure &failure);
/// "Result: ": a label before its value, with the colon and the space of the reader's language.
QString labelText(const QString &label);
/// "1.3.6.1.5.5.7.3.1" -> "Server Authentication (1.3.6.1.5.5.7.3.1)"; an unknown OID as it is.
QString keyUsageText(const QString &oid);
/// "2027-06-01 00:00 UTC"; empty for an invalid time.
QString timeText(const QDateTime &time);

} // namespace aovpn
