// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/pptp_reply.h"

#include "checks/protocol/ike/octet_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr int kControlMessage = 1;
constexpr quint32 kCookie = 0x1A2B3C4D;
constexpr int kStartReply = 2;
constexpr qsizetype kHeaderOctets = 8; ///< as far as the cookie
constexpr qsizetype kStartOctets = 156;
constexpr qsizetype kTextOctets = 64;
constexpr qsizetype kCapabilityOctets = 12; ///< framing, bearer, channels, firmware

/// Length, message type, cookie.
struct Header
{
    qsizetype length = 0;
    bool pptp = false;
};

Header readHeader(ike::OctetReader &reader)
{
    Header header;
    header.length = reader.u16();
    const int type = reader.u16();
    header.pptp = type == kControlMessage && reader.u32() == kCookie;
    return header;
}

/// A padded text for people: as far as the first zero, control characters as blanks.
QString textOf(const QByteArray &field)
{
    const qsizetype end = field.indexOf('\0');
    QString text = QString::fromUtf8(end < 0 ? field : field.first(end));
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return text.trimmed();
}

QByteArray padded(const QByteArray &text)
{
    return text.leftJustified(kTextOctets, '\0', true);
}

} // namespace

QByteArray pptpStartRequest()
{
    static const QByteArray kHead = QByteArray::fromHex("009c0001" // length, control message
                                                        "1a2b3c4d" // magic cookie
                                                        "00010000" // start request
                                                        "01000000" // version 1.0
                                                        "00000003" // framing: both kinds
                                                        "00000003" // bearer: both kinds
                                                        "00000000");
    return kHead + padded({}) + padded("AOVPN Doctor");
}

QByteArray pptpStopRequest()
{
    return QByteArray::fromHex("00100001"
                               "1a2b3c4d"
                               "00030000" // stop request
                               "01000000");
}

bool pptpReplyComplete(const QByteArray &octets)
{
    if (octets.size() < kHeaderOctets) {
        return false;
    }
    ike::OctetReader reader(octets);
    const Header header = readHeader(reader);
    return !header.pptp || octets.size() >= std::min(header.length, kMaxPptpReplyOctets);
}

void derivePptpReply(PptpExchange &exchange)
{
    exchange.facts.reset();
    if (exchange.reply.isEmpty()) {
        return;
    }
    PptpReplyFacts facts;
    ike::OctetReader reader(exchange.reply);
    const Header header = readHeader(reader);
    const int type = reader.u16();
    reader.u16();
    if (header.pptp && header.length == kStartOctets && exchange.reply.size() >= kStartOctets &&
        type == kStartReply) {
        facts.pptp = true;
        reader.u16(); // its version: whoever speaks another one says so in the result code
        facts.resultCode = reader.u8();
        reader.u8();
        reader.take(kCapabilityOctets);
        facts.hostName = textOf(reader.take(kTextOctets));
        facts.vendor = textOf(reader.take(kTextOctets));
    }
    exchange.facts = facts;
}

} // namespace aovpn
