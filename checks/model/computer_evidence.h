// SPDX-License-Identifier: Apache-2.0
// What the dialer finds on this computer: triggers, settings, services, adapters, the local
// network's behaviour, client certificates, and what Microsoft's support tool needs.
#pragma once

#include "checks/model/certificate_evidence.h"
#include "checks/model/json.h"
#include "checks/model/result.h"

#include <optional>

namespace aovpn {

/// Why Always On may keep still. Source: vpn-auto-trigger-profile.md; values of
/// HKLM\SYSTEM\CurrentControlSet\Services\RasMan\Config.
struct TriggerEvidence
{
    QStringList
        disabledProfiles; ///< AutoTriggerDisabledProfilesList: the person disconnected these
    QString
        triggeredProfile; ///< AutoTriggerProfileEntryName: the one profile that starts by itself
    QStringList networkSuffixes; ///< connection-specific DNS suffixes of the physical interfaces
    QString networkCategory;     ///< "public", "private", "domain"; empty: not known

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("disabledProfiles", self.disabledProfiles);
        field("triggeredProfile", self.triggeredProfile);
        field("networkSuffixes", self.networkSuffixes);
        field("networkCategory", self.networkCategory);
    }
    bool operator==(const TriggerEvidence &) const = default;
};

/// Settings of Windows that decide whether a dial can work. Null: the value is not set.
struct SettingsEvidence
{
    QString edition;                  ///< EditionID: "Enterprise", "Professional", "Education"
    std::optional<bool> domainJoined; ///< Active Directory or Entra ID
    std::optional<int> lmCompatibilityLevel; ///< Control\Lsa LmCompatibilityLevel
    std::optional<bool> credentialGuard;     ///< running
    std::optional<int> prohibitIpsec;        ///< RasMan\Parameters ProhibitIpSec
    std::optional<int>
        assumeUdpEncapsulation;         ///< PolicyAgent AssumeUDPEncapsulationContextOnSendRule
    std::optional<int> negotiateDh2048; ///< RasMan\Parameters NegotiateDH2048_AES256

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("edition", self.edition);
        field("domainJoined", self.domainJoined);
        field("lmCompatibilityLevel", self.lmCompatibilityLevel);
        field("credentialGuard", self.credentialGuard);
        field("prohibitIpsec", self.prohibitIpsec);
        field("assumeUdpEncapsulation", self.assumeUdpEncapsulation);
        field("negotiateDh2048", self.negotiateDh2048);
    }
    bool operator==(const SettingsEvidence &) const = default;
};

/// An HTTP exchange with the address that answers a fixed text unless a portal stands in between.
struct PortalAttempt
{
    QString url;
    QString expected; ///< the body that it answers with when nothing stands in between
    int status = 0;   ///< HTTP status; 0: no reply
    QString location; ///< of a redirect
    QByteArray body;  ///< at most 1 KiB
    std::optional<Failure> failure; ///< why there is no reply

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("url", self.url);
        field("expected", self.expected);
        field("status", self.status);
        field("location", self.location);
        field("body", self.body);
        field("failure", self.failure);
    }
    bool operator==(const PortalAttempt &) const = default;
};

/// A server's clock beside this computer's. Source: RFC 9110, 6.6.1 (Date).
struct ClockSample
{
    QString source; ///< "198.51.100.1:443" or the URL asked
    QDateTime theirsUtc;
    QDateTime oursUtc; ///< when the reply came

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("source", self.source);
        field("theirsUtc", self.theirsUtc);
        field("oursUtc", self.oursUtc);
    }
    bool operator==(const ClockSample &) const = default;
};

/// How this computer is told to reach the web. Passwords in it are never kept.
struct ProxySettings
{
    QString source;    ///< "environment", "user", "machine", "policy"
    QString server;    ///< "proxy.example.test:8080"; empty: none
    QString configUrl; ///< of a PAC file
    bool autoDetect = false;
    QStringList bypass;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("source", self.source);
        field("server", self.server);
        field("configUrl", self.configUrl);
        field("autoDetect", self.autoDetect);
        field("bypass", self.bypass);
    }
    bool operator==(const ProxySettings &) const = default;
};

/// How far Windows itself says that this network leads.
enum class Connectivity {
    Unknown,
    None,
    Local,
    Constrained, ///< a sign-in page or another limit stands before the internet
    Internet,
};

template <> struct EnumNames<Connectivity>
{
    static constexpr EnumName<Connectivity> kNames[] = {
        {Connectivity::Unknown, "unknown"},   {Connectivity::None, "none"},
        {Connectivity::Local, "local"},       {Connectivity::Constrained, "constrained"},
        {Connectivity::Internet, "internet"},
    };
};

/// Windows' own firewall in one kind of network. Another vendor's may stand beside or instead.
struct FirewallProfile
{
    QString category;            ///< "domain", "private", "public"
    std::optional<bool> enabled; ///< null: not known
    /// What no rule allows is not let out either; null: not known.
    std::optional<bool> blocksOutbound;
    bool active = false; ///< a network of this kind is connected

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("category", self.category);
        field("enabled", self.enabled);
        field("blocksOutbound", self.blocksOutbound);
        field("active", self.active);
    }
    bool operator==(const FirewallProfile &) const = default;
};

/// What Windows says of the network that it is in.
struct NetworkState
{
    Connectivity connectivity = Connectivity::Unknown;
    QList<FirewallProfile> firewall; ///< empty: not known

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("connectivity", self.connectivity);
        field("firewall", self.firewall);
    }
    bool operator==(const NetworkState &) const = default;
};

