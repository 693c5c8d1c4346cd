// SPDX-License-Identifier: Apache-2.0
// A check: a pure function from evidence and site policy to findings, with the requirement that it
// rests on.
#pragma once

#include "checks/model/evidence.h"
#include "checks/model/finding.h"
#include "checks/model/policy.h"
#include "checks/model/stage.h"

#include <span>

namespace aovpn {

/// Document and section that a requirement or a piece of guidance comes from.
struct Source
{
    const char *document;
    const char *section;
};

/// What is known of a check before it runs.
struct CheckInfo
{
    const char *id; ///< "reachability.udp500"; the findings' ids begin with it or with its stage
    Stage stage;
    const char *requirement; ///< what holds when it passes; QT_TRANSLATE_NOOP("Checks")
    Source source;
    EvidenceKinds needs;                   ///< all of it must have been collected
    std::span<const char *const> findings; ///< every id that it may emit
};

/// Whether the object of a check is there at all, and if not, why.
struct Applies
{
    /// Null: it is there. Else the rest of a sentence that begins "Does not apply:".
    const char *whyNot = nullptr;

    constexpr explicit operator bool() const { return whyNot == nullptr; }
};

constexpr Applies appliesIf(bool applies, const char *whyNot)
{
    return {applies ? nullptr : whyNot};
}

/// The engine calls @c evaluate only when @c applies says yes (null: always) and everything in @c
/// needs was collected. Both are pure: no clock, file or network; the time is the bundle's.
/// "Passed" is: judged, and no finding.
struct Check
{
    CheckInfo info;
    /// Is the object of this check there at all? May be called with any evidence missing. No: not
    /// applicable.
    Applies (*applies)(const Evidence &evidence, const SitePolicy &policy);
    QList<Finding> (*evaluate)(const Evidence &evidence, const SitePolicy &policy);
    /// Did an earlier step get far enough for this one to be judged (null: always)? Called with
    /// everything in @c needs collected. No: unknown, with its reason.
    bool (*gotFarEnough)(const Evidence &evidence) = nullptr;
    /// The word for CheckRun::reason where @c gotFarEnough says no; null: the engine finds one.
    const char *(*whyOpen)(const Evidence &evidence) = nullptr;
};

/// Was it judged? Kept apart from what was found.
enum class CheckOutcome {
    Judged,
    NotApplicable,
    Unknown, ///< evidence is missing; CheckRun::reason says why
    Crashed,
};

template <> struct EnumNames<CheckOutcome>
{
    static constexpr EnumName<CheckOutcome> kNames[] = {
        {CheckOutcome::Judged, "judged"},
        {CheckOutcome::NotApplicable, "not-applicable"},
        {CheckOutcome::Unknown, "unknown"},
        {CheckOutcome::Crashed, "crashed"},
    };
};

/// One check of one run. @c reason is a word: "not-collected:KIND", "failed:KIND:FAILURE-KIND",
/// "waits-for:KIND", "disabled:KIND", "not-requested", "needs-windows", "not-askable"; of a check
/// that does not apply the words of Applies::whyNot; of a judged one it is empty.
struct CheckRun
{
    QString id;
    CheckOutcome outcome = CheckOutcome::Unknown;
    QString reason;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("outcome", self.outcome);
        field("reason", self.reason);
    }
    bool operator==(const CheckRun &) const = default;
};

} // namespace aovpn
