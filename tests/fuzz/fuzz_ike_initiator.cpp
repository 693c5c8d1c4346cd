// SPDX-License-Identifier: Apache-2.0
// Any octets as the answer that an initiator takes, twice: the first may bring it into another
// state (a cookie, another group, keys). Each run makes key exchanges, so it is slow.
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_offers.h"

#include <cstdint>

namespace {

using namespace aovpn;

const ike::Initiator &initiator()
{
    static const Result<ike::Initiator> kInitiator =
        ike::Initiator::start(ike::broadOffer(), {QStringLiteral("192.0.2.1"), 50000,
                                                  QStringLiteral("198.51.100.1"), 500});
    return *kInitiator;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    // The same octets with the SPI of the question, so that they get past the first comparison.
    const QByteArray answer =
        initiator().datagram().first(8) + octets.sliced(std::min(qsizetype{8}, octets.size()));
    ike::Initiator copy = initiator();
    copy.take(answer);
    copy.take(answer);
    return 0;
}
