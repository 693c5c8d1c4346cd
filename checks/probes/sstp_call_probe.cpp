// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/sstp_call_probe.h"

#include "checks/model/server_name.h"
#include "checks/probes/interview_identity.h"
#include "checks/probes/server_addresses.h"
#include "checks/probes/sstp_call.h"
#include "checks/system/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// The opening, a silent sign-in server, and the end.
constexpr std::chrono::milliseconds kLimit = kSstpOpening + kSstpPatience + std::chrono::seconds{2};

Evidence ask(const SstpCallTask &task, System &system, const Wait &wait)
{
    Evidence evidence;
    const auto call = callSstp(system, task, wait);
    if (!call) {
        evidence.failures.insert(enumName(EvidenceKind::SstpCalls), call.error());
        return evidence;
    }
    log::info(u"sstp call %1: %2, %3"_s.arg(task.address, enumName(call->end), call->detail));
    if (call->signInTls && !call->signInTls->chain.isEmpty()) {
        const QString origin = u"sign-in server behind "_s + endpointText(task.address, kSstpPort);
        evidence.certificates =
            QList<CertificateEvidence>{{.purpose = CertificatePurpose::NpsServer,
                                        .origin = origin,
                                        .expectedName = {},
                                        .chain = call->signInTls->chain}};
    }
    evidence.sstpCalls = QList<SstpCall>{*call};
    return evidence;
}

bool identityWasRefused(const SstpCall &call)
{
    return call.facts && wantsNextIdentity(call.facts->talk);
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request &request)
{
    const Connection *connection = selectedConnection(known);
    if (connection == nullptr || !usesSstp(*connection) || !known.sstp) {
        return {};
    }
    const auto calls = known.sstpCalls.value_or(QList<SstpCall>{});
    const QList<InterviewIdentity> identities = interviewIdentities(*connection, policy, request);
    // One call; another one only for the next identity, where the last one was refused.
    if (calls.size() >= identities.size() ||
        (!calls.isEmpty() && !identityWasRefused(calls.last()))) {
        return {};
    }
    const auto first =
        std::find_if(known.sstp->cbegin(), known.sstp->cend(), [](const SstpExchange &exchange) {
            return exchange.facts && exchange.facts->sstp;
        });
    if (first == known.sstp->cend()) {
        return {};
    }
    const InterviewIdentity &identity = identities.at(calls.size());
    const SstpCallTask task{
        .address = first->address,
        .server = serverHost(connection->server),
        .identityKind = identity.kind,
        .options = {.protocol = interviewProtocol(*connection),
                    .eap = {.identity = identity.octets, .method = interviewMethod(*connection)}}};
    return {{.id = u"sstp-call %1 %2 %3"_s.arg(task.address).arg(kSstpPort).arg(identity.kind),
             .values = {{u"server"_s, task.server},
                        {u"address"_s, task.address},
                        {u"port"_s, kSstpPort}},
             .limit = kLimit,
             .run = [task](System &system, const Wait &wait) { return ask(task, system, wait); }}};
}

} // namespace

constinit const Probe kSstpCallProbe{
    {.name = "sstp-call",
     .stage = Stage::Authentication,
     .yields = EvidenceKind::SstpCalls,
     .asks = QT_TRANSLATE_NOOP(
         "Checks",
         "Opens one SSTP call to TCP port 443 of the VPN server to see which sign-in method it "
         "demands and which certificate its sign-in server shows; ends it before any password "
         "would be due."),
     .packets = 1,
     .weight = 3.0},
    plan};

} // namespace aovpn
