// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/service_words.h"

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

constexpr quint32 kStartPending = 2;
constexpr quint32 kRunning = 4;
constexpr quint32 kContinuePending = 5;

constexpr quint32 kDemandStart = 3;
constexpr quint32 kDisabled = 4;

} // namespace

QStringList tunnelServices()
{
    return {u"RasMan"_s,  u"SstpSvc"_s,  u"IKEEXT"_s, u"BFE"_s,      u"PolicyAgent"_s,
            u"EapHost"_s, u"Dnscache"_s, u"nsi"_s,    u"CryptSvc"_s, u"KeyIso"_s};
}

ServiceState serviceState(quint32 state)
{
    switch (state) {
    case kRunning:
        return ServiceState::Running;
    case kStartPending:
    case kContinuePending:
        return ServiceState::Starting;
    default:
        return ServiceState::Stopped;
    }
}

ServiceStart serviceStart(quint32 startType)
{
    switch (startType) {
    case kDisabled:
        return ServiceStart::Disabled;
    case kDemandStart:
        return ServiceStart::Manual;
    default:
        return ServiceStart::Automatic; // with Windows: boot, system and automatic start
    }
}

} // namespace aovpn::windows_values
