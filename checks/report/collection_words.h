// SPDX-License-Identifier: Apache-2.0
// Collecting data for Microsoft support with TSS: what it needs, the commands, how to reproduce and
// where the archive lies. The wizard's page and the report say the same.
#pragma once

#include "checks/model/evidence.h"

#include <QStringList>

namespace aovpn {

enum class Readiness {
    Yes,
    No,
    NotTested,
};

/// One thing that TSS needs.
struct Prerequisite
{
    QString what; ///< "Administrator rights"
    Readiness state = Readiness::NotTested;
    QString detail; ///< what was found, what to do, or why it was not tested
    bool operator==(const Prerequisite &) const = default;
};

/// Rights, execution policy, licence, folder, space. Pure.
/// Source: remote access troubleshooting guidance, "Data collection"; "Introduction to
/// TroubleShootingScript toolset (TSS)", Prerequisites.
QList<Prerequisite> collectionPrerequisites(const Evidence &evidence);

/// "yes", "no", "not tested".
QString readinessText(Readiness state);

/// A command to copy and what it is for.
struct CollectionCommand
{
    QString purpose;
    QString command;
    bool operator==(const CollectionCommand &) const = default;
};

/// For an elevated PowerShell window on this computer, and on the VPN server. Nothing of @p
/// evidence but which of the usual folders and script names is there goes into a command: it may
/// come from a file that somebody sent.
QList<CollectionCommand> clientCommands(const Evidence &evidence);
QList<CollectionCommand> serverCommands();

/// From starting the commands to handing the archive over.
QStringList reproduceSteps();
/// What the person should know before the recording starts.
QString recordingWarning();

/// Folders in which TSS leaves its archive.
QStringList archiveFolders();
/// The archive that lies here already; it is no condition for another one.
QString archiveText(const Evidence &evidence);
/// The folder of the newest archive that was found; empty: none was.
QString archiveFolder(const Evidence &evidence);

} // namespace aovpn
