// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/comparison_values.h"

#include "checks/guidance/guidance.h"
#include "checks/guidance/punctuation.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace aovpn::guidance {
namespace {

/// @c about: the topic, or topic and member, for which the word stands.
struct ComparedWord
{
    const char *about;
    const char *word;
    const char *text;
};

constexpr ComparedWord kWords[] = {
    {"verdict", "ok", QT_TRANSLATE_NOOP("Guidance", "no problem found")},
    {"verdict", "problem", QT_TRANSLATE_NOOP("Guidance", "problem found")},
    {"verdict", "undetermined", QT_TRANSLATE_NOOP("Guidance", "could not be decided")},
    {"finding", "problem", QT_TRANSLATE_NOOP("Guidance", "problem")},
    {"finding", "warning", QT_TRANSLATE_NOOP("Guidance", "warning")},
    {"finding", "notice", QT_TRANSLATE_NOOP("Guidance", "note")},
    {"finding", "consequence", QT_TRANSLATE_NOOP("Guidance", "follows from the cause")},
    {"strategy", "Default", QT_TRANSLATE_NOOP("Guidance", "automatic")},
    {"strategy", "PptpOnly", QT_TRANSLATE_NOOP("Guidance", "only PPTP")},
    {"strategy", "L2tpOnly", QT_TRANSLATE_NOOP("Guidance", "only L2TP")},
    {"strategy", "SstpOnly", QT_TRANSLATE_NOOP("Guidance", "only SSTP")},
    {"strategy", "SstpFirst", QT_TRANSLATE_NOOP("Guidance", "SSTP first")},
    {"strategy", "Ikev2Only", QT_TRANSLATE_NOOP("Guidance", "only IKEv2")},
    {"strategy", "Ikev2First", QT_TRANSLATE_NOOP("Guidance", "IKEv2 first")},
    {"strategy", "Ikev2Sstp", QT_TRANSLATE_NOOP("Guidance", "IKEv2, then SSTP")},
    {"strategy", "ProtocolList", QT_TRANSLATE_NOOP("Guidance", "a list of its own")},
    {"authentication", "eap", QT_TRANSLATE_NOOP("Guidance", "EAP")},
    {"authentication", "mschapv2", QT_TRANSLATE_NOOP("Guidance", "MS-CHAPv2")},
    {"authentication", "chap", QT_TRANSLATE_NOOP("Guidance", "CHAP")},
    {"authentication", "pap", QT_TRANSLATE_NOOP("Guidance", "PAP")},
    {"authentication", "machine-certificate",
     QT_TRANSLATE_NOOP("Guidance", "the computer's certificate")},
    {"authentication", "psk", QT_TRANSLATE_NOOP("Guidance", "a pre-shared key")},
    {"authentication", "mixed", QT_TRANSLATE_NOOP("Guidance", "several methods")},
    {"routing", "force", QT_TRANSLATE_NOOP("Guidance", "force tunnel")},
    {"routing", "split", QT_TRANSLATE_NOOP("Guidance", "split tunnel")},
    {"outcome", "answered", QT_TRANSLATE_NOOP("Guidance", "answered")},
    {"outcome", "refused", QT_TRANSLATE_NOOP("Guidance", "refused")},
    {"outcome", "silent", QT_TRANSLATE_NOOP("Guidance", "no answer")},
    {"outcome", "blocked-locally", QT_TRANSLATE_NOOP("Guidance", "this computer did not send")},
    {"outcome", "unreachable", QT_TRANSLATE_NOOP("Guidance", "not reachable")},
    {"outcome", "not-tested", QT_TRANSLATE_NOOP("Guidance", "not tested")},
    {"outcome", "not-tried", QT_TRANSLATE_NOOP("Guidance", "not tried")},
    {"outcome", "established", QT_TRANSLATE_NOOP("Guidance", "established")},
    {"outcome", "failed", QT_TRANSLATE_NOOP("Guidance", "failed")},
    {"outcome", "not-tls", QT_TRANSLATE_NOOP("Guidance", "another protocol answered")},
    {"lookup", "not-asked", QT_TRANSLATE_NOOP("Guidance", "not asked")},
    {"lookup", "found", QT_TRANSLATE_NOOP("Guidance", "found")},
    {"lookup", "no-data", QT_TRANSLATE_NOOP("Guidance", "no address of this kind")},
    {"lookup", "not-found", QT_TRANSLATE_NOOP("Guidance", "there is no such name")},
    {"lookup", "silent", QT_TRANSLATE_NOOP("Guidance", "no answer")},
    {"lookup", "failed", QT_TRANSLATE_NOOP("Guidance", "the name server failed")},
    {"lookup", "literal", QT_TRANSLATE_NOOP("Guidance", "it is an address itself")},
    {"way", "ethernet", QT_TRANSLATE_NOOP("Guidance", "the wired network")},
    {"way", "wireless", QT_TRANSLATE_NOOP("Guidance", "the wireless network")},
    {"way", "cellular", QT_TRANSLATE_NOOP("Guidance", "the mobile network")},
    {"way", "tunnel", QT_TRANSLATE_NOOP("Guidance", "the tunnel")},
    {"way", "other", QT_TRANSLATE_NOOP("Guidance", "another network")},
    {"way", "unusable", QT_TRANSLATE_NOOP("Guidance", "a route that leads nowhere")},
    {"category", "public", QT_TRANSLATE_NOOP("Guidance", "public network")},
    {"category", "private", QT_TRANSLATE_NOOP("Guidance", "private network")},
    {"category", "domain", QT_TRANSLATE_NOOP("Guidance", "the organisation's network")},
    // Whatever it is about.
    {"any", "yes", QT_TRANSLATE_NOOP("Guidance", "yes")},
    {"any", "no", QT_TRANSLATE_NOOP("Guidance", "no")},
    {"any", "unknown", QT_TRANSLATE_NOOP("Guidance", "not known")},
    {"any", "automatic", QT_TRANSLATE_NOOP("Guidance", "automatic")},
    {"any", "no answer", QT_TRANSLATE_NOOP("Guidance", "no answer")},
    {"any", "the expected answer", QT_TRANSLATE_NOOP("Guidance", "the expected answer")},
    {"any", "no private key", QT_TRANSLATE_NOOP("Guidance", "no private key")},
    {"any", "not for client authentication",
     QT_TRANSLATE_NOOP("Guidance", "not for Client Authentication")},
    {"any", "not yet valid", QT_TRANSLATE_NOOP("Guidance", "not valid yet")},
    {"any", "its root is not trusted", QT_TRANSLATE_NOOP("Guidance", "its root is not trusted")},
    {"any", "expired", QT_TRANSLATE_NOOP("Guidance", "expired")},
    //: a certificate with which one can sign in
    {"any", "fits", QT_TRANSLATE_NOOP("Guidance", "fits")},
    {"any", "started", QT_TRANSLATE_NOOP("Guidance", "started")},
    //: a binding of a network adapter
    {"any", "on", QT_TRANSLATE_NOOP("Guidance", "switched on")},
    //: a binding of a network adapter
    {"any", "off", QT_TRANSLATE_NOOP("Guidance", "switched off")},
    //: a service of Windows
    {"any", "running", QT_TRANSLATE_NOOP("Guidance", "running")},
    //: a service of Windows
    {"any", "stopped", QT_TRANSLATE_NOOP("Guidance", "stopped")},
    //: a service of Windows
    {"any", "starting", QT_TRANSLATE_NOOP("Guidance", "starting")},
    //: a service of Windows
    {"any", "missing", QT_TRANSLATE_NOOP("Guidance", "missing")},
    {"any", "manual", QT_TRANSLATE_NOOP("Guidance", "manual")},
    {"any", "disabled", QT_TRANSLATE_NOOP("Guidance", "disabled")},
    {"any", "not started", QT_TRANSLATE_NOOP("Guidance", "not started")},
    // Members of what a value is made of, before a colon.
    {"member", "performed", QT_TRANSLATE_NOOP("Guidance", "server checked")},
    {"member", "namesApplied", QT_TRANSLATE_NOOP("Guidance", "names compared")},
    {"member", "promptDisabled", QT_TRANSLATE_NOOP("Guidance", "nobody is asked")},
    {"member", "exclusion", QT_TRANSLATE_NOOP("Guidance", "excluded")},
    {"member", "metric", QT_TRANSLATE_NOOP("Guidance", "metric")},
    {"member", "prefix", QT_TRANSLATE_NOOP("Guidance", "network")},
    {"member", "suffix", QT_TRANSLATE_NOOP("Guidance", "names below")},
    {"member", "servers", QT_TRANSLATE_NOOP("Guidance", "name servers")},
    {"member", "encryptionMethod", QT_TRANSLATE_NOOP("Guidance", "IKE encryption")},
    {"member", "integrityCheckMethod", QT_TRANSLATE_NOOP("Guidance", "IKE integrity")},
    {"member", "dhGroup", QT_TRANSLATE_NOOP("Guidance", "DH group")},
    {"member", "cipherTransformConstants", QT_TRANSLATE_NOOP("Guidance", "ESP encryption")},
    {"member", "authenticationTransformConstants", QT_TRANSLATE_NOOP("Guidance", "ESP integrity")},
    {"member", "pfsGroup", QT_TRANSLATE_NOOP("Guidance", "PFS group")},
};

const char *textOf(const QString &about, const QString &word)
{
    const auto *found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const ComparedWord &row) {
            return about == QLatin1String(row.about) && word == QLatin1String(row.word);
        });
    return found == std::end(kWords) ? nullptr : found->text;
}

