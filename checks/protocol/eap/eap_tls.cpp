// SPDX-License-Identifier: Apache-2.0
#include "checks/protocol/eap/eap_tls.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/eap/eap_tls_fragment.h"
#include "checks/protocol/tls/tls_client.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::eap {
namespace {

constexpr int kMostFlights = 16;
constexpr qsizetype kRecordHeader = 5;
constexpr char kAlertRecord = 21;

} // namespace

bool isTlsMethod(int type)
{
    return type == kTls || type == kTtls || type == kPeap;
}

bool holdsTlsAlert(const QByteArray &data)
{
    const Result<TlsFragment> fragment = parseTlsFragment(data);
    if (!fragment) {
        return false;
    }
    const QByteArray &octets = fragment->octets;
    for (qsizetype at = 0; at + kRecordHeader <= octets.size();) {
        if (octets.at(at) == kAlertRecord) {
            return true;
        }
        at += kRecordHeader + ((static_cast<quint8>(octets.at(at + 3)) << 8) |
                               static_cast<quint8>(octets.at(at + 4)));
    }
    return false;
}

struct TlsConversation::Private
{
    int type = 0;
    std::unique_ptr<TlsClient> tls; ///< null until the server said start
    TlsFlightReader reader;
    QList<TlsFragment> outgoing;
    QString defect; ///< of the fragments
    int flights = 0;
    bool through = false;

    Failure broken(const Failure &failure)
    {
        defect = failure.detail;
        through = true;
        return failure;
    }

    Failure broken(const QString &detail)
    {
        return broken(Failure{
            .kind = FailureKind::Malformed, .detail = detail, .where = u"TLS inside EAP"_s});
    }

    /// A whole flight came, or the start.
    void advance(const QByteArray &flight)
    {
        if (tls == nullptr) {
            tls = std::make_unique<TlsClient>(TlsClientOptions{.onlyCertificates = true});
        } else {
            tls->feed(flight);
        }
        outgoing = tlsFragments(tls->takeOutgoing());
    }

    QByteArray next()
    {
        const TlsFragment fragment = outgoing.isEmpty() ? TlsFragment() : outgoing.takeFirst();
        through = outgoing.isEmpty() && tls->state() != TlsState::Handshaking;
        return tlsFragmentOctets(fragment);
    }
};

TlsConversation::TlsConversation(int type) : d(std::make_unique<Private>())
{
    d->type = type;
}

TlsConversation::~TlsConversation() = default;
TlsConversation::TlsConversation(TlsConversation &&) noexcept = default;
TlsConversation &TlsConversation::operator=(TlsConversation &&) noexcept = default;

Result<QByteArray> TlsConversation::take(const QByteArray &data)
{
    const Result<TlsFragment> fragment = parseTlsFragment(data);
    if (!fragment) {
        return d->broken(fragment.error());
    }
    if (fragment->start != (d->tls == nullptr)) {
        return d->broken(fragment->start ? u"a second start"_s : u"no start"_s);
    }
    if (fragment->start) {
        d->advance({}); // what EAP-TTLS may say beside it is not TLS (RFC 5281, 9.2)
        return d->next();
    }
    if (!d->outgoing.isEmpty() && fragment->octets.isEmpty() && !fragment->more) {
        return d->next(); // the server has our last fragment
    }
    const Result<std::optional<QByteArray>> flight = d->reader.take(*fragment);
    if (!flight) {
        return d->broken(flight.error());
    }
    if (!*flight) {
        return tlsFragmentOctets({}); // we have the server's
    }
    if (++d->flights > kMostFlights) {
        return d->broken(u"more than %1 flights"_s.arg(kMostFlights));
    }
    d->advance(**flight);
    return d->next();
}

QByteArray TlsConversation::farewell() const
{
    return d->tls == nullptr ? QByteArray() : tlsFragmentOctets({.octets = d->tls->refusal()});
}

bool TlsConversation::through() const
{
    return d->through;
}

SignInTls TlsConversation::facts() const
{
    SignInTls facts{.eapType = d->type};
    if (d->tls != nullptr) {
        facts.version = d->tls->version();
        facts.detail = d->tls->failure();
        facts.chain = d->tls->peerChain();
        facts.authorities = d->tls->authorities();
    }
    if (!d->defect.isEmpty()) {
        facts.detail = d->defect;
    }
    return facts;
}

} // namespace aovpn::eap
