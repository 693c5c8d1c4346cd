// SPDX-License-Identifier: Apache-2.0
// The Tab key goes through a page in the order in which it is read, whenever its parts were made.
#pragma once

class QLayout;
class QWidget;

namespace aovpn::wizard {

/// Puts everything in @p layout behind @p after, in the layout's order. Result: the last of it, or
/// @p after.
QWidget *orderTabs(QWidget *after, const QLayout *layout);

} // namespace aovpn::wizard
