// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/desktop/screen_reader.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

/// A reference to an object of some program.
struct Reference
{
    QString service;
    QDBusObjectPath path;
};

struct Extents
{
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Reference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Reference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Extents &extents)
{
    argument.beginStructure();
    argument >> extents.x >> extents.y >> extents.width >> extents.height;
    argument.endStructure();
    return argument;
}

} // namespace

Q_DECLARE_METATYPE(Reference)

namespace aovpn::test {
namespace {

const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kComponent = u"org.a11y.atspi.Component"_s;
const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kRoot = u"/org/a11y/atspi/accessible/root"_s;
constexpr int kDeepest = 40;
constexpr int kPatience = 10'000;

QDBusMessage ask(const QDBusConnection &bus, const QString &service, const QString &path,
                 const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return bus.call(call, QDBus::Block, kPatience);
}

QList<Reference> references(const QDBusMessage &reply)
{
    return reply.arguments().isEmpty()
               ? QList<Reference>()
               : qdbus_cast<QList<Reference>>(reply.arguments().constFirst());
}

} // namespace

QString Seen::text() const
{
    return u"%1 '%2' (%3)"_s.arg(role, name, path.section(u'/', -1));
}

ScreenReader::ScreenReader(const QString &bus)
    : m_name(u"aovpn-test-reader"_s), m_bus(QDBusConnection::connectToBus(bus, m_name))
{
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    for (const QString &event : {u"object:property-change"_s, u"object:state-changed"_s}) {
        ask(m_bus, kRegistry, u"/org/a11y/atspi/registry"_s, kRegistry, u"RegisterEvent"_s,
            {event, QStringList{}, QString()});
    }
    for (const QString &signal : {u"PropertyChange"_s, u"StateChanged"_s}) {
        m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, signal, this,
                      SLOT(notice(QDBusMessage)));
    }
}

ScreenReader::~ScreenReader()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(m_name);
}

QVariant ScreenReader::property(const Seen &at, const QString &interface, const QString &name)
{
    const QDBusMessage reply = ask(m_bus, at.service, at.path, u"org.freedesktop.DBus.Properties"_s,
                                   u"Get"_s, {interface, name});
    return reply.arguments().isEmpty()
               ? QVariant()
               : qvariant_cast<QDBusVariant>(reply.arguments().constFirst()).variant();
}

Seen ScreenReader::readAt(const QString &service, const QString &path, int depth)
{
    Seen seen;
    seen.service = service;
    seen.path = path;
    const auto call = [&](const QString &interface, const QString &method,
                          const QVariantList &arguments = {}) {
        return ask(m_bus, service, path, interface, method, arguments).arguments();
    };
    seen.name = property(seen, kAccessible, u"Name"_s).toString();
    seen.description = property(seen, kAccessible, u"Description"_s).toString();
    if (const auto role = call(kAccessible, u"GetRoleName"_s); !role.isEmpty()) {
        seen.role = role.constFirst().toString();
    }
    if (const auto states = call(kAccessible, u"GetState"_s); !states.isEmpty()) {
        const auto words = qdbus_cast<QList<uint>>(states.constFirst());
        seen.states = words.value(0) | (static_cast<quint64>(words.value(1)) << 32);
    }
    if (const auto place = call(kComponent, u"GetExtents"_s, {0U}); !place.isEmpty()) {
        const auto extents = qdbus_cast<Extents>(place.constFirst());
        seen.place = {extents.x, extents.y, extents.width, extents.height};
    }
    if (depth < kDeepest) {
        const QDBusMessage children = ask(m_bus, service, path, kAccessible, u"GetChildren"_s, {});
        for (const Reference &child : references(children)) {
            const Seen below = readAt(child.service, child.path.path(), depth + 1);
            // An item that is scrolled away is there all the same.
            if (depth < 1 || below.is(SeenState::Visible)) {
                seen.children.append(below);
            }
        }
    }
    return seen;
}

Seen ScreenReader::read()
{
    const auto programs =
        references(ask(m_bus, kRegistry, kRoot, kAccessible, u"GetChildren"_s, {}));
    Seen all;
    for (const Reference &program : programs) {
        all.children.append(readAt(program.service, program.path.path(), 0));
    }
    return all;
}

Seen ScreenReader::focused()
{
    Seen seen = m_focus;
    if (!seen.path.isEmpty()) {
        seen.name = property(seen, kAccessible, u"Name"_s).toString();
    }
    return seen;
}

void ScreenReader::reset()
{
    m_focus = {};
    m_heard.clear();
}

void ScreenReader::press(const Seen &seen)
{
    ask(m_bus, seen.service, seen.path, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
}

QStringList ScreenReader::heard()
{
    return std::exchange(m_heard, {});
}

void ScreenReader::notice(const QDBusMessage &event)
{
    const QString detail = event.arguments().value(0).toString();
    const bool on = event.arguments().value(1).toInt() == 1;
    Seen source;
    source.service = event.service();
    source.path = event.path();
    if (detail == u"focused") {
        if (on) {
            m_focus = source;
        }
        return;
    }
    const bool renamed = detail == u"accessible-name";
    if (!renamed && !(detail == u"showing" && on)) {
        return;
    }
    const QDBusMessage role =
        ask(m_bus, source.service, source.path, kAccessible, u"GetRoleName"_s, {});
    if (role.arguments().isEmpty() || role.arguments().constFirst() != u"notification"_s) {
        return;
    }
    // The event brings the name along; asked for later, it may be the next one already.
    m_heard.append(
        renamed ? qvariant_cast<QDBusVariant>(event.arguments().value(3)).variant().toString()
                : property(source, kAccessible, u"Name"_s).toString());
}

void ScreenReader::walk(const Seen &seen, const std::function<void(const Seen &)> &visit)
{
    visit(seen);
    for (const Seen &child : seen.children) {
        walk(child, visit);
    }
}

Seen ScreenReader::find(const Seen &seen, const std::function<bool(const Seen &)> &fits)
{
    if (!seen.path.isEmpty() && fits(seen)) {
        return seen;
    }
    for (const Seen &child : seen.children) {
        if (const Seen found = find(child, fits); !found.path.isEmpty()) {
            return found;
        }
    }
    return {};
}

} // namespace aovpn::test
