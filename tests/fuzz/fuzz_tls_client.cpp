// SPDX-License-Identifier: Apache-2.0
// Any octets as what a TLS server says. The first octet chooses in what pieces they arrive.
#include "checks/protocol/tls/tls_client.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace aovpn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    if (octets.isEmpty()) {
        return 0;
    }
    const qsizetype piece = 1 + 16 * static_cast<quint8>(octets.at(0));
    TlsClient client({.serverName = QStringLiteral("vpn.example.test")});
    if (client.takeOutgoing().isEmpty()) {
        std::abort();
    }
    for (qsizetype at = 1; at < octets.size(); at += piece) {
        client.feed(octets.mid(at, piece));
        (void)client.takeOutgoing();
        (void)client.takeReceived();
    }
    client.send("x");
    client.close();
    client.feedEnd();
    const TlsState state = client.state();
    if ((state == TlsState::Failed) == client.failure().isEmpty() ||
        (state != TlsState::Failed && state != TlsState::Closed) ||
        client.peerChain().size() > 32 || (client.wasEstablished() == client.version().isEmpty())) {
        std::abort();
    }
    (void)startsLikeTls(octets.mid(1));
    return 0;
}
