// SPDX-License-Identifier: Apache-2.0
// The first page in words, and the run that its values ask for.
#pragma once

#include "checks/guidance/guidance.h"
#include "checks/model/evidence.h"

#include <QLocale>
#include <QTimeZone>

namespace aovpn::wizard {

/// The four large choices.
enum class Symptom {
    CannotConnect,
    NoInternet,
    NoWorkResources,
    ErrorCode,
};

struct ChoiceText
{
    Symptom symptom;
    QString title;
    QString description;
};

/// In the order in which they are shown.
QList<ChoiceText> symptomChoices();

/// What the typed code is.
struct CodeText
{
    bool known = false;
    QString text; ///< empty while nothing is typed
    bool operator==(const CodeText &) const = default;
};
CodeText describeCode(const QString &typed);

/// "Contoso VPN (vpn.contoso.com)".
QString connectionText(const Connection &connection);
/// Why @p typed can't be the name of a server; empty: it can. An empty text has no mistake either.
QString serverMistake(const QString &typed);
/// Why nobody can be asked in the name @p typed; empty: it can be used, or nothing is typed.
QString signInNameMistake(const QString &typed);

/// A failed dial in the log of Windows, as the start page offers it.
struct LoggedFailure
{
    QString sentence;   ///< "Last failure on this computer: ..."
    QString code;       ///< "809"
    QString connection; ///< may be empty
    bool operator==(const LoggedFailure &) const = default;
};

/// The newest failure of each connection, newest first, at most five; the first one is "the last".
/// @p file: the log that was opened; empty: this computer's. Times are shown in @p zone.
QList<LoggedFailure> loggedFailures(const QList<DialEvent> &events, const QString &file,
                                    const QTimeZone &zone, const QLocale &locale);

/// What stands on the start page.
struct StartValues
{
    Symptom symptom = Symptom::CannotConnect;
    QString code;
    QString server;                ///< as typed; used when no connection is chosen
    QList<Connection> connections; ///< found or opened
    QString signInName;            ///< typed as consent to ask in it; empty: none
    int chosen = -1;               ///< index in @c connections; -1: the typed server
    QString profileFile;           ///< where the connections came from; empty: this computer
    std::optional<QList<DialEvent>>
        events; ///< of a log that was opened; null: the run reads its own

    /// A server or a connection is named and has no mistake.
    bool complete() const;
    bool operator==(const StartValues &) const = default;
};

/// The run that the values ask for.
Request requestOf(const StartValues &values);
/// The evidence that is there before it: the connections and which of them is meant.
Evidence knownOf(const StartValues &values);

} // namespace aovpn::wizard
