// SPDX-License-Identifier: Apache-2.0
// Does the gateway list a CA of this computer's certificate?
#include "checks/rules/client_certificate/client_certificate_checks.h"
#include "checks/rules/client_certificate/client_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"client-certificate.issuer.not-listed"};

/// The list in IKE_SA_INIT is for certificates that sign IKEv2 itself; those of L2TP are not asked
/// for by it.
bool inScope(const Connection &connection)
{
    const bool signsIkev2 = connection.authentication == AuthenticationMethod::MachineCertificate ||
                            (connection.deviceTunnel.value_or(false) && !connection.authentication);
    return usesIkev2(connection) && signsIkev2 &&
           certificateStores(connection).contains(CertificateStore::Machine);
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const Applies needed = clientApplies(
        evidence, inScope,
        QT_TRANSLATE_NOOP("Reasons",
                          "the connection does not use a machine certificate over IKEv2"));
    return !needed ? needed
                   : appliesIf(!evidence.ike || !listedAuthorities(evidence).isEmpty(),
                               QT_TRANSLATE_NOOP("Reasons",
                                                 "the server listed no certification authorities"));
}

/// One listed certificate is enough; which one Windows takes of several is another check's.
QList<Finding> judge(const ClientQuestion &question)
{
    const QList<ClientCandidate> fit = question.fitting();
    const bool anyListed = std::any_of(fit.cbegin(), fit.cend(), [](const ClientCandidate &one) {
        return one.listed.value_or(true);
    });
    if (fit.isEmpty() || anyListed) {
        return {};
    }
    return {candidateFinding(kFindings[0], Severity::Problem, question, fit.first(), {},
                             {u"13806"_s, u"13801"_s})};
}

/// A finding for each question that stays open.
QList<Finding> openIn(const ClientQuestion &question)
{
    const QList<ClientCandidate> fit = question.fitting();
    const bool anyListed = std::any_of(
        fit.cbegin(), fit.cend(), [](const ClientCandidate &one) { return one.listed == true; });
    const bool anyOpen = std::any_of(fit.cbegin(), fit.cend(),
                                     [](const ClientCandidate &one) { return !one.listed; });
    return anyOpen && !anyListed && question.store == CertificateStore::Machine
               ? QList<Finding>{Finding{}}
               : QList<Finding>{};
}

} // namespace

constinit const Check kClientListed{
    {.id = "client-certificate.listed",
     .stage = Stage::ClientCertificate,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "A CA above this computer's certificate is among those that the VPN server "
                   "lists in its reply."),
     .source = {"RFC 7296", "3.7 Certificate Request Payload"},
     .needs = EvidenceKind::Connections | EvidenceKind::ClientCertificates | EvidenceKind::Ike,
     .findings = kFindings},
    applies,
    [](const Evidence &evidence, const SitePolicy & /*policy*/) {
        return judgeClients(evidence, judge);
    },
    // Of a chain that is not known up to its root it cannot be said that its CA is not listed.
    [](const Evidence &evidence) { return judgeClients(evidence, openIn).isEmpty(); }};

} // namespace aovpn::rules
