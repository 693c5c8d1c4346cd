// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/ike_probe.h"

#include "checks/model/client_candidates.h"
#include "checks/probes/ike_conversation.h"
#include "checks/probes/ike_interview.h"
#include "checks/probes/interview_scope.h"
#include "checks/probes/main_mode_question.h"
#include "checks/probes/server_addresses.h"
#include "checks/protocol/ike/ikev1_main_mode.h"
#include "checks/system/log.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr int kPorts[] = {500, 4500};
constexpr std::chrono::milliseconds kGrace{200};
constexpr int kMostDatagrams = kIkeDatagrams + kFarewellDatagrams;

Evidence ask(Datagrams &datagrams, const IkeTask &task, const Wait &wait)
{
    Evidence evidence;
    auto exchanges = askIke(datagrams, task, wait);
    if (!exchanges) {
        log::warning(
            u"ike %1 %2: %3"_s.arg(task.address).arg(task.port).arg(exchanges.error().message()));
        evidence.failures.insert(enumName(EvidenceKind::Ike), exchanges.error());
        return evidence;
    }
    for (const IkeExchange &exchange : *exchanges) {
        log::info(u"ike %1 %2 %3: %4 after %5 datagrams, %6 ms"_s.arg(exchange.address)
                      .arg(exchange.port)
                      .arg(exchange.question, enumName(exchange.outcome))
                      .arg(exchange.attempts)
                      .arg(exchange.elapsedMs.count()));
    }
    evidence.ike = *std::move(exchanges);
    return evidence;
}

Evidence askMainModeAt(Datagrams &datagrams, const QString &address, int method, const Wait &wait)
{
    Evidence evidence;
    const auto exchange = askMainMode(datagrams, address, {method}, wait);
    if (exchange) {
        evidence.ike = QList<IkeExchange>{*exchange};
    } else {
        evidence.failures.insert(enumName(EvidenceKind::Ike), exchange.error());
    }
    return evidence;
}

ProbeTask probeTask(const QString &id, const QString &server, const IkeTask &task)
{
    return {id,
            {{u"address"_s, task.address}, {u"port"_s, task.port}, {u"server"_s, server}},
            kIkeLongest + kFarewell + kGrace,
            [task](System &system, const Wait &wait) { return ask(system.datagrams, task, wait); }};
}

bool asked(const QList<IkeExchange> &exchanges, const QString &address, int port)
{
    return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const IkeExchange &exchange) {
        return exchange.address == address && exchange.port == port;
    });
}

bool answered(const QList<IkeExchange> &exchanges, const QString &address, int port)
{
    return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const IkeExchange &exchange) {
        return exchange.address == address && exchange.port == port &&
               exchange.outcome == PortOutcome::Answered;
    });
}

bool askedForSa(const QList<IkeExchange> &exchanges, const QString &address, int port)
{
    return std::any_of(exchanges.cbegin(), exchanges.cend(), [&](const IkeExchange &exchange) {
        return exchange.address == address && exchange.port == port &&
               exchange.question == u"sa-init"_s && exchange.outcome != PortOutcome::NotTested;
    });
}

/// 500 is through without an answer, 4500 was content with the stateless question.
bool owesSaInit(const QList<IkeExchange> &exchanges, const QString &address)
{
    return asked(exchanges, address, 500) && !answered(exchanges, address, 500) &&
           answered(exchanges, address, 4500) && !askedForSa(exchanges, address, 4500);
}

/// A server of L2TP is asked as well: its reply tells whether its address is translated.
bool asksIke(const Connection &connection)
{
    return usesIkev2(connection) || usesL2tp(connection);
}

/// A port that answers small datagrams is asked with a large one. One address is enough: the way
/// there is what is asked about.
void addOversized(QList<ProbeTask> &tasks, const Evidence &known,
                  const QList<IkeExchange> &exchanges)
{
    const auto answering =
        std::find_if(exchanges.cbegin(), exchanges.cend(), [](const IkeExchange &exchange) {
            return exchange.question == u"liveness"_s && exchange.outcome == PortOutcome::Answered;
        });
    if (answering != exchanges.cend()) {
        tasks.append(
            probeTask(u"ike-oversized"_s, known.name->name,
                      {.address = answering->address, .port = answering->port, .oversized = true}));
    }
}

/// A profile with a pre-shared key offers that, any other one certificates.
void addMainMode(QList<ProbeTask> &tasks, const Evidence &known)
{
    const Connection *connection = oneConnection(known);
    if (connection == nullptr || !usesL2tp(*connection)) {
        return;
    }
    const int method = connection->hasPreSharedKey ? ike::kV1PreSharedKey : ike::kV1RsaSignatures;
    for (const QString &address : addressesToAsk(*known.name)) {
        tasks.append({u"main-mode %1"_s.arg(address),
                      {{u"address"_s, address}, {u"port"_s, 500}, {u"server"_s, known.name->name}},
                      kMainModeLongest + kGrace,
                      [address, method](System &system, const Wait &wait) {
                          return askMainModeAt(system.datagrams, address, method, wait);
                      }});
    }
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy &policy, const Request &)
{
    const auto connections = judgedConnections(known);
    if (!known.name || std::none_of(connections.cbegin(), connections.cend(), asksIke)) {
        return {};
    }
    const QList<ike::Proposal> offer = offerOf(known);
    const bool interviewed = interviewsIke(known, policy);
    const QList<IkeExchange> exchanges = known.ike.value_or(QList<IkeExchange>{});
    QList<ProbeTask> tasks;
    for (const QString &address : addressesToAsk(*known.name)) {
        for (const int port : kPorts) {
            const bool first = port == 500;
            tasks.append(probeTask(u"ike-init %1 %2"_s.arg(address).arg(port), known.name->name,
                                   {.address = address,
                                    .port = port,
                                    .offer = offer,
                                    .saInit = first && !interviewed,
                                    .version = first}));
        }
        if (!interviewed && owesSaInit(exchanges, address)) {
            tasks.append(probeTask(u"ike-init %1 4500 sa-init"_s.arg(address), known.name->name,
                                   {.address = address,
                                    .port = 4500,
                                    .offer = offer,
                                    .liveness = false,
                                    .version = false}));
        }
    }
    addOversized(tasks, known, exchanges);
    addMainMode(tasks, known);
    return tasks;
}

} // namespace

constinit const Probe kIkeProbe{
    {.name = "ike",
     .stage = Stage::Reachability,
     .yields = EvidenceKind::Ike,
     .asks =
         "Sends IKE_SA_INIT requests to UDP 500 and 4500 of every address of the VPN server: "
         "first one that no server may accept, then, where that stays unanswered, a real one; "
         "and one of 2,000 octets that no server may accept. For L2TP the first message of IKEv1 "
         "main mode. No user name, no certificate.",
     .packets = kMostDatagrams,
     .weight = 4.0},
    plan};

} // namespace aovpn
