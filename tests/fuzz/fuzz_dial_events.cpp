// SPDX-License-Identifier: Apache-2.0
// Any octets as event XML; what comes out is joined into dials.
#include "checks/protocol/events/dial_events_reader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto events = aovpn::readDialEvents(octets, QString());
    if (events) {
        (void)aovpn::failedDials(*events);
        (void)aovpn::lastFailure(*events, QString());
    }
    return 0;
}
