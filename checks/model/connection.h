// SPDX-License-Identifier: Apache-2.0
// One VPN connection as its phonebook entry, ProfileXML or EAP XML describes it.
#pragma once

#include "checks/model/json.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace aovpn {

/// Tunnel type. Source: MS-RRASM 2.2.2.2.11 (VpnStrategy) and VPNv2 CSP NativeProtocolType.
/// Strategies outside this list (PPTP first, L2TP first, GRE, pairs with PPTP or L2TP) read as
/// Default, because Windows then tries all others as well; Connection::strategyNumber keeps the
/// original number.
enum class VpnStrategy {
    Default,
    PptpOnly,
    L2tpOnly,
    SstpOnly,
    SstpFirst,
    Ikev2Only,
    Ikev2First,
    Ikev2Sstp,
    ProtocolList,
};

template <> struct EnumNames<VpnStrategy>
{
    static constexpr EnumName<VpnStrategy> kNames[] = {
        {VpnStrategy::Default, "Default"},           {VpnStrategy::PptpOnly, "PptpOnly"},
        {VpnStrategy::L2tpOnly, "L2tpOnly"},         {VpnStrategy::SstpOnly, "SstpOnly"},
        {VpnStrategy::SstpFirst, "SstpFirst"},       {VpnStrategy::Ikev2Only, "Ikev2Only"},
        {VpnStrategy::Ikev2First, "Ikev2First"},     {VpnStrategy::Ikev2Sstp, "Ikev2Sstp"},
        {VpnStrategy::ProtocolList, "ProtocolList"},
    };
};

enum class AuthenticationMethod {
    Eap,
    MsChapV2,
    Chap,
    Pap,
    MachineCertificate,
    Psk,
    Mixed,
};

template <> struct EnumNames<AuthenticationMethod>
{
    static constexpr EnumName<AuthenticationMethod> kNames[] = {
        {AuthenticationMethod::Eap, "eap"},
        {AuthenticationMethod::MsChapV2, "mschapv2"},
        {AuthenticationMethod::Chap, "chap"},
        {AuthenticationMethod::Pap, "pap"},
        {AuthenticationMethod::MachineCertificate, "machine-certificate"},
        {AuthenticationMethod::Psk, "psk"},
        {AuthenticationMethod::Mixed, "mixed"},
    };
};

enum class RoutingMode {
    Force, ///< default gateway on the remote network
    Split,
};

template <> struct EnumNames<RoutingMode>
{
    static constexpr EnumName<RoutingMode> kNames[] = {
        {RoutingMode::Force, "force"},
        {RoutingMode::Split, "split"},
    };
};

enum class ProfileFormat {
    Typed, ///< only a server name was given
    Rasphone,
    ProfileXml,
    EapXml,
};

template <> struct EnumNames<ProfileFormat>
{
    static constexpr EnumName<ProfileFormat> kNames[] = {
        {ProfileFormat::Typed, "typed"},
        {ProfileFormat::Rasphone, "rasphone"},
        {ProfileFormat::ProfileXml, "profile-xml"},
        {ProfileFormat::EapXml, "eap-xml"},
    };
};

/// A route that the profile adds when it connects.
struct ProfileRoute
{
    QString prefix; ///< "10.0.0.0/8", "2001:db8::/32"
    int metric = 0; ///< 0: automatic
    bool exclusion = false;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("prefix", self.prefix);
        field("metric", self.metric);
        field("exclusion", self.exclusion);
    }
    bool operator==(const ProfileRoute &) const = default;
};

/// A name resolution rule of the profile (NRPT). No servers: an exemption.
struct ProfileNameRule
{
    QString suffix; ///< ".corp.example"; without the leading dot it covers a single host
    QStringList servers;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("suffix", self.suffix);
        field("servers", self.servers);
    }
    bool operator==(const ProfileNameRule &) const = default;
};

