// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/profile_xml_reader.h"

#include "checks/protocol/profile/eap_xml_reader.h"
#include "checks/protocol/profile/profile_limits.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

// The elements of each level. An element of one level that stands at another is misplaced; one that
// is in no list is unknown (a later Windows) and left alone.
constexpr QStringView kProfileElements[] = {
    u"EdpModeId",
    u"RememberCredentials",
    u"AlwaysOn",
    u"AlwaysOnActive",
    u"DnsSuffix",
    u"TrustedNetworkDetection",
    u"LockDown",
    u"DeviceTunnel",
    u"RegisterDNS",
    u"ByPassForLocal",
    u"Proxy",
    u"APNBinding",
    u"DeviceCompliance",
    u"PluginProfile",
    u"AppTrigger",
    u"DomainNameInformation",
    u"TrafficFilter",
    u"NativeProfile",
    u"Route",
    u"ProfileName",
    u"DisableAdvancedOptionsEditButton",
    u"DisableDisconnectButton",
    u"NetworkOutageTime",
    u"IPv4InterfaceMetric",
    u"IPv6InterfaceMetric",
    u"UseRasCredentials",
    u"DataEncryption",
    u"PrivateNetwork",
    u"DisableIKEv2Fragmentation",
};
constexpr QStringView kNativeElements[] = {
    u"Servers",
    u"RoutingPolicyType",
    u"NativeProtocolType",
    u"L2tpPsk",
    u"DisableClassBasedDefaultRoute",
    u"PlumbIKEv2TSAsRoutes",
    u"CryptographySuite",
    u"Authentication",
    u"ProtocolList",
    u"RetryTimeInHours",
};
constexpr QStringView kAuthenticationElements[] = {
    u"UserMethod",
    u"MachineMethod",
    u"Certificate",
    u"Eap",
};
constexpr QStringView kCryptographyElements[] = {
    u"AuthenticationTransformConstants",
    u"CipherTransformConstants",
    u"EncryptionMethod",
    u"IntegrityCheckMethod",
    u"DHGroup",
    u"PfsGroup",
};
constexpr QStringView kListNames[] = {
    u"RouteList",
    u"DomainNameInformationList",
    u"TrafficFilterList",
    u"AppTriggerList",
};
constexpr std::span<const QStringView> kLevels[] = {kProfileElements, kNativeElements,
                                                    kAuthenticationElements, kCryptographyElements};

/// Booleans wherever they stand in the profile.
constexpr QStringView kBooleans[] = {
    u"RememberCredentials",
    u"AlwaysOn",
    u"LockDown",
    u"DeviceTunnel",
    u"RegisterDNS",
    u"ByPassForLocal",
    u"DisableClassBasedDefaultRoute",
    u"PlumbIKEv2TSAsRoutes",
    u"ExclusionRoute",
    u"AutoTrigger",
    u"Persistent",
    u"Enabled",
    u"DisableAdvancedOptionsEditButton",
    u"DisableDisconnectButton",
    u"UseRasCredentials",
    u"PrivateNetwork",
    u"DisableIKEv2Fragmentation",
    u"IsCompressionEnabled",
};

template <typename T> struct Word
{
    QStringView word;
    T value;
};
constexpr Word<VpnStrategy> kProtocols[] = {
    {u"PPTP", VpnStrategy::PptpOnly},     {u"L2TP", VpnStrategy::L2tpOnly},
    {u"SSTP", VpnStrategy::SstpOnly},     {u"IKEv2", VpnStrategy::Ikev2Only},
    {u"Automatic", VpnStrategy::Default}, {u"ProtocolList", VpnStrategy::ProtocolList},
};
constexpr Word<RoutingMode> kRoutingPolicies[] = {
    {u"SplitTunnel", RoutingMode::Split},
    {u"ForceTunnel", RoutingMode::Force},
};
constexpr Word<AuthenticationMethod> kMethods[] = {
    {u"Eap", AuthenticationMethod::Eap},
    {u"MSChapv2", AuthenticationMethod::MsChapV2},
    {u"Chap", AuthenticationMethod::Chap},
    {u"Pap", AuthenticationMethod::Pap},
    {u"Certificate", AuthenticationMethod::MachineCertificate},
};
constexpr Word<const char *> kEncryptions[] = {
    {u"None", "none"},        {u"NoEncryption", "none"}, {u"Optional", "optional"},
    {u"Require", "required"}, {u"Required", "required"}, {u"Max", "maximum"},
    {u"Maximum", "maximum"},
};

