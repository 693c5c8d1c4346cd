// SPDX-License-Identifier: Apache-2.0
// Two walks over everything that describe() declares: the first learns the names, the second
// replaces them. What certificates and datagrams hold in octets cannot be replaced, so those octets
// are removed where they hold a name; the facts read from them stay.
#include "checks/redact/redact.h"

#include "checks/model/client_candidates.h"
#include "checks/model/symptom.h"
#include "checks/redact/nat_hashes.h"
#include "checks/redact/text_rules.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Members that hold words of this program, of RFCs or of Windows, never words of a person or a
/// site. A user called "profile" must not change the id of a finding.
bool isVocabulary(const char *key)
{
    static const QSet<QByteArray> keys = {
        "check",
        "codes",
        "consequenceOf",
        "demanded",
        "hashes",
        "idType",
        "identityKind",
        "signatureKind",
        "wantedProtocol",
        "disabledProbes",
        "id",
        "keyAlgorithm",
        "keyCurve",
        "keyUsages",
        "extendedKeyUsages",
        "question",
        "reason",
        "redactions",
        "rules",
        "schema",
        "signatureAlgorithm",
        "tlsCipher",
        "tlsVersion",
        "toolVersion",
        "topic",
        "transforms",
    };
    return keys.contains(QByteArray::fromRawData(key, static_cast<qsizetype>(qstrlen(key))));
}

constexpr qsizetype kShortestThumbprint = 8;
constexpr qsizetype kShortestHash = 8;

/// The host name inside "*.vpn.example", ".corp.example", "nps1;nps2".
QStringList namesIn(const QString &text)
{
    QStringList names;
    // Also those between marks that do not belong there: which ones is for a check to say.
    static const QRegularExpression between(u"[;,\"'\\s]"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (QString part : parts) {
        part = part.trimmed();
        while (part.startsWith(u'*') || part.startsWith(u'.')) {
            part.remove(0, 1);
        }
        names.append(part);
    }
    return names;
}

/// "u1001" of "EXAMPLE\\u1001".
QString accountIn(const QString &user)
{
    return user.mid(user.lastIndexOf(u'\\') + 1);
}

/// The host of "http://host/path" or "host:80"; a text of another form as it is.
QString hostIn(const QString &text)
{
    const QString full = text.contains(u"://"_s) ? text : u"//"_s + text;
    const QString host = QUrl(full).host();
    return host.isEmpty() ? text : host;
}

/// What must be known before any name is: the stand-ins of an earlier redaction, and "example.test"
/// of each "*.example.test": names right below stand for one another.
class FirstLook
{
public:
    explicit FirstLook(TextRules &rules) : m_rules(rules) {}

    template <typename T> void operator()(const char * /*key*/, const T &value) { find(value); }

    template <typename T> void find(const T &value)
    {
        if constexpr (json::Described<T>) {
            T::describe(value, *this);
        }
    }
    void find(const QString &text)
    {
        m_rules.addStandIns(text);
        if (m_rules.level() == Privacy::Public && text.startsWith(u"*."_s)) {
            m_bases.insert(text.mid(2).toCaseFolded());
        }
    }
    void find(const QJsonObject &object)
    {
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            find(*it);
        }
    }
    void find(const QJsonValue &value)
    {
        if (value.isString()) {
            find(value.toString());
        } else if (value.isObject()) {
            find(value.toObject());
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const auto &one : array) {
                find(one);
            }
        }
    }
    void find(const SstpExchange &exchange)
    {
        m_rules.addStandIns(QString::fromLatin1(exchange.httpReply));
        SstpExchange::describe(exchange, *this);
    }
    template <typename T> void find(const std::optional<T> &value)
    {
        if (value) {
            find(*value);
        }
    }
    template <typename T> void find(const QList<T> &values)
    {
        for (const T &value : values) {
            find(value);
        }
    }
    template <typename T> void find(const QMap<QString, T> &values)
    {
        for (const T &value : values) {
            find(value);
        }
    }
    const QSet<QString> &bases() const { return m_bases; }

private:
    TextRules &m_rules;
    QSet<QString> m_bases;
};

// --- first walk: learn
// -----------------------------------------------------------------------------------------------------

