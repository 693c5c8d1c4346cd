// SPDX-License-Identifier: Apache-2.0
// IKE transforms in the words that Windows' cmdlets and the VPNv2 CSP take.
#pragma once

#include "checks/model/connection.h"
#include "checks/model/network_evidence.h"

namespace aovpn::rules {

/// What an IKE SA is built of; an empty part: not known, or without a word in Windows.
struct IkeAlgorithms
{
    QString encryption; ///< "AES256", "GCMAES256", "DES3"
    QString integrity;  ///< "SHA256"
    QString group;      ///< "Group14", "ECP384"

    bool operator==(const IkeAlgorithms &) const = default;
};

/// "Group14" for 14; empty for a group that Windows has no word for.
QString groupWord(int group);

/// Of the proposal that a reply chose. With an AEAD cipher the PRF's hash is the integrity check.
/// Source: RFC 7296, 3.3.2; Set-VpnServerConfiguration, parameters.
IkeAlgorithms algorithmsOf(const IkeReplyFacts &reply);

/// Of a profile, in the spelling of the cmdlets: the CSP's AES_GCM_256 is their GCMAES256.
IkeAlgorithms algorithmsOf(const CryptographySuite &suite);

} // namespace aovpn::rules
