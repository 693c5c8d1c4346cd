// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_parts.h"

#include "checks/protocol/eap/eap_packet.h"

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace lab {

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

qint64 number(const QString &text)
{
    return text.toLongLong(nullptr, 0);
}

QString numbers(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values) {
        texts.append(QString::number(number(value)));
    }
    return texts.join(u' ');
}

void put(View &view, const char *name, const QString &value)
{
    if (!value.isEmpty()) {
        view.insert(QLatin1String(name), value);
    }
}

void add(View &view, const char *name, const QString &value)
{
    QString &text = view[QLatin1String(name)];
    text += (text.isEmpty() ? QString() : u" "_s) + value;
}

void add(View &view, const char *name, qint64 value)
{
    add(view, name, QString::number(value));
}

void addEap(View &view, const QByteArray &octets)
{
    const auto packet = eap::parsePacket(octets);
    if (!packet) {
        add(view, "eap malformed", packet.error().detail);
        return;
    }
    add(view, "eap code", packet->code);
    add(view, "eap id", packet->identifier);
    if (packet->type != 0) {
        add(view, "eap type", packet->type);
    }
    if (packet->type == eap::kIdentity && !packet->data.isEmpty()) {
        add(view, "eap identity", QString::fromUtf8(packet->data));
    }
    if (packet->type == eap::kNak) {
        for (const char wanted : packet->data) {
            add(view, "eap wanted", static_cast<unsigned char>(wanted));
        }
    }
}

QStringList values(const Frame &frame, const char *name)
{
    return frame.value(QLatin1String(name));
}

QString first(const Frame &frame, const char *name)
{
    return values(frame, name).value(0);
}

} // namespace lab
