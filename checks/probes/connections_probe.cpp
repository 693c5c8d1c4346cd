// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/connections_probe.h"

#include "checks/protocol/profile/profile_reader.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// So many names go into a message; the rest is counted.
constexpr qsizetype kMaxNamed = 20;

Evidence failed(const Failure &failure)
{
    Evidence evidence;
    evidence.failures.insert(enumName(EvidenceKind::Connections), failure);
    return evidence;
}

Failure notFound(const QString &name, const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections.first(qMin(connections.size(), kMaxNamed))) {
        names.append(u"\"%1\""_s.arg(connection.name));
    }
    if (connections.size() > kMaxNamed) {
        names.append(u"%1 more"_s.arg(connections.size() - kMaxNamed));
    }
    return {FailureKind::NotFound, 0,
            u"no connection \"%1\"; there are: %2"_s.arg(name, names.join(u", "_s)),
            u"phonebooks"_s};
}

Evidence collect(System &system, const QString &name)
{
    const auto files = system.profiles.phonebooks();
    if (!files) {
        return failed(files.error());
    }
    QList<Connection> connections;
    std::optional<Failure> unreadable;
    for (const PhonebookFile &file : *files) {
        auto read = readProfile(file.octets, file.path);
        if (!read) {
            unreadable = unreadable ? unreadable : read.error();
            continue;
        }
        for (Connection &connection : *read) {
            connection.allUsers = file.allUsers;
            connections.append(connection);
        }
    }
    // A damaged phonebook must not read as "there are no connections".
    if (connections.isEmpty() && unreadable) {
        return failed(*unreadable);
    }
    Evidence evidence;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        if (connections.at(i).name.compare(name, Qt::CaseInsensitive) == 0) {
            evidence.selected = static_cast<int>(i);
            break;
        }
    }
    if (evidence.selected < 0 && !connections.isEmpty()) {
        return failed(notFound(name, connections));
    }
    evidence.connections = connections;
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

constinit const Probe kConnectionsProbe{
    {.name = "connections",
     .stage = Stage::Profile,
     .yields = EvidenceKind::Connections,
     .asks = "Reads the phonebooks of this computer; sends nothing.",
     .packets = 0,
     .weight = 0.1},
    plan};

} // namespace aovpn
