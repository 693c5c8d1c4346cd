// SPDX-License-Identifier: Apache-2.0
#include "checks/model/json_file.h"

#include <QJsonDocument>

namespace aovpn {
namespace {

Failure malformed(const QString &where, const QString &detail)
{
    return {FailureKind::Malformed, 0, detail, where};
}

QString place(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return QStringLiteral("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - lineStart + 1);
}

} // namespace

Result<QJsonObject> parseSchemaObject(QByteArray text, const QString &where, QLatin1String prefix,
                                      int version)
{
    if (text.startsWith("\xEF\xBB\xBF")) {
        text.remove(0, 3);
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (document.isNull()) {
        return malformed(where, QStringLiteral("not valid JSON at %1 (%2)")
                                    .arg(place(text, error.offset), error.errorString()));
    }
    const QString schema = document.object().value(QLatin1String("schema")).toString();
    const QString expected =
        QStringLiteral("expected a file with \"schema\": \"%1%2\"").arg(prefix).arg(version);
    if (schema.isEmpty()) {
        return malformed(where, QStringLiteral("no \"schema\" member; ") + expected);
    }
    bool isNumber = false;
    const int found = schema.mid(prefix.size()).toInt(&isNumber);
    if (!schema.startsWith(prefix) || !isNumber || found < 1) {
        return malformed(where,
                         QStringLiteral("its schema is \"%1\"; ").arg(schema.left(100)) + expected);
    }
    if (found > version) {
        return malformed(
            where,
            QStringLiteral("written by a later version of AOVPN Doctor (schema %1; this program "
                           "reads up to %2)")
                .arg(schema.left(100))
                .arg(version));
    }
    return document.object();
}

} // namespace aovpn
