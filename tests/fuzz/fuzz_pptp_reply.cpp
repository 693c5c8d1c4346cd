// SPDX-License-Identifier: Apache-2.0
// Any octets as a reply to PPTP's start: bounded facts.
#include "checks/protocol/pptp_reply.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    aovpn::PptpExchange exchange;
    exchange.reply = octets;
    aovpn::derivePptpReply(exchange);
    const bool complete = aovpn::pptpReplyComplete(octets);
    if (exchange.facts.has_value() == octets.isEmpty() ||
        (exchange.facts && exchange.facts->pptp && !complete) ||
        (exchange.facts &&
         (exchange.facts->hostName.size() > 64 || exchange.facts->vendor.size() > 64 ||
          exchange.facts->resultCode > 255))) {
        std::abort();
    }
    return 0;
}
