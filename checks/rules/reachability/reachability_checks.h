// SPDX-License-Identifier: Apache-2.0
// Does the VPN server answer? The checks of the stage "reachability".
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kAddressPartly;   ///< every address of the server answers alike
extern const Check kFragments;       ///< large IKE messages arrive
extern const Check kIkeAuth;         ///< the second exchange is answered
extern const Check kIkeDefaultGroup; ///< the server takes what Windows offers by default
extern const Check kIkeProposals;    ///< one IKE proposal in common
extern const Check kIkeRedirect;     ///< the server answers for itself
extern const Check kMainMode;        ///< L2TP: IKEv1 main mode
extern const Check kNotIke;          ///< what answers on 500 and 4500 speaks IKE
extern const Check kOwnLimit;        ///< the server does not hold this computer back
extern const Check kPptp;            ///< PPTP: TCP 1723 and the control connection
extern const Check kUdp4500;         ///< UDP 4500 answers
extern const Check kUdp500;          ///< UDP 500 answers

} // namespace aovpn::rules
