// SPDX-License-Identifier: Apache-2.0
#include "checks/report/collection_words.h"

#include "checks/guidance/punctuation.h"
#include "checks/report/report_words.h"
#include "checks/report/visible_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qint64 kOctetsInGigabyte = 1'000'000'000;
constexpr qint64 kSpaceNeeded = 10 * kOctetsInGigabyte;

/// Where the tool is usually unpacked, and what its script is called there: the document's folder
/// first.
struct ScriptPlace
{
    const char *folder;
    const char *script;
};
constexpr ScriptPlace kPlaces[] = {
    {"C:\\tss_tool", "TSSv2.ps1"},
    {"C:\\tss_tool", "TSS.ps1"},
    {"C:\\TSS", "TSS.ps1"},
    {"C:\\TSS", "TSSv2.ps1"},
};

const ScriptPlace &placeOf(const Evidence &evidence)
{
    const QStringList scripts = evidence.collection ? evidence.collection->scripts : QStringList{};
    for (const ScriptPlace &place : kPlaces) {
        const QString path = QLatin1String(place.folder) + u'\\' + QLatin1String(place.script);
        if (scripts.contains(path, Qt::CaseInsensitive)) {
            return place;
        }
    }
    return kPlaces[0];
}

bool isWindows(const Evidence &evidence)
{
    return !evidence.system || evidence.system->os == u"windows";
}

/// Why nothing is known; empty: it is.
QString whyNotTested(const Evidence &evidence, bool known)
{
    if (known) {
        return {};
    }
    const auto failure = evidence.failures.constFind(enumName(EvidenceKind::Collection));
    const bool missing =
        failure != evidence.failures.constEnd() && failure->kind == FailureKind::NotSupported;
    return !isWindows(evidence) || missing ? Report::tr("This needs Windows.")
                                           : Report::tr("It was not looked at in this run.");
}

Prerequisite rights(const Evidence &evidence)
{
    Prerequisite need{.what = Report::tr("Administrator rights")};
    if (!evidence.system || !isWindows(evidence)) {
        need.detail = whyNotTested(evidence, false);
        return need;
    }
    const bool elevated = evidence.system->elevated;
    need.state = elevated ? Readiness::Yes : Readiness::No;
    need.detail = elevated
                      ? Report::tr("This program runs with them; PowerShell needs them too.")
                      : Report::tr("This program runs without them. Open PowerShell with \"Run as "
                                   "administrator\"; an account without these rights can't "
                                   "collect.");
    return need;
}

bool letsScriptsRun(const QString &policy)
{
    static const QStringList kOpen{u"remotesigned"_s, u"unrestricted"_s, u"bypass"_s};
    return kOpen.contains(policy.toLower());
}

/// A scope that is set; PowerShell calls one that is not "Undefined".
bool isSet(const QString &policy)
{
    return !policy.isEmpty() && policy.compare(u"Undefined"_s, Qt::CaseInsensitive) != 0;
}

/// Group policy goes before the user's setting, that before the computer's; where none is set,
/// Windows for workstations runs no script.
Prerequisite executionPolicy(const Evidence &evidence)
{
    Prerequisite need{.what = Report::tr("Execution policy lets scripts run")};
    need.detail = whyNotTested(evidence, evidence.collection.has_value());
    if (!evidence.collection) {
        return need;
    }
    const CollectionEvidence &found = *evidence.collection;
    for (const QString &policy : {found.machinePolicy, found.userPolicy}) {
        if (isSet(policy)) {
            const bool open = letsScriptsRun(policy);
            need.state = open ? Readiness::Yes : Readiness::No;
            need.detail =
                open ? Report::tr("%1, set by group policy.").arg(visibleText(policy, 40))
                     : Report::tr("%1, set by group policy. The command below can't change that; "
                                  "ask the administrator of the policy for an exemption.")
                           .arg(visibleText(policy, 40));
            return need;
        }
    }
    const QString policy = isSet(found.currentUser) ? found.currentUser : found.localMachine;
    need.state = letsScriptsRun(policy) ? Readiness::Yes : Readiness::No;
    need.detail = need.state == Readiness::Yes
                      ? Report::tr("%1.").arg(visibleText(policy, 40))
                      : Report::tr("%1. The command below lets scripts run in its own window only.")
                            .arg(isSet(policy) ? visibleText(policy, 40)
                                               : Report::tr("Not set, so scripts don't run"));
    return need;
}

