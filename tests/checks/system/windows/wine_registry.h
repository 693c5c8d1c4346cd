// SPDX-License-Identifier: Apache-2.0
// Values of the registry for the length of a test; only in a Wine prefix.
#pragma once

#include "checks/system/windows/windows_api.h"

#include <QString>
#include <QStringList>

namespace aovpn::test {

/// Makes keys below HKEY_LOCAL_MACHINE or HKEY_CURRENT_USER and removes what it made.
class WineRegistry
{
public:
    WineRegistry() = default;
    ~WineRegistry()
    {
        for (auto it = m_values.crbegin(); it != m_values.crend(); ++it) {
            RegDeleteKeyValueW(it->root, qUtf16Printable(it->key), qUtf16Printable(it->name));
        }
        for (auto it = m_keys.crbegin(); it != m_keys.crend(); ++it) {
            RegDeleteTreeW(it->first, qUtf16Printable(it->second));
        }
    }
    WineRegistry(const WineRegistry &) = delete;
    WineRegistry &operator=(const WineRegistry &) = delete;

    /// Result: false: it could not be set.
    bool text(HKEY root, const QString &key, const QString &name, const QString &value)
    {
        return set(root, key, name, REG_SZ, value.utf16(), (value.size() + 1) * 2);
    }
    bool number(HKEY root, const QString &key, const QString &name, quint32 value)
    {
        return set(root, key, name, REG_DWORD, &value, 4);
    }
    bool list(HKEY root, const QString &key, const QString &name, const QStringList &values)
    {
        QString all;
        for (const QString &value : values) {
            all += value + QChar(u'\0');
        }
        return set(root, key, name, REG_MULTI_SZ, all.utf16(), (all.size() + 1) * 2);
    }
    bool set(HKEY root, const QString &key, const QString &name, DWORD type, const void *data,
             qsizetype octets)
    {
        HKEY opened = nullptr;
        DWORD disposition = 0;
        if (RegCreateKeyExW(root, qUtf16Printable(key), 0, nullptr, 0,
                            KEY_READ | KEY_WRITE | KEY_WOW64_64KEY, nullptr, &opened,
                            &disposition) != ERROR_SUCCESS) {
            return false;
        }
        if (disposition == REG_CREATED_NEW_KEY) {
            m_keys.append({root, key});
        } else {
            m_values.append({root, key, name});
        }
        const LSTATUS code =
            RegSetValueExW(opened, qUtf16Printable(name), 0, type, static_cast<const BYTE *>(data),
                           static_cast<DWORD>(octets));
        RegCloseKey(opened);
        return code == ERROR_SUCCESS;
    }

private:
    struct Value
    {
        HKEY root;
        QString key;
        QString name;
    };
    QList<std::pair<HKEY, QString>> m_keys;
    QList<Value> m_values;
};

} // namespace aovpn::test
