// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/interview_identity.h"

#include "checks/model/sign_in_name.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

void add(QList<InterviewIdentity> &identities, const QString &kind, const QString &name)
{
    const QString sent = name.trimmed();
    const QByteArray octets = sent.toUtf8();
    const bool known =
        std::any_of(identities.cbegin(), identities.cend(),
                    [&octets](const InterviewIdentity &one) { return one.octets == octets; });
    if (isSignInName(sent) && !known) {
        identities.append({kind, octets});
    }
}

} // namespace

QList<InterviewIdentity> interviewIdentities(const Connection &connection, const SitePolicy &policy,
                                             const Request &request)
{
    QList<InterviewIdentity> identities;
    if (connection.identityPrivacy.value_or(true)) {
        add(identities, u"profile"_s, connection.anonymousIdentity.value_or(QString()));
    }
    add(identities, u"policy"_s, policy.interviewIdentity);
    if (identities.isEmpty()) {
        add(identities, u"anonymous"_s, u"anonymous"_s);
    }
    // A sign-in server may know whom to ask by the realm alone (RFC 7542, 2.4).
    if (const qsizetype at = request.identity.lastIndexOf(u'@'); at >= 0) {
        add(identities, u"realm"_s, u"anonymous"_s + request.identity.sliced(at));
    }
    add(identities, u"own"_s, request.identity);
    return identities;
}

bool wantsNextIdentity(const EapFacts &talk)
{
    return talk.answer == MethodAnswer::IdentityRefused &&
           talk.identityAnswerMs.value_or(std::chrono::milliseconds{0}) < kGatewayGivesUp;
}

QString interviewProtocol(const Connection &connection)
{
    if (!connection.authentication) {
        return connection.eapType ? u"eap"_s : QString();
    }
    switch (*connection.authentication) {
    case AuthenticationMethod::Eap:
    case AuthenticationMethod::MsChapV2:
    case AuthenticationMethod::Chap:
    case AuthenticationMethod::Pap:
        return enumName(*connection.authentication);
    case AuthenticationMethod::MachineCertificate:
    case AuthenticationMethod::Psk:
    case AuthenticationMethod::Mixed:
        break;
    }
    return {};
}

std::optional<int> interviewMethod(const Connection &connection)
{
    return interviewProtocol(connection) == u"eap"_s ? connection.eapType : std::nullopt;
}

} // namespace aovpn
