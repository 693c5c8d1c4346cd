// SPDX-License-Identifier: Apache-2.0
// What was seen, as tables of facts per stage. Used by the report and by the wizard's pages.
#pragma once

#include "checks/model/session_result.h"
#include "checks/report/passage.h"

namespace aovpn {

/// Every cell is foreign text. The first cell of a row is its header.
struct EvidenceTable
{
    Passage caption;
    QStringList columns;
    QList<QStringList> rows;
    qsizetype omitted = 0; ///< further rows that are only in the bundle
};

struct StageEvidence
{
    QList<EvidenceTable> tables;
    qsizetype omitted = 0; ///< further tables that are only in the bundle
};

/// At most so many rows in one table and tables in one stage.
inline constexpr qsizetype kMostRows = 50;
inline constexpr qsizetype kMostTables = 20;

StageEvidence evidenceOf(const SessionResult &result, Stage stage);

/// How long the stage's questions took, if it asked any.
std::optional<std::chrono::milliseconds> durationOf(const Evidence &evidence, Stage stage);
/// "38 ms", "3.5 s".
QString durationText(std::chrono::milliseconds duration, const QLocale &locale);

} // namespace aovpn
