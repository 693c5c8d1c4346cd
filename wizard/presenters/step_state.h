// SPDX-License-Identifier: Apache-2.0
// The state of one step as the wizard shows it, and the words for it.
#pragma once

#include "wizard/presenters/session_view.h"

#include <QMetaType>

namespace aovpn::wizard {

enum class StepState {
    Ok,
    Notice,
    Warning,
    Problem,
    Unknown,
    Skipped,
    Running,
    Waiting,
};

/// "problem", "not checked" ...: what stands beside every icon or is read in its place.
QString stateWord(StepState state);
/// State of a stage in @p view; pure.
StepState stepState(const SessionView &view, Stage stage);
/// State of the last step: what the whole run comes to.
StepState resultState(const SessionView &view);
/// The stage's part of the result, or nullptr.
const StageResult *stageResult(const SessionResult &result, Stage stage);
/// "the VPN server's answer": what later stages wait for.
QString awaitedText(Stage stage);
/// The finding that stands for itself and is the most serious of the stage, or nullptr.
const JudgedFinding *leadingFinding(const StageResult &stage);
/// The finding with @p id anywhere in the result, or nullptr.
const JudgedFinding *findingById(const SessionResult &result, const QString &id);
/// The stage that the id of a finding or check names.
std::optional<Stage> stageOfId(const QString &id);

} // namespace aovpn::wizard
