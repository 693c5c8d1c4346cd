// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ikev1_facts.h"

#include "checks/protocol/ike/ikev1_main_mode.h"

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

constexpr qsizetype kCookieOctets = 8;
constexpr int kAesCbc = 7;

QString authenticationText(int method)
{
    switch (method) {
    case kV1PreSharedKey:
        return u"pre-shared key"_s;
    case kV1RsaSignatures:
        return u"RSA signatures"_s;
    default:
        return u"authentication method %1"_s.arg(method);
    }
}

QStringList textOf(const MainModeTransform &transform)
{
    const QString cipher = transform.encryption == kAesCbc
                               ? u"AES-CBC-%1"_s.arg(transform.keyLength.value_or(0))
                               : u"3DES-CBC"_s;
    return {cipher, u"SHA-1"_s, u"group %1"_s.arg(transform.group),
            authenticationText(transform.authentication)};
}

} // namespace

IkeReplyFacts mainModeFacts(const QByteArray &sent, const QByteArray &received)
{
    const auto offer = parseMainModeOffer(sent);
    IkeReplyFacts facts;
    const auto answer = parseMainModeAnswer(received);
    const auto fits =
        answer ? verifyMainModeAnswer(*answer, sent.first(std::min(kCookieOctets, sent.size())),
                                      offer ? *offer : QList<MainModeTransform>())
               : Result<void>(answer.error());
    if (!fits) {
        facts.malformed = fits.error().detail;
        return facts;
    }
    facts.wellFormed = true;
    facts.vendorIds = answer->vendorIds;
    if (answer->chosen) {
        facts.accepted = true;
        facts.dhGroup = answer->chosen->group;
        facts.transforms = textOf(*answer->chosen);
    }
    if (answer->notify) {
        facts.notifies = {{*answer->notify, v1NotifyName(*answer->notify), {}}};
    }
    return facts;
}

} // namespace aovpn::ike
