// SPDX-License-Identifier: Apache-2.0
// An SSTP server in memory: the other end of an sstp::Caller in the tests.
#pragma once

#include <QByteArray>
#include <QList>

#include <functional>

namespace aovpn::test {

/// What the server is like. Authentication protocols are values of LCP option 3 in hex: "c227".
struct SstpServerOptions
{
    QByteArray callReply = "ack"; ///< "ack", "nak", "abort", "disconnect" or "silent"
    quint32 status = 0;           ///< of "nak" and "abort"
    /// What it demands: the first at once, each Configure-Nak leads to the next; "" demands none.
    QList<QByteArray> demands{"c227"};
    QList<QByteArray> accepts;    ///< what a Configure-Nak may name
    bool extras = false;          ///< asks for callback and multilink as well, as RRAS does
    QByteArray mruAnswer = "ack"; ///< "ack", "nak" or "reject"
    bool terminatesOnNak = false;
    bool repeats = false;     ///< sends each Configure-Request twice
    bool shortFrames = false; ///< leaves address and control out
    bool echoes = false;      ///< sends echo requests of SSTP and LCP first
    bool acknowledgesEnd = true;
    /// EAP: the server's packet after this response; the first one after an empty response. Null,
    /// or an empty packet: silent.
    std::function<QByteArray(const QByteArray &response)> eap;
};

/// One call, after the HTTP reply.
class SstpServer
{
public:
    explicit SstpServer(const SstpServerOptions &options = {});

    /// Result: octets for the client.
    QByteArray feed(const QByteArray &octets);

    /// What came, as words: "call", "configure-request", "ack c227", "nak c227",
    /// "reject 0d11", "eap 1", "echo", "lcp-echo", "terminate", "disconnect".
    QList<QByteArray> heard;

private:
    QByteArray control(int message);
    QByteArray lcp(const QByteArray &information);
    QByteArray request(bool extras);
    QByteArray talk(const QByteArray &response);
    QByteArray frame(int protocol, const QByteArray &information) const;

    SstpServerOptions m_options;
    QByteArray m_buffer;
    QByteArray m_demand; ///< the current one
    qsizetype m_step = 0;
    int m_identifier = 0;
};

} // namespace aovpn::test
