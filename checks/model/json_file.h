// SPDX-License-Identifier: Apache-2.0
// Reading a JSON file that names its schema: one clear sentence for each way in which it can be
// wrong.
#pragma once

#include "checks/model/json.h"
#include "checks/model/json_limits.h"
#include "checks/model/result.h"

namespace aovpn {

/// Reads the outermost object of a JSON text and checks its "schema" member, which must be @p
/// prefix plus a version. Errors: Malformed: not JSON (with line and column), no schema, another
/// schema, or a version above @p version.
Result<QJsonObject> parseSchemaObject(QByteArray text, const QString &where, QLatin1String prefix,
                                      int version);

/// As above, and decodes it. Errors: also the path of the first member of the wrong type, or what
/// limitMistake() finds.
template <json::Described T>
Result<T> parseJsonFile(const QByteArray &text, const QString &where, QLatin1String prefix,
                        int version)
{
    auto object = parseSchemaObject(text, where, prefix, version);
    if (!object) {
        return object.error();
    }
    T value;
    auto mistake = fromJson(QJsonValue(*object), value);
    if (!mistake) {
        mistake = limitMistake(*object);
    }
    if (mistake) {
        return Failure{FailureKind::Malformed, 0,
                       QStringLiteral("\"%1\" should be %2").arg(mistake->path, mistake->expected),
                       where};
    }
    return value;
}

} // namespace aovpn