QString wordOr(const QString &about, const QString &word)
{
    const char *text = textOf(about, word);
    return text != nullptr ? phrase(text) : word;
}

/// The last word of each part: "198.51.100.1 answered, 198.51.100.2 silent".
QString lastWords(const QString &about, const QString &value)
{
    QStringList parts = value.split(u", "_s);
    for (QString &part : parts) {
        const qsizetype blank = part.lastIndexOf(u' ');
        part = part.left(blank + 1) + wordOr(about, part.mid(blank + 1));
    }
    return parts.join(comma());
}

/// "namesApplied: yes, performed: yes" with the members' names in words.
QString withMembers(QString value)
{
    for (const ComparedWord &row : kWords) {
        if (QLatin1String(row.about) == "member"_L1) {
            const QString member = QLatin1String(row.word);
            for (const QString &before : {u", "_s, u"; "_s}) {
                value.replace(before + member + u": "_s, before + phrase(row.text) + colon());
            }
            if (value.startsWith(member + u": "_s)) {
                value.replace(0, member.size() + 2, phrase(row.text) + colon());
            }
        }
    }
    return value;
}

/// Minutes, signed, in the unit that fits.
QString clockText(const QString &value)
{
    bool isNumber = false;
    const int minutes = value.toInt(&isNumber);
    if (!isNumber) {
        return value;
    }
    if (minutes == 0) {
        return phrase(QT_TRANSLATE_NOOP("Guidance", "right"));
    }
    constexpr int kHour = 60;
    constexpr int kDay = 24 * kHour;
    const int size = std::abs(minutes);
    const int unit = size >= 2 * kDay ? kDay : size >= 2 * kHour ? kHour : 1;
    const QJsonObject count{{u"count"_s, (size + unit / 2) / unit}};
    const bool ahead = minutes > 0;
    if (unit == kDay) {
        return ahead ? phrase(QT_TRANSLATE_NOOP("Guidance", "about {count} days ahead"), count)
                     : phrase(QT_TRANSLATE_NOOP("Guidance", "about {count} days behind"), count);
    }
    if (unit == kHour) {
        return ahead ? phrase(QT_TRANSLATE_NOOP("Guidance", "about {count} hours ahead"), count)
                     : phrase(QT_TRANSLATE_NOOP("Guidance", "about {count} hours behind"), count);
    }
    return ahead ? phrase(QT_TRANSLATE_NOOP("Guidance", "{count} minutes ahead"), count)
                 : phrase(QT_TRANSLATE_NOOP("Guidance", "{count} minutes behind"), count);
}