class Learner
{
public:
    Learner(TextRules &rules, QSet<QString> wildcards)
        : m_rules(rules), m_wildcards(std::move(wildcards))
    {}

    template <typename T> void operator()(const char * /*key*/, const T &value) { learn(value); }

    template <typename T> void learn(const T &value)
    {
        if constexpr (json::Described<T>) {
            note(value);
            T::describe(value, *this);
        }
    }
    void learn(const QString &text) { m_rules.addFolders(text); }
    template <typename T> void learn(const std::optional<T> &value)
    {
        if (value) {
            learn(*value);
        }
    }
    template <typename T> void learn(const QList<T> &values)
    {
        for (const T &value : values) {
            learn(value);
        }
    }
    template <typename T> void learn(const QMap<QString, T> &values)
    {
        for (const T &value : values) {
            learn(value);
        }
    }

    /// A user's name counts inside other words only in what people name themselves: "VPNjdoe".
    void learnNamesOfConnections()
    {
        if (m_account.size() < kShortestInside || !m_rules.holdPersonal(m_account.toUtf8())) {
            return;
        }
        for (const QString &name : std::as_const(m_names)) {
            if (standsInside(name, m_account)) {
                QString pattern = name;
                m_rules.addPersonal(u"user-name"_s, name,
                                    pattern.replace(m_account, u"user-%1"_s, Qt::CaseInsensitive));
            }
        }
    }
    /// Texts out of a profile that are no words of its schema.
    const QSet<QString> &freeTexts() const { return m_freeTexts; }

private:
    static constexpr qsizetype kShortestInside = 3;

