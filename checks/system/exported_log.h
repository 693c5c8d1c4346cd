// SPDX-License-Identifier: Apache-2.0
// The system's own reader of exported event logs, for a program that brings none along.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>

namespace aovpn {

/// As evtxAsXml(). Errors: also NotSupported: this system has no such reader.
Result<QByteArray> exportedLogAsXml(const QString &path);

} // namespace aovpn
