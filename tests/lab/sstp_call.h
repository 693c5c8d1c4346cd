// SPDX-License-Identifier: Apache-2.0
// The server's side of an SSTP call after the HTTP reply, with faults on demand. Written for the
// lab without the product's own codecs, so that the two can be held against each other; judged by
// sstpc.
#pragma once

#include "tests/lab/sstp_radius.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <optional>

class QTcpSocket;

namespace lab {

/// What a call does; made from the server's mode.
struct Behaviour
{
    enum class Kind {
        Silent,    ///< nothing after the HTTP reply
        Refuse,    ///< CALL_CONNECT_NAK: encapsulated protocol not supported
        Abort,     ///< CALL_ABORT
        Malformed, ///< a packet whose length contradicts itself
        Talk,      ///< CALL_CONNECT_ACK, then LCP
    };
    Kind kind = Kind::Talk;
    QByteArray demand;    ///< value of LCP's authentication option
    bool insists = false; ///< refuses another protocol that the client names

    /// sstp, portal, skewed: talk, demand EAP. sstp-silent, sstp-nak, sstp-abort, sstp-malformed.
    /// sstp-eap, sstp-mschapv2, sstp-chap, sstp-pap: demand that, take another that the client
    /// names; with "-only" at the end refuse it and end LCP after five refusals. Null: no mode of
    /// SSTP.
    static std::optional<Behaviour> of(const QString &mode);
};

/// One call on one connection. Options of its Configure-Request: those that a public log shows a
/// Windows Server 2016 send (MRU 4091, authentication, magic number, callback, MRRU, endpoint
/// discriminator). EAP goes to the lab's RADIUS server. Prints a line for each packet that it gets.
/// Source: [MS-SSTP] 2.2 and 3.3; RFC 1661, 4 and 5; RFC 1570, 2.3; RFC 1990, 5.1; RFC 3748.
class Call
{
public:
    /// Writes to @p socket, which outlives it.
    Call(QTcpSocket *socket, const Behaviour &behaviour);

    /// Octets from the client, inside TLS.
    void feed(const QByteArray &octets);

private:
    void packet(const QByteArray &octets);
    void control(int type, const QByteArray &octets);
    void ppp(const QByteArray &frame);
    void lcp(int code, int identifier, const QByteArray &data);
    void clientWants(int identifier, const QByteArray &options);
    void clientNaks(const QByteArray &options);
    void clientRejects(const QByteArray &options);
    void eap(const QByteArray &packet);
    void signIn();
    void configure();
    void endLcp();
    void sendControl(int type, int attributes, const QByteArray &body);
    void sendPpp(int protocol, const QByteArray &packet);

    QTcpSocket *m_socket;
    Behaviour m_behaviour;
    RadiusTalk m_radius;
    QByteArray m_received;
    QSet<int> m_dropped; ///< LCP options that the client rejected
    int m_identifier = 0;
    int m_refusals = 0;
    bool m_clientOpen = false; ///< the client's options are acknowledged
    bool m_serverOpen = false; ///< ours are
    bool m_signingIn = false;
    bool m_ending = false;
};

} // namespace lab
