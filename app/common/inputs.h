// SPDX-License-Identifier: Apache-2.0
// The files that both programs open: site policy, profile, bundle or report.
#pragma once

#include "checks/model/evidence.h"

namespace aovpn::app {

/// The site policy named on the command line, else the one deployed on this computer, else the
/// built-in defaults. Errors: a named or deployed file that cannot be read or is malformed.
Result<SitePolicy> loadPolicy(const QString &path);

/// The connections in a rasphone.pbk, ProfileXML or EAP XML. Errors: unreadable, malformed.
Result<QList<Connection>> loadProfile(const QString &path);

/// A bundle, or the bundle inside an HTML report. Errors: unreadable, malformed, a later schema.
Result<Bundle> loadBundle(const QString &path);

/// typedServer() of the server named on the command line.
/// Errors: Malformed when @p server is no host name and no address.
Result<Evidence> evidenceForServer(const QString &server);

} // namespace aovpn::app
