// SPDX-License-Identifier: Apache-2.0
// Work for the threads of a pool that leaves nothing of OpenSSL's behind.
#pragma once

#include <functional>

class QThreadPool;

namespace aovpn {

/// Calls @p work on a thread of @p pool and then frees what OpenSSL keeps for that thread.
///
/// Qt calls a thread finished before its thread-local data are freed: a program that ends at that
/// moment would leave OpenSSL's random numbers and errors of the thread behind
/// (see OPENSSL_thread_stop(3)).
void startOn(QThreadPool &pool, std::function<void()> work);

} // namespace aovpn
