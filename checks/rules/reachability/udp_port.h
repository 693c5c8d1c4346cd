// SPDX-License-Identifier: Apache-2.0
// How UDP 500 and UDP 4500 are judged: alike.
#pragma once

#include "checks/model/check.h"
#include "checks/model/finding.h"
#include "checks/model/policy.h"

namespace aovpn::rules {

/// Was this port asked, or may it still be?
Applies udpPortApplies(const Evidence &evidence, int port);

/// Findings "<topic>.silent", ".refused", ".blocked-locally", ".unreachable", only when no address
/// answers; addresses that behave alike share one finding. Warnings, but for the local block, where
/// the profile allows SSTP and SSTP was seen to work.
QList<Finding> judgeUdpPort(const Evidence &evidence, int port, const QString &topic);

} // namespace aovpn::rules
