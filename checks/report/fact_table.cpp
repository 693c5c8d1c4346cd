// SPDX-License-Identifier: Apache-2.0
#include "checks/report/fact_table.h"

#include "checks/guidance/punctuation.h"
#include "checks/report/report_words.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QString joined(const QStringList &list)
{
    if (list.isEmpty()) {
        return Report::tr("(none)");
    }
    QString text = list.mid(0, kMostEntries).join(comma());
    if (list.size() > kMostEntries) {
        text += comma() +
                Report::tr("and %n more", nullptr, static_cast<int>(list.size() - kMostEntries));
    }
    return text;
}

QString milliText(std::chrono::milliseconds duration)
{
    return Report::tr("%1 ms").arg(duration.count());
}

Passage portCaption(QString pattern, int port, const QString &address)
{
    return framed(pattern.replace(u"%2"_s, QString::number(port)), foreignValue(address));
}

std::optional<QString> eapText(const std::optional<int> &type)
{
    return type ? std::optional(eapTypeText(*type)) : std::nullopt;
}

FactTable::FactTable(Passage caption)
{
    m_table.caption = std::move(caption);
    m_table.columns = {Report::tr("Fact"), Report::tr("Value")};
}

void FactTable::add(const QString &fact, const QString &value)
{
    if (!value.isEmpty()) {
        m_table.rows.append({fact, value});
    }
}

void FactTable::addText(const QString &fact, const std::optional<QString> &value)
{
    if (value) {
        add(fact, value->isEmpty() ? Report::tr("(none)") : *value);
    }
}

void FactTable::addList(const QString &fact, const std::optional<QStringList> &value)
{
    if (value) {
        add(fact, joined(*value));
    }
}

} // namespace aovpn
