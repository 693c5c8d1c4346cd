// SPDX-License-Identifier: Apache-2.0
// A run as a list of comparable facts.
#pragma once

#include "checks/model/session_result.h"

#include <QMap>

#include <tuple>

namespace aovpn {

/// What a fact is about. Two facts with the same key are compared.
struct FactKey
{
    int stage; ///< -1: of the whole run
    QString topic;
    QString subject;

    friend bool operator<(const FactKey &a, const FactKey &b)
    {
        return std::tie(a.stage, a.topic, a.subject) < std::tie(b.stage, b.topic, b.subject);
    }
};

/// A value is never empty: what a run has not got is not in the map.
using Facts = QMap<FactKey, QString>;

/// Every fact of @p result that matters; of @p kinds of evidence only. @p other: the run that it is
/// compared with, which decides how connections are told apart.
Facts factsOf(const SessionResult &result, EvidenceKinds kinds, const SessionResult &other);

} // namespace aovpn
