// SPDX-License-Identifier: Apache-2.0
// What the checks of the interviews with the gateway have in common: which of several interviews
// counts, and what was said about signing in, over whichever tunnel.
#pragma once

#include "checks/model/check.h"

namespace aovpn::rules {

enum class Tunnel {
    Ikev2,
    Sstp,
};

/// One gateway's word on signing in.
struct SignInTalk
{
    Tunnel tunnel = Tunnel::Ikev2;
    QString address;
    QString identityKind;
    std::optional<int> wantedEap;
    EapFacts eap;
    std::chrono::milliseconds elapsed{0};
    QStringList demanded;                     ///< SSTP only
    std::optional<bool> profileProtocolTaken; ///< SSTP only
};

/// Of every address the interview that counts: the last one of those that learned most. An identity
/// that was refused is forgotten when another one got further.
/// Result: pointers into @p evidence.
QList<const IkeInterview *> countingInterviews(const Evidence &evidence);
/// The calls alike; those that never began are left out.
QList<const SstpCall *> countingCalls(const Evidence &evidence);

/// What the counting interviews or calls say about signing in; those without facts are left out.
QList<SignInTalk> signInTalks(const Evidence &evidence, Tunnel tunnel);

/// IKE_AUTH was waited for to the end, and nothing at all came back.
bool gaveNoAnswer(const IkeInterview &interview);

/// The addresses of @p talks as one text, without repetitions.
QString gatewaysOf(const QList<SignInTalk> &talks);

/// Does a dial of @p connection use @p tunnel and sign in a person on it?
bool signsIn(const Connection &connection, Tunnel tunnel);
/// Does one of the judged connections? While the connections are unknown: yes.
Applies signInApplies(const Evidence &evidence, Tunnel tunnel);

/// Seconds with one decimal, as findings carry them.
double secondsOf(std::chrono::milliseconds duration);

/// server, address, port: what every finding about one gateway carries.
QJsonObject gatewayValues(const Evidence &evidence, const QString &address, int port);

} // namespace aovpn::rules
