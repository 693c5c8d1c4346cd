// SPDX-License-Identifier: Apache-2.0
// Holds an interview with one gateway: when to send what again, and when to stop waiting.
#pragma once

#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/system/system.h"

namespace aovpn {

/// A request is sent again after 1 s, 3 s and 7 s; a server that is silent for longer than this is
/// given up: IKE_SA_INIT, the first IKE_AUTH, and each later one, for which the gateway may have to
/// ask a sign-in server (strongSwan gives up on a silent one after 14.3 s).
inline constexpr std::chrono::milliseconds kSaInitPatience{3900};
inline constexpr std::chrono::milliseconds kAuthPatience{5000};
inline constexpr std::chrono::milliseconds kSignInPatience{18000};
/// Whoever only wants the server to forget the SA waits no longer than this for each answer.
inline constexpr std::chrono::milliseconds kEndPatience{1500};
/// An SA that is still open when an interview ends before its time is ended within this time and
/// with so many datagrams, even if the run was stopped.
inline constexpr std::chrono::milliseconds kFarewell{1000};
inline constexpr int kFarewellDatagrams = 6;
/// Never more datagrams than this in one interview: every request once, and half of them again.
inline constexpr int kInterviewDatagrams = ike::kMostRequests * 3 / 2 + kFarewellDatagrams;
/// Over after this time at the latest.
inline constexpr std::chrono::milliseconds kInterviewLongest{24000};

/// Whom to ask, and what.
struct InterviewTask
{
    QString address;
    int port = 500;                               ///< of IKE_SA_INIT
    QString question = QStringLiteral("sa-init"); ///< how the exchange of IKE_SA_INIT is called
    QString identityKind;                         ///< whose name options.eap.identity is
    ike::InterviewOptions options;                ///< endpoints are filled in
    int mostDatagrams = kInterviewDatagrams;      ///< those of the farewell included
};

struct InterviewOutcome
{
    IkeExchange saInit;
    IkeInterview interview;  ///< NotStarted where IKE_SA_INIT was not accepted
    QList<QByteArray> chain; ///< DER certificates of the gateway as sent
    /// What the system said of the port of the sign-in, under the question "ike-auth"; null: it did
    /// not complain.
    std::optional<IkeExchange> signIn;
};

/// An SA that was opened is ended, also when the run was stopped or the path fails; only a gateway
/// that is silent is left as it is.
///
/// Result: what was seen, with every datagram of IKE_SA_INIT and every opened message after it.
/// Errors: Internal: no random numbers or keys, or no socket; NotSupported: a group that cannot be
/// asked.
Result<InterviewOutcome> interviewIke(Datagrams &datagrams, const InterviewTask &task,
                                      const Wait &wait);

/// Makes the server forget the SA whose IKE_SA_INIT @p interviewer has had accepted over @p socket,
/// while @p wait lasts or within kFarewell; does nothing if there is none.
void endProperly(Datagrams &datagrams, std::unique_ptr<DatagramSocket> socket,
                 ike::Interviewer &interviewer, const QString &address, int port, const Wait &wait);

} // namespace aovpn
