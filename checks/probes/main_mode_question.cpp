// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/main_mode_question.h"

#include "checks/probes/port_outcome.h"
#include "checks/protocol/ike/ike_init.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/protocol/ike/ikev1_main_mode.h"

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

using std::chrono::milliseconds;

constexpr int kPort = 500;
constexpr int kCookieOctets = 8;
constexpr qsizetype kMostAnswers = 8;
constexpr std::array kSentAt{milliseconds{0}, milliseconds{1000}, milliseconds{2000}};

milliseconds since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
}

} // namespace

Result<IkeExchange> askMainMode(Datagrams &datagrams, const QString &address,
                                const QList<int> &authentication, const Wait &wait)
{
    IkeExchange exchange{.address = address, .port = kPort, .question = u"main-mode"_s};
    const auto socket = datagrams.connectTo(QHostAddress(address), kPort);
    if (!socket) {
        exchange.outcome = portOutcome(socket.error().kind).value_or(PortOutcome::NotTested);
        exchange.osCode = socket.error().osCode;
        return exchange.outcome == PortOutcome::NotTested ? Result<IkeExchange>(socket.error())
                                                          : Result<IkeExchange>(exchange);
    }
    auto cookie = ike::randomOctets(kCookieOctets);
    if (!cookie) {
        return cookie.error();
    }
    cookie->front() = static_cast<char>(cookie->front() | 1); // a cookie of zeros is none
    QList<ike::MainModeTransform> offer;
    for (const int method : authentication) {
        offer += ike::l2tpOffer(method);
    }
    const QByteArray request = ike::mainModeRequest(*cookie, offer);
    exchange.localAddress = (*socket)->localAddress().toString();
    exchange.localPort = (*socket)->localPort();
    const auto start = std::chrono::steady_clock::now();
    std::optional<Failure> failure;
    bool answered = false;
    while (!answered && since(start) < kMainModeLongest && !wait.stopped() && !wait.expired()) {
        const auto next = static_cast<size_t>(exchange.attempts);
        if (next < kSentAt.size() && kSentAt.at(next) <= since(start)) {
            ++exchange.attempts;
            if (const auto sent = (*socket)->send(request); !sent) {
                failure = sent.error();
            } else {
                exchange.datagrams.append({true, since(start), request});
            }
            continue;
        }
        const milliseconds until = next < kSentAt.size() ? kSentAt.at(next) : kMainModeLongest;
        const auto received =
            (*socket)->receive(wait.within(std::max(until - since(start), milliseconds{1})));
        if (received && exchange.datagrams.size() < kMostAnswers) {
            exchange.datagrams.append({false, since(start), *received});
            deriveIkeReply(exchange);
            exchange.outcome = PortOutcome::Answered;
            answered = exchange.facts && exchange.facts->wellFormed;
        } else if (!received && received.error().kind != FailureKind::Timeout) {
            failure = received.error();
        }
    }
    exchange.elapsedMs = since(start);
    if (exchange.outcome != PortOutcome::Answered) {
        const bool cut = wait.stopped() || since(start) < kMainModeLongest;
        exchange.outcome = failure ? portOutcome(failure->kind).value_or(PortOutcome::NotTested)
                           : cut   ? PortOutcome::NotTested
                                   : PortOutcome::Silent;
        exchange.osCode = failure ? failure->osCode : 0;
    }
    return exchange;
}

} // namespace aovpn
