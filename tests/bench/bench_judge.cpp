// SPDX-License-Identifier: Apache-2.0
// How long judging a bundle takes as routes and certificates grow: milliseconds, median of several
// runs.
#include "checks/engine/judge.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

const QDateTime kAt({2026, 3, 1}, {12, 0}, Qt::UTC);

double medianMs(const std::function<void()> &work)
{
    QList<double> runs;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        runs.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

/// A split tunnel that is connected, with @p count routes into it.
Bundle withRoutes(int count)
{
    Connection connection{.name = u"bench"_s, .server = u"vpn.example.test"_s};
    connection.routing = RoutingMode::Split;
    RoutingEvidence routing;
    routing.interfaces = {{.index = 2,
                           .name = u"eth0"_s,
                           .kind = InterfaceKind::Ethernet,
                           .up = true,
                           .addresses = {{u"192.0.2.5"_s, 24}}},
                          {.index = 3,
                           .name = u"tun0"_s,
                           .kind = InterfaceKind::Tunnel,
                           .up = true,
                           .addresses = {{u"10.9.0.5"_s, 32}}}};
    routing.routes = {{.prefix = u"0.0.0.0/0"_s, .gateway = u"192.0.2.1"_s, .interfaceIndex = 2}};
    for (int i = 0; i < count; ++i) {
        routing.routes.append(
            {.prefix =
                 u"10.%1.%2.%3/30"_s.arg((i >> 14) & 255).arg((i >> 6) & 255).arg((i & 63) << 2),
             .interfaceIndex = 3});
    }
    Bundle bundle{.takenAtUtc = kAt};
    bundle.evidence.connections = QList<Connection>{connection};
    bundle.evidence.selected = 0;
    bundle.evidence.routing = routing;
    bundle.evidence.name =
        NameEvidence{.name = connection.server, .addresses = {u"203.0.113.10"_s}};
    bundle.policy.routing.corporatePrefixes = {u"10.0.0.0/30"_s};
    bundle.policy.routing.targets = {u"10.0.0.1"_s, u"10.1.2.3"_s, u"8.8.8.8"_s};
    return bundle;
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

/// A self-signed CA, or a leaf signed by @p issuer.
QByteArray certificate(EVP_PKEY *key, const QByteArray &name, X509 *issuer, EVP_PKEY *issuerKey)
{
    const std::unique_ptr<X509, decltype(&X509_free)> cert(X509_new(), X509_free);
    X509_set_version(cert.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), 1);
    ASN1_TIME_set(X509_getm_notBefore(cert.get()), kAt.addYears(-1).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(cert.get()), kAt.addYears(1).toSecsSinceEpoch());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(cert.get()), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(name.constData()), -1, -1,
                               0);
    X509_set_issuer_name(cert.get(), issuer != nullptr ? X509_get_subject_name(issuer)
                                                       : X509_get_subject_name(cert.get()));
    X509_set_pubkey(cert.get(), key);
    X509_sign(cert.get(), issuerKey, EVP_sha256());
    unsigned char *der = nullptr;
    const int size = i2d_X509(cert.get(), &der);
    const QByteArray octets(reinterpret_cast<const char *>(der), size);
    OPENSSL_free(der);
    return octets;
}

/// One server certificate, @p count roots in the store; the last of them is its issuer.
Bundle withRoots(int count)
{
    const Key key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    TrustEvidence trust{.source = u"bench"_s};
    for (int i = 0; i < count; ++i) {
        trust.roots.append(
            certificate(key.get(), "Root " + QByteArray::number(i), nullptr, key.get()));
    }
    const auto *at = reinterpret_cast<const unsigned char *>(trust.roots.last().constData());
    const std::unique_ptr<X509, decltype(&X509_free)> issuer(
        d2i_X509(nullptr, &at, trust.roots.last().size()), X509_free);
    Bundle bundle{.takenAtUtc = kAt};
    bundle.evidence.connections = QList<Connection>{{.server = u"vpn.example.test"_s}};
    bundle.evidence.selected = 0;
    bundle.evidence.trust = trust;
    bundle.evidence.certificates = QList<CertificateEvidence>{
        {.origin = u"bench"_s,
         .expectedName = u"vpn.example.test"_s,
         .chain = {certificate(key.get(), "vpn.example.test", issuer.get(), key.get())}}};
    return bundle;
}

void measure(const char *what, int count, const Bundle &bundle)
{
    const QByteArray text = QJsonDocument(toJson(bundle)).toJson(QJsonDocument::Compact);
    const double load = medianMs([&] { (void)parseBundle(text, u"bench"_s); });
    const double judged = medianMs([&] { (void)replay(bundle); });
    std::printf("%-34s %7d %12.2f %12.2f %12.4f\n", what, count, load, judged,
                judged * 1000 / count);
}

} // namespace

int main()
{
    std::printf("%-34s %7s %12s %12s %12s\n", "bundle with", "count", "load ms", "judge ms",
                "us/item");
    for (const int count : {10, 1000, 100000}) {
        measure("routes", count, withRoutes(count));
    }
    for (const int count : {10, 10000}) {
        measure("certificates in the store", count, withRoots(count));
    }
    return 0;
}
