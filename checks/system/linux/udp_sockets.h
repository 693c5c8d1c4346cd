// SPDX-License-Identifier: Apache-2.0
// UDP through the Linux socket calls: needed instead of QUdpSocket because a connected socket alone
// tells ICMP errors, and because waiting must look at a stop token.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

class LinuxDatagrams : public Datagrams
{
public:
    Result<std::unique_ptr<DatagramSocket>> connectTo(const QHostAddress &address,
                                                      quint16 port) override;
};

} // namespace aovpn::linux_system
