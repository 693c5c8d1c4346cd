// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/events/tunnel_events_reader.h"

#include "checks/protocol/events/event_xml.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMostCodes = 8;

bool isOfTunnels(const QString &provider)
{
    static const QStringList kProviders = {u"RasSstp"_s, u"Microsoft-Windows-RasSstp"_s,
                                           u"Microsoft-Windows-EapHost"_s,
                                           u"Microsoft-Windows-EapMethods-RasTls"_s};
    return kProviders.contains(provider, Qt::CaseInsensitive);
}

/// The values that are numbers: decimal, signed, or hexadecimal with its mark.
QStringList codesIn(const QStringList &strings)
{
    static const QRegularExpression number(u"\\A(?:-?[0-9]{1,10}|0[xX][0-9A-Fa-f]{1,8})\\z"_s);
    QStringList codes;
    for (const QString &text : strings) {
        const QString value = text.trimmed().left(32);
        if (number.match(value).hasMatch() && codes.size() < kMostCodes) {
            codes.append(value);
        }
    }
    return codes;
}

} // namespace

Result<QList<TunnelEvent>> readTunnelEvents(const QByteArray &octets, const QString &where)
{
    QList<TunnelEvent> events;
    const auto scanned = scanEvents(octets, where, [&events](const RawEvent &raw) {
        if (!isOfTunnels(raw.provider)) {
            return;
        }
        events.append({.provider = raw.provider,
                       .id = raw.id,
                       .timeUtc = raw.timeUtc,
                       .coId = coIdIn(raw.strings.value(0)),
                       .codes = codesIn(raw.strings)});
    });
    if (!scanned) {
        return scanned.error();
    }
    std::stable_sort(events.begin(), events.end(), [](const auto &one, const auto &other) {
        return one.timeUtc > other.timeUtc;
    });
    return events.mid(0, kMaxTunnelEvents);
}

} // namespace aovpn
