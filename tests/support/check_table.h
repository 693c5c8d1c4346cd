// SPDX-License-Identifier: Apache-2.0
// Runs one check over evidence and says what came out in one line, for table tests.
#pragma once

#include "checks/model/check.h"

#include <QJsonDocument>
#include <QStringList>

namespace aovpn::test {

/// A value type from JSON in which ' stands for ". Members that are left out keep their defaults.
template <typename T> T fromText(const char *text)
{
    T value;
    const QByteArray json = QByteArray(text).replace('\'', '"');
    const auto mistake = fromJson(QJsonDocument::fromJson(json).object(), value);
    if (mistake) {
        qFatal("%s: expected %s", qPrintable(mistake->path), qPrintable(mistake->expected));
    }
    return value;
}

/// As the engine does it: "out of scope", "not collected", "passes", or one line per finding:
/// "id severity {values} codes", with ' for ".
inline QString outcome(const Check &check, const Evidence &evidence, const SitePolicy &policy)
{
    if (check.applies != nullptr && !check.applies(evidence, policy)) {
        return QStringLiteral("out of scope");
    }
    if ((evidence.collected() & check.info.needs) != check.info.needs) {
        return QStringLiteral("not collected");
    }
    QStringList lines;
    for (const Finding &finding : check.evaluate(evidence, policy)) {
        const QByteArray values =
            QJsonDocument(finding.values).toJson(QJsonDocument::Compact).replace('"', '\'');
        lines.append(finding.id + QLatin1Char(' ') + enumName(finding.severity) + QLatin1Char(' ') +
                     QString::fromUtf8(values) + QLatin1Char(' ') +
                     finding.codes.join(QLatin1Char(',')));
    }
    return lines.isEmpty() ? QStringLiteral("passes") : lines.join(QLatin1Char('\n'));
}

/// Does the check declare every id that it emitted?
inline bool declaresFindings(const Check &check, const Evidence &evidence, const SitePolicy &policy)
{
    const QString out = outcome(check, evidence, policy);
    if (out == QStringLiteral("out of scope") || out == QStringLiteral("not collected")) {
        return true;
    }
    for (const Finding &finding : check.evaluate(evidence, policy)) {
        const auto &ids = check.info.findings;
        if (std::none_of(ids.begin(), ids.end(),
                         [&finding](const char *id) { return finding.id == QLatin1String(id); })) {
            return false;
        }
    }
    return true;
}

} // namespace aovpn::test
