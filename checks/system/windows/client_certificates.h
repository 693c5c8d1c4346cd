// SPDX-License-Identifier: Apache-2.0
// The personal certificate stores of this computer and of this user.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

class WindowsClientCertificates : public ClientCertificates
{
public:
    /// Result: every certificate of LocalMachine\My and CurrentUser\My, at most 500 of each,
    ///         archived ones left out, each with its chain as the stores have it; the network is
    ///         not asked. hasPrivateKey tells whether the store names a key; no key is opened, so
    ///         that nobody is asked for a PIN. keyPrompts is true for smart cards and Windows Hello
    ///         for Business, else null.
    /// Errors: AccessDenied, Internal: of either store, because the certificates of the other one
    ///         alone would read as if this one held none.
    /// Needs no administrator; one would know of the computer's certificates whether the key that
    /// the store names is really there. Thread: any.
    /// Source: CertOpenStore; CertGetCertificateContextProperty; CertGetCertificateChain.
    Result<QList<ClientCertificate>> certificates() override;
};

} // namespace aovpn::windows_system
