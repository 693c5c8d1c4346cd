// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/profile/eap_xml_reader.h"

#include "checks/protocol/profile/profile_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Inner methods of TTLS that are no EAP method.
struct PlainMethod
{
    QStringView element;
    const char *word;
};
constexpr PlainMethod kPlainMethods[] = {
    {u"PAPAuthentication", "pap"},
    {u"CHAPAuthentication", "chap"},
    {u"MSCHAPAuthentication", "mschap"},
    {u"MSCHAPv2Authentication", "mschapv2"},
};

/// How one method checks its server.
struct ValidationPart
{
    std::optional<ServerValidation> validation;
    std::optional<QStringList> names;
    std::optional<QStringList> roots;
};

std::optional<int> readType(const XmlElement *element)
{
    bool ok = false;
    const int type = element == nullptr ? 0 : element->text.toInt(&ok);
    return ok && type > 0 && type < 256 ? std::optional(type) : std::nullopt;
}

void expectNamespace(const XmlElement &element, const char *suffix, QList<ProfileDefect> &defects)
{
    const QString expected = u"http://www.microsoft.com/provisioning/"_s + QLatin1String(suffix);
    if (element.namespaceUri != expected) {
        addDefect(defects, u"namespace"_s, element.place,
                  element.name + u": "_s + element.namespaceUri);
    }
}

QStringList readRoots(const XmlElement &serverValidation)
{
    QStringList roots;
    for (const XmlElement &element : serverValidation.children) {
        const bool isRoot = element.name == u"TrustedRootCA" ||
                            element.name == u"TrustedRootCAHash" ||
                            element.name == u"TrustedRootCAHashes";
        if (isRoot && !element.text.isEmpty() && roots.size() < kMaxProfileValues) {
            roots.append(normaliseThumbprint(element.text));
        }
    }
    return roots;
}

/// The element itself or, for PEAP, the extensions in it.
const XmlElement *childOrExtension(const XmlElement &method, QStringView name)
{
    const XmlElement *direct = method.child(name);
    return direct != nullptr ? direct : method.find({u"PeapExtensions", name});
}

ValidationPart readValidation(const XmlElement &method, QList<ProfileDefect> &defects)
{
    ValidationPart part;
    const XmlElement *block = method.child(u"ServerValidation");
    ServerValidation validation;
    validation.performed =
        readXmlBoolean(childOrExtension(method, u"PerformServerValidation"), defects);
    validation.namesApplied =
        readXmlBoolean(childOrExtension(method, u"AcceptServerName"), defects);
    if (block != nullptr) {
        const XmlElement *prompt = block->child(u"DisableUserPromptForServerValidation");
        validation.promptDisabled =
            readXmlBoolean(prompt != nullptr ? prompt : block->child(u"DisablePrompt"), defects);
        if (const XmlElement *names = block->child(u"ServerNames")) {
            part.names = splitServerNames(names->text);
        }
        const bool statesRoots = std::any_of(
            block->children.begin(), block->children.end(),
            [](const XmlElement &element) { return element.name.startsWith(u"TrustedRootCA"); });
        if (statesRoots) {
            part.roots = readRoots(*block);
        }
    }
    if (block != nullptr || validation != ServerValidation{}) {
        part.validation = validation;
    }
    return part;
}

void readWindowsLogon(const XmlElement *method, Connection &connection)
{
    if (method == nullptr) {
        return;
    }
    const XmlElement *element = method->child(u"UseWinLogonCredentials");
    element = element != nullptr ? element : method->child(u"UseWinlogonCredential");
    if (element != nullptr) {
        connection.useWindowsLogon = readXmlBoolean(element, connection.defects);
    }
}

void setOuter(const ValidationPart &part, Connection &connection)
{
    connection.serverValidation = part.validation;
    connection.serverNames = part.names;
    connection.trustedRoots = part.roots;
}

void setInner(const ValidationPart &part, Connection &connection)
{
    connection.innerServerValidation = part.validation;
    connection.innerServerNames = part.names;
    connection.innerTrustedRoots = part.roots;
}

bool isEnabled(const XmlElement *list)
{
    return list != nullptr &&
           (list->enabled == u"1" || list->enabled.compare(u"true", Qt::CaseInsensitive) == 0);
}

bool isOid(const QString &text)
{
    constexpr qsizetype kLongest = 100;
    return !text.isEmpty() && text.size() <= kLongest &&
           std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c == u'.' || (c >= u'0' && c <= u'9'); });
}

