// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/sstp_radius.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QtEndian>

#include <utility>

namespace lab {

namespace {

constexpr int kHeader = 20;
constexpr int kPort = 1812;

/// RFC 2865, 5; RFC 2869, 5
enum Attribute {
    UserName = 1,
    State = 24,
    EapMessage = 79,
    MessageAuthenticator = 80,
    NasPortId = 87,
};

/// @p value in as many attributes of at most 253 octets as it takes.
QByteArray attribute(Attribute type, const QByteArray &value)
{
    constexpr int kMost = 253;
    QByteArray octets;
    for (qsizetype at = 0; at < value.size(); at += kMost) {
        const QByteArray part = value.mid(at, kMost);
        octets += QByteArray(1, static_cast<char>(type)) +
                  QByteArray(1, static_cast<char>(part.size() + 2)) + part;
    }
    return octets;
}

} // namespace

RadiusTalk::RadiusTalk(QByteArray nasPortId, std::function<void(const QByteArray &, bool)> onAnswer)
    : m_nasPortId(std::move(nasPortId)), m_onAnswer(std::move(onAnswer))
{
    m_socket.bind(QHostAddress::LocalHost);
    QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray packet(m_socket.pendingDatagramSize(), '\0');
            m_socket.readDatagram(packet.data(), packet.size());
            received(packet);
        }
    });
}

void RadiusTalk::send(const QByteArray &eap)
{
    constexpr int kTypeAt = 4;
    constexpr int kIdentity = 1;
    constexpr int kAccessRequest = 1;
    constexpr int kDigest = 16;
    if (eap.size() > kTypeAt && eap.at(kTypeAt) == kIdentity) {
        m_user = eap.mid(kTypeAt + 1);
    }
    QByteArray authenticator(kDigest, '\0');
    for (char &octet : authenticator) {
        octet = static_cast<char>(QRandomGenerator::global()->bounded(256));
    }
    QByteArray attributes = attribute(UserName, m_user.isEmpty() ? "anonymous" : m_user) +
                            attribute(NasPortId, m_nasPortId) + attribute(EapMessage, eap) +
                            attribute(State, m_state) +
                            attribute(MessageAuthenticator, QByteArray(kDigest, '\0'));
    QByteArray packet(4, '\0');
    packet[0] = kAccessRequest;
    packet[1] = static_cast<char>(++m_identifier);
    qToBigEndian<quint16>(static_cast<quint16>(kHeader + attributes.size()), packet.data() + 2);
    packet += authenticator + attributes;
    const QByteArray digest = QMessageAuthenticationCode::hash(
        packet, QByteArrayLiteral("lab-radius-secret"), QCryptographicHash::Md5);
    packet.replace(packet.size() - kDigest, kDigest, digest);
    m_socket.writeDatagram(packet, QHostAddress::LocalHost, kPort);
}

void RadiusTalk::received(const QByteArray &packet)
{
    constexpr int kAccessReject = 3;
    if (packet.size() < kHeader || packet.at(1) != static_cast<char>(m_identifier)) {
        return;
    }
    QByteArray eap;
    for (qsizetype at = kHeader; at + 2 <= packet.size();) {
        const int length = static_cast<quint8>(packet.at(at + 1));
        if (length < 2) {
            return;
        }
        const QByteArray value = packet.mid(at + 2, length - 2);
        if (packet.at(at) == EapMessage) {
            eap += value;
        } else if (packet.at(at) == State) {
            m_state = value;
        }
        at += length;
    }
    m_onAnswer(eap, packet.at(0) == kAccessReject);
}

} // namespace lab
