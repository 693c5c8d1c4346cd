// SPDX-License-Identifier: Apache-2.0
// Does a certificate carry the name of the server that was dialed?
#pragma once

#include "checks/model/certificate_evidence.h"

namespace aovpn {

/// How a name matched.
struct HostNameMatch
{
    bool matches = false;
    bool wildcard = false;   ///< only through a wildcard
    bool commonName = false; ///< only through the subject's common name; there is no SAN dNSName
    QString name;            ///< the certificate's name that matched
};

/// Compares as Windows does: SAN dNSName if there is any, else the common names; without case and
/// trailing dot; IDNA by its A-labels; a wildcard only as the whole leftmost label, for exactly one
/// label, above at least two others; an IP address only with SAN iPAddress.
/// Source: RFC 6125, 6.4; RFC 2818, 3.1.
HostNameMatch matchHostName(const CertificateFacts &certificate, const QString &expected);

/// The names that matchHostName() looks at for a host name: SAN dNSNames and addresses, or the
/// common names.
QStringList serverNames(const CertificateFacts &certificate);

} // namespace aovpn
