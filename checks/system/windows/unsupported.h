// SPDX-License-Identifier: Apache-2.0
// What this program does not read on Windows: it says so, because an empty answer would be a claim.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

inline Failure unsupported()
{
    return {FailureKind::NotSupported,
            0,
            QStringLiteral("this program does not read this from Windows"),
            {}};
}

class UnsupportedRouteTable : public RouteTable
{
public:
    Result<RoutingEvidence> read(const QList<QHostAddress> &) override { return unsupported(); }
};

class UnsupportedProfileStore : public ProfileStore
{
public:
    Result<QList<PhonebookFile>> phonebooks() override { return unsupported(); }
};

class UnsupportedClientCertificates : public ClientCertificates
{
public:
    Result<QList<ClientCertificate>> certificates() override { return unsupported(); }
};

class UnsupportedEventLog : public EventLog
{
public:
    Result<QList<DialEvent>> dialEvents() override { return unsupported(); }
};

} // namespace aovpn::windows_system
