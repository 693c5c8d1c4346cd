// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/rasphone_reader.h"

#include "checks/protocol/profile/custom_auth_data.h"
#include "checks/protocol/profile/phonebook_values.h"
#include "checks/protocol/profile/profile_limits.h"
#include "checks/protocol/profile/text_decoding.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// The longest joined value that is kept: far more than Windows writes.
constexpr qsizetype kMaxValue = qsizetype{4} * 1024 * 1024;

/// How a repeated key is to be understood.
enum class Repeat {
    First,    ///< text: the first one counts
    Number,   ///< number: likewise
    Continue, ///< hex digits: the lines are joined
    List,     ///< one value per line
};

struct Key
{
    const char *name;
    Repeat repeat;
};

/// Every key that is read. Source: MS-RRASM 2.2.2.2.
constexpr Key kKeys[] = {
    {"AlwaysOnCapable", Repeat::Number},
    {"AuthRestrictions", Repeat::Number},
    {"AutoLogon", Repeat::Number},
    {"CustomAuthData", Repeat::Continue},
    {"CustomAuthKey", Repeat::Number},
    {"CustomIPSecPolicies", Repeat::Continue},
    {"DataEncryption", Repeat::Number},
    {"Device", Repeat::First},
    {"DeviceTunnel", Repeat::Number},
    {"DisableClassBasedDefaultRoute", Repeat::Number},
    {"DisableIKENameEkuCheck", Repeat::Number},
    {"Disable_IKEv2_Fragmentation", Repeat::Number},
    {"DnsSuffixSearchList", Repeat::Continue},
    {"Encoding", Repeat::First},
    {"Guid", Repeat::First},
    {"IpDnsSuffix", Repeat::First},
    {"IpInterfaceMetric", Repeat::Number},
    {"IpPrioritizeRemote", Repeat::Number},
    {"IpSecFlags", Repeat::Number},
    {"Ipv6PrioritizeRemote", Repeat::Number},
    {"Media", Repeat::First},
    {"NrptRules", Repeat::Continue},
    {"NumAppIds", Repeat::Number},
    {"NumClassicAppIds", Repeat::Number},
    {"NumCustomPolicy", Repeat::Number},
    {"NumDnsSearchSuffixes", Repeat::Number},
    {"NumNrptRules", Repeat::Number},
    {"NumPerAppTrafficFilters", Repeat::Number},
    {"NumRoutes", Repeat::Number},
    {"NumTrustedNetworks", Repeat::Number},
    {"PBVersion", Repeat::First},
    {"PhoneNumber", Repeat::First},
    {"PlumbIKEv2TSAsRoutes", Repeat::Number},
    {"PreSharedKey", Repeat::First},
    {"Routes", Repeat::Continue},
    {"ServerListServerName", Repeat::List},
    {"TrustedNetworks", Repeat::Continue},
    {"Type", Repeat::Number},
    {"VpnStrategy", Repeat::Number},
};

const QHash<QString, Repeat> &keyTable()
{
    static const QHash<QString, Repeat> kTable = [] {
        QHash<QString, Repeat> table;
        for (const Key &key : kKeys) {
            table.insert(QString::fromLatin1(key.name).toLower(), key.repeat);
        }
        return table;
    }();
    return kTable;
}

/// The values of one entry, by key in lower case. "DEVICE=vpn" begins a block and "Device=WAN
/// Miniport" is a key in another; Windows tells them apart by the block, here the first is kept as
/// "device" and the type of the block as @c deviceType.
class Entry
{
public:
    explicit Entry(QString name) : m_name(std::move(name)) {}

    const QString &name() const { return m_name; }
    bool isEmpty() const { return m_values.isEmpty() && m_deviceType.isEmpty(); }
    const QString &deviceType() const { return m_deviceType; }

    void add(QStringView key, QStringView value)
    {
        if (key == u"DEVICE") {
            if (m_deviceType.isEmpty()) {
                m_deviceType = value.toString();
            }
            return;
        }
        if (key.size() > 40) {
            return;
        }
        const QString lower = key.toString().toLower();
        const auto known = keyTable().constFind(lower);
        if (known == keyTable().constEnd()) {
            return;
        }
        const auto found = m_values.find(lower);
        if (found == m_values.end()) {
            m_values.insert(lower, value.first(std::min(value.size(), kMaxValue)).toString());
        } else if ((*known == Repeat::Continue || *known == Repeat::List) &&
                   found->size() + value.size() < kMaxValue) {
            if (*known == Repeat::List) {
                *found += u'\n';
            }
            *found += value;
        }
    }

