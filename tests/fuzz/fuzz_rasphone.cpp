// SPDX-License-Identifier: Apache-2.0
// Any octets as a phonebook, and as each of its binary values.
#include "checks/protocol/profile/custom_auth_data.h"
#include "checks/protocol/profile/phonebook_values.h"
#include "checks/protocol/profile/profile_reader.h"
#include "checks/protocol/profile/rasphone_reader.h"
#include "checks/protocol/profile/text_decoding.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)aovpn::readProfile(octets, QString());
    (void)aovpn::readRasphone(aovpn::decodeText(octets).text, QString());
    aovpn::Connection connection;
    aovpn::decodeCustomAuthData(octets, connection);
    aovpn::decodeRoutes(octets);
    aovpn::decodeNameRules(octets);
    aovpn::decodeSuffixes(octets);
    aovpn::decodeCryptography(octets);
    return 0;
}
