// SPDX-License-Identifier: Apache-2.0
// Messages for the IKE tests: recorded ones, and replies made to fit a question.
#pragma once

#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_numbers.h"

#include <QFile>
#include <QJsonDocument>

namespace aovpn::test {

struct RecordedMessage
{
    QString session;
    bool fromInitiator = false;
    QByteArray octets;
};

inline QList<RecordedMessage> recordedMessages()
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/ike/recorded.json"));
    QList<RecordedMessage> messages;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &row : root.value(QLatin1String("messages")).toArray()) {
            messages.append(
                {row[QLatin1String("session")].toString(),
                 row[QLatin1String("from")].toString() == QLatin1String("initiator"),
                 QByteArray::fromHex(row[QLatin1String("octets")].toString().toLatin1())});
        }
    }
    return messages;
}

inline const QByteArray kResponderSpi = QByteArray::fromHex("8182838485868788");

/// A reply to @p request (without marker) that carries one notify.
inline QByteArray notifyReply(const QByteArray &request, int type, const QByteArray &data = {},
                              const QByteArray &responderSpi = QByteArray(8, '\0'))
{
    return ike::MessageBuilder(request.first(8), ike::kExchangeSaInit)
        .responder(responderSpi, ike::kFlagResponse)
        .notify(type, data)
        .octets();
}

/// One transform of each type of @p offer: @p group, and of other alternatives the first.
inline ike::Proposal choiceOf(const ike::Proposal &offer, int group)
{
    ike::Proposal choice = offer;
    choice.transforms.removeIf([group, types = QList<int>()](const ike::Transform &one) mutable {
        const bool taken =
            one.type == ike::kTransformDh ? one.id == group : !types.contains(one.type);
        types.append(one.type);
        return !taken;
    });
    return choice;
}

/// A reply to @p request (without marker) that accepts its first proposal with the group of its KE
/// payload; of other alternatives the first.
inline QByteArray acceptingReply(const QByteArray &request, const QString &clientAddress,
                                 int clientPort, const QString &serverAddress, int serverPort)
{
    const auto question = ike::parseMessage(request);
    if (!question || !question->keyExchange || question->proposals.isEmpty()) {
        return {};
    }
    const int group = question->keyExchange->group;
    const ike::Proposal choice = choiceOf(question->proposals.first(), group);
    const QByteArray spi = request.first(8);
    return ike::MessageBuilder(spi, ike::kExchangeSaInit)
        .responder(kResponderSpi, ike::kFlagResponse)
        .sa({choice})
        .keyExchange(group, question->keyExchange->value)
        .nonce(QByteArray(32, 'n'))
        .notify(ike::kNotifyNatSource,
                ike::natDetectionHash(spi, kResponderSpi, serverAddress, serverPort))
        .notify(ike::kNotifyNatDestination,
                ike::natDetectionHash(spi, kResponderSpi, clientAddress, clientPort))
        .notify(ike::kNotifyFragmentation)
        .octets();
}

} // namespace aovpn::test
