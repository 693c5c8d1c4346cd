// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/crl_probe.h"

#include "checks/model/address.h"
#include "checks/protocol/http_reply.h"
#include "checks/protocol/x509/certificate.h"

#include <QUrl>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kLimit{5000};
constexpr qsizetype kMaxUrls = 6;
constexpr qsizetype kMaxUrlLength = 2048;
constexpr quint16 kHttpPort = 80;

/// The URL if it can be fetched here: http with a host and no credentials.
std::optional<QUrl> httpUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = text.size() <= kMaxUrlLength && url.isValid() &&
                        url.scheme() == u"http"_s && !url.host().isEmpty() &&
                        url.userInfo().isEmpty();
    return usable ? std::optional(url) : std::nullopt;
}

/// Did a CA that this computer trusts write what is in these certificates? Whoever answers on the
/// server's port could name any address in one of its own. Of the errors only those about dates say
/// nothing against it.
bool isProven(const CertificateEvidence &evidence)
{
    constexpr int kNotYetValid = 9; // X509_V_ERR_*
    constexpr int kHasExpired = 10;
    return evidence.path && evidence.path->end == PathEnd::TrustedRoot &&
           std::all_of(evidence.path->errors.cbegin(), evidence.path->errors.cend(),
                       [](const PathError &error) {
                           return error.code == kNotYetValid || error.code == kHasExpired;
                       });
}

/// Along each proven path, leaf first.
QStringList crlUrls(const QList<CertificateEvidence> &certificates)
{
    QStringList urls;
    for (const CertificateEvidence &evidence : certificates) {
        if (!isProven(evidence)) {
            continue;
        }
        for (const CertificateFacts &facts : evidence.path->certificates) {
            if (facts.selfSigned) {
                continue;
            }
            for (const QString &url : facts.crlUrls) {
                if (httpUrl(url) && !urls.contains(url) && urls.size() < kMaxUrls) {
                    urls.append(url);
                }
            }
        }
    }
    return urls;
}

/// Addresses of the VPN server, as text.
QStringList serverAddresses(const Evidence &known)
{
    return known.name ? known.name->addresses : QStringList();
}

/// The part of the network that only this computer or its own link sees, by name; empty: none.
QString localPart(const QHostAddress &address)
{
    bool isMapped = false; // ::ffff:127.0.0.1
    const QHostAddress four(address.toIPv4Address(&isMapped));
    const auto plain = IpAddress::parse((isMapped ? four : address).toString().section(u'%', 0, 0));
    return !plain || plain->isUnspecified() || plain->isMulticast() || !isOneHost(address)
               ? u"no host"_s
           : plain->isLoopback()  ? u"loopback"_s
           : plain->isLinkLocal() ? u"link-local"_s
                                  : QString();
}

/// May a certificate send this program to @p address? Not to services of this very computer or its
/// link, unless the VPN server is there as well.
bool mayAsk(const QHostAddress &address, const QStringList &servers)
{
    const QString part = localPart(address);
    return part.isEmpty() ||
           (part != u"no host"_s &&
            std::any_of(servers.cbegin(), servers.cend(), [&part](const QString &server) {
                return localPart(QHostAddress(server)) == part;
            }));
}

Failure placed(Failure failure, const QUrl &url)
{
    if (failure.where.isEmpty()) {
        failure.where = url.toString();
    }
    return failure;
}

