// SPDX-License-Identifier: Apache-2.0
// What Windows itself wrote about its dials: events 20220 to 20227 of the provider RasClient.
#pragma once

#include "checks/model/json.h"

#include <optional>

namespace aovpn {

/// One event of the provider RasClient in the Application log. Source: "RAS Connection
/// Establishment" (cc773769). Windows renders the text in its own language; only the fields are
/// kept.
struct DialEvent
{
    int id = 0; ///< 20220 to 20227
    QDateTime timeUtc;
    qint64 recordId = 0;
    QString coId; ///< GUID with braces, lower case: joins the events of one dial
    QString user; ///< account that dialled; personal
    QString connection;
    QString server;          ///< of 20222: name or address that is called; empty elsewhere
    QString device;          ///< of 20222: "WAN Miniport (IKEv2)"; empty elsewhere
    std::optional<int> code; ///< of 20226 the reason, of 20227 the error; signed as Windows logs it

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("timeUtc", self.timeUtc);
        field("recordId", self.recordId);
        field("coId", self.coId);
        field("user", self.user);
        field("connection", self.connection);
        field("server", self.server);
        field("device", self.device);
        field("code", self.code);
    }
    bool operator==(const DialEvent &) const = default;
};

/// One dial that failed: its event 20227 and how far Windows came before it.
struct FailedDial
{
    QString connection;
    QString coId;
    QDateTime timeUtc;
    QString code;      ///< as Windows shows it: "809", "0x800B0109"
    int lastEvent = 0; ///< the last of 20221 to 20225 with the same CoId; 0: none was logged
    QString device;    ///< of the last 20222

    bool operator==(const FailedDial &) const = default;
};

/// The most events of RasClient that are kept of one file or bundle: the newest.
inline constexpr qsizetype kMaxDialEvents = 10'000;

/// Sorts newest first and cuts at kMaxDialEvents.
void keepNewestDialEvents(QList<DialEvent> &events);

/// The failed dials among @p events, newest first; a 20227 that Windows logged twice with one CoId
/// counts once. A dial that a later 20225 of the same connection made good is still listed.
QList<FailedDial> failedDials(const QList<DialEvent> &events);

/// The newest failure of @p connection (any, if empty) that no later 20225 (connected) of its
/// connection followed; nullopt: none. Without regard to case. Linear in the number of events.
std::optional<FailedDial> lastFailure(const QList<DialEvent> &events, const QString &connection);

/// The same of the dials that called one of @p servers, by the server of their 20222.
std::optional<FailedDial> lastFailureTo(const QList<DialEvent> &events, const QStringList &servers);

} // namespace aovpn
