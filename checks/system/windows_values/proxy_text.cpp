// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/proxy_text.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

constexpr qsizetype kLongestText = 16384;

/// "host:port" of "scheme://user:password@host:port/".
QString bare(QString address)
{
    address = address.trimmed();
    const qsizetype scheme = address.indexOf(u"://"_s);
    if (scheme >= 0) {
        address.remove(0, scheme + 3);
    }
    address = address.section(u'/', 0, 0);
    return address.mid(address.lastIndexOf(u'@') + 1);
}

} // namespace

QString proxyServer(const QString &text)
{
    static const QRegularExpression between(u"[;\\s]+"_s);
    QString forHttp;
    QString forAll;
    for (const QString &part : text.left(kLongestText).split(between, Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'=');
        const QString protocol = part.left(std::max(sign, qsizetype{0})).trimmed().toLower();
        const QString address = bare(part.mid(sign + 1));
        if (protocol == u"https") {
            return address;
        }
        if (protocol == u"http" && forHttp.isEmpty()) {
            forHttp = address;
        }
        if (sign < 0 && forAll.isEmpty()) {
            forAll = address;
        }
    }
    return forAll.isEmpty() ? forHttp : forAll;
}

QStringList proxyBypass(const QString &text)
{
    static const QRegularExpression between(u"[;,\\s]+"_s);
    return text.left(kLongestText).split(between, Qt::SkipEmptyParts);
}

QString proxyConfigUrl(const QString &url)
{
    return QUrl(url.trimmed().left(kLongestText)).toString(QUrl::RemoveUserInfo);
}

std::optional<ProxySettings> proxyOf(const RegistryValues &values, const QString &source)
{
    ProxySettings proxy{.source = source};
    // Where the switch is not set, what stands beside it does not count.
    if (values.number(u"ProxyEnable"_s).value_or(0) != 0) {
        proxy.server = proxyServer(values.text(u"ProxyServer"_s));
        proxy.bypass = proxyBypass(values.text(u"ProxyOverride"_s));
    }
    proxy.configUrl = proxyConfigUrl(values.text(u"AutoConfigURL"_s));
    proxy.autoDetect = values.number(u"AutoDetect"_s).value_or(0) != 0;
    if (proxy.server.isEmpty() && proxy.configUrl.isEmpty() && !proxy.autoDetect) {
        return std::nullopt;
    }
    return proxy;
}

} // namespace aovpn::windows_values
