// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/interface_kind.h"

namespace aovpn::windows_values {
namespace {

// IANA ifType
constexpr quint32 kEthernet = 6;
constexpr quint32 kPpp = 23;
constexpr quint32 kSoftwareLoopback = 24;
constexpr quint32 kPropVirtual = 53; // what WireGuard's and OpenVPN's Wintun adapters are
constexpr quint32 kIeee80211 = 71;
constexpr quint32 kTunnel = 131;
constexpr quint32 kWwanGsm = 243;
constexpr quint32 kWwanCdma = 244;

// NDIS_PHYSICAL_MEDIUM
constexpr int kWirelessLan = 1;
constexpr int kWirelessWan = 8;
constexpr int kNative80211 = 9;

} // namespace

InterfaceKind interfaceKind(const InterfaceTypes &types)
{
    if (types.tunnelType != 0) {
        return InterfaceKind::Tunnel;
    }
    switch (types.ifType) {
    case kSoftwareLoopback:
        return InterfaceKind::Loopback;
    case kPpp:
    case kPropVirtual:
    case kTunnel:
        return InterfaceKind::Tunnel;
    case kIeee80211:
        return InterfaceKind::Wireless;
    case kWwanGsm:
    case kWwanCdma:
        return InterfaceKind::Cellular;
    case kEthernet:
        break;
    default:
        return InterfaceKind::Other;
    }
    switch (types.physicalMedium) {
    case kWirelessLan:
    case kNative80211:
        return InterfaceKind::Wireless;
    case kWirelessWan:
        return InterfaceKind::Cellular;
    default:
        return InterfaceKind::Ethernet;
    }
}

} // namespace aovpn::windows_values
