// SPDX-License-Identifier: Apache-2.0
// The command line of aovpn-doctor-cli as a value.
#pragma once

#include "checks/guidance/guidance.h"
#include "checks/model/evidence.h"
#include "checks/redact/redact.h"

#include <QStringList>

#include <optional>

namespace aovpn::cli {

struct Options
{
    QString command;
    QString operand; ///< FILE, CODE, CHAIN.pem or A
    QString second;  ///< B of compare
    // diagnose
    QString server;
    QString connection;
    QString profile;
    QString symptom;
    QString events;   ///< also of profile
    QString identity; ///< the person's own name, typed in to be asked about
    QList<Stage> only;
    QMap<QString, QString> answers; ///< question id -> "yes", "no", "unknown"
    // certificate
    std::optional<CertificatePurpose> purpose;
    QString untrusted;
    QString trust;
    QString crl;
    QString name;
    QDateTime atUtc;
    // common
    QString site;
    QString html;
    QString json;
    QString text;
    QString bundle;
    Privacy privacy = Privacy::Ticket;
    QString language = QStringLiteral("en");
    Reader reader = Reader::Helpdesk; ///< whose part of a report stands open
    std::chrono::milliseconds deadline{30000};
    bool quiet = false;
    bool verbose = false;
    bool help = false;
    bool version = false;
};

/// A file on the command line: the option or operand that names it, and its path.
struct NamedFile
{
    QString name;
    QString path;
};

/// The files that are read; those that are written ("-": standard output).
QList<NamedFile> inputFiles(const Options &options);
QList<NamedFile> outputFiles(const Options &options);

/// Input:  the arguments without the program's name.
/// Errors: Malformed: one sentence that says which argument and what was expected.
Result<Options> parseOptions(const QStringList &arguments);

/// What --help prints.
QString usage();

} // namespace aovpn::cli
