// SPDX-License-Identifier: Apache-2.0
#include "tests/checks/redact/secret_forms.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray octets;
    for (const QChar c : text) {
        char pair[2];
        bigEndian ? qToBigEndian(c.unicode(), pair) : qToLittleEndian(c.unicode(), pair);
        octets.append(pair, 2);
    }
    return octets;
}

/// What every base64 text has in it that holds @p octets after 0, 1 or 2 others and before any.
QByteArray base64Middle(const QByteArray &octets, int shift)
{
    // Sextets that also hold bits of a neighbour are left out.
    const qsizetype skipped = shift == 0 ? 0 : shift + 1;
    const qsizetype bits = (octets.size() + shift) * 8;
    const QByteArray all = (QByteArray(shift, '\0') + octets + QByteArray(3, '\0')).toBase64();
    return all.mid(skipped, bits / 6 - skipped);
}

/// @p write applied to each character (a pair of surrogates is one).
template <typename F> QByteArray each(const QString &text, F write)
{
    QByteArray result;
    const auto characters = text.toUcs4();
    for (const uint c : characters) {
        result += write(c);
    }
    return result;
}

QByteArray percent(const QByteArray &utf8, bool all)
{
    QByteArray result;
    for (const char c : utf8) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                             (c >= '0' && c <= '9') || QByteArray("-._~").contains(c);
        result += isPlain && !all ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex();
    }
    return result;
}

QByteArray jsonEscaped(const QString &text)
{
    QByteArray result;
    for (const QChar c : text) {
        result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return result;
}

} // namespace

QList<SecretForm> secretForms(const QString &secret)
{
    const QByteArray utf8 = secret.toUtf8();
    const QByteArray little = utf16(secret, false);
    const QByteArray big = utf16(secret, true);
    QList<SecretForm> forms = {
        {"plain", utf8, false},
        {"Latin-1", secret.toLatin1(), false},
        {"percent, where needed", percent(utf8, false), false},
        {"percent, all", percent(utf8, true), false},
        {"UTF-16LE", little},
        {"UTF-16BE", big},
        {"hexadecimal digits", utf8.toHex(), false},
        {"hexadecimal digits of UTF-16", little.toHex(), false},
        {"HTML", secret.toHtmlEscaped().toUtf8(), false},
        {"HTML, decimal", each(secret, [](uint c) { return "&#" + QByteArray::number(c) + ';'; }),
         false},
        {"HTML, hexadecimal",
         each(secret, [](uint c) { return "&#x" + QByteArray::number(c, 16) + ';'; }), false},
        {"JSON escapes", jsonEscaped(secret), false},
    };
    for (int shift = 0; shift < 3; ++shift) {
        forms.append({"base64", base64Middle(utf8, shift)});
        forms.append({"base64 of UTF-16LE", base64Middle(little, shift)});
        forms.append({"base64 of UTF-16BE", base64Middle(big, shift)});
    }
    return forms;
}

QByteArray formIn(const QByteArray &octets, const QString &secret)
{
    const QByteArray lower = octets.toLower();
    const QList<SecretForm> forms = secretForms(secret);
    for (const SecretForm &form : forms) {
        if (form.caseCounts ? octets.contains(form.octets)
                            : lower.contains(form.octets.toLower())) {
            return form.name;
        }
    }
    if (QString::fromUtf8(octets).toLower().contains(secret.toLower())) {
        return "plain, other capitals";
    }
    // Capitals may differ inside base64, where the form itself cannot be folded.
    static const QRegularExpression base64(u"[A-Za-z0-9+/]{8,}={0,2}"_s);
    auto matches = base64.globalMatch(QString::fromLatin1(octets));
    while (matches.hasNext()) {
        const QByteArray inner =
            QByteArray::fromBase64(matches.next().captured().toLatin1()).toLower();
        if (inner.contains(secret.toLower().toUtf8()) ||
            inner.contains(utf16(secret.toLower(), false)) ||
            inner.contains(utf16(secret.toLower(), true))) {
            return "inside base64";
        }
    }
    return {};
}

} // namespace aovpn
