// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/resolver.h"

#include "checks/model/host_name.h"
#include "checks/system/files.h"
#include "checks/system/linux/resolv_conf.h"
#include "checks/system/linux/socket_address.h"

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <netdb.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qint64 kMostHostsOctets = qint64{1024} * 1024;

/// Shared with the asking thread, which may outlive the call.
struct Question
{
    std::mutex lock;
    std::condition_variable answered;
    bool done = false;
    int code = 0;
    int systemCode = 0;
    QList<QHostAddress> addresses;
};

void ask(const std::shared_ptr<Question> &question, const QByteArray &name, int family)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int code = getaddrinfo(name.constData(), nullptr, &hints, &found);
    const int systemCode = errno;
    QList<QHostAddress> addresses;
    for (const addrinfo *entry = code == 0 ? found : nullptr; entry != nullptr;
         entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!addresses.contains(address)) {
            addresses.append(address);
        }
    }
    if (code == 0) {
        freeaddrinfo(found);
    }
    const std::lock_guard guard(question->lock);
    question->done = true;
    question->code = code;
    question->systemCode = systemCode;
    question->addresses = addresses;
    question->answered.notify_all();
}

/// Has the system a route to @p server? Sends nothing.
bool isRoutable(const QString &server)
{
    const QHostAddress address(server);
    SocketAddress target(address, 53);
    const int descriptor = socket(target.family(), SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return false;
    }
    const int code = connect(descriptor, target.raw(), target.length());
    close(descriptor);
    return code == 0;
}

/// EAI_AGAIN after @p elapsed: which of its causes?
Failure temporaryFailure(int code, std::chrono::steady_clock::duration elapsed,
                         const QString &where)
{
    const ResolvConf known = readResolvConf();
    const QString text = QString::fromLocal8Bit(gai_strerror(code));
    if (elapsed >= known.timeout) {
        return {FailureKind::Timeout, code, text, where};
    }
    if (known.servers.isEmpty()) {
        return {FailureKind::Unreachable, code, u"no name server is configured"_s, where};
    }
    if (std::none_of(known.servers.cbegin(), known.servers.cend(), isRoutable)) {
        return {FailureKind::Unreachable, code, u"no route to a name server"_s, where};
    }
    return {FailureKind::Refused, code, text, where};
}

} // namespace

Result<QList<QHostAddress>> LinuxResolver::lookup(const QString &name,
                                                  QAbstractSocket::NetworkLayerProtocol family,
                                                  const Wait &wait)
{
    const bool six = family == QAbstractSocket::IPv6Protocol;
    const QString where = u"getaddrinfo %1 %2"_s.arg(name, six ? u"AAAA"_s : u"A"_s);
    const QByteArray ascii = asciiHost(name);
    if (ascii.isEmpty()) {
        return Failure{FailureKind::NameNotFound, EAI_NONAME, u"not a host name"_s, where};
    }
    if (wait.stopped()) {
        return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
    }
    if (wait.expired()) {
        return Failure{FailureKind::Timeout, 0, u"no time left"_s, where};
    }
    const auto question = std::make_shared<Question>();
    const auto start = std::chrono::steady_clock::now();
    try {
        std::thread(ask, question, ascii, six ? AF_INET6 : AF_INET).detach();
    } catch (const std::system_error &error) {
        return Failure{FailureKind::Internal, error.code().value(), u"no thread"_s, where};
    }
    std::unique_lock guard(question->lock);
    while (!question->done) {
        if (wait.stopped()) {
            return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
        }
        if (wait.expired()) {
            return Failure{FailureKind::Timeout, 0, u"no answer in time"_s, where};
        }
        question->answered.wait_for(guard, wait.slice());
    }
    switch (question->code) {
    case 0:
        return question->addresses;
    case EAI_NODATA:
        return QList<QHostAddress>{};
    case EAI_NONAME:
        return Failure{FailureKind::NameNotFound, EAI_NONAME, u"no such name"_s, where};
    case EAI_AGAIN:
        return temporaryFailure(EAI_AGAIN, std::chrono::steady_clock::now() - start, where);
    case EAI_FAIL:
        return Failure{FailureKind::Refused, EAI_FAIL,
                       QString::fromLocal8Bit(gai_strerror(EAI_FAIL)), where};
    default:
        return Failure{FailureKind::Internal,
                       question->code == EAI_SYSTEM ? question->systemCode : question->code,
                       QString::fromLocal8Bit(gai_strerror(question->code)), where};
    }
}

QStringList LinuxResolver::servers()
{
    return readResolvConf().servers;
}

Result<QByteArray> LinuxResolver::hostsFile()
{
    return readFile(u"/etc/hosts"_s, kMostHostsOctets);
}

} // namespace aovpn::linux_system
