// SPDX-License-Identifier: Apache-2.0
// Walking netlink messages and their attributes without ever leaving the octets that were received.
#pragma once

#include <QByteArrayView>
#include <QList>

#include <cstdint>
#include <cstring>
#include <optional>
#include <type_traits>

namespace aovpn::linux_system {

/// One attribute: type (without the nested and byte-order flags) and value.
struct NetlinkAttribute
{
    int type = 0;
    QByteArrayView value;
};

/// One message: nlmsg_type and what follows the header, without padding.
struct NetlinkMessage
{
    int type = 0;
    std::uint32_t sequence = 0;
    QByteArrayView payload;
};

/// Splits what one or several recvmsg() calls returned.
/// Input:  octets in host byte order; untrusted.
/// Result: messages in their order; the walk ends at the first header whose length does not fit.
/// The views point into @p octets.   Source: RFC 3549, 2.3.2
QList<NetlinkMessage> netlinkMessages(QByteArrayView octets);

/// Splits an attribute area.
/// Result: attributes in their order; the walk ends at the first one whose length does not fit.
/// Source: RFC 3549, 3.1 (rtattr)
QList<NetlinkAttribute> netlinkAttributes(QByteArrayView octets);

/// The fixed structure at the start of @p octets, copied; nullopt if they are too few.
template <typename T> std::optional<T> readFixed(QByteArrayView octets)
{
    static_assert(std::is_trivially_copyable_v<T>);
    if (octets.size() < static_cast<qsizetype>(sizeof(T))) {
        return std::nullopt;
    }
    T value;
    std::memcpy(&value, octets.data(), sizeof(T));
    return value;
}

/// What follows a fixed structure T and its padding to four octets; empty if nothing does.
template <typename T> QByteArrayView afterFixed(QByteArrayView octets)
{
    constexpr qsizetype kSize = (static_cast<qsizetype>(sizeof(T)) + 3) / 4 * 4;
    return octets.size() > kSize ? octets.sliced(kSize) : QByteArrayView();
}

} // namespace aovpn::linux_system
