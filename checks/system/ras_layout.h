// SPDX-License-Identifier: Apache-2.0
// The structures of the dialer of 64-bit Windows, as ras.h of its development kit has them for
// Windows 7 and later. Declared here because the header of the cross compiler is of the time of
// Windows XP, and because a layout can be checked on any system.
// Source: ras.h (RASENTRYNAMEW, RASENTRYW, RASCONNW, RASCONNSTATUSW, RASTUNNELENDPOINT).
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace aovpn::ras {

#pragma pack(push, 4)

template <std::size_t kLength> using Text = std::array<char16_t, kLength>;
using Octets16 = std::array<quint8, 16>; ///< a GUID or an IPv6 address

inline constexpr std::size_t kMaxPath = 260;
inline constexpr std::size_t kEntryName = 256 + 1;
inline constexpr std::size_t kDeviceType = 16 + 1;
inline constexpr std::size_t kDeviceName = 128 + 1;
inline constexpr std::size_t kPhoneNumber = 128 + 1;

/// RASENTRYNAMEW.
struct EntryName
{
    quint32 size;
    Text<kEntryName> entryName;
    quint32 flags; ///< REN_AllUsers
    Text<kMaxPath + 1> phonebook;
};
static_assert(offsetof(EntryName, flags) == 520);
static_assert(sizeof(EntryName) == 1048);

/// RASCONNW, with the correlation id of Windows 7.
struct Connection
{
    quint32 size;
    quint64 handle; ///< HRASCONN
    Text<kEntryName> entryName;
    Text<kDeviceType> deviceType;
    Text<kDeviceName> deviceName;
    Text<kMaxPath> phonebook;
    quint32 subEntry;
    Octets16 entryId;
    quint32 flags; ///< RASCF_AllUsers
    quint32 luidLow;
    qint32 luidHigh;
    Octets16 correlationId;
};
inline constexpr std::size_t kConnectionBefore7 = offsetof(Connection, correlationId);
static_assert(offsetof(Connection, handle) == 4);
static_assert(offsetof(Connection, phonebook) == 818);
static_assert(offsetof(Connection, subEntry) == 1340);
static_assert(kConnectionBefore7 == 1372);
static_assert(sizeof(Connection) == 1388);

/// RASTUNNELENDPOINT.
struct Endpoint
{
    quint32 type;     ///< 1: IPv4, 2: IPv6
    Octets16 address; ///< network order; of IPv4 the first four
};
static_assert(sizeof(Endpoint) == 20);

/// RASCONNSTATUSW, with the end points of Windows 7.
struct ConnectionStatus
{
    quint32 size;
    quint32 state; ///< RASCONNSTATE
    quint32 error;
    Text<kDeviceType> deviceType;
    Text<kDeviceName> deviceName;
    Text<kPhoneNumber> phoneNumber;
    Endpoint local;
    Endpoint remote;
    quint32 subState;
};
inline constexpr std::size_t kStatusBefore7 = offsetof(ConnectionStatus, local);
static_assert(kStatusBefore7 == 564);
static_assert(offsetof(ConnectionStatus, remote) == 584);
static_assert(sizeof(ConnectionStatus) == 608);

/// RASENTRYW as Windows 7 has it; later versions append the identities of IKEv2.
struct Entry
{
    quint32 size;
    quint32 options;
    quint32 countryId;
    quint32 countryCode;
    Text<11> areaCode;
    Text<kPhoneNumber> phoneNumber; ///< the server of a VPN
    quint32 alternateOffset;
    std::array<quint32, 5> addresses; ///< own, two name servers, two WINS servers
    quint32 frameSize;
    quint32 netProtocols;
    quint32 framingProtocol;
    Text<kMaxPath> script;
    Text<kMaxPath> autodialDll;
    Text<kMaxPath> autodialFunction;
    Text<kDeviceType> deviceType;
    Text<kDeviceName> deviceName;
    Text<33> x25PadType;
    Text<201> x25Address;
    Text<201> x25Facilities;
    Text<201> x25UserData;
    quint32 channels;
    std::array<quint32, 2> reserved;
    quint32 subEntries;
    std::array<quint32, 6> dialing; ///< multilink, and the idle time
    quint32 type;                   ///< RASET_Vpn
    quint32 encryptionType;
    quint32 customAuthKey; ///< EAP type
    Octets16 id;
    Text<kMaxPath> customDialDll;
    quint32 vpnStrategy;
    quint32 options2;
    quint32 options3;
    Text<256> dnsSuffix;
    quint32 tcpWindowSize;
    Text<kMaxPath> prerequisitePhonebook;
    Text<kEntryName> prerequisiteEntry;
    quint32 redialCount;
    quint32 redialPause;
    std::array<Octets16, 2> nameServers6;
    quint32 metric4;
    quint32 metric6;
    Octets16 address6;
    quint32 prefixLength6;
    quint32 networkOutageTime;
};
inline constexpr std::size_t kEntryOfXp = offsetof(Entry, nameServers6);
inline constexpr std::size_t kEntryOfVista = offsetof(Entry, address6);
static_assert(offsetof(Entry, deviceType) == 1892);
static_assert(offsetof(Entry, deviceName) == 1926);
static_assert(offsetof(Entry, customAuthKey) == 3504);
static_assert(offsetof(Entry, vpnStrategy) == 4044);
static_assert(offsetof(Entry, dnsSuffix) == 4056);
static_assert(kEntryOfXp == 5616);
static_assert(kEntryOfVista == 5656);
static_assert(sizeof(Entry) == 5680);

#pragma pack(pop)

} // namespace aovpn::ras
