// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows/registry.h"

#include "checks/system/windows/system_error.h"
#include "checks/system/windows/windows_api.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace aovpn::windows_system {
namespace {

using windows_values::OtherType;
using windows_values::RegistryData;
using windows_values::RegistryValues;

constexpr DWORD kMostValues = 1000;
constexpr DWORD kMostKeys = 10'000;
constexpr DWORD kMostOctets = 1024 * 1024;
/// Source: "Registry Element Size Limits"; one more for the zero at the end.
constexpr DWORD kLongestName = 16383 + 1;

class Key
{
public:
    Key(Hive hive, const QString &path)
    {
        m_code = RegOpenKeyExW(hive == Hive::Machine ? HKEY_LOCAL_MACHINE : HKEY_CURRENT_USER,
                               qUtf16Printable(path), 0, KEY_READ | KEY_WOW64_64KEY, &m_key);
    }
    ~Key()
    {
        if (m_code == ERROR_SUCCESS) {
            RegCloseKey(m_key);
        }
    }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;

    LSTATUS code() const { return m_code; }
    HKEY handle() const { return m_key; }

private:
    HKEY m_key = nullptr;
    LSTATUS m_code = ERROR_SUCCESS;
};

Failure failure(LSTATUS code, Hive hive, const QString &path)
{
    return systemFailure(
        static_cast<unsigned long>(code),
        (hive == Hive::Machine ? u"HKEY_LOCAL_MACHINE\\"_s : u"HKEY_CURRENT_USER\\"_s) + path);
}

/// The characters of a text value; the zero at its end may be missing.
QString textOf(const QByteArray &octets)
{
    QString text(octets.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        text[i] = QChar(qFromLittleEndian<quint16>(octets.constData() + 2 * i));
    }
    return text;
}

QString untilZero(const QString &text)
{
    return text.left(text.indexOf(QChar(u'\0')));
}

RegistryData dataOf(DWORD type, const QByteArray &octets)
{
    switch (type) {
    case REG_SZ:
    case REG_EXPAND_SZ:
        return untilZero(textOf(octets));
    case REG_MULTI_SZ: {
        QStringList texts;
        const QStringList parts = textOf(octets).split(QChar(u'\0'));
        for (const QString &part : parts) {
            if (part.isEmpty()) {
                break;
            }
            texts.append(part);
        }
        return texts;
    }
    case REG_DWORD:
        if (octets.size() == 4) {
            return qint64{qFromLittleEndian<quint32>(octets.constData())};
        }
        return OtherType{u"REG_DWORD of another size"_s};
    case REG_QWORD:
        if (octets.size() == 8) {
            return qFromLittleEndian<qint64>(octets.constData());
        }
        return OtherType{u"REG_QWORD of another size"_s};
    default:
        return OtherType{u"type %1"_s.arg(type)};
    }
}

/// One value by its place. Result: ERROR_NO_MORE_ITEMS at the end.
LSTATUS addValue(HKEY key, DWORD index, QByteArray &room, RegistryValues &values)
{
    std::array<wchar_t, kLongestName> name{};
    auto letters = static_cast<DWORD>(name.size());
    auto octets = static_cast<DWORD>(room.size());
    DWORD type = 0;
    LSTATUS code = RegEnumValueW(key, index, name.data(), &letters, nullptr, &type,
                                 static_cast<BYTE *>(static_cast<void *>(room.data())), &octets);
    if (code == ERROR_MORE_DATA && octets <= kMostOctets &&
        octets > static_cast<DWORD>(room.size())) {
        room.resize(static_cast<qsizetype>(octets));
        return addValue(key, index, room, values);
    }
    if (code == ERROR_MORE_DATA) {
        values.set(QString::fromWCharArray(name.data()), OtherType{u"more than 1 MiB"_s});
        return ERROR_SUCCESS;
    }
    if (code == ERROR_SUCCESS) {
        values.set(QString::fromWCharArray(name.data(), static_cast<qsizetype>(letters)),
                   dataOf(type, room.left(static_cast<qsizetype>(octets))));
    }
    return code;
}

} // namespace

Result<RegistryValues> registryValues(Hive hive, const QString &path)
{
    const Key key(hive, path);
    if (key.code() != ERROR_SUCCESS) {
        return failure(key.code(), hive, path);
    }
    RegistryValues values;
    QByteArray room(4096, '\0');
    for (DWORD index = 0; index < kMostValues; ++index) {
        const LSTATUS code = addValue(key.handle(), index, room, values);
        if (code == ERROR_NO_MORE_ITEMS) {
            break;
        }
        if (code != ERROR_SUCCESS) {
            return failure(code, hive, path);
        }
    }
    return values;
}

Result<RegistryValues> registryValuesIfAny(Hive hive, const QString &path)
{
    auto values = registryValues(hive, path);
    if (!values && values.error().kind == FailureKind::NotFound) {
        return RegistryValues{};
    }
    return values;
}

Result<QStringList> registrySubkeys(Hive hive, const QString &path)
{
    const Key key(hive, path);
    if (key.code() == ERROR_FILE_NOT_FOUND) {
        return QStringList{};
    }
    if (key.code() != ERROR_SUCCESS) {
        return failure(key.code(), hive, path);
    }
    QStringList names;
    for (DWORD index = 0; index < kMostKeys; ++index) {
        std::array<wchar_t, 256> name{}; // a key's name has at most 255 characters
        auto letters = static_cast<DWORD>(name.size());
        const LSTATUS code = RegEnumKeyExW(key.handle(), index, name.data(), &letters, nullptr,
                                           nullptr, nullptr, nullptr);
        if (code == ERROR_NO_MORE_ITEMS) {
            break;
        }
        if (code != ERROR_SUCCESS) {
            return failure(code, hive, path);
        }
        names.append(QString::fromWCharArray(name.data(), static_cast<qsizetype>(letters)));
    }
    return names;
}

} // namespace aovpn::windows_system
