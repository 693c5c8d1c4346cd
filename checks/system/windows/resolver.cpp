// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/resolver.h"

#include "checks/model/host_name.h"
#include "checks/system/files.h"
#include "checks/system/windows/adapter_addresses.h"
#include "checks/system/windows/lookup_verdict.h"
#include "checks/system/windows/socket.h"
#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"

#include <QDir>

#include <array>
#include <condition_variable>
#include <mutex>
#include <system_error>
#include <thread>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

constexpr qint64 kMostHostsOctets = qint64{1024} * 1024;

/// Shared with the asking thread, which may outlive the call.
struct Question
{
    std::mutex lock;
    std::condition_variable answered;
    bool done = false;
    int lookup = 0;
    long query = 0;
    QList<QHostAddress> addresses;
};

long codeOfQuery(const std::wstring &name, WORD type)
{
    DNS_RECORDW *records = nullptr;
    const DNS_STATUS code =
        DnsQuery_W(name.c_str(), type, DNS_QUERY_STANDARD, nullptr, &records, nullptr);
    if (records != nullptr) {
        DnsFree(records, DnsFreeRecordList);
    }
    return code;
}

void ask(const std::shared_ptr<Question> &question, const std::wstring &name, int family)
{
    ADDRINFOW hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    ADDRINFOW *found = nullptr;
    const int lookup = GetAddrInfoW(name.c_str(), nullptr, &hints, &found);
    QList<QHostAddress> addresses;
    for (const ADDRINFOW *entry = lookup == 0 ? found : nullptr; entry != nullptr;
         entry = entry->ai_next) {
        const QHostAddress address(entry->ai_addr);
        if (!addresses.contains(address)) {
            addresses.append(address);
        }
    }
    long query = 0;
    if (lookup == 0) {
        FreeAddrInfoW(found);
    } else {
        query = codeOfQuery(name, family == AF_INET6 ? DNS_TYPE_AAAA : DNS_TYPE_A);
    }
    const std::lock_guard guard(question->lock);
    question->done = true;
    question->lookup = lookup;
    question->query = query;
    question->addresses = addresses;
    question->answered.notify_all();
}

/// What Windows writes where no name server of IPv6 is set.
/// Source: draft-ietf-ipv6-dns-discovery-04, section 3.
bool isPlaceholder(const QHostAddress &address)
{
    return address.isInSubnet(QHostAddress(u"fec0:0:0:ffff::"_s), 64);
}

} // namespace

Result<QList<QHostAddress>> WindowsResolver::lookup(const QString &name,
                                                    QAbstractSocket::NetworkLayerProtocol family,
                                                    const Wait &wait)
{
    const bool six = family == QAbstractSocket::IPv6Protocol;
    const QString where = u"GetAddrInfo %1 %2"_s.arg(name, six ? u"AAAA"_s : u"A"_s);
    const QByteArray ascii = asciiHost(name);
    if (ascii.isEmpty()) {
        return Failure{FailureKind::NameNotFound, WSAHOST_NOT_FOUND, u"not a host name"_s, where};
    }
    if (wait.stopped()) {
        return Failure{FailureKind::Cancelled, 0, u"stopped"_s, where};
    }
    if (wait.expired()) {
        return Failure{FailureKind::Timeout, 0, u"no time left"_s, where};
    }
    startSockets();
    const auto question = std::make_shared<Question>();
    try {
        std::thread(ask, question, QString::fromLatin1(ascii).toStdWString(),
                    six ? AF_INET6 : AF_INET)
            .detach();
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
    return question->lookup == 0 ? Result<QList<QHostAddress>>(question->addresses)
                                 : lookupVerdict(question->lookup, question->query, where);
}

QStringList WindowsResolver::servers()
{
    QStringList servers;
    const auto adapters = adapterAddresses();
    const auto *adapter = adapters ? adapters->first() : nullptr;
    for (; adapter != nullptr; adapter = adapter->Next) {
        if (adapter->OperStatus != IfOperStatusUp) {
            continue;
        }
        const auto *server = adapter->FirstDnsServerAddress;
        for (; server != nullptr; server = server->Next) {
            const QHostAddress address(server->Address.lpSockaddr);
            if (!address.isNull() && !isPlaceholder(address) &&
                !servers.contains(address.toString())) {
                servers.append(address.toString());
            }
        }
    }
    return servers;
}

Result<QByteArray> WindowsResolver::hostsFile()
{
    std::array<wchar_t, MAX_PATH> folder{};
    const UINT length = GetSystemDirectoryW(folder.data(), static_cast<UINT>(folder.size()));
    if (length == 0 || length >= folder.size()) {
        return systemFailure(GetLastError(), u"GetSystemDirectory"_s);
    }
    return readFile(QDir::fromNativeSeparators(QString::fromWCharArray(folder.data(), length)) +
                        u"/drivers/etc/hosts"_s,
                    kMostHostsOctets);
}

} // namespace aovpn::windows_system