    /// Is @p word part of a longer word of @p text? Both may be as long as a file likes.
    static bool standsInside(const QString &text, const QString &word)
    {
        const auto isLetter = [&text](qsizetype at) {
            return at >= 0 && at < text.size() &&
                   (text.at(at).isLetterOrNumber() || text.at(at).isSurrogate());
        };
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (isLetter(at - 1) || isLetter(at + word.size())) {
                return true;
            }
        }
        return false;
    }

    template <typename T> void note(const T & /*value*/) {}
    void note(const SystemEvidence &system)
    {
        const QString account = system.user.mid(system.user.lastIndexOf(u'\\') + 1);
        m_account = account.section(u'@', 0, 0);
        domain(system.user);
        m_rules.addPersonal(u"user-name"_s, m_account, u"user-%1"_s);
        m_rules.addPersonal(u"computer-name"_s, system.computer.section(u'.', 0, 0),
                            u"computer-%1"_s);
    }
    void note(const SitePolicy &policy)
    {
        m_rules.addPublic(u"organisation"_s, policy.organisation, u"organisation-%1"_s);
        servers(policy.servers);
        servers(policy.routing.internalSuffixes);
        servers(policy.authentication.serverNames.value_or(QStringList{}));
        thumbprints(policy.authentication.trustedRoots.value_or(QStringList{}));
        thumbprints(policy.tlsRoots);
        url(policy.portalUrl);
        if (policy.portalText != SitePolicy().portalText) {
            m_rules.addPublic(u"free-text"_s, policy.portalText, u"text-%1"_s);
        }
        m_rules.addPublic(u"user-name"_s, policy.interviewIdentity, u"identity-%1"_s);
        m_rules.addPublic(u"organisation"_s, policy.helpdesk.name, u"helpdesk-%1"_s);
        m_rules.addPublic(u"organisation"_s, policy.helpdesk.phone, u"telephone-%1"_s);
        m_rules.addPublic(u"email-address"_s, policy.helpdesk.email, u"mail-%1@mail.example"_s);
        m_rules.addUrl(policy.helpdesk.portal);
        hosts(policy.routing.targets);
    }
    void note(const Request &request)
    {
        servers({request.server});
        m_names += {request.connectionName, request.profileFile};
        m_rules.addPublic(u"connection-name"_s, request.connectionName, u"connection-%1"_s);
        if (!request.identity.isEmpty()) {
            owner(request.identity, false);
            domain(request.identity);
            m_rules.addPersonal(u"user-name"_s, request.identity, u"identity-%1"_s);
        }
    }
    void note(const ProfileDefect &defect) { m_freeTexts.insert(defect.value); }
    void note(const CryptographySuite &suite)
    {
        for (const QString &text : {suite.encryptionMethod, suite.integrityCheckMethod,
                                    suite.dhGroup, suite.cipherTransformConstants,
                                    suite.authenticationTransformConstants, suite.pfsGroup}) {
            // The words of the schema are of this form: "GCMAES256", "SHA256128", "ECP384".
            static const QRegularExpression word(u"\\A[A-Z][A-Z0-9_]{1,15}\\z"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
            if (!word.match(text).hasMatch()) {
                m_freeTexts.insert(text);
            }
        }
    }
    void note(const Connection &connection)
    {
        m_names.append(connection.name);
        m_rules.addPublic(u"connection-name"_s, connection.name, u"connection-%1"_s);
        servers({connection.server});
        servers(connection.servers);
        servers(connection.serverNames.value_or(QStringList{}));
        servers(connection.innerServerNames.value_or(QStringList{}));
        servers(connection.dnsSuffixes.value_or(QStringList{}));
        servers(connection.trustedNetworks.value_or(QStringList{}));
        thumbprints(connection.trustedRoots.value_or(QStringList{}));
        thumbprints(connection.innerTrustedRoots.value_or(QStringList{}));
        thumbprints(connection.clientCertificateIssuers.value_or(QStringList{}));
        hosts({connection.proxy.value_or(QString())});
        m_rules.addPublic(u"user-name"_s, connection.anonymousIdentity.value_or(QString()),
                          u"identity-%1"_s);
    }
    void note(const DialEvent &event)
    {
        owner(event.user, false);
        domain(event.user);
        m_names.append(event.connection);
        m_rules.addPublic(u"connection-name"_s, event.connection, u"connection-%1"_s);
        servers({event.server});
        dial(event.coId);
    }
    void note(const TunnelEvent &event) { dial(event.coId); }
    void note(const ProfileNameRule &rule)
    {
        servers({rule.suffix});
        servers(rule.servers);
    }
    void note(const NameRule &rule)
    {
        servers(rule.suffixes);
        servers(rule.servers);
    }
    void note(const NameEvidence &name) { servers({name.name}); }
    void note(const PortalAttempt &portal)
    {
        url(portal.url);
        url(portal.location);
        if (portal.expected != SitePolicy().portalText) {
            m_rules.addPublic(u"free-text"_s, portal.expected, u"text-%1"_s);
        }
    }
    void note(const ClockSample &sample) { url(sample.source); }
    void note(const ProxySettings &proxy)
    {
        url(proxy.server);
        url(proxy.configUrl);
        servers(proxy.bypass);
    }
    void note(const TriggerEvidence &triggers)
    {
        m_names += triggers.disabledProfiles + QStringList{triggers.triggeredProfile};
        for (const QString &name : triggers.disabledProfiles) {
            m_rules.addPublic(u"connection-name"_s, name, u"connection-%1"_s);
        }
        m_rules.addPublic(u"connection-name"_s, triggers.triggeredProfile, u"connection-%1"_s);
        servers(triggers.networkSuffixes);
    }
    void note(const CertificateEvidence &evidence) { servers({evidence.expectedName}); }
    /// What a certificate out of a personal store calls its owner: all of it is personal.
    void note(const ClientCertificate &certificate)
    {
        QList<CertificateFacts> leaves = certificate.facts.mid(0, 1);
        if (certificate.path) {
            leaves += certificate.path->certificates.mid(0, 1);
        }
        for (const CertificateFacts &leaf : std::as_const(leaves)) {
            const bool isComputer = certificate.store == CertificateStore::Machine;
            for (const QString &name : leaf.commonNames + leaf.userPrincipalNames) {
                owner(name, isComputer);
            }
            for (const QString &name : leaf.dnsNames) {
                owner(name, true);
            }
            // Other parts of the name that say who it is. Source: RFC 4514, 3; X.520.
            static const QRegularExpression part(
                u"(?:^|[,+])(?:UID|SN|GN|initials|pseudonym|name|serialNumber)="
                u"((?:\\\\.|[^,+\\\\]){1,256})"_s);
            auto parts = part.globalMatch(leaf.subject);
            while (parts.hasNext()) {
                static const QRegularExpression escape(u"\\\\(.)"_s);
                m_rules.addPersonal(u"user-name"_s,
                                    parts.next().captured(1).replace(escape, u"\\1"_s),
                                    u"user-%1"_s);
            }
        }
    }
    void note(const CertificateFacts &facts)
    {
        names({facts.subject, facts.issuer});
        for (const QString &name : facts.commonNames) {
            static const QRegularExpression host(u"\\A(?:\\*\\.)?(?:[\\w-]+\\.)+[\\w-]{2,}\\z"_s);
            if (host.match(name.left(256)).hasMatch()) {
                servers({name});
            } else {
                names({name});
            }
        }
        servers(facts.dnsNames);
        for (const QString &name : facts.userPrincipalNames) {
            m_rules.addPublic(u"user-name"_s, name, u"identity-%1"_s);
        }
        for (const QString &address : facts.crlUrls + facts.issuerUrls + facts.ocspUrls) {
            m_rules.addUrl(address);
        }
        thumbprints({facts.serial, facts.sha1, facts.sha256, facts.publicKeySha1});
    }
    void note(const PathFacts &path) { names({path.missingIssuer}); }
    void note(const PathError &error) { names({error.subject}); }
    void note(const RevocationFacts &revocation)
    {
        names({revocation.subject});
        for (const QString &address : revocation.urls) {
            m_rules.addUrl(address);
        }
    }
    void note(const CrlFetch &fetch) { m_rules.addUrl(fetch.url); }
    void note(const ReachAttempt &attempt) { hosts({attempt.target}); }
    void note(const TrustEvidence &trust) { thumbprints(trust.rootThumbprints); }
    void note(const IkeReplyFacts &facts)
    {
        thumbprints(facts.certificateAuthorities);
        servers({facts.redirect});
    }
    void note(const SystemVerdict &verdict)
    {
        servers({verdict.expectedName});
        thumbprints(verdict.thumbprints + QStringList{verdict.sha256});
    }
    void note(const DialerEntry &entry)
    {
        m_names.append(entry.name);
        m_rules.addPublic(u"connection-name"_s, entry.name, u"connection-%1"_s);
    }
    void note(const DialerConnection &connection)
    {
        m_names.append(connection.name);
        m_rules.addPublic(u"connection-name"_s, connection.name, u"connection-%1"_s);
        servers({connection.remoteAddress});
    }
    void note(const IkeInterviewFacts &facts)
    {
        servers({facts.redirect});
        if (facts.idType == u"DER_ASN1_DN"_s) {
            names({facts.id});
        } else {
            servers({facts.id});
        }
    }
    void note(const SignInTls &tls) { names(tls.authorities); }
    void note(const PptpReplyFacts &facts) { servers({facts.hostName}); }
    void note(const NetworkInterface &one)
    {
        m_rules.addPublic(u"connection-name"_s, one.name, u"interface-%1"_s);
        m_names.append(one.name);
        servers(one.dnsSuffixes);
    }
    void note(const RoutingEvidence &routing) { servers(routing.dnsSuffixes); }

    /// "u1001", "EXAMPLE\\u1001", "u1001@corp.example", "LT-1001.corp.example", "Maria Muster".
    void owner(const QString &name, bool isComputer)
    {
        const QString account = name.mid(name.lastIndexOf(u'\\') + 1).section(u'@', 0, 0);
        if (isComputer || account.endsWith(u'$')) {
            m_rules.addPersonal(u"computer-name"_s, account.section(u'.', 0, 0).remove(u'$'),
                                u"computer-%1"_s);
        } else {
            m_rules.addPersonal(u"user-name"_s, account, u"user-%1"_s);
        }
    }
    /// "EXAMPLE" of "EXAMPLE\\u1001": the organisation's.
    void domain(const QString &user)
    {
        if (user.contains(u'\\')) {
            m_rules.addPublic(u"organisation"_s, user.section(u'\\', 0, 0), u"domain-%1"_s);
        }
    }
    void servers(const QStringList &list)
    {
        for (const QString &text : list) {
            const QStringList found = namesIn(text);
            for (const QString &name : found) {
                // What a wildcard covers must still be covered.
                const QString base = name.section(u'.', 1);
                const QString parent =
                    m_wildcards.contains(base.toCaseFolded())
                        ? m_rules.pseudonyms().of(
                              u"server-name"_s, base,
                              [](int number) { return u"server-%1.example"_s.arg(number); })
                        : u"example"_s;
                m_rules.addPublic(u"server-name"_s, name, u"server-%1."_s + parent);
            }
        }
    }
    /// The host of "http://host/path", "host:80"; all of a text that has no such form.
    void url(const QString &text) { servers({hostIn(text)}); }
    void hosts(const QStringList &list)
    {
        for (const QString &text : list) {
            url(text);
        }
    }
    /// The server's logs have it too: at public nothing may join the two.
    void dial(const QString &coId)
    {
        m_rules.addPublic(u"dial-id"_s, coId, u"{00000000-0000-4000-8000-############}"_s);
    }
    void names(const QStringList &list)
    {
        for (const QString &name : list) {
            // The CAs of Entra ID and Intune have the same name everywhere, and checks know them.
            // A user's or a computer's name stays one, whatever certificate it stands in.
            if (isDeviceManagementName(name) || m_rules.isPersonal(name)) {
                continue;
            }
            m_rules.addPublic(u"certificate-name"_s, name,
                              name.contains(u'=') ? u"CN=certificate-%1"_s : u"certificate-%1"_s);
        }
    }
    void thumbprints(const QStringList &list)
    {
        for (const QString &text : list) {
            // As many hex digits as before: a check may look at the form. Short ones (serial
            // numbers of a test CA) tell nothing and are part of too much.
            if (text.size() >= kShortestThumbprint) {
                m_rules.addPublic(u"thumbprint"_s, text, QString(text.size(), u'#'));
            }
        }
    }

    TextRules &m_rules;
    QSet<QString> m_wildcards; ///< "example.test" for "*.example.test"
    QString m_account;
    QStringList m_names; ///< that somebody gave to connections and files
    QSet<QString> m_freeTexts;
};

