// SPDX-License-Identifier: Apache-2.0
// Session results as a run would make them, for the tests of everything that shows a result.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn::samples {

/// Evidence of a laptop on which everything works: one IKEv2 profile, answers on UDP 500, UDP 4500
/// and TCP 443, a good certificate, split routing.
Evidence healthyEvidence();

/// Nothing found, everything in scope judged. Verdict: Ok.
SessionResult healthy();
/// Nothing found, routing and one port not judged. Verdict: Undetermined.
SessionResult undetermined();
/// UDP 500 and 4500 get no answer, TCP 443 does; the certificate waits for an answer. The cause is
/// reachability.udp500.silent, symptom 809.
SessionResult udpSilent();
/// The server's certificate has expired, and a CA's is near its end. The cause is
/// server-certificate.validity.expired, symptom 13801.
SessionResult certificateExpired();

/// The run of @p stage in @p result.
StageResult &stageOf(SessionResult &result, Stage stage);

} // namespace aovpn::samples
