// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/punctuation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// What stands between %1 and %2 in @p pattern.
QString between(const char *pattern)
{
    const QString text = QCoreApplication::translate("Guidance", pattern);
    const qsizetype first = text.indexOf(u"%1"_s);
    const qsizetype second = text.indexOf(u"%2"_s);
    return first < 0 || second < first ? u" "_s : text.mid(first + 2, second - first - 2);
}

} // namespace

QString colon()
{
    //: %1: a label, %2: its value
    return between(QT_TRANSLATE_NOOP("Guidance", "%1: %2"));
}

QString comma()
{
    //: %1, %2: parts of a list
    return between(QT_TRANSLATE_NOOP("Guidance", "%1, %2"));
}

QString semicolon()
{
    //: %1, %2: parts of a list that may hold commas
    return between(QT_TRANSLATE_NOOP("Guidance", "%1; %2"));
}

QString sentenceGap()
{
    //: %1, %2: two sentences, one after the other
    return between(QT_TRANSLATE_NOOP("Guidance", "%1 %2"));
}

QString oneOf(const QStringList &parts)
{
    if (parts.size() < 2) {
        return parts.join(QString());
    }
    //: %1: one or more error codes, %2: the last one
    return QCoreApplication::translate("Guidance", "%1 or %2")
        .arg(parts.first(parts.size() - 1).join(comma()), parts.last());
}

} // namespace aovpn