// --- second walk: replace
// --------------------------------------------------------------------------------------------------

class Replacer
{
public:
    Replacer(TextRules &rules, QSet<QString> freeTexts)
        : m_rules(rules), m_freeTexts(std::move(freeTexts))
    {}

    template <typename T> void operator()(const char *key, T &value) { replace(key, value); }

    template <typename T> void replace(const char * /*key*/, T &value)
    {
        if constexpr (json::Described<T>) {
            remove(value);
            T::describe(value, *this);
        }
    }
    void replace(const char * /*key*/, HelpdeskContact &contact)
    {
        // A service, not a person; the reader of a ticket's report needs it.
        if (isPublic()) {
            HelpdeskContact::describe(contact, *this);
        }
    }
    void replace(const char *key, QString &text)
    {
        if (!isVocabulary(key)) {
            text = m_rules.replaced(text);
        }
    }
    void replace(const char * /*key*/, QByteArray &octets)
    {
        if (!octets.isEmpty() && !m_rewritten.contains(octets) && m_rules.holdPersonal(octets)) {
            drop(octets);
        }
    }
    void replace(const char * /*key*/, QJsonObject &object) { object = replacedObject(object); }
    template <typename T> void replace(const char *key, std::optional<T> &value)
    {
        if (value) {
            replace(key, *value);
        }
    }
    template <typename T> void replace(const char *key, QList<T> &values)
    {
        for (T &value : values) {
            replace(key, value);
        }
    }
    template <typename T> void replace(const char *key, QMap<QString, T> &values)
    {
        for (T &value : values) {
            replace(key, value);
        }
    }
    void replace(const char *key, QList<QByteArray> &values)
    {
        for (QByteArray &value : values) {
            replace(key, value);
        }
        values.removeAll(QByteArray());
    }

