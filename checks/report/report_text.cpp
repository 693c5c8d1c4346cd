// SPDX-License-Identifier: Apache-2.0
#include "checks/report/evidence_words.h"
#include "checks/report/report_model.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QByteArray renderText(const SessionResult &result, const ReportOptions &options)
{
    QString text;
    const QList<TicketLine> lines = ticketLines(result, options);
    for (const TicketLine &line : lines) {
        text += labelText(line.label) + plainText(line.value) + u'\n';
    }
    return text.toUtf8();
}

} // namespace aovpn
