// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/http_reply.h"

#include "checks/protocol/http_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMaxLine = 4096;
constexpr qsizetype kMaxLocation = 2048;

Failure malformed(const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, {}};
}

/// Digits only: no sign, no blank.
std::optional<qsizetype> number(const QByteArray &text, int base)
{
    const bool digits = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    bool ok = false;
    const qlonglong value = text.toLongLong(&ok, base);
    return digits && ok && value >= 0 ? std::optional(qsizetype{value}) : std::nullopt;
}

} // namespace

Result<void> HttpReplyReader::readField(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-length") {
        const auto length = number(value, 10);
        if (!length || (m_length && m_length != length)) {
            return malformed(u"the Content-Length of the reply is wrong"_s);
        }
        m_length = length;
    } else if (name == "transfer-encoding") {
        if (value.toLower() != "chunked") {
            return malformed(u"the reply has a transfer coding that was not asked for"_s);
        }
        m_chunked = true;
    } else if (name == "location") {
        m_reply.location = QString::fromUtf8(value.left(kMaxLocation));
    } else if (name == "date") {
        m_reply.dateUtc = httpDate(value).value_or(QDateTime());
    }
    return {};
}

Result<void> HttpReplyReader::readHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QByteArray first = lines.first().trimmed();
    const QList<QByteArray> parts = first.split(' ');
    const qint64 status = parts.size() >= 2 ? number(parts.at(1), 10).value_or(0) : 0;
    if (!first.startsWith("HTTP/1.") || status < 100 || status > 599) {
        return malformed(u"the reply is no HTTP/1 reply"_s);
    }
    m_reply.status = static_cast<int>(status);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0) {
            continue;
        }
        const auto field =
            readField(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        if (!field) {
            return field.error();
        }
    }
    return {};
}

std::optional<QByteArray> HttpReplyReader::takeLine()
{
    const qsizetype end = m_pending.indexOf('\n', m_at);
    if (end < 0) {
        return std::nullopt;
    }
    const QByteArray line = m_pending.mid(m_at, end - m_at).trimmed();
    m_at = end + 1;
    return line;
}

Result<bool> HttpReplyReader::takeHead()
{
    const qsizetype strict = m_pending.indexOf("\r\n\r\n");
    const qsizetype loose = m_pending.indexOf("\n\n");
    const bool useLoose = loose >= 0 && (strict < 0 || loose < strict);
    const qsizetype end = useLoose ? loose : strict;
    if (end < 0 || end > kMaxHead) {
        if (m_pending.size() > kMaxHead) {
            return malformed(u"the head of the reply is longer than 16 KiB"_s);
        }
        return false;
    }
    if (const auto head = readHead(m_pending.left(end)); !head) {
        return head.error();
    }
    m_at = end + (useLoose ? 2 : 4);
    if (m_reply.status < 200) { // an interim reply; the real one follows
        m_reply = {};
        m_length.reset();
        m_chunked = false;
        m_pending.remove(0, m_at);
        m_at = 0;
        return true;
    }
    if (m_reply.status == 204 || m_reply.status == 304) {
        m_state = State::Done;
    } else if (m_chunked) {
        m_state = State::ChunkSize;
    } else if (m_length) {
        if (*m_length > m_maxBody) {
            return malformed(u"the reply is larger than %1 octets"_s.arg(m_maxBody));
        }
        m_remaining = *m_length;
        m_state = State::Length;
    } else {
        m_state = State::UntilClose;
    }
    return true;
}

Result<bool> HttpReplyReader::takeBody()
{
    const qsizetype available = m_pending.size() - m_at;
    const qsizetype taken =
        m_state == State::UntilClose ? available : std::min(available, m_remaining);
    if (m_reply.body.size() + taken > m_maxBody) {
        return malformed(u"the reply is larger than %1 octets"_s.arg(m_maxBody));
    }
    m_reply.body.append(m_pending.constData() + m_at, taken);
    m_at += taken;
    if (m_state == State::UntilClose) {
        return false;
    }
    m_remaining -= taken;
    if (m_remaining > 0) {
        return false;
    }
    m_state = m_state == State::ChunkData ? State::ChunkEnd : State::Done;
    return true;
}

Result<bool> HttpReplyReader::takeChunkSize()
{
    const auto line = takeLine();
    if (!line) {
        if (m_pending.size() - m_at > kMaxLine) {
            return malformed(u"a chunk of the reply is broken"_s);
        }
        return false;
    }
    const auto size = number(line->split(';').first().trimmed(), 16);
    if (!size) {
        return malformed(u"a chunk of the reply is broken"_s);
    }
    if (*size > m_maxBody - m_reply.body.size()) {
        return malformed(u"the reply is larger than %1 octets"_s.arg(m_maxBody));
    }
    m_remaining = *size;
    m_state = *size == 0 ? State::Trailer : State::ChunkData;
    return true;
}

Result<bool> HttpReplyReader::takeChunkEnd()
{
    const auto line = takeLine();
    if (!line && m_pending.size() - m_at <= 2) {
        return false;
    }
    if (!line || !line->isEmpty()) {
        return malformed(u"a chunk of the reply is broken"_s);
    }
    m_state = State::ChunkSize;
    return true;
}

Result<bool> HttpReplyReader::takeTrailer()
{
    const auto line = takeLine();
    m_trailer += line ? line->size() : 0;
    if (m_trailer > kMaxHead || (!line && m_pending.size() - m_at > kMaxHead)) {
        return malformed(u"the trailer of the reply is longer than 16 KiB"_s);
    }
    if (line && line->isEmpty()) {
        m_state = State::Done;
    }
    return line.has_value();
}

Result<bool> HttpReplyReader::step()
{
    switch (m_state) {
    case State::Head:
        return takeHead();
    case State::Length:
    case State::UntilClose:
    case State::ChunkData:
        return takeBody();
    case State::ChunkSize:
        return takeChunkSize();
    case State::ChunkEnd:
        return takeChunkEnd();
    case State::Trailer:
        return takeTrailer();
    case State::Done:
        break;
    }
    return false;
}

Result<bool> HttpReplyReader::feed(const QByteArray &octets)
{
    m_pending.append(octets);
    while (m_state != State::Done) {
        const auto went = step();
        if (!went) {
            return went.error();
        }
        if (!*went) {
            break;
        }
    }
    m_pending.remove(0, m_at);
    m_at = 0;
    return m_state == State::Done;
}

Result<HttpReply> HttpReplyReader::finish() const
{
    if (m_state != State::Done && m_state != State::UntilClose) {
        return malformed(m_reply.status == 0 ? u"the connection was closed before a reply came"_s
                                             : u"the connection was closed inside the reply"_s);
    }
    return m_reply;
}

} // namespace aovpn
