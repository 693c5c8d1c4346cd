// SPDX-License-Identifier: Apache-2.0
// What the checks that judge connections one by one have in common.
#pragma once

#include "checks/model/check.h"

#include <QtGlobal>

#include <algorithm>

namespace aovpn::rules {

/// The name by which a person knows this connection: its own, else its server, else the format's
/// name.
inline QString connectionLabel(const Connection &connection)
{
    if (!connection.name.isEmpty()) {
        return connection.name;
    }
    if (!connection.server.isEmpty()) {
        return connection.server;
    }
    return connection.format == ProfileFormat::EapXml ? QStringLiteral("EAP XML")
                                                      : QStringLiteral("ProfileXML");
}

/// A finding about one connection; its name is added to @p values as "connection".
inline Finding connectionFinding(const char *id, Severity severity, const Connection &connection,
                                 QJsonObject values = {}, const QStringList &codes = {})
{
    values.insert(QLatin1String("connection"), connectionLabel(connection));
    return {QString::fromLatin1(id), severity, values, codes};
}

/// A profile was read: nothing but a server name is known of a typed connection.
inline bool isProfile(const Connection &connection)
{
    return connection.format != ProfileFormat::Typed;
}

/// A whole profile of Windows' own VPN client, not only its EAP part and not a third party's.
inline bool isNativeProfile(const Connection &connection)
{
    return isProfile(connection) && connection.format != ProfileFormat::EapXml &&
           !connection.pluginProfile.value_or(false);
}

/// Why none of @p judged is in scope: what holds for every check of profiles, else @p whyNot.
inline const char *whyNoneInScope(const QList<Connection> &judged, const char *whyNot)
{
    if (judged.isEmpty()) {
        return QT_TRANSLATE_NOOP("Reasons", "there is no connection");
    }
    if (std::none_of(judged.begin(), judged.end(), isProfile)) {
        return QT_TRANSLATE_NOOP("Reasons", "only a server name is known, no profile");
    }
    const bool foreign =
        std::all_of(judged.begin(), judged.end(), [](const Connection &connection) {
            return connection.pluginProfile.value_or(false);
        });
    return foreign ? QT_TRANSLATE_NOOP("Reasons", "the profile belongs to another VPN client")
                   : whyNot;
}

/// Applies when one of the judged connections is in scope; while the connections are unknown, so is
/// the scope. @p WhyNot: what the profile lacks.
template <bool (*InScope)(const Connection &), const char *WhyNot>
Applies appliesToAny(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QList<Connection> judged = judgedConnections(evidence);
    const bool applies =
        !evidence.connections || std::any_of(judged.begin(), judged.end(), InScope);
    return applies ? Applies{} : Applies{whyNoneInScope(judged, WhyNot)};
}

/// Judges every connection in scope with one function.
template <bool (*InScope)(const Connection &),
          QList<Finding> (*Judge)(const Connection &, const SitePolicy & /*policy*/)>
QList<Finding> judgeEach(const Evidence &evidence, const SitePolicy &policy)
{
    QList<Finding> findings;
    const QList<Connection> judged = judgedConnections(evidence);
    for (const Connection &connection : judged) {
        if (InScope(connection)) {
            findings.append(Judge(connection, policy));
        }
    }
    return findings;
}

} // namespace aovpn::rules
