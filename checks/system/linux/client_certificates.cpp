// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/client_certificates.h"

#include "checks/model/pem.h"
#include "checks/system/files.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kMaxFiles = 100;

struct Folders
{
    const char *certificates;
    std::array<const char *, 4> keys;
};

constexpr Folders kFolders[] = {
    {"/etc/swanctl/x509",
     {"/etc/swanctl/private", "/etc/swanctl/rsa", "/etc/swanctl/ecdsa", "/etc/swanctl/pkcs8"}},
    {"/etc/ipsec.d/certs", {"/etc/ipsec.d/private", nullptr, nullptr, nullptr}},
};

/// Base names of the key files; nullopt: a folder of keys is there and may not be listed.
std::optional<QSet<QString>> keyNames(const QString &root, const Folders &folders)
{
    QSet<QString> names;
    for (const char *path : folders.keys) {
        if (path == nullptr) {
            continue;
        }
        const QFileInfo folder(root + QLatin1String(path));
        if (!folder.exists()) {
            continue;
        }
        if (!folder.isReadable()) {
            return std::nullopt;
        }
        const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files);
        for (const QFileInfo &file : files) {
            names.insert(file.completeBaseName());
        }
    }
    return names;
}

QList<QByteArray> chainIn(const QByteArray &octets)
{
    if (!looksLikePem(octets)) {
        return octets.startsWith('\x30') ? QList<QByteArray>{octets} : QList<QByteArray>{};
    }
    QList<QByteArray> chain;
    for (const PemBlock &block : splitPem(octets)) {
        if (block.intact && block.label == "CERTIFICATE") {
            chain.append(block.octets);
        }
    }
    return chain;
}

} // namespace

Result<QList<ClientCertificate>> LinuxClientCertificates::certificates()
{
    QList<ClientCertificate> found;
    bool exists = false;
    bool listed = false;
    for (const Folders &folders : kFolders) {
        const QFileInfo folder(m_root + QLatin1String(folders.certificates));
        exists = exists || folder.isDir();
        if (!folder.isDir() || !folder.isReadable()) {
            continue;
        }
        listed = true;
        const std::optional<QSet<QString>> keys = keyNames(m_root, folders);
        const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files.first(std::min(files.size(), kMaxFiles))) {
            const auto octets = readFile(file.filePath(), kMaxInputOctets);
            const QList<QByteArray> chain = octets ? chainIn(*octets) : QList<QByteArray>();
            if (chain.isEmpty()) {
                continue;
            }
            ClientCertificate one{
                .store = CertificateStore::File, .origin = file.fileName(), .chain = chain};
            if (keys) {
                one.hasPrivateKey = keys->contains(file.completeBaseName());
            }
            found.append(one);
        }
    }
    if (!exists) {
        return Failure{
            FailureKind::NotSupported, 0, u"this system has no certificate stores"_s, {}};
    }
    if (!listed) {
        return Failure{FailureKind::AccessDenied, 0, u"may not be listed"_s,
                       QLatin1String(kFolders[0].certificates)};
    }
    if (found.isEmpty()) {
        // strongSwan's empty folders: this computer is no VPN client with certificates, and a
        // Windows profile that is judged here says nothing about it.
        return Failure{FailureKind::NotSupported, 0, u"it holds no certificate"_s,
                       QLatin1String(kFolders[0].certificates)};
    }
    return found;
}

} // namespace aovpn::linux_system
