// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/http_get.h"

#include <future>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMaxUrlLength = 2048;
constexpr quint16 kHttpPort = 80;

Result<std::unique_ptr<Stream>> connectTo(System &system, const QUrl &url,
                                          const QList<QHostAddress> &addresses, const Wait &wait)
{
    Failure last{FailureKind::NameNotFound, 0, u"the name has no address"_s, url.host()};
    qsizetype left = addresses.size();
    for (const QHostAddress &address : addresses) {
        const auto port = static_cast<quint16>(url.port(kHttpPort));
        auto stream = system.streams.connectTo(address, port, wait.within(wait.remaining() / left));
        if (stream) {
            return stream;
        }
        last = stream.error();
        --left;
        if (wait.stopped() || wait.expired()) {
            break;
        }
    }
    return last;
}

QByteArray requestFor(const QUrl &url)
{
    QString target = url.path(QUrl::FullyEncoded);
    if (target.isEmpty()) {
        target = u"/"_s;
    }
    if (url.hasQuery()) {
        target += u'?' + url.query(QUrl::FullyEncoded);
    }
    QString host = url.host(QUrl::FullyEncoded);
    if (host.contains(u':')) {
        host = u'[' + host + u']';
    }
    if (url.port(kHttpPort) != kHttpPort) {
        host += u':' + QString::number(url.port());
    }
    return "GET " + target.toLatin1() + " HTTP/1.1\r\nHost: " + host.toLatin1() +
           "\r\nUser-Agent: aovpn-doctor\r\nAccept: */*\r\nConnection: close\r\n\r\n";
}

} // namespace

std::optional<QUrl> httpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = text.size() <= kMaxUrlLength && url.isValid() &&
                        url.scheme() == u"http"_s && !url.host().isEmpty() &&
                        url.userInfo().isEmpty();
    return usable ? std::optional(url) : std::nullopt;
}

Result<QList<QHostAddress>> httpAddresses(System &system, const QUrl &url, const Wait &wait)
{
    const QString host = url.host();
    if (const QHostAddress literal(host); !literal.isNull()) {
        return QList{literal};
    }
    auto sixth = std::async(std::launch::async | std::launch::deferred, [&system, &host, &wait] {
        return system.resolver.lookup(host, QAbstractSocket::IPv6Protocol, wait);
    });
    auto four = system.resolver.lookup(host, QAbstractSocket::IPv4Protocol, wait);
    auto six = sixth.get();
    if (four && six) {
        return *four + *six;
    }
    if (four && !four->isEmpty()) {
        return four;
    }
    if (six && !six->isEmpty()) {
        return six;
    }
    if (!four) {
        return four.error();
    }
    return Failure{FailureKind::NameNotFound, 0, u"the name has no address"_s, host};
}

Result<void> httpGet(System &system, const QUrl &url, const QList<QHostAddress> &addresses,
                     HttpReplyReader &reader, const Wait &wait, qsizetype enough)
{
    auto stream = connectTo(system, url, addresses, wait);
    if (!stream) {
        return stream.error();
    }
    if (const auto sent = (*stream)->send(requestFor(url), wait); !sent) {
        return sent.error();
    }
    while (true) {
        if (wait.stopped() || wait.expired()) {
            return Failure{wait.stopped() ? FailureKind::Cancelled : FailureKind::Timeout,
                           0,
                           u"the reply did not end in time"_s,
                           {}};
        }
        const auto octets = (*stream)->receive(wait);
        if (!octets) {
            return octets.error();
        }
        if (octets->isEmpty()) {
            const auto ended = reader.finish();
            return ended ? Result<void>() : Result<void>(ended.error());
        }
        const auto complete = reader.feed(*octets);
        if (!complete) {
            return complete.error();
        }
        if (*complete || (enough > 0 && reader.soFar().body.size() >= enough)) {
            return {};
        }
    }
}

bool isRedirect(const HttpReply &reply)
{
    return reply.status >= 301 && reply.status <= 308 && reply.status != 304 &&
           !reply.location.isEmpty();
}

} // namespace aovpn
