// SPDX-License-Identifier: Apache-2.0
// The binary values of a phonebook entry -> lists.
#pragma once

#include "checks/model/connection.h"

#include <QByteArray>

namespace aovpn {

// All of them take untrusted octets of any length and keep whole items only; at most 10,000 of
// them.

/// Routes: 36 octets each: metric, family (2 IPv4, 23 IPv6), prefix length, 16 octets address in
/// network order, exclusion, unused; numbers 32 bits, little-endian. Items of another family or
/// with a prefix length out of range are left out.
QList<ProfileRoute> decodeRoutes(const QByteArray &octets);

/// NrptRules: 2, number of servers, length of the suffix with its NUL, 12 octets 0; 20 octets per
/// server {family, address}; the suffix in UTF-16LE. Stops at the first rule that does not fit.
QList<ProfileNameRule> decodeNameRules(const QByteArray &octets);

/// TrustedNetworks, DnsSuffixSearchList: 512 octets each, UTF-16LE padded with NULs.
QStringList decodeSuffixes(const QByteArray &octets);

/// CustomIPSecPolicies: six numbers: integrity, encryption, DH group (main mode), cipher,
/// authentication, PFS group (quick mode). Only the first policy; numbers outside the tables give
/// an empty word. Null: shorter than one policy.
std::optional<CryptographySuite> decodeCryptography(const QByteArray &octets);

} // namespace aovpn
