// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/machine.h"

#include <QSysInfo>
#include <QUrl>

#include <pwd.h>
#include <unistd.h>

namespace aovpn::linux_system {
namespace {

QString userName()
{
    passwd entry{};
    passwd *found = nullptr;
    QByteArray buffer(16384, '\0');
    const int code =
        getpwuid_r(geteuid(), &entry, buffer.data(), static_cast<size_t>(buffer.size()), &found);
    return code == 0 && found != nullptr ? QString::fromLocal8Bit(found->pw_name) : QString();
}

/// "host:port" of a proxy's URL or of a bare "host:port"; empty: none is named.
QString proxyServer(const QString &value)
{
    const QUrl url(value.contains(QLatin1String("://")) ? value
                                                        : QStringLiteral("http://") + value);
    if (value.isEmpty() || !url.isValid() || url.host().isEmpty()) {
        return {};
    }
    return QStringLiteral("%1:%2")
        .arg(url.host())
        .arg(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
}

/// What only Windows has.
Failure needsWindows()
{
    return {FailureKind::NotSupported, 0, QStringLiteral("only Windows has this"), {}};
}

} // namespace

Result<TriggerEvidence> LinuxMachine::triggers()
{
    return needsWindows();
}

Result<SettingsEvidence> LinuxMachine::settings()
{
    return needsWindows();
}

Result<AdapterEvidence> LinuxMachine::adapter()
{
    return needsWindows();
}

Result<CollectionEvidence> LinuxMachine::collection()
{
    return needsWindows();
}

Result<QList<DialEvent>> LinuxEventLog::dialEvents()
{
    return needsWindows();
}

Result<QList<ProxySettings>> LinuxMachine::proxies()
{
    QList<ProxySettings> proxies;
    for (const char *name :
         {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"}) {
        const QString server = proxyServer(qEnvironmentVariable(name));
        if (!server.isEmpty()) {
            const QString bypass =
                qEnvironmentVariable("no_proxy", qEnvironmentVariable("NO_PROXY"));
            proxies.append({.source = QStringLiteral("environment"),
                            .server = server,
                            .bypass = bypass.split(u',', Qt::SkipEmptyParts)});
            break;
        }
    }
    return proxies;
}

Result<SystemEvidence> LinuxMachine::describe()
{
    return SystemEvidence{.os = QStringLiteral("linux"),
                          .version = QSysInfo::prettyProductName(),
                          .computer = QSysInfo::machineHostName(),
                          .user = userName(),
                          .elevated = geteuid() == 0};
}

} // namespace aovpn::linux_system
