// SPDX-License-Identifier: Apache-2.0
// Any octets as a reply to the SSTP verb: bounded facts, and the same again.
#include "checks/protocol/sstp_reply.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    aovpn::SstpExchange exchange;
    exchange.httpReply = octets;
    aovpn::deriveSstpReply(exchange);
    const QByteArray head = aovpn::sstpReplyHead(octets);
    if (exchange.facts.has_value() == octets.isEmpty() ||
        head.size() > aovpn::kMaxSstpReplyOctets || !octets.startsWith(head) ||
        (exchange.facts &&
         (exchange.facts->server.size() > 200 || exchange.facts->location.size() > 200 ||
          exchange.facts->status < 0 || exchange.facts->status > 999))) {
        std::abort();
    }
    // The head holds everything that the facts come from.
    aovpn::SstpExchange again;
    again.httpReply = head;
    aovpn::deriveSstpReply(again);
    if (again.facts != exchange.facts) {
        std::abort();
    }
    (void)aovpn::sstpRequest(QString::fromUtf8(octets), QString::fromLatin1(octets));
    return 0;
}
