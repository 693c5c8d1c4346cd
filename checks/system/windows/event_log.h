// SPDX-License-Identifier: Apache-2.0
// The event logs of Windows, live or exported.
#pragma once

#include "checks/system/system.h"

namespace aovpn::windows_system {

/// The most events of one question.
inline constexpr int kMostLoggedEvents = 200;

/// Asks for events as XML, newest first.
/// Input:  @p path: a channel ("Application"), or a file (.evtx) where @p isFile; @p query: XPath.
/// Result: one Events element around at most @p most Event elements, UTF-8.
/// Errors: NotFound: no such channel or file; AccessDenied: an administrator may read it;
///         Malformed: the file is none; NotSupported: the system has no such function, or answers
///         with nothing (Wine). Source: EvtQuery, EvtRender.
Result<QByteArray> eventsAsXml(const QString &path, bool isFile, const QString &query, int most);

/// Reads the logs Application and System, which any user may, and those of EAP, which Windows may
/// keep from others than administrators.
class WindowsEventLog : public EventLog
{
public:
    Result<QList<DialEvent>> dialEvents() override;
    Result<QList<TunnelEvent>> tunnelEvents() override;
};

} // namespace aovpn::windows_system
