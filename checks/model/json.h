// SPDX-License-Identifier: Apache-2.0
// JSON in and out for value types that describe their fields once.
//
// A value type declares
//     template <typename Self, typename Field> static void describe(Self &self, Field &field)
//     { field("name", self.name); ... }
// and an enum specialises EnumNames. Writing, reading (with the path of the first mistake) and any
// other walk over the fields (redaction, comparison) use that one declaration.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>

#include <chrono>
#include <cmath>
#include <concepts>
#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

namespace aovpn {

/// One row of an enum's table of JSON names.
template <typename E> struct EnumName
{
    E value;
    const char *name;
};

/// Specialised for each enum that occurs in JSON, with `static constexpr EnumName<E> kNames[]`.
template <typename E> struct EnumNames;

/// The JSON name of @p value; "?" for a value outside the table, which is a programming error.
template <typename E> QString enumName(E value)
{
    for (const auto &row : EnumNames<E>::kNames) {
        if (row.value == value) {
            return QString::fromLatin1(row.name);
        }
    }
    return QStringLiteral("?");
}

/// The enum value called @p name, or nullopt.
template <typename E> std::optional<E> enumValue(const QString &name)
{
    for (const auto &row : EnumNames<E>::kNames) {
        if (name == QLatin1String(row.name)) {
            return row.value;
        }
    }
    return std::nullopt;
}

/// The first mistake found while reading JSON.
struct JsonMistake
{
    QString path;     ///< for example "evidence.connections[2].strategy"
    QString expected; ///< for example "a string"
};

namespace json {

struct NullField
{
    template <typename T> void operator()(const char * /*key*/, T & /*value*/) {}
};

/// Describes a text that is empty where the source does not state it: null in JSON (an empty text
/// is read as well). Other walks see a text like any other.
template <typename Field, typename Text>
void describeStated(Field &field, const char *key, Text &text)
{
    if constexpr (requires { field.stated(key, text); }) {
        field.stated(key, text);
    } else {
        field(key, text);
    }
}

template <typename T>
concept Described = requires(T &value, NullField &field)
{
    std::remove_const_t<T>::describe(value, field);
};

template <typename E>
concept NamedEnum = std::is_enum_v<E> && requires
{
    EnumNames<E>::kNames;
};

// --- writing
// -----------------------------------------------------------------------------------------------------

inline QJsonValue encode(bool value)
{
    return value;
}
inline QJsonValue encode(const QString &value)
{
    return value;
}
inline QJsonValue encode(double value)
{
    return value;
}
inline QJsonValue encode(const QJsonObject &value)
{
    return value;
}
inline QJsonValue encode(const QByteArray &value)
{
    return QString::fromLatin1(value.toBase64());
}
inline QJsonValue encode(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}
template <std::integral T> QJsonValue encode(T value)
{
    return QJsonValue{static_cast<qint64>(value)};
}
template <NamedEnum E> QJsonValue encode(E value)
{
    return enumName(value);
}
inline QJsonValue encode(std::chrono::milliseconds value)
{
    return QJsonValue(qint64{value.count()});
}

template <Described T> QJsonValue encode(const T &value);
template <typename T> QJsonValue encode(const std::optional<T> &value);
template <typename T> QJsonValue encode(const QList<T> &values);
template <typename T> QJsonValue encode(const QMap<QString, T> &values);

class Writer
{
public:
    template <typename T> void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), encode(value));
    }
    void stated(const char *key, const QString &text)
    {
        m_object.insert(QLatin1String(key), text.isEmpty() ? QJsonValue() : QJsonValue(text));
    }
    const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

template <Described T> QJsonValue encode(const T &value)
{
    Writer writer;
    T::describe(value, writer);
    return writer.object();
}

template <typename T> QJsonValue encode(const std::optional<T> &value)
{
    return value ? encode(*value) : QJsonValue(QJsonValue::Null);
}

template <typename T> QJsonValue encode(const QList<T> &values)
{
    QJsonArray array;
    for (const T &value : values) {
        array.append(encode(value));
    }
    return array;
}

template <typename T> QJsonValue encode(const QMap<QString, T> &values)
{
    QJsonObject object;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        object.insert(it.key(), encode(it.value()));
    }
    return object;
}

// --- reading
// -----------------------------------------------------------------------------------------------------

/// Where the reader stands, and the first mistake it met. Reading goes on after a mistake; the
/// caller drops the value.
struct Cursor
{
    QString path;
    std::optional<JsonMistake> *mistake;

    void fail(const char *expected) const
    {
        if (!mistake->has_value()) {
            *mistake = JsonMistake{path, QString::fromLatin1(expected)};
        }
    }
    Cursor member(QLatin1String key) const
    {
        return {path.isEmpty() ? QString(key) : path + QLatin1Char('.') + key, mistake};
    }
    Cursor element(qsizetype index) const
    {
        return {path + QStringLiteral("[%1]").arg(index), mistake};
    }
};

/// Stores @p read if the JSON was of the right type, else says what was expected.
template <typename T>
void store(bool fits, T &&read, std::remove_cvref_t<T> &value, const Cursor &at,
           const char *expected)
{
    if (fits) {
        value = std::forward<T>(read);
    } else {
        at.fail(expected);
    }
}

