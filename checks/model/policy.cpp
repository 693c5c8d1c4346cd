// SPDX-License-Identifier: Apache-2.0
#include "checks/model/policy.h"

#include "checks/model/json_file.h"
#include "checks/model/sign_in_name.h"
#include "checks/model/thumbprint.h"

#include <QJsonDocument>
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

/// Brings thumbprints into the form of the readers; the result is the place of the first that is
/// none.
std::optional<qsizetype> normalise(QStringList &thumbprints)
{
    for (qsizetype at = 0; at < thumbprints.size(); ++at) {
        thumbprints[at] = normalisedThumbprint(thumbprints[at]);
        if (!isThumbprint(thumbprints[at])) {
            return at;
        }
    }
    return std::nullopt;
}

/// @p over before @p below, member by member; only parts are merged, lists are replaced.
QJsonObject laidOver(QJsonObject below, const QJsonObject &over)
{
    for (auto it = over.constBegin(); it != over.constEnd(); ++it) {
        QJsonValue value = *it;
        if (value.isObject()) {
            value = laidOver(below.value(it.key()).toObject(), value.toObject());
        }
        below.insert(it.key(), value);
    }
    return below;
}

} // namespace

Result<SitePolicy> parsePolicy(const QByteArray &text, const QString &where)
{
    auto policy = parseJsonFile<SitePolicy>(text, where, QLatin1String("aovpn-doctor/policy/"), 1);
    if (!policy) {
        return policy;
    }
    const auto should = [&where](const QString &what) {
        return Failure{FailureKind::Malformed, 0, what, where};
    };
    if (!policy->portalUrl.isEmpty() && !isHttpAddress(policy->portalUrl)) {
        return should(u"\"portalUrl\" should be an http: address or empty"_s);
    }
    if (!policy->interviewIdentity.isEmpty() && !isSignInName(policy->interviewIdentity)) {
        return should(
            u"\"interviewIdentity\" should be a name of at most %1 octets without control "
            "characters, or empty"_s.arg(kLongestSignInName));
    }
    QStringList none;
    auto &trustedRoots = policy->authentication.trustedRoots;
    for (const auto &[list, name] :
         {std::pair{&policy->tlsRoots, u"tlsRoots"_s},
          {trustedRoots ? &*trustedRoots : &none, u"authentication.trustedRoots"_s}}) {
        if (const auto at = normalise(*list)) {
            return should(
                u"\"%1[%2]\" should be a SHA-1 thumbprint: 40 hex digits"_s.arg(name).arg(*at));
        }
    }
    return policy;
}

Result<SitePolicy> layeredPolicy(const QByteArray &file, const QString &fileWhere,
                                 const QJsonObject &over, const QString &overWhere)
{
    auto policy = file.isEmpty() && fileWhere.isEmpty() ? Result<SitePolicy>(SitePolicy{})
                                                        : parsePolicy(file, fileWhere);
    if (!policy || over.isEmpty()) {
        return policy;
    }
    QJsonObject alone = over;
    alone.insert(u"schema"_s, QLatin1String(kPolicySchema));
    auto above = parsePolicy(QJsonDocument(alone).toJson(QJsonDocument::Compact), overWhere);
    if (!above) {
        return above;
    }
    // Both were read on their own, so that a mistake names its place; together they have none.
    const QJsonObject both = laidOver(toJson(*policy), alone);
    return parsePolicy(QJsonDocument(both).toJson(QJsonDocument::Compact), overWhere);
}

} // namespace aovpn
