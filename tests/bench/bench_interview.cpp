// SPDX-License-Identifier: Apache-2.0
// Wall time and datagrams of whole interviews with one gateway, against what other tools need for
// the part of it that they can tell (tests/bench/run.sh).
// usage: bench_interview ADDRESS [RUNS]
#include "checks/probes/ike_interview.h"
#include "checks/protocol/ike/ike_offers.h"
#include "checks/system/native.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace aovpn;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_interview ADDRESS [RUNS]\n");
        return 2;
    }
    NativeSystem native;
    const int runs = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 20;
    QList<double> walls;
    int sent = 0;
    for (int i = 0; i < runs; ++i) {
        const Wait wait{{}, std::chrono::steady_clock::now() + kInterviewLongest};
        QElapsedTimer clock;
        clock.start();
        const auto outcome =
            interviewIke(native.system().datagrams,
                         {.address = arguments[1],
                          .identityKind = u"anonymous"_s,
                          .options = {.offer = ike::broadOffer(),
                                      .endpoints = {},
                                      .eap = {.identity = "anonymous", .method = std::nullopt}}},
                         wait);
        walls.append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (!outcome || outcome->interview.end != InterviewEnd::Learned) {
            std::fprintf(stderr, "run %d: %s\n", i + 1,
                         outcome ? qPrintable(enumName(outcome->interview.end) + u' ' +
                                              outcome->interview.detail)
                                 : qPrintable(outcome.error().message()));
            return 1;
        }
        const QList<OpenedMessage> &messages = outcome->interview.messages;
        sent = std::accumulate(messages.cbegin(), messages.cend(), outcome->saInit.attempts,
                               [](int sum, const OpenedMessage &message) {
                                   return sum + (message.outgoing ? message.attempts : 0);
                               });
    }
    std::sort(walls.begin(), walls.end());
    std::printf("%-34s %9.1f ms (%.1f to %.1f), %d datagrams sent\n", "interview",
                walls[walls.size() / 2], walls.first(), walls.last(), sent);
    return 0;
}
