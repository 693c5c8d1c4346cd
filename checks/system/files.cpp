// SPDX-License-Identifier: Apache-2.0
#include "checks/system/files.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

Failure failureOf(const QFileDevice &file, const QString &path)
{
    const auto kind = file.error() == QFileDevice::PermissionsError ? FailureKind::AccessDenied
                                                                    : FailureKind::Internal;
    return {kind, 0, file.errorString(), path};
}

/// In the unit that fits: "900 octets", "64 KiB", "8 MiB".
QString sizeText(qint64 octets)
{
    constexpr qint64 kKibi = 1024;
    if (octets < kKibi) {
        return u"%1 octets"_s.arg(octets);
    }
    return octets < kKibi * kKibi ? u"%1 KiB"_s.arg((octets + kKibi / 2) / kKibi)
                                  : u"%1 MiB"_s.arg(octets / (kKibi * kKibi));
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximum)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Failure{FailureKind::NotFound, 0, u"no such file"_s, path};
    }
    if (!info.isFile()) {
        return Failure{FailureKind::Malformed, 0, u"not a regular file"_s, path};
    }
    if (info.size() > maximum) {
        return Failure{
            FailureKind::Malformed, 0,
            u"%1 large; at most %2 are read"_s.arg(sizeText(info.size()), sizeText(maximum)), path};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failureOf(file, path);
    }
    // One octet more than allowed: a file that grows while it is read is noticed as well.
    QByteArray octets = file.read(maximum + 1);
    if (octets.size() > maximum) {
        return Failure{FailureKind::Malformed, 0, u"larger than %1"_s.arg(sizeText(maximum)), path};
    }
    if (file.error() != QFileDevice::NoError) {
        return failureOf(file, path);
    }
    return octets;
}

Result<void> writeFile(const QString &path, const QByteArray &octets)
{
    QSaveFile file(path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir()) {
        return Failure{FailureKind::NotFound, 0, u"no such folder"_s, path};
    }
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size() || !file.commit()) {
        return failureOf(file, path);
    }
    return {};
}

} // namespace aovpn
