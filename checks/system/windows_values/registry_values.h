// SPDX-License-Identifier: Apache-2.0
// The values of one key of the registry, by name.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace aovpn::windows_values {

/// Another type than the three that are read; its name ("REG_BINARY").
struct OtherType
{
    QString name;
    bool operator==(const OtherType &) const = default;
};

/// REG_DWORD and REG_QWORD (as far as it fits), REG_SZ and REG_EXPAND_SZ (not expanded),
/// REG_MULTI_SZ.
using RegistryData = std::variant<OtherType, qint64, QString, QStringList>;

/// Names are compared as Windows does: without regard to case.
class RegistryValues
{
public:
    void set(const QString &name, RegistryData data);
    /// nullptr: there is no such value.
    const RegistryData *find(const QString &name) const;
    bool isEmpty() const { return m_values.isEmpty(); }

    /// Null: there is no such value, or it has another type.
    std::optional<qint64> number(const QString &name) const;
    /// As number(), for what fits into an int; one with the highest bit set is negative.
    std::optional<int> integer(const QString &name) const;
    /// Empty: there is no such value, or it has another type.
    QString text(const QString &name) const;
    /// A REG_MULTI_SZ, or a REG_SZ as its only entry; without empty entries.
    QStringList list(const QString &name) const;

private:
    QMap<QString, RegistryData> m_values; ///< by name in lower case
};

} // namespace aovpn::windows_values
