// SPDX-License-Identifier: Apache-2.0
// A gateway in memory: the other end of an Interviewer. It shares the codecs with the program, the
// flow is its own.
#pragma once

#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"
#include "checks/protocol/ike/octet_writer.h"
#include "tests/checks/protocol/ike/ike_samples.h"
#include "tests/checks/protocol/ike/ike_signing.h"
#include "tests/support/eap_server.h"

#include <algorithm>
#include <functional>

namespace aovpn::test {

struct GatewayOptions
{
    QByteArray cookie;      ///< wanted once
    int group = 0;          ///< wanted instead of another; 0: any
    int initNotify = 0;     ///< answers IKE_SA_INIT with it alone
    QByteArray initData;    ///< of that notify
    bool nat = false;       ///< says that the client's address was translated
    qsizetype fragment = 0; ///< octets of a fragment; 0: none
    bool disorder = false;  ///< fragments from the last to the first, each twice
    bool certificate = true;
    bool goodSignature = true;
    bool withEap = true;
    bool childSa = false;     ///< sets up everything at once (without EAP)
    QList<int> authNotifies;  ///< in the first answer of IKE_AUTH
    bool notifyAlone = false; ///< nothing else in it
    QByteArray authData;      ///< of these notifies
    int failNotify = 0;       ///< instead of EAP-Failure
    EapServerOptions eap;
    /// Spoils the payload chain of the answer with this message ID before it is sealed.
    std::function<void(quint32, int &first, QByteArray &chain)> spoil;
};

class Gateway
{
public:
    explicit Gateway(const ike::Endpoints &clientEnds, const GatewayOptions &options = {})
        : m_ends(clientEnds), m_options(options), m_eap(options.eap)
    {}

    /// Result: datagrams for the client, as they stand on the wire of @p port.
    QList<QByteArray> answer(int port, const QByteArray &datagram)
    {
        const auto request = ike::offPort(port, datagram);
        const auto header = request ? ike::parseHeader(*request) : Result<ike::Header>(Failure{});
        if (!header) {
            return {};
        }
        QList<QByteArray> replies =
            header->messageId == 0 ? QList{answerInit(*request)} : answerSealed(*request, *header);
        for (QByteArray &reply : replies) {
            reply = ike::onPort(port, reply);
        }
        return replies;
    }

    bool forgotten() const { return m_forgotten; } ///< it keeps no state of the SA
    const EapServer &eap() const { return m_eap; }
    QList<QList<OpenedPayload>> received; ///< payloads of the requests, as opened here
    int inits = 0;

    /// Seals what the gateway might say; for answers that no gateway would give.
    QList<QByteArray> sealed(quint32 messageId, int exchange, int first, const QByteArray &chain)
    {
        const ike::Header header{m_spiI,    m_spiR, 0, 2, 0, exchange, ike::kFlagResponse,
                                 messageId, 0};
        const ike::Protection protection = ike::responderProtection(m_suite, m_keys);
        if (m_options.fragment == 0) {
            return {*ike::seal(header, first, chain, protection)};
        }
        QList<QByteArray> pieces;
        const int total =
            static_cast<int>((chain.size() + m_options.fragment - 1) / m_options.fragment);
        for (int number = 1; number <= total; ++number) {
            const QByteArray part =
                chain.mid((number - 1) * m_options.fragment, m_options.fragment);
            pieces.append(
                *ike::seal(header, number == 1 ? first : 0, part, protection, {number, total}));
        }
        if (m_options.disorder) {
            std::reverse(pieces.begin(), pieces.end());
            QList<QByteArray> twice;
            for (const QByteArray &piece : pieces) {
                twice << piece << piece;
            }
            return twice;
        }
        return pieces;
    }

private:
    ike::MessageBuilder reply(const QByteArray &spiR) const
    {
        ike::MessageBuilder builder(m_spiI, ike::kExchangeSaInit);
        builder.responder(spiR, ike::kFlagResponse);
        return builder;
    }

    QByteArray answerInit(const QByteArray &request)
    {
        ++inits;
        const QByteArray none(8, '\0');
        const auto message = ike::parseMessage(request);
        m_spiI = message->header.initiatorSpi;
        if (m_options.initNotify != 0) {
            return reply(none).notify(m_options.initNotify, m_options.initData).octets();
        }
        const ike::Notify *cookie = message->notify(ike::kNotifyCookie);
        if (!m_options.cookie.isEmpty() &&
            (cookie == nullptr || cookie->data != m_options.cookie)) {
            return reply(none).notify(ike::kNotifyCookie, m_options.cookie).octets();
        }
        const int group = message->keyExchange->group;
        if (m_options.group != 0 && group != m_options.group) {
            return reply(none).notify(ike::kNotifyInvalidKe, ike::u16(m_options.group)).octets();
        }
        return acceptInit(*message, group);
    }

