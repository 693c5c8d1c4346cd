// SPDX-License-Identifier: Apache-2.0
// The adapters of this computer with their addresses and name servers, as Windows lists them.
#pragma once

#include "checks/model/result.h"
#include "checks/system/windows/windows_api.h"

#include <memory>

namespace aovpn::windows_system {

/// A list whose entries point into the same block of memory.
class AdapterAddresses
{
public:
    explicit AdapterAddresses(std::unique_ptr<char[]> block) : m_block(std::move(block)) {}
    /// Null: there is no adapter.
    const IP_ADAPTER_ADDRESSES *first() const
    {
        return static_cast<const IP_ADAPTER_ADDRESSES *>(static_cast<const void *>(m_block.get()));
    }

private:
    std::unique_ptr<char[]> m_block;
};

/// Adapters of both families with unicast addresses and name servers; with @p gateways also their
/// gateways. Errors: those of systemFailure(). Thread: any. Source: GetAdaptersAddresses.
Result<AdapterAddresses> adapterAddresses(bool gateways = false);

} // namespace aovpn::windows_system
