// SPDX-License-Identifier: Apache-2.0
// Are the IKE and ESP algorithms that the profile fixes strong, and do they fit together?
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/profile/profile_checks.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"profile.cryptography.weak",
                                     "profile.cryptography.mismatched"};
constexpr char kWhyNot[] =
    QT_TRANSLATE_NOOP("Reasons", "the profile fixes no algorithms for IKEv2");

struct WeakValue
{
    const char *setting;
    QString CryptographySuite::*member;
    QLatin1StringView value;
};

constexpr WeakValue kWeakValues[] = {
    {"EncryptionMethod", &CryptographySuite::encryptionMethod, "DES"_L1},
    {"EncryptionMethod", &CryptographySuite::encryptionMethod, "DES3"_L1},
    {"IntegrityCheckMethod", &CryptographySuite::integrityCheckMethod, "MD5"_L1},
    {"IntegrityCheckMethod", &CryptographySuite::integrityCheckMethod, "SHA196"_L1},
    {"DHGroup", &CryptographySuite::dhGroup, "None"_L1},
    {"DHGroup", &CryptographySuite::dhGroup, "Group1"_L1},
    {"DHGroup", &CryptographySuite::dhGroup, "Group2"_L1},
    {"CipherTransformConstants", &CryptographySuite::cipherTransformConstants, "None"_L1},
    {"CipherTransformConstants", &CryptographySuite::cipherTransformConstants, "DES"_L1},
    {"CipherTransformConstants", &CryptographySuite::cipherTransformConstants, "DES3"_L1},
    {"AuthenticationTransformConstants", &CryptographySuite::authenticationTransformConstants,
     "MD596"_L1},
    {"AuthenticationTransformConstants", &CryptographySuite::authenticationTransformConstants,
     "SHA196"_L1},
    {"PfsGroup", &CryptographySuite::pfsGroup, "PFS1"_L1},
    {"PfsGroup", &CryptographySuite::pfsGroup, "PFS2"_L1},
};

/// Over SSTP and PPTP the suite is not used.
bool inScope(const Connection &connection)
{
    return isNativeProfile(connection) && connection.cryptography.has_value() &&
           connection.strategy != VpnStrategy::SstpOnly &&
           connection.strategy != VpnStrategy::PptpOnly;
}

/// GCM is cipher and authentication in one: both settings name it, with the same key size.
bool fitTogether(const QString &cipher, const QString &authentication)
{
    const bool stated = !cipher.isEmpty() && !authentication.isEmpty();
    const bool gcm = cipher.startsWith(u"GCM", Qt::CaseInsensitive) ||
                     authentication.startsWith(u"GCM", Qt::CaseInsensitive);
    return !stated || !gcm || cipher.compare(authentication, Qt::CaseInsensitive) == 0;
}

QList<Finding> judge(const Connection &connection, const SitePolicy & /*policy*/)
{
    const CryptographySuite &suite = *connection.cryptography;
    QList<Finding> findings;
    for (const WeakValue &weak : kWeakValues) {
        const QString &value = suite.*weak.member;
        if (value.compare(weak.value, Qt::CaseInsensitive) == 0) {
            findings.append(connectionFinding(
                kFindings[0], Severity::Warning, connection,
                {{u"setting"_s, QString::fromLatin1(weak.setting)}, {u"value"_s, value}},
                {u"13868"_s}));
        }
    }
    const QString &cipher = suite.cipherTransformConstants;
    const QString &authentication = suite.authenticationTransformConstants;
    if (!fitTogether(cipher, authentication)) {
        findings.append(connectionFinding(
            kFindings[1], Severity::Warning, connection,
            {{u"cipher"_s, cipher}, {u"authentication"_s, authentication}}, {u"13868"_s}));
    }
    return findings;
}

} // namespace

constinit const Check kProfileCryptography{
    {.id = "profile.cryptography",
     .stage = Stage::Profile,
     .requirement = QT_TRANSLATE_NOOP("Checks", "None of the fixed algorithms is broken, and GCM "
                                                "is named both as cipher and as authentication."),
     .source = {"RFC 8247; RFC 8221; VPNv2 CSP", "2; 5; CryptographySuite"},
     .needs = EvidenceKind::Connections,
     .findings = kFindings},
    appliesToAny<inScope, kWhyNot>,
    judgeEach<inScope, judge>};

} // namespace aovpn::rules
