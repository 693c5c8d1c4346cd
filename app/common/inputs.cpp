// SPDX-License-Identifier: Apache-2.0
#include "app/common/inputs.h"

#include "checks/protocol/profile/profile_reader.h"
#include "checks/report/report.h"
#include "checks/system/files.h"
#include "checks/system/system.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace aovpn::app {

Result<SitePolicy> loadPolicy(const QString &path)
{
    const QString file = path.isEmpty()
                             ? QStandardPaths::locate(QStandardPaths::GenericConfigLocation,
                                                      u"aovpn-doctor/policy.json"_s)
                             : path;
    if (file.isEmpty()) {
        return SitePolicy{};
    }
    auto octets = readFile(file, kMaxInputOctets);
    if (!octets) {
        return octets.error();
    }
    return parsePolicy(*octets, file);
}

Result<QList<Connection>> loadProfile(const QString &path)
{
    auto octets = readFile(path, kMaxInputOctets);
    if (!octets) {
        return octets.error();
    }
    return readProfile(*octets, path);
}

Result<Bundle> loadBundle(const QString &path)
{
    auto octets = readFile(path, kMaxBundleOctets);
    if (!octets) {
        return octets.error();
    }
    // A report begins with markup, a bundle with a brace; blanks and a byte order mark may precede
    // both.
    const qsizetype first = octets->indexOf('<');
    const qsizetype brace = octets->indexOf('{');
    if (first >= 0 && (brace < 0 || first < brace)) {
        auto inside = bundleInReport(*octets, path);
        if (!inside) {
            return inside.error();
        }
        return parseBundle(*inside, path);
    }
    return parseBundle(*octets, path);
}

Result<QList<Connection>> loadPhonebooks(System &system)
{
    auto books = system.profiles.phonebooks();
    if (!books) {
        return books.error();
    }
    QList<Connection> connections;
    std::optional<Failure> damaged; // counts only where no other book can be read
    for (const PhonebookFile &book : *books) {
        auto read = readProfile(book.octets, book.path);
        if (!read) {
            damaged = read.error();
            continue;
        }
        for (Connection &connection : *read) {
            connection.allUsers = book.allUsers;
            connections.append(std::move(connection));
        }
    }
    if (connections.isEmpty() && damaged) {
        return *damaged;
    }
    return connections;
}

Result<int> selectConnection(const QList<Connection> &connections, const QString &name,
                             const QString &where)
{
    QStringList names;
    for (qsizetype i = 0; i < connections.size(); ++i) {
        if (!name.isEmpty() && connections[i].name.compare(name, Qt::CaseInsensitive) == 0) {
            return static_cast<int>(i);
        }
        names.append(u"\"%1\""_s.arg(connections[i].name.left(100)));
    }
    if (name.isEmpty() && connections.size() == 1) {
        return 0;
    }
    const QString listed = names.mid(0, 20).join(u", "_s);
    const QString detail =
        name.isEmpty()
            ? u"holds %1 connections (%2); name one with --connection"_s.arg(names.size())
                  .arg(listed)
            : u"no connection is called \"%1\"; there are: %2"_s.arg(
                  name.left(100), names.isEmpty() ? u"none"_s : listed);
    return Failure{FailureKind::NotFound, 0, detail, where};
}

Result<Evidence> evidenceForServer(const QString &server)
{
    static const QRegularExpression kHostName(
        u"^(?=.{1,253}\\.?$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString name = server.trimmed();
    const QString ascii = QString::fromLatin1(QUrl::toAce(name));
    QHostAddress address;
    if (!address.setAddress(name) && !kHostName.match(name).hasMatch() &&
        !kHostName.match(ascii).hasMatch()) {
        return Failure{FailureKind::Malformed, 0,
                       u"\"%1\" is no server name; expected something like vpn.example.com"_s.arg(
                           name.left(100)),
                       u"--server"_s};
    }
    Connection connection;
    connection.format = ProfileFormat::Typed;
    connection.name = name;
    connection.server = name;
    connection.servers = {name};
    Evidence evidence;
    evidence.connections = QList<Connection>{connection};
    evidence.selected = 0;
    return evidence;
}

} // namespace aovpn::app
