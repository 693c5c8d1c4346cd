// SPDX-License-Identifier: Apache-2.0
// Lines for a ticket on their way to the clipboard.
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace aovpn::wizard {

/// Makes what a page or a row says as lines for a ticket, redacted. Owns everything that it
/// touches: it is called on a pool thread.
using TicketText = std::function<QString()>;

/// Puts on the clipboard what @p make makes, unless @p guard is gone by then or something else was
/// to be copied later. Empty text: the clipboard stays as it is.
void copyForTicket(QObject *guard, const TicketText &make);

} // namespace aovpn::wizard
