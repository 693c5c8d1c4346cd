// SPDX-License-Identifier: Apache-2.0
// Work that may block, off the GUI thread, with a callback that dies with its guard.
#pragma once

#include "checks/engine/pool_work.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace aovpn::wizard {

/// Calls @p work on a pool thread and then @p done with its value on the thread of @p guard; never
/// once @p guard is gone. @p work owns everything that it touches.
template <typename Work, typename Done> void inBackground(QObject *guard, Work work, Done done)
{
    using Value = decltype(work());
    auto promise = std::make_shared<QPromise<Value>>();
    auto *watcher = new QFutureWatcher<Value>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, done = std::move(done)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) {
                             done(watcher->result());
                         }
                     });
    promise->start();
    watcher->setFuture(promise->future());
    startOn(*QThreadPool::globalInstance(), [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace aovpn::wizard
