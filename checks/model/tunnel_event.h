// SPDX-License-Identifier: Apache-2.0
// What the parts of Windows below the dialer wrote of its dials: SSTP and EAP.
#pragma once

#include "checks/model/json.h"

namespace aovpn {

/// One event of RasSstp, EapHost or RasTls. Of its values only the numbers are kept: codes, states
/// and method types, which tell what went wrong; texts would name people and servers.
struct TunnelEvent
{
    QString provider; ///< "RasSstp", "Microsoft-Windows-EapHost"
    int id = 0;
    QDateTime timeUtc;
    QString coId;      ///< GUID with braces, lower case, where it has one: joins it with a dial
    QStringList codes; ///< "0x80072746", "404", "25", in their order

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("provider", self.provider);
        field("id", self.id);
        field("timeUtc", self.timeUtc);
        field("coId", self.coId);
        field("codes", self.codes);
    }
    bool operator==(const TunnelEvent &) const = default;
};

/// The most of them that are kept: the newest.
inline constexpr qsizetype kMaxTunnelEvents = 200;

} // namespace aovpn
