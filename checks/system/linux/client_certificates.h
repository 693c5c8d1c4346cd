// SPDX-License-Identifier: Apache-2.0
// Certificates of this computer on Linux: the folders of strongSwan.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// Linux has no certificate stores as Windows has them; strongSwan's folders hold the same things.
class LinuxClientCertificates : public ClientCertificates
{
public:
    /// @p root: the folder that stands for "/"; tests give their own.
    explicit LinuxClientCertificates(QString root = {}) : m_root(std::move(root)) {}

    /// Result: one entry for each certificate file (PEM or DER, at most 100 files, each at most
    ///         kMaxInputOctets) in /etc/swanctl/x509 and /etc/ipsec.d/certs; a key file of the same
    ///         base name in the neighbouring folder of keys counts as its private key. Keys are
    ///         never read. A folder of keys that may not be listed leaves hasPrivateKey null.
    /// Errors: NotSupported: neither folder is there, or none holds a certificate. AccessDenied:
    /// neither may be listed. Thread: any. Source: swanctl(8), "FILES"; ipsec.d(5).
    Result<QList<ClientCertificate>> certificates() override;

private:
    QString m_root;
};

} // namespace aovpn::linux_system
