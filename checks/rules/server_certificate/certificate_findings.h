// SPDX-License-Identifier: Apache-2.0
// What each defect of a certificate is called and how much it weighs, by the purpose that the
// certificate is used for. The one table behind the checks of this folder.
#pragma once

#include "checks/model/certificate_evidence.h"
#include "checks/model/finding.h"

#include <array>

namespace aovpn::rules {

/// Which stage a purpose belongs to; IKE and SSTP servers share one.
enum class CertificateGroup {
    Server,
    Client,
    Nps,
};

enum class CertificateTopic {
    Eku,
    KeyUsage,
    Name,
    Validity,
    Strength,
    Chain,
    Revocation,
};

enum class CertificateDefect {
    EkuMissing,
    EkuNone,
    EkuAny,
    EkuIkeIntermediateMissing,
    KeyUsageUnfit,
    NameMismatch,
    NameWildcard,
    NameCommonNameOnly,
    Expired,
    NotYetValid,
    ExpiresSoon,
    KeyWeak,
    SignatureWeak,
    UntrustedRoot,
    SelfSigned,
    Incomplete,
    CaExpired,
    CaUnfit,
    BadSignature,
    Revoked,
    RevocationUnreachable,
    RevocationNoUrl,
    RevocationUnsupportedUrl,
    RevocationStale,
};

/// How a defect weighs for one purpose; not reported: it is no defect there.
struct DefectVerdict
{
    bool reported = false;
    Severity severity = Severity::Notice;
    std::array<const char *, 3> codes{}; ///< Windows codes; end at the first null
};

struct DefectRow
{
    CertificateDefect defect;
    CertificateTopic topic;
    const char *serverId; ///< finding ids; null: never reported for this group
    const char *clientId;
    const char *npsId;
    DefectVerdict ike;
    DefectVerdict sstp;
    DefectVerdict client;
    DefectVerdict nps;
};

namespace verdicts {

template <typename... Codes> constexpr DefectVerdict problem(Codes... codes)
{
    return {true, Severity::Problem, {codes...}};
}
template <typename... Codes> constexpr DefectVerdict warning(Codes... codes)
{
    return {true, Severity::Warning, {codes...}};
}
template <typename... Codes> constexpr DefectVerdict notice(Codes... codes)
{
    return {true, Severity::Notice, {codes...}};
}
inline constexpr DefectVerdict kNone{};

} // namespace verdicts

/// Codes: Microsoft, "Troubleshoot Always On VPN", errors 13801, 0x80070040, 0x800B0109, 853 to
/// 866. What keeps a user's certificate from fitting is what Windows logs as 798 (no usable one).
// clang-format off
inline constexpr auto kDefectRows = [] {
    using namespace verdicts;
    using D = CertificateDefect;
    using T = CertificateTopic;
    return std::array{
        DefectRow{D::EkuMissing, T::Eku,
            "server-certificate.eku.server-auth-missing",
            "client-certificate.eku.client-auth-missing",
            "authentication.nps-certificate.eku-missing",
            problem("13801"), problem("0x80070040", "0x800B0110"), problem("13806", "798"), problem("857")},
        DefectRow{D::EkuNone, T::Eku,
            "server-certificate.eku.none", nullptr, nullptr,
            notice(), notice(), kNone, kNone},
        DefectRow{D::EkuAny, T::Eku,
            "server-certificate.eku.any", nullptr, nullptr,
            warning(), notice(), kNone, kNone},
        DefectRow{D::EkuIkeIntermediateMissing, T::Eku,
            "server-certificate.eku.ike-intermediate-missing", nullptr, nullptr,
            notice("13801"), kNone, kNone, kNone},
        DefectRow{D::KeyUsageUnfit, T::KeyUsage,
            "server-certificate.key-usage.unfit",
            "client-certificate.key-usage.unfit",
            "authentication.nps-certificate.key-usage-unfit",
            problem("13801"), problem("0x800B0110"), problem("13806", "798"), problem("860")},
        DefectRow{D::NameMismatch, T::Name,
            "server-certificate.name.mismatch", nullptr,
            "authentication.nps-certificate.name-mismatch",
            problem("13801"), problem("0x800B010F"), kNone, problem("853")},
        DefectRow{D::NameWildcard, T::Name,
            // SSTP itself takes it; but it lies in the store from which RRAS picks one for L2TP (787) and IKEv2.
            "server-certificate.name.wildcard", nullptr, nullptr,
            problem("13801", "787"), warning("787"), kNone, kNone},
        DefectRow{D::NameCommonNameOnly, T::Name,
            "server-certificate.name.common-name-only", nullptr, nullptr,
            notice(), notice(), kNone, kNone},
        DefectRow{D::Expired, T::Validity,
            "server-certificate.validity.expired",
            "client-certificate.validity.expired",
            "authentication.nps-certificate.expired",
            problem("13801"), problem("0x800B0101"), problem("13806", "854", "798"), problem("858")},
        DefectRow{D::NotYetValid, T::Validity,
            "server-certificate.validity.not-yet-valid",
            "client-certificate.validity.not-yet-valid",
            "authentication.nps-certificate.not-yet-valid",
            problem("13801"), problem("0x800B0101"), problem("13806", "854", "798"), problem("858")},
        DefectRow{D::ExpiresSoon, T::Validity,
            "server-certificate.validity.expires-soon",
            "client-certificate.validity.expires-soon",
            "authentication.nps-certificate.expires-soon",
            warning(), warning(), warning(), warning()},
        DefectRow{D::KeyWeak, T::Strength,
            "server-certificate.key.weak",
            "client-certificate.key.weak",
            "authentication.nps-certificate.key-weak",
            problem("13881"), problem(), problem("13881"), problem("860")},
        DefectRow{D::SignatureWeak, T::Strength,
            "server-certificate.signature.weak",
            "client-certificate.signature.weak",
            "authentication.nps-certificate.signature-weak",
            warning(), warning(), warning(), warning()},
        DefectRow{D::UntrustedRoot, T::Chain,
            "server-certificate.chain.untrusted-root",
            "client-certificate.chain.untrusted-root",
            "authentication.nps-certificate.untrusted-root",
            problem("13801"), problem("0x800B0109"), problem("13801", "861", "798"), problem("864")},
        DefectRow{D::SelfSigned, T::Chain,
            "server-certificate.chain.self-signed",
            "client-certificate.chain.self-signed",
            "authentication.nps-certificate.self-signed",
            problem("13801"), problem("0x800B0109"), problem("13801", "861", "798"), problem("864")},
        DefectRow{D::Incomplete, T::Chain,
            "server-certificate.chain.incomplete",
            "client-certificate.chain.incomplete",
            "authentication.nps-certificate.incomplete",
            problem("13801"), problem("0x800B010A", "0x800B0109"), problem("13801", "861", "798"), problem("864")},
        DefectRow{D::CaExpired, T::Chain,
            "server-certificate.chain.ca-expired",
            "client-certificate.chain.ca-expired",
            "authentication.nps-certificate.ca-expired",
            problem("13801"), problem("0x800B0101"), problem("861", "863", "798"), problem("865")},
        DefectRow{D::CaUnfit, T::Chain,
            "server-certificate.chain.ca-unfit",
            "client-certificate.chain.ca-unfit",
            "authentication.nps-certificate.ca-unfit",
            problem("13801"), problem("0x800B010A"), problem("861", "798"), problem("865")},
        DefectRow{D::BadSignature, T::Chain,
            "server-certificate.chain.bad-signature",
            "client-certificate.chain.bad-signature",
            "authentication.nps-certificate.bad-signature",
            problem("13801"), problem("0x800B010A"), problem("861", "798"), problem("865")},
        DefectRow{D::Revoked, T::Revocation,
            "server-certificate.revocation.revoked",
            "client-certificate.revocation.revoked",
            "authentication.nps-certificate.revoked",
            problem(), problem("0x80092010", "0x800B010C"), problem("855"), problem("859")},
        DefectRow{D::RevocationUnreachable, T::Revocation,
            "server-certificate.revocation.unreachable", nullptr, nullptr,
            notice(), problem("0x80092013"), kNone, kNone},
        DefectRow{D::RevocationNoUrl, T::Revocation,
            "server-certificate.revocation.no-url", nullptr, nullptr,
            kNone, notice("0x80092012"), kNone, kNone},
        DefectRow{D::RevocationUnsupportedUrl, T::Revocation,
            "server-certificate.revocation.unsupported-url", nullptr, nullptr,
            kNone, notice("0x80092013"), kNone, kNone},
        DefectRow{D::RevocationStale, T::Revocation,
            "server-certificate.revocation.stale", nullptr, nullptr,
            notice(), problem("0x80092013"), kNone, kNone},
    };
}();
// clang-format on

constexpr CertificateGroup groupOf(CertificatePurpose purpose)
{
    switch (purpose) {
    case CertificatePurpose::Client:
        return CertificateGroup::Client;
    case CertificatePurpose::NpsServer:
        return CertificateGroup::Nps;
    case CertificatePurpose::IkeServer:
    case CertificatePurpose::SstpServer:
        break;
    }
    return CertificateGroup::Server;
}

constexpr const char *findingId(const DefectRow &row, CertificateGroup group)
{
    return group == CertificateGroup::Client ? row.clientId
           : group == CertificateGroup::Nps  ? row.npsId
                                             : row.serverId;
}

constexpr const DefectVerdict &verdictOf(const DefectRow &row, CertificatePurpose purpose)
{
    switch (purpose) {
    case CertificatePurpose::IkeServer:
        return row.ike;
    case CertificatePurpose::Client:
        return row.client;
    case CertificatePurpose::NpsServer:
        return row.nps;
    case CertificatePurpose::SstpServer:
        break;
    }
    return row.sstp;
}

} // namespace aovpn::rules
