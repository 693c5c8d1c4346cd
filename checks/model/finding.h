// SPDX-License-Identifier: Apache-2.0
// What a check found: an id and values, never a sentence.
#pragma once

#include "checks/model/json.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace aovpn {

/// Problem needs a cited requirement or a proven failure, Warning a cited recommendation, Notice
/// the rest.
enum class Severity {
    Notice,
    Warning,
    Problem,
};

template <> struct EnumNames<Severity>
{
    static constexpr EnumName<Severity> kNames[] = {
        {Severity::Notice, "notice"},
        {Severity::Warning, "warning"},
        {Severity::Problem, "problem"},
    };
};

struct Finding
{
    QString id; ///< "stage.topic.defect", public, never reused
    Severity severity = Severity::Notice;
    QJsonObject values; ///< facts that the guidance texts name as {key}
    QStringList codes;  ///< Windows codes that this finding explains, as Windows shows them: "809",
                        ///< "0x800B0109"

    template <typename Self, typename Field> static void describe(Self &self, Field &field)
    {
        field("id", self.id);
        field("severity", self.severity);
        field("values", self.values);
        field("codes", self.codes);
    }
    bool operator==(const Finding &) const = default;
};

} // namespace aovpn
