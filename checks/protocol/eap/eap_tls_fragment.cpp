// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/eap/eap_tls_fragment.h"

#include <QtEndian>

#include <utility>

using namespace Qt::StringLiterals;

namespace aovpn::eap {
namespace {

constexpr int kLengthIncluded = 0x80;
constexpr int kMore = 0x40;
constexpr int kStart = 0x20;
constexpr int kVersion = 0x07;
constexpr qsizetype kLengthOctets = 4;
constexpr qsizetype kLongestOwnFragment = 1000;

Failure malformed(const QString &detail)
{
    return {
        .kind = FailureKind::Malformed, .detail = detail, .where = u"TLS fragment inside EAP"_s};
}

} // namespace

Result<TlsFragment> parseTlsFragment(const QByteArray &data)
{
    if (data.isEmpty()) {
        return malformed(u"no flags"_s);
    }
    const int flags = static_cast<quint8>(data.at(0));
    TlsFragment fragment{
        .more = (flags & kMore) != 0, .start = (flags & kStart) != 0, .version = flags & kVersion};
    qsizetype at = 1;
    if ((flags & kLengthIncluded) != 0) {
        if (data.size() < at + kLengthOctets) {
            return malformed(u"the length field ends early, at octet %1"_s.arg(data.size()));
        }
        fragment.total = qFromBigEndian<quint32>(data.constData() + at);
        at += kLengthOctets;
    }
    fragment.octets = data.sliced(at);
    return fragment;
}

QByteArray tlsFragmentOctets(const TlsFragment &fragment)
{
    const int flags = (fragment.total ? kLengthIncluded : 0) | (fragment.more ? kMore : 0) |
                      (fragment.start ? kStart : 0) | (fragment.version & kVersion);
    QByteArray octets(1, static_cast<char>(flags));
    if (fragment.total) {
        QByteArray length(kLengthOctets, '\0');
        qToBigEndian(*fragment.total, length.data());
        octets += length;
    }
    return octets + fragment.octets;
}

Result<std::optional<QByteArray>> TlsFlightReader::take(const TlsFragment &fragment)
{
    const Result<void> added = add(fragment);
    if (added && fragment.more) {
        return std::optional<QByteArray>();
    }
    const QByteArray flight = std::exchange(m_octets, QByteArray());
    const std::optional<quint32> total = std::exchange(m_total, std::nullopt);
    m_fragments = 0;
    if (!added) {
        return added.error();
    }
    if (total && *total != flight.size()) {
        return malformed(u"%1 octets were announced, but %2 came"_s.arg(*total).arg(flight.size()));
    }
    return std::optional(flight);
}

Result<void> TlsFlightReader::add(const TlsFragment &fragment)
{
    ++m_fragments;
    if (m_fragments > kMostFragments) {
        return malformed(u"more than %1 fragments"_s.arg(kMostFragments));
    }
    if (m_octets.size() + fragment.octets.size() > kLongestFlight ||
        fragment.total.value_or(0) > kLongestFlight) {
        return malformed(u"more than %1 octets"_s.arg(kLongestFlight));
    }
    if (m_total && fragment.total && *m_total != *fragment.total) {
        return malformed(u"%1 octets were announced, then %2"_s.arg(*m_total).arg(*fragment.total));
    }
    if (!m_total) {
        m_total = fragment.total;
    }
    m_octets += fragment.octets;
    return {};
}

QList<TlsFragment> tlsFragments(const QByteArray &flight)
{
    if (flight.size() <= kLongestOwnFragment) {
        return {TlsFragment{.octets = flight}};
    }
    QList<TlsFragment> fragments;
    for (qsizetype at = 0; at < flight.size(); at += kLongestOwnFragment) {
        TlsFragment fragment{.more = at + kLongestOwnFragment < flight.size(),
                             .octets = flight.mid(at, kLongestOwnFragment)};
        if (at == 0) {
            fragment.total = static_cast<quint32>(flight.size());
        }
        fragments.append(fragment);
    }
    return fragments;
}

} // namespace aovpn::eap
