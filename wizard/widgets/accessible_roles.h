// SPDX-License-Identifier: Apache-2.0
// What screen readers call our own widgets: headings, pictures, rows that unfold, news.
#pragma once

namespace aovpn::wizard {

/// Makes screen readers see the widgets of this folder as what they are. Call it before the first
/// of them is shown; calling it again changes nothing.
void installAccessibleRoles();

} // namespace aovpn::wizard
