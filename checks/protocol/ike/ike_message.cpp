// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_message.h"

#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_parse.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

QJsonArray payloadsOf(const ike::Message &message)
{
    QJsonArray payloads;
    for (const ike::Payload &payload : message.payloads) {
        payloads.append(
            QJsonObject{{u"type"_s, payload.type},
                        {u"name"_s, ike::payloadName(message.header.major, payload.type)},
                        {u"length"_s, payload.body.size() + ike::kPayloadHeaderOctets}});
    }
    return payloads;
}

QJsonArray notifiesOf(const ike::Message &message)
{
    QJsonArray notifies;
    for (const ike::Notify &notify : message.notifies) {
        notifies.append(QJsonObject{{u"type"_s, notify.type},
                                    {u"name"_s, ike::notifyName(notify.type)},
                                    {u"data"_s, hex(notify.data)},
                                    {u"protocol"_s, notify.protocol},
                                    {u"spi"_s, hex(notify.spi)}});
    }
    return notifies;
}

QJsonArray transformsOf(const ike::Message &message)
{
    QJsonArray transforms;
    for (const ike::Proposal &proposal : message.proposals) {
        for (const ike::Transform &transform : proposal.transforms) {
            QJsonObject row{{u"proposal"_s, proposal.number},
                            {u"type"_s, transform.type},
                            {u"name"_s, ike::transformName(transform.type, transform.id)},
                            {u"id"_s, transform.id}};
            if (transform.keyLength) {
                row.insert(u"keyLength"_s, *transform.keyLength);
            }
            transforms.append(row);
        }
    }
    return transforms;
}

QJsonValue dhGroupOf(const ike::Message &message)
{
    const auto group = ike::dhGroup(message);
    return group ? QJsonValue(*group) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<QJsonObject> decodeIkeMessage(const QByteArray &octets)
{
    const auto message = ike::parseMessage(octets);
    if (!message) {
        return message.error();
    }
    const ike::Header &header = message->header;
    QJsonObject json{{u"initiatorSpi"_s, hex(header.initiatorSpi)},
                     {u"responderSpi"_s, hex(header.responderSpi)},
                     {u"major"_s, header.major},
                     {u"minor"_s, header.minor},
                     {u"exchange"_s, header.exchange},
                     {u"flags"_s, header.flags},
                     {u"messageId"_s, qint64{header.messageId}},
                     {u"length"_s, qint64{header.length}},
                     {u"payloads"_s, payloadsOf(*message)},
                     {u"notifies"_s, notifiesOf(*message)},
                     {u"dhGroup"_s, dhGroupOf(*message)},
                     {u"transforms"_s, transformsOf(*message)}};
    if (!message->remarks.isEmpty()) {
        json.insert(u"remarks"_s, QJsonArray::fromStringList(message->remarks));
    }
    return json;
}

} // namespace aovpn
