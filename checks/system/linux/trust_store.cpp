// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/trust_store.h"

#include "checks/model/pem.h"
#include "checks/system/files.h"

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

Result<QList<QByteArray>> readBundle(const QString &path)
{
    const auto text = readFile(path, kMaxBundleOctets);
    if (!text) {
        return text.error();
    }
    QList<QByteArray> roots;
    for (const PemBlock &block : splitPem(*text)) {
        if (block.intact && (block.label == "CERTIFICATE" || block.label == "X509 CERTIFICATE")) {
            roots.append(block.octets);
        }
    }
    if (roots.isEmpty()) {
        return Failure{FailureKind::Malformed, 0, u"holds no certificate"_s, path};
    }
    return roots;
}

} // namespace

Result<QList<QByteArray>> LinuxTrustStore::roots()
{
    if (!m_file.isEmpty()) {
        return readBundle(m_file);
    }
    const QString configured = qEnvironmentVariable("SSL_CERT_FILE");
    if (!configured.isEmpty()) {
        return readBundle(configured);
    }
    // Debian, Arch; Fedora and its relatives; openSUSE.
    const QStringList places{u"/etc/ssl/certs/ca-certificates.crt"_s,
                             u"/etc/pki/tls/certs/ca-bundle.crt"_s, u"/etc/ssl/ca-bundle.pem"_s};
    for (const QString &place : places) {
        auto roots = readBundle(place);
        if (roots || roots.error().kind != FailureKind::NotFound) {
            return roots;
        }
    }
    return Failure{FailureKind::NotFound, 0, u"there is no bundle of trusted roots"_s,
                   places.first()};
}

} // namespace aovpn::linux_system
