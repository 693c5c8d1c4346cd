// SPDX-License-Identifier: Apache-2.0
// Any octets as what an SSTP server says. The first octet chooses the profile and the size of the
// pieces in which they arrive.
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/protocol/sstp/sstp_packet.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;
using namespace aovpn::sstp;

namespace {

void require(bool fact)
{
    if (!fact) {
        std::abort();
    }
}

CallOptions optionsFrom(quint8 choice)
{
    const QStringList protocols{
        {}, QStringLiteral("eap"), QStringLiteral("mschapv2"), QStringLiteral("pap")};
    const std::optional<int> methods[] = {std::nullopt, eap::kPeap, eap::kMsChapV2, eap::kTls};
    return {.protocol = protocols.at(choice & 3),
            .eap = {.identity = "anonymous", .method = methods[(choice >> 2) & 3]}};
}

/// Ours are always readable, and hold neither PAP nor CHAP.
void judgeOutgoing(const SstpCall &call)
{
    for (const Datagram &datagram : call.packets) {
        if (!datagram.outgoing) {
            continue;
        }
        const auto packet = parsePacket(datagram.octets);
        require(packet.has_value());
        if (!packet->control) {
            const auto frame = parseFrame(packet->data);
            require(frame && (frame->protocol == kPppEap ||
                              (frame->protocol == kPppLcp && parseLcp(frame->information))));
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    if (octets.isEmpty()) {
        return 0;
    }
    const auto choice = static_cast<quint8>(octets.at(0));
    const qsizetype piece = 1 + qsizetype{64} * (choice >> 4);
    Caller caller(optionsFrom(choice));
    std::chrono::milliseconds at{0};
    for (qsizetype i = 1; i < octets.size(); i += piece) {
        (void)caller.takeOutgoing(at);
        at += std::chrono::milliseconds(1);
        caller.feed(octets.mid(i, piece), at);
    }
    (void)caller.takeOutgoing(at);
    const SstpCall before = caller.record();
    caller.finish();
    caller.finish();
    (void)caller.takeOutgoing(at);
    require(caller.over());
    SstpCall call = caller.record();
    require(call.end != InterviewEnd::NotStarted);
    require(before.end == InterviewEnd::NotStarted || before.end == call.end);
    require(call.packets.size() < 256);
    judgeOutgoing(call);
    const auto facts = call.facts;
    deriveCall(call);
    require(call.facts == facts);
    return 0;
}
