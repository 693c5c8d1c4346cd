// SPDX-License-Identifier: Apache-2.0
#include "checks/model/system_verdict.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

struct ChainError
{
    quint32 bit;
    const char *word;
};

// In the order of the bits.
constexpr ChainError kErrors[] = {
    {0x00000001, "not-time-valid"},
    {0x00000002, "not-time-nested"},
    {0x00000004, "revoked"},
    {0x00000008, "signature-not-valid"},
    {0x00000010, "not-valid-for-usage"},
    {0x00000020, "untrusted-root"},
    {0x00000040, "revocation-status-unknown"},
    {0x00000080, "cyclic"},
    {0x00000100, "invalid-extension"},
    {0x00000200, "invalid-policy-constraints"},
    {0x00000400, "invalid-basic-constraints"},
    {0x00000800, "invalid-name-constraints"},
    {0x00001000, "name-constraint-not-supported"},
    {0x00002000, "name-constraint-not-defined"},
    {0x00004000, "name-constraint-not-permitted"},
    {0x00008000, "name-constraint-excluded"},
    {0x00010000, "partial-chain"},
    {0x00020000, "trust-list-not-time-valid"},
    {0x00040000, "trust-list-signature-not-valid"},
    {0x00080000, "trust-list-not-valid-for-usage"},
    {0x00100000, "weak-signature"},
    {0x01000000, "revocation-offline"},
    {0x02000000, "no-issuance-policy"},
    {0x04000000, "explicitly-distrusted"},
    {0x08000000, "critical-extension-not-supported"},
};

} // namespace

QStringList chainErrorWords(quint32 errorStatus)
{
    QStringList words;
    for (const ChainError &error : kErrors) {
        if ((errorStatus & error.bit) != 0) {
            words.append(QLatin1String(error.word));
            errorStatus &= ~error.bit;
        }
    }
    if (errorStatus != 0) {
        words.append(u"0x%1"_s.arg(errorStatus, 8, 16, QLatin1Char('0')));
    }
    return words;
}

bool isAccepted(const SystemVerdict &verdict)
{
    return verdict.errorStatus == 0 && verdict.policyCode == 0;
}

const SystemVerdict *systemVerdictOn(const CertificateEvidence &certificate,
                                     const TrustEvidence &trust)
{
    if (certificate.facts.isEmpty()) {
        return nullptr;
    }
    const QString &leaf = certificate.facts.constFirst().sha256;
    const auto found = std::find_if(trust.verdicts.cbegin(), trust.verdicts.cend(),
                                    [&certificate, &leaf](const SystemVerdict &one) {
                                        return one.purpose == certificate.purpose &&
                                               one.sha256 == leaf &&
                                               one.expectedName == certificate.expectedName;
                                    });
    return found == trust.verdicts.cend() ? nullptr : &*found;
}

} // namespace aovpn
