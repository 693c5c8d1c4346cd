// SPDX-License-Identifier: Apache-2.0
// Any octets as an IKE message: decoded, and judged as the answer to a question.
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ike_offers.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace aovpn;

QByteArray askedOnce()
{
    const Result<ike::Initiator> initiator =
        ike::Initiator::start(ike::broadOffer(), {QStringLiteral("192.0.2.1"), 50000,
                                                  QStringLiteral("198.51.100.1"), 500});
    return initiator->datagram();
}

/// The same octets with the SPI that the question had, so that they get past the first comparison.
QByteArray addressedTo(const QByteArray &question, const QByteArray &octets)
{
    return question.first(8) + octets.sliced(std::min(qsizetype{8}, octets.size()));
}

void derive(int port, const QByteArray &question, const QByteArray &answer)
{
    IkeExchange exchange;
    exchange.address = QStringLiteral("198.51.100.1");
    exchange.localAddress = QStringLiteral("192.0.2.1");
    exchange.port = port;
    exchange.datagrams = {{true, std::chrono::milliseconds(0), ike::onPort(port, question)},
                          {false, std::chrono::milliseconds(1), answer}};
    deriveIkeReply(exchange);
    if (!exchange.facts || exchange.facts->wellFormed == !exchange.facts->malformed.isEmpty()) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    const auto decoded = decodeIkeMessage(octets);
    if (!decoded && decoded.error().detail.isEmpty()) {
        std::abort();
    }
    static const QByteArray question = askedOnce();
    const QByteArray answer = addressedTo(question, octets);
    derive(500, question, answer);
    derive(4500, question, ike::onPort(4500, answer));
    derive(4500, question, octets);
    return 0;
}