/// The IKE and ESP algorithms that the profile fixes, in the words of the VPNv2 CSP. Empty: not
/// stated.
struct CryptographySuite
{
    QString encryptionMethod;
    QString integrityCheckMethod;
    QString dhGroup;
    QString cipherTransformConstants;
    QString authenticationTransformConstants;
    QString pfsGroup;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        json::describeStated(field, "encryptionMethod", self.encryptionMethod);
        json::describeStated(field, "integrityCheckMethod", self.integrityCheckMethod);
        json::describeStated(field, "dhGroup", self.dhGroup);
        json::describeStated(field, "cipherTransformConstants", self.cipherTransformConstants);
        json::describeStated(field, "authenticationTransformConstants",
                             self.authenticationTransformConstants);
        json::describeStated(field, "pfsGroup", self.pfsGroup);
    }
    bool operator==(const CryptographySuite &) const = default;
};

/// Something in the profile's text that a reader noticed and that is a defect in itself; judged by
/// the profile and authentication checks. @c topic is a kebab-case word from the reader's header,
/// for example "boolean-case".
struct ProfileDefect
{
    QString topic;
    QString where;    ///< "line 12, column 5" or a key or an element path
    QString value;    ///< what stood there, at most 200 characters
    QString expected; ///< what can stand there, in words; empty: the topic says it

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("topic", self.topic);
        field("where", self.where);
        field("value", self.value);
        json::describeStated(field, "expected", self.expected);
    }
    bool operator==(const ProfileDefect &) const = default;
};

/// How the profile checks the sign-in server (NPS). Source: EapTls/MsPeap/EapTtls connection
/// properties.
struct ServerValidation
{
    std::optional<bool> performed;      ///< PerformServerValidation
    std::optional<bool> namesApplied;   ///< AcceptServerName
    std::optional<bool> promptDisabled; ///< DisableUserPromptForServerValidation

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("performed", self.performed);
        field("namesApplied", self.namesApplied);
        field("promptDisabled", self.promptDisabled);
    }
    bool operator==(const ServerValidation &) const = default;
};

