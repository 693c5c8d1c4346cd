// SPDX-License-Identifier: Apache-2.0
// CustomAuthData of a phonebook entry -> what it says of the EAP method, best effort.
#pragma once

#include "checks/model/connection.h"

#include <QByteArray>

namespace aovpn {

/// Fills innerEapType, serverNames, trustedRoots, serverValidation and their inner counterparts as
/// far as the octets can be read with certainty; the rest stays null. On Windows EapHost converts
/// the same octets to EAP XML, which is better. Input:  the value's octets, untrusted, any length:
///
///         "1DBC"  type  length of body  1  | body            (all numbers 32 bits, little-endian)
///         body of 25: size 1 1 | 2 partSize flags nRoots 0x14 hash.. names NUL 1 | partSize
///         innerType
///                     inner body | tail
///         body of 13: 2 size flags 0x14 hash.. names NUL 1 | TLVs
/// Source: own decoding of phonebooks with known settings; Microsoft does not document it. Of the
/// flags
///         only 0x31 is known: validation on, names applied, no prompt.
void decodeCustomAuthData(const QByteArray &octets, Connection &connection);

} // namespace aovpn
