// SPDX-License-Identifier: Apache-2.0
#include "checks/model/host_name.h"

#include "checks/model/address.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kLongestName = 253; // RFC 1035, 2.3.4

} // namespace

QString bareHost(const QString &text)
{
    QString host = text.trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']') && host.contains(u':')) {
        host = host.mid(1, host.size() - 2);
    }
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

QString canonicalAddress(const QString &text)
{
    const auto address = IpAddress::parse(text.trimmed());
    return address ? address->toString() : QString();
}

QString canonicalHost(const QString &text)
{
    if (QString address = canonicalAddress(text); !address.isEmpty()) {
        return address;
    }
    const QByteArray name = asciiHost(bareHost(text));
    return name.size() > kLongestName ? QString() : QString::fromLatin1(name).toLower();
}

bool isSameHost(const QString &one, const QString &other)
{
    const QString canonical = canonicalHost(one);
    return !canonical.isEmpty() && canonical == canonicalHost(other);
}

QByteArray asciiHost(const QString &name)
{
    const bool ascii = std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return c.unicode() > 0x20 && c.unicode() < 0x7F;
    });
    return ascii ? name.toLatin1() : QUrl::toAce(name);
}

const char *hostMistake(const QString &typed)
{
    static const QRegularExpression kHostName(
        u"^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*$"_s);
    if (!canonicalAddress(typed).isEmpty() || kHostName.match(canonicalHost(typed)).hasMatch()) {
        return nullptr;
    }
    if (typed.contains(u'/') || typed.contains(u':')) {
        return QT_TRANSLATE_NOOP("Checks",
                                 "Type only the name, without https:// and without a port.");
    }
    return QT_TRANSLATE_NOOP("Checks", "A server's name has letters, digits, hyphens and dots, "
                                       "for example vpn.contoso.com.");
}

} // namespace aovpn
