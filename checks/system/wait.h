// SPDX-License-Identifier: Apache-2.0
// How long a blocking call may last, and how it is told to stop.
#pragma once

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace aovpn {

/// The longest time that a blocking call may go without looking at the stop token.
inline constexpr std::chrono::milliseconds kWaitSlice{50};

struct Wait
{
    std::stop_token stop;
    std::chrono::steady_clock::time_point deadline;

    bool stopped() const { return stop.stop_requested(); }
    bool expired() const { return std::chrono::steady_clock::now() >= deadline; }
    std::chrono::milliseconds remaining() const
    {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(
            deadline - std::chrono::steady_clock::now());
        return std::max(left, std::chrono::milliseconds{0});
    }
    /// The next slice to sleep or poll for: never longer than kWaitSlice, never past the deadline.
    std::chrono::milliseconds slice() const { return std::min(remaining(), kWaitSlice); }
    /// The same stop token with an earlier deadline.
    Wait within(std::chrono::milliseconds limit) const
    {
        return {stop, std::min(deadline, std::chrono::steady_clock::now() + limit)};
    }
};

} // namespace aovpn
