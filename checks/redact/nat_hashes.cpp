// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/nat_hashes.h"

#include <algorithm>

namespace aovpn {
namespace {

constexpr qsizetype kMarkerOctets = 4;
constexpr qsizetype kHeaderOctets = 28;
constexpr qsizetype kNextPayloadAt = 16;
constexpr qsizetype kPayloadHeaderOctets = 4;
constexpr qsizetype kNotifyHeaderOctets = 8;
constexpr quint8 kNotify = 41;
constexpr quint8 kEncrypted = 46;
constexpr quint8 kEncryptedFragment = 53;

quint8 octetAt(const QByteArray &octets, qsizetype at)
{
    return static_cast<quint8>(octets.at(at));
}

int numberAt(const QByteArray &octets, qsizetype at)
{
    return octetAt(octets, at) * 256 + octetAt(octets, at + 1);
}

} // namespace

QList<QByteArray> clearNatHashes(QByteArray &datagram)
{
    QList<QByteArray> found;
    // An initiator's SPI is never zero, so a message cannot begin like the marker.
    const qsizetype start =
        datagram.startsWith(QByteArray(kMarkerOctets, '\0')) ? kMarkerOctets : 0;
    if (datagram.size() < start + kHeaderOctets) {
        return found;
    }
    quint8 kind = octetAt(datagram, start + kNextPayloadAt);
    qsizetype at = start + kHeaderOctets;
    while (kind != 0 && kind != kEncrypted && kind != kEncryptedFragment &&
           at + kPayloadHeaderOctets <= datagram.size()) {
        const qsizetype claimed = numberAt(datagram, at + 2);
        const qsizetype length = std::min(claimed, datagram.size() - at);
        if (kind == kNotify && length > kNotifyHeaderOctets &&
            isNatHash(numberAt(datagram, at + 6))) {
            const qsizetype data = at + kNotifyHeaderOctets + octetAt(datagram, at + 5);
            const qsizetype size = at + length - data;
            if (size > 0) {
                found.append(datagram.mid(data, size));
                std::fill_n(datagram.begin() + data, size, '\0');
            }
        }
        if (claimed < kPayloadHeaderOctets) {
            break;
        }
        kind = octetAt(datagram, at);
        at += claimed;
    }
    return found;
}

} // namespace aovpn
