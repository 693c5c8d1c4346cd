// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/netlink_socket.h"

#include "checks/system/linux/netlink_message.h"

#include <cerrno>
#include <linux/netlink.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

/// The kernel answers at once; this only keeps a defect from hanging a run.
constexpr timeval kAnswerLimit{.tv_sec = 2, .tv_usec = 0};
/// The kernel fills at most this much into one datagram of a dump.
constexpr qsizetype kDatagram = 64 * 1024;

Failure failure(int code, const QString &where)
{
    FailureKind kind = FailureKind::Internal;
    switch (code) {
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        kind = FailureKind::Unreachable;
        break;
    case EAGAIN:
        kind = FailureKind::Timeout;
        break;
    case EACCES:
    case EPERM:
        kind = FailureKind::AccessDenied;
        break;
    case EAFNOSUPPORT:
    case EOPNOTSUPP:
        kind = FailureKind::NotSupported;
        break;
    default:
        break;
    }
    return {kind, code, qt_error_string(code), where};
}

/// The errno in an NLMSG_ERROR; 0 is an acknowledgement.
int errorOf(const NetlinkMessage &message)
{
    const auto error = readFixed<nlmsgerr>(message.payload);
    return error ? -error->error : EBADMSG;
}

/// What one datagram says about the answer that it belongs to.
struct Part
{
    QByteArray octets; ///< the messages that carry data
    bool last = false;
    int error = 0;
};

void append(Part &part, const NetlinkMessage &message)
{
    nlmsghdr header{};
    header.nlmsg_len = static_cast<std::uint32_t>(sizeof(header)) +
                       static_cast<std::uint32_t>(message.payload.size());
    header.nlmsg_type = static_cast<std::uint16_t>(message.type);
    header.nlmsg_seq = message.sequence;
    part.octets.append(reinterpret_cast<const char *>(&header),
                       static_cast<qsizetype>(sizeof(header)));
    part.octets.append(message.payload);
    part.octets.append(QByteArray((4 - part.octets.size() % 4) % 4, '\0'));
}

Part read(QByteArrayView datagram, std::uint32_t sequence, bool dump)
{
    Part part;
    for (const NetlinkMessage &message : netlinkMessages(datagram)) {
        if (message.sequence != sequence) {
            continue;
        }
        if (message.type == NLMSG_ERROR) {
            part.error = errorOf(message);
            part.last = true;
        } else if (message.type == NLMSG_DONE) {
            part.last = true;
        } else if (message.type >= NLMSG_MIN_TYPE) {
            append(part, message);
            part.last = part.last || !dump;
        }
    }
    return part;
}

} // namespace

Result<NetlinkSocket> NetlinkSocket::open()
{
    const int descriptor = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    if (descriptor < 0) {
        return failure(errno, u"socket(AF_NETLINK)"_s);
    }
    NetlinkSocket socket(descriptor);
    if (::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &kAnswerLimit, sizeof(kAnswerLimit)) !=
        0) {
        return failure(errno, u"setsockopt(SO_RCVTIMEO)"_s);
    }
    // Refused by older kernels, which then ignore the table and family of a dump request; the
    // translation filters anyway.
    const int on = 1;
    (void)::setsockopt(descriptor, SOL_NETLINK, NETLINK_GET_STRICT_CHK, &on, sizeof(on));
    return Result<NetlinkSocket>(std::move(socket));
}

NetlinkSocket::NetlinkSocket(NetlinkSocket &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_sequence(other.m_sequence)
{}

NetlinkSocket &NetlinkSocket::operator=(NetlinkSocket &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_sequence, other.m_sequence);
    return *this;
}

NetlinkSocket::~NetlinkSocket()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<QByteArray> NetlinkSocket::ask(int type, int flags, const QByteArray &body)
{
    nlmsghdr header{};
    header.nlmsg_len =
        static_cast<std::uint32_t>(sizeof(header)) + static_cast<std::uint32_t>(body.size());
    header.nlmsg_type = static_cast<std::uint16_t>(type);
    header.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
    header.nlmsg_seq = ++m_sequence;
    QByteArray request(reinterpret_cast<const char *>(&header), sizeof(header));
    request.append(body);

    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    if (::sendto(m_descriptor, request.constData(), static_cast<size_t>(request.size()), 0,
                 reinterpret_cast<const sockaddr *>(&kernel), sizeof(kernel)) < 0) {
        return failure(errno, u"netlink request %1"_s.arg(type));
    }

    QByteArray answer;
    QByteArray buffer(kDatagram, Qt::Uninitialized);
    for (;;) {
        sockaddr_nl sender{};
        socklen_t senderSize = sizeof(sender);
        const ssize_t count =
            ::recvfrom(m_descriptor, buffer.data(), static_cast<size_t>(buffer.size()), 0,
                       reinterpret_cast<sockaddr *>(&sender), &senderSize);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return failure(errno, u"netlink answer %1"_s.arg(type));
        }
        if (sender.nl_pid != 0) {
            continue; // not from the kernel
        }
        const Part part = read(QByteArrayView(buffer.constData(), count), m_sequence,
                               (flags & NLM_F_DUMP) == NLM_F_DUMP);
        answer.append(part.octets);
        if (part.error != 0) {
            return failure(part.error, u"netlink answer %1"_s.arg(type));
        }
        if (part.last) {
            return answer;
        }
    }
}

} // namespace aovpn::linux_system
