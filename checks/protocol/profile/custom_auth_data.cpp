// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/custom_auth_data.h"

#include "checks/protocol/profile/eap_xml_reader.h"
#include "checks/protocol/profile/little_endian_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr quint32 kHashOctets = 0x14;
constexpr quint32 kKnownFlags = 0x31;
constexpr quint32 kMaxRoots = 100;

struct ServerPart
{
    quint32 flags = 0;
    QStringList roots;
    QStringList names;
};

/// Names are what people type there; anything else means that the layout was guessed wrongly.
bool plausible(const QString &names)
{
    return std::all_of(names.cbegin(), names.cend(),
                       [](QChar character) { return character.isPrint(); });
}

QString hashText(QByteArrayView hash)
{
    return QString::fromLatin1(hash.toByteArray().toHex());
}

/// "2 partSize flags nRoots 0x14 hash.. names NUL" of PEAP; @p counted false: without nRoots, as
/// EAP-TLS has it.
std::optional<ServerPart> readServerPart(QByteArrayView octets, bool counted)
{
    LittleEndianReader reader(octets);
    ServerPart part;
    reader.number(); // version
    reader.number(); // size of the part; the caller has cut it
    part.flags = reader.number();
    const quint32 count = counted ? reader.number() : 1;
    if (count > kMaxRoots) {
        return std::nullopt;
    }
    for (quint32 i = 0; i < count; ++i) {
        if (reader.peekNumber() == kHashOctets) {
            reader.number();
        } else if (i == 0) {
            return std::nullopt;
        }
        part.roots.append(hashText(reader.octets(kHashOctets)));
    }
    // EAP-TLS does not say how many there are: each has its length before it.
    while (!counted && reader.peekNumber() == kHashOctets &&
           part.roots.size() < qsizetype{kMaxRoots}) {
        reader.number();
        part.roots.append(hashText(reader.octets(kHashOctets)));
    }
    const QString names = reader.text();
    if (reader.failed() || !plausible(names)) {
        return std::nullopt;
    }
    part.names = splitServerNames(names);
    return part;
}

std::optional<ServerValidation> validationOf(quint32 flags)
{
    return flags == kKnownFlags ? std::optional(ServerValidation{true, true, true}) : std::nullopt;
}

void setOuter(const ServerPart &part, Connection &connection)
{
    connection.serverNames = part.names;
    connection.trustedRoots = part.roots;
    connection.serverValidation = validationOf(part.flags);
}

void decodePeap(QByteArrayView body, Connection &connection)
{
    LittleEndianReader reader(body);
    reader.octets(12);
    LittleEndianReader ahead = reader;
    ahead.number();
    const quint32 partSize = ahead.number();
    const QByteArrayView outer = reader.octets(partSize);
    if (reader.failed()) {
        return;
    }
    if (const auto part = readServerPart(outer, true)) {
        setOuter(*part, connection);
    }
    reader.number(); // size of the inner part
    const quint32 innerType = reader.number();
    if (reader.failed() || innerType == 0 || innerType > 255) {
        return;
    }
    connection.innerEapType = static_cast<int>(innerType);
    if (innerType == 13) {
        if (const auto part = readServerPart(reader.octets(reader.remaining()), false)) {
            connection.innerServerNames = part->names;
            connection.innerTrustedRoots = part->roots;
            connection.innerServerValidation = validationOf(part->flags);
        }
    }
}

} // namespace

void decodeCustomAuthData(const QByteArray &octets, Connection &connection)
{
    LittleEndianReader reader(octets);
    if (reader.octets(4) != QByteArrayView("1DBC")) {
        return;
    }
    const quint32 type = reader.number();
    const quint32 length = reader.number();
    reader.number();
    const QByteArrayView body = reader.octets(length);
    if (reader.failed() ||
        (connection.eapType && type != static_cast<quint32>(*connection.eapType))) {
        return; // cut short, or left over from another method
    }
    if (type == 25) {
        decodePeap(body, connection);
    } else if (type == 13) {
        if (const auto part = readServerPart(body, false)) {
            setOuter(*part, connection);
        }
    }
}

} // namespace aovpn
