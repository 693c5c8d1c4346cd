// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/interview_rule.h"

#include "checks/rules/reachability/ike_ports.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// How far a talk came; the richest one counts.
int richness(const EapFacts &talk)
{
    switch (talk.answer) {
    case MethodAnswer::Match:
    case MethodAnswer::Negotiable:
    case MethodAnswer::Impossible:
        return 4;
    case MethodAnswer::IdentityRefused:
    case MethodAnswer::Silent:
        return talk.proposed ? 3 : 2;
    case MethodAnswer::NotAsked:
        break;
    }
    return talk.proposed ? 3 : talk.identityAsked ? 2 : 0;
}

constexpr int kSpoke = 1;         ///< it said something that could be read
constexpr int kWithSignInTls = 5; ///< even the sign-in server's certificate came

int richness(const IkeInterview &interview)
{
    if (interview.signInTls && !interview.signInTls->chain.isEmpty()) {
        return kWithSignInTls;
    }
    if (!interview.facts || interview.end == InterviewEnd::NotStarted) {
        return 0;
    }
    const bool spoke = std::any_of(interview.messages.cbegin(), interview.messages.cend(),
                                   [](const OpenedMessage &one) { return !one.outgoing; });
    const int known = interview.facts->eap || interview.facts->authMethod ? kSpoke + 1
                      : spoke                                             ? kSpoke
                                                                          : 0;
    return std::max(known, richness(interview.facts->talk));
}

int richness(const SstpCall &call)
{
    if (call.signInTls && !call.signInTls->chain.isEmpty()) {
        return kWithSignInTls;
    }
    if (!call.facts) {
        return 0;
    }
    const int known = !call.facts->demanded.isEmpty() ? kSpoke + 1
                      : call.facts->accepted          ? kSpoke
                                                      : 0;
    return std::max(known, richness(call.facts->talk));
}

/// Only who was waited for to the end stayed silent; a talk that broke off for another reason was
/// not answered, and nobody knows why.
EapFacts heard(EapFacts talk, InterviewEnd end)
{
    if (talk.answer == MethodAnswer::Silent && end != InterviewEnd::Silent) {
        talk.answer = MethodAnswer::NotAsked;
    }
    return talk;
}

/// The last one of the richest, per address, in the order of the addresses.
template <typename T> QList<const T *> richest(const std::optional<QList<T>> &all)
{
    QList<const T *> counting;
    if (!all) {
        return counting;
    }
    for (const T &one : *all) {
        // What could not be reached is the port's matter.
        if (one.end == InterviewEnd::NotStarted || one.end == InterviewEnd::Cut ||
            one.end == InterviewEnd::Unreachable) {
            continue;
        }
        const auto known = std::find_if(counting.begin(), counting.end(), [&one](const T *other) {
            return other->address == one.address;
        });
        if (known == counting.end()) {
            counting.append(&one);
        } else if (richness(one) >= richness(**known)) {
            *known = &one;
        }
    }
    return counting;
}

bool usesTunnel(const Connection &connection, Tunnel tunnel)
{
    return tunnel == Tunnel::Ikev2 ? usesIkev2(connection) : usesSstp(connection);
}

} // namespace

QList<const IkeInterview *> countingInterviews(const Evidence &evidence)
{
    return richest(evidence.ikeInterviews);
}

QList<const SstpCall *> countingCalls(const Evidence &evidence)
{
    return richest(evidence.sstpCalls);
}

QList<SignInTalk> signInTalks(const Evidence &evidence, Tunnel tunnel)
{
    QList<SignInTalk> talks;
    if (tunnel == Tunnel::Ikev2) {
        for (const IkeInterview *one : countingInterviews(evidence)) {
            if (one->facts) {
                talks.append({.tunnel = tunnel,
                              .address = one->address,
                              .identityKind = one->identityKind,
                              .wantedEap = one->wantedEap,
                              .eap = heard(one->facts->talk, one->end),
                              .elapsed = one->elapsedMs,
                              .demanded = {},
                              .profileProtocolTaken = {}});
            }
        }
        return talks;
    }
    for (const SstpCall *one : countingCalls(evidence)) {
        if (one->facts) {
            talks.append({.tunnel = tunnel,
                          .address = one->address,
                          .identityKind = one->identityKind,
                          .wantedEap = one->wantedEap,
                          .eap = heard(one->facts->talk, one->end),
                          .elapsed = one->elapsedMs,
                          .demanded = one->facts->demanded,
                          .profileProtocolTaken = one->facts->profileProtocolTaken});
        }
    }
    return talks;
}

QString gatewaysOf(const QList<SignInTalk> &talks)
{
    QStringList addresses;
    for (const SignInTalk &talk : talks) {
        addresses.append(talk.address);
    }
    addresses.removeDuplicates();
    return addresses.join(u", "_s);
}

bool gaveNoAnswer(const IkeInterview &interview)
{
    return interview.end == InterviewEnd::Silent && interview.undecryptable == 0 &&
           std::all_of(interview.messages.cbegin(), interview.messages.cend(),
                       [](const OpenedMessage &one) { return one.outgoing; });
}

bool signsIn(const Connection &connection, Tunnel tunnel)
{
    return usesTunnel(connection, tunnel) && !connection.pluginProfile.value_or(false) &&
           !connection.deviceTunnel.value_or(false) &&
           connection.authentication != AuthenticationMethod::MachineCertificate;
}

Applies signInApplies(const Evidence &evidence, Tunnel tunnel)
{
    if (!evidence.connections) {
        return {};
    }
    const QList<Connection> judged = judgedConnections(evidence);
    const auto any = [&judged](auto &&holds) {
        return std::any_of(judged.cbegin(), judged.cend(), holds);
    };
    if (judged.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Reasons", "there is no connection")};
    }
    if (!any([tunnel](const Connection &one) { return usesTunnel(one, tunnel); })) {
        return {tunnel == Tunnel::Ikev2
                    ? QT_TRANSLATE_NOOP("Reasons", "the profile does not use IKEv2")
                    : QT_TRANSLATE_NOOP("Reasons", "the profile does not use SSTP")};
    }
    if (any([tunnel](const Connection &one) { return signsIn(one, tunnel); })) {
        return {};
    }
    const bool foreign = any([](const Connection &one) { return one.pluginProfile == true; });
    return {foreign ? QT_TRANSLATE_NOOP("Reasons", "the profile belongs to another VPN client")
                    : QT_TRANSLATE_NOOP("Reasons",
                                        "the connection signs in with the computer's certificate")};
}

double secondsOf(std::chrono::milliseconds duration)
{
    return std::round(static_cast<double>(duration.count()) / 100.0) / 10.0;
}

QJsonObject gatewayValues(const Evidence &evidence, const QString &address, int port)
{
    return {{u"server"_s, serverName(evidence)}, {u"address"_s, address}, {u"port"_s, port}};
}

} // namespace aovpn::rules
