// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/server_addresses.h"

#include "checks/system/system.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kMostAddresses = 8;

} // namespace

QStringList addressesToAsk(const NameEvidence &name)
{
    QStringList addresses = name.addresses.first(std::min(kMostAddresses, name.addresses.size()));
    addresses.removeIf([](const QString &address) { return !isOneHost(QHostAddress(address)); });
    return addresses;
}

QString endpointText(const QString &address, int port)
{
    return (address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(address).arg(port);
}

} // namespace aovpn
