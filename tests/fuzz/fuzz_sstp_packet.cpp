// SPDX-License-Identifier: Apache-2.0
// Any octets as an SSTP packet, a PPP frame, an LCP packet and its options; what could be read
// reads the same after it was written again.
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
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

void readLcp(const QByteArray &octets)
{
    const auto packet = parseLcp(octets);
    if (!packet) {
        return;
    }
    const auto again = parseLcp(lcpOctets(*packet));
    require(again && *again == *packet);
    if (const auto options = parseOptions(packet->data)) {
        require(optionsOctets(*options) == packet->data);
        require(!authenticationName(authenticationOf(*options)).isEmpty());
    }
}

void readFrame(const QByteArray &octets)
{
    const auto frame = parseFrame(octets);
    if (!frame) {
        return;
    }
    const auto again = parseFrame(frameOctets(frame->protocol, frame->information));
    require(again && *again == *frame);
    readLcp(frame->information);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    const auto length = packetLength(octets);
    require(!length || length->value_or(4) >= 4);
    require(!length || length->value_or(0) <= kLongestPacket);
    const auto packet = parsePacket(octets);
    require(packet.has_value() || !packet.error().detail.isEmpty());
    if (packet) {
        const auto again = parsePacket(packetOctets(*packet));
        require(again && *again == *packet);
        (void)statusOf(*packet);
        require(bindingHashes(*packet).value_or(0) >= 0);
        readFrame(packet->data);
    }
    readFrame(octets);
    readLcp(octets);
    return 0;
}
