// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/trust_probe.h"

#include "checks/protocol/x509/certificate.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr std::chrono::milliseconds kLimit{4000};

QList<QList<QByteArray>> knownChains(const Evidence &known)
{
    QList<QList<QByteArray>> chains;
    const auto add = [&chains](const QList<QByteArray> &chain) {
        if (!chain.isEmpty() && !chains.contains(chain)) {
            chains.append(chain);
        }
    };
    for (const CertificateEvidence &certificate :
         known.certificates.value_or(QList<CertificateEvidence>{})) {
        add(certificate.chain);
    }
    for (const ClientCertificate &certificate :
         known.clientCertificates.value_or(QList<ClientCertificate>{})) {
        add(certificate.chain);
    }
    return chains;
}

bool namesRoots(const Evidence &known)
{
    const QList<Connection> connections = judgedConnections(known);
    return std::any_of(connections.cbegin(), connections.cend(), [](const Connection &connection) {
        return connection.trustedRoots && !connection.trustedRoots->isEmpty();
    });
}

/// Changes with the chains, so that the engine asks again when more of them are known.
QString taskId(const QList<QList<QByteArray>> &chains)
{
    if (chains.isEmpty()) {
        return u"trust"_s;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QList<QByteArray> &chain : chains) {
        for (const QByteArray &der : chain) {
            hash.addData(der);
        }
    }
    return u"trust "_s + QString::fromLatin1(hash.result().toHex().left(16));
}

void addThumbprints(TrustEvidence &trust, const QList<QByteArray> &roots)
{
    for (const QByteArray &root : roots) {
        trust.rootThumbprints.append(thumbprint(root));
    }
}

Result<QList<QByteArray>> policyRoots(const SitePolicy &policy)
{
    QList<QByteArray> roots;
    for (const QString &pem : policy.trustedRootsPem) {
        const auto read = readCertificates(pem.toUtf8(), u"trustedRootsPem of the site policy"_s);
        if (!read) {
            return read.error();
        }
        roots.append(*read);
    }
    return roots;
}

Evidence failed(const Failure &failure)
{
    Evidence evidence;
    evidence.failures.insert(enumName(EvidenceKind::Trust), failure);
    return evidence;
}

Evidence ask(System &system, const SitePolicy &policy, const QList<QList<QByteArray>> &chains)
{
    TrustEvidence trust;
    trust.source = policy.trustSystemStore ? u"system"_s : u"policy"_s;
    const auto added = policyRoots(policy);
    if (!added) {
        return failed(added.error());
    }
    trust.roots = *added;
    addThumbprints(trust, *added);
    if (policy.trustSystemStore) {
        const auto store = system.trust.roots();
        if (!store) {
            return failed(store.error());
        }
        for (const QByteArray &root : relevantRoots(*store, chains)) {
            if (!trust.roots.contains(root)) {
                trust.roots.append(root);
            }
        }
        addThumbprints(trust, *store);
        trust.rootThumbprints.removeDuplicates();
    }
    Evidence evidence;
    evidence.trust = std::move(trust);
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request & /*request*/)
{
    const QList<QList<QByteArray>> chains = knownChains(known);
    if (chains.isEmpty() && !namesRoots(known)) {
        return {};
    }
    return {{.id = taskId(chains),
             .values = {},
             .limit = kLimit,
             .run = [policy, chains](System &system, const Wait & /*wait*/) {
                 return ask(system, policy, chains);
             }}};
}

} // namespace

constinit const Probe kTrustProbe{
    {.name = "trust",
     .stage = Stage::ServerCertificate,
     .yields = EvidenceKind::Trust,
     .asks = "Reads this computer's list of trusted root certificates.",
     .packets = 0,
     .weight = 0.2},
    plan};

} // namespace aovpn
