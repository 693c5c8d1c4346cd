// SPDX-License-Identifier: Apache-2.0
// Event XML as Windows renders it -> what each Event element says.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <functional>

namespace aovpn {

/// What an Event element says, whoever wrote it.
struct RawEvent
{
    QString provider;
    int id = 0;
    QDateTime timeUtc;
    qint64 recordId = 0;
    QStringList strings; ///< of EventData, at most 16 of at most 4,096 characters
};

/// How the reading ended.
struct EventScan
{
    qsizetype events = 0; ///< Event elements that were read
    QString brokenAt;     ///< "line 3, column 5": not well-formed there; empty: read to its end
};

/// Hands each Event element to @p take, in the order of the text. Input and errors: those of
/// readDialEvents().
Result<EventScan> scanEvents(const QByteArray &octets, const QString &where,
                             const std::function<void(const RawEvent &)> &take);

/// "CoId={...}" or the bare GUID -> with braces, lower case; empty for anything else.
QString coIdIn(const QString &text);

} // namespace aovpn
