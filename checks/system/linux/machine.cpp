// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/machine.h"

#include <QSysInfo>

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

} // namespace

Result<SystemEvidence> LinuxMachine::describe()
{
    return SystemEvidence{.os = QStringLiteral("linux"),
                          .version = QSysInfo::prettyProductName(),
                          .computer = QSysInfo::machineHostName(),
                          .user = userName(),
                          .elevated = geteuid() == 0};
}

} // namespace aovpn::linux_system
