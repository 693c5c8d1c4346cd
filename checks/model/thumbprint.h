// SPDX-License-Identifier: Apache-2.0
// The SHA-1 thumbprint by which profiles and policies name a certificate.
#pragma once

#include <QString>

namespace aovpn {

/// True for 40 lower-case hex digits, as readers leave a valid SHA-1 thumbprint.
bool isThumbprint(const QString &thumbprint);

/// As a person writes it in a policy (blanks, colons, upper case) -> as readers leave it.
QString normalisedThumbprint(const QString &thumbprint);

} // namespace aovpn
