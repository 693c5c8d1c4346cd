// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/sstp_reply.h"

#include "checks/model/address.h"
#include "checks/model/host_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr char kEndlessLength[] = "18446744073709551615";
constexpr qsizetype kMostText = 200;

/// Nothing in a request line or field may start a new one.
QByteArray visible(const QString &text)
{
    QByteArray out;
    for (const QChar c : text) {
        if (c.unicode() > 0x20 && c.unicode() < 0x7F) {
            out.append(static_cast<char>(c.unicode()));
        }
    }
    return out;
}

/// A field's value for people: control characters become blanks.
QString shown(const QByteArray &value)
{
    QString text = QString::fromUtf8(value.left(4 * kMostText)).left(kMostText);
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control) {
            c = u' ';
        }
    }
    return text.trimmed();
}

/// Length of the head with its empty line; bare LF ends a line, too (RFC 9112, 2.2).
std::optional<qsizetype> headLength(const QByteArray &octets)
{
    for (qsizetype at = octets.indexOf('\n'); at >= 0; at = octets.indexOf('\n', at + 1)) {
        for (const char *end : {"\n", "\r\n"}) {
            if (QByteArrayView(octets).sliced(at + 1).startsWith(end)) {
                return at + 1 + static_cast<qsizetype>(qstrlen(end));
            }
        }
    }
    return std::nullopt;
}

/// "HTTP/1.1 200 OK" -> 200; 0 if it is no status line.
int statusOf(const QByteArray &line)
{
    const auto digit = [&line](qsizetype at) { return line.at(at) >= '0' && line.at(at) <= '9'; };
    if (line.size() < 12 || !line.startsWith("HTTP/") || !digit(5) || line.at(6) != '.' ||
        !digit(7) || line.at(8) != ' ' || !digit(9) || !digit(10) || !digit(11) ||
        (line.size() > 12 && line.at(12) != ' ')) {
        return 0;
    }
    const int status = line.mid(9, 3).toInt();
    return status >= 100 ? status : 0;
}

/// As RFC 9110, 7.2 wants it: IPv6 addresses in brackets, names in ASCII.
QByteArray hostField(const QString &host)
{
    if (const auto address = IpAddress::parse(host)) {
        const QByteArray text = address->toString().toLatin1();
        return address->family() == IpFamily::V6 ? '[' + text + ']' : text;
    }
    return asciiHost(host);
}

} // namespace

QByteArray sstpRequest(const QString &host, const QString &correlationId)
{
    return "SSTP_DUPLEX_POST /sra_{BA195980-CD49-458b-9E23-C84EE0ADCD75}/ HTTP/1.1\r\n"
           "SSTPCORRELATIONID: " +
           visible(correlationId) + "\r\nContent-Length: " + kEndlessLength +
           "\r\nHost: " + hostField(host) + "\r\n\r\n";
}

bool sstpReplyComplete(const QByteArray &octets)
{
    return headLength(octets).has_value();
}

QByteArray sstpReplyHead(const QByteArray &octets)
{
    return octets.left(std::min(headLength(octets).value_or(octets.size()), kMaxSstpReplyOctets));
}

void deriveSstpReply(SstpExchange &exchange)
{
    exchange.facts.reset();
    if (exchange.httpReply.isEmpty()) {
        return;
    }
    SstpReplyFacts facts;
    QByteArray length;
    QByteArray type;
    const QList<QByteArray> lines = exchange.httpReply.left(kMaxSstpReplyOctets).split('\n');
    facts.status = statusOf(lines.constFirst().trimmed());
    for (qsizetype i = 1; facts.status != 0 && i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        if (line.isEmpty()) {
            break;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            continue;
        }
        const QByteArray field = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (field == "server" && facts.server.isEmpty()) {
            facts.server = shown(value);
        } else if (field == "location" && facts.location.isEmpty()) {
            facts.location = shown(value);
        } else if (field == "content-length") {
            length = value;
        } else if (field == "content-type") {
            type = value.toLower();
        }
    }
    facts.sstp = facts.status == 200 && (length.isEmpty() || length == kEndlessLength) &&
                 !type.startsWith("text/");
    exchange.facts = facts;
}

} // namespace aovpn