/// What the local network does, beside the interfaces and routes of RoutingEvidence.
struct NetworkEvidence
{
    std::optional<PortalAttempt> portal; ///< null: not asked
    QList<ClockSample> clocks;
    QList<ProxySettings> proxies;      ///< empty: none is set
    std::optional<NetworkState> state; ///< null: not known, or the system does not say

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("portal", self.portal);
        field("clocks", self.clocks);
        field("proxies", self.proxies);
        field("state", self.state);
    }
    bool operator==(const NetworkEvidence &) const = default;
};

enum class CertificateStore {
    Machine, ///< LocalMachine\My
    User,    ///< CurrentUser\My
    File,    ///< a file or folder of this system
};

template <> struct EnumNames<CertificateStore>
{
    static constexpr EnumName<CertificateStore> kNames[] = {
        {CertificateStore::Machine, "machine"},
        {CertificateStore::User, "user"},
        {CertificateStore::File, "file"},
    };
};

/// One certificate with which this computer or user could prove who it is.
struct ClientCertificate
{
    CertificateStore store = CertificateStore::Machine;
    QString origin; ///< name of the store or of the file
    std::optional<bool> hasPrivateKey;
    std::optional<bool> keyPrompts; ///< using the key asks the person (strong protection, PIN)
    QList<QByteArray> chain;        ///< DER, leaf first, as far as the store has it
    QList<CertificateFacts> facts;  ///< of chain, same order; derived
    std::optional<PathFacts> path;  ///< derived
    QDateTime judgedAtUtc;          ///< derived

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("store", self.store);
        field("origin", self.origin);
        field("hasPrivateKey", self.hasPrivateKey);
        field("keyPrompts", self.keyPrompts);
        field("chain", self.chain);
        field("facts", self.facts);
        field("path", self.path);
        field("judgedAtUtc", self.judgedAtUtc);
    }
    bool operator==(const ClientCertificate &) const = default;
};

/// A network device of Windows, known by its hardware id and never by its localised name.
struct AdapterDevice
{
    QString hardwareId;  ///< "MS_NDISWANIP", "MS_AgileVpnMiniport"
    QString description; ///< for people: "WAN Miniport (IP)"
    bool started = false;
    int problemCode = 0; ///< CM_PROB_*; 0: none, 22: disabled

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("hardwareId", self.hardwareId);
        field("description", self.description);
        field("started", self.started);
        field("problemCode", self.problemCode);
    }
    bool operator==(const AdapterDevice &) const = default;
};

/// A protocol or filter bound to an adapter.
struct AdapterBinding
{
    QString hardwareId;  ///< of the device
    QString component;   ///< "ms_wanarp", "rbt_filter"
    QString description; ///< for people
    bool enabled = false;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("hardwareId", self.hardwareId);
        field("component", self.component);
        field("description", self.description);
        field("enabled", self.enabled);
    }
    bool operator==(const AdapterBinding &) const = default;
};

enum class ServiceState {
    Running,
    Stopped,
    Starting,
    Missing,
};

template <> struct EnumNames<ServiceState>
{
    static constexpr EnumName<ServiceState> kNames[] = {
        {ServiceState::Running, "running"},
        {ServiceState::Stopped, "stopped"},
        {ServiceState::Starting, "starting"},
        {ServiceState::Missing, "missing"},
    };
};

enum class ServiceStart {
    Automatic,
    Manual,
    Disabled,
};

template <> struct EnumNames<ServiceStart>
{
    static constexpr EnumName<ServiceStart> kNames[] = {
        {ServiceStart::Automatic, "automatic"},
        {ServiceStart::Manual, "manual"},
        {ServiceStart::Disabled, "disabled"},
    };
};

struct WindowsService
{
    QString name; ///< "RasMan", "IKEEXT"
    ServiceState state = ServiceState::Missing;
    ServiceStart start = ServiceStart::Manual;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("name", self.name);
        field("state", self.state);
        field("start", self.start);
    }
    bool operator==(const WindowsService &) const = default;
};

/// What Windows builds the tunnel with. Source: TROUBLE-720; stages.md 7.
struct AdapterEvidence
{
    QList<AdapterDevice> devices;
    QList<AdapterBinding> bindings;
    QList<WindowsService> services;
    QMap<QString, Failure> unread; ///< "bindings", "services": why that list says nothing

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("devices", self.devices);
        field("bindings", self.bindings);
        field("services", self.services);
        field("unread", self.unread);
    }
    bool operator==(const AdapterEvidence &) const = default;
};

/// What Microsoft's TroubleShootingScript (TSS) needs and left. Source: remote access
/// troubleshooting guidance, "Data collection".
struct CollectionEvidence
{
    QString machinePolicy; ///< execution policy by group policy; empty: not set
    QString userPolicy;
    QString localMachine;
    QString currentUser;
    QStringList scripts;    ///< paths of TSS.ps1 or TSSv2.ps1 that are there
    QStringList archives;   ///< newest first, in the folders where TSS leaves them
    qint64 freeOctets = -1; ///< on the drive of those folders; -1: not known

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("machinePolicy", self.machinePolicy);
        field("userPolicy", self.userPolicy);
        field("localMachine", self.localMachine);
        field("currentUser", self.currentUser);
        field("scripts", self.scripts);
        field("archives", self.archives);
        field("freeOctets", self.freeOctets);
    }
    bool operator==(const CollectionEvidence &) const = default;
};

} // namespace aovpn
