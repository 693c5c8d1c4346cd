// SPDX-License-Identifier: Apache-2.0
#include "wizard/ticket_copy.h"

#include "wizard/background.h"
#include "wizard/widgets/check_list.h"

namespace aovpn::wizard {

void copyForTicket(QObject *guard, const TicketText &make)
{
    static int latest = 0;
    const int number = ++latest;
    inBackground(guard, make, [number](const QString &text) {
        if (number == latest && !text.isEmpty()) {
            copyToClipboard(text);
        }
    });
}

} // namespace aovpn::wizard
