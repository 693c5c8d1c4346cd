// SPDX-License-Identifier: Apache-2.0
#include "checks/system/exported_log.h"

#include "checks/system/evtx_file.h"
#include "checks/system/windows/event_log.h"

using namespace Qt::StringLiterals;

namespace aovpn {

Result<QByteArray> exportedLogAsXml(const QString &path)
{
    return windows_system::eventsAsXml(path, true, u"*[System[Provider[@Name='RasClient']]]"_s,
                                       kMaxEvtxRecords);
}

} // namespace aovpn
