// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/ike/ike_names.h"

#include "checks/protocol/ike/ike_numbers.h"

#include <span>

namespace aovpn::ike {
namespace {

struct Row
{
    int number;
    const char *name;
};

constexpr Row kExchanges[] = {
    {1, "Base"},
    {2, "Identity Protection"},
    {4, "Aggressive"},
    {5, "Informational"},
    {32, "Quick Mode"},
    {34, "IKE_SA_INIT"},
    {35, "IKE_AUTH"},
    {36, "CREATE_CHILD_SA"},
    {37, "INFORMATIONAL"},
    {38, "IKE_SESSION_RESUME"},
    {43, "IKE_INTERMEDIATE"},
    {44, "IKE_FOLLOWUP_KE"},
};

constexpr Row kPayloads[] = {
    {33, "SA"},      {34, "KE"},   {35, "IDi"},   {36, "IDr"}, {37, "CERT"},
    {38, "CERTREQ"}, {39, "AUTH"}, {40, "Nonce"}, {41, "N"},   {42, "D"},
    {43, "V"},       {44, "TSi"},  {45, "TSr"},   {46, "SK"},  {47, "CP"},
    {48, "EAP"},     {49, "GSPM"}, {53, "SKF"},   {54, "PS"},
};

constexpr Row kPayloads1[] = {
    {1, "SA"},   {2, "P"},  {3, "T"},    {4, "KE"},     {5, "ID"},
    {6, "CERT"}, {7, "CR"}, {8, "HASH"}, {9, "SIG"},    {10, "NONCE"},
    {11, "N"},   {12, "D"}, {13, "VID"}, {20, "NAT-D"}, {21, "NAT-OA"},
};

constexpr Row kNotifies[] = {
    {1, "UNSUPPORTED_CRITICAL_PAYLOAD"},
    {4, "INVALID_IKE_SPI"},
    {5, "INVALID_MAJOR_VERSION"},
    {7, "INVALID_SYNTAX"},
    {9, "INVALID_MESSAGE_ID"},
    {11, "INVALID_SPI"},
    {14, "NO_PROPOSAL_CHOSEN"},
    {17, "INVALID_KE_PAYLOAD"},
    {24, "AUTHENTICATION_FAILED"},
    {34, "SINGLE_PAIR_REQUIRED"},
    {35, "NO_ADDITIONAL_SAS"},
    {36, "INTERNAL_ADDRESS_FAILURE"},
    {37, "FAILED_CP_REQUIRED"},
    {38, "TS_UNACCEPTABLE"},
    {39, "INVALID_SELECTORS"},
    {40, "UNACCEPTABLE_ADDRESSES"},
    {41, "UNEXPECTED_NAT_DETECTED"},
    {42, "USE_ASSIGNED_HoA"},
    {43, "TEMPORARY_FAILURE"},
    {44, "CHILD_SA_NOT_FOUND"},
    {45, "INVALID_GROUP_ID"},
    {46, "AUTHORIZATION_FAILED"},
    {16384, "INITIAL_CONTACT"},
    {16385, "SET_WINDOW_SIZE"},
    {16386, "ADDITIONAL_TS_POSSIBLE"},
    {16387, "IPCOMP_SUPPORTED"},
    {16388, "NAT_DETECTION_SOURCE_IP"},
    {16389, "NAT_DETECTION_DESTINATION_IP"},
    {16390, "COOKIE"},
    {16391, "USE_TRANSPORT_MODE"},
    {16392, "HTTP_CERT_LOOKUP_SUPPORTED"},
    {16393, "REKEY_SA"},
    {16394, "ESP_TFC_PADDING_NOT_SUPPORTED"},
    {16395, "NON_FIRST_FRAGMENTS_ALSO"},
    {16396, "MOBIKE_SUPPORTED"},
    {16397, "ADDITIONAL_IP4_ADDRESS"},
    {16398, "ADDITIONAL_IP6_ADDRESS"},
    {16399, "NO_ADDITIONAL_ADDRESSES"},
    {16400, "UPDATE_SA_ADDRESSES"},
    {16401, "COOKIE2"},
    {16402, "NO_NATS_ALLOWED"},
    {16403, "AUTH_LIFETIME"},
    {16404, "MULTIPLE_AUTH_SUPPORTED"},
    {16405, "ANOTHER_AUTH_FOLLOWS"},
    {16406, "REDIRECT_SUPPORTED"},
    {16407, "REDIRECT"},
    {16408, "REDIRECTED_FROM"},
    {16417, "EAP_ONLY_AUTHENTICATION"},
    {16418, "CHILDLESS_IKEV2_SUPPORTED"},
    {16419, "QUICK_CRASH_DETECTION"},
    {16420, "IKEV2_MESSAGE_ID_SYNC_SUPPORTED"},
    {16430, "IKEV2_FRAGMENTATION_SUPPORTED"},
    {16431, "SIGNATURE_HASH_ALGORITHMS"},
    {16434, "PUZZLE"},
    {16438, "INTERMEDIATE_EXCHANGE_SUPPORTED"},
    {16441, "ADDITIONAL_KEY_EXCHANGE"},
    {16443, "SUPPORTED_AUTH_METHODS"},
};

constexpr Row kTransformTypes[] = {{1, "ENCR"}, {2, "PRF"}, {3, "INTEG"}, {4, "D-H"}, {5, "ESN"}};

constexpr Row kEncryption[] = {
    {1, "ENCR_DES_IV64"},      {2, "ENCR_DES"},           {3, "ENCR_3DES"},
    {4, "ENCR_RC5"},           {5, "ENCR_IDEA"},          {6, "ENCR_CAST"},
    {7, "ENCR_BLOWFISH"},      {8, "ENCR_3IDEA"},         {9, "ENCR_DES_IV32"},
    {11, "ENCR_NULL"},         {12, "ENCR_AES_CBC"},      {13, "ENCR_AES_CTR"},
    {14, "ENCR_AES_CCM_8"},    {15, "ENCR_AES_CCM_12"},   {16, "ENCR_AES_CCM_16"},
    {18, "ENCR_AES_GCM_8"},    {19, "ENCR_AES_GCM_12"},   {20, "ENCR_AES_GCM_16"},
    {23, "ENCR_CAMELLIA_CBC"}, {24, "ENCR_CAMELLIA_CTR"}, {28, "ENCR_CHACHA20_POLY1305"},
};

constexpr Row kPrfs[] = {
    {1, "PRF_HMAC_MD5"},      {2, "PRF_HMAC_SHA1"},     {3, "PRF_HMAC_TIGER"},
    {4, "PRF_AES128_XCBC"},   {5, "PRF_HMAC_SHA2_256"}, {6, "PRF_HMAC_SHA2_384"},
    {7, "PRF_HMAC_SHA2_512"}, {8, "PRF_AES128_CMAC"},
};

constexpr Row kIntegrity[] = {
    {0, "AUTH_NONE"},
    {1, "AUTH_HMAC_MD5_96"},
    {2, "AUTH_HMAC_SHA1_96"},
    {3, "AUTH_DES_MAC"},
    {4, "AUTH_KPDK_MD5"},
    {5, "AUTH_AES_XCBC_96"},
    {6, "AUTH_HMAC_MD5_128"},
    {7, "AUTH_HMAC_SHA1_160"},
    {8, "AUTH_AES_CMAC_96"},
    {9, "AUTH_AES_128_GMAC"},
    {10, "AUTH_AES_192_GMAC"},
    {11, "AUTH_AES_256_GMAC"},
    {12, "AUTH_HMAC_SHA2_256_128"},
    {13, "AUTH_HMAC_SHA2_384_192"},
    {14, "AUTH_HMAC_SHA2_512_256"},
};

constexpr Row kGroups[] = {
    {0, "NONE"},
    {1, "DH_MODP_768"},
    {2, "DH_MODP_1024"},
    {5, "DH_MODP_1536"},
    {14, "DH_MODP_2048"},
    {15, "DH_MODP_3072"},
    {16, "DH_MODP_4096"},
    {17, "DH_MODP_6144"},
    {18, "DH_MODP_8192"},
    {19, "DH_ECP_256"},
    {20, "DH_ECP_384"},
    {21, "DH_ECP_521"},
    {22, "DH_MODP_1024_160"},
    {23, "DH_MODP_2048_224"},
    {24, "DH_MODP_2048_256"},
    {25, "DH_ECP_192"},
    {26, "DH_ECP_224"},
    {27, "DH_BRAINPOOL_P224R1"},
    {28, "DH_BRAINPOOL_P256R1"},
    {29, "DH_BRAINPOOL_P384R1"},
    {30, "DH_BRAINPOOL_P512R1"},
    {31, "DH_CURVE25519"},
    {32, "DH_CURVE448"},
};

constexpr Row kSequenceNumbers[] = {{0, "ESN_NO"}, {1, "ESN_YES"}};

QString nameIn(std::span<const Row> rows, int number)
{
    for (const Row &row : rows) {
        if (row.number == number) {
            return QString::fromLatin1(row.name);
        }
    }
    return QString::number(number);
}

} // namespace

QString exchangeName(int exchange)
{
    return nameIn(kExchanges, exchange);
}

QString payloadName(int major, int type)
{
    return major == 1 ? nameIn(kPayloads1, type) : nameIn(kPayloads, type);
}

QString notifyName(int type)
{
    return nameIn(kNotifies, type);
}

QString transformTypeName(int type)
{
    return nameIn(kTransformTypes, type);
}

QString transformName(int type, int id)
{
    switch (type) {
    case kTransformEncr:
        return nameIn(kEncryption, id);
    case kTransformPrf:
        return nameIn(kPrfs, id);
    case kTransformInteg:
        return nameIn(kIntegrity, id);
    case kTransformDh:
        return nameIn(kGroups, id);
    case 5:
        return nameIn(kSequenceNumbers, id);
    default:
        return QString::number(id);
    }
}

} // namespace aovpn::ike
