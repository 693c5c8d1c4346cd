// SPDX-License-Identifier: Apache-2.0
#include "tests/translations/ts_file.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

Message messageAt(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context,
                    .isNumerus = xml.attributes().value("numerus"_L1) == u"yes"};
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == u"source") {
            message.source = xml.readElementText();
        } else if (name == u"comment") {
            message.comment = xml.readElementText();
        } else if (name == u"translation") {
            message.type = xml.attributes().value("type"_L1).toString();
            if (!message.isNumerus) {
                message.translations = {xml.readElementText()};
                continue;
            }
            while (xml.readNextStartElement()) {
                message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

std::optional<TsFile> readTs(const QByteArray &octets)
{
    QXmlStreamReader xml(octets);
    if (!xml.readNextStartElement() || xml.name() != u"TS") {
        return std::nullopt;
    }
    TsFile file;
    file.language = xml.attributes().value("language"_L1).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                file.messages.append(messageAt(xml, context));
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(file);
}
