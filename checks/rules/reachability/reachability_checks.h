// SPDX-License-Identifier: Apache-2.0
// Does the VPN server answer? The checks of the stage "reachability".
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kAddressPartly; ///< every address of the server answers alike
extern const Check kIkeProposals;  ///< one IKE proposal in common
extern const Check kNotIke;        ///< what answers on 500 and 4500 speaks IKE
extern const Check kOwnLimit;      ///< the server does not hold this computer back
extern const Check kUdp4500;       ///< UDP 4500 answers
extern const Check kUdp500;        ///< UDP 500 answers

} // namespace aovpn::rules
