// SPDX-License-Identifier: Apache-2.0
// The files that both programs open: site policy, profile, bundle or report.
#pragma once

#include "checks/model/evidence.h"
#include "checks/system/system.h"

namespace aovpn::app {

/// The site policy named on the command line, else the one deployed on this computer, else the
/// built-in defaults. Errors: a named or deployed file that cannot be read or is malformed.
Result<SitePolicy> loadPolicy(const QString &path);

/// The connections in a rasphone.pbk, ProfileXML or EAP XML. Errors: unreadable, malformed.
Result<QList<Connection>> loadProfile(const QString &path);

/// A bundle, or the bundle inside an HTML report. Errors: unreadable, malformed, a later schema.
Result<Bundle> loadBundle(const QString &path);

/// The connections of this user's and all users' phonebooks. Errors: NotSupported, AccessDenied,
/// Malformed.
Result<QList<Connection>> loadPhonebooks(System &system);

/// Index of the connection to diagnose: the one called @p name (case-insensitive), or the only one
/// if @p name is empty. Errors: NotFound, naming those that there are.
Result<int> selectConnection(const QList<Connection> &connections, const QString &name,
                             const QString &where);

/// Evidence that says: this server, tunnel type not stated.
/// Errors: Malformed when @p server is no host name and no address.
Result<Evidence> evidenceForServer(const QString &server);

} // namespace aovpn::app
