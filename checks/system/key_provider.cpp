// SPDX-License-Identifier: Apache-2.0
#include "checks/system/key_provider.h"

#include <algorithm>
#include <array>

namespace aovpn {

std::optional<bool> providerAsksPerson(const QString &name)
{
    static constexpr std::array<const char *, 3> kAsking = {
        "Microsoft Base Smart Card Crypto Provider",
        "Microsoft Smart Card Key Storage Provider",
        "Microsoft Passport Key Storage Provider",
    };
    const bool asks = std::any_of(kAsking.cbegin(), kAsking.cend(), [&name](const char *one) {
        return name.compare(QLatin1String(one), Qt::CaseInsensitive) == 0;
    });
    return asks ? std::optional(true) : std::nullopt;
}

} // namespace aovpn
