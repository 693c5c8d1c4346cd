// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/pptp_probe.h"

#include "checks/model/server_name.h"
#include "checks/probes/port_outcome.h"
#include "checks/probes/server_addresses.h"
#include "checks/protocol/pptp_reply.h"
#include "checks/system/log.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint16 kPort = 1723;
constexpr std::chrono::milliseconds kLimit{4000};
constexpr std::chrono::milliseconds kConnectLimit{3000};
/// How long the server may take to acknowledge the end.
constexpr std::chrono::milliseconds kEndLimit{300};

/// The reply as far as it comes. Errors: Cancelled.
Result<QByteArray> askStart(Stream &stream, const Wait &wait)
{
    QByteArray reply;
    if (const auto sent = stream.send(pptpStartRequest(), wait); !sent) {
        return sent.error().kind == FailureKind::Cancelled ? Result<QByteArray>(sent.error())
                                                           : Result<QByteArray>(reply);
    }
    while (!pptpReplyComplete(reply) && reply.size() < kMaxPptpReplyOctets) {
        const auto octets = stream.receive(wait);
        if (!octets && octets.error().kind == FailureKind::Cancelled) {
            return octets.error();
        }
        if (!octets || octets->isEmpty()) {
            break;
        }
        reply += *octets;
    }
    return reply.left(kMaxPptpReplyOctets);
}

/// Ends the control connection as RFC 2637, 2.3 has it.
void askStop(Stream &stream, const Wait &wait)
{
    const Wait end = wait.within(kEndLimit);
    if (stream.send(pptpStopRequest(), end)) {
        (void)stream.receive(end);
    }
}

Result<PptpExchange> exchangeWith(const QString &address, System &system, const Wait &wait)
{
    const auto start = std::chrono::steady_clock::now();
    PptpExchange exchange{.address = address, .port = kPort};
    auto stream =
        system.streams.connectTo(QHostAddress(address), kPort, wait.within(kConnectLimit));
    if (stream) {
        exchange.tcp = PortOutcome::Answered;
        const auto reply = askStart(**stream, wait);
        if (!reply) {
            return reply.error();
        }
        exchange.reply = *reply;
        derivePptpReply(exchange);
        if (exchange.facts && exchange.facts->pptp) {
            askStop(**stream, wait);
        }
    } else {
        const auto outcome = connectionOutcome(stream.error().kind);
        if (!outcome) {
            return stream.error();
        }
        exchange.tcp = *outcome;
        exchange.osCode = stream.error().osCode;
    }
    exchange.elapsedMs = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - start);
    return exchange;
}

Evidence ask(const QString &address, System &system, const Wait &wait)
{
    Evidence evidence;
    const auto exchange = exchangeWith(address, system, wait);
    if (!exchange) {
        evidence.failures.insert(enumName(EvidenceKind::Pptp), exchange.error());
        return evidence;
    }
    log::info(u"pptp %1: TCP %2, result %3"_s.arg(address, enumName(exchange->tcp))
                  .arg(exchange->facts ? exchange->facts->resultCode : 0));
    evidence.pptp = QList<PptpExchange>{*exchange};
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy & /*policy*/,
                      const Request & /*request*/)
{
    QList<ProbeTask> tasks;
    const Connection *connection = selectedConnection(known);
    if (connection == nullptr || connection->strategy != VpnStrategy::PptpOnly || !known.name) {
        return tasks;
    }
    const QString server = serverHost(connection->server);
    for (const QString &address : addressesToAsk(*known.name)) {
        tasks.append(
            {.id = u"pptp %1 %2"_s.arg(address).arg(kPort),
             .values = {{u"server"_s, server}, {u"address"_s, address}, {u"port"_s, kPort}},
             .limit = kLimit,
             .run = [address](System &system, const Wait &wait) {
                 return ask(address, system, wait);
             }});
    }
    return tasks;
}

} // namespace

constinit const Probe kPptpProbe{
    {.name = "pptp",
     .stage = Stage::Reachability,
     .yields = EvidenceKind::Pptp,
     .asks =
         "Opens PPTP's control connection to TCP port 1723 of the VPN server and ends it again; "
         "only for connections that use nothing but PPTP.",
     .packets = 1,
     .weight = 1.0},
    plan};

} // namespace aovpn
