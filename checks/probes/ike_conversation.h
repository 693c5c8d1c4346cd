// SPDX-License-Identifier: Apache-2.0
// Asks one address and port in the words of IKE: when to send what, and when to stop.
#pragma once

#include "checks/protocol/ike/ike_init.h"
#include "checks/system/system.h"

namespace aovpn {

/// Whom to ask, and how much.
struct IkeTask
{
    QString address;
    int port = 500;
    QList<ike::Proposal> offer;
    bool liveness = true;   ///< ask the stateless question first
    bool saInit = true;     ///< ask the real question even if the stateless one is answered
    bool version = true;    ///< when all else is silent, ask with another major version
    bool oversized = false; ///< ask nothing but the stateless question in IP fragments
};

/// Nothing came back: over after this time.
inline constexpr std::chrono::milliseconds kIkeSilence{3900};
/// The server answers, but asks for a cookie or a group: over after this time at the latest.
inline constexpr std::chrono::milliseconds kIkeLongest{6000};
/// Never more datagrams than this to one address and port.
inline constexpr int kIkeDatagrams = 14;

/// Asks and waits.
///
/// Schedule while nothing comes back, in milliseconds; one socket and one source port for all:
///     liveness  0  350      1250        2250
///     sa-init           750       1750        2750       (identical octets each time)
///     version                                 2600 3200  (on a port that stays silent)
///     oversized 0       1000      2000                   (a conversation of its own)
/// An answer to the liveness question drops the rest of it and starts sa-init at once (if wanted);
/// a cookie or another group starts the changed sa-init at once, again at +1 s and +2 s. So a path
/// of 600 ms that loses a third of all datagrams still gets its answer, and a healthy one is asked
/// with two datagrams.
///
/// An SA that the server opened for the real question is ended before this returns, also when
/// the run was stopped (then within kFarewell), so that no half-open state is left behind; a real
/// question that was out already when the stateless one was answered is awaited for that
/// (kEndPatience).
///
/// Result: one exchange per question that was asked, with every datagram; outcome Silent only when
///         the schedule ran to its end; NotTested when it was cut short. Facts are derived.
/// Errors: Internal: no random numbers or keys, or the socket could not be made. An address family
///         that this computer lacks is an exchange NotTested.
Result<QList<IkeExchange>> askIke(Datagrams &datagrams, const IkeTask &task, const Wait &wait);

} // namespace aovpn