/// @p value in the words of @p topic, where it has some.
QString inOwnWords(const QString &topic, const QString &subject, const QString &value)
{
    if (topic == u"clock") {
        return clockText(value);
    }
    if (topic == u"verdict" || topic == u"finding") {
        return wordOr(topic, value);
    }
    if (topic == u"server-port" || topic == u"target") {
        return lastWords(u"outcome"_s, value);
    }
    if (topic == u"route") {
        return lastWords(u"way"_s, value);
    }
    if (topic == u"server-address") {
        return subject.startsWith(u"status") ? wordOr(u"lookup"_s, value) : value;
    }
    if (topic == u"trigger") {
        return subject == u"networkCategory" ? wordOr(u"category"_s, value) : value;
    }
    if (topic != u"connection" && topic != u"policy") {
        return value;
    }
    const QString member = subject.section(u" @ "_s, 0, 0);
    if (member == u"routing" || member == u"routing6") {
        return wordOr(u"routing"_s, value);
    }
    return member == u"strategy" || member == u"authentication" ? wordOr(member, value)
                                                                : withMembers(value);
}

} // namespace

QString comparedValue(const QString &topic, const QString &subject, const QString &value)
{
    const QString own = inOwnWords(topic, subject, value);
    if (own != value) {
        return own;
    }
    const QString other = u"another answer (HTTP "_s;
    if (value.startsWith(other) && value.endsWith(u')')) {
        //: {status}: a number
        return phrase(QT_TRANSLATE_NOOP("Guidance", "another answer (HTTP {status})"),
                      {{u"status"_s, value.mid(other.size()).chopped(1)}});
    }
    QStringList parts = value.split(u", "_s);
    bool anyKnown = false;
    for (QString &part : parts) {
        const QString word = wordOr(u"any"_s, part);
        anyKnown = anyKnown || word != part;
        part = word;
    }
    return anyKnown ? parts.join(comma()) : value;
}

} // namespace aovpn::guidance
