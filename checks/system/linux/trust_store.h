// SPDX-License-Identifier: Apache-2.0
// The trusted roots of a Linux system.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// Reads the bundle that the distribution's tools keep; SSL_CERT_FILE, as OpenSSL has it, comes
/// first.
class LinuxTrustStore : public TrustStore
{
public:
    /// @p file: another bundle than the system's.
    explicit LinuxTrustStore(QString file = {}) : m_file(std::move(file)) {}

    /// Errors: NotFound: no bundle in any of the known places; AccessDenied; Malformed: larger than
    /// 64 MiB, or without a certificate. Blocks that cannot be decoded are left out.
    Result<QList<QByteArray>> roots() override;

private:
    QString m_file;
};

} // namespace aovpn::linux_system
