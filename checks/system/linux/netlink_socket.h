// SPDX-License-Identifier: Apache-2.0
// One NETLINK_ROUTE socket: send a request, collect the octets of its answer.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>

#include <cstdint>

namespace aovpn::linux_system {

class NetlinkSocket
{
public:
    /// Errors: Internal with errno.
    static Result<NetlinkSocket> open();

    NetlinkSocket(NetlinkSocket &&other) noexcept;
    NetlinkSocket &operator=(NetlinkSocket &&other) noexcept;
    NetlinkSocket(const NetlinkSocket &) = delete;
    NetlinkSocket &operator=(const NetlinkSocket &) = delete;
    ~NetlinkSocket();

    /// Sends one request and collects its whole answer.
    /// Input:  @p type RTM_GET...; @p flags besides NLM_F_REQUEST; @p body what follows the header.
    /// Result: the answer's messages, headers included, without the closing NLMSG_DONE.
    /// Errors: Timeout after two seconds without an answer; Unreachable for ENETUNREACH and its
    /// kin; AccessDenied; NotSupported (address family); Internal otherwise, with errno.
    Result<QByteArray> ask(int type, int flags, const QByteArray &body);

private:
    explicit NetlinkSocket(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
    std::uint32_t m_sequence = 0;
};

} // namespace aovpn::linux_system
