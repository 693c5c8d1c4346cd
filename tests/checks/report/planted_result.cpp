// SPDX-License-Identifier: Apache-2.0
#include "tests/checks/report/planted_result.h"

#include "tests/support/sample_results.h"

using namespace Qt::StringLiterals;

namespace aovpn {

SessionResult planted(const QString &text)
{
    SessionResult result = samples::certificateExpired();
    Connection &connection = (*result.evidence.connections)[0];
    connection.name = text;
    connection.server = text;
    connection.serverNames = QStringList{text, text};
    connection.defects = {{text, text, text}};
    connection.anonymousIdentity = text;
    CertificateEvidence &certificate = (*result.evidence.certificates)[0];
    certificate.origin = text;
    certificate.expectedName = text;
    certificate.facts[0].subject = text;
    certificate.facts[0].dnsNames = {text};
    certificate.facts[0].extendedKeyUsages = QStringList{text};
    certificate.path->missingIssuer = text;
    certificate.path->errors = {{1, 0, text, text}};
    certificate.revocation[0].subject = text;
    (*result.evidence.sstp)[0].facts->server = text;
    (*result.evidence.sstp)[0].facts->location = text;
    (*result.evidence.sstp)[0].tlsDetail = text;
    (*result.evidence.ike)[0].address = text;
    (*result.evidence.ike)[0].question = text;
    (*result.evidence.ike)[0].facts->notifies = {{1, text, {}}};
    (*result.evidence.ike)[1].facts->wellFormed = false;
    (*result.evidence.ike)[1].facts->malformed = text;
    result.evidence.name->name = text;
    result.evidence.name->addresses = {text};
    result.evidence.name->hostsEntries = {{text, 3}};
    result.evidence.routing->interfaces[1].name = text;
    result.evidence.routing->routes[0].gateway = text;
    result.evidence.routing->reach = {{text, ReachOutcome::Silent}};
    result.evidence.system = SystemEvidence{text, text, text, text, true};
    result.evidence.failures.insert(text, {FailureKind::Internal, 1, text, text});
    result.request.symptom = text;
    result.request.profileFile = text;
    result.policy.organisation = text;
    result.policy.helpdesk = {text, text, text, text};
    result.redactions = {text};
    result.tool = {text, text, text};
    for (StageResult &stage : result.stages) {
        for (CheckRun &run : stage.checks) {
            run.reason = text;
        }
        for (JudgedFinding &finding : stage.findings) {
            for (const QString &key : finding.values.keys()) {
                finding.values.insert(key, text);
            }
            finding.codes = {text};
        }
    }
    JudgedFinding unknown;
    unknown.id = text;
    unknown.check = text;
    unknown.consequenceOf = text;
    samples::stageOf(result, Stage::Routing).findings = {unknown};
    return result;
}

} // namespace aovpn
