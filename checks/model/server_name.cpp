// SPDX-License-Identifier: Apache-2.0
#include "checks/model/server_name.h"

namespace aovpn {

QString serverHost(const QString &configured)
{
    QString host = configured.section(u';', 0, 0).trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']') && host.contains(u':')) {
        host = host.mid(1, host.size() - 2);
    }
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

QString diagnosedServer(const Evidence &evidence)
{
    const Connection *connection = selectedConnection(evidence);
    return connection == nullptr ? QString() : serverHost(connection->server);
}

} // namespace aovpn
