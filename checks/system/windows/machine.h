// SPDX-License-Identifier: Apache-2.0
// What computer this is, and its clock.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

class SystemClock : public Clock
{
public:
    QDateTime nowUtc() override { return QDateTime::currentDateTimeUtc(); }
};

class WindowsMachine : public Machine
{
public:
    /// Source: GetUserNameW; GetTokenInformation, TokenElevation.
    Result<SystemEvidence> describe() override;
    Result<TriggerEvidence> triggers() override;
    Result<SettingsEvidence> settings() override;
    Result<AdapterEvidence> adapter() override;
    Result<CollectionEvidence> collection() override;
    Result<QList<ProxySettings>> proxies() override;
};

} // namespace aovpn::windows_system
