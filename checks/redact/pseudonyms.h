// SPDX-License-Identifier: Apache-2.0
// Originals and what stands for them: the same original always gets the same pseudonym.
#pragma once

#include "checks/redact/redact.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace aovpn {

class Pseudonyms
{
public:
    /// The pseudonym of @p original under @p rule; on its first appearance made by @p make from its
    /// number in that rule, counted from 1. Upper and lower case are one original.
    QString of(const QString &rule, const QString &original,
               const std::function<QString(int)> &make);
    /// As above, with a pseudonym that was made elsewhere.
    void record(const QString &rule, const QString &original, const QString &pseudonym);
    /// A stand-in of an earlier redaction: it stands for itself, and no other original gets it.
    void take(const QString &standIn);
    /// Octets that were removed.
    void removed(const QString &rule);

    /// Was @p text handed out, or taken?
    bool isStandIn(const QString &text) const;
    /// From here on a text is worked on: forgets what was handed out for the one before.
    void startText();
    /// The same text once more: what was handed out for it so far stands for itself.
    void startAgain();
    /// Does @p text stand for itself?
    bool standsForItself(const QString &text) const;

    /// Rules that replaced something, in alphabetical order.
    QStringList rules() const;
    QList<Replacement> replacements() const { return m_replacements; }
    /// What @p pseudonym stands for under @p rule; empty: it was not handed out.
    QString originalOf(const QString &rule, const QString &pseudonym) const;

private:
    QHash<QString, QString> m_known; ///< rule, line end, folded original -> pseudonym
    QHash<QString, int> m_counts;
    QSet<QString> m_taken; ///< folded, like all of these
    QSet<QString> m_made;
    QSet<QString> m_inText; ///< handed out for the text that is worked on
    QSet<QString> m_kept;   ///< of those: what stands for itself
    QList<Replacement> m_replacements;
};

/// Texts that are replaced wherever they stand as a word of their own.
class Literals
{
public:
    /// Adds @p original unless it is there already. Texts of one character are ignored. @p pattern:
    /// %1 is the number; without it a row of # is the number with leading zeros.
    void add(const QString &rule, const QString &original, const QString &pattern);
    /// As above, for another @p spelling of the same original.
    void add(const QString &rule, const QString &original, const QString &pattern,
             const QString &spelling);
    /// Replaces every one that stands between characters that are neither letters nor digits; the
    /// longest wins.
    QString replaced(const QString &text, Pseudonyms &pseudonyms) const;
    /// Is @p text one of them?
    bool has(const QString &text) const;
    /// Does one of them stand in @p text?
    bool occurIn(const QString &text) const;

private:
    struct Literal
    {
        QString rule;
        QString original;
        QString pattern;  ///< "server-%1.example"
        QString spelling; ///< as it stands in texts
    };

    const Literal *at(const QString &text, qsizetype position) const;

    QHash<QString, QList<Literal>> m_byStart; ///< first two folded characters -> longest first
};

} // namespace aovpn
