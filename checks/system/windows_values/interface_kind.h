// SPDX-License-Identifier: Apache-2.0
// What sort of interface Windows describes.
#pragma once

#include "checks/model/routing_evidence.h"

namespace aovpn::windows_values {

/// What Windows says of an interface. Source: IP_ADAPTER_ADDRESSES_LH (IfType, TunnelType);
/// MIB_IF_ROW2 (PhysicalMediumType).
struct InterfaceTypes
{
    quint32 ifType = 0; ///< IANA ifType
    int tunnelType = 0; ///< TUNNEL_TYPE; 0: none
    /// NDIS_PHYSICAL_MEDIUM; 0: not said. Drivers of some radios call themselves Ethernet.
    int physicalMedium = 0;
};

/// A connection of Windows' own VPN client (WAN Miniport, any tunnel type) has the type PPP.
/// Source: IANA ifType-MIB; ntddndis.h, NDIS_PHYSICAL_MEDIUM.
InterfaceKind interfaceKind(const InterfaceTypes &types);

} // namespace aovpn::windows_values