    bool has(const char *key) const { return m_values.contains(lowerKey(key)); }
    QString text(const char *key) const { return m_values.value(lowerKey(key)); }

    /// Null: no such key, or not a whole number.
    std::optional<int> number(const char *key) const
    {
        bool ok = false;
        const int value = text(key).toInt(&ok);
        return ok ? std::optional(value) : std::nullopt;
    }

    std::optional<bool> flag(const char *key) const
    {
        const auto value = number(key);
        return value ? std::optional(*value != 0) : std::nullopt;
    }

    /// The octets of a hex value; null: no such key, or not hex throughout.
    std::optional<QByteArray> octets(const char *key) const
    {
        if (!has(key)) {
            return std::nullopt;
        }
        const QString digits = text(key);
        const bool hex = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
            return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f') ||
                   (digit >= u'A' && digit <= u'F');
        });
        return hex && digits.size() % 2 == 0 ? std::optional(QByteArray::fromHex(digits.toLatin1()))
                                             : std::nullopt;
    }

    /// Notes what stands where a number or hex digits are expected.
    void judgeValues(QList<ProfileDefect> &defects) const
    {
        for (const Key &key : kKeys) {
            const QString value = text(key.name);
            if (value.isEmpty()) {
                continue;
            }
            bool isNumber = false;
            value.toLongLong(&isNumber);
            if (key.repeat == Repeat::Number && !isNumber) {
                addUnknown(key.name, u"a whole number"_s, defects);
            } else if (key.repeat == Repeat::Continue && !octets(key.name)) {
                addUnknown(key.name, u"hexadecimal digits, two for each octet"_s, defects);
            }
        }
    }

    /// A value that is none of those that can stand there.
    void addUnknown(const char *key, const QString &expected, QList<ProfileDefect> &defects) const
    {
        const QString name = QString::fromLatin1(key);
        addDefect(defects, u"unknown-value"_s, name, name + u'=' + text(key), expected);
    }

private:
    static QString lowerKey(const char *key) { return QString::fromLatin1(key).toLower(); }

    QString m_name;
    QString m_deviceType;
    QHash<QString, QString> m_values;
};

/// Type 2; hand-made entries without Type are VPN entries unless their device is another.
bool isVpn(const Entry &entry)
{
    if (entry.has("Type")) {
        return entry.number("Type") == 2;
    }
    if (!entry.deviceType().isEmpty()) {
        return entry.deviceType().compare(u"vpn", Qt::CaseInsensitive) == 0;
    }
    return entry.has("VpnStrategy") || entry.has("PhoneNumber");
}

constexpr int kLastStrategy = 15;

VpnStrategy strategyOf(int number)
{
    switch (number) {
    case 1:
        return VpnStrategy::PptpOnly;
    case 3:
        return VpnStrategy::L2tpOnly;
    case 5:
        return VpnStrategy::SstpOnly;
    case 6:
        return VpnStrategy::SstpFirst;
    case 7:
        return VpnStrategy::Ikev2Only;
    case 8:
        return VpnStrategy::Ikev2First;
    case 14:
        return VpnStrategy::Ikev2Sstp;
    case 15:
        return VpnStrategy::ProtocolList;
    default:
        return VpnStrategy::Default;
    }
}

/// One method: that one; several: mixed; none that has a word here: null.
std::optional<AuthenticationMethod> methodOf(int restrictions)
{
    constexpr int kOthers = 0x10 | 0x40 | 0x400; // SPAP, MS-CHAP, Windows 95's MS-CHAP
    struct Bit
    {
        int bit;
        AuthenticationMethod method;
    };
    constexpr Bit kBits[] = {{0x8, AuthenticationMethod::Pap},
                             {0x20, AuthenticationMethod::Chap},
                             {0x80, AuthenticationMethod::Eap},
                             {0x200, AuthenticationMethod::MsChapV2},
                             {0x800, AuthenticationMethod::MachineCertificate}};
    std::optional<AuthenticationMethod> method;
    int methods = (restrictions & kOthers) != 0 ? 1 : 0;
    for (const Bit &bit : kBits) {
        if ((restrictions & bit.bit) != 0) {
            method = bit.method;
            ++methods;
        }
    }
    return methods > 1 ? AuthenticationMethod::Mixed : method;
}

