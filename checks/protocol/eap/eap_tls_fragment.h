// SPDX-License-Identifier: Apache-2.0
// The layer between EAP and TLS that EAP-TLS, PEAP and EAP-TTLS share: flags, lengths, fragments.
#pragma once

#include "checks/model/result.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace aovpn::eap {

/// The data of one request or response of such a method, after the type.
///
///      0               1               2               3               4
///     +---------------+---------------------------------------------------------------+
///     |L M S r r v v v| length of the whole TLS message, only with L; most octet first |
///     +---------------+---------------------------------------------------------------+
///     | TLS records, or a part of them                                                 |
///     +--------------------------------------------------------------------------------+
///
/// L: the length is there; M: more fragments follow; S: start; v: version of PEAP or EAP-TTLS.
/// Source: RFC 5216, 3.1; RFC 5281, 9.1; [MS-PEAP] 2.2.2.
struct TlsFragment
{
    bool more = false;
    bool start = false;
    int version = 0; ///< 0 to 7
    std::optional<quint32> total;
    QByteArray octets;

    bool operator==(const TlsFragment &) const = default;
};

/// Errors: Malformed: no flags, or L without the four octets of the length.
Result<TlsFragment> parseTlsFragment(const QByteArray &data);
QByteArray tlsFragmentOctets(const TlsFragment &fragment);

/// Puts the fragments of the server's flights together, one flight after the other.
class TlsFlightReader
{
public:
    static constexpr qsizetype kLongestFlight = 65536;
    static constexpr int kMostFragments = 64;

    /// Result: the whole flight with the last fragment; nullopt: more are to come.
    /// Errors: Malformed: longer than the limits, a length that differs from an earlier fragment's
    /// or from the octets that came. Starts anew after an error.
    Result<std::optional<QByteArray>> take(const TlsFragment &fragment);

    /// Has the last flight not come whole yet?
    bool within() const { return m_fragments > 0; }

private:
    Result<void> add(const TlsFragment &fragment);

    QByteArray m_octets;
    std::optional<quint32> m_total;
    int m_fragments = 0;
};

/// Own octets, cut into fragments of at most 1,000 octets; one without octets for none.
QList<TlsFragment> tlsFragments(const QByteArray &flight);

} // namespace aovpn::eap
