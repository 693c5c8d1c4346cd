// SPDX-License-Identifier: Apache-2.0
// Any octets as a hosts file, and as addresses and prefixes.
#include "checks/model/address.h"
#include "checks/protocol/hosts_file.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    const auto entries = hostsEntries(octets, QStringLiteral("vpn.example.test"));
    if (entries.size() > 64) {
        std::abort();
    }
    for (const HostsEntry &entry : entries) {
        const auto address = IpAddress::parse(entry.address);
        if (!address || address->toString() != entry.address || entry.line < 1) {
            std::abort();
        }
    }
    const QList<QByteArray> words = octets.simplified().split(' ');
    for (const QByteArray &word : words) {
        const auto prefix = IpPrefix::parse(QString::fromUtf8(word));
        if (prefix && (!prefix->contains(prefix->address()) ||
                       IpPrefix::parse(prefix->toString(), HostBits::Refuse) != prefix ||
                       (prefix->address().isPrivate() && prefix->address().isBogon()))) {
            std::abort();
        }
    }
    return 0;
}
