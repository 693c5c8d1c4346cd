// SPDX-License-Identifier: Apache-2.0
// The stories of this folder, for the tests and the matrix.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn::test {

/// Every story: the recorded samples, and the folders that have a bundle of their own. Sorted.
QStringList storyNames();

/// The story's bundle, judged again. Errors: it can't be read.
Result<SessionResult> judgedStory(const QString &name);

/// The folder of a story holds what is told and what is expected.
bool isComplete(const QString &name);

} // namespace aovpn::test
