// SPDX-License-Identifier: Apache-2.0
// Any octets as a profile, and any element tree as an EAP XML.
#include "checks/protocol/profile/eap_xml_reader.h"
#include "checks/protocol/profile/profile_reader.h"
#include "checks/protocol/profile/text_decoding.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    (void)aovpn::readProfile(octets, QString());
    const auto root = aovpn::parseXmlTree(aovpn::decodeText(octets).text, QString());
    if (root) {
        (void)aovpn::readEapXml(*root);
    }
    return 0;
}
