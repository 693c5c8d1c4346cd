// SPDX-License-Identifier: Apache-2.0
// What differs between two runs, in terms that matter to a VPN connection.
#pragma once

#include "checks/model/session_result.h"

namespace aovpn {

inline constexpr char kComparisonSchema[] = "aovpn-doctor/comparison/1";

/// One difference. @c a and @c b: what each run has; empty (null in JSON): it has none.
struct Difference
{
    QString topic;              ///< "connection", "trusted-root", "service", ...
    std::optional<Stage> stage; ///< null: of the whole run
    /// Finding id, member of the settings, port, thumbprint, prefix. A member of one of several
    /// connections: "eapType @ Example VPN".
    QString subject;
    QString a;
    QString b;

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("topic", self.topic);
        field("stage", self.stage);
        field("subject", self.subject);
        json::describeStated(field, "a", self.a);
        json::describeStated(field, "b", self.b);
    }
    bool operator==(const Difference &) const = default;
};

/// JSON: resources/schema/comparison-1.schema.json.
struct Comparison
{
    QString schema = QLatin1String(kComparisonSchema);
    QList<Difference> differences; ///< whole run first, then in the order of the stages

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("schema", self.schema);
        field("differences", self.differences);
    }
    bool operator==(const Comparison &) const = default;
};

/// Compares two judged runs. Times, local ports, nonces, interface indexes and the names of users
/// and computers are no differences; evidence that only one run has is one difference of topic
/// "collected", and is not compared further.
Comparison compare(const SessionResult &a, const SessionResult &b);

} // namespace aovpn
