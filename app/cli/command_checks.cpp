// SPDX-License-Identifier: Apache-2.0
// checks: every check and every probe of the product.
#include "app/cli/commands.h"
#include "app/cli/console_text.h"
#include "app/cli/readings.h"
#include "checks/guidance/requirement.h"
#include "checks/probes/probe.h"
#include "checks/rules/all_checks.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

QJsonArray kindNames(EvidenceKinds kinds)
{
    QJsonArray names;
    for (const auto &row : EnumNames<EvidenceKind>::kNames) {
        if (kinds.testFlag(row.value)) {
            names.append(QLatin1String(row.name));
        }
    }
    return names;
}

QJsonObject describe(const CheckInfo &info)
{
    QJsonArray findings;
    for (const char *id : info.findings) {
        findings.append(QLatin1String(id));
    }
    return {{u"id"_s, QLatin1String(info.id)},
            {u"stage"_s, enumName(info.stage)},
            {u"requirement"_s, requirementText(info)},
            {u"source"_s, QJsonObject{{u"document"_s, QString::fromUtf8(info.source.document)},
                                      {u"section"_s, QString::fromUtf8(info.source.section)}}},
            {u"needs"_s, kindNames(info.needs)},
            {u"findings"_s, findings}};
}

QJsonObject describe(const ProbeInfo &info, const SitePolicy &policy)
{
    return {{u"name"_s, QLatin1String(info.name)},
            {u"stage"_s, enumName(info.stage)},
            {u"yields"_s, enumName(info.yields)},
            {u"asks"_s, QCoreApplication::translate("Checks", info.asks)},
            {u"packets"_s, info.packets},
            {u"switchedOff"_s, policy.disabledProbes.contains(QLatin1String(info.name))}};
}

QByteArray asText(const QJsonObject &listing)
{
    QString text;
    for (const auto &entry : listing.value("checks"_L1).toArray()) {
        const QJsonObject source = entry["source"_L1].toObject();
        text += u"%1  [%2]\n    %3\n    %4"_s.arg(
            entry["id"_L1].toString(), entry["stage"_L1].toString(),
            entry["requirement"_L1].toString(),
            sourceLine(source["document"_L1].toString(), source["section"_L1].toString()));
    }
    text += u'\n' +
            ConsoleText::tr("Probes (each can be switched off by name in the site policy's "
                            "disabledProbes):") +
            u'\n';
    for (const auto &entry : listing.value("probes"_L1).toArray()) {
        text += u"%1  [%2]\n    %3\n    %4\n"_s.arg(
            entry["name"_L1].toString(), entry["stage"_L1].toString(), entry["asks"_L1].toString(),
            ConsoleText::tr("Datagrams or connections for each address, at most: %1")
                .arg(entry["packets"_L1].toInt()));
        if (entry["switchedOff"_L1].toBool()) {
            text += u"    "_s + ConsoleText::tr("Switched off by the site policy.") + u'\n';
        }
    }
    return text.toUtf8();
}

} // namespace

int listChecks(const Options &options, const Console &console)
{
    SitePolicy policy;
    if (!options.site.isEmpty()) {
        const auto read = readPolicy(options.site, console);
        if (!read) {
            return kUsageError;
        }
        policy = *read;
    }
    QJsonArray checks;
    for (const Check *check : allChecks()) {
        checks.append(describe(check->info));
    }
    QJsonArray probes;
    for (const Probe *probe : allProbes()) {
        probes.append(describe(probe->info, policy));
    }
    const QJsonObject listing{
        {u"schema"_s, u"aovpn-doctor/checks/1"_s}, {u"checks"_s, checks}, {u"probes"_s, probes}};
    return writeData(options.json,
                     options.json.isEmpty() ? asText(listing) : QJsonDocument(listing).toJson(),
                     console);
}

} // namespace aovpn::cli
