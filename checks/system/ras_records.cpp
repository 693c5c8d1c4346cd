// SPDX-License-Identifier: Apache-2.0
#include "checks/system/ras_records.h"

#include "checks/model/address.h"

#include <limits>

namespace aovpn::ras {
namespace {

constexpr quint32 kAllUsersEntry = 0x1;      // REN_AllUsers
constexpr quint32 kAllUsersConnection = 0x1; // RASCF_AllUsers
constexpr quint32 kConnected = 0x2000;       // RASCS_Connected
constexpr quint32 kDisconnected = 0x2001;    // RASCS_Disconnected
constexpr quint32 kPaused = 0x1000;          // RASCS_PAUSED

int number(quint32 value)
{
    return value <= quint32{std::numeric_limits<int>::max()} ? static_cast<int>(value) : -1;
}

QString addressOf(const Endpoint &endpoint)
{
    constexpr quint32 kIpv4 = 1;
    constexpr quint32 kIpv6 = 2;
    if (endpoint.type != kIpv4 && endpoint.type != kIpv6) {
        return {};
    }
    const IpAddress address(endpoint.type == kIpv4 ? IpFamily::V4 : IpFamily::V6, endpoint.address);
    return address.isUnspecified() ? QString() : address.toString();
}

} // namespace

DialerEntry entryOf(const EntryName &name)
{
    return {.name = textOf(name.entryName),
            .phonebook = textOf(name.phonebook),
            .allUsers = (name.flags & kAllUsersEntry) != 0};
}

bool addProperties(DialerEntry &entry, const Entry &properties)
{
    const QString deviceType = textOf(properties.deviceType);
    if (deviceType.isEmpty()) {
        return false;
    }
    entry.deviceType = deviceType;
    entry.deviceName = textOf(properties.deviceName);
    entry.strategyNumber = number(properties.vpnStrategy);
    constexpr quint32 kLastEapType = 255; // RFC 3748, 5; what is beyond says nothing here
    if (properties.customAuthKey <= kLastEapType) {
        entry.eapType = number(properties.customAuthKey);
    }
    return true;
}

DialerConnection connectionOf(const Connection &connection)
{
    return {.name = textOf(connection.entryName),
            .phonebook = textOf(connection.phonebook),
            .deviceName = textOf(connection.deviceName),
            .allUsers = (connection.flags & kAllUsersConnection) != 0};
}

bool addStatus(DialerConnection &connection, const ConnectionStatus &status, std::size_t octets)
{
    if (status.state == 0 && status.error == 0 && textOf(status.deviceType).isEmpty()) {
        return false;
    }
    connection.state = stateOf(status.state);
    connection.stateNumber = number(status.state);
    connection.error = number(status.error);
    if (octets >= sizeof(ConnectionStatus)) {
        connection.remoteAddress = addressOf(status.remote);
    }
    return true;
}

DialerState stateOf(quint32 state)
{
    constexpr quint32 kAuthenticate = 5;
    constexpr quint32 kAuthenticated = 14;
    constexpr quint32 kStartAuthentication = 19;
    constexpr quint32 kApplySettings = 24; // the last one of a dial
    if (state == kConnected) {
        return DialerState::Connected;
    }
    if (state == kDisconnected) {
        return DialerState::Disconnected;
    }
    if (state >= kPaused && state < kConnected) {
        return DialerState::Waiting;
    }
    if ((state >= kAuthenticate && state <= kAuthenticated) || state == kStartAuthentication) {
        return DialerState::Authenticating;
    }
    return state <= kApplySettings ? DialerState::Connecting : DialerState::Other;
}

} // namespace aovpn::ras
