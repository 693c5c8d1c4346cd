// SPDX-License-Identifier: Apache-2.0
#include "checks/system/exported_log.h"

namespace aovpn {

Result<QByteArray> exportedLogAsXml(const QString &path)
{
    return Failure{FailureKind::NotSupported, 0,
                   QStringLiteral("only Windows reads its event logs by itself"), path};
}

} // namespace aovpn
