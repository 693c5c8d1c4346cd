// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/resolver.h"

#include "checks/system/files.h"

#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <condition_variable>
#include <mutex>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qint64 kConfigurationOctets = qint64{1024} * 1024;
constexpr qsizetype kServers = 3; // glibc asks no more

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

/// @p name as it goes into a question; empty: it can be no host name.
QByteArray questionName(const QString &name)
{
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
    return ascii ? name.toLatin1() : QUrl::toAce(name);
}

/// Has the system a route to @p server? Sends nothing.
bool isRoutable(const QString &server)
{
    const QHostAddress address(server);
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    const int descriptor = socket(six ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) {
        return false;
    }
    int code = 0;
    if (six) {
        sockaddr_in6 target{};
        target.sin6_family = AF_INET6;
        target.sin6_port = htons(53);
        const Q_IPV6ADDR octets = address.toIPv6Address();
        std::copy(std::begin(octets.c), std::end(octets.c), std::begin(target.sin6_addr.s6_addr));
        code =
            connect(descriptor, static_cast<const sockaddr *>(static_cast<const void *>(&target)),
                    sizeof target);
    } else {
        sockaddr_in target{};
        target.sin_family = AF_INET;
        target.sin_port = htons(53);
        target.sin_addr.s_addr = htonl(address.toIPv4Address());
        code =
            connect(descriptor, static_cast<const sockaddr *>(static_cast<const void *>(&target)),
                    sizeof target);
    }
    close(descriptor);
    return code == 0;
}

ResolverConfiguration configuration()
{
    const auto text = readFile(u"/etc/resolv.conf"_s, kConfigurationOctets);
    return text ? parseResolverConfiguration(*text) : ResolverConfiguration{};
}

/// EAI_AGAIN after @p elapsed: which of its causes?
Failure temporaryFailure(int code, std::chrono::steady_clock::duration elapsed,
                         const QString &where)
{
    const ResolverConfiguration known = configuration();
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

ResolverConfiguration parseResolverConfiguration(const QByteArray &text)
{
    ResolverConfiguration result;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || line.startsWith('#') || line.startsWith(';')) {
            continue;
        }
        if (words.at(0) == "nameserver" && result.servers.size() < kServers) {
            const QString server = QString::fromLatin1(words.at(1));
            if (!QHostAddress(server).isNull()) {
                result.servers.append(server);
            }
        } else if (words.at(0) == "options") {
            for (const QByteArray &word : words) {
                bool number = false;
                const int seconds = word.startsWith("timeout:") ? word.mid(8).toInt(&number) : 0;
                if (number) {
                    result.timeout = std::chrono::seconds(std::clamp(seconds, 1, 30));
                }
            }
        }
    }
    return result;
}

Result<QList<QHostAddress>> LinuxResolver::lookup(const QString &name,
                                                  QAbstractSocket::NetworkLayerProtocol family,
                                                  const Wait &wait)
{
    const bool six = family == QAbstractSocket::IPv6Protocol;
    const QString where = u"getaddrinfo %1 %2"_s.arg(name, six ? u"AAAA"_s : u"A"_s);
    const QByteArray ascii = questionName(name);
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
    return configuration().servers;
}

Result<QByteArray> LinuxResolver::hostsFile()
{
    return readFile(u"/etc/hosts"_s, kConfigurationOctets);
}

} // namespace aovpn::linux_system
