// SPDX-License-Identifier: Apache-2.0
#include "checks/model/policy.h"

#include "checks/model/json_file.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr qsizetype kLongestUrl = 2048;

/// What probes/http_get.cpp can ask: plain http:, a host, no account in it.
bool isHttpAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= kLongestUrl && url.isValid() && url.scheme() == u"http" &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

Result<SitePolicy> parsePolicy(const QByteArray &text, const QString &where)
{
    auto policy = parseJsonFile<SitePolicy>(text, where, QLatin1String("aovpn-doctor/policy/"), 1);
    if (policy && !policy->portalUrl.isEmpty() && !isHttpAddress(policy->portalUrl)) {
        return Failure{FailureKind::Malformed, 0,
                       u"\"portalUrl\" should be an http: address or empty"_s, where};
    }
    return policy;
}

} // namespace aovpn
