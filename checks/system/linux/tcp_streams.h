// SPDX-License-Identifier: Apache-2.0
// TCP connections over non-blocking sockets: every wait is a short poll that looks at the stop
// token.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

/// Source: tcp(7), connect(2).
class LinuxStreams : public Streams
{
public:
    Result<std::unique_ptr<Stream>> connectTo(const QHostAddress &address, quint16 port,
                                              const Wait &wait) override;
};

} // namespace aovpn::linux_system
