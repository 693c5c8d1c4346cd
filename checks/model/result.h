// SPDX-License-Identifier: Apache-2.0
// Value or failure: what every operation returns that may not succeed.
#pragma once

#include "checks/model/json.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace aovpn {

/// Why something could not be done. Mapped from codes, never from message texts.
enum class FailureKind {
    Timeout,
    Refused,
    Unreachable,
    BlockedLocally,
    NameNotFound,
    AccessDenied,
    NotSupported,
    NotFound,
    Malformed,
    Cancelled,
    Disabled,
    Internal,
};

template <> struct EnumNames<FailureKind>
{
    static constexpr EnumName<FailureKind> kNames[] = {
        {FailureKind::Timeout, "timeout"},
        {FailureKind::Refused, "refused"},
        {FailureKind::Unreachable, "unreachable"},
        {FailureKind::BlockedLocally, "blocked-locally"},
        {FailureKind::NameNotFound, "name-not-found"},
        {FailureKind::AccessDenied, "access-denied"},
        {FailureKind::NotSupported, "not-supported"},
        {FailureKind::NotFound, "not-found"},
        {FailureKind::Malformed, "malformed"},
        {FailureKind::Cancelled, "cancelled"},
        {FailureKind::Disabled, "disabled"},
        {FailureKind::Internal, "internal"},
    };
};

/// A failure as a value. @c detail is one plain sentence part for people who read logs and reports
/// (which file, where, what was expected); nothing branches on it.
struct Failure
{
    FailureKind kind = FailureKind::Internal;
    int osCode =
        0; ///< errno, WSA or HRESULT value of the system call that failed; 0 if there was none
    QString detail;
    QString where; ///< file, endpoint or function that failed

    /// One line for stderr: "where: detail".
    QString message() const
    {
        return where.isEmpty() ? detail : where + QStringLiteral(": ") + detail;
    }

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("kind", self.kind);
        field("osCode", self.osCode);
        field("detail", self.detail);
        field("where", self.where);
    }
    bool operator==(const Failure &) const = default;
};

/// Either a value or a Failure; the member names are those of std::expected, which gcc 12 does not
/// have.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT(*explicit*)
    Result(Failure failure)
        : m_state(std::in_place_index<1>, std::move(failure)) {} // NOLINT(*explicit*)

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Failure &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure) : m_failure(std::move(failure)) {} // NOLINT(*explicit*)

    bool has_value() const { return !m_failure; }
    explicit operator bool() const { return has_value(); }
    const Failure &error() const { return *m_failure; }

private:
    std::optional<Failure> m_failure;
};

} // namespace aovpn
