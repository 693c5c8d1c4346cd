// SPDX-License-Identifier: Apache-2.0
// The checks of certificates: of the VPN server, of the client, and of NPS.
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

extern const Check kServerCertificateChain;
extern const Check kServerCertificateEku;
extern const Check kServerCertificateKeyProven;
extern const Check kServerCertificateKeyUsage;
extern const Check kServerCertificateName;
extern const Check kServerCertificateRevocation;
extern const Check kServerCertificateSent;
extern const Check kServerCertificateStrength;
extern const Check kServerCertificateSystemVerdict;
extern const Check kServerCertificateTlsRoot;
extern const Check kServerCertificateValidity;

extern const Check kClientCertificateChain;
extern const Check kClientCertificateEku;
extern const Check kClientCertificateKeyUsage;
extern const Check kClientCertificateRevocation;
extern const Check kClientCertificateStrength;
extern const Check kClientCertificateValidity;

extern const Check kNpsCertificateChain;
extern const Check kNpsCertificateEku;
extern const Check kNpsCertificateKeyUsage;
extern const Check kNpsCertificateName;
extern const Check kNpsCertificateRevocation;
extern const Check kNpsCertificateStrength;
extern const Check kNpsCertificateValidity;

} // namespace aovpn::rules