/// One connection. What the source does not say is null (nullopt); an empty list is a stated empty
/// list.
struct Connection
{
    ProfileFormat format = ProfileFormat::Typed;
    QString name;        ///< empty: not stated, null in JSON; so is the server
    QString server;      ///< the first server; host name or address without a port
    QStringList servers; ///< all of them
    std::optional<VpnStrategy> strategy;
    std::optional<int> strategyNumber; ///< VpnStrategy as rasphone.pbk has it
    std::optional<AuthenticationMethod> authentication;
    std::optional<int> eapType; ///< IANA EAP type: 13 TLS, 21 TTLS, 25 PEAP, 26 MSCHAPv2, 55 TEAP
    std::optional<int> innerEapType; ///< inside PEAP, TTLS or TEAP
    std::optional<QString>
        innerMethod; ///< TTLS without inner EAP: "pap", "chap", "mschap", "mschapv2"
    std::optional<RoutingMode> routing;
    std::optional<RoutingMode> routing6;
    std::optional<QStringList> serverNames; ///< of the sign-in server, as written
    std::optional<QStringList>
        trustedRoots; ///< SHA-1 thumbprints, 40 lower-case hex digits, of its root
    std::optional<ServerValidation> serverValidation;
    std::optional<ServerValidation> innerServerValidation;
    std::optional<QStringList> innerServerNames;
    std::optional<QStringList> innerTrustedRoots;
    /// Filter for the user's certificate: SHA-1 thumbprints of CAs of which one must be in its
    /// chain. Null: no such filter.
    std::optional<QStringList> clientCertificateIssuers;
    /// Filter for the user's certificate: OIDs of extended key usages that it must have beside
    /// Client Authentication. Null: no such filter.
    std::optional<QStringList> clientCertificateUsages;
    std::optional<bool> useWindowsLogon;
    std::optional<bool> requireCryptoBinding;
    std::optional<bool> identityPrivacy;
    std::optional<QString> anonymousIdentity;
    std::optional<bool> alwaysOn;
    std::optional<bool> deviceTunnel;
    std::optional<bool> lockDown;
    std::optional<bool>
        pluginProfile; ///< a third party's VPN client; the native checks do not apply
    std::optional<bool> allUsers;
    std::optional<QString> dataEncryption;   ///< "none", "optional", "required", "maximum"
    std::optional<bool> disableNameEkuCheck; ///< DisableIKENameEkuCheck
    std::optional<bool> disableIkeFragmentation;
    std::optional<bool> disableClassBasedDefaultRoute;
    std::optional<bool> trafficSelectorsAsRoutes;
    std::optional<int> interfaceMetric; ///< 0: automatic
    std::optional<QList<ProfileRoute>> routes;
    std::optional<QList<ProfileNameRule>> nameRules;
    std::optional<QStringList> dnsSuffixes;
    std::optional<QStringList> trustedNetworks; ///< suffixes at which the connection does not start
    std::optional<CryptographySuite> cryptography;
    std::optional<QString> proxy;
    int trafficFilters = 0;
    int appTriggers = 0;
    bool hasPreSharedKey = false; ///< the key itself is never kept
    QList<ProfileDefect> defects;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("format", self.format);
        json::describeStated(field, "name", self.name);
        json::describeStated(field, "server", self.server);
        field("servers", self.servers);
        field("strategy", self.strategy);
        field("strategyNumber", self.strategyNumber);
        field("authentication", self.authentication);
        field("eapType", self.eapType);
        field("innerEapType", self.innerEapType);
        field("innerMethod", self.innerMethod);
        field("routing", self.routing);
        field("routing6", self.routing6);
        field("serverNames", self.serverNames);
        field("trustedRoots", self.trustedRoots);
        field("serverValidation", self.serverValidation);
        field("innerServerValidation", self.innerServerValidation);
        field("innerServerNames", self.innerServerNames);
        field("innerTrustedRoots", self.innerTrustedRoots);
        field("clientCertificateIssuers", self.clientCertificateIssuers);
        field("clientCertificateUsages", self.clientCertificateUsages);
        field("useWindowsLogon", self.useWindowsLogon);
        field("requireCryptoBinding", self.requireCryptoBinding);
        field("identityPrivacy", self.identityPrivacy);
        field("anonymousIdentity", self.anonymousIdentity);
        field("alwaysOn", self.alwaysOn);
        field("deviceTunnel", self.deviceTunnel);
        field("lockDown", self.lockDown);
        field("pluginProfile", self.pluginProfile);
        field("allUsers", self.allUsers);
        field("dataEncryption", self.dataEncryption);
        field("disableNameEkuCheck", self.disableNameEkuCheck);
        field("disableIkeFragmentation", self.disableIkeFragmentation);
        field("disableClassBasedDefaultRoute", self.disableClassBasedDefaultRoute);
        field("trafficSelectorsAsRoutes", self.trafficSelectorsAsRoutes);
        field("interfaceMetric", self.interfaceMetric);
        field("routes", self.routes);
        field("nameRules", self.nameRules);
        field("dnsSuffixes", self.dnsSuffixes);
        field("trustedNetworks", self.trustedNetworks);
        field("cryptography", self.cryptography);
        field("proxy", self.proxy);
        field("trafficFilters", self.trafficFilters);
        field("appTriggers", self.appTriggers);
        field("hasPreSharedKey", self.hasPreSharedKey);
        field("defects", self.defects);
    }
    bool operator==(const Connection &) const = default;
};

/// Does a dial of this connection try IKEv2? A stated strategy decides; an unstated one means
/// Windows' automatic order.
bool usesIkev2(const Connection &connection);
/// Does a dial of this connection try SSTP?
bool usesSstp(const Connection &connection);

} // namespace aovpn
