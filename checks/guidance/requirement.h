// SPDX-License-Identifier: Apache-2.0
// What a check demands, for people.
#pragma once

#include "checks/model/check.h"

#include <QCoreApplication>

namespace aovpn {

/// The requirement of @p check in the current language.
inline QString requirementText(const CheckInfo &check)
{
    return QCoreApplication::translate("Checks", check.requirement);
}

} // namespace aovpn
