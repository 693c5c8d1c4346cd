// SPDX-License-Identifier: Apache-2.0
// The group policy templates against the schema of the site policy: each member is a value of the
// right type and bounds, each value a member, and every text is there in every language.
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = QStringLiteral(AOVPN_SOURCE_DIR "/installer/windows/policy/");
const QString kKey = u"SOFTWARE\\Policies\\AOVPN Doctor"_s;

/// What one value may hold, from the schema or from the template.
struct Value
{
    QString type; ///< "text", "list", "number", "yes-no", "word"
    qint64 least = 0;
    qint64 most = 0;
    QStringList words;

    bool operator==(const Value &) const = default;
};

using Values = QMap<QString, Value>;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The branch of a schema that is not null.
QJsonObject stated(const QJsonObject &member)
{
    for (const QJsonValue &one : member["anyOf"_L1].toArray()) {
        if (one["type"_L1].toString() != u"null") {
            return one.toObject();
        }
    }
    return member;
}

void collect(const QJsonObject &schema, const QJsonObject &object, const QString &prefix,
             Values &values)
{
    const QJsonObject properties = object["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        if (it.key() == u"schema" || it.key() == u"$schema") {
            continue; // what kind of file it is; the registry needs none
        }
        const QString name = prefix + it.key();
        const QString reference = it->toObject()["$ref"_L1].toString();
        if (!reference.isEmpty()) {
            const QString part = reference.section(u'/', -1);
            collect(schema, schema["$defs"_L1][part].toObject(), name + u'.', values);
            continue;
        }
        const QJsonObject member = stated(it->toObject());
        const QString type = member["type"_L1].toString();
        Value value{.type = type == u"array"     ? u"list"_s
                            : type == u"integer" ? u"number"_s
                            : type == u"boolean" ? u"yes-no"_s
                                                 : u"text"_s};
        if (type == u"integer") {
            value.least = member["minimum"_L1].toInteger(-1);
            value.most = member["maximum"_L1].toInteger(-1);
        }
        for (const QJsonValue &word : member["enum"_L1].toArray()) {
            value.type = u"word"_s;
            value.words.append(word.toString());
        }
        value.words.sort();
        values.insert(name, value);
    }
}

Values schemaValues()
{
    const QJsonObject schema =
        QJsonDocument::fromJson(
            contents(QStringLiteral(AOVPN_SOURCE_DIR "/resources/schema/policy-1.schema.json")))
            .object();
    Values values;
    collect(schema, schema, {}, values);
    return values;
}

struct Template
{
    Values values;
    QSet<QString> strings;       ///< "$(string.x)" that are referred to
    QSet<QString> presentations; ///< the same of "$(presentation.x)"
    QSet<QString> categories;
    QSet<QString> usedCategories;
    QSet<QString> elements; ///< ids that presentations refer to
    QString mistake;
};

void noteReferences(const QXmlStreamAttributes &attributes, Template &found)
{
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QString text = attribute.value().toString();
        if (text.startsWith(u"$(string.")) {
            found.strings.insert(text.mid(9).chopped(1));
        } else if (text.startsWith(u"$(presentation.")) {
            found.presentations.insert(text.mid(15).chopped(1));
        }
    }
}

Template readTemplate()
{
    Template found;
    QXmlStreamReader xml(contents(kFolder + u"aovpn-doctor.admx"_s));
    QString current;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QXmlStreamAttributes attributes = xml.attributes();
        noteReferences(attributes, found);
        const QString element = xml.name().toString();
        const QString valueName = attributes.value(u"valueName"_s).toString();
        if (element == u"category") {
            found.categories.insert(attributes.value(u"name"_s).toString());
        } else if (element == u"parentCategory") {
            found.usedCategories.insert(attributes.value(u"ref"_s).toString());
        } else if (element == u"policy") {
            if (attributes.value(u"key"_s) != kKey || attributes.value(u"class"_s) != u"Machine") {
                found.mistake =
                    u"another key or class: "_s + attributes.value(u"name"_s).toString();
            }
            if (!valueName.isEmpty()) {
                found.values.insert(valueName, {.type = u"yes-no"_s});
            }
        } else if (!valueName.isEmpty()) {
            current = valueName;
            found.elements.insert(attributes.value(u"id"_s).toString());
            Value value{.type = element == u"multiText" ? u"list"_s
                                : element == u"decimal" ? u"number"_s
                                : element == u"enum"    ? u"word"_s
                                : element == u"text"    ? u"text"_s
                                                        : element};
            if (element == u"decimal") {
                value.least = attributes.value(u"minValue"_s).toLongLong();
                value.most = attributes.value(u"maxValue"_s).toLongLong();
            }
            found.values.insert(valueName, value);
        } else if (element == u"string" && !current.isEmpty()) {
            found.values[current].words.append(xml.readElementText());
            found.values[current].words.sort();
        }
    }
    if (xml.hasError()) {
        found.mistake = xml.errorString();
    }
    return found;
}

} // namespace

class TestPolicyTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsAValue();
    void categoriesExist();
    void everyTextIsThere_data();
    void everyTextIsThere();
};

void TestPolicyTemplates::everyMemberIsAValue()
{
    const Values wanted = schemaValues();
    const Template found = readTemplate();
    QVERIFY2(found.mistake.isEmpty(), qPrintable(found.mistake));
    QVERIFY(wanted.size() > 20);
    QVERIFY(wanted.contains(u"helpdesk.phone"_s) && wanted.contains(u"routing.mode"_s));
    QCOMPARE(found.values.keys(), wanted.keys());
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const Value &value = found.values[it.key()];
        QVERIFY2(value == *it,
                 qPrintable(it.key() + u": "_s + value.type + u' ' + value.words.join(u',')));
    }
}

void TestPolicyTemplates::categoriesExist()
{
    const Template found = readTemplate();
    QCOMPARE(found.usedCategories, found.categories); // "root" is the parent of all others
}

void TestPolicyTemplates::everyTextIsThere_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator it(kFolder, {u"*.adml"_s}, QDir::Files, QDirIterator::Subdirectories);
    int languages = 0;
    while (it.hasNext()) {
        const QString path = it.next();
        QTest::newRow(qPrintable(path.mid(kFolder.size()))) << path;
        ++languages;
    }
    QCOMPARE(languages, 2);
}

void TestPolicyTemplates::everyTextIsThere()
{
    QFETCH(QString, path);
    const Template found = readTemplate();
    QSet<QString> strings;
    QSet<QString> presentations;
    QSet<QString> elements;
    QXmlStreamReader xml(contents(path));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString id = xml.attributes().value(u"id"_s).toString();
        if (xml.name() == u"string") {
            strings.insert(id);
            QVERIFY2(!xml.readElementText().trimmed().isEmpty(), qPrintable(id));
        } else if (xml.name() == u"presentation") {
            presentations.insert(id);
        } else if (xml.attributes().hasAttribute(u"refId"_s)) {
            elements.insert(xml.attributes().value(u"refId"_s).toString());
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(strings, found.strings);
    QCOMPARE(presentations, found.presentations);
    QCOMPARE(elements, found.elements);
}

QTEST_GUILESS_MAIN(TestPolicyTemplates)
#include "tst_policy_templates.moc"
