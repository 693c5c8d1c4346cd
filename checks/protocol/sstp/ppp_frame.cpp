// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp/ppp_frame.h"

#include "checks/protocol/ike/octet_reader.h"
#include "checks/protocol/ike/octet_writer.h"

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

using ike::u16;

const QByteArray &addressAndControl()
{
    static const QByteArray kOctets = QByteArray::fromHex("ff03");
    return kOctets;
}

Failure malformed(const QString &detail, qsizetype offset)
{
    return {FailureKind::Malformed, 0, u"%1 at octet %2"_s.arg(detail).arg(offset), u"PPP"_s};
}

} // namespace

Result<Frame> parseFrame(const QByteArray &octets)
{
    ike::OctetReader reader(octets);
    if (octets.startsWith(addressAndControl())) {
        reader.u16();
    }
    const qsizetype offset = reader.offset();
    if (reader.atEnd()) {
        return malformed(u"frame without a protocol"_s, offset);
    }
    int protocol = reader.u8();
    if ((protocol & 1) == 0) {
        if (reader.atEnd()) {
            return malformed(u"half a protocol number"_s, offset);
        }
        protocol = (protocol << 8) | reader.u8();
        if ((protocol & 1) == 0) {
            return malformed(u"protocol number with an even last octet"_s, offset);
        }
    }
    return Frame{protocol, reader.rest()};
}

QByteArray frameOctets(int protocol, const QByteArray &information)
{
    return addressAndControl() + u16(protocol) + information;
}

} // namespace aovpn::sstp
