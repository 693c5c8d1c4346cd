// SPDX-License-Identifier: Apache-2.0
// What the wizard gets from outside: functions that read and write files, and how it was started.
// They are called on pool threads, except @c check, @c openFolder and those that remember
// something.
#pragma once

#include "checks/guidance/guidance.h"
#include "checks/model/check.h"
#include "checks/model/evidence.h"
#include "checks/model/result.h"

#include <functional>
#include <optional>
#include <utility>
#include <variant>

namespace aovpn::wizard {

/// A file that a person opened: a bundle (also the one inside a report), the connections of a
/// profile, or what Windows logged about its dials.
using Loaded = std::variant<Bundle, QList<Connection>, QList<DialEvent>>;

/// A library that the program is made with.
struct Component
{
    QString name;
    QString version;
    QString licence;
};

/// What the about box says.
struct AboutFacts
{
    QString version;
    QString rules; ///< version of the rules
    QList<Component> components;
    QString licence; ///< the program's own, in full
    QString notices; ///< about the libraries
};

struct Inputs
{
    /// The connections found on this computer.
    std::function<Result<QList<Connection>>()> connections;
    /// What Windows logged about its dials; the same call as the probe's.
    std::function<Result<QList<DialEvent>>()> dialEvents;
    /// Tells bundle, report, profile and event log apart by content.
    std::function<Result<Loaded>(const QString &path)> load;
    /// Writes all of the octets or nothing.
    std::function<Result<void>(const QString &path, const QByteArray &octets)> save;
    /// What is known of a check by its id; nullptr: no such check (any more). Called on any thread.
    std::function<const CheckInfo *(const QString &id)> check;
    /// The languages that there are, code and own name, in the order of the menu; empty: only one.
    QList<std::pair<QString, QString>> languages;
    /// Speaks the language of that code from now on, and remembers it. On the wizard's thread.
    std::function<void(const QString &code)> languageChosen;
    /// Remembers the reading level.
    std::function<void(Reader)> readerChosen;
    /// Remembers the files that were opened last, the newest first.
    std::function<void(const QStringList &paths)> recentFilesChanged;
    /// Remembers where the window was; what it is given fits StartParameters::window.
    std::function<void(const QByteArray &window)> windowClosed;
    /// What the about box says; asked when it is opened.
    std::function<AboutFacts()> about;
    /// Shows a folder of this computer; called on the wizard's thread.
    std::function<void(const QString &folder)> openFolder;
    /// Folder that the save dialog proposes.
    QString saveFolder;
};

struct StartParameters
{
    QString server;
    QString connectionName;
    QString openedFrom;           ///< path of the file that @c opened came from
    std::optional<Loaded> opened; ///< of --profile or --open
    Reader reader = Reader::User;
    QString language;        ///< code of the one that is spoken
    QStringList recentFiles; ///< of the last time
    QByteArray window;       ///< where the window was the last time; empty: never shown
};

} // namespace aovpn::wizard
