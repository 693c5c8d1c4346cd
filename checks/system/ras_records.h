// SPDX-License-Identifier: Apache-2.0
// What the dialer of Windows wrote into its structures -> evidence. Pure: the octets are an input.
#pragma once

#include "checks/model/dialer_evidence.h"
#include "checks/system/ras_layout.h"

namespace aovpn::ras {

/// Text up to its first zero, at most the whole field.
template <std::size_t kLength> QString textOf(const Text<kLength> &field)
{
    std::size_t length = 0;
    while (length < kLength && field.at(length) != u'\0') {
        ++length;
    }
    return QString::fromUtf16(field.data(), static_cast<qsizetype>(length));
}

/// Result: name, phonebook and whose it is; the rest is not known yet.
DialerEntry entryOf(const EntryName &name);

/// Adds what @p properties say to @p entry. A structure without a device type was not filled in
/// (some systems report success and write nothing): it adds nothing.
/// Result: was it filled in?
bool addProperties(DialerEntry &entry, const Entry &properties);

/// Result: what @p connection names; its state is not known yet.
DialerConnection connectionOf(const Connection &connection);

/// Adds what @p status says to @p connection. @p octets: the size that the system took the
/// structure to have; what lies beyond was not written. A status without state, error and device
/// type was not filled in. Result: was it filled in?
bool addStatus(DialerConnection &connection, const ConnectionStatus &status, std::size_t octets);

/// Source: RASCONNSTATE.
DialerState stateOf(quint32 state);

} // namespace aovpn::ras
