// SPDX-License-Identifier: Apache-2.0
// The self-test: every provider of facts of the seam is asked once, and what came back is counted.
#pragma once

#include "checks/system/system.h"

#include <chrono>
#include <optional>

namespace aovpn {

enum class ProviderState {
    Found,    ///< it answered, and something was there
    Empty,    ///< it answered, and nothing was there
    Denied,   ///< the system does not let this account see it
    NotThere, ///< this system has no such thing
    Failed,
};

template <> struct EnumNames<ProviderState>
{
    static constexpr EnumName<ProviderState> kNames[] = {
        {ProviderState::Found, "found"},   {ProviderState::Empty, "empty"},
        {ProviderState::Denied, "denied"}, {ProviderState::NotThere, "not-there"},
        {ProviderState::Failed, "failed"},
    };
};

/// "routes": 12. What is counted is a word of this program, never a value of this computer.
struct ProviderCount
{
    QString what;
    qint64 number = 0;
    bool isFind = true; ///< false: counts what was asked in vain, so it makes no answer "found"
    bool operator==(const ProviderCount &) const = default;
};

/// What one provider answered: kinds, numbers and codes. No name, address, path or subject.
struct ProviderReport
{
    QString provider; ///< member of System and function: "routes.read"
    ProviderState state = ProviderState::Failed;
    QList<ProviderCount> counts;
    std::optional<FailureKind> failure;
    int osCode = 0; ///< of the failed system call: errno, WSA or HRESULT value; 0: none
    int milliseconds = 0;
    bool operator==(const ProviderReport &) const = default;
};

/// Asks every provider of @p system once, one after the other. Nothing leaves this computer: of the
/// network only the loopback address is touched, and "localhost" is looked up.
/// Input:  @p limit: the longest that one of the providers that can be told to stop may take.
/// Result: one report for each, in the order of System's members; one that throws has failed and
/// costs only itself.
QList<ProviderReport> selfTest(System &system, std::chrono::milliseconds limit);

} // namespace aovpn
