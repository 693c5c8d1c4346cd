// SPDX-License-Identifier: Apache-2.0
// TCP connections over non-blocking sockets: every wait is short and looks at the stop token.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// A closed port answers at once, but Windows asks it three times before it says so (two seconds).
/// Source: Windows Sockets 2, connect.
class WindowsStreams : public Streams
{
public:
    Result<std::unique_ptr<Stream>> connectTo(const QHostAddress &address, quint16 port,
                                              const Wait &wait) override;
};

} // namespace aovpn::windows_system