/// The OID of an entry of a list: its own, or that of the map with its name.
QString usageOf(const XmlElement &entry, const XmlElement *mapping)
{
    if (const XmlElement *oid = entry.child(u"EKUOID")) {
        return oid->text;
    }
    const XmlElement *name = entry.child(u"EKUName");
    if (mapping == nullptr) {
        return {};
    }
    for (const XmlElement &map : mapping->children) {
        const XmlElement *known = map.child(u"EKUName");
        const XmlElement *oid = map.child(u"EKUOID");
        if (name != nullptr && known != nullptr && oid != nullptr && known->text == name->text) {
            return oid->text;
        }
    }
    return {};
}

/// Which of the user's certificates may be offered. Source: EAP configuration, "EAP certificate
/// filtering".
void readCertificateFilter(const XmlElement &method, Connection &connection)
{
    const XmlElement *filter = method.find({u"TLSExtensions", u"FilteringInfo"});
    if (filter == nullptr) {
        return;
    }
    if (const XmlElement *list = filter->child(u"CAHashList"); isEnabled(list)) {
        QStringList hashes;
        for (const XmlElement &entry : list->children) {
            if (entry.name == u"IssuerHash" && hashes.size() < kMaxProfileValues) {
                hashes.append(normaliseThumbprint(entry.text));
            }
        }
        connection.clientCertificateIssuers = hashes;
    }
    const XmlElement *all = filter->child(u"AllPurposeEnabled");
    const bool otherwise = isEnabled(filter->child(u"AnyPurposeEKUList")) ||
                           (all != nullptr && (all->text == u"true" || all->text == u"1"));
    // A certificate for every purpose passes beside those of the list: then the list decides
    // nothing.
    if (const XmlElement *list = filter->child(u"ClientAuthEKUList");
        isEnabled(list) && !otherwise) {
        QStringList usages;
        for (const XmlElement &entry : list->children) {
            const QString oid = usageOf(entry, filter->child(u"EKUMapping"));
            if (isOid(oid) && usages.size() < kMaxProfileValues) {
                usages.append(oid);
            }
        }
        connection.clientCertificateUsages = usages;
    }
}

/// An Eap element inside a tunnel method.
void readInnerEap(const XmlElement &eap, Connection &connection)
{
    expectNamespace(eap, "BaseEapConnectionPropertiesV1", connection.defects);
    connection.innerEapType = readType(eap.child(u"Type"));
    const XmlElement *method = eap.child(u"EapType");
    if (method == nullptr) {
        return;
    }
    if (connection.innerEapType == 13) {
        expectNamespace(*method, "EapTlsConnectionPropertiesV1", connection.defects);
        setInner(readValidation(*method, connection.defects), connection);
        readCertificateFilter(*method, connection);
    } else if (connection.innerEapType == 26) {
        expectNamespace(*method, "MsChapV2ConnectionPropertiesV1", connection.defects);
        readWindowsLogon(method, connection);
    }
}

/// An EapHostConfig inside a tunnel method.
void readInnerHostConfig(const XmlElement &hostConfig, Connection &connection)
{
    if (const XmlElement *eap = hostConfig.find({u"Config", u"Eap"})) {
        readInnerEap(*eap, connection);
    }
    if (const auto type = readType(hostConfig.find({u"EapMethod", u"Type"}))) {
        connection.innerEapType = type;
    }
}

void readPeap(const XmlElement &method, Connection &connection)
{
    expectNamespace(method, "MsPeapConnectionPropertiesV1", connection.defects);
    setOuter(readValidation(method, connection.defects), connection);
    if (const XmlElement *inner = method.child(u"Eap")) {
        readInnerEap(*inner, connection);
    }
    connection.requireCryptoBinding =
        readXmlBoolean(method.child(u"RequireCryptoBinding"), connection.defects);
    if (const XmlElement *privacy = childOrExtension(method, u"IdentityPrivacy")) {
        connection.identityPrivacy =
            readXmlBoolean(privacy->child(u"EnableIdentityPrivacy"), connection.defects);
        if (const XmlElement *name = privacy->child(u"AnonymousUserName")) {
            connection.anonymousIdentity = name->text;
        }
    }
}

