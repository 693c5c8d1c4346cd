// SPDX-License-Identifier: Apache-2.0
// An HTTP/1.x reply as its octets arrive: revocation lists, and the test for a sign-in page.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace aovpn {

struct HttpReply
{
    int status = 0;
    QString location;  ///< of a redirect
    QDateTime dateUtc; ///< of the Date field; invalid: there is none, or it is no IMF-fixdate
    QByteArray body;
};

/// Fed with the octets of a connection; keeps no more than the limits allow, whatever the server
/// sends, and costs time in proportion to them.
/// Source: RFC 9112, 2 to 7.
class HttpReplyReader
{
public:
    static constexpr qsizetype kMaxHead = qsizetype{16} * 1024;

    explicit HttpReplyReader(qsizetype maxBody) : m_maxBody(maxBody) {}

    /// Result: true when the reply is complete; then nothing more need be read.
    /// Errors: Malformed: no HTTP, a broken length or chunk, a head above 16 KiB or a body above
    /// the limit.
    Result<bool> feed(const QByteArray &octets);
    /// The server has closed the connection. Errors: Malformed: in the middle of the reply.
    Result<HttpReply> finish() const;
    /// What has come by now; status 0: the head is not complete.
    const HttpReply &soFar() const { return m_reply; }

private:
    enum class State {
        Head,
        Length,
        UntilClose,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailer,
        Done,
    };

    Result<void> readHead(const QByteArray &head);
    Result<void> readField(const QByteArray &name, const QByteArray &value);
    /// Each takes what it can from m_pending; false: more octets are needed.
    Result<bool> takeHead();
    Result<bool> takeBody();
    Result<bool> takeChunkSize();
    Result<bool> takeChunkEnd();
    Result<bool> takeTrailer();
    Result<bool> step();
    std::optional<QByteArray> takeLine();

    qsizetype m_maxBody;
    State m_state = State::Head;
    QByteArray m_pending;
    qsizetype m_at = 0;        ///< start of what is still to be read in m_pending
    qsizetype m_remaining = 0; ///< of the body or chunk
    qsizetype m_trailer = 0;
    std::optional<qsizetype> m_length;
    bool m_chunked = false;
    HttpReply m_reply;
};

} // namespace aovpn
