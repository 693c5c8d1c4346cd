// SPDX-License-Identifier: Apache-2.0
#include "checks/probes/interview_identity.h"

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// An EAP identity has no limit of its own; a longer one than this is no name.
constexpr qsizetype kMostOctets = 253;

QByteArray octetsOf(const QString &text)
{
    return text.toUtf8().left(kMostOctets);
}

} // namespace

InterviewIdentity interviewIdentity(const Connection &connection, const SitePolicy &policy)
{
    const QString name = connection.anonymousIdentity.value_or(QString());
    if (!name.isEmpty() && connection.identityPrivacy.value_or(true)) {
        return {u"profile"_s, octetsOf(name)};
    }
    const QString wished = policy.interviewIdentity.value_or(QString());
    if (!wished.isEmpty()) {
        return {u"policy"_s, octetsOf(wished)};
    }
    return {u"anonymous"_s, "anonymous"};
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
