// SPDX-License-Identifier: Apache-2.0
#include "checks/report/dial_table.h"

#include "checks/report/report_model.h"
#include "checks/report/report_words.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QString howFarText(int lastEvent, const QString &device)
{
    switch (lastEvent) {
    case 20221:
        return Report::tr("Windows began to dial");
    case 20222:
        return device.contains(u"IKEv2"_s, Qt::CaseInsensitive)
                   ? Report::tr("Windows called the server; whether it came to signing in, the "
                                "log does not say")
                   : Report::tr("Windows called the server");
    case 20223:
        return Report::tr("the link to the server stood");
    case 20224:
        return Report::tr("the link stood, Windows was signing in");
    case 20225:
        return Report::tr("the VPN was connected");
    default:
        return Report::tr("nothing was logged before it failed");
    }
}

EvidenceTable dialTable(const QList<DialEvent> &events)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Failed dials in the log of Windows"));
    table.columns = {Report::tr("Time"), Report::tr("Connection"), Report::tr("Error"),
                     Report::tr("How far it came"), Report::tr("CoId (also in the server's logs)")};
    const QList<FailedDial> dials = failedDials(events);
    for (const FailedDial &dial : dials) {
        table.rows.append({utcText(dial.timeUtc), dial.connection, dial.code,
                           howFarText(dial.lastEvent, dial.device), dial.coId});
    }
    return table;
}

} // namespace aovpn
