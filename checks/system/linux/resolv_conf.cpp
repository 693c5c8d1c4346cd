// SPDX-License-Identifier: Apache-2.0
#include "checks/system/linux/resolv_conf.h"

#include "checks/model/address.h"

using namespace Qt::StringLiterals;

namespace aovpn::linux_system {
namespace {

constexpr qsizetype kMostServers = 3;
constexpr qsizetype kMostSuffixes = 32;

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
                result.servers.append(address->toString());
            }
        } else if (words.first() == "search"_L1 || words.first() == "domain"_L1) {
            result.suffixes = words.mid(1, kMostSuffixes);
        }
    }
    return result;
}

} // namespace aovpn::linux_system
