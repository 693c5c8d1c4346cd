// SPDX-License-Identifier: Apache-2.0
#include "checks/rules/reachability/ike_algorithms.h"

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

struct Word
{
    const char *transform;
    const char *word;
};

constexpr Word kEncryption[] = {
    {"ENCR_3DES", "DES3"},
    {"ENCR_DES", "DES"},
    {"ENCR_AES_CBC-128", "AES128"},
    {"ENCR_AES_CBC-192", "AES192"},
    {"ENCR_AES_CBC-256", "AES256"},
    {"ENCR_AES_GCM_16-128", "GCMAES128"},
    {"ENCR_AES_GCM_16-256", "GCMAES256"},
};
constexpr Word kHashes[] = {
    {"PRF_HMAC_MD5", "MD5"},
    {"PRF_HMAC_SHA1", "SHA1"},
    {"PRF_HMAC_SHA2_256", "SHA256"},
    {"PRF_HMAC_SHA2_384", "SHA384"},
};
/// Spellings of the CSP that the cmdlets do not take.
constexpr Word kSuite[] = {
    {"AES_GCM_128", "GCMAES128"},
    {"AES_GCM_256", "GCMAES256"},
    {"SHA196", "SHA1"},
};

struct GroupWord
{
    int group;
    const char *word;
};
constexpr GroupWord kGroups[] = {
    {1, "Group1"}, {2, "Group2"}, {14, "Group14"}, {19, "ECP256"}, {20, "ECP384"}, {24, "Group24"},
};

template <std::size_t N> QString wordIn(const Word (&table)[N], const QString &transform)
{
    for (const Word &row : table) {
        if (transform == QLatin1String(row.transform)) {
            return QString::fromLatin1(row.word);
        }
    }
    return {};
}

QString asCmdlet(const QString &word)
{
    const QString other = wordIn(kSuite, word);
    return other.isEmpty() ? word : other;
}

} // namespace

QString groupWord(int group)
{
    for (const GroupWord &row : kGroups) {
        if (row.group == group) {
            return QString::fromLatin1(row.word);
        }
    }
    return {};
}

IkeAlgorithms algorithmsOf(const IkeReplyFacts &reply)
{
    IkeAlgorithms found;
    for (const QString &transform : reply.transforms) {
        if (const QString word = wordIn(kEncryption, transform); !word.isEmpty()) {
            found.encryption = word;
        }
        if (const QString word = wordIn(kHashes, transform); !word.isEmpty()) {
            found.integrity = word;
        }
    }
    found.group = reply.dhGroup ? groupWord(*reply.dhGroup) : QString();
    return found;
}

IkeAlgorithms algorithmsOf(const CryptographySuite &suite)
{
    return {asCmdlet(suite.encryptionMethod), asCmdlet(suite.integrityCheckMethod), suite.dhGroup};
}

} // namespace aovpn::rules
