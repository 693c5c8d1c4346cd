// SPDX-License-Identifier: Apache-2.0
#include "checks/report/passage.h"

#include "checks/report/visible_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// Private-use characters around a value's number. They cannot come from a value, because
/// visibleText() escapes them.
constexpr QChar kOpen(0xe000);
constexpr QChar kClose(0xe001);

QJsonValue visibleValue(const QJsonValue &value)
{
    if (value.isString()) {
        return visibleText(value.toString());
    }
    if (value.isArray()) {
        QJsonArray parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &part : array) {
            parts.append(part.isString() ? QJsonValue(visibleText(part.toString())) : part);
        }
        return parts;
    }
    return value;
}

/// Values replaced by numbered marks, so that guidance may put them anywhere in a sentence.
struct Marked
{
    QJsonObject marks;
    QStringList texts;
};

Marked marked(const QJsonObject &values)
{
    Marked result;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        result.marks.insert(it.key(), kOpen + QString::number(result.texts.size()) + kClose);
        // Under its own key: guidance words some values by it.
        const QByteArray place = '{' + it.key().toUtf8() + '}';
        result.texts.append(phrase(place.constData(), {{it.key(), visibleValue(*it)}}));
    }
    return result;
}

void appendPiece(Passage &passage, const QString &text, bool foreign)
{
    if (!text.isEmpty()) {
        passage.append({text, foreign});
    }
}

Passage unmarked(const QString &text, const QStringList &texts)
{
    Passage result;
    qsizetype at = 0;
    for (qsizetype open = text.indexOf(kOpen); open >= 0; open = text.indexOf(kOpen, at)) {
        const qsizetype close = text.indexOf(kClose, open);
        if (close < 0) {
            break;
        }
        appendPiece(result, text.mid(at, open - at), false);
        appendPiece(result, texts.value(text.mid(open + 1, close - open - 1).toInt()), true);
        at = close + 1;
    }
    appendPiece(result, text.mid(at), false);
    return result;
}

} // namespace

Passage ownWords(const QString &text)
{
    return {{text, false}};
}

Passage foreignValue(const QString &text)
{
    return {{text, true}};
}

Passage passage(const char *text, const QJsonObject &values)
{
    const Marked placed = marked(values);
    return unmarked(phrase(text, placed.marks), placed.texts);
}

QList<Passage> passages(const Advice &advice, const QJsonObject &values)
{
    const Marked placed = marked(values);
    QList<Passage> result;
    const QStringList texts = steps(advice, placed.marks);
    for (const QString &text : texts) {
        result.append(unmarked(text, placed.texts));
    }
    return result;
}

Passage framed(const QString &pattern, const Passage &inner)
{
    const qsizetype place = pattern.indexOf(u"%1"_s);
    if (place < 0) {
        return ownWords(pattern);
    }
    Passage result;
    appendPiece(result, pattern.left(place), false);
    result += inner;
    appendPiece(result, pattern.mid(place + 2), false);
    return result;
}

QString plainText(const Passage &passage)
{
    QString result;
    for (const Piece &piece : passage) {
        result += visibleText(piece.text);
    }
    return result;
}

} // namespace aovpn
