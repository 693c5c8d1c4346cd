// SPDX-License-Identifier: Apache-2.0
#include "checks/model/connection_choice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// So many names go into a message, and so much of each; the other names are counted.
constexpr qsizetype kMostNamed = 20;
constexpr qsizetype kLongestName = 100;

QString listed(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection :
         connections.first(std::min(connections.size(), kMostNamed))) {
        names.append(u"\"%1\""_s.arg(connection.name.left(kLongestName)));
    }
    if (connections.size() > kMostNamed) {
        names.append(u"%1 more"_s.arg(connections.size() - kMostNamed));
    }
    return names.isEmpty() ? u"none"_s : names.join(u", "_s);
}

} // namespace

int indexOfConnection(const QList<Connection> &connections, const QString &name)
{
    const auto found =
        std::find_if(connections.cbegin(), connections.cend(), [&name](const Connection &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    return found == connections.cend() ? -1 : static_cast<int>(found - connections.cbegin());
}

Result<int> selectConnection(const QList<Connection> &connections, const QString &name,
                             const QString &where)
{
    if (name.isEmpty() && connections.size() == 1) {
        return 0;
    }
    if (const int index = name.isEmpty() ? -1 : indexOfConnection(connections, name); index >= 0) {
        return index;
    }
    const QString detail =
        name.isEmpty()
            ? u"holds %1 connections (%2); name one with --connection"_s.arg(connections.size())
                  .arg(listed(connections))
            : u"no connection is called \"%1\"; there are: %2"_s.arg(name.left(kLongestName),
                                                                     listed(connections));
    return Failure{FailureKind::NotFound, 0, detail, where};
}

} // namespace aovpn
