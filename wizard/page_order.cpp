// SPDX-License-Identifier: Apache-2.0
#include "wizard/page_order.h"

#include "wizard/presenters/step_state.h"

namespace aovpn::wizard {

int nextPage(int current, const SessionView &view)
{
    if (current >= kResultPage) {
        return -1;
    }
    for (const Stage stage : kAllStages) {
        if (pageOf(stage) > current && stepState(view, stage) != StepState::Skipped) {
            return pageOf(stage);
        }
    }
    return kResultPage;
}

} // namespace aovpn::wizard
