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
        return Report::tr("Windows began to connect");
    case 20222:
        return device.contains(u"IKEv2"_s, Qt::CaseInsensitive)
                   ? Report::tr("Windows called the server; the log does not say whether the "
                                "sign-in began")
                   : Report::tr("Windows called the server");
    case 20223:
        return Report::tr("the link to the server was made");
    case 20224:
        return Report::tr("the link was made, Windows was signing in");
    case 20225:
        return Report::tr("the VPN was connected");
    default:
        return Report::tr("nothing was logged before it failed");
    }
}

EvidenceTable dialTable(const QList<DialEvent> &events)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Failed connection attempts in the Windows log"));
    table.columns = {Report::tr("Time"), Report::tr("Connection"), Report::tr("Error"),
                     Report::tr("How far it came"), Report::tr("CoId (also in the server's logs)")};
    const QList<FailedDial> dials = failedDials(events);
    for (const FailedDial &dial : dials) {
        table.rows.append({utcText(dial.timeUtc), dial.connection, dial.code,
                           howFarText(dial.lastEvent, dial.device), dial.coId});
    }
    return table;
}

namespace {

/// Source: "RRAS Secure Socket Tunneling Protocol" (dd349022).
QString sstpText(int id)
{
    switch (id) {
    case 1:
        return Report::tr("SSTP could not send its request: no connection, or a certificate that "
                          "is not trusted");
    case 2:
        return Report::tr("the server sent no valid answer to SSTP");
    case 3:
        return Report::tr("the server answered in another version of HTTP");
    case 4:
        return Report::tr("the server refused the request of SSTP");
    case 6:
        return Report::tr("the certificate seen is not the one that the server expects: something "
                          "between opens TLS");
    case 12:
    case 13:
        return Report::tr("the certificate has another name than the server that was called");
    case 23:
        return Report::tr("the proxy asks for a sign-in, which SSTP can't do");
    default:
        return {};
    }
}

QString meaningOf(const TunnelEvent &event)
{
    if (event.provider.endsWith(u"RasSstp"_s, Qt::CaseInsensitive)) {
        return sstpText(event.id);
    }
    if (event.provider.endsWith(u"EapHost"_s, Qt::CaseInsensitive) && event.id == 2018) {
        return Report::tr("the server asks for another sign-in method than the one that is set "
                          "here");
    }
    return {};
}

} // namespace

EvidenceTable tunnelEventTable(const QList<TunnelEvent> &events)
{
    EvidenceTable table;
    table.caption = ownWords(Report::tr("Events of SSTP and EAP in the logs of Windows"));
    table.columns = {Report::tr("Time"),    Report::tr("Source"), Report::tr("Event"),
                     Report::tr("Meaning"), Report::tr("Codes"),  Report::tr("CoId")};
    for (const TunnelEvent &one : events) {
        table.rows.append({utcText(one.timeUtc), one.provider, QString::number(one.id),
                           meaningOf(one), one.codes.join(u", "_s), one.coId});
    }
    return table;
}

} // namespace aovpn
