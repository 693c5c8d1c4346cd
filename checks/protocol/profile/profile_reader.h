// SPDX-License-Identifier: Apache-2.0
// Any profile file -> typed connections. Tells rasphone.pbk, ProfileXML and EAP XML apart by
// content, not by name.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/result.h"

#include <QByteArray>
#include <QList>

namespace aovpn {

/// Input:  the file's octets: UTF-8 or UTF-16 with or without BOM, untrusted, any length.
/// Result: the VPN connections in it in file order; empty: a phonebook without VPN entries.
/// Errors: Malformed with line and column and what was expected; nothing is read from a file that
/// is none of the three.
Result<QList<Connection>> readProfile(const QByteArray &octets, const QString &where);

} // namespace aovpn
