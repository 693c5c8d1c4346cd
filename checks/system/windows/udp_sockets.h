// SPDX-License-Identifier: Apache-2.0
// UDP through Windows Sockets: needed instead of QUdpSocket because a connected socket alone tells
// ICMP errors, and because waiting must look at a stop token.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// A closed port (ICMP port unreachable) is WSAECONNRESET at the next receive. Other ICMP
/// unreachable messages do not reach a UDP socket of Windows: their sender looks silent.
/// Source: Windows Sockets 2, recv and SIO_UDP_CONNRESET.
class WindowsDatagrams : public Datagrams
{
public:
    Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &address,
                                                      quint16 port) override;
};

} // namespace aovpn::windows_system
