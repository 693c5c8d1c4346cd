// SPDX-License-Identifier: Apache-2.0
// Whole IKEv2 sessions of the lab: datagrams, keys and what was inside.
#pragma once

#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace aovpn::test {

struct SessionDatagram
{
    bool fromInitiator = false;
    QByteArray octets;
};

struct SessionOpened
{
    bool fromInitiator = false;
    int messageId = 0;
    int first = 0;
    qsizetype octets = 0;
    QByteArray sha256; ///< hex
};

struct Session
{
    QByteArray name;
    int dhGroup = 0;
    QByteArray dhPrivate;
    QByteArray initiatorNonce;
    QByteArray responderNonce;
    QMap<QString, QByteArray> keys; ///< "SK_d" and so on
    QByteArray identity;            ///< body of IDr
    QString authCheck;
    QStringList chainSha256;
    QList<SessionDatagram> datagrams;
    QList<SessionOpened> opened;
};

inline QByteArray hexOf(const QJsonObject &object, const char *key)
{
    return QByteArray::fromHex(object[QLatin1String(key)].toString().toLatin1());
}

inline Session sessionOf(const QJsonObject &row)
{
    Session session;
    session.name = row[QLatin1String("name")].toString().toLatin1();
    session.dhGroup = row[QLatin1String("dhGroup")].toInt();
    session.dhPrivate = hexOf(row, "dhPrivate");
    session.initiatorNonce = hexOf(row, "nonceInitiator");
    session.responderNonce = hexOf(row, "nonceResponder");
    session.identity = hexOf(row, "identity");
    session.authCheck = row[QLatin1String("authCheck")].toString();
    const QJsonObject keys = row[QLatin1String("keys")].toObject();
    for (const QString &key : keys.keys()) {
        session.keys.insert(key, QByteArray::fromHex(keys[key].toString().toLatin1()));
    }
    for (const QJsonValue &hash : row[QLatin1String("chainSha256")].toArray()) {
        session.chainSha256.append(hash.toString());
    }
    for (const QJsonValue &one : row[QLatin1String("datagrams")].toArray()) {
        session.datagrams.append(
            {one[QLatin1String("from")].toString() == QLatin1String("initiator"),
             QByteArray::fromBase64(one[QLatin1String("octets")].toString().toLatin1())});
    }
    for (const QJsonValue &one : row[QLatin1String("opened")].toArray()) {
        session.opened.append({one[QLatin1String("from")].toString() == QLatin1String("initiator"),
                               one[QLatin1String("messageId")].toInt(),
                               one[QLatin1String("first")].toInt(),
                               one[QLatin1String("octets")].toInt(),
                               one[QLatin1String("sha256")].toString().toLatin1()});
    }
    return session;
}

inline QList<Session> recordedSessions()
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/ike/sessions.json"));
    QList<Session> sessions;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &row : root.value(QLatin1String("sessions")).toArray()) {
            sessions.append(sessionOf(row.toObject()));
        }
    }
    return sessions;
}

/// The exchange of IKE_SA_INIT that counted: the last request before the first encrypted message,
/// and its response.
struct SessionInit
{
    QByteArray request;
    QByteArray response;
};

inline SessionInit initOf(const Session &session)
{
    SessionInit init;
    for (const SessionDatagram &datagram : session.datagrams) {
        const auto message = ike::parseMessage(datagram.octets);
        if (message && message->header.messageId == 0) {
            (datagram.fromInitiator ? init.request : init.response) = datagram.octets;
        }
    }
    return init;
}

inline Result<ike::Keys> keysOf(const Session &session, const ike::Suite &suite)
{
    const SessionInit init = initOf(session);
    const auto response = ike::parseMessage(init.response);
    auto pair = ike::KeyPair::fromPrivate(session.dhGroup, session.dhPrivate);
    if (!response || !pair) {
        return response ? pair.error() : response.error();
    }
    const auto secret = pair->sharedSecret(response->keyExchange->value);
    if (!secret) {
        return secret.error();
    }
    return ike::deriveKeys(suite, *secret,
                           {session.initiatorNonce, session.responderNonce,
                            response->header.initiatorSpi, response->header.responderSpi});
}

} // namespace aovpn::test
