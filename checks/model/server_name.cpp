// SPDX-License-Identifier: Apache-2.0
#include "checks/model/server_name.h"

#include "checks/model/host_name.h"

namespace aovpn {

QString serverHost(const QString &configured)
{
    return bareHost(configured.section(u';', 0, 0));
}

QString diagnosedServer(const Evidence &evidence)
{
    const Connection *connection = selectedConnection(evidence);
    return connection == nullptr ? QString() : serverHost(connection->server);
}

Evidence typedServer(const QString &typed)
{
    Connection connection;
    connection.format = ProfileFormat::Typed;
    connection.name = typed.trimmed();
    connection.server = connection.name;
    connection.servers = QStringList{connection.name};
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    return evidence;
}

} // namespace aovpn
