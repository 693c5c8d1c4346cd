// SPDX-License-Identifier: Apache-2.0
// The checks of the stage "authentication": do profile and server agree how to sign in?
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kAuthenticationCredentialGuard;
extern const Check kAuthenticationCryptoBinding;
extern const Check kAuthenticationEap;
extern const Check kAuthenticationEapOffered;
extern const Check kAuthenticationGatewayIkev2;
extern const Check kAuthenticationGatewaySstp;
extern const Check kAuthenticationIdentityIkev2;
extern const Check kAuthenticationIdentitySstp;
extern const Check kAuthenticationInner;
extern const Check kAuthenticationIpsecProhibited;
extern const Check kAuthenticationL2tpCertificate;
extern const Check kAuthenticationLmCompatibility;
extern const Check kAuthenticationMethod;
extern const Check kAuthenticationMethodForTunnel;
extern const Check kAuthenticationMethodStrength;
extern const Check kAuthenticationNatTraversal;
extern const Check kAuthenticationServerNames;
extern const Check kAuthenticationTrustedRoot;
extern const Check kAuthenticationTrustedRootStore;
extern const Check kAuthenticationValidation;
extern const Check kNpsCertificateListedName;
extern const Check kNpsCertificateListedRoot;

} // namespace aovpn::rules