    /// The certificates whose facts change: their octets must go wherever they stand.
    void learnCertificates(const SessionResult &result)
    {
        for (const auto &one :
             result.evidence.certificates.value_or(QList<CertificateEvidence>{})) {
            learnChain(one.chain, one.facts);
        }
        for (const auto &one :
             result.evidence.clientCertificates.value_or(QList<ClientCertificate>{})) {
            learnChain(one.chain, one.facts);
        }
    }

private:
    bool isPublic() const { return m_rules.level() == Privacy::Public; }
    /// Of an earlier redaction?
    static bool isStandIn(const QString &url)
    {
        static const QRegularExpression pattern(u"\\A[a-z]+://url-[0-9]{1,9}\\.example/\\z"_s);
        return pattern.match(url).hasMatch();
    }

    void learnChain(const QList<QByteArray> &chain, const QList<CertificateFacts> &known)
    {
        for (qsizetype i = 0; i < std::min(chain.size(), known.size()); ++i) {
            CertificateFacts facts = known.at(i);
            CertificateFacts::describe(facts, *this);
            if (facts != known.at(i)) {
                m_named.insert(chain.at(i));
            }
        }
    }

    void drop(QByteArray &octets, const QString &rule = u"certificate-octets"_s)
    {
        if (!octets.isEmpty()) {
            octets.clear();
            m_rules.pseudonyms().removed(rule);
        }
    }