inline void decode(const QJsonValue &json, bool &value, const Cursor &at)
{
    store(json.isBool(), json.toBool(), value, at, "true or false");
}
inline void decode(const QJsonValue &json, QString &value, const Cursor &at)
{
    store(json.isString(), json.toString(), value, at, "a string");
}
inline void decode(const QJsonValue &json, double &value, const Cursor &at)
{
    store(json.isDouble(), json.toDouble(), value, at, "a number");
}
inline void decode(const QJsonValue &json, QJsonObject &value, const Cursor &at)
{
    store(json.isObject(), json.toObject(), value, at, "an object");
}
inline void decode(const QJsonValue &json, QByteArray &value, const Cursor &at)
{
    auto octets = QByteArray::fromBase64Encoding(json.toString().toLatin1(),
                                                 QByteArray::AbortOnBase64DecodingErrors);
    store(json.isString() && octets, std::move(octets.decoded), value, at, "a base64 string");
}
inline void decode(const QJsonValue &json, QDateTime &value, const Cursor &at)
{
    if (json.isNull()) {
        value = {};
        return;
    }
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    store(json.isString() && time.isValid(), time.toUTC(), value, at, "an ISO 8601 time");
}
template <std::integral T> void decode(const QJsonValue &json, T &value, const Cursor &at)
{
    constexpr double kLow = static_cast<double>(std::numeric_limits<T>::min());
    constexpr double kHigh = static_cast<double>(std::numeric_limits<T>::max());
    const double number = json.toDouble(std::nan(""));
    if (!json.isDouble() || std::floor(number) != number || number < kLow || number > kHigh ||
        std::abs(number) > 9007199254740991.0) {
        at.fail("a whole number in range");
        return;
    }
    value = static_cast<T>(number);
}
template <NamedEnum E> void decode(const QJsonValue &json, E &value, const Cursor &at)
{
    const auto known = enumValue<E>(json.toString());
    store(json.isString() && known.has_value(), known.value_or(value), value, at,
          "one of the documented words");
}
inline void decode(const QJsonValue &json, std::chrono::milliseconds &value, const Cursor &at)
{
    qint64 count = 0;
    decode(json, count, at);
    value = std::chrono::milliseconds(count);
}

template <Described T> void decode(const QJsonValue &json, T &value, const Cursor &at);
template <typename T>
void decode(const QJsonValue &json, std::optional<T> &value, const Cursor &at);
template <typename T> void decode(const QJsonValue &json, QList<T> &values, const Cursor &at);
template <typename T>
void decode(const QJsonValue &json, QMap<QString, T> &values, const Cursor &at);

/// A missing key leaves the member's default: newer writers may add, older ones lack.
class Reader
{
public:
    Reader(const QJsonObject &object, const Cursor &at) : m_object(object), m_at(at) {}

    template <typename T> void operator()(const char *key, T &value)
    {
        const auto found = m_object.constFind(QLatin1String(key));
        if (found != m_object.constEnd()) {
            decode(*found, value, m_at.member(QLatin1String(key)));
        }
    }
    void stated(const char *key, QString &text)
    {
        std::optional<QString> value(text);
        (*this)(key, value);
        text = value.value_or(QString());
    }

private:
    const QJsonObject &m_object;
    const Cursor &m_at;
};

template <Described T> void decode(const QJsonValue &json, T &value, const Cursor &at)
{
    if (!json.isObject()) {
        at.fail("an object");
        return;
    }
    const QJsonObject object = json.toObject();
    Reader reader(object, at);
    T::describe(value, reader);
}

template <typename T> void decode(const QJsonValue &json, std::optional<T> &value, const Cursor &at)
{
    if (json.isNull()) {
        value.reset();
        return;
    }
    T inner{};
    decode(json, inner, at);
    value = std::move(inner);
}

template <typename T> void decode(const QJsonValue &json, QList<T> &values, const Cursor &at)
{
    if (!json.isArray()) {
        at.fail("an array");
        return;
    }
    const QJsonArray array = json.toArray();
    values.clear();
    values.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        T value{};
        decode(array.at(i), value, at.element(i));
        values.append(std::move(value));
    }
}

template <typename T>
void decode(const QJsonValue &json, QMap<QString, T> &values, const Cursor &at)
{
    if (!json.isObject()) {
        at.fail("an object");
        return;
    }
    const QJsonObject object = json.toObject();
    values.clear();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        T value{};
        decode(*it, value, at.member(QLatin1String(it.key().toLatin1())));
        values.insert(it.key(), std::move(value));
    }
}

} // namespace json

/// Writes a described value as a JSON object.
template <json::Described T> QJsonObject toJson(const T &value)
{
    return json::encode(value).toObject();
}

/// Reads a described value.
/// Result: the value; members that the JSON does not mention keep their defaults, unknown keys are
/// ignored. Errors: the path of the first member of the wrong type and what was expected there.
template <json::Described T> std::optional<JsonMistake> fromJson(const QJsonValue &json, T &value)
{
    std::optional<JsonMistake> mistake;
    json::decode(json, value, json::Cursor{{}, &mistake});
    return mistake;
}

} // namespace aovpn