std::optional<RoutingMode> routingOf(std::optional<bool> gateway)
{
    return gateway ? std::optional(*gateway ? RoutingMode::Force : RoutingMode::Split)
                   : std::nullopt;
}

std::optional<QString> encryptionOf(std::optional<int> number)
{
    switch (number.value_or(-1)) {
    case 0:
        return u"none"_s;
    case 8:
        return u"optional"_s;
    case 256:
        return u"required"_s;
    case 512:
        return u"maximum"_s;
    default:
        return std::nullopt;
    }
}

/// A list that is null unless the entry has its value or says how many items there are.
template <typename T>
std::optional<QList<T>> listOf(const Entry &entry, const char *count, const char *value,
                               QList<T> (*decode)(const QByteArray &))
{
    if (const auto octets = entry.octets(value)) {
        return decode(*octets);
    }
    return entry.number(count) == 0 ? std::optional(QList<T>{}) : std::nullopt;
}

void readServers(const Entry &entry, Connection &connection)
{
    const QString phoneNumber = entry.text("PhoneNumber");
    QStringList candidates{phoneNumber};
    candidates += entry.text("ServerListServerName").split(u'\n');
    for (const QString &server : std::as_const(candidates)) {
        if (!server.isEmpty() && !connection.servers.contains(server, Qt::CaseInsensitive) &&
            connection.servers.size() < 100) {
            connection.servers.append(server);
        }
    }
    connection.server = connection.servers.value(0);
}

void readSignIn(const Entry &entry, Connection &connection)
{
    // Bit 0 of IpSecFlags: L2TP with a pre-shared key, which Windows then keeps elsewhere.
    connection.hasPreSharedKey =
        !entry.text("PreSharedKey").isEmpty() || (entry.number("IpSecFlags").value_or(0) & 1) != 0;
    if (const auto restrictions = entry.number("AuthRestrictions")) {
        connection.authentication = methodOf(*restrictions);
        if (*restrictions == 0 && connection.hasPreSharedKey) {
            connection.authentication = AuthenticationMethod::Psk;
        }
    }
    const auto eapType = entry.number("CustomAuthKey");
    if (eapType && *eapType > 0 && *eapType < 256) {
        connection.eapType = eapType;
        if (const auto data = entry.octets("CustomAuthData")) {
            decodeCustomAuthData(*data, connection);
        }
    }
    connection.useWindowsLogon = entry.flag("AutoLogon");
}

void readNetwork(const Entry &entry, Connection &connection)
{
    connection.routing = routingOf(entry.flag("IpPrioritizeRemote"));
    connection.routing6 = routingOf(entry.flag("Ipv6PrioritizeRemote"));
    connection.interfaceMetric = entry.number("IpInterfaceMetric");
    connection.disableClassBasedDefaultRoute = entry.flag("DisableClassBasedDefaultRoute");
    connection.trafficSelectorsAsRoutes = entry.flag("PlumbIKEv2TSAsRoutes");
    connection.routes = listOf(entry, "NumRoutes", "Routes", decodeRoutes);
    connection.nameRules = listOf(entry, "NumNrptRules", "NrptRules", decodeNameRules);
    connection.trustedNetworks =
        listOf<QString>(entry, "NumTrustedNetworks", "TrustedNetworks", decodeSuffixes);
    connection.dnsSuffixes =
        listOf<QString>(entry, "NumDnsSearchSuffixes", "DnsSuffixSearchList", decodeSuffixes);
    const QString suffix = entry.text("IpDnsSuffix");
    if (!suffix.isEmpty()) {
        QStringList suffixes = connection.dnsSuffixes.value_or(QStringList{});
        if (!suffixes.contains(suffix, Qt::CaseInsensitive)) {
            suffixes.prepend(suffix);
        }
        connection.dnsSuffixes = suffixes;
    }
}

int countOf(const Entry &entry, const char *key)
{
    return std::clamp(entry.number(key).value_or(0), 0, static_cast<int>(kMaxProfileValues));
}

