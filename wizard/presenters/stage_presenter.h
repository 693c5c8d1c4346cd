// SPDX-License-Identifier: Apache-2.0
// One stage's page in words. Pure: the same view, reading level and catalogue give the same page.
#pragma once

#include "checks/guidance/guidance.h"
#include "wizard/presenters/step_state.h"

#include <functional>

namespace aovpn::wizard {

/// What is known of a check by its id; nullptr if unknown.
using CheckLookup = std::function<const CheckInfo *(const QString &id)>;

/// One row of the list of checks. All texts are plain: they may hold what a server or file said.
struct CheckRow
{
    QString key; ///< stays the same when the row's state changes
    StepState state = StepState::Waiting;
    QString title;   ///< one line: what was found or what holds
    QString meaning; ///< may be empty
    QStringList steps;
    QStringList facts;   ///< lines to copy; empty for readers who are not shown them
    QString codes;       ///< "Windows calls this error 809."; may be empty
    QString requirement; ///< what the check demands; may be empty
    QString source;      ///< "RFC 7296, 2.1"; may be empty

    /// "Problem: no answer on UDP 500".
    QString accessibleName() const;
    /// The whole row as lines for a ticket.
    QString copyText() const;
    /// Is there anything to unfold?
    bool hasDetails() const;
    bool operator==(const CheckRow &) const = default;
};

struct StagePage
{
    StepState state = StepState::Waiting;
    QString headline;
    QString meaning;
    QStringList steps;
    QString codes;
    QList<CheckRow> rows;
    bool operator==(const StagePage &) const = default;
};

StagePage presentStage(const SessionView &view, Stage stage, Reader reader,
                       const CheckLookup &checks);

/// "Windows calls this error 809."; empty without codes.
QString codesText(const QStringList &codes);
/// "RFC 7296, 2.1; ..."
QString sourcesText(std::span<const Source> sources);
/// Why a check was not made, as a sentence.
QString notTestedText(const CheckRun &run);
/// What the check demands, in the current language; the id of a check that is not known.
QString requirementText(const QString &checkId, const CheckLookup &checks);
/// The steps of @p advice that apply, with a finding's values filled in and made visible; what
/// @p answers settled is not asked again.
QStringList stepTexts(const Advice &advice, const QJsonObject &values,
                      const QMap<QString, QString> &answers);
/// The title of a finding in the light of the cause; its id if there is no guidance for it.
QString findingTitle(const SessionResult &whole, const Finding &finding);

} // namespace aovpn::wizard
