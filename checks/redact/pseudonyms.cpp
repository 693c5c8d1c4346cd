// SPDX-License-Identifier: Apache-2.0
#include "checks/redact/pseudonyms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

QString keyOf(const QString &rule, const QString &original)
{
    return rule + u'\n' + original.toCaseFolded();
}

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber();
}

bool standsAlone(const QString &text, qsizetype start, qsizetype length)
{
    const bool openStart =
        start == 0 || !isWordCharacter(text.at(start - 1)) || !isWordCharacter(text.at(start));
    const qsizetype end = start + length;
    const bool openEnd =
        end >= text.size() || !isWordCharacter(text.at(end)) || !isWordCharacter(text.at(end - 1));
    return openStart && openEnd;
}

QString startOf(const QString &text, qsizetype position)
{
    return text.mid(position, 2).toCaseFolded();
}

QString filled(QString pattern, int number)
{
    const QString text = QString::number(number);
    if (pattern.contains(u"%1"_s)) {
        return pattern.replace(u"%1"_s, text);
    }
    const qsizetype digits = pattern.count(u'#');
    return pattern.replace(pattern.indexOf(u'#'), digits, text.rightJustified(digits, u'0'));
}

} // namespace

QString Pseudonyms::of(const QString &rule, const QString &original,
                       const std::function<QString(int)> &make)
{
    if (standsForItself(original)) {
        return original;
    }
    const QString key = keyOf(rule, original);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd()) {
        m_inText.insert(known->toCaseFolded());
        return *known;
    }
    QString pseudonym = make(++m_counts[rule]);
    // Taken ones are finitely many; one that has no number in it comes again and is as good.
    for (qsizetype i = 0; i < m_taken.size() && m_taken.contains(pseudonym.toCaseFolded()); ++i) {
        pseudonym = make(++m_counts[rule]);
    }
    m_known.insert(key, pseudonym);
    m_made.insert(pseudonym.toCaseFolded());
    m_inText.insert(pseudonym.toCaseFolded());
    m_replacements.append({rule, original, pseudonym});
    return pseudonym;
}

void Pseudonyms::record(const QString &rule, const QString &original, const QString &pseudonym)
{
    (void)of(rule, original, [&pseudonym](int) { return pseudonym; });
}

void Pseudonyms::take(const QString &standIn)
{
    m_taken.insert(standIn.toCaseFolded());
}

void Pseudonyms::removed(const QString &rule)
{
    ++m_counts[rule];
}

bool Pseudonyms::isStandIn(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    return m_taken.contains(folded) || m_made.contains(folded);
}

void Pseudonyms::startText()
{
    m_inText.clear();
    m_kept.clear();
}

void Pseudonyms::startAgain()
{
    m_kept = m_inText;
}

bool Pseudonyms::standsForItself(const QString &text) const
{
    const QString folded = text.toCaseFolded();
    return m_taken.contains(folded) || m_kept.contains(folded);
}

QStringList Pseudonyms::rules() const
{
    QStringList names = m_counts.keys();
    names.sort();
    return names;
}

QString Pseudonyms::originalOf(const QString &rule, const QString &pseudonym) const
{
    const auto found =
        std::find_if(m_replacements.cbegin(), m_replacements.cend(), [&](const Replacement &one) {
            return one.rule == rule && one.pseudonym == pseudonym;
        });
    return found == m_replacements.cend() ? QString() : found->original;
}

void Literals::add(const QString &rule, const QString &original, const QString &pattern)
{
    add(rule, original, pattern, original);
}

void Literals::add(const QString &rule, const QString &original, const QString &pattern,
                   const QString &spelling)
{
    if (spelling.size() < 2) {
        return;
    }
    QList<Literal> &list = m_byStart[startOf(spelling, 0)];
    const bool isKnown = std::any_of(list.begin(), list.end(), [&spelling](const Literal &one) {
        return one.spelling.compare(spelling, Qt::CaseInsensitive) == 0;
    });
    if (isKnown) {
        return;
    }
    const auto place = std::find_if(list.begin(), list.end(), [&spelling](const Literal &one) {
        return one.spelling.size() < spelling.size();
    });
    list.insert(place, {rule, original, pattern, spelling});
}

const Literals::Literal *Literals::at(const QString &text, qsizetype position) const
{
    const auto candidates = m_byStart.constFind(startOf(text, position));
    if (candidates == m_byStart.constEnd()) {
        return nullptr;
    }
    const auto found =
        std::find_if(candidates->begin(), candidates->end(), [&](const Literal &one) {
            return QStringView(text).mid(position).startsWith(one.spelling, Qt::CaseInsensitive) &&
                   standsAlone(text, position, one.spelling.size());
        });
    return found == candidates->end() ? nullptr : &*found;
}

QString Literals::replaced(const QString &text, Pseudonyms &pseudonyms) const
{
    if (m_byStart.isEmpty()) {
        return text;
    }
    QString result;
    for (qsizetype i = 0; i < text.size();) {
        const Literal *literal = at(text, i);
        if (!literal) {
            result += text.at(i++);
            continue;
        }
        const QString standIn =
            pseudonyms.of(literal->rule, literal->original,
                          [literal](int number) { return filled(literal->pattern, number); });
        // Windows compares the names of sign-in servers with their capitals: a difference stays.
        const bool isSpelledSo =
            literal->rule != u"server-name" ||
            QStringView(text).mid(i, literal->spelling.size()) == literal->spelling;
        result += isSpelledSo ? standIn : standIn.toUpper();
        i += literal->spelling.size();
    }
    return result;
}

bool Literals::has(const QString &text) const
{
    const Literal *found = text.size() < 2 ? nullptr : at(text, 0);
    return found != nullptr && found->spelling.size() == text.size();
}

bool Literals::occurIn(const QString &text) const
{
    if (m_byStart.isEmpty()) {
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (at(text, i)) {
            return true;
        }
    }
    return false;
}

} // namespace aovpn