    QByteArray acceptInit(const ike::Message &message, int group)
    {
        m_spiR = *ike::randomOctets(8);
        m_nonce = *message.nonce;
        const QByteArray nonce = *ike::randomOctets(32);
        const auto pair = ike::KeyPair::make(group);
        const QString seen = m_options.nat ? QStringLiteral("203.0.113.9") : m_ends.localAddress;
        m_init = reply(m_spiR)
                     .sa({choiceOf(message.proposals.first(), group)})
                     .keyExchange(group, pair->publicValue())
                     .nonce(nonce)
                     .notify(ike::kNotifyNatSource,
                             ike::natDetectionHash(m_spiI, m_spiR, m_ends.address, m_ends.port))
                     .notify(ike::kNotifyNatDestination,
                             ike::natDetectionHash(m_spiI, m_spiR, seen, m_ends.localPort))
                     .octets();
        m_suite = *ike::chosenSuite(*ike::parseMessage(m_init));
        const auto secret = pair->sharedSecret(message.keyExchange->value);
        m_keys = *ike::deriveKeys(m_suite, *secret, {m_nonce, nonce, m_spiI, m_spiR});
        m_forgotten = false;
        return m_init;
    }

    QList<QByteArray> answerSealed(const QByteArray &request, const ike::Header &header)
    {
        if (m_forgotten) {
            return {};
        }
        const auto opened = ike::open(request, ike::initiatorProtection(m_suite, m_keys));
        const auto payloads = opened ? ike::parseChain(opened->first, opened->octets)
                                     : Result<QList<OpenedPayload>>(opened.error());
        if (!payloads) {
            return {};
        }
        received.append(*payloads);
        QList<OpenedPayload> answer;
        if (header.exchange == ike::kExchangeInformational) {
            m_forgotten = payloads->value(0).type == ike::kPayloadDelete;
        } else if (header.messageId == 1) {
            answer = firstAnswer();
        } else {
            answer = eapAnswer(payloads->value(0).octets);
        }
        int first = answer.isEmpty() ? 0 : answer.first().type;
        QByteArray chain = ike::chainOctets(answer);
        if (m_options.spoil) {
            m_options.spoil(header.messageId, first, chain);
        }
        return sealed(header.messageId, header.exchange, first, chain);
    }

    QList<OpenedPayload> firstAnswer()
    {
        QList<OpenedPayload> answer;
        if (!m_options.notifyAlone) {
            const QByteArray identity = QByteArray::fromHex("02000000") + "vpn.contoso.com";
            answer.append({ike::kPayloadIdResponder, identity});
            if (m_options.certificate) {
                answer.append({ike::kPayloadCert, '\x04' + fixture(QStringLiteral("good"))});
                answer.append({ike::kPayloadCert, '\x04' + fixture(QStringLiteral("issuing"))});
                answer.append({ike::kPayloadCert, QByteArray("\x0chash and URL")});
            }
            answer.append(
                {ike::kPayloadAuth, ike::u8(14) + QByteArray(3, '\0') + signatureOf(identity)});
        }
        for (const int type : m_options.authNotifies) {
            answer.append({ike::kPayloadNotify,
                           ike::u8(0) + ike::u8(0) + ike::u16(type) + m_options.authData});
        }
        if (m_options.notifyAlone) {
            m_forgotten = true;
        } else if (m_options.withEap) {
            answer.append({ike::kPayloadEap, m_eap.start()});
        } else if (m_options.childSa) {
            answer.append({ike::kPayloadSa, ike::saOctets({})});
        }
        return answer;
    }

    QByteArray signatureOf(const QByteArray &identity) const
    {
        QByteArray octets = m_init + m_nonce +
                            ike::prf(m_suite.prf, m_keys.pr.view(), identity)->view().toByteArray();
        if (!m_options.goodSignature) {
            octets += '!';
        }
        return digitalSignature(
            QByteArray::fromHex("300d06092a864886f70d01010b0500"),
            sign(keyFile(QStringLiteral("leaf.pem")).get(), EVP_sha256(), octets));
    }

    QList<OpenedPayload> eapAnswer(const QByteArray &packet)
    {
        const QByteArray next = m_eap.take(packet);
        m_forgotten = m_eap.failed() && !m_options.spoil;
        if (m_forgotten && m_options.failNotify != 0) {
            return {
                {ike::kPayloadNotify, ike::u8(0) + ike::u8(0) + ike::u16(m_options.failNotify)}};
        }
        return {{ike::kPayloadEap, next}};
    }

    ike::Endpoints m_ends;
    GatewayOptions m_options;
    EapServer m_eap;
    QByteArray m_spiI;
    QByteArray m_spiR;
    QByteArray m_nonce;
    QByteArray m_init;
    ike::Suite m_suite;
    ike::Keys m_keys;
    bool m_forgotten = true;
};

} // namespace aovpn::test