/// TTLS and TEAP have the same frame.
void readTunnel(const XmlElement &method, Connection &connection)
{
    setOuter(readValidation(method, connection.defects), connection);
    if (const XmlElement *identity = method.child(u"Phase1Identity")) {
        connection.identityPrivacy =
            readXmlBoolean(identity->child(u"IdentityPrivacy"), connection.defects);
        if (const XmlElement *name = identity->child(u"AnonymousIdentity")) {
            connection.anonymousIdentity = name->text;
        }
    }
    const XmlElement *phase2 = method.child(u"Phase2Authentication");
    if (phase2 == nullptr) {
        return;
    }
    for (const PlainMethod &plain : kPlainMethods) {
        if (const XmlElement *element = phase2->child(plain.element)) {
            connection.innerMethod = QLatin1String(plain.word);
            readWindowsLogon(element, connection);
            return;
        }
    }
    if (const XmlElement *hostConfig = phase2->child(u"EapHostConfig")) {
        readInnerHostConfig(*hostConfig, connection);
    } else if (const XmlElement *chained = phase2->find({u"InnerMethodConfig", u"EapHostConfig"})) {
        readInnerHostConfig(*chained, connection);
    } else if (const XmlElement *eap = phase2->child(u"Eap")) {
        readInnerEap(*eap, connection);
    }
}

void readEapType(const XmlElement &method, int type, Connection &connection)
{
    switch (type) {
    case 13:
        expectNamespace(method, "EapTlsConnectionPropertiesV1", connection.defects);
        setOuter(readValidation(method, connection.defects), connection);
        readCertificateFilter(method, connection);
        break;
    case 25:
        readPeap(method, connection);
        break;
    case 26:
        expectNamespace(method, "MsChapV2ConnectionPropertiesV1", connection.defects);
        readWindowsLogon(&method, connection);
        break;
    default:
        break;
    }
}

void readConfig(const XmlElement &config, Connection &connection)
{
    if (const XmlElement *ttls = config.child(u"EapTtls")) {
        expectNamespace(*ttls, "EapTtlsConnectionPropertiesV1", connection.defects);
        readTunnel(*ttls, connection);
        return;
    }
    if (const XmlElement *teap = config.child(u"EapTeap")) {
        expectNamespace(*teap, "EapTeapConnectionPropertiesV1", connection.defects);
        readTunnel(*teap, connection);
        return;
    }
    const XmlElement *eap = config.child(u"Eap");
    if (eap == nullptr) {
        return;
    }
    expectNamespace(*eap, "BaseEapConnectionPropertiesV1", connection.defects);
    const auto type = readType(eap->child(u"Type"));
    if (type && connection.eapType && *type != *connection.eapType) {
        addDefect(connection.defects, u"eap-type-differs"_s, eap->place, QString::number(*type));
    }
    connection.eapType = connection.eapType ? connection.eapType : type;
    const XmlElement *method = eap->child(u"EapType");
    if (method != nullptr && connection.eapType) {
        readEapType(*method, *connection.eapType, connection);
    }
}

} // namespace

QStringList splitServerNames(const QString &names)
{
    QStringList result;
    for (const QString &name : names.split(u';')) {
        if (const QString trimmed = name.trimmed();
            !trimmed.isEmpty() && result.size() < kMaxProfileValues) {
            result.append(trimmed);
        }
    }
    return result;
}

QString normaliseThumbprint(const QString &thumbprint)
{
    QString digits;
    for (const QChar character : thumbprint) {
        if (!character.isSpace()) {
            digits += character.toLower();
        }
    }
    const bool hex = std::all_of(digits.cbegin(), digits.cend(), [](QChar digit) {
        return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
    });
    return hex && digits.size() == 40 ? digits
                                      : thumbprint.trimmed().toLower().left(kMaxDefectValue);
}

std::optional<bool> readXmlBoolean(const XmlElement *element, QList<ProfileDefect> &defects)
{
    if (element == nullptr || element->text.isEmpty()) {
        return std::nullopt;
    }
    const QString &text = element->text;
    if (text == u"true" || text == u"1") {
        return true;
    }
    if (text == u"false" || text == u"0") {
        return false;
    }
    addDefect(defects, u"boolean-case"_s, element->name + u", "_s + element->place, text);
    if (text.compare(u"true", Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (text.compare(u"false", Qt::CaseInsensitive) == 0) {
        return false;
    }
    return std::nullopt;
}

void readEapHostConfig(const XmlElement &hostConfig, Connection &connection)
{
    expectNamespace(hostConfig, "EapHostConfig", connection.defects);
    connection.eapType = readType(hostConfig.find({u"EapMethod", u"Type"}));
    if (const XmlElement *config = hostConfig.child(u"Config")) {
        readConfig(*config, connection);
    }
}

Connection readEapXml(const XmlElement &root)
{
    Connection connection;
    connection.format = ProfileFormat::EapXml;
    connection.authentication = AuthenticationMethod::Eap;
    readEapHostConfig(root, connection);
    return connection;
}

} // namespace aovpn
