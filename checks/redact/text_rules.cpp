// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/text_rules.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Every match of @p pattern, replaced by what @p replace makes of it.
QString replacedMatches(const QString &text, const QRegularExpression &pattern,
                        const std::function<QString(const QRegularExpressionMatch &)> &replace)
{
    QString result;
    qsizetype at = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(at, match.capturedStart() - at);
        result += replace(match);
        at = match.capturedEnd();
    }
    return at == 0 ? text : result + text.mid(at);
}

const QRegularExpression &sidPattern()
{
    // [MS-DTYP] 2.4.2.1; domain and local accounts, and Entra ID accounts (12).
    static const QRegularExpression pattern(
        u"(?<![0-9A-Za-z])S-1-(?:5-21|12-1)(?:-[0-9]{1,10}){3,5}(?![0-9])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &macPattern()
{
    // Six pairs exactly: longer rows are thumbprints.
    static const QRegularExpression pattern(
        u"(?<![0-9A-Fa-f:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\1){4}[0-9A-Fa-f]{2}"
        u"(?![0-9A-Fa-f]|[:-][0-9A-Fa-f])"_s);
    return pattern;
}

const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w.%+-]|://)[\\w.%+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &folderPattern()
{
    static const QRegularExpression pattern(
        u"([\\\\/](?:Users|home|Documents and Settings|Benutzer)[\\\\/]+)([^\\\\/:*?\"<>|\\r\\n]{1,256})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern(
        u"(?<![0-9A-Za-z.])([0-9]{1,3}(?:\\.[0-9]{1,3}){3})(/[0-9]{1,2})?(?![0-9A-Za-z]|\\.[0-9])"
        u"|(?<![0-9A-Za-z:.])([0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\\.[0-9]{1,3}){0,3})"
        u"(/[0-9]{1,3})?(?![0-9A-Za-z:])"_s);
    return pattern;
}

const QRegularExpression &urlPattern()
{
    // The names in an ldap: address stand between commas; what follows one may be another address.
    static const QRegularExpression pattern(
        u"\\b(https?|ldaps?)://(?:[^\\s\"'<>,;]++|[,;](?!\\s|(?:https?|ldaps?):|\\z))+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// A name and a password before a host: "http://jdoe:secret@proxy:8080".
const QRegularExpression &loginPattern()
{
    static const QRegularExpression pattern(u"(?<=://)[^/?#@\\s]{1,256}(?=@[^@\\s])"_s);
    return pattern;
}

/// What octets may hold as text. Narrower than in texts: nothing of this occurs by chance.
const QRegularExpression &octetsPattern()
{
    static const QRegularExpression pattern(
        u"(?<![A-Za-z0-9])S-1-(?:5-21|12-1)(?:-[0-9]{1,10}){3}"
        u"|(?<![0-9A-Fa-f:-])[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\1){4}[0-9A-Fa-f]{2}"
        u"(?![0-9A-Fa-f:-])"
        u"|(?<![0-9.])(?:10|192\\.168|172\\.(?:1[6-9]|2[0-9]|3[01])|169\\.254|100\\.(?:6[4-9]|[7-9]"
        u"[0-9]"
        u"|1[01][0-9]|12[0-7]))(?:\\.[0-9]{1,3}){2,3}(?![0-9.])"
        u"|(?<![0-9A-Za-z:])(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f])(?::[0-9a-f]{0,4}){2,7}(?![0-9A-"
        u"Za-z:])"
        u"|[A-Za-z0-9._%+-]{2,64}@[A-Za-z0-9-]{2,63}(?:\\.[A-Za-z0-9-]{2,63}){1,8}"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

const QRegularExpression &hostPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w.-])(?:[\\w-]{1,63}\\.){1,8}[^\\W\\d_]{2,63}(?![\\w-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// Account and computer names that every installation has: they tell nothing, and they are words of
/// other texts ("Contoso Root CA").
bool isGeneric(const QString &name)
{
    static const QStringList names = {
        u"admin"_s,  u"administrator"_s,   u"all users"_s, u"default"_s, u"desktop"_s, u"guest"_s,
        u"laptop"_s, u"localhost"_s,       u"owner"_s,     u"pc"_s,      u"public"_s,  u"root"_s,
        u"server"_s, u"system"_s,          u"test"_s,      u"user"_s,    u"vpn"_s,     u"windows"_s,
        u"local"_s,  u"network service"_s, u"client"_s,
    };
    return names.contains(name.toCaseFolded());
}

/// A name that may be replaced wherever it stands: digits alone are part of too much.
bool isTelling(const QString &name)
{
    const bool isNumber =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
    return !isGeneric(name) && (!isNumber || name.size() >= 5);
}

/// @p name as it stands inside a distinguished name: "Muster\\, Maria". Source: RFC 4514, 2.4;
/// @p equals: some writers escape the equals sign too.
QString escaped(const QString &name, bool equals)
{
    QString text;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool atStart = i == 0 && (c == u'#' || c == u' ');
        const bool atEnd = i == name.size() - 1 && c == u' ';
        if (QStringView(u",+\"\\<>;").contains(c) || (equals && c == u'=') || atStart || atEnd) {
            text += u'\\';
        }
        text += c;
    }
    return text;
}

/// A whole stand-in for a host, as this program makes them.
bool isHostStandIn(const QString &name)
{
    static const QRegularExpression pattern(
        u"\\A(?:(?:server|url)-[0-9]{1,9}(?:\\.server-[0-9]{1,9})?|mail)\\.example\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

/// "payroll01.server-5.example" -> "payroll01.contoso.test", if server-5.example stands for the
/// rest.
QString withoutStandIn(const QString &name, const Pseudonyms &pseudonyms)
{
    static const QRegularExpression tail(u"(?<=\\.)server-[0-9]{1,9}\\.example\\z"_s);
    const auto match = tail.match(name);
    const QString original =
        match.hasMatch() ? pseudonyms.originalOf(u"server-name"_s, match.captured()) : QString();
    return original.isEmpty() ? name : name.left(match.capturedStart()) + original;
}

/// Whatever this program puts in the place of something.
const QRegularExpression &standInPattern()
{
    static const QRegularExpression pattern(
        u"(?<![\\w:])(?:"
        u"(?:CN=)?(?:user|login|identity|computer|organisation|helpdesk|telephone|domain|"
        u"connection|"
        u"interface|certificate|text|file)-[0-9]{1,9}"
        u"|(?:https?|ldaps?)://url-[0-9]{1,9}\\.example/?"
        u"|(?:server-[0-9]{1,9}\\.){1,2}example|mail-[0-9]{1,9}@mail\\.example"
        u"|S-1-5-21-0-0-0-[0-9]{1,9}|02:00:00:00:[0-9a-f]{2}:[0-9a-f]{2}"
        u"|\\{00000000-0000-4000-8000-[0-9]{12}\\}|0{4,60}[0-9]{1,9}"
        u"|203\\.0\\.113\\.[0-9]{1,3}|198\\.18(?:\\.[0-9]{1,3}){2}|2001:db8::[0-9a-f]{1,4}"
        u")(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// An address that says nothing about anybody: unspecified, loopback, multicast, broadcast, and the
/// targets that this program itself asks the system about.
bool isCommon(const QByteArray &address)
{
    const auto first = static_cast<quint8>(address.at(0));
    if (address.size() == 4) {
        return first == 0 || first == 127 || first >= 224 ||
               address == QByteArray("\x08\x08\x08\x08");
    }
    const bool isLow = address.left(15) == QByteArray(15, '\0');
    return isLow || first == 0xff;
}

/// The texts that @p octets may be.
std::array<QString, 3> readingsOf(const QByteArray &octets)
{
    const QByteArray narrow = QByteArray(octets).replace('\0', QByteArray());
    return {QString::fromLatin1(octets), QString::fromUtf8(octets), QString::fromLatin1(narrow)};
}

} // namespace

TextRules::TextRules(Privacy level, const QStringList &before)
    : m_level(level), m_sharedBefore(!before.isEmpty()),
      m_addressesMapped(before.contains(u"private-address"_s))
{}

void TextRules::addPersonal(const QString &rule, const QString &original, const QString &pattern)
{
    if (isTelling(original) && !m_pseudonyms.standsForItself(original)) {
        m_personal.add(rule, original, pattern);
        m_personal.add(rule, original, pattern, escaped(original, false));
        m_personal.add(rule, original, pattern, escaped(original, true));
    }
}

void TextRules::addPublic(const QString &rule, const QString &original, const QString &pattern)
{
    // An address among the server names is the addresses' rule.
    if (isTelling(original) && !parseAddress(original)) {
        m_public.add(rule, original, pattern);
    }
}

void TextRules::addStandIns(const QString &text)
{
    if (!m_sharedBefore) {
        return;
    }
    QRegularExpressionMatchIterator matches = standInPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QString standIn = matches.next().captured();
        m_pseudonyms.take(standIn);
        if (standIn.contains(u"://"_s)) {
            m_pseudonyms.take(QUrl(standIn).host());
        }
        // A host below a host: each of them is one.
        for (qsizetype dot = standIn.indexOf(u".server-"_s); dot >= 0;
             dot = standIn.indexOf(u".server-"_s, dot + 1)) {
            m_pseudonyms.take(standIn.mid(dot + 1));
        }
    }
}

void TextRules::addFolders(const QString &text)
{
    QRegularExpressionMatchIterator matches = folderPattern().globalMatch(text);
    while (matches.hasNext()) {
        addPersonal(u"user-name"_s, matches.next().captured(2), u"user-%1"_s);
    }
}

QString TextRules::address(const QString &text, const QString &suffix)
{
    const auto masked = [](QByteArray octets, int length) {
        for (qsizetype i = 0; i < octets.size(); ++i) {
            const int kept = std::clamp(length - static_cast<int>(i) * 8, 0, 8);
            octets[i] = static_cast<char>(static_cast<unsigned char>(octets[i]) & (0xFF00 >> kept));
        }
        return octets;
    };
    const auto parsed = parseAddress(text);
    if (!parsed) {
        return text + suffix;
    }
    const int width = static_cast<int>(parsed->size()) * 8;
    const int bits = suffix.isEmpty() ? width : suffix.mid(1).toInt();
    if (const auto block = privateBlockBits(*parsed)) {
        if (m_addressesMapped || m_pseudonyms.standsForItself(text + suffix)) {
            return text + suffix;
        }
        const bool hostBits = text != addressText(masked(*parsed, bits));
        if (bits <= *block && !hostBits) {
            return text + suffix; // the block itself or more than it: a word of the standards
        }
        const QString pseudonym =
            addressText(m_addresses.mapped(*parsed, *block, hostBits ? width : bits));
        m_pseudonyms.record(u"private-address"_s, text + suffix, pseudonym + suffix);
        return pseudonym + suffix;
    }
    if (m_level != Privacy::Public || isCommon(*parsed) || bits < 8) {
        return text + suffix;
    }
    const bool isShort = parsed->size() == 4;
    return m_pseudonyms.of(u"public-address"_s, text, [isShort](int number) {
        // RFC 5737, 3 and RFC 3849; beyond the first 254 RFC 2544's test network.
        if (!isShort) {
            return u"2001:db8::%1"_s.arg(number, 0, 16);
        }
        return number < 255 ? u"203.0.113.%1"_s.arg(number)
                            : u"198.18.%1.%2"_s.arg(number / 256 % 256).arg(number % 256);
    }) + suffix;
}

void TextRules::addUrl(const QString &original)
{
    if (!original.isEmpty()) {
        m_urls.insert(original);
    }
}

QString TextRules::replaced(QString text)
{
    if (m_level == Privacy::Full || text.isEmpty()) {
        return text;
    }
    m_pseudonyms.startText();
    text = replacedPlain(text);
    // The same once more where something is written as in an address: "?user=jdoe%40contoso.com".
    static const QRegularExpression escape(u"%[0-9A-Fa-f]{2}"_s);
    if (text.contains(escape)) {
        const QString decoded = QUrl::fromPercentEncoding(text.toUtf8());
        m_pseudonyms.startAgain();
        QString again = replacedPlain(decoded);
        m_pseudonyms.startText();
        if (again != decoded) {
            return again;
        }
    }
    return text;
}

QString TextRules::replacedPlain(QString text)
{
    const bool isPublic = m_level == Privacy::Public;
    const auto number = [](const QString &pattern) {
        return [pattern](int count) {
            return QString(pattern).replace(u"%1"_s, QString::number(count));
        };
    };
    const auto byRule = [&](const QRegularExpression &pattern, const QString &rule,
                            const QString &pseudonym) {
        text = replacedMatches(text, pattern, [&](const QRegularExpressionMatch &match) {
            return m_pseudonyms.of(rule, match.captured(), number(pseudonym));
        });
    };
    const auto url = [&](const QString &original) {
        const QString scheme = original.section(u"://"_s, 0, 0).toLower();
        const bool isKnown = QStringList{u"https"_s, u"ldap"_s, u"ldaps"_s}.contains(scheme);
        return m_pseudonyms.of(u"server-name"_s, original,
                               number((isKnown ? scheme : u"http"_s) + u"://url-%1.example/"_s));
    };
    if (isPublic && m_urls.contains(text)) {
        return url(text);
    }
    if (isPublic) {
        text = replacedMatches(text, urlPattern(), [&](const QRegularExpressionMatch &match) {
            static const QRegularExpression standIn(u"\\A[a-z]+://url-[0-9]{1,9}\\.example/?\\z"_s);
            const QString original = match.captured();
            return standIn.match(original).hasMatch() ? original : url(original);
        });
    }
    text = replacedMatches(text, loginPattern(), [&](const QRegularExpressionMatch &match) {
        const QString name = match.captured();
        return m_pseudonyms.isStandIn(name)
                   ? name
                   : m_pseudonyms.of(u"user-name"_s, name, number(u"login-%1"_s));
    });
    byRule(mailPattern(), u"email-address"_s, u"mail-%1@mail.example"_s);
    byRule(sidPattern(), u"sid"_s, u"S-1-5-21-0-0-0-%1"_s);
    text = replacedMatches(text, macPattern(), [&](const QRegularExpressionMatch &match) {
        const QString original = match.captured().toLower().replace(u'-', u':');
        return m_pseudonyms.of(u"mac-address"_s, original, [](int count) {
            return u"02:00:00:00:%1:%2"_s.arg(count / 256 % 256, 2, 16, QChar(u'0'))
                .arg(count % 256, 2, 16, QChar(u'0'));
        });
    });
    if (isPublic) {
        // Before the personal ones: a certificate's whole name holds its owner's.
        text = m_public.replaced(text, m_pseudonyms);
    }
    text = m_personal.replaced(text, m_pseudonyms);
    text = replacedMatches(text, folderPattern(), [&](const QRegularExpressionMatch &match) {
        const QString name = match.captured(2);
        const bool stays = isGeneric(name) || m_pseudonyms.isStandIn(name);
        return match.captured(1) +
               (stays ? name : m_pseudonyms.of(u"user-name"_s, name, number(u"user-%1"_s)));
    });
    if (isPublic) {
        text = replacedMatches(text, hostPattern(), [&](const QRegularExpressionMatch &match) {
            const QString name = match.captured();
            return isHostStandIn(name)
                       ? name
                       : m_pseudonyms.of(u"server-name"_s, withoutStandIn(name, m_pseudonyms),
                                         number(u"server-%1.example"_s));
        });
    }
    return replacedMatches(text, addressPattern(), [&](const QRegularExpressionMatch &match) {
        const int first = match.captured(1).isEmpty() ? 3 : 1;
        return address(match.captured(first), match.captured(first + 1));
    });
}

bool TextRules::holdPersonal(const QByteArray &octets) const
{
    const auto readings = readingsOf(octets);
    return std::any_of(readings.begin(), readings.end(), [this](const QString &text) {
        return m_personal.occurIn(text) || octetsPattern().match(text).hasMatch();
    });
}

bool TextRules::holdNames(const QByteArray &octets) const
{
    const auto readings = readingsOf(octets);
    return std::any_of(readings.begin(), readings.end(),
                       [this](const QString &text) { return m_personal.occurIn(text); });
}

} // namespace aovpn
