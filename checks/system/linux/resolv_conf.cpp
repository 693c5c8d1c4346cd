// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/resolv_conf.h"

#include "checks/model/address.h"
#include "checks/system/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kMostServers = 3;
constexpr qsizetype kMostSuffixes = 32;
constexpr qint64 kMostOctets = qint64{1024} * 1024;

/// The seconds of "timeout:N" among the words of an options line. Source: resolv.conf(5): at
/// most 30.
std::optional<std::chrono::seconds> timeoutIn(const QStringList &words)
{
    std::optional<std::chrono::seconds> timeout;
    for (const QString &word : words) {
        bool number = false;
        const int seconds = word.startsWith("timeout:"_L1) ? word.mid(8).toInt(&number) : 0;
        if (number) {
            timeout = std::chrono::seconds(std::clamp(seconds, 1, 30));
        }
    }
    return timeout;
}

} // namespace

ResolvConf parseResolvConf(const QByteArray &text)
{
    ResolvConf result;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith('#') || line.startsWith(';')) {
            continue;
        }
        const QStringList words =
            QString::fromUtf8(line).simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() < 2) {
            continue;
        }
        if (words.first() == "nameserver"_L1) {
            const auto address = IpAddress::parse(words.at(1));
            if (address && result.servers.size() < kMostServers) {
                const qsizetype zone = words.at(1).indexOf(u'%');
                result.servers.append(address->toString() +
                                      (zone < 0 ? QString() : words.at(1).mid(zone)));
            }
        } else if (words.first() == "search"_L1 || words.first() == "domain"_L1) {
            result.suffixes = words.mid(1, kMostSuffixes);
        } else if (words.first() == "options"_L1) {
            result.timeout = timeoutIn(words).value_or(result.timeout);
        }
    }
    return result;
}

ResolvConf readResolvConf()
{
    const auto text = readFile(u"/etc/resolv.conf"_s, kMostOctets);
    return text ? parseResolvConf(*text) : ResolvConf{};
}

} // namespace aovpn::linux_system
