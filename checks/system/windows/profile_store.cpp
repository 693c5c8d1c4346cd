// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/profile_store.h"

#include "checks/system/files.h"
#include "checks/system/windows/windows_api.h"

#include <QDir>

#include <algorithm>
#include <shlobj.h>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qsizetype kMaxFiles = 100;

QString phonebookFolder(const KNOWNFOLDERID &id)
{
    wchar_t *path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(id, KF_FLAG_DONT_VERIFY, nullptr, &path);
    const QString folder =
        SUCCEEDED(result) ? QDir::fromNativeSeparators(QString::fromWCharArray(path)) : QString();
    CoTaskMemFree(path); // whether or not the call succeeded
    return folder.isEmpty() ? folder : folder + u"/Microsoft/Network/Connections/Pbk"_s;
}

/// rasphone.pbk is Windows' own, so its entries come first.
QStringList phonebookNames(const QDir &folder)
{
    QStringList names = folder.entryList({u"*.pbk"_s}, QDir::Files | QDir::Hidden | QDir::System,
                                         QDir::Name | QDir::IgnoreCase);
    std::stable_partition(names.begin(), names.end(), [](const QString &name) {
        return name.compare(u"rasphone.pbk"_s, Qt::CaseInsensitive) == 0;
    });
    return names.mid(0, kMaxFiles);
}

} // namespace

PhonebookFolders phonebookFolders()
{
    return {phonebookFolder(FOLDERID_RoamingAppData), phonebookFolder(FOLDERID_ProgramData)};
}

Result<QList<PhonebookFile>> WindowsProfileStore::phonebooks()
{
    QList<PhonebookFile> files;
    std::optional<Failure> failure;
    for (const bool allUsers : {false, true}) {
        const QString path = allUsers ? m_folders.allUsers : m_folders.user;
        if (path.isEmpty()) {
            continue;
        }
        const QDir folder(path);
        const QStringList names = phonebookNames(folder);
        for (const QString &name : names) {
            const QString file = folder.filePath(name);
            auto octets = readFile(file, kMaxInputOctets);
            if (octets) {
                files.append({QDir::toNativeSeparators(file), *octets, allUsers});
            } else {
                failure = octets.error();
            }
        }
    }
    if (files.isEmpty() && failure) {
        return *failure;
    }
    return files;
}

} // namespace aovpn::windows_system
