// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/socket.h"

#include "checks/system/windows/socket_address.h"

#include <mutex>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {

void startSockets()
{
    static std::once_flag once;
    std::call_once(once, [] {
        WSADATA data{};
        // Its failure shows in the first call that needs it, as WSANOTINITIALISED.
        WSAStartup(MAKEWORD(2, 2), &data);
    });
}

Result<Socket> openSocket(int family, int type, int protocol, const QString &where)
{
    startSockets();
    Socket socket(WSASocketW(family, type, protocol, nullptr, 0,
                             WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT));
    u_long on = 1;
    if (socket.handle() == INVALID_SOCKET ||
        ioctlsocket(socket.handle(), static_cast<long>(FIONBIO), &on) != 0) {
        return socketFailure(WSAGetLastError(), where);
    }
    return socket;
}

int pendingError(const Socket &socket)
{
    int code = 0;
    int size = sizeof code;
    return getsockopt(socket.handle(), SOL_SOCKET, SO_ERROR,
                      static_cast<char *>(static_cast<void *>(&code)), &size) == 0
               ? code
               : WSAGetLastError();
}

Result<void> await(const Socket &socket, Until until, const Wait &wait, const QString &where)
{
    for (;;) {
        if (wait.stopped()) {
            return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
        }
        fd_set ready{};
        ready.fd_count = 1;
        ready.fd_array[0] = socket.handle();
        fd_set failed = ready;
        timeval slice{0, static_cast<long>(wait.slice().count()) * 1000};
        const int count = select(0, until == Until::Readable ? &ready : nullptr,
                                 until == Until::Writable ? &ready : nullptr, &failed, &slice);
        if (count > 0) {
            return {};
        }
        if (count < 0) {
            return socketFailure(WSAGetLastError(), where);
        }
        // Wine 8.0 may have taken a closed port's answer out of the socket before this waited for
        // it.
        if (const int code = pendingError(socket); code != 0 && socket.tellsFirst()) {
            return socketFailure(code, where);
        }
        if (wait.expired()) {
            return Failure{FailureKind::Timeout, 0, u"no answer in time"_s, where};
        }
    }
}

} // namespace aovpn::windows_system
