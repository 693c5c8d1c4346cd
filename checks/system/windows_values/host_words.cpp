// SPDX-License-Identifier: Apache-2.0
#include "checks/system/windows_values/host_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::windows_values {
namespace {

constexpr quint32 kFirstBuildOf11 = 22000;

// NLM_CONNECTIVITY
constexpr quint32 kLocal = 0x10 | 0x20 | 0x100 | 0x200; // subnet and local network, IPv4 and IPv6
constexpr quint32 kInternet = 0x40 | 0x400;
constexpr quint32 kNoTraffic = 0x1 | 0x2;

} // namespace

QString windowsVersion(const WindowsBuild &build, const RegistryValues &current)
{
    QString name = current.text(u"ProductName"_s);
    if (name.isEmpty()) {
        name = u"Windows"_s;
    }
    if (build.build >= kFirstBuildOf11) {
        name.replace(u"Windows 10"_s, u"Windows 11"_s);
    }
    QString release = current.text(u"DisplayVersion"_s);
    if (release.isEmpty()) {
        release = current.text(u"ReleaseId"_s);
    }
    if (!release.isEmpty()) {
        name += u' ' + release;
    }
    QString number = u"%1.%2.%3"_s.arg(build.major).arg(build.minor).arg(build.build);
    if (const auto revision = current.integer(u"UBR"_s)) {
        number += u".%1"_s.arg(*revision);
    }
    return u"%1 (%2)"_s.arg(name, number);
}

QString networkCategory(int category)
{
    switch (category) {
    case 0:
        return u"public"_s;
    case 1:
        return u"private"_s;
    case 2:
        return u"domain"_s;
    default:
        return {};
    }
}

QString commonCategory(const QStringList &categories)
{
    const bool same = std::all_of(categories.cbegin(), categories.cend(),
                                  [&](const QString &one) { return one == categories.first(); });
    return categories.isEmpty() || !same ? QString() : categories.first();
}

Connectivity connectivityOfHint(int level)
{
    switch (level) {
    case 1:
        return Connectivity::None;
    case 2:
        return Connectivity::Local;
    case 3:
        return Connectivity::Internet;
    case 4:
        return Connectivity::Constrained;
    default:
        return Connectivity::Unknown; // 0, and hidden
    }
}

Connectivity connectivityOfFlags(quint32 flags)
{
    if ((flags & kInternet) != 0) {
        return Connectivity::Internet;
    }
    if ((flags & (kLocal | kNoTraffic)) != 0) {
        return Connectivity::Local;
    }
    return Connectivity::None;
}

std::optional<bool> credentialGuard(bool isolatedProcessRuns, const RegistryValues &lsa,
                                    const RegistryValues &policy)
{
    if (!isolatedProcessRuns) {
        return false;
    }
    for (const auto &wanted : {policy.integer(u"LsaCfgFlags"_s), lsa.integer(u"LsaCfgFlags"_s),
                               lsa.integer(u"LsaCfgFlagsDefault"_s)}) {
        if (wanted) {
            return *wanted != 0;
        }
    }
    return std::nullopt;
}

} // namespace aovpn::windows_values
