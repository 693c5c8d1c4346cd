// SPDX-License-Identifier: Apache-2.0
#include "checks/engine/pool_work.h"

#include <QThreadPool>

#include <openssl/crypto.h>

#include <utility>

namespace aovpn {

void startOn(QThreadPool &pool, std::function<void()> work)
{
    pool.start([work = std::move(work)] {
        work();
        OPENSSL_thread_stop();
    });
}

} // namespace aovpn
