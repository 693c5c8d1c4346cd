// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/policy_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

/// Lines of one PEM text, as a box for several lines in a group policy editor leaves them.
QStringList joinedPem(const QStringList &lines)
{
    return {lines.join(u'\n')};
}

/// Walks what SitePolicy declares; asks the registry for each member.
class Reader
{
public:
    Reader(const RegistryValues &values, QString prefix)
        : m_values(values), m_prefix(std::move(prefix))
    {}

    template <typename T> void operator()(const char *key, T &member)
    {
        const QString name = QString::fromLatin1(key);
        if constexpr (json::Described<T>) {
            Reader part(m_values, m_prefix + name + u'.');
            T::describe(member, part);
            adopt(name, part);
        } else if (const RegistryData *data = m_values.find(m_prefix + name)) {
            read(name, *data, member);
        }
    }

    const QJsonObject &object() const { return m_object; }
    const QString &mistake() const { return m_mistake; }

private:
    void adopt(const QString &name, const Reader &part)
    {
        if (m_mistake.isEmpty()) {
            m_mistake = part.m_mistake;
        }
        if (!part.m_object.isEmpty()) {
            m_object.insert(name, part.m_object);
        }
    }

    void wrong(const QString &name, const QString &expected)
    {
        if (m_mistake.isEmpty()) {
            m_mistake = u"the value \"%1%2\" should be %3"_s.arg(m_prefix, name, expected);
        }
    }

    template <typename T>
    void read(const QString &name, const RegistryData &data, const std::optional<T> & /*member*/)
    {
        read(name, data, T{});
    }
    void read(const QString &name, const RegistryData &data, const QString & /*member*/)
    {
        if (const auto *text = std::get_if<QString>(&data)) {
            m_object.insert(name, *text);
        } else {
            wrong(name, u"a text (REG_SZ)"_s);
        }
    }
    void read(const QString &name, const RegistryData &data, bool /*member*/)
    {
        const auto *number = std::get_if<qint64>(&data);
        if (number != nullptr && (*number == 0 || *number == 1)) {
            m_object.insert(name, *number == 1);
        } else {
            wrong(name, u"1 for yes or 0 for no (REG_DWORD)"_s);
        }
    }
    void read(const QString &name, const RegistryData &data, int /*member*/)
    {
        if (const auto *number = std::get_if<qint64>(&data)) {
            m_object.insert(name, *number);
        } else {
            wrong(name, u"a number (REG_DWORD)"_s);
        }
    }
    void read(const QString &name, const RegistryData &data, const QStringList & /*member*/)
    {
        const auto *list = std::get_if<QStringList>(&data);
        if (list == nullptr) {
            wrong(name, u"a list of texts (REG_MULTI_SZ)"_s);
            return;
        }
        QStringList entries = *list;
        entries.removeAll(QString());
        if (name == u"trustedRootsPem" && !entries.isEmpty()) {
            entries = joinedPem(entries);
        }
        m_object.insert(name, QJsonArray::fromStringList(entries));
    }
    /// A word of a closed list: which ones there are, the reader of policies says.
    template <json::NamedEnum T>
    void read(const QString &name, const RegistryData &data, const T & /*member*/)
    {
        read(name, data, QString());
    }

    const RegistryValues &m_values;
    QString m_prefix;
    QJsonObject m_object;
    QString m_mistake;
};

} // namespace

Result<QJsonObject> policyOf(const RegistryValues &values, const QString &where)
{
    Reader reader(values, QString());
    SitePolicy policy;
    SitePolicy::describe(policy, reader);
    if (!reader.mistake().isEmpty()) {
        return Failure{FailureKind::Malformed, 0, reader.mistake(), where};
    }
    QJsonObject object = reader.object();
    object.remove(u"schema"_s);
    return object;
}

} // namespace aovpn::windows_values
