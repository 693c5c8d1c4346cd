// SPDX-License-Identifier: Apache-2.0
// explain CODE: what an error code means and what each reader does about it.
#include "app/cli/commands.h"
#include "app/cli/console_text.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/punctuation.h"
#include "checks/system/message_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

QJsonObject adviceJson(const Advice &advice)
{
    return {{u"meaning"_s, phrase(advice.meaning)},
            {u"steps"_s, QJsonArray::fromStringList(steps(advice))}};
}

/// What this Windows itself says of the code; empty: it has no text, or this is no Windows.
QString windowsText(const CodeEntry &entry)
{
    bool isNumber = false;
    const uint code = QString::fromLatin1(entry.code).toUInt(&isNumber, 0);
    return isNumber ? systemMessage(code) : QString();
}

QJsonObject entryJson(const CodeEntry &entry)
{
    QJsonArray causes;
    for (const char *cause : entry.causes) {
        if (cause != nullptr) {
            causes.append(phrase(cause));
        }
    }
    QJsonArray sources;
    for (const Source &source : entry.sources) {
        if (source.document != nullptr) {
            sources.append(QJsonObject{{u"document"_s, QString::fromUtf8(source.document)},
                                       {u"section"_s, QString::fromUtf8(source.section)}});
        }
    }
    QJsonObject json{
        {u"schema"_s, u"aovpn-doctor/code/1"_s},
        {u"code"_s, QLatin1String(entry.code)},
        {u"constant"_s, entry.constant == nullptr ? QJsonValue() : QLatin1String(entry.constant)},
        {u"stage"_s, enumName(entry.stage)},
        {u"title"_s, phrase(entry.title)},
        {u"causes"_s, causes},
        {u"sources"_s, sources}};
    const QString windows = windowsText(entry);
    if (!windows.isEmpty()) {
        json.insert(u"systemText"_s, windows);
    }
    for (const auto &reader : EnumNames<Reader>::kNames) {
        json.insert(QLatin1String(reader.name), adviceJson(adviceFor(entry, reader.value)));
    }
    return json;
}

QByteArray entryText(const CodeEntry &entry, const QJsonObject &json)
{
    QString text = json["code"_L1].toString();
    if (json["constant"_L1].isString()) {
        text += u" (%1)"_s.arg(json["constant"_L1].toString());
    }
    text += u'\n' + json["title"_L1].toString() + u'\n';
    //: %1: name of a step of the way to the company network, for example "Sign-in"
    text += ConsoleText::tr("Stage: %1").arg(stageName(entry.stage)) + u'\n';
    if (json.contains("systemText"_L1)) {
        text +=
            ConsoleText::tr("Windows' own text: %1").arg(json["systemText"_L1].toString()) + u'\n';
    }
    const auto list = [&text](const QString &heading, const QJsonArray &lines) {
        text += lines.isEmpty() ? QString() : u'\n' + heading + u'\n';
        for (const auto &line : lines) {
            text += u"  - %1\n"_s.arg(line.toString());
        }
    };
    list(ConsoleText::tr("Usual causes, most frequent first:"), json["causes"_L1].toArray());
    for (const auto &[key, heading] :
         {std::pair{"user"_L1, ConsoleText::tr("For the user")},
          std::pair{"helpdesk"_L1, ConsoleText::tr("For the helpdesk")},
          std::pair{"administrator"_L1, ConsoleText::tr("For the administrator")}}) {
        const QJsonObject advice = json[key].toObject();
        text += u'\n' + heading + colon() + advice["meaning"_L1].toString() + u'\n';
        for (const auto &step : advice["steps"_L1].toArray()) {
            text += u"  - %1\n"_s.arg(step.toString());
        }
    }
    text += u"\n"_s;
    for (const auto &source : json["sources"_L1].toArray()) {
        text += sourceLine(source["document"_L1].toString(), source["section"_L1].toString());
    }
    return text.toUtf8();
}

} // namespace

int explain(const Options &options, const Console &console)
{
    const CodeEntry *entry = codeEntry(options.operand);
    if (entry == nullptr) {
        console.complain(
            ConsoleText::tr("\"%1\" is not among the known codes; expected for example "
                            "809, 0x800B0109, -2146762487 or ERROR_VPN_TIMEOUT")
                .arg(options.operand.left(60)));
        return kUsageError;
    }
    const QJsonObject json = entryJson(*entry);
    return writeData(
        options.json,
        options.json.isEmpty() ? entryText(*entry, json) : QJsonDocument(json).toJson(), console);
}

} // namespace aovpn::cli
