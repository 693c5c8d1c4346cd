// SPDX-License-Identifier: Apache-2.0
// Any octets as an answer to main mode's first message.
#include "checks/protocol/ike/ikev1_main_mode.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    const auto offer = ike::l2tpOffer(ike::kV1PreSharedKey);
    const auto answer = ike::parseMainModeAnswer(octets);
    if (!answer) {
        if (answer.error().detail.isEmpty()) {
            std::abort();
        }
        return 0;
    }
    if (answer->initiatorCookie.size() != 8 || answer->responderCookie.size() != 8 ||
        answer->vendorIds.size() > 64) {
        std::abort();
    }
    const auto verified = ike::verifyMainModeAnswer(*answer, octets.first(8), offer);
    if (verified && answer->chosen && !offer.contains(*answer->chosen)) {
        std::abort();
    }
    (void)ike::v1NotifyName(answer->notify.value_or(0));
    return 0;
}
