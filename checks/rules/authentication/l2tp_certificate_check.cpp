// SPDX-License-Identifier: Apache-2.0
// L2TP with certificates: which CAs must the server's first certificate come from?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/client_certificate/client_rule.h"
#include "checks/rules/last_failure.h"
#include "checks/rules/server_certificate/certificate_check.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.l2tp.server-certificate"};

bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && usesL2tp(connection) &&
           certificateStores(connection).contains(CertificateStore::Machine);
}

/// The server's choice cannot be seen from here: without its code this is only a notice.
QList<Finding> judge(const ClientQuestion &question)
{
    if (question.store != CertificateStore::Machine || !inScope(question.connection)) {
        return {};
    }
    QStringList issuers;
    for (const ClientCandidate &candidate : question.fitting()) {
        if (const CertificateFacts *leaf = question.leafOf(candidate)) {
            issuers.append(leaf->issuer);
        }
    }
    issuers.removeDuplicates();
    if (issuers.isEmpty()) {
        return {}; // that this computer has none is another check's
    }
    const bool failed = loggedCode(question.evidence, question.connection) == u"787"_s;
    return {connectionFinding(kFindings[0], failed ? Severity::Problem : Severity::Notice,
                              question.connection, {{u"issuers"_s, listText(issuers)}},
                              {u"787"_s})};
}

} // namespace

constinit const Check kAuthenticationL2tpCertificate{
    {.id = "authentication.l2tp-certificate",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The first certificate in the L2TP server's store is not a wildcard certificate "
                   "and comes from a CA of the clients' certificates."),
     .source = {"Remote Access (VPN and AOVPN) troubleshooting guidance",
                "Troubleshoot Remote Access VPN issues"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates,
     .findings = kFindings},
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return clientApplies(
            evidence, inScope,
            QT_TRANSLATE_NOOP("Reasons", "no connection uses L2TP with certificates"));
    },
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    }};

} // namespace aovpn::rules
