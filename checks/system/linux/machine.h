// SPDX-License-Identifier: Apache-2.0
// What computer this is, and its clock.
#pragma once

#include "checks/system/system.h"

namespace aovpn::linux_system {

class SystemClock : public Clock
{
public:
    QDateTime nowUtc() override { return QDateTime::currentDateTimeUtc(); }
};

class LinuxMachine : public Machine
{
public:
    Result<SystemEvidence> describe() override;
    Result<TriggerEvidence> triggers() override;
    Result<SettingsEvidence> settings() override;
    Result<AdapterEvidence> adapter() override;
    Result<CollectionEvidence> collection() override;
    /// Result: the proxy that the variables http_proxy, https_proxy, all_proxy and no_proxy name,
    /// lower case before upper; without user name and password. Source: curl(1), ENVIRONMENT.
    Result<QList<ProxySettings>> proxies() override;
};

/// Only Windows keeps the dialer's events; exported ones are read from a file.
class LinuxEventLog : public EventLog
{
public:
    Result<QList<DialEvent>> dialEvents() override;
};

} // namespace aovpn::linux_system
