// SPDX-License-Identifier: Apache-2.0
// What the dialer of Windows itself knows of its connections, beside what the phonebooks say.
#pragma once

#include "checks/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aovpn {

/// One entry as the dialer lists it. Source: RASENTRYNAMEW; RASENTRYW; RasGetCustomAuthData;
/// RasGetEapUserData.
struct DialerEntry
{
    QString name;
    QString phonebook; ///< path
    bool allUsers = false;
    /// Null, all of these: the dialer gave none, which is not a claim that there is none.
    std::optional<QString> deviceType; ///< "vpn"
    std::optional<QString> deviceName; ///< "WAN Miniport (IKEv2)"
    std::optional<int> strategyNumber; ///< dwVpnStrategy
    std::optional<int> eapType;        ///< dwCustomAuthKey: IANA EAP type; 0: no EAP
    std::optional<qint64> eapOctets;   ///< size of the EAP settings; 0: there are none
    /// Size of what EAP keeps for this user (the chosen certificate); 0: nothing is kept. The
    /// octets may hold a secret and are not read any further.
    std::optional<qint64> eapUserOctets;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("phonebook", self.phonebook);
        field("allUsers", self.allUsers);
        field("deviceType", self.deviceType);
        field("deviceName", self.deviceName);
        field("strategyNumber", self.strategyNumber);
        field("eapType", self.eapType);
        field("eapOctets", self.eapOctets);
        field("eapUserOctets", self.eapUserOctets);
    }
    bool operator==(const DialerEntry &) const = default;
};

enum class DialerState {
    Connecting,
    Authenticating,
    Waiting, ///< for the person: a dialog asks for something
    Connected,
    Disconnected,
    Other, ///< a state that has no meaning for a VPN
};

template <> struct EnumNames<DialerState>
{
    static constexpr EnumName<DialerState> kNames[] = {
        {DialerState::Connecting, "connecting"},
        {DialerState::Authenticating, "authenticating"},
        {DialerState::Waiting, "waiting"},
        {DialerState::Connected, "connected"},
        {DialerState::Disconnected, "disconnected"},
        {DialerState::Other, "other"},
    };
};

/// One connection that is up or being made. Source: RASCONNW; RASCONNSTATUSW.
struct DialerConnection
{
    QString name;
    QString phonebook;
    QString deviceName;
    bool allUsers = false;
    std::optional<DialerState> state; ///< null: the dialer gave none
    std::optional<int> stateNumber;   ///< RASCONNSTATE
    int error = 0;                    ///< why it is not connected; 0: no error
    QString remoteAddress;            ///< of the tunnel's other end; empty: not known

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("phonebook", self.phonebook);
        field("deviceName", self.deviceName);
        field("allUsers", self.allUsers);
        field("state", self.state);
        field("stateNumber", self.stateNumber);
        field("error", self.error);
        field("remoteAddress", self.remoteAddress);
    }
    bool operator==(const DialerConnection &) const = default;
};

/// The dialer's own words, and which of them it did not have.
struct DialerEvidence
{
    QList<DialerEntry> entries;
    QList<DialerConnection> connections;
    QStringList unanswered; ///< functions of the dialer that are not there or failed

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("entries", self.entries);
        field("connections", self.connections);
        field("unanswered", self.unanswered);
    }
    bool operator==(const DialerEvidence &) const = default;
};

} // namespace aovpn
