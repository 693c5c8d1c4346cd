// SPDX-License-Identifier: Apache-2.0
// Event XML as Windows renders it -> the events of SSTP and EAP.
#pragma once

#include "checks/model/result.h"
#include "checks/model/tunnel_event.h"

#include <QByteArray>

namespace aovpn {

/// Input:  as for readDialEvents().
/// Result: the events of RasSstp, EapHost and EapMethods-RasTls, newest first, at most
///         kMaxTunnelEvents; what is not well-formed ends the reading.
/// Errors: those of readDialEvents().
/// Source: "RRAS Secure Socket Tunneling Protocol" (dd349022); manifests of the providers
///         Microsoft-Windows-EapHost and Microsoft-Windows-EapMethods-RasTls.
Result<QList<TunnelEvent>> readTunnelEvents(const QByteArray &octets, const QString &where);

} // namespace aovpn
