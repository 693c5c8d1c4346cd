// SPDX-License-Identifier: Apache-2.0
// certificate CHAIN.pem: judges a certificate from a file for one purpose.
#include "app/cli/commands.h"
#include "app/cli/readings.h"
#include "checks/engine/judge.h"
#include "checks/guidance/known_words.h"
#include "checks/protocol/x509/certificate.h"
#include "checks/system/files.h"

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

Result<QList<QByteArray>> certificatesIn(const QString &path)
{
    const auto octets = readFile(path, kMaxInputOctets);
    if (!octets) {
        return octets.error();
    }
    return readCertificates(*octets, path);
}

/// The trust anchors: the file if one is named, else the system's store and the policy's roots.
Result<TrustEvidence> trustFor(const Options &options, const SitePolicy &policy, System &system)
{
    TrustEvidence trust;
    if (!options.trust.isEmpty()) {
        auto roots = certificatesIn(options.trust);
        if (!roots) {
            return roots.error();
        }
        trust.source = options.trust;
        trust.roots = *roots;
    } else {
        trust.source = u"policy"_s;
        for (const QString &pem : policy.trustedRootsPem) {
            auto roots = readCertificates(pem.toLatin1(), u"trustedRootsPem of the site policy"_s);
            if (!roots) {
                return roots.error();
            }
            trust.roots += *roots;
        }
        if (policy.trustSystemStore) {
            const auto roots = system.trust.roots();
            if (!roots) {
                return roots.error();
            }
            trust.source = trust.roots.isEmpty() ? u"system"_s : u"system, policy"_s;
            trust.roots += *roots;
        }
    }
    for (const QByteArray &root : std::as_const(trust.roots)) {
        trust.rootThumbprints.append(thumbprint(root));
    }
    return trust;
}

Result<Evidence> collect(const Options &options, const SitePolicy &policy, System &system)
{
    auto chain = certificatesIn(options.operand);
    if (!chain) {
        return chain.error();
    }
    auto trust = trustFor(options, policy, system);
    if (!trust) {
        return trust.error();
    }
    CertificateEvidence certificate{.purpose = *options.purpose,
                                    .origin = options.operand,
                                    .expectedName = options.name,
                                    .chain = *chain};
    if (!options.untrusted.isEmpty()) {
        auto others = certificatesIn(options.untrusted);
        if (!others) {
            return others.error();
        }
        trust->intermediates = *others;
    }
    trust->roots = relevantRoots(trust->roots, {certificate.chain + trust->intermediates});
    Evidence evidence;
    evidence.certificates = QList<CertificateEvidence>{certificate};
    evidence.trust = *trust;
    if (!options.crl.isEmpty()) {
        const auto octets = readFile(options.crl, kMaxInputOctets);
        if (!octets) {
            return octets.error();
        }
        if (!isReadableCrl(*octets)) {
            return Failure{FailureKind::Malformed, 0,
                           u"holds no certificate revocation list (PEM or DER)"_s, options.crl};
        }
        evidence.crls = QList<CrlFetch>{{u"file:"_s + options.crl, *octets, std::nullopt}};
    }
    return evidence;
}

} // namespace

int judgeCertificate(const Options &options, System &system, const Console &console)
{
    const auto policy = readPolicy(options.site, console);
    if (!policy) {
        return kUsageError;
    }
    auto evidence = collect(options, *policy, system);
    if (!evidence) {
        console.complain(failureWords(evidence.error()));
        return kUsageError;
    }
    const QDateTime at = options.atUtc.isValid() ? options.atUtc : system.clock.nowUtc();
    const Request request{
        .only = {Stage::ServerCertificate, Stage::ClientCertificate, Stage::Authentication},
        .givenOnly = true};
    deriveFacts(*evidence, at);
    return writeOutputs(options, judge(*evidence, *policy, request, at), console);
}

} // namespace aovpn::cli
