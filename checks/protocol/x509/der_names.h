// SPDX-License-Identifier: Apache-2.0
// The two names of a certificate, read without decoding the rest: so that a store of ten thousand
// roots can be indexed in milliseconds.
#pragma once

#include <QByteArray>

#include <optional>

namespace aovpn::x509 {

/// 64-bit keys that are equal when RFC 5280 calls the names equal: attribute values without case,
/// string type and surplus blanks (ASCII only; other characters count octet by octet). Unequal
/// names may share a key by chance, so a key finds candidates and proves nothing.
struct NameKeys
{
    quint64 subject = 0;
    quint64 issuer = 0;
};

/// Errors: nullopt when @p der is not a certificate as far as its subject.
/// Source: RFC 5280, 4.1 and 7.1.
std::optional<NameKeys> certificateNames(const QByteArray &der);

} // namespace aovpn::x509
