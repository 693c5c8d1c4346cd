// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/step_state.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepText)
};

bool waits(const CheckRun &run)
{
    return run.outcome == CheckOutcome::Unknown && run.reason.startsWith(u"waits-for:"_s);
}

StepState plainState(const StageResult &stage)
{
    switch (stage.state) {
    case StageState::Ok:
        return StepState::Ok;
    case StageState::Warning:
        return StepState::Warning;
    case StageState::Problem:
        return StepState::Problem;
    case StageState::Unknown:
        return StepState::Unknown;
    case StageState::Skipped:
        break;
    }
    return StepState::Skipped;
}

} // namespace

QString stateWord(StepState state)
{
    switch (state) {
    case StepState::Ok:
        return StepText::tr("fine");
    case StepState::Notice:
        return StepText::tr("note");
    case StepState::Warning:
        return StepText::tr("warning");
    case StepState::Problem:
        return StepText::tr("problem");
    case StepState::Unknown:
        return StepText::tr("could not be checked");
    case StepState::Skipped:
        return StepText::tr("not part of this run");
    case StepState::Running:
        return StepText::tr("being checked");
    case StepState::Waiting:
        break;
    }
    return StepText::tr("waiting");
}

const StageResult *stageResult(const SessionResult &result, Stage stage)
{
    const auto found = std::find_if(result.stages.cbegin(), result.stages.cend(),
                                    [stage](const StageResult &each) { return each.id == stage; });
    return found == result.stages.cend() ? nullptr : &*found;
}

const JudgedFinding *leadingFinding(const StageResult &stage)
{
    const auto found =
        std::find_if(stage.findings.cbegin(), stage.findings.cend(),
                     [](const JudgedFinding &f) { return f.consequenceOf.isEmpty(); });
    return found == stage.findings.cend() ? nullptr : &*found;
}

const JudgedFinding *findingById(const SessionResult &result, const QString &id)
{
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            if (finding.id == id) {
                return &finding;
            }
        }
    }
    return nullptr;
}

std::optional<Stage> stageOfId(const QString &id)
{
    return enumValue<Stage>(id.section(u'.', 0, 0));
}

StepState stepState(const SessionView &view, Stage stage)
{
    if (!view.exists) {
        return StepState::Waiting;
    }
    const bool asking =
        view.running && std::any_of(view.tasks.cbegin(), view.tasks.cend(), [stage](const auto &t) {
            return t.running && t.probe && t.probe->info.stage == stage;
        });
    if (asking) {
        return StepState::Running;
    }
    const StageResult *result = stageResult(view.result, stage);
    if (!result) {
        return view.running ? StepState::Waiting : StepState::Skipped;
    }
    const StepState state = plainState(*result);
    const bool serious = state == StepState::Problem || state == StepState::Warning;
    if (serious && !result->findings.isEmpty() && !leadingFinding(*result)) {
        return StepState::Waiting; // everything in it follows from the cause
    }
    if (view.running && !serious &&
        std::any_of(result->checks.cbegin(), result->checks.cend(), waits)) {
        return StepState::Waiting;
    }
    return state;
}

StepState resultState(const SessionView &view)
{
    if (!view.exists) {
        return StepState::Waiting;
    }
    if (view.running) {
        return StepState::Running;
    }
    switch (view.result.verdict) {
    case Verdict::Ok: {
        const bool warned = std::any_of(kAllStages.begin(), kAllStages.end(), [&view](Stage each) {
            return stepState(view, each) == StepState::Warning;
        });
        return warned ? StepState::Warning : StepState::Ok;
    }
    case Verdict::Problem:
        return StepState::Problem;
    case Verdict::Undetermined:
        break;
    }
    return StepState::Unknown;
}

QString awaitedText(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return StepText::tr("the connection's settings");
    case Stage::Network:
        return StepText::tr("a working network");
    case Stage::Name:
        return StepText::tr("the VPN server's address");
    case Stage::Reachability:
        return StepText::tr("the VPN server's answer");
    case Stage::ServerCertificate:
        return StepText::tr("the VPN server's certificate");
    case Stage::ClientCertificate:
        return StepText::tr("your certificate");
    case Stage::Authentication:
        return StepText::tr("the sign-in");
    case Stage::Adapter:
        return StepText::tr("the tunnel adapter");
    case Stage::Routing:
        break;
    }
    return StepText::tr("the routes");
}

} // namespace aovpn::wizard
