// SPDX-License-Identifier: Apache-2.0
// The ids of the wizard's pages and which one comes next.
#pragma once

#include "wizard/presenters/session_view.h"

namespace aovpn::wizard {

inline constexpr int kStartPage = 0;
inline constexpr int kFirstStagePage = 1;
inline constexpr int kResultPage = kFirstStagePage + static_cast<int>(kAllStages.size());

/// Behind the result, reached by its button only.
inline constexpr int kCollectionPage = kResultPage + 1;

constexpr int pageOf(Stage stage)
{
    return kFirstStagePage + static_cast<int>(stage);
}

/// The page after @p current: stages that are not part of the run are passed over. -1 after the
/// result. Pure.
int nextPage(int current, const SessionView &view);

} // namespace aovpn::wizard
