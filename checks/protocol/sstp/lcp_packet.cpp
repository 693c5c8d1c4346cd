// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp/lcp_packet.h"

#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

using ike::u16;
using ike::u8;

constexpr qsizetype kHeaderOctets = 4;
constexpr qsizetype kOptionHeaderOctets = 2;
/// A value without a name is shown as far as any known one is long, and a bit more.
constexpr qsizetype kShownOctets = 8;

struct Authentication
{
    const char *name;
    const char *value; ///< hex
};

constexpr auto kAuthentications = std::to_array<Authentication>({
    {"eap", "c227"},
    {"mschapv2", "c22381"},
    {"chap", "c22305"},
    {"pap", "c023"},
});

Failure malformed(const QString &detail, qsizetype offset)
{
    return {FailureKind::Malformed, 0, u"%1 at octet %2"_s.arg(detail).arg(offset), u"LCP"_s};
}

} // namespace

Result<LcpPacket> parseLcp(const QByteArray &octets)
{
    ike::OctetReader reader(octets);
    if (reader.remaining() < kHeaderOctets) {
        return malformed(u"packet without a whole header"_s, 0);
    }
    LcpPacket packet{reader.u8(), reader.u8(), {}};
    const qsizetype length = reader.u16() - kHeaderOctets;
    if (length < 0 || length > reader.remaining()) {
        return malformed(u"wrong length"_s, 2);
    }
    packet.data = reader.take(length);
    return packet;
}

QByteArray lcpOctets(const LcpPacket &packet)
{
    return u8(packet.code) + u8(packet.identifier) + u16(packet.data.size() + kHeaderOctets) +
           packet.data;
}

Result<QList<LcpOption>> parseOptions(const QByteArray &data)
{
    ike::OctetReader reader(data, kHeaderOctets);
    QList<LcpOption> options;
    while (!reader.atEnd()) {
        const qsizetype offset = reader.offset();
        if (reader.remaining() < kOptionHeaderOctets) {
            return malformed(u"half an option"_s, offset);
        }
        const int type = reader.u8();
        const qsizetype length = reader.u8() - kOptionHeaderOctets;
        if (length < 0 || length > reader.remaining()) {
            return malformed(u"option of a wrong length"_s, offset);
        }
        options.append({type, reader.take(length)});
    }
    return options;
}

QByteArray optionsOctets(const QList<LcpOption> &options)
{
    QByteArray octets;
    for (const LcpOption &option : options) {
        octets += u8(option.type) +
                  u8(static_cast<int>(option.value.size() + kOptionHeaderOctets)) + option.value;
    }
    return octets;
}

std::optional<QByteArray> authenticationOf(const QList<LcpOption> &options)
{
    const auto found = std::find_if(options.cbegin(), options.cend(), [](const LcpOption &option) {
        return option.type == kOptionAuthentication;
    });
    return found == options.cend() ? std::nullopt : std::optional(found->value);
}

QString authenticationName(const std::optional<QByteArray> &value)
{
    if (!value) {
        return u"none"_s;
    }
    const QByteArray hex = value->left(kShownOctets).toHex();
    for (const Authentication &known : kAuthentications) {
        if (hex == known.value) {
            return QString::fromLatin1(known.name);
        }
    }
    return hex.isEmpty() ? u"0"_s : QString::fromLatin1(hex);
}

std::optional<QByteArray> authenticationValue(const QString &name)
{
    for (const Authentication &known : kAuthentications) {
        if (name == QLatin1String(known.name)) {
            return QByteArray::fromHex(known.value);
        }
    }
    return std::nullopt;
}

} // namespace aovpn::sstp
