// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/connections_probe.h"

#include "checks/model/connection_choice.h"
#include "checks/protocol/profile/profile_reader.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

Evidence failed(const Failure &failure)
{
    Evidence evidence;
    evidence.failures.insert(enumName(EvidenceKind::Connections), failure);
    return evidence;
}

Evidence collect(System &system, const QString &name)
{
    const auto connections = readPhonebooks(system);
    if (!connections) {
        return failed(connections.error());
    }
    Evidence evidence;
    evidence.connections = *connections;
    if (!connections->isEmpty()) {
        const auto selected = selectConnection(*connections, name, u"phonebooks"_s);
        if (!selected) {
            return failed(selected.error());
        }
        evidence.selected = *selected;
    }
    return evidence;
}

QList<ProbeTask> plan(const Evidence &known, const SitePolicy & /*policy*/, const Request &request)
{
    if (known.connections || request.connectionName.isEmpty()) {
        return {};
    }
    const QString name = request.connectionName;
    return {ProbeTask{
        .id = u"connections"_s,
        .values = QJsonObject{{u"connection"_s, name}},
        .run = [name](System &system, const Wait & /*wait*/) { return collect(system, name); },
    }};
}

} // namespace

Result<QList<Connection>> readPhonebooks(System &system)
{
    const auto files = system.profiles.phonebooks();
    if (!files) {
        return files.error();
    }
    QList<Connection> connections;
    std::optional<Failure> damaged; // counts only where no other book can be read
    for (const PhonebookFile &file : *files) {
        auto read = readProfile(file.octets, file.path);
        if (!read) {
            damaged = damaged ? damaged : read.error();
            continue;
        }
        for (Connection &connection : *read) {
            connection.allUsers = file.allUsers;
            connections.append(std::move(connection));
        }
    }
    if (connections.isEmpty() && damaged) {
        return *damaged;
    }
    return connections;
}

constinit const Probe kConnectionsProbe{
    {.name = "connections",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Connections,
     .asks = QT_TRANSLATE_NOOP("Checks", "Reads the phonebooks of this computer; sends nothing."),
     .packets = 0,
     .weight = 0.1},
    plan};

} // namespace aovpn
