// SPDX-License-Identifier: Apache-2.0
// Does an entry of a profile's ServerNames let a sign-in server pass?
#pragma once

#include <QStringList>

namespace aovpn::rules {

enum class NameMatch {
    No,
    ButForCase, ///< Windows 11 minds the case
    Yes,
};

/// The best match of @p name among @p entries, of which the first hundred count. An entry is a name
/// or a regular expression for all of it; one longer than 256 characters matches only itself.
/// Source: MsPeapConnectionPropertiesV1 schema, ServerNames.
NameMatch bestNameMatch(const QStringList &entries, const QString &name);

} // namespace aovpn::rules
