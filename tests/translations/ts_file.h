// SPDX-License-Identifier: Apache-2.0
// The messages of a .ts file.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One message: what the sources say and what the language makes of it.
struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells apart what is the same in English
    bool isNumerus = false;
    QString type;             ///< "" finished, else "unfinished", "vanished", "obsolete"
    QStringList translations; ///< one, or with isNumerus the forms
};

struct TsFile
{
    QString language;
    QList<Message> messages;
};

/// The messages in @p octets; nullopt: it is no .ts file.
std::optional<TsFile> readTs(const QByteArray &octets);
