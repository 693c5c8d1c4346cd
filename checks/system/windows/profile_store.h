// SPDX-License-Identifier: Apache-2.0
// The phonebooks of this user and of all users.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// The folders in which Windows keeps phonebooks. An empty one is not known and holds none.
struct PhonebookFolders
{
    QString user;
    QString allUsers;
};

/// Result: Microsoft\Network\Connections\Pbk of the known folders RoamingAppData and ProgramData.
/// Source: SHGetKnownFolderPath; RasEnumEntries, "Remarks".
PhonebookFolders phonebookFolders();

class WindowsProfileStore : public ProfileStore
{
public:
    /// @p folders: others than those of Windows, for tests.
    explicit WindowsProfileStore(PhonebookFolders folders = phonebookFolders())
        : m_folders(std::move(folders))
    {}

    /// Result: rasphone.pbk first, then every other *.pbk by name, of this user before those of
    ///         all users; at most 100 files in each folder, each at most kMaxInputOctets. Empty: no
    ///         folder, or none with a phonebook. Unreadable and larger files are left out.
    /// Errors: those of readFile(): files are there, and none of them could be read.
    /// Needs no administrator; one could also read the phonebooks of other users, which are not
    /// asked for. Thread: any.
    Result<QList<PhonebookFile>> phonebooks() override;

private:
    PhonebookFolders m_folders;
};

} // namespace aovpn::windows_system
