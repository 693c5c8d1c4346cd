// SPDX-License-Identifier: Apache-2.0
// A short name for a report that can be said on the telephone.
#pragma once

#include <QByteArray>
#include <QString>

namespace aovpn {

/// "K7PX-M2QD", derived from the bundle's octets: the same bundle, the same id. Eight letters and
/// digits without those that look or sound alike (B8 S5 Z2 I1L O0).
QString reportId(const QByteArray &bundle);

} // namespace aovpn
