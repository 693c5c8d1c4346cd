// SPDX-License-Identifier: Apache-2.0
#include "checks/report/passage.h"

#include "checks/guidance/value_words.h"
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
        for (const auto &part : array) {
            parts.append(part.isString() ? QJsonValue(visibleText(part.toString()))
                                         : QJsonValue(part));
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

/// A mark for what stands for {@p key}.
void addMark(Marked &result, const QString &key, const QJsonObject &values)
{
    result.marks.insert(key, kOpen + QString::number(result.texts.size()) + kClose);
    const QByteArray place = '{' + key.toUtf8() + '}';
    result.texts.append(phrase(place.constData(), values));
}

Marked marked(const QJsonObject &values)
{
    Marked result;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        // Under its own key: guidance words some values by it.
        addMark(result, it.key(), {{it.key(), visibleValue(*it)}});
        addMark(result, it.key() + u'!', {{it.key(), visibleValue(*it)}});
    }
    QJsonObject visible;
    for (auto it = values.constBegin(); it != values.constEnd(); ++it) {
        visible.insert(it.key(), visibleValue(*it));
    }
    for (const char *key : guidance::derivedKeys()) {
        const QString name = QString::fromLatin1(key);
        if (!values.contains(name) && guidance::derivedText(name, visible).text != nullptr) {
            addMark(result, name, visible);
        }
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

QList<Passage> passages(const Advice &advice, const QJsonObject &values,
                        const QMap<QString, QString> &answers)
{
    const Marked placed = marked(values);
    QList<Passage> result;
    for (const char *step : stepsThatApply(advice, values, answers)) {
        result.append(unmarked(phrase(step, placed.marks), placed.texts));
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
        result +=
            piece.foreign ? visibleText(piece.text, kLongestInSentence) : visibleText(piece.text);
    }
    return result;
}

} // namespace aovpn
