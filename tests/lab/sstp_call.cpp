// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/sstp_call.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lab {

namespace {

constexpr int kLcp = 0xc021;
constexpr int kPap = 0xc023;
constexpr int kChap = 0xc223;
constexpr int kEap = 0xc227;

/// RFC 1661, 5
enum LcpCode {
    ConfigureRequest = 1,
    ConfigureAck,
    ConfigureNak,
    ConfigureReject,
    TerminateRequest,
    TerminateAck,
    CodeReject,
    ProtocolReject,
    EchoRequest,
    EchoReply,
};

/// [MS-SSTP] 2.2.4
enum ControlType {
    ConnectRequest = 1,
    ConnectAck,
    ConnectNak,
    Connected,
    CallAbort,
    Disconnect,
    DisconnectAck,
    SstpEchoRequest,
    SstpEchoResponse,
};

QByteArray be16(int value)
{
    QByteArray octets(2, '\0');
    qToBigEndian<quint16>(static_cast<quint16>(value), octets.data());
    return octets;
}

int be16At(const QByteArray &octets, qsizetype at)
{
    return at + 2 <= octets.size() ? qFromBigEndian<quint16>(octets.constData() + at) : 0;
}

int octetAt(const QByteArray &octets, qsizetype at)
{
    return at < octets.size() ? static_cast<quint8>(octets.at(at)) : 0;
}

QByteArray random(int size)
{
    QByteArray octets(size, '\0');
    for (char &octet : octets) {
        octet = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    return octets;
}

/// Code, identifier, length, data: LCP, EAP and CHAP share it.
QByteArray message(int code, int identifier, const QByteArray &data)
{
    constexpr int kHeader = 4;
    return QByteArray(1, static_cast<char>(code)) + QByteArray(1, static_cast<char>(identifier)) +
           be16(kHeader + static_cast<int>(data.size())) + data;
}

QByteArray option(int type, const QByteArray &value)
{
    return QByteArray(1, static_cast<char>(type)) +
           QByteArray(1, static_cast<char>(value.size() + 2)) + value;
}

struct Option
{
    int type;
    QByteArray value;
};

QList<Option> optionsOf(const QByteArray &octets)
{
    QList<Option> options;
    for (qsizetype at = 0; at + 2 <= octets.size();) {
        const int length = octetAt(octets, at + 1);
        if (length < 2) {
            break;
        }
        options.append({octetAt(octets, at), octets.mid(at + 2, length - 2)});
        at += length;
    }
    return options;
}

/// [MS-SSTP] 2.2.7: status 4 (value not supported) or 5 (unaccepted frame) of an attribute.
QByteArray statusInfo(int attribute, int status)
{
    return QByteArray::fromHex("0002000c000000") + QByteArray(1, static_cast<char>(attribute)) +
           be16(0) + be16(status);
}

/// One packet in the form that text2pcap reads.
void keep(const QByteArray &octets)
{
    constexpr int kRow = 16;
    QFile file(qEnvironmentVariable("LAB_SSTP_RECEIVED"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::Append)) {
        return;
    }
    for (qsizetype at = 0; at < octets.size(); at += kRow) {
        file.write(QByteArray::number(at, 16).rightJustified(6, '0') + ' ' +
                   octets.mid(at, kRow).toHex(' ') + '\n');
    }
}

void note(const char *what, const QByteArray &octets)
{
    std::printf("%s %s\n", what, octets.toHex(' ').constData());
    std::fflush(stdout);
}

} // namespace

std::optional<Behaviour> Behaviour::of(const QString &mode)
{
    if (mode == u"portal" || mode == u"skewed" || mode == u"sstp") {
        return of(u"sstp-eap"_s);
    }
    static const QHash<QString, Kind> kFaults{{u"sstp-silent"_s, Kind::Silent},
                                              {u"sstp-nak"_s, Kind::Refuse},
                                              {u"sstp-abort"_s, Kind::Abort},
                                              {u"sstp-malformed"_s, Kind::Malformed}};
    if (const auto fault = kFaults.constFind(mode); fault != kFaults.cend()) {
        return Behaviour{.kind = *fault, .demand = {}};
    }
    static const QHash<QString, QByteArray> kDemands{
        {u"eap"_s, QByteArray::fromHex("c227")},
        {u"mschapv2"_s, QByteArray::fromHex("c22381")},
        {u"chap"_s, QByteArray::fromHex("c22305")},
        {u"pap"_s, QByteArray::fromHex("c023")},
    };
    const QStringList parts = mode.split(u'-');
    const bool insists = parts.size() == 3 && parts[2] == u"only";
    if (parts[0] != u"sstp" || parts.size() > 3 || (parts.size() == 3 && !insists) ||
        !kDemands.contains(parts.value(1))) {
        return std::nullopt;
    }
    return Behaviour{.kind = Kind::Talk, .demand = kDemands[parts[1]], .insists = insists};
}

Call::Call(QTcpSocket *socket, const Behaviour &behaviour)
    : m_socket(socket), m_behaviour(behaviour),
      m_radius(qEnvironmentVariable("LAB_NAS_PORT_ID", u"sstp"_s).toUtf8(),
               [this](const QByteArray &answer, bool rejected) {
                   sendPpp(kEap, answer);
                   if (rejected) {
                       endLcp();
                   }
               })
{}

void Call::feed(const QByteArray &octets)
{
    constexpr int kHeader = 4;
    m_received += octets;
    while (m_received.size() >= kHeader) {
        const int length = be16At(m_received, 2) & 0x0fff;
        if (length < kHeader) {
            note("bad length", m_received);
            m_socket->abort();
            return;
        }
        if (m_received.size() < length) {
            return;
        }
        const QByteArray one = m_received.left(length);
        m_received.remove(0, length);
        keep(one);
        packet(one);
    }
}

void Call::packet(const QByteArray &octets)
{
    note("got", octets);
    if (m_behaviour.kind == Behaviour::Kind::Silent) {
        return;
    }
    if ((octetAt(octets, 1) & 1) != 0) {
        control(be16At(octets, 4), octets);
    } else {
        ppp(octets.mid(4));
    }
}

void Call::control(int type, const QByteArray &octets)
{
    constexpr int kCryptoBindingHashes = 3; // SHA-1 and SHA-256
    constexpr int kNonce = 32;
    switch (type) {
    case ConnectRequest:
        if (m_behaviour.kind == Behaviour::Kind::Refuse) {
            sendControl(ConnectNak, 1, statusInfo(1, 4));
        } else if (m_behaviour.kind == Behaviour::Kind::Abort) {
            sendControl(CallAbort, 1, statusInfo(0, 5));
        } else if (m_behaviour.kind == Behaviour::Kind::Malformed) {
            m_socket->write(QByteArray::fromHex("1001000300"));
        } else {
            sendControl(ConnectAck, 1,
                        QByteArray::fromHex("00040028000000") +
                            QByteArray(1, static_cast<char>(kCryptoBindingHashes)) +
                            random(kNonce));
            configure();
        }
        return;
    case CallAbort:
        sendControl(CallAbort, 0, {});
        m_socket->disconnectFromHost();
        return;
    case Disconnect:
        sendControl(DisconnectAck, 0, {});
        QTimer::singleShot(100, m_socket, [socket = m_socket] { socket->disconnectFromHost(); });
        return;
    case SstpEchoRequest:
        sendControl(SstpEchoResponse, 0, {});
        return;
    default:
        note("ignored", octets);
    }
}

void Call::ppp(const QByteArray &frame)
{
    const qsizetype start = frame.startsWith(QByteArray::fromHex("ff03")) ? 2 : 0;
    const int protocol = be16At(frame, start);
    const QByteArray packet = frame.mid(start + 2, be16At(frame, start + 4));
    const QByteArray data = packet.mid(4);
    switch (protocol) {
    case kLcp:
        lcp(octetAt(packet, 0), octetAt(packet, 1), data);
        return;
    case kEap:
        eap(packet);
        return;
    case kPap:
        note("PASSWORD", packet); // the client must never come here
        return;
    case kChap:
        note("RESPONSE", packet); // nor here: it would be derived from a password
        return;
    default:
        sendPpp(kLcp, message(ProtocolReject, ++m_identifier, frame.mid(start)));
    }
}

void Call::lcp(int code, int identifier, const QByteArray &data)
{
    switch (code) {
    case ConfigureRequest:
        clientWants(identifier, data);
        break;
    case ConfigureAck:
        m_serverOpen = identifier == m_identifier;
        signIn();
        break;
    case ConfigureNak:
        clientNaks(data);
        break;
    case ConfigureReject:
        clientRejects(data);
        break;
    case TerminateRequest:
        sendPpp(kLcp, message(TerminateAck, identifier, data));
        m_ending = true;
        break;
    case EchoRequest:
        sendPpp(kLcp, message(EchoReply, identifier, data));
        break;
    default:
        break;
    }
}

/// MRU, magic number and the two compressions are taken, anything else is rejected.
void Call::clientWants(int identifier, const QByteArray &options)
{
    static const QSet<int> kTaken{1, 5, 7, 8};
    QByteArray rejected;
    for (const Option &one : optionsOf(options)) {
        if (!kTaken.contains(one.type)) {
            rejected += option(one.type, one.value);
        }
    }
    if (!rejected.isEmpty()) {
        sendPpp(kLcp, message(ConfigureReject, identifier, rejected));
        return;
    }
    sendPpp(kLcp, message(ConfigureAck, identifier, options));
    m_clientOpen = true;
    signIn();
}

void Call::clientNaks(const QByteArray &options)
{
    constexpr int kAuthentication = 3;
    constexpr int kPatience = 5;
    for (const Option &one : optionsOf(options)) {
        if (one.type != kAuthentication) {
            m_dropped.insert(one.type);
        } else if (!m_behaviour.insists) {
            m_behaviour.demand = one.value;
        } else if (++m_refusals == kPatience) {
            endLcp();
            return;
        }
    }
    configure();
}

void Call::clientRejects(const QByteArray &options)
{
    constexpr int kAuthentication = 3;
    for (const Option &one : optionsOf(options)) {
        m_dropped.insert(one.type);
    }
    if (m_dropped.contains(kAuthentication)) {
        endLcp();
    } else {
        configure();
    }
}

void Call::configure()
{
    if (m_ending) {
        return;
    }
    static const QByteArray kMagic = random(4);
    const QList<Option> wanted{{1, be16(4091)},  {3, m_behaviour.demand},
                               {5, kMagic},      {13, QByteArray::fromHex("06")},
                               {17, be16(1614)}, {19, QByteArray::fromHex("03020053000001")}};
    QByteArray options;
    for (const Option &one : wanted) {
        if (!m_dropped.contains(one.type)) {
            options += option(one.type, one.value);
        }
    }
    m_serverOpen = false;
    sendPpp(kLcp, message(ConfigureRequest, ++m_identifier, options));
}

void Call::endLcp()
{
    if (!m_ending) {
        m_ending = true;
        sendPpp(kLcp, message(TerminateRequest, ++m_identifier, {}));
    }
}

/// Both directions are open: ask for what was agreed upon. PAP is the client's to begin.
void Call::signIn()
{
    if (!m_clientOpen || !m_serverOpen || m_signingIn || m_ending) {
        return;
    }
    m_signingIn = true;
    const int protocol = be16At(m_behaviour.demand, 0);
    constexpr int kIdentity = 1;
    constexpr int kChallenge = 16;
    if (protocol == kEap) {
        sendPpp(kEap, message(1, 0, QByteArray(1, kIdentity)));
    } else if (protocol == kChap) {
        sendPpp(kChap, message(1, 0, QByteArray(1, kChallenge) + random(kChallenge) + "LAB"));
    }
}

void Call::eap(const QByteArray &packet)
{
    if (m_signingIn && !m_ending) {
        m_radius.send(packet);
    }
}

void Call::sendControl(int type, int attributes, const QByteArray &body)
{
    constexpr int kHeader = 8;
    m_socket->write(QByteArray::fromHex("1001") + be16(kHeader + static_cast<int>(body.size())) +
                    be16(type) + be16(attributes) + body);
}

void Call::sendPpp(int protocol, const QByteArray &packet)
{
    constexpr int kHeader = 8; // SSTP's four octets, address, control and protocol
    m_socket->write(QByteArray::fromHex("1000") + be16(kHeader + static_cast<int>(packet.size())) +
                    QByteArray::fromHex("ff03") + be16(protocol) + packet);
}

} // namespace lab
