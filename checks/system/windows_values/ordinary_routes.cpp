// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/ordinary_routes.h"

#include <QHostAddress>
#include <QSet>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

/// The highest address of the network that @p one is in; empty for IPv6, which has no broadcast.
QString broadcastOf(const InterfaceAddress &one)
{
    bool isV4 = false;
    const quint32 address = QHostAddress(one.address).toIPv4Address(&isV4);
    if (!isV4 || one.prefixLength < 1 || one.prefixLength > 31) {
        return {};
    }
    const quint32 hosts = (quint32{1} << (32 - one.prefixLength)) - 1;
    return QHostAddress(address | hosts).toString();
}

/// "address/length" of single addresses that stay on this computer or go to all.
QSet<QString> ownPrefixes(const QList<NetworkInterface> &interfaces)
{
    QSet<QString> own{u"255.255.255.255/32"_s};
    for (const NetworkInterface &interface : interfaces) {
        for (const InterfaceAddress &one : interface.addresses) {
            const bool isV6 = one.address.contains(u':');
            own.insert(one.address + (isV6 ? u"/128"_s : u"/32"_s));
            const QString broadcast = broadcastOf(one);
            if (!broadcast.isEmpty()) {
                own.insert(broadcast + u"/32"_s);
            }
        }
    }
    return own;
}

} // namespace

QList<Route> ordinaryRoutes(const QList<Route> &routes, const QList<NetworkInterface> &interfaces)
{
    const QSet<QString> own = ownPrefixes(interfaces);
    QList<Route> kept = routes;
    kept.removeIf([&own](const Route &route) {
        const QHostAddress first(route.prefix.section(u'/', 0, 0));
        return own.contains(route.prefix) || first.isMulticast() || first.isLoopback();
    });
    return kept;
}

} // namespace aovpn::windows_values
