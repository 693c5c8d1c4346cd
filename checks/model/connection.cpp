// SPDX-License-Identifier: Apache-2.0
#include "checks/model/connection.h"

namespace aovpn {

bool usesIkev2(const Connection &connection)
{
    switch (connection.strategy.value_or(VpnStrategy::Default)) {
    case VpnStrategy::Default:
    case VpnStrategy::SstpFirst:
    case VpnStrategy::Ikev2Only:
    case VpnStrategy::Ikev2First:
    case VpnStrategy::Ikev2Sstp:
    case VpnStrategy::ProtocolList:
        return true;
    case VpnStrategy::PptpOnly:
    case VpnStrategy::L2tpOnly:
    case VpnStrategy::SstpOnly:
        return false;
    }
    return true;
}

bool usesSstp(const Connection &connection)
{
    switch (connection.strategy.value_or(VpnStrategy::Default)) {
    case VpnStrategy::Default:
    case VpnStrategy::SstpOnly:
    case VpnStrategy::SstpFirst:
    case VpnStrategy::Ikev2First:
    case VpnStrategy::Ikev2Sstp:
    case VpnStrategy::ProtocolList:
        return true;
    case VpnStrategy::PptpOnly:
    case VpnStrategy::L2tpOnly:
    case VpnStrategy::Ikev2Only:
        return false;
    }
    return true;
}

} // namespace aovpn
