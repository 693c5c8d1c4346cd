// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readings.h"

#include "app/common/inputs.h"
#include "checks/guidance/known_words.h"

namespace aovpn::cli {
namespace {

template <typename T>
std::optional<T> complaining(const Result<T> &read, const QString &warning, const Console &console)
{
    if (!read) {
        console.complain(failureWords(read.error()));
        return std::nullopt;
    }
    if (!warning.isEmpty()) {
        console.complain(warning);
    }
    return *read;
}

} // namespace

std::optional<SitePolicy> readPolicy(const QString &path, const Console &console)
{
    QString warning;
    const auto policy = app::loadPolicy(path, &warning);
    return complaining(policy, warning, console);
}

std::optional<QList<DialEvent>> readEvents(const QString &path, const Console &console)
{
    QString warning;
    const auto events = app::loadEvents(path, &warning);
    return complaining(events, warning, console);
}

} // namespace aovpn::cli
