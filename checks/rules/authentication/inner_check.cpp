// SPDX-License-Identifier: Apache-2.0
// Do the outer and the inner part of the sign-in check the same server?
#include "checks/rules/authentication/authentication_checks.h"
#include "checks/rules/authentication/sign_in_rule.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"authentication.inner-differs"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile has no inner EAP-TLS whose server is checked");

bool inScope(const Connection &connection)
{
    return validationIsOn(connection) && connection.innerEapType == 13;
}

/// Order and case do not matter here.
QStringList folded(const QStringList &list)
{
    QStringList result;
    for (const QString &item : list) {
        result.append(item.toLower());
    }
    result.sort();
    result.removeDuplicates();
    return result;
}

bool differ(const std::optional<QStringList> &outer, const std::optional<QStringList> &inner)
{
    return outer && inner && folded(*outer) != folded(*inner);
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    const ServerValidation outer = connection.serverValidation.value_or(ServerValidation{});
    const ServerValidation inner = connection.innerServerValidation.value_or(ServerValidation{});
    if (!inner.performed.value_or(true)) {
        return {}; // the outer part has checked the server already
    }
    const bool namesUsed = outer.namesApplied.value_or(true) && inner.namesApplied.value_or(true);
    QStringList topics;
    if (namesUsed && differ(connection.serverNames, connection.innerServerNames)) {
        topics.append(u"server-names"_s);
    }
    if (differ(connection.trustedRoots, connection.innerTrustedRoots)) {
        topics.append(u"trusted-roots"_s);
    }
    QList<Finding> findings;
    for (const QString &topic : topics) {
        findings.append(connectionFinding(kFindings[0], Severity::Warning, connection,
                                          {{u"topic"_s, topic}}, {u"812"_s, u"853"_s}));
    }
    return findings;
}

} // namespace

constinit const Check kAuthenticationInner{
    {.id = "authentication.inner",
     .stage = Stage::Authentication,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "The inner method names the same sign-in servers and roots as the outer one: "
                   "it is the same "
                   "server."),
     .source = {"MsPeapConnectionPropertiesV1 schema; EapTlsConnectionPropertiesV1 schema",
                "ServerValidation"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
