// SPDX-License-Identifier: Apache-2.0
// Is it clear which of several certificates Windows takes?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"
#include "checks/rules/last_failure.h"
#include "checks/rules/server_certificate/certificate_check.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.several-alike"};

/// The certificates between which Windows has no rule to choose.
QList<ClientCandidate> alike(const ClientQuestion &question)
{
    QList<ClientCandidate> fit = question.fitting();
    const bool preferred = question.store == CertificateStore::Machine && !fit.isEmpty() &&
                           fit.first().ikeIntermediate;
    fit.removeIf([preferred](const ClientCandidate &candidate) {
        return candidate.ikeIntermediate != preferred;
    });
    return fit;
}

QStringList distinct(const ClientQuestion &question, const QList<ClientCandidate> &candidates,
                     QString CertificateFacts::*member)
{
    QStringList texts;
    for (const ClientCandidate &candidate : candidates) {
        const CertificateFacts *leaf = question.leafOf(candidate);
        if (leaf != nullptr && !texts.contains(leaf->*member)) {
            texts.append(leaf->*member);
        }
    }
    return texts;
}

/// Only what a phonebook keeps of the filter is not decoded.
bool mayFilter(const Connection &connection)
{
    return connection.clientCertificateIssuers || connection.clientCertificateUsages ||
           connection.format == ProfileFormat::Rasphone;
}

QList<Finding> judge(const ClientQuestion &question)
{
    const bool machine = question.store == CertificateStore::Machine;
    const QList<ClientCandidate> fit = machine ? alike(question) : question.fitting();
    const QStringList issuers = distinct(question, fit, &CertificateFacts::issuer);
    const QString code = loggedCode(question.evidence, question.connection);
    const bool failed = code == (machine ? u"13801"_s : u"703"_s);
    // CAs of one kind are all alike to the gateway; a person is asked to choose in any case.
    const bool unclear = machine ? issuers.size() > 1 : failed || !mayFilter(question.connection);
    if (fit.size() < 2 || !unclear) {
        return {};
    }
    return {connectionFinding(
        kFindings[0], failed ? Severity::Problem : Severity::Warning, question.connection,
        {{u"store"_s, enumName(question.store)},
         {u"count"_s, fit.size()},
         {u"subjects"_s, listText(distinct(question, fit, &CertificateFacts::subject))},
         {u"issuers"_s, listText(issuers)}},
        {u"13801"_s, u"703"_s, u"787"_s})};
}

} // namespace

constinit const Check kClientSeveral{
    {.id = "client-certificate.several",
     .stage = Stage::ClientCertificate,
     .requirement =
         QT_TRANSLATE_NOOP("Checks", "It is clear which of several certificates Windows takes."),
     .source = {"EAP configuration", "EAP certificate filtering"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    clientApplies,
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    }};

} // namespace aovpn::rules
