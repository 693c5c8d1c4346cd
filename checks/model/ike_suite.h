// SPDX-License-Identifier: Apache-2.0
// What a profile's cryptography says of IKE's main mode: whether it fixes what is offered there,
// and whether this program can offer the same.
#pragma once

#include "checks/model/connection.h"

namespace aovpn {

enum class IkeCipher {
    Des3,
    Aes128,
    Aes192,
    Aes256,
    AesGcm128,
    AesGcm256,
};

enum class IkeHash {
    Sha1,
    Sha256,
    Sha384,
};

/// The three algorithms of main mode, all of which this program can offer.
struct IkeSuite
{
    IkeCipher cipher;
    IkeHash hash;
    int group; ///< 2, 14, 19, 20

    bool operator==(const IkeSuite &) const = default;
};

/// Input:  EncryptionMethod, IntegrityCheckMethod and DHGroup in the words of the CSP or of the
///         cmdlets; case and blanks around them do not matter.
/// Result: nullopt when @p suite leaves one of the three out or names what this program cannot
///         offer: DES, MD5, the groups 1 and 24, or no word of Windows at all.
/// Source: VPNv2 CSP, CryptographySuite; Set-VpnConnectionIPsecConfiguration, parameters.
std::optional<IkeSuite> ikeSuite(const CryptographySuite &suite);

/// What Windows offers in main mode for a profile.
enum class IkeOffer {
    Default,    ///< the profile leaves it to Windows
    Fixed,      ///< one suite, which can be asked here as well
    NotAskable, ///< one suite, but not one that this program can offer
};

/// Source: VPNv2 CSP, CryptographySuite.
IkeOffer ikeOffer(const Connection &connection);

} // namespace aovpn
