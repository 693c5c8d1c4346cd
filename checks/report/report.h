// SPDX-License-Identifier: Apache-2.0
// Pure renderings of a session result: HTML, text, JSON.
#pragma once

#include "checks/guidance/guidance.h"
#include "checks/model/session_result.h"

#include <QByteArray>
#include <QLocale>
#include <QTimeZone>

namespace aovpn {

struct ReportOptions
{
    QLocale locale = QLocale(QLocale::English);
    QTimeZone localZone = QTimeZone::utc(); ///< local time is shown beside UTC
    QString privacy =
        QStringLiteral("ticket");     ///< name of the level at which @c result was redacted
    Reader reader = Reader::Helpdesk; ///< the level that stands open
    QMap<QString, int> replaced; ///< how many values each redaction rule replaced; may be empty
};

/// One self-contained HTML document, UTF-8, with the bundle embedded. Everything is escaped.
QByteArray renderHtml(const SessionResult &result, const ReportOptions &options);
/// Plain lines for a ticket's description field, UTF-8.
QByteArray renderText(const SessionResult &result, const ReportOptions &options);
/// The result JSON of design: one object, UTF-8, ends with a newline.
QByteArray renderJson(const SessionResult &result);
/// The bundle of a result as JSON, UTF-8, ends with a newline.
QByteArray renderBundle(const SessionResult &result);

/// The bundle text inside an HTML report.
/// Errors: Malformed: no embedded bundle, or its hash does not fit.
Result<QByteArray> bundleInReport(const QByteArray &html, const QString &where);

} // namespace aovpn
