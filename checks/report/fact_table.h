// SPDX-License-Identifier: Apache-2.0
// Helpers of the evidence tables: one fact per row, lists in one cell, captions with an address.
#pragma once

#include "checks/report/evidence_tables.h"
#include "checks/report/evidence_words.h"

namespace aovpn {

/// At most so many entries of a list in one cell.
inline constexpr qsizetype kMostEntries = 30;

/// The entries as one text; "(none)" for an empty list.
QString joined(const QStringList &list);

/// The entries as texts, a little more than joined() shows.
template <typename T, typename F> QStringList mapped(const QList<T> &list, F toText)
{
    QStringList texts;
    for (const T &one : list) {
        texts.append(toText(one));
        if (texts.size() > kMostEntries) {
            break;
        }
    }
    return texts;
}

/// "38 ms"
QString milliText(std::chrono::milliseconds duration);

/// @p pattern: %1 is the address, %2 the port.
Passage portCaption(QString pattern, int port, const QString &address);

/// An EAP type in plain words; null stays null.
std::optional<QString> eapText(const std::optional<int> &type);

/// Collects facts; what was not stated gets no row.
class FactTable
{
public:
    explicit FactTable(Passage caption);

    void add(const QString &fact, const QString &value);
    template <typename T> void addWord(const QString &fact, const std::optional<T> &value)
    {
        if (value) {
            add(fact, wordOf(*value));
        }
    }
    /// An empty text is shown as "(none)".
    void addText(const QString &fact, const std::optional<QString> &value);
    void addList(const QString &fact, const std::optional<QStringList> &value);
    const EvidenceTable &table() const { return m_table; }

private:
    EvidenceTable m_table;
};

} // namespace aovpn
