// SPDX-License-Identifier: Apache-2.0
#include "checks/model/ike_suite.h"

namespace aovpn {
namespace {

template <typename T> struct Word
{
    const char *word;
    T value;
};

constexpr Word<IkeCipher> kCiphers[] = {
    {"DES3", IkeCipher::Des3},
    {"AES128", IkeCipher::Aes128},
    {"AES192", IkeCipher::Aes192},
    {"AES256", IkeCipher::Aes256},
    {"AES_GCM_128", IkeCipher::AesGcm128},
    {"AES_GCM_256", IkeCipher::AesGcm256},
    {"GCMAES128", IkeCipher::AesGcm128},
    {"GCMAES256", IkeCipher::AesGcm256},
};
constexpr Word<IkeHash> kHashes[] = {
    {"SHA1", IkeHash::Sha1},
    {"SHA196", IkeHash::Sha1},
    {"SHA256", IkeHash::Sha256},
    {"SHA384", IkeHash::Sha384},
};
constexpr Word<int> kGroups[] = {{"Group2", 2}, {"Group14", 14}, {"ECP256", 19}, {"ECP384", 20}};

template <typename T, std::size_t N>
std::optional<T> valueOf(const Word<T> (&table)[N], const QString &text)
{
    const QString word = text.trimmed();
    for (const Word<T> &row : table) {
        if (word.compare(QLatin1String(row.word), Qt::CaseInsensitive) == 0) {
            return row.value;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<IkeSuite> ikeSuite(const CryptographySuite &suite)
{
    const auto cipher = valueOf(kCiphers, suite.encryptionMethod);
    const auto hash = valueOf(kHashes, suite.integrityCheckMethod);
    const auto group = valueOf(kGroups, suite.dhGroup);
    return cipher && hash && group ? std::optional(IkeSuite{*cipher, *hash, *group}) : std::nullopt;
}

IkeOffer ikeOffer(const Connection &connection)
{
    const CryptographySuite suite = connection.cryptography.value_or(CryptographySuite{});
    if (suite.encryptionMethod.isEmpty() || suite.integrityCheckMethod.isEmpty() ||
        suite.dhGroup.isEmpty()) {
        return IkeOffer::Default;
    }
    return ikeSuite(suite) ? IkeOffer::Fixed : IkeOffer::NotAskable;
}

} // namespace aovpn
