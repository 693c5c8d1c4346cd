// SPDX-License-Identifier: Apache-2.0
#include "checks/system/message_text.h"

namespace aovpn {

QString systemMessage(quint32 /*code*/)
{
    return {}; // the codes are those of Windows
}

} // namespace aovpn
