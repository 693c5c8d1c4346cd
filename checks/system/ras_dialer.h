// SPDX-License-Identifier: Apache-2.0
// Asks the dialer of Windows what it knows. Knows no Windows header: the functions are handed in,
// so that each of their answers can be played on any system.
#pragma once

#include "checks/model/result.h"
#include "checks/system/ras_records.h"

namespace aovpn::ras {

/// The functions of rasapi32.dll that are asked; each only reads. Null: the system has it not.
/// All of them return 0 or a code. Source: ras.h.
struct Functions
{
    quint32 (*enumEntries)(const char16_t *reserved, const char16_t *phonebook, EntryName *entries,
                           quint32 *octets, quint32 *count) = nullptr;
    quint32 (*entryProperties)(const char16_t *phonebook, const char16_t *entry, Entry *properties,
                               quint32 *octets, void *device, quint32 *deviceOctets) = nullptr;
    quint32 (*customAuthData)(const char16_t *phonebook, const char16_t *entry, void *data,
                              quint32 *octets) = nullptr;
    quint32 (*eapUserData)(void *token, const char16_t *phonebook, const char16_t *entry,
                           void *data, quint32 *octets) = nullptr;
    quint32 (*enumConnections)(Connection *connections, quint32 *octets, quint32 *count) = nullptr;
    quint32 (*connectStatus)(quint64 handle, ConnectionStatus *status) = nullptr;
};

/// Result: the entries of all phonebooks of this user and of all users, at most 200, and the
///         connections, at most 50. A function that is missing or fails costs what it would have
///         told; @c unanswered names it with its code, once.
/// Errors: NotSupported: neither of the two lists can be asked for; AccessDenied, Internal: both
/// lists failed.
Result<DialerEvidence> readDialer(const Functions &functions);

} // namespace aovpn::ras
