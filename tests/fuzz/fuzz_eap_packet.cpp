// SPDX-License-Identifier: Apache-2.0
// Any octets as one EAP packet, as a TLS fragment, and as a recorded conversation: pieces of which
// each begins with its length.
#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/eap/eap_tls.h"
#include "checks/protocol/eap/eap_tls_fragment.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;
using namespace aovpn::eap;

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void readFragment(const QByteArray &octets)
{
    (void)holdsTlsAlert(octets);
    const Result<TlsFragment> fragment = parseTlsFragment(octets);
    if (fragment) {
        const Result<TlsFragment> again = parseTlsFragment(tlsFragmentOctets(*fragment));
        require(again && *again == *fragment);
    }
}

QList<TimedPacket> conversation(const QByteArray &octets)
{
    QList<TimedPacket> packets;
    for (qsizetype at = 0; at < octets.size();) {
        const qsizetype length = static_cast<quint8>(octets.at(at)) & 0x3F;
        packets.append({.outgoing = (static_cast<quint8>(octets.at(at)) & 0x40) != 0,
                        .at = std::chrono::milliseconds(at),
                        .octets = octets.mid(at + 1, length)});
        at += 1 + length;
    }
    return packets;
}

void judge(const QList<TimedPacket> &packets, std::optional<int> wanted)
{
    const EapFacts facts = eapFacts(packets, wanted);
    using enum MethodAnswer;
    require(facts.answer != Match || facts.proposed == wanted);
    require((facts.answer != Negotiable && facts.answer != Impossible) || facts.asked.has_value());
    require(facts.answer != IdentityRefused || (facts.failure && !facts.proposed));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    const Result<Packet> packet = parsePacket(octets);
    if (packet) {
        const QByteArray written = packetOctets(*packet);
        require(octets.startsWith(written));
        (void)typeName(packet->type);
        readFragment(packet->data);
    }
    readFragment(octets);
    const QList<TimedPacket> packets = conversation(octets);
    judge(packets, std::nullopt);
    judge(packets, kPeap);
    return 0;
}