// The algorithms: "None" and the names with "GCM" as PowerShell's cmdlet knows them as well.
constexpr QStringView kAuthenticationTransforms[] = {
    u"MD596", u"SHA196", u"SHA256128", u"GCMAES128", u"GCMAES192", u"GCMAES256", u"None"};
constexpr QStringView kCipherTransforms[] = {u"DES",       u"DES3",      u"AES128",
                                             u"AES192",    u"AES256",    u"GCMAES128",
                                             u"GCMAES192", u"GCMAES256", u"None"};
constexpr QStringView kEncryptionMethods[] = {u"DES",         u"DES3",      u"AES128",
                                              u"AES192",      u"AES256",    u"AES_GCM_128",
                                              u"AES_GCM_256", u"GCMAES128", u"GCMAES256"};
constexpr QStringView kIntegrityChecks[] = {u"MD5", u"SHA196", u"SHA1", u"SHA256", u"SHA384"};
constexpr QStringView kDhGroups[] = {u"Group1", u"Group2",  u"Group14", u"ECP256",
                                     u"ECP384", u"Group24", u"None"};
constexpr QStringView kPfsGroups[] = {u"PFS1",   u"PFS2",  u"PFS2048", u"ECP256",
                                      u"ECP384", u"PFSMM", u"PFS24",   u"None"};

