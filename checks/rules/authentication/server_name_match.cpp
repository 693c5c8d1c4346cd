// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/authentication/server_name_match.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

/// A pattern longer than this is no server name.
constexpr qsizetype kMaxPattern = 256;
/// Nobody has more sign-in servers.
constexpr qsizetype kMaxNames = 100;

NameMatch matchOf(const QString &entry, const QString &name)
{
    if (entry == name) {
        return NameMatch::Yes;
    }
    if (entry.compare(name, Qt::CaseInsensitive) == 0) {
        return NameMatch::ButForCase;
    }
    if (entry.size() > kMaxPattern || name.size() > kMaxPattern) {
        return NameMatch::No;
    }
    // The profile may mean harm: the limit bounds what one pattern can cost.
    const QString anchored = u"(*LIMIT_MATCH=20000)"_s + QRegularExpression::anchoredPattern(entry);
    if (QRegularExpression(anchored).match(name).hasMatch()) {
        return NameMatch::Yes;
    }
    const QRegularExpression anyCase(anchored, QRegularExpression::CaseInsensitiveOption);
    return anyCase.match(name).hasMatch() ? NameMatch::ButForCase : NameMatch::No;
}

} // namespace

NameMatch bestNameMatch(const QStringList &entries, const QString &name)
{
    NameMatch best = NameMatch::No;
    for (const QString &entry : entries.first(std::min(entries.size(), kMaxNames))) {
        best = std::max(best, matchOf(entry, name));
    }
    return best;
}

} // namespace aovpn::rules
