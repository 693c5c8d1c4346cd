// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/replacer.h"

#include "checks/model/symptom.h"
#include "checks/redact/nat_hashes.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

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

constexpr qsizetype kShortestHash = 8;

/// "u1001" of "EXAMPLE\\u1001".
QString accountIn(const QString &user)
{
    return user.mid(user.lastIndexOf(u'\\') + 1);
}

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

void replaceNames(SessionResult &result, QStringList &sentences, TextRules &rules,
                  const QSet<QString> &freeTexts)
{
    Replacer replacer(rules, freeTexts);
    replacer.learnCertificates(result);
    replacer.replace("", result);
    replacer.replace("", sentences);
}

} // namespace aovpn
