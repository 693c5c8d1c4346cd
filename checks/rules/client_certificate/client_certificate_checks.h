// SPDX-License-Identifier: Apache-2.0
// The checks of the certificates in this computer's and this user's stores. Those of a certificate
// out of a file (purpose "client") are in server_certificate_checks.h.
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kClientChosen;
extern const Check kClientConditionalAccess;
extern const Check kClientFitting;
extern const Check kClientKey;
extern const Check kClientListed;
extern const Check kClientMapping;
extern const Check kClientSeveral;

} // namespace aovpn::rules