bool contains(std::span<const QStringView> names, QStringView name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// An element whose value is none of those that can stand there.
void addUnknown(const XmlElement &element, const QString &expected, QList<ProfileDefect> &defects)
{
    addDefect(defects, u"unknown-value"_s, element.place, element.name + u'=' + element.text,
              expected);
}

/// The value of one of the words, without case; anything else is a defect.
template <typename T, size_t N>
std::optional<T> readWord(const XmlElement *element, const Word<T> (&words)[N],
                          QList<ProfileDefect> &defects)
{
    if (element == nullptr || element->text.isEmpty()) {
        return std::nullopt;
    }
    for (const Word<T> &word : words) {
        if (element->text.compare(word.word, Qt::CaseInsensitive) == 0) {
            return word.value;
        }
    }
    QStringList expected;
    for (const Word<T> &word : words) {
        expected.append(word.word.toString());
    }
    addUnknown(*element, expected.join(u", "_s), defects);
    return std::nullopt;
}

/// Parts of a comma list, trimmed; nullopt if there is no such element.
std::optional<QStringList> readList(const XmlElement *element)
{
    if (element == nullptr) {
        return std::nullopt;
    }
    QStringList parts;
    for (const QString &part : element->text.split(u',')) {
        if (const QString trimmed = part.trimmed();
            !trimmed.isEmpty() && parts.size() < kMaxProfileValues) {
            parts.append(trimmed);
        }
    }
    return parts;
}

/// A number; anything else is a defect.
std::optional<int> readNumber(const XmlElement *element, QList<ProfileDefect> &defects)
{
    if (element == nullptr || element->text.isEmpty()) {
        return std::nullopt;
    }
    bool ok = false;
    const int number = element->text.toInt(&ok);
    if (!ok) {
        addUnknown(*element, u"a whole number"_s, defects);
    }
    return ok ? std::optional(number) : std::nullopt;
}

QString textOf(const XmlElement *element)
{
    return element == nullptr ? QString() : element->text;
}

/// Notes what stands at a level where it does not belong.
void judgeLevel(const XmlElement &parent, std::span<const QStringView> level,
                QList<ProfileDefect> &defects)
{
    for (const XmlElement &element : parent.children) {
        const bool elsewhere =
            contains(kListNames, element.name) ||
            std::any_of(std::begin(kLevels), std::end(kLevels),
                        [&element](const auto &other) { return contains(other, element.name); });
        if (elsewhere && !contains(level, element.name)) {
            addDefect(defects, u"element-misplaced"_s, element.place, element.name);
        }
    }
    if (!parent.text.isEmpty()) {
        addDefect(defects, u"stray-text"_s, parent.place, parent.text);
    }
}

/// Notes every boolean outside the EAP part that is not spelled as Windows wants it.
void judgeBooleans(const XmlElement &parent, QList<ProfileDefect> &defects)
{
    for (const XmlElement &element : parent.children) {
        if (element.name == u"EapHostConfig") {
            continue;
        }
        if (contains(kBooleans, element.name)) {
            readXmlBoolean(&element, defects);
        }
        judgeBooleans(element, defects);
    }
}

std::optional<bool> readBoolean(const XmlElement *element)
{
    QList<ProfileDefect> noted; // by judgeBooleans() already
    return readXmlBoolean(element, noted);
}

/// "name;friendly name,name": the names.
QStringList readServers(const QString &text)
{
    QStringList servers;
    for (const QString &part : text.split(u',')) {
        const QString server = part.section(u';', 0, 0).trimmed();
        if (!server.isEmpty() && !servers.contains(server) && servers.size() < 100) {
            servers.append(server);
        }
    }
    return servers;
}

/// The word as written; one that is not among @p words is a defect.
QString readAlgorithm(const XmlElement *element, std::span<const QStringView> words,
                      QList<ProfileDefect> &defects)
{
    const QString text = textOf(element);
    const bool known = std::any_of(words.begin(), words.end(), [&text](QStringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (!text.isEmpty() && !known) {
        QStringList expected;
        for (const QStringView word : words) {
            expected.append(word.toString());
        }
        addUnknown(*element, expected.join(u", "_s), defects);
    }
    return text;
}

std::optional<CryptographySuite> readCryptography(const XmlElement *suite,
                                                  QList<ProfileDefect> &defects)
{
    if (suite == nullptr) {
        return std::nullopt;
    }
    judgeLevel(*suite, kCryptographyElements, defects);
    const auto read = [&](QStringView name, std::span<const QStringView> words) {
        return readAlgorithm(suite->child(name), words, defects);
    };
    return CryptographySuite{
        .encryptionMethod = read(u"EncryptionMethod", kEncryptionMethods),
        .integrityCheckMethod = read(u"IntegrityCheckMethod", kIntegrityChecks),
        .dhGroup = read(u"DHGroup", kDhGroups),
        .cipherTransformConstants = read(u"CipherTransformConstants", kCipherTransforms),
        .authenticationTransformConstants =
            read(u"AuthenticationTransformConstants", kAuthenticationTransforms),
        .pfsGroup = read(u"PfsGroup", kPfsGroups)};
}

/// The EAP part: child elements, or the same as escaped text.
void readEapConfiguration(const XmlElement &configuration, Connection &connection)
{
    if (const XmlElement *hostConfig = configuration.child(u"EapHostConfig")) {
        readEapHostConfig(*hostConfig, connection);
        return;
    }
    if (configuration.text.isEmpty()) {
        return;
    }
    const auto inner = parseXmlTree(configuration.text, QString());
    if (!inner) {
        addDefect(connection.defects, u"eap-not-well-formed"_s, configuration.place,
                  inner.error().detail);
    } else if (inner->name != u"EapHostConfig") {
        addDefect(connection.defects, u"eap-not-well-formed"_s, configuration.place,
                  u"the root element is \"%1\", expected EapHostConfig"_s.arg(inner->name));
    } else {
        readEapHostConfig(*inner, connection);
    }
}

void readAuthentication(const XmlElement &authentication, Connection &connection)
{
    judgeLevel(authentication, kAuthenticationElements, connection.defects);
    const auto user = readWord(authentication.child(u"UserMethod"), kMethods, connection.defects);
    const auto machine =
        readWord(authentication.child(u"MachineMethod"), kMethods, connection.defects);
    if (user && machine && *user != *machine) {
        connection.authentication = AuthenticationMethod::Mixed;
    } else {
        connection.authentication = user ? user : machine;
    }
    const XmlElement *configuration = authentication.find({u"Eap", u"Configuration"});
    const bool isEmpty = configuration == nullptr ||
                         (configuration->children.empty() && configuration->text.isEmpty());
    if (!isEmpty) {
        readEapConfiguration(*configuration, connection);
    } else if (user == AuthenticationMethod::Eap || machine == AuthenticationMethod::Eap) {
        addDefect(connection.defects, u"eap-missing"_s, authentication.place, {});
    }
}

void readNativeProfile(const XmlElement &native, Connection &connection)
{
    judgeLevel(native, kNativeElements, connection.defects);
    connection.servers = readServers(textOf(native.child(u"Servers")));
    connection.server = connection.servers.value(0);
    connection.strategy =
        readWord(native.child(u"NativeProtocolType"), kProtocols, connection.defects);
    connection.routing =
        readWord(native.child(u"RoutingPolicyType"), kRoutingPolicies, connection.defects);
    connection.routing6 = connection.routing;
    connection.hasPreSharedKey = !textOf(native.child(u"L2tpPsk")).isEmpty();
    connection.disableClassBasedDefaultRoute =
        readBoolean(native.child(u"DisableClassBasedDefaultRoute"));
    connection.trafficSelectorsAsRoutes = readBoolean(native.child(u"PlumbIKEv2TSAsRoutes"));
    connection.cryptography =
        readCryptography(native.child(u"CryptographySuite"), connection.defects);
    if (const XmlElement *authentication = native.child(u"Authentication")) {
        readAuthentication(*authentication, connection);
    }
    if (!connection.authentication && connection.hasPreSharedKey) {
        connection.authentication = AuthenticationMethod::Psk;
    }
}

ProfileRoute readRoute(const XmlElement &route, QList<ProfileDefect> &defects)
{
    return {textOf(route.child(u"Address")) + u'/' + textOf(route.child(u"PrefixSize")),
            readNumber(route.child(u"Metric"), defects).value_or(0),
            readBoolean(route.child(u"ExclusionRoute")).value_or(false)};
}

/// Elements that may stand several times at the top.
void readRepeated(const XmlElement &root, Connection &connection)
{
    QList<ProfileRoute> routes;
    QList<ProfileNameRule> rules;
    for (const XmlElement &element : root.children) {
        if (element.name == u"Route" && routes.size() < kMaxProfileValues) {
            routes.append(readRoute(element, connection.defects));
        } else if (element.name == u"DomainNameInformation" && rules.size() < kMaxProfileValues) {
            rules.append({textOf(element.child(u"DomainName")),
                          readList(element.child(u"DnsServers")).value_or(QStringList{})});
        } else if (element.name == u"TrafficFilter") {
            ++connection.trafficFilters;
        } else if (element.name == u"AppTrigger") {
            ++connection.appTriggers;
        }
    }
    if (!routes.isEmpty()) {
        connection.routes = routes;
    }
    if (!rules.isEmpty()) {
        connection.nameRules = rules;
    }
}

std::optional<QString> readProxy(const XmlElement *proxy)
{
    if (proxy == nullptr) {
        return std::nullopt;
    }
    const QString url = textOf(proxy->child(u"AutoConfigUrl"));
    return url.isEmpty() ? textOf(proxy->find({u"Manual", u"Server"})) : url;
}

} // namespace

Connection readProfileXml(const XmlElement &root)
{
    Connection connection;
    connection.format = ProfileFormat::ProfileXml;
    if (!root.namespaceUri.isEmpty()) {
        addDefect(connection.defects, u"namespace"_s, root.place,
                  root.name + u": "_s + root.namespaceUri);
    }
    judgeLevel(root, kProfileElements, connection.defects);
    judgeBooleans(root, connection.defects);
    connection.name = textOf(root.child(u"ProfileName"));
    connection.alwaysOn = readBoolean(root.child(u"AlwaysOn"));
    connection.deviceTunnel = readBoolean(root.child(u"DeviceTunnel"));
    connection.lockDown = readBoolean(root.child(u"LockDown"));
    connection.dnsSuffixes = readList(root.child(u"DnsSuffix"));
    connection.trustedNetworks = readList(root.child(u"TrustedNetworkDetection"));
    connection.interfaceMetric = readNumber(root.child(u"IPv4InterfaceMetric"), connection.defects);
    connection.disableIkeFragmentation = readBoolean(root.child(u"DisableIKEv2Fragmentation"));
    connection.proxy = readProxy(root.child(u"Proxy"));
    if (const auto encryption =
            readWord(root.child(u"DataEncryption"), kEncryptions, connection.defects)) {
        connection.dataEncryption = QLatin1String(*encryption);
    }
    readRepeated(root, connection);
    if (const XmlElement *native = root.child(u"NativeProfile")) {
        readNativeProfile(*native, connection);
    }
    if (const XmlElement *plugin = root.child(u"PluginProfile")) {
        connection.pluginProfile = true;
        connection.servers = splitServerNames(textOf(plugin->child(u"ServerUrlList")));
        connection.server = connection.servers.value(0);
    } else if (root.child(u"NativeProfile") != nullptr) {
        connection.pluginProfile = false;
    }
    return connection;
}

} // namespace aovpn
