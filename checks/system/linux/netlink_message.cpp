// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/netlink_message.h"

#include <linux/netlink.h>
#include <linux/rtnetlink.h>

namespace aovpn::linux_system {
namespace {

/// The place of the next element, or the end: lengths are padded to four octets, the last one need
/// not be.
QByteArrayView skip(QByteArrayView octets, qsizetype length)
{
    const qsizetype padded = (length + 3) / 4 * 4;
    return padded < octets.size() ? octets.sliced(padded) : QByteArrayView();
}

} // namespace

QList<NetlinkMessage> netlinkMessages(QByteArrayView octets)
{
    QList<NetlinkMessage> messages;
    while (const auto header = readFixed<nlmsghdr>(octets)) {
        const auto length = qsizetype{header->nlmsg_len};
        constexpr auto kHeader = static_cast<qsizetype>(sizeof(nlmsghdr));
        if (length < kHeader || length > octets.size()) {
            break;
        }
        messages.append(
            {header->nlmsg_type, header->nlmsg_seq, octets.sliced(kHeader, length - kHeader)});
        octets = skip(octets, length);
    }
    return messages;
}

QList<NetlinkAttribute> netlinkAttributes(QByteArrayView octets)
{
    QList<NetlinkAttribute> attributes;
    while (const auto header = readFixed<rtattr>(octets)) {
        const auto length = qsizetype{header->rta_len};
        constexpr auto kHeader = static_cast<qsizetype>(sizeof(rtattr));
        if (length < kHeader || length > octets.size()) {
            break;
        }
        attributes.append(
            {header->rta_type & NLA_TYPE_MASK, octets.sliced(kHeader, length - kHeader)});
        octets = skip(octets, length);
    }
    return attributes;
}

} // namespace aovpn::linux_system
