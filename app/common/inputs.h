// SPDX-License-Identifier: Apache-2.0
// The files that both programs open: site policy, profile, bundle or report.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn::app {

/// The site policy named on the command line, else the one deployed on this computer, else the
/// built-in defaults; what the registry sets (registryPolicy()) goes before all of them, member by
/// member. A switched-off probe that does not exist is said in @p warning and in the log.
/// Errors: a named or deployed file that cannot be read or is malformed; a malformed value in the
/// registry.
Result<SitePolicy> loadPolicy(const QString &path, QString *warning = nullptr);

/// The site policy in the file @p path and nothing else: for evidence of another computer.
/// Errors: unreadable, malformed.
Result<SitePolicy> loadPolicyFile(const QString &path);

/// The connections in a rasphone.pbk, ProfileXML or EAP XML. Errors: unreadable, malformed.
Result<QList<Connection>> loadProfile(const QString &path);

/// A bundle, or the bundle inside an HTML report. Errors: unreadable, malformed, a later schema.
Result<Bundle> loadBundle(const QString &path);

/// The newest events of one log that are taken over: as many dials as anybody looks at.
inline constexpr qsizetype kMaxLoadedEvents = 1000;

/// The RasClient events in an exported log (.evtx) or in event XML, newest first. What of it was
/// damaged is left out; @p warning then says so in a sentence, and the log too.
/// Errors: unreadable, malformed, NotSupported (an .evtx file without the reader for it).
Result<QList<DialEvent>> loadEvents(const QString &path, QString *warning = nullptr);

/// Does a file that begins with @p head hold events? Any encoding that Windows writes.
bool looksLikeEvents(const QByteArray &head);

/// typedServer() of the server named on the command line.
/// Errors: Malformed when @p server is no host name and no address.
Result<Evidence> evidenceForServer(const QString &server);

} // namespace aovpn::app
