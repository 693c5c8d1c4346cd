// SPDX-License-Identifier: Apache-2.0
// Phonebooks on a Linux computer: copies that a helpdesk laid in a folder.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// Linux has no phonebook of its own. Copies of rasphone.pbk are looked for in
/// $XDG_DATA_HOME/aovpn-doctor/phonebooks; whom they belonged to is not known, so none counts as a
/// phonebook of all users.
class LinuxProfileStore : public ProfileStore
{
public:
    /// Result: every *.pbk there by name, at most 100 files, each at most kMaxInputOctets; empty if
    ///         there is no such folder. Larger files and unreadable ones are left out.
    /// Errors: those of readFile(): files are there, and none of them could be read.
    /// Thread: any. Source: XDG Base Directory Specification.
    Result<QList<PhonebookFile>> phonebooks() override;
};

} // namespace aovpn::linux_system
