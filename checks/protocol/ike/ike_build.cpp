// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_build.h"

#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/octet_writer.h"

#include <QCryptographicHash>

#include <openssl/x509v3.h>

#include <memory>

namespace aovpn::ike {
namespace {

QByteArray transformOctets(const Transform &transform, bool last)
{
    QByteArray body = u8(transform.type) + u8(0) + u16(transform.id);
    if (transform.keyLength) {
        body += u16(0x8000 | kAttributeKeyLength) + u16(*transform.keyLength);
    }
    return u8(last ? 0 : 3) + u8(0) + u16(body.size() + 4) + body;
}

QByteArray proposalOctets(const Proposal &proposal, bool last)
{
    QByteArray body = u8(proposal.number) + u8(proposal.protocol) +
                      u8(static_cast<int>(proposal.spi.size())) +
                      u8(static_cast<int>(proposal.transforms.size())) + proposal.spi;
    for (qsizetype i = 0; i < proposal.transforms.size(); ++i) {
        body += transformOctets(proposal.transforms.at(i), i == proposal.transforms.size() - 1);
    }
    return u8(last ? 0 : 2) + u8(0) + u16(body.size() + 4) + body;
}

} // namespace

QByteArray saOctets(const QList<Proposal> &proposals)
{
    QByteArray body;
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        body += proposalOctets(proposals.at(i), i == proposals.size() - 1);
    }
    return body;
}

QByteArray chainOctets(const QList<OpenedPayload> &payloads)
{
    QByteArray chain;
    for (qsizetype i = 0; i < payloads.size(); ++i) {
        const QByteArray &body = payloads.at(i).octets;
        const int next = i + 1 < payloads.size() ? payloads.at(i + 1).type : kPayloadNone;
        chain += u8(next) + u8(0) + u16(body.size() + kPayloadHeaderOctets) + body;
    }
    return chain;
}

MessageBuilder::MessageBuilder(const QByteArray &initiatorSpi, int exchange)
    : m_initiatorSpi(initiatorSpi), m_responderSpi(8, '\0'), m_exchange(exchange),
      m_flags(kFlagInitiator)
{}

MessageBuilder &MessageBuilder::sa(const QList<Proposal> &proposals)
{
    return payload(kPayloadSa, saOctets(proposals));
}

MessageBuilder &MessageBuilder::keyExchange(int group, const QByteArray &value)
{
    return payload(kPayloadKe, u16(group) + u16(0) + value);
}

MessageBuilder &MessageBuilder::nonce(const QByteArray &nonce)
{
    return payload(kPayloadNonce, nonce);
}

MessageBuilder &MessageBuilder::notify(int type, const QByteArray &data)
{
    return payload(kPayloadNotify, u8(0) + u8(0) + u16(type) + data);
}

MessageBuilder &MessageBuilder::responder(const QByteArray &responderSpi, int flags)
{
    m_responderSpi = responderSpi;
    m_flags = flags;
    return *this;
}

MessageBuilder &MessageBuilder::version(int major)
{
    m_major = major;
    return *this;
}

MessageBuilder &MessageBuilder::payload(int type, const QByteArray &body)
{
    m_payloads.append({type, body});
    return *this;
}

QByteArray MessageBuilder::octets() const
{
    const QByteArray payloads = chainOctets(m_payloads);
    return m_initiatorSpi + m_responderSpi +
           u8(m_payloads.isEmpty() ? kPayloadNone : m_payloads.first().type) + u8(m_major << 4) +
           u8(m_exchange) + u8(m_flags) + u32(0) + u32(kHeaderOctets + payloads.size()) + payloads;
}

QByteArray onPort(int port, const QByteArray &message)
{
    return port == 500 ? message : QByteArray(kMarkerOctets, '\0') + message;
}

std::optional<QByteArray> offPort(int port, const QByteArray &datagram)
{
    if (port == 500) {
        return datagram;
    }
    if (!datagram.startsWith(QByteArray(kMarkerOctets, '\0'))) {
        return std::nullopt;
    }
    return datagram.sliced(kMarkerOctets);
}

QByteArray addressOctets(const QString &address)
{
    // A scope ("fe80::1%eth0") is no part of the address on the wire.
    const QByteArray text = address.section(QLatin1Char('%'), 0, 0).toLatin1();
    const std::unique_ptr<ASN1_OCTET_STRING, decltype(&ASN1_OCTET_STRING_free)> octets(
        a2i_IPADDRESS(text.constData()), &ASN1_OCTET_STRING_free);
    if (!octets) {
        return {};
    }
    const auto *data = static_cast<const void *>(ASN1_STRING_get0_data(octets.get()));
    return {static_cast<const char *>(data), ASN1_STRING_length(octets.get())};
}

QByteArray natDetectionHash(const QByteArray &initiatorSpi, const QByteArray &responderSpi,
                            const QString &address, int port)
{
    const QByteArray octets = addressOctets(address);
    if (octets.isEmpty()) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(initiatorSpi);
    hash.addData(responderSpi);
    hash.addData(octets);
    hash.addData(u16(port));
    return hash.result();
}

} // namespace aovpn::ike
