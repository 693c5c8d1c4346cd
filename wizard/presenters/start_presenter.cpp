// SPDX-License-Identifier: Apache-2.0
#include "wizard/presenters/start_presenter.h"

#include "checks/model/host_name.h"
#include "checks/model/server_name.h"
#include "checks/model/sign_in_name.h"
#include "checks/report/visible_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aovpn::wizard {
namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(StartText)
};

/// The word that stands for the choice in a request; the code itself if one is named.
QString symptomWord(const StartValues &values)
{
    switch (values.symptom) {
    case Symptom::CannotConnect:
        return {};
    case Symptom::NoInternet:
        return u"no-internet"_s;
    case Symptom::NoWorkResources:
        return u"no-data"_s;
    case Symptom::ErrorCode:
        break;
    }
    // A constant such as ERROR_VPN_TIMEOUT is asked by its number, which findings name.
    const QString typed = values.code.trimmed();
    const CodeEntry *entry = typed.isEmpty() ? nullptr : codeEntry(typed);
    return entry ? QString::fromUtf8(entry->code) : typed;
}

} // namespace

QList<ChoiceText> symptomChoices()
{
    return {
        {Symptom::CannotConnect, StartText::tr("I can't &connect"),
         StartText::tr("The VPN does not connect, or it disconnects at once.")},
        {Symptom::NoInternet, StartText::tr("Connected, but no &internet"),
         StartText::tr("While the VPN is connected, web pages on the internet do not open.")},
        {Symptom::NoWorkResources, StartText::tr("Connected, but &work resources don't open"),
         StartText::tr("Shares, servers or internal pages can't be reached.")},
        {Symptom::ErrorCode, StartText::tr("I have an &error code"),
         StartText::tr("Windows showed a number, for example 809.")},
    };
}

CodeText describeCode(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (const CodeEntry *entry = codeEntry(text)) {
        //: %1: an error code, %2: what it means
        return {true, StartText::tr("Error %1: %2")
                          .arg(QString::fromUtf8(entry->code), phrase(entry->title))};
    }
    if (codeNumber(text)) {
        return {false, StartText::tr("This program has no entry for this code. The checks run all "
                                     "the same.")};
    }
    return {false, StartText::tr("This is not an error code that this program knows. Look for a "
                                 "number such as 809 or 0x800B0109.")};
}

QString connectionText(const Connection &connection)
{
    const QString name = visibleText(connection.name, 100);
    const QString server = visibleText(connection.server, 100);
    if (name.isEmpty() || server.isEmpty()) {
        return name + server;
    }
    //: %1: name of a VPN connection, %2: its server
    return StartText::tr("%1 (%2)").arg(name, server);
}

QString serverMistake(const QString &typed)
{
    const char *mistake = typed.trimmed().isEmpty() ? nullptr : hostMistake(typed);
    return mistake ? QCoreApplication::translate("Checks", mistake) : QString();
}

QString signInNameMistake(const QString &typed)
{
    return typed.trimmed().isEmpty() || isSignInName(typed)
               ? QString()
               //: %1: a number
               : StartText::tr("This sign-in name is too long (%1 bytes at most) or has characters "
                               "that can't be used.")
                     .arg(kLongestSignInName);
}

QList<LoggedFailure> loggedFailures(const QList<DialEvent> &events, const QString &file,
                                    const QTimeZone &zone, const QLocale &locale)
{
    constexpr qsizetype kMost = 5;
    QList<LoggedFailure> failures;
    QStringList seen;
    const QList<FailedDial> dials = failedDials(events);
    for (const FailedDial &dial : dials) {
        const QString key = dial.connection.toCaseFolded();
        if (failures.size() >= kMost || seen.contains(key)) {
            continue;
        }
        seen.append(key);
        const QString when = dial.timeUtc.isValid() ? locale.toString(dial.timeUtc.toTimeZone(zone),
                                                                      QLocale::ShortFormat)
                                                    : StartText::tr("time unknown");
        const QString name = dial.connection.isEmpty() ? StartText::tr("connection without a name")
                                                       : visibleText(dial.connection, 100);
        //: %1: when, %2: name of a VPN connection, %3: error code
        QString what = StartText::tr("%1, %2, error %3").arg(when, name, dial.code);
        if (failures.isEmpty()) {
            what = file.isEmpty()
                       ? StartText::tr("Last failure on this computer: %1").arg(what)
                       //: %1: name of a file, %2: when, connection and error
                       : StartText::tr("Last failure in %1: %2").arg(visibleText(file, 60), what);
        }
        failures.append({what, dial.code, dial.connection});
    }
    return failures;
}

bool StartValues::complete() const
{
    if (!signInNameMistake(signInName).isEmpty()) {
        return false;
    }
    if (chosen >= 0) {
        return chosen < connections.size();
    }
    return !server.trimmed().isEmpty() && serverMistake(server).isEmpty();
}

Request requestOf(const StartValues &values)
{
    Request request;
    request.symptom = symptomWord(values);
    request.identity = values.signInName.trimmed();
    if (values.chosen >= 0 && values.chosen < values.connections.size()) {
        request.connectionName = values.connections.at(values.chosen).name;
        request.profileFile = values.profileFile;
    } else {
        request.server = values.server.trimmed();
    }
    return request;
}

Evidence knownOf(const StartValues &values)
{
    Evidence known;
    if (values.chosen < 0 || values.chosen >= values.connections.size()) {
        known = typedServer(values.server);
    } else {
        known.connections = values.connections;
        known.selected = values.chosen;
    }
    known.events = values.events;
    return known;
}

} // namespace aovpn::wizard
