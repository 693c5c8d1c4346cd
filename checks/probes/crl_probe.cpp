// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/crl_probe.h"

#include "checks/model/address.h"
#include "checks/probes/http_get.h"
#include "checks/protocol/x509/certificate.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kLimit{5000};
constexpr qsizetype kMaxUrls = 6;

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

/// Its addresses without those that may not be asked.
Result<QList<QHostAddress>> askableAddresses(System &system, const QUrl &url,
                                             const QStringList &servers, const Wait &wait)
{
    auto addresses = httpAddresses(system, url, wait);
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
    return addresses;
}

Result<HttpReply> get(System &system, const QUrl &url, const QStringList &servers, const Wait &wait)
{
    const auto addresses = askableAddresses(system, url, servers, wait);
    if (!addresses) {
        return addresses.error();
    }
    HttpReplyReader reader(kMaxCrlOctets);
    const auto read = httpGet(system, url, *addresses, reader, wait);
    return read ? reader.finish() : Result<HttpReply>(read.error());
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
     .asks = QT_TRANSLATE_NOOP("Checks",
                               "Fetches the revocation lists that the server's certificates name, "
                               "over HTTP, if a trusted authority issued them."),
     .packets = 2,
     .weight = 0.5},
    plan};

} // namespace aovpn
