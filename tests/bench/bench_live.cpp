// SPDX-License-Identifier: Apache-2.0
// Wall time of live runs against their slowest probe and their slowest chain of probes.
// usage: bench_live SERVER [RUNS]
#include "app/common/inputs.h"
#include "checks/engine/session.h"
#include "checks/system/native.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>
#include <cstdio>

using namespace aovpn;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_live SERVER [RUNS]\n");
        return 2;
    }
    const auto known = app::evidenceForServer(arguments[1]);
    if (!known) {
        std::fprintf(stderr, "%s\n", qPrintable(known.error().message()));
        return 2;
    }
    NativeSystem native;
    const int runs = arguments.size() > 2 ? std::max(1, arguments[2].toInt()) : 5;
    std::printf("%4s %9s %9s %7s  %s\n", "run", "wall ms", "slowest", "ratio",
                "slowest probe; verdict");
    for (int i = 0; i < runs; ++i) {
        Session session(native.system(), {.server = arguments[1]}, {}, *known);
        QEventLoop loop;
        QObject::connect(&session, &Session::finished, &loop, &QEventLoop::quit);
        QElapsedTimer clock;
        clock.start();
        session.start();
        loop.exec();
        const auto wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const QList<TaskState> tasks = session.tasks();
        const auto slowest = std::max_element(
            tasks.cbegin(), tasks.cend(),
            [](const TaskState &a, const TaskState &b) { return a.elapsed < b.elapsed; });
        const auto most = static_cast<double>(std::max<qint64>(slowest->elapsed.count(), 1));
        std::printf("%4d %9.1f %9.0f %7.2f  %s; %s\n", i + 1, wall, most, wall / most,
                    qPrintable(slowest->id), qPrintable(enumName(session.result().verdict)));
    }
    return 0;
}