Connection connectionOf(const Entry &entry)
{
    Connection connection;
    connection.format = ProfileFormat::Rasphone;
    connection.name = entry.name();
    connection.strategyNumber = entry.number("VpnStrategy");
    if (connection.strategyNumber) {
        connection.strategy = strategyOf(*connection.strategyNumber);
    }
    readServers(entry, connection);
    readSignIn(entry, connection);
    readNetwork(entry, connection);
    connection.alwaysOn = entry.flag("AlwaysOnCapable");
    connection.deviceTunnel = entry.flag("DeviceTunnel");
    connection.dataEncryption = encryptionOf(entry.number("DataEncryption"));
    connection.disableNameEkuCheck = entry.flag("DisableIKENameEkuCheck");
    connection.disableIkeFragmentation = entry.flag("Disable_IKEv2_Fragmentation");
    if (const auto policies = entry.octets("CustomIPSecPolicies");
        policies && entry.number("NumCustomPolicy") != 0) {
        connection.cryptography = decodeCryptography(*policies);
    }
    entry.judgeValues(connection.defects);
    if (const int number = connection.strategyNumber.value_or(0);
        number < 0 || number > kLastStrategy) {
        entry.addUnknown("VpnStrategy", u"a number from 0 to %1"_s.arg(kLastStrategy),
                         connection.defects);
    }
    if (entry.number("DataEncryption") && !connection.dataEncryption) {
        entry.addUnknown("DataEncryption", u"0, 8, 256 or 512"_s, connection.defects);
    }
    connection.trafficFilters = countOf(entry, "NumPerAppTrafficFilters");
    connection.appTriggers = countOf(entry, "NumAppIds") + countOf(entry, "NumClassicAppIds");
    return connection;
}

/// Collects the VPN entries of a phonebook while its lines go by.
class Phonebook
{
public:
    /// False: enough. @p line: of the entry's name.
    bool begin(const QString &name, int line)
    {
        finish();
        if (m_connections.size() >= kMaxProfileValues || m_names.size() >= 10 * kMaxProfileValues) {
            return false;
        }
        const QString folded = name.toCaseFolded();
        const auto first = m_names.constFind(folded);
        m_repeated = first != m_names.constEnd();
        if (!m_repeated) {
            m_names.insert(folded, m_connections.size());
        } else if (*first < m_connections.size() &&
                   m_connections.at(*first).name.compare(name, Qt::CaseInsensitive) == 0) {
            addDefect(m_connections[*first].defects, u"duplicate-entry"_s, u"line %1"_s.arg(line),
                      name);
        }
        m_entry = Entry(name);
        return true;
    }

    void add(QStringView key, QStringView value)
    {
        if (m_entry && !m_repeated) {
            m_entry->add(key, value);
        }
    }

    void finish()
    {
        if (m_entry && !m_repeated && !m_entry->isEmpty()) {
            m_phonebookKeys = true;
            if (isVpn(*m_entry)) {
                m_connections.append(connectionOf(*m_entry));
            }
        }
        m_entry.reset();
    }

    bool begun() const { return !m_names.isEmpty(); }
    bool hasPhonebookKeys() const { return m_phonebookKeys; }
    const QList<Connection> &connections() const { return m_connections; }

private:
    QList<Connection> m_connections;
    QHash<QString, qsizetype> m_names; ///< folded, with the place in m_connections if it is a VPN
    std::optional<Entry> m_entry;
    bool m_repeated = false;
    bool m_phonebookKeys = false;
};

} // namespace

Result<QList<Connection>> readRasphone(const QString &text, const QString &where)
{
    Phonebook phonebook;
    const QStringView view(text);
    qsizetype at = 0;
    int lineNumber = 0;
    while (at < view.size()) {
        ++lineNumber;
        const qsizetype found = view.indexOf(u'\n', at);
        const qsizetype end = found < 0 ? view.size() : found;
        const QStringView line = view.sliced(at, end - at).trimmed();
        if (line.size() > 2 && line.startsWith(u'[') && line.endsWith(u']')) {
            if (!phonebook.begin(line.sliced(1, line.size() - 2).toString(), lineNumber)) {
                break;
            }
        } else if (!line.isEmpty()) {
            if (!phonebook.begun()) {
                return Failure{FailureKind::Malformed, 0,
                               u"%1: expected \"[entry name]\" of a phonebook, or XML"_s.arg(
                                   placeInText(view, line.data() - view.data())),
                               where};
            }
            if (const qsizetype equals = line.indexOf(u'='); equals > 0) {
                phonebook.add(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
            }
        }
        at = end + 1;
    }
    phonebook.finish();
    if (phonebook.begun() && !phonebook.hasPhonebookKeys()) {
        return Failure{FailureKind::Malformed, 0,
                       u"%1: no entry has a key of a phonebook, expected for example \"Type=2\" or "
                       u"\"PhoneNumber=\""_s.arg(placeInText(view, view.size())),
                       where};
    }
    return phonebook.connections();
}

} // namespace aovpn