Prerequisite licence()
{
    return {.what = Report::tr("Licence of the tool accepted"),
            .detail = Report::tr("The tool asks for it once, when it is first started.")};
}

Prerequisite folder(const Evidence &evidence)
{
    Prerequisite need{.what = Report::tr("The tool is unpacked on this computer")};
    need.detail = whyNotTested(evidence, evidence.collection.has_value());
    if (!evidence.collection) {
        return need;
    }
    const QStringList &scripts = evidence.collection->scripts;
    need.state = scripts.isEmpty() ? Readiness::No : Readiness::Yes;
    need.detail = scripts.isEmpty()
                      ? Report::tr("Download it from https://aka.ms/getTSS and unpack it to %1.")
                            .arg(QLatin1String(kPlaces[0].folder))
                      : Report::tr("Found: %1").arg(visibleText(scripts.first(), 200));
    return need;
}

Prerequisite space(const Evidence &evidence)
{
    Prerequisite need{.what = Report::tr("10 GB of free space")};
    const bool known = evidence.collection && evidence.collection->freeOctets >= 0;
    need.detail = whyNotTested(evidence, known);
    if (known) {
        const qint64 free = evidence.collection->freeOctets;
        need.state = free >= kSpaceNeeded ? Readiness::Yes : Readiness::No;
        need.detail = Report::tr("%1 GB are free.").arg(free / kOctetsInGigabyte);
    }
    return need;
}

QList<CollectionCommand> commands(const ScriptPlace &place, const QString &scenario)
{
    return {
        {Report::tr("Go to the folder of the tool"), u"cd %1"_s.arg(QLatin1String(place.folder))},
        {Report::tr("Let scripts run in this window only"),
         u"Set-ExecutionPolicy -Scope Process -ExecutionPolicy RemoteSigned"_s},
        {Report::tr("Start the recording"),
         u".\\%1 -Start -Scenario %2"_s.arg(QLatin1String(place.script), scenario)}};
}

} // namespace

QList<Prerequisite> collectionPrerequisites(const Evidence &evidence)
{
    return {rights(evidence), executionPolicy(evidence), licence(), folder(evidence),
            space(evidence)};
}

QString readinessText(Readiness state)
{
    switch (state) {
    case Readiness::Yes:
        return Report::tr("yes");
    case Readiness::No:
        return Report::tr("no");
    case Readiness::NotTested:
        break;
    }
    return Report::tr("not tested");
}

QList<CollectionCommand> clientCommands(const Evidence &evidence)
{
    return commands(placeOf(evidence), u"NET_VPN"_s);
}

QList<CollectionCommand> serverCommands()
{
    return commands(kPlaces[0], u"NET_RAS"_s);
}

QStringList reproduceSteps()
{
    return {Report::tr("Run the commands in PowerShell, opened with \"Run as administrator\": the "
                       "first three on this computer, the others on the VPN server. In newer "
                       "packages the script is called TSS.ps1 instead of TSSv2.ps1."),
            Report::tr("Accept the licence and the recording."),
            Report::tr("Wait for the message that asks to reproduce the issue; with two computers, "
                       "wait for it on both."),
            Report::tr("Connect the VPN, so that the problem shows once."),
            Report::tr("Enter Y in both windows."),
            Report::tr("Take the zip file from %1 on each computer, and upload it to the workspace "
                       "of the support case.")
                .arg(archiveFolders().join(Report::tr(" or ")))};
}

QString recordingWarning()
{
    return Report::tr("The recording shows the screen, and the archive holds names, addresses and "
                      "certificates. Close what nobody should see, and hand the archive to support "
                      "only.");
}

QStringList archiveFolders()
{
    return {u"C:\\MSDATA"_s, u"C:\\MS_DATA"_s};
}

QString archiveText(const Evidence &evidence)
{
    if (!evidence.collection) {
        return whyNotTested(evidence, false);
    }
    const QStringList &found = evidence.collection->archives;
    return found.isEmpty() ? Report::tr("None in %1.").arg(archiveFolders().join(comma()))
                           : Report::tr("Newest: %1").arg(visibleText(found.first(), 200));
}

QString archiveFolder(const Evidence &evidence)
{
    const QStringList found = evidence.collection ? evidence.collection->archives : QStringList{};
    if (found.isEmpty()) {
        return {};
    }
    const QString &newest = found.first();
    const qsizetype end = std::max(newest.lastIndexOf(u'\\'), newest.lastIndexOf(u'/'));
    return newest.left(std::max(end, qsizetype{0}));
}

} // namespace aovpn