Result<QList<QHostAddress>> addressesOf(System &system, const QString &host, const Wait &wait)
{
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

/// The first address that accepts; each gets its share of the time that is left.
Result<std::unique_ptr<Stream>> connectTo(System &system, const QUrl &url,
                                          const QStringList &servers, const Wait &wait)
{
    auto addresses = addressesOf(system, url.host(), wait);
    if (!addresses) {
        return addresses.error();
    }
    addresses->removeIf(
        [&servers](const QHostAddress &address) { return !mayAsk(address, servers); });
    if (addresses->isEmpty()) {
        return Failure{FailureKind::NotSupported,
                       0,
                       u"it was not asked: its name leads to this computer or its own link"_s,
                       {}};
    }
    Failure last;
    qsizetype left = addresses->size();
    for (const QHostAddress &address : *addresses) {
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

Result<HttpReply> get(System &system, const QUrl &url, const QStringList &servers, const Wait &wait)
{
    auto stream = connectTo(system, url, servers, wait);
    if (!stream) {
        return stream.error();
    }
    if (const auto sent = (*stream)->send(requestFor(url), wait); !sent) {
        return sent.error();
    }
    HttpReplyReader reader(kMaxCrlOctets);
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
            return reader.finish();
        }
        const auto complete = reader.feed(*octets);
        if (!complete) {
            return complete.error();
        }
        if (*complete) {
            return reader.finish();
        }
    }
}

bool isRedirect(const HttpReply &reply)
{
    return reply.status >= 301 && reply.status <= 308 && reply.status != 304 &&
           !reply.location.isEmpty();
}

Result<QByteArray> bodyOf(const HttpReply &reply)
{
    if (reply.status != 200) {
        const bool gone = reply.status == 404 || reply.status == 410;
        return Failure{gone ? FailureKind::NotFound : FailureKind::Refused,
                       0,
                       u"the server answered with HTTP status %1"_s.arg(reply.status),
                       {}};
    }
    if (reply.body.isEmpty()) {
        return Failure{FailureKind::Malformed, 0, u"the reply is empty"_s, {}};
    }
    return reply.body;
}

Result<QByteArray> fetch(System &system, const QUrl &url, const QStringList &servers,
                         const Wait &wait)
{
    const auto first = get(system, url, servers, wait);
    if (!first) {
        return placed(first.error(), url);
    }
    if (!isRedirect(*first)) {
        auto body = bodyOf(*first);
        return body ? body : placed(body.error(), url);
    }
    const auto next = httpUrl(url.resolved(QUrl(first->location)).toString());
    if (!next) {
        return Failure{FailureKind::NotSupported, 0,
                       u"the server redirects to something that is not fetched over HTTP"_s,
                       url.toString()};
    }
    const auto second = get(system, *next, servers, wait);
    auto body = second ? bodyOf(*second) : Result<QByteArray>(second.error());
    return body ? body : placed(body.error(), *next);
}

Evidence ask(System &system, const QString &url, const QStringList &servers, const Wait &wait)
{
    CrlFetch crl;
    crl.url = url;
    if (auto octets = fetch(system, *httpUrl(url), servers, wait.within(kLimit))) {
        crl.octets = *std::move(octets);
    } else {
        crl.failure = octets.error();
    }
    Evidence evidence;
    evidence.crls = QList{std::move(crl)};
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy & /*policy*/,
                      const Request & /*request*/)
{
    if (!known.certificates ||
        std::none_of(known.certificates->cbegin(), known.certificates->cend(), isProven)) {
        return {};
    }
    const QStringList servers = serverAddresses(known);
    QList<ProbeTask> tasks;
    for (const QString &url : crlUrls(*known.certificates)) {
        tasks.append({.id = u"crl "_s + url,
                      .values = {{u"url"_s, url}},
                      .limit = kLimit,
                      .run = [url, servers](System &system, const Wait &wait) {
                          return ask(system, url, servers, wait);
                      }});
    }
    if (tasks.isEmpty()) {
        tasks.append({.id = u"crl none"_s,
                      .values = {},
                      .limit = kLimit,
                      .run = [](System & /*system*/, const Wait & /*wait*/) {
                          Evidence evidence;
                          evidence.crls = QList<CrlFetch>{};
                          return evidence;
                      }});
    }
    return tasks;
}

} // namespace

constinit const Probe kCrlProbe{
    {.name = "crl",
     .stage = Stage::ServerCertificate,
     .yields = EvidenceKind::Crls,
     .asks = "Fetches the revocation lists that the server's certificates name, "
             "over HTTP, if a trusted authority issued them.",
     .packets = 2,
     .weight = 0.5},
    plan};

} // namespace aovpn
