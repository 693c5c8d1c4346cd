// SPDX-License-Identifier: Apache-2.0
// A sentence that remembers which of its parts came from outside.
#pragma once

#include "checks/guidance/guidance.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace aovpn {

/// Part of a sentence: our own words, or a value from a server, a file or a person.
struct Piece
{
    QString text;
    bool foreign = false;

    bool operator==(const Piece &) const = default;
};

using Passage = QList<Piece>;

/// Our own words only.
Passage ownWords(const QString &text);
/// A value only.
Passage foreignValue(const QString &text);
/// A guidance text, translated, with each {key} as a piece of its own.
Passage passage(const char *text, const QJsonObject &values);
/// The steps of @p advice that apply (see stepsThatApply()), in the same way.
QList<Passage> passages(const Advice &advice, const QJsonObject &values,
                        const QMap<QString, QString> &answers = {});
/// @p pattern with its %1 replaced by @p inner.
Passage framed(const QString &pattern, const Passage &inner);
/// So much of a value stands in a sentence; more would bury it. All of it is in the tables.
inline constexpr qsizetype kLongestInSentence = 240;
/// As one line of text; what is foreign is made visible.
QString plainText(const Passage &passage);

} // namespace aovpn
