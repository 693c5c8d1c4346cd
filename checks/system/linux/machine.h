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
};

} // namespace aovpn::linux_system
