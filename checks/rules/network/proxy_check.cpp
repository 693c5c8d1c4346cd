// SPDX-License-Identifier: Apache-2.0
// Does a proxy stand between this computer and an SSTP server?
#include "checks/model/logged_failure.h"
#include "checks/model/server_name.h"
#include "checks/rules/network/network_checks.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"network.proxy.automatic", "network.proxy.in-the-way"};
constexpr qsizetype kMostEntries = 256;
constexpr qsizetype kMaxEntry = 256;

/// "*.corp.example", ".corp.example", "<local>", "http://name:80": does it take @p host out?
bool bypasses(QString entry, const QString &host)
{
    entry = entry.trimmed().toLower();
    if (entry.isEmpty() || entry.size() > kMaxEntry) {
        return false;
    }
    if (entry == u"<local>") {
        return !host.contains(u'.') && !host.contains(u':');
    }
    entry = entry.section(u"://"_s, -1);
    if (entry.count(u':') == 1) {
        entry = entry.section(u':', 0, 0);
    }
    if (entry.startsWith(u'.')) {
        return host.endsWith(entry) || host == entry.mid(1);
    }
    // Each star costs a pass over the name: nobody writes more than a few.
    constexpr qsizetype kMostStars = 4;
    if (entry.count(u'*') > kMostStars) {
        return false;
    }
    return QRegularExpression(QRegularExpression::wildcardToRegularExpression(entry))
        .match(host)
        .hasMatch();
}

bool isBypassed(const ProxySettings &proxy, const QString &host)
{
    const QStringList entries = proxy.bypass.mid(0, kMostEntries);
    return std::any_of(entries.cbegin(), entries.cend(),
                       [&host](const QString &entry) { return bypasses(entry, host); });
}

/// Did the web port's own test fail in the way that a proxy in between makes it fail?
bool webPortFailed(const Evidence &evidence)
{
    constexpr int kProxyAuthentication = 407;
    const QList<SstpExchange> sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return !sstp.isEmpty() && std::all_of(sstp.cbegin(), sstp.cend(), [](const SstpExchange &one) {
        return one.tcp == PortOutcome::Refused || one.tcp == PortOutcome::Silent ||
               (one.facts && one.facts->status == kProxyAuthentication);
    });
}

/// Did Windows log one of the errors that an SSTP dial ends with when it gets no way to the server?
bool dialFailedOnTheWay(const Evidence &evidence)
{
    const auto failure = selectedFailure(evidence, {});
    return failure && isFresh(*failure, evidence.takenAtUtc) &&
           QStringList{u"0x80072746"_s, u"0x80072EFD"_s, u"0x80072EE2"_s}.contains(failure->code);
}

bool usesSstpAnywhere(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::any_of(judged.cbegin(), judged.cend(), [](const Connection &one) {
        return usesSstp(one) && !one.pluginProfile.value_or(false);
    });
}

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return appliesIf(!evidence.connections || usesSstpAnywhere(evidence),
                     QT_TRANSLATE_NOOP("Reasons", "the connection does not use SSTP"));
}

QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QString host = diagnosedServer(evidence).toLower();
    const bool proven = webPortFailed(evidence) || dialFailedOnTheWay(evidence);
    QList<Finding> findings;
    QStringList seen;
    for (const ProxySettings &proxy : evidence.network->proxies) {
        if (!proxy.server.isEmpty() && !seen.contains(proxy.server) && !isBypassed(proxy, host)) {
            seen.append(proxy.server);
            findings.append({.id = u"network.proxy.in-the-way"_s,
                             .severity = proven ? Severity::Problem : Severity::Warning,
                             .values = {{u"proxy"_s, proxy.server}, {u"source"_s, proxy.source}},
                             .codes = {u"0x80072746"_s, u"0x80072EFD"_s, u"0x80072EE2"_s}});
        } else if (proxy.server.isEmpty() && (proxy.autoDetect || !proxy.configUrl.isEmpty())) {
            findings.append({.id = u"network.proxy.automatic"_s,
                             .severity = Severity::Notice,
                             .values = {{u"source"_s, proxy.source},
                                        {u"configUrl"_s,
                                         proxy.configUrl.isEmpty() ? u"-"_s : proxy.configUrl}}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kNetworkProxy{
    {.id = "network.proxy",
     .stage = Stage::Network,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "No proxy stands between this computer and an SSTP server: Windows' SSTP "
                   "client cannot sign in to one."),
     .source = {"Microsoft-Windows-RasSstp", "Event 23"},
     .needs = EvidenceKind::Connections | EvidenceKind::Network,
     .findings = kFindings},
    applies,
    evaluate};

} // namespace aovpn::rules
