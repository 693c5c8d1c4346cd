// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/registry_values.h"

#include <limits>

namespace aovpn::windows_values {

void RegistryValues::set(const QString &name, RegistryData data)
{
    m_values.insert(name.toLower(), std::move(data));
}

const RegistryData *RegistryValues::find(const QString &name) const
{
    const auto found = m_values.constFind(name.toLower());
    return found == m_values.constEnd() ? nullptr : &*found;
}

std::optional<qint64> RegistryValues::number(const QString &name) const
{
    const RegistryData *data = find(name);
    const auto *value = data == nullptr ? nullptr : std::get_if<qint64>(data);
    return value == nullptr ? std::nullopt : std::optional(*value);
}

std::optional<int> RegistryValues::integer(const QString &name) const
{
    const auto value = number(name);
    if (!value || *value < 0 || *value > std::numeric_limits<quint32>::max()) {
        return std::nullopt;
    }
    return static_cast<int>(static_cast<quint32>(*value));
}

QString RegistryValues::text(const QString &name) const
{
    const RegistryData *data = find(name);
    const auto *value = data == nullptr ? nullptr : std::get_if<QString>(data);
    return value == nullptr ? QString() : *value;
}

QStringList RegistryValues::list(const QString &name) const
{
    const RegistryData *data = find(name);
    if (data == nullptr) {
        return {};
    }
    QStringList values;
    if (const auto *list = std::get_if<QStringList>(data)) {
        values = *list;
    } else if (const auto *one = std::get_if<QString>(data)) {
        values = {*one};
    }
    values.removeAll(QString());
    return values;
}

} // namespace aovpn::windows_values
