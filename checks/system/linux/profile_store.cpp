// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/profile_store.h"

#include "checks/system/files.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kMaxFiles = 100;

} // namespace

Result<QList<PhonebookFile>> LinuxProfileStore::phonebooks()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                      u"/aovpn-doctor/phonebooks"_s);
    const QStringList names = folder.entryList({u"*.pbk"_s}, QDir::Files, QDir::Name);
    QList<PhonebookFile> files;
    std::optional<Failure> failure;
    for (const QString &name : names.first(std::min(names.size(), kMaxFiles))) {
        const QString path = folder.filePath(name);
        auto octets = readFile(path, kMaxInputOctets);
        if (octets) {
            files.append({path, *octets, false});
        } else {
            failure = octets.error();
        }
    }
    if (files.isEmpty() && failure) {
        return *failure;
    }
    return files;
}

} // namespace aovpn::linux_system
