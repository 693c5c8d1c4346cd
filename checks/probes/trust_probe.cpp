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

/// The servers' certificates that the system's own engine is asked about, each once.
QList<CertificateEvidence> knownServers(const Evidence &known)
{
    QList<CertificateEvidence> servers;
    for (const CertificateEvidence &certificate :
         known.certificates.value_or(QList<CertificateEvidence>{})) {
        const CertificateEvidence asked{.purpose = certificate.purpose,
                                        .expectedName = certificate.expectedName,
                                        .chain = certificate.chain};
        if (!asked.chain.isEmpty() && asked.purpose != CertificatePurpose::Client &&
            !servers.contains(asked)) {
            servers.append(asked);
        }
    }
    return servers;
}

/// Changes with the chains, so that the engine asks again when more of them are known.
QString taskId(const QList<QList<QByteArray>> &chains, const QList<CertificateEvidence> &servers)
{
    if (chains.isEmpty()) {
        return u"trust"_s;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CertificateEvidence &server : servers) {
        hash.addData(enumName(server.purpose).toUtf8() + '\0' + server.expectedName.toUtf8() +
                     '\0');
    }
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

/// The CAs that the system keeps and that lead from the chains towards a root. That it keeps none,
/// or that they cannot be read, costs no more than they would have told.
QList<QByteArray> storedIssuers(System &system, const QList<QList<QByteArray>> &chains)
{
    const auto store = system.trust.intermediates();
    return store ? relevantRoots(*store, chains) : QList<QByteArray>{};
}

Evidence ask(System &system, const SitePolicy &policy, const QList<QList<QByteArray>> &chains,
             const QList<CertificateEvidence> &servers)
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
        trust.intermediates = storedIssuers(system, chains);
        QList<QList<QByteArray>> withIssuers = chains;
        withIssuers.append(trust.intermediates);
        for (const QByteArray &root : relevantRoots(*store, withIssuers)) {
            if (!trust.roots.contains(root)) {
                trust.roots.append(root);
            }
        }
        addThumbprints(trust, *store);
        trust.rootThumbprints.removeDuplicates();
        for (const CertificateEvidence &server : servers) {
            if (const auto verdict = system.trust.judge(server)) {
                trust.verdicts.append(*verdict);
            }
        }
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
    const QList<CertificateEvidence> servers = knownServers(known);
    return {{.id = taskId(chains, servers),
             .values = {},
             .limit = kLimit,
             .run = [policy, chains, servers](System &system, const Wait & /*wait*/) {
                 return ask(system, policy, chains, servers);
             }}};
}

} // namespace

constinit const Probe kTrustProbe{
    {.name = "trust",
     .stage = Stage::ServerCertificate,
     .yields = EvidenceKind::Trust,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Reads this computer's list of trusted root certificates, and asks Windows what it "
         "says of the server's."),
     .packets = 0,
     .weight = 0.2},
    plan};

} // namespace aovpn