    bool isAnyNamed(const QList<QByteArray> &certificates) const
    {
        return std::any_of(certificates.begin(), certificates.end(), [this](const QByteArray &one) {
            return isPublic() || m_named.contains(one) || m_rules.holdPersonal(one);
        });
    }
    void dropNamed(QList<QByteArray> &certificates)
    {
        if (isAnyNamed(certificates)) {
            // The whole chain: part of one would be judged as an incomplete one.
            certificates.clear();
            m_rules.pseudonyms().removed(u"certificate-octets"_s);
        }
    }

    template <typename T> void remove(T & /*value*/) {}
    /// A server may have sent back what this computer told it, in whatever form.
    void remove(IkeExchange &exchange)
    {
        QList<QByteArray> hashes;
        for (Datagram &datagram : exchange.datagrams) {
            hashes += clearNatHashes(datagram.octets);
        }
        const auto clear = [&hashes](QByteArray &octets) {
            for (const QByteArray &hash : std::as_const(hashes)) {
                // Nothing shorter is a hash, and what is could be anywhere by chance.
                if (hash.size() >= kShortestHash) {
                    octets.replace(hash, QByteArray(hash.size(), '\0'));
                }
            }
        };
        for (Datagram &datagram : exchange.datagrams) {
            clear(datagram.octets);
        }
        if (exchange.facts) {
            for (IkeNotify &notify : exchange.facts->notifies) {
                if (isNatHash(notify.type) && !notify.data.isEmpty()) {
                    hashes.append(notify.data);
                    notify.data.fill('\0');
                }
                clear(notify.data);
            }
        }
        if (!hashes.isEmpty()) {
            m_rules.pseudonyms().removed(u"nat-detection-hash"_s);
        }
    }
    /// What was said stands in the facts; the words themselves hold this computer's address, the
    /// name in which was asked, and certificates.
    void remove(IkeInterview &interview)
    {
        for (OpenedMessage &message : interview.messages) {
            message.payloads.clear();
        }
        m_rules.pseudonyms().removed(u"datagram-octets"_s);
    }
    void remove(SstpCall &call)
    {
        for (Datagram &packet : call.packets) {
            packet.octets.clear();
        }
        m_rules.pseudonyms().removed(u"datagram-octets"_s);
    }
    void remove(PptpExchange &exchange)
    {
        exchange.reply.clear();
        m_rules.pseudonyms().removed(u"datagram-octets"_s);
    }
    void remove(SignInTls &tls) { dropNamed(tls.chain); }
    void remove(SystemEvidence &system)
    {
        // Also where the name is one that is not replaced inside other texts.
        const auto standIn = [this](const QString &rule, QString &name, const QString &prefix) {
            if (!name.isEmpty() && m_rules.replaced(name) == name) {
                name = m_rules.pseudonyms().of(
                    rule, name, [&prefix](int number) { return prefix + QString::number(number); });
            }
        };
        removeAccount(system.user);
        standIn(u"computer-name"_s, system.computer, u"computer-"_s);
    }
    void remove(DialEvent &event)
    {
        // Accounts of every Windows; a device tunnel is dialled by one of them.
        static const QStringList services{u"system"_s, u"local service"_s, u"network service"_s};
        if (!services.contains(accountIn(event.user).toCaseFolded())) {
            removeAccount(event.user);
        }
    }
    /// The account in "DOMAIN\\account", also one that is not replaced inside other texts: digits
    /// and words that many have.
    void removeAccount(QString &user)
    {
        const QString account = accountIn(user);
        if (!account.isEmpty() && m_rules.replaced(account) == account) {
            user = user.chopped(account.size()) +
                   m_rules.pseudonyms().of(u"user-name"_s, account, [](int number) {
                       return u"user-"_s + QString::number(number);
                   });
        }
    }
    void remove(CertificateEvidence &evidence) { dropNamed(evidence.chain); }
    void remove(ClientCertificate &certificate) { dropNamed(certificate.chain); }
    /// A sign-in page knows the guest: room, name, the computer's hardware address.
    void remove(PortalAttempt &portal)
    {
        if (portal.body.trimmed() == portal.expected.trimmed().toUtf8()) {
            portal.body = m_rules.replaced(portal.expected).toUtf8();
            m_rewritten.insert(portal.body);
        } else {
            drop(portal.body, u"portal-page"_s);
        }
        if (portal.location.isEmpty()) {
            return;
        }
        if (isStandIn(portal.location)) {
            return;
        }
        const QUrl url(portal.location);
        const bool plain = !url.scheme().isEmpty() && !url.host().isEmpty();
        if (plain ? isPublic() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()
                  : isPublic()) {
            portal.location =
                plain ? url.scheme() + u"://"_s + url.host() + (isPublic() ? QString() : url.path())
                      : u"(removed)"_s;
            m_rules.pseudonyms().removed(u"portal-page"_s);
        }
    }
    void remove(SstpExchange &exchange)
    {
        dropNamed(exchange.chain);
        if (isPublic()) {
            drop(exchange.httpReply, u"datagram-octets"_s);
            return;
        }
        QByteArray &reply = exchange.httpReply;
        const QString utf8 = QString::fromUtf8(reply);
        const bool isUtf8 = utf8.toUtf8() == reply;
        const QString text = isUtf8 ? utf8 : QString::fromLatin1(reply);
        const QString replaced = m_rules.replaced(text);
        if (replaced != text) {
            reply = isUtf8 ? replaced.toUtf8() : replaced.toLatin1();
        }
        // A name in another encoding is still there, and goes with the reply.
        if (!reply.contains('\0') && !m_rules.holdNames(reply)) {
            m_rewritten.insert(reply);
        }
    }
    /// Where a web server sends a guest: the path may say who that is, or whose server it is.
    void remove(SstpReplyFacts &facts)
    {
        const QUrl url(facts.location);
        if (isPublic() && !facts.location.isEmpty() && !isStandIn(facts.location)) {
            facts.location = url.scheme().isEmpty() || url.host().isEmpty()
                                 ? u"(removed)"_s
                                 : url.scheme() + u"://"_s + url.host();
        }
    }
    /// Paths that somebody named.
    void remove(CollectionEvidence &collection)
    {
        for (QStringList *paths : {&collection.scripts, &collection.archives}) {
            for (QString &path : *paths) {
                removePath(path);
            }
        }
    }
    void remove(EffectiveSymptom &symptom)
    {
        removeUntold(symptom.code);
        removeUntold(symptom.typed);
    }
    /// Part of a store would be judged as a whole one: what was judged with it stays instead.
    void remove(TrustEvidence &trust)
    {
        if (isAnyNamed(trust.roots + trust.intermediates)) {
            trust.roots.clear();
            trust.intermediates.clear();
            m_rules.pseudonyms().removed(u"certificate-octets"_s);
        }
    }
    void remove(CrlFetch &fetch)
    {
        if (isPublic()) {
            drop(fetch.octets);
        }
    }
    void remove(Datagram &datagram)
    {
        if (isPublic()) {
            drop(datagram.octets, u"datagram-octets"_s);
        }
    }
    void remove(IkeNotify &notify)
    {
        if (isPublic()) {
            drop(notify.data, u"datagram-octets"_s);
        }
    }
    // What stood in the file could be anything.
    void remove(ProfileDefect &defect) { removeText(defect.value); }
    void remove(CryptographySuite &suite)
    {
        for (QString *text : {&suite.encryptionMethod, &suite.integrityCheckMethod, &suite.dhGroup,
                              &suite.cipherTransformConstants,
                              &suite.authenticationTransformConstants, &suite.pfsGroup}) {
            if (m_freeTexts.contains(*text)) {
                removeText(*text);
            }
        }
    }
    void remove(JudgedFinding &finding)
    {
        for (auto it = finding.values.begin(); it != finding.values.end(); ++it) {
            QString text = it.value().toString();
            if (m_freeTexts.contains(text)) {
                removeText(text);
                it.value() = text;
            }
        }
    }
    void removeText(QString &text)
    {
        if (isPublic() && !text.isEmpty()) {
            text = u"(removed)"_s;
            m_rules.pseudonyms().removed(u"free-text"_s);
        }
    }
    /// What stands in @p pem as base64. Source: RFC 7468, 3.
    static QList<QByteArray> octetsIn(const QString &pem)
    {
        static const QRegularExpression block(u"-----BEGIN [^-]{0,64}-----([^-]*+)"_s);
        QList<QByteArray> all;
        auto blocks = block.globalMatch(pem);
        while (blocks.hasNext()) {
            all.append(QByteArray::fromBase64(blocks.next().captured(1).toLatin1()));
        }
        return all;
    }
    void remove(SitePolicy &policy)
    {
        QList<QByteArray> certificates;
        for (const QString &pem : std::as_const(policy.trustedRootsPem)) {
            certificates += octetsIn(pem);
        }
        if ((isPublic() && !policy.trustedRootsPem.isEmpty()) || isAnyNamed(certificates)) {
            policy.trustedRootsPem.clear();
            m_rules.pseudonyms().removed(u"certificate-octets"_s);
        }
    }
    void remove(Request &request)
    {
        removePath(request.profileFile);
        removeUntold(request.symptom);
    }
    void removePath(QString &path)
    {
        if (isPublic() && !path.isEmpty()) {
            path = m_rules.pseudonyms().of(u"free-text"_s, path,
                                           [](int number) { return u"file-%1"_s.arg(number); });
        }
    }
    /// What a person typed is a code, a word for a symptom, or anything.
    void removeUntold(QString &text)
    {
        static const QRegularExpression code(u"\\A(?:-?[0-9]{1,10}|0[xX][0-9A-Fa-f]{1,8})\\z"_s);
        if (!code.match(text).hasMatch() && !symptomWords().contains(text)) {
            removeText(text);
        }
    }

