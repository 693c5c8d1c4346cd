// SPDX-License-Identifier: Apache-2.0
// The JSON schemas say what the model writes: every member, every enum, nothing else.
#include "checks/engine/compare.h"
#include "tests/support/sample_results.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace {

QJsonObject readSchema(const QString &name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/resources/schema/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Compares a schema with a described type, member by member.
class Comparer
{
public:
    explicit Comparer(const QJsonObject &root) : m_definitions(root.value("$defs"_L1).toObject()) {}

    template <json::Described T> void object(const QString &path, const QJsonObject &schema)
    {
        Members<T> members{*this, path, schema.value("properties"_L1).toObject(), {}};
        T value{};
        T::describe(value, members);
        for (const QString &name : members.properties.keys()) {
            if (!members.seen.contains(name) && name != "$schema"_L1) {
                wrong(path + u'.' + name, u"not in the model"_s);
            }
        }
    }

    QStringList mistakes;

private:
    template <typename Owner> struct Members
    {
        Comparer &comparer;
        QString path;
        QJsonObject properties;
        QStringList seen;

        template <typename T> void operator()(const char *key, T &value)
        {
            const QString name = QString::fromLatin1(key);
            const QString place = path + u'.' + name;
            seen.append(name);
            if (!properties.contains(name)) {
                comparer.wrong(place, u"not in the schema"_s);
                return;
            }
            const QJsonObject schema = properties.value(name).toObject();
            if (name == "schema"_L1 && schema.contains("const"_L1)) {
                return;
            }
            comparer.compare(place, schema, value);
        }
        void stated(const char *key, QString &text)
        {
            std::optional<QString> nullable(text);
            (*this)(key, nullable);
        }
    };

    void wrong(const QString &path, const QString &what) { mistakes.append(path + u": "_s + what); }

    void isType(const QString &path, const QJsonObject &schema, const char *type)
    {
        if (schema.value("type"_L1).toString() != QLatin1String(type)) {
            wrong(path, u"should be "_s + QLatin1String(type));
        }
    }

    template <typename T>
    void compare(const QString &path, const QJsonObject &schema, const T & /*value*/)
    {
        if constexpr (json::Described<T>) {
            const QString name = schema.value("$ref"_L1).toString().section(u'/', -1);
            if (!m_definitions.contains(name)) {
                wrong(path, u"no definition"_s);
            } else if (!m_visited.contains(name)) {
                m_visited.append(name);
                object<T>(path, m_definitions.value(name).toObject());
            }
        } else if constexpr (json::NamedEnum<T>) {
            QJsonArray names;
            for (const auto &row : EnumNames<T>::kNames) {
                names.append(QString::fromLatin1(row.name));
            }
            if (schema.value("enum"_L1).toArray() != names) {
                wrong(path, u"other words"_s);
            }
        } else if constexpr (std::is_same_v<T, bool>) {
            isType(path, schema, "boolean");
        } else if constexpr (std::is_same_v<T, double>) {
            isType(path, schema, "number");
        } else {
            static_assert(std::is_integral_v<T>);
            isType(path, schema, "integer");
        }
    }
    void compare(const QString &path, const QJsonObject &schema, const QString &)
    {
        isType(path, schema, "string");
    }
    void compare(const QString &path, const QJsonObject &schema, const QByteArray &)
    {
        isType(path, schema, "string");
        if (schema.value("contentEncoding"_L1).toString() != "base64"_L1) {
            wrong(path, u"should be base64"_s);
        }
    }
    void compare(const QString &path, const QJsonObject &schema, const QJsonObject &)
    {
        isType(path, schema, "object");
    }
    void compare(const QString &path, const QJsonObject &schema, const QDateTime &)
    {
        if (schema.value("format"_L1).toString() != "date-time"_L1) {
            wrong(path, u"should be a time"_s);
        }
    }
    void compare(const QString &path, const QJsonObject &schema, const std::chrono::milliseconds &)
    {
        isType(path, schema, "integer");
    }
    template <typename T>
    void compare(const QString &path, const QJsonObject &schema, const std::optional<T> &)
    {
        const QJsonArray either = schema.value("anyOf"_L1).toArray();
        const QJsonObject null{{u"type"_s, u"null"_s}};
        if (either.size() != 2 || either.at(1).toObject() != null) {
            wrong(path, u"should allow null"_s);
            return;
        }
        compare(path, either.at(0).toObject(), T{});
    }
    template <typename T>
    void compare(const QString &path, const QJsonObject &schema, const QList<T> &)
    {
        isType(path, schema, "array");
        compare(path + u"[]"_s, schema.value("items"_L1).toObject(), T{});
    }
    template <typename T>
    void compare(const QString &path, const QJsonObject &schema, const QMap<QString, T> &)
    {
        isType(path, schema, "object");
        compare(path + u"{}"_s, schema.value("additionalProperties"_L1).toObject(), T{});
    }

    QJsonObject m_definitions;
    QStringList m_visited;
};

template <typename T> QStringList mistakesIn(const QString &file, const char *schemaName)
{
    const QJsonObject schema = readSchema(file);
    Comparer comparer(schema);
    comparer.object<T>({}, schema);
    QStringList mistakes = comparer.mistakes;
    if (schema.value("$schema"_L1).toString() !=
        u"https://json-schema.org/draft/2020-12/schema"_s) {
        mistakes.append(u"not draft 2020-12"_s);
    }
    const QJsonValue name =
        schema.value("properties"_L1).toObject().value("schema"_L1).toObject().value("const"_L1);
    if (name.toString() != QLatin1String(schemaName)) {
        mistakes.append(u"another schema name"_s);
    }
    return mistakes;
}

} // namespace

class TestSchemas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followTheModel();
    void policyIsStrict();
    void othersAreOpen();
};

void TestSchemas::followTheModel()
{
    QCOMPARE(mistakesIn<SessionResult>(u"result-1.schema.json"_s, kResultSchema), QStringList{});
    QCOMPARE(mistakesIn<Bundle>(u"bundle-1.schema.json"_s, kBundleSchema), QStringList{});
    QCOMPARE(mistakesIn<Comparison>(u"comparison-1.schema.json"_s, kComparisonSchema),
             QStringList{});
    QCOMPARE(mistakesIn<SitePolicy>(u"policy-1.schema.json"_s, kPolicySchema), QStringList{});
}

void TestSchemas::policyIsStrict()
{
    const QJsonObject schema = readSchema(u"policy-1.schema.json"_s);
    QCOMPARE(schema.value("additionalProperties"_L1), QJsonValue(false));
    const QJsonObject definitions = schema.value("$defs"_L1).toObject();
    QCOMPARE(definitions.size(), 3);
    for (const QJsonValue &definition : definitions) {
        QCOMPARE(definition.toObject().value("additionalProperties"_L1), QJsonValue(false));
    }
}

void TestSchemas::othersAreOpen()
{
    for (const QString &file :
         {u"result-1.schema.json"_s, u"bundle-1.schema.json"_s, u"comparison-1.schema.json"_s}) {
        const QJsonObject schema = readSchema(file);
        QVERIFY(!schema.isEmpty());
        QVERIFY(!schema.contains("additionalProperties"_L1));
        const QJsonObject definitions = schema.value("$defs"_L1).toObject();
        for (const QJsonValue &definition : definitions) {
            QVERIFY(!definition.toObject().contains("additionalProperties"_L1));
        }
    }
}

QTEST_APPLESS_MAIN(TestSchemas)
#include "tst_schemas.moc"
