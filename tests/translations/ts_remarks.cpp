// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/ts_remarks.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How a language counts and ends its sentences.
struct Habits
{
    int forms = 2;
    bool firstFormIsOneOnly = false; ///< else it serves other numbers too, and has to say which
    bool isWide = false;             ///< full-width marks
    bool spacesMarks = false;        ///< a no-break space before a colon
};

Habits habitsOf(const QString &language)
{
    static const QMap<QString, Habits> kHabits{
        {u"de"_s, {.firstFormIsOneOnly = true}},    {u"es"_s, {.firstFormIsOneOnly = true}},
        {u"fr"_s, {.spacesMarks = true}},                             // no and one
        {u"ja"_s, {.forms = 1, .isWide = true}},    {u"pt_BR"_s, {}}, // no and one
        {u"zh_CN"_s, {.forms = 1, .isWide = true}},
    };
    return kHabits.value(language);
}

QStringList all(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression kPattern(
        u"\\{[A-Za-z][A-Za-z0-9]*!?\\}|\\{[0-9A-F-]{36}\\}|%L?\\d"_s);
    return all(text, kPattern);
}

QStringList tags(const QString &text)
{
    static const QRegularExpression kPattern(u"</?[a-z][^>]*>|&(?:amp|lt|gt|quot|nbsp);"_s);
    return all(text, kPattern);
}

/// The key after a single "&"; null if there is none.
QChar keyOf(const QString &text)
{
    static const QRegularExpression kPattern(u"(?<!&)&([^\\s&])"_s);
    static const QRegularExpression kEntity(u"&(?:amp|lt|gt|quot|nbsp);"_s);
    QString plain = text;
    const auto match = kPattern.match(plain.remove(kEntity));
    return match.hasMatch() ? match.captured(1).front().toUpper() : QChar();
}

QString blanks(const QString &text, bool atEnd)
{
    QString found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(atEnd ? text.size() - 1 - i : i);
        if (!c.isSpace()) {
            break;
        }
        found += c;
    }
    return found;
}

/// The mark that ends @p text, in its narrow form; what closes a bracket or a quotation after it
/// does not count, nor the key that Japanese and Chinese put behind the text.
QChar endMark(const QString &text)
{
    static const QRegularExpression kKey(u"\\(&.\\)"_s);
    QString plain = text;
    plain = plain.remove(kKey).trimmed();
    while (!plain.isEmpty() && QStringView(u"\"'”’“»」』)）").contains(plain.back())) {
        plain.chop(1);
        plain = plain.trimmed();
    }
    if (plain.isEmpty() || plain.endsWith(u"..."_s)) {
        return {};
    }
    static const QHash<QChar, QChar> kNarrow{
        {u'.', u'.'}, {u'。', u'.'}, {u'?', u'?'}, {u'？', u'?'},
        {u':', u':'}, {u'：', u':'}, {u'!', u'!'}, {u'！', u'!'},
    };
    return kNarrow.value(plain.back());
}

QStringList remarksOn(const Message &message, const QString &text, const Habits &habits)
{
    QStringList found;
    const auto differ = [&found](const QString &what, const auto &expected, const auto &actual) {
        if (expected != actual) {
            found.append(what);
        }
    };
    if (text.trimmed().isEmpty() != message.source.trimmed().isEmpty()) {
        return {u"empty"_s};
    }
    differ(u"placeholders"_s, placeholders(message.source), placeholders(text));
    differ(u"tags"_s, tags(message.source), tags(text));
    differ(u"blanks before it"_s, blanks(message.source, false), blanks(text, false));
    differ(u"blanks behind it"_s, blanks(message.source, true), blanks(text, true));
    differ(u"key of its button"_s, keyOf(message.source).isNull(), keyOf(text).isNull());
    const QChar mark = endMark(message.source);
    differ(u"mark at its end"_s, mark, endMark(text));
    const QString bare = text.trimmed();
    if (mark == u'.' && endMark(text) == mark && text.contains(u'。') != habits.isWide) {
        found.append(u"mark at its end is another language's"_s);
    }
    if (habits.spacesMarks && bare.size() > 1 && QStringView(u":?!;").contains(bare.back()) &&
        bare.at(bare.size() - 2) != QChar::Nbsp && bare.at(bare.size() - 2) != QChar(0x202f)) {
        found.append(u"no no-break space before the mark at its end"_s);
    }
    return found;
}

/// "AboutDialog: Made with"
QString nameOf(const Message &message)
{
    const QString comment = message.comment.isEmpty() ? QString() : u" [%1]"_s.arg(message.comment);
    return message.context + u": "_s + message.source.left(200) + comment;
}

/// Texts of one context that share a key, although they have different ones in English.
QStringList sharedKeys(const TsFile &file)
{
    QStringList found;
    QMap<QString, QMap<QChar, QList<const Message *>>> keys;
    for (const Message &message : file.messages) {
        const QString text = message.translations.value(0);
        if (!keyOf(text).isNull()) {
            keys[message.context][keyOf(text)].append(&message);
        }
    }
    for (const auto &context : std::as_const(keys)) {
        for (const auto &sharers : context) {
            for (qsizetype i = 1; i < sharers.size(); ++i) {
                if (keyOf(sharers[i]->source) != keyOf(sharers[0]->source)) {
                    found.append(u"%1: the same key as \"%2\""_s.arg(
                        nameOf(*sharers[i]), sharers[0]->translations.value(0)));
                }
            }
        }
    }
    return found;
}

QSet<QStringList> names(const TsFile &file)
{
    QSet<QStringList> found;
    for (const Message &message : file.messages) {
        found.insert({message.context, message.source, message.comment,
                      message.isNumerus ? u"numerus"_s : QString()});
    }
    return found;
}

} // namespace

QStringList remarks(const TsFile &file)
{
    const Habits habits = habitsOf(file.language);
    QStringList found;
    for (const Message &message : file.messages) {
        const QString name = nameOf(message);
        if (!message.type.isEmpty()) {
            found.append(name + u": "_s + message.type);
            continue;
        }
        const qsizetype forms = message.isNumerus ? habits.forms : 1;
        if (message.translations.size() != forms) {
            found.append(u"%1: %2 forms instead of %3"_s.arg(name)
                             .arg(message.translations.size())
                             .arg(forms));
            continue;
        }
        for (qsizetype i = 0; i < forms; ++i) {
            const QString text = message.translations.at(i);
            const bool saysNumber = text.count(u"%n"_s) + text.count(u"%Ln"_s) ==
                                    message.source.count(u"%n"_s) + message.source.count(u"%Ln"_s);
            const bool mayBeSilent = habits.firstFormIsOneOnly && forms > 1 && i == 0;
            if (!saysNumber && !mayBeSilent) {
                found.append(name + u": number"_s);
            }
            for (const QString &remark : remarksOn(message, text, habits)) {
                found.append(u"%1: %2 (%3)"_s.arg(name, remark, text.left(200)));
            }
        }
    }
    return found + sharedKeys(file);
}

QStringList differences(const TsFile &sources, const TsFile &file)
{
    const auto wanted = names(sources);
    const auto there = names(file);
    QStringList found;
    for (const QStringList &name : wanted - there) {
        found.append(u"missing: "_s + name.mid(0, 2).join(u": "_s));
    }
    for (const QStringList &name : there - wanted) {
        found.append(u"not asked for: "_s + name.mid(0, 2).join(u": "_s));
    }
    found.sort();
    return found;
}