    QJsonValue replacedValue(const QJsonValue &value)
    {
        if (value.isString()) {
            return m_rules.replaced(value.toString());
        }
        if (value.isObject()) {
            return replacedObject(value.toObject());
        }
        if (value.isArray()) {
            QJsonArray array;
            const QJsonArray original = value.toArray();
            for (const auto &one : original) {
                array.append(replacedValue(one));
            }
            return array;
        }
        return value;
    }
    QJsonObject replacedObject(const QJsonObject &object)
    {
        QJsonObject result;
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            result.insert(it.key(), replacedValue(*it));
        }
        return result;
    }

    TextRules &m_rules;
    QSet<QString> m_freeTexts;
    QSet<QByteArray> m_named;
    QSet<QByteArray> m_rewritten; ///< texts in octets: nothing but stand-ins is left in them
};

} // namespace

Redacted redact(const SessionResult &result, Privacy level, const Beside &beside)
{
    Redacted redacted{result, {}, beside.sentences};
    if (level == Privacy::Full) {
        return redacted;
    }
    TextRules rules(level, result.redactions);
    FirstLook firstLook(rules);
    firstLook.find(result);
    Learner learner(rules, firstLook.bases());
    learner.learn(result);
    learner.learnNamesOfConnections();
    learner.learn(beside.sentences);
    for (const QString &path : beside.paths) {
        rules.addPublic(u"free-text"_s, path, u"file-%1"_s);
    }
    Replacer replacer(rules, learner.freeTexts());
    replacer.learnCertificates(result);
    replacer.replace("", redacted.result);
    replacer.replace("", redacted.sentences);
    QStringList names = result.redactions + rules.pseudonyms().rules();
    names.removeDuplicates();
    names.sort();
    redacted.result.redactions = names;
    redacted.replacements = rules.pseudonyms().replacements();
    return redacted;
}

} // namespace aovpn
