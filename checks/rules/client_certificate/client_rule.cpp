// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/client_certificate/client_rule.h"

#include "checks/rules/last_failure.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {

const ClientCertificate &ClientQuestion::certificateOf(const ClientCandidate &candidate) const
{
    return evidence.clientCertificates->at(candidate.index);
}

const CertificateFacts *ClientQuestion::leafOf(const ClientCandidate &candidate) const
{
    return aovpn::leafOf(certificateOf(candidate));
}

QString ClientQuestion::subjectOf(const ClientCandidate &candidate) const
{
    const CertificateFacts *leaf = leafOf(candidate);
    const bool named = leaf != nullptr && !leaf->subject.isEmpty();
    return named ? leaf->subject : certificateOf(candidate).origin;
}

QList<ClientCandidate> ClientQuestion::fitting() const
{
    QList<ClientCandidate> fit = candidates;
    fit.removeIf([](const ClientCandidate &candidate) { return !candidate.fits(); });
    return fit;
}

const ClientCandidate *ClientQuestion::nearest() const
{
    const qsizetype at = nearestCandidate(candidates);
    return at < 0 ? nullptr : &candidates.at(at);
}

bool ClientQuestion::isFetchedWhenDialling() const
{
    return store == CertificateStore::User && wantsConditionalAccess(connection, candidates) &&
           !conditionalAccessCodes().contains(codeToExplain(evidence, connection));
}

QStringList conditionalAccessCodes()
{
    return {u"874"_s, u"875"_s, u"798"_s, u"812"_s};
}

Applies clientApplies(const Evidence &evidence, bool (*matters)(const Connection &),
                      const char *whyNot)
{
    const QList<Connection> judged = judgedConnections(evidence);
    const bool applies =
        !evidence.connections || std::any_of(judged.cbegin(), judged.cend(), matters);
    return applies ? Applies{} : Applies{whyNoneInScope(judged, whyNot)};
}

Applies clientApplies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return clientApplies(
        evidence,
        [](const Connection &connection) { return !certificateStores(connection).isEmpty(); },
        kNoCertificateNeeded);
}

bool chainsKnownFor(const Evidence &evidence, ClientJudge judge)
{
    return evidence.trust || !judgeClients(evidence, judge).isEmpty();
}

QList<Finding> judgeClients(const Evidence &evidence, ClientJudge judge)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        const QList<CertificateStore> stores = certificateStores(connection);
        for (const CertificateStore store : stores) {
            findings.append(judge(
                {evidence, connection, store, clientCandidates(evidence, connection, store)}));
        }
    }
    return findings;
}

Finding candidateFinding(const char *id, Severity severity, const ClientQuestion &question,
                         const ClientCandidate &candidate, QJsonObject values,
                         const QStringList &codes)
{
    const CertificateFacts *leaf = question.leafOf(candidate);
    values.insert(u"subject"_s, question.subjectOf(candidate));
    values.insert(u"issuer"_s, leaf == nullptr ? QString() : leaf->issuer);
    values.insert(u"origin"_s, question.certificateOf(candidate).origin);
    values.insert(u"store"_s, enumName(question.store));
    return connectionFinding(id, severity, question.connection, values, codes);
}

} // namespace aovpn::rules
