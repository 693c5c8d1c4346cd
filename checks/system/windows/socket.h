// SPDX-License-Identifier: Apache-2.0
// A non-blocking socket of Windows, and waiting for it.
#pragma once

#include "checks/model/result.h"
#include "checks/system/wait.h"
#include "checks/system/windows/windows_api.h"

#include <utility>

namespace aovpn::windows_system {

/// Starts Windows Sockets at its first call; the process keeps them until its end.
void startSockets();

/// A socket that closes itself.
class Socket
{
public:
    explicit Socket(SOCKET handle) : m_handle(handle) {}
    ~Socket()
    {
        if (m_handle != INVALID_SOCKET) {
            closesocket(m_handle);
        }
    }
    Socket(Socket &&other) noexcept : m_handle(std::exchange(other.m_handle, INVALID_SOCKET)) {}
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;
    Socket &operator=(Socket &&) = delete;

    SOCKET handle() const { return m_handle; }
    /// True at the first call: Wine 8.0 keeps an error that Windows tells once.
    bool tellsFirst() const { return !std::exchange(m_told, true); }

private:
    SOCKET m_handle;
    mutable bool m_told = false;
};

/// Result: a non-blocking socket that no child process inherits. Errors: those of socketFailure().
Result<Socket> openSocket(int family, int type, int protocol, const QString &where);

/// Takes an error that came while nobody asked: a closed port's answer, a reset. Result: its code,
/// or 0. Windows says it at the next receive as well; Wine 8.0 says it here alone.
int pendingError(const Socket &socket);

enum class Until {
    Readable,
    Writable, ///< also: a connection that was begun has failed
};

/// Waits in slices until @p socket is so. Errors: Timeout, Cancelled, Internal.
/// Source: select (winsock2.h). WSAPoll is not used: before Windows 10 version 2004 it kept silent
/// about failed connections.
Result<void> await(const Socket &socket, Until until, const Wait &wait, const QString &where);

} // namespace aovpn::windows_system
