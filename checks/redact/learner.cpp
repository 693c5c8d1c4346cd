// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/learner.h"

#include "checks/model/client_candidates.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kShortestThumbprint = 8;

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

} // namespace

QSet<QString> learnNames(const SessionResult &result, const Beside &beside, TextRules &rules)
{
    FirstLook firstLook(rules);
    firstLook.find(result);
    Learner learner(rules, firstLook.bases());
    learner.learn(result);
    learner.learnNamesOfConnections();
    learner.learn(beside.sentences);
    for (const QString &path : beside.paths) {
        rules.addPublic(u"free-text"_s, path, u"file-%1"_s);
    }
    return learner.freeTexts();
}

} // namespace aovpn
