// SPDX-License-Identifier: Apache-2.0
#include "tests/support/eap_server.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/eap/eap_tls.h"
#include "checks/protocol/eap/eap_tls_fragment.h"

namespace aovpn::test {

using namespace aovpn::eap;

struct EapServer::Private
{
    explicit Private(const EapServerOptions &wanted) : options(wanted), tls(wanted.tls) {}

    EapServerOptions options;
    TlsPeer tls;
    int identifier = 0x41;
    int method = 0;
    QByteArray identity;
    QByteArray incoming;
    QList<TlsFragment> outgoing;
    bool failed = false;

    QByteArray request(int type, const QByteArray &data)
    {
        identifier = (identifier + 1) & 0xFF;
        return packetOctets(
            {.code = kRequest, .identifier = identifier, .type = type, .data = data});
    }

    QByteArray failure()
    {
        failed = true;
        return packetOctets({.code = kFailure, .identifier = identifier});
    }

    QByteArray propose(int type)
    {
        method = type;
        if (isTlsMethod(type)) {
            return request(type, tlsFragmentOctets({.start = true,
                                                    .version = options.methodVersion,
                                                    .octets = options.startData}));
        }
        // OpCode 1 (challenge), its identifier, length 24, 16 octets, name (MS-CHAPv2 in EAP).
        return request(type, QByteArray::fromHex("0142001810") + QByteArray(16, 'c') + "srv");
    }

    QByteArray nextFragment()
    {
        TlsFragment next = outgoing.isEmpty() ? TlsFragment() : outgoing.takeFirst();
        next.version = options.methodVersion;
        return request(method, tlsFragmentOctets(next));
    }

    void cut(const QByteArray &flight)
    {
        for (qsizetype at = 0; at == 0 || at < flight.size(); at += options.fragment) {
            TlsFragment part{.more = at + options.fragment < flight.size(),
                             .octets = flight.mid(at, options.fragment)};
            if (options.lengthAlways || (at == 0 && part.more)) {
                part.total = static_cast<quint32>(flight.size());
            }
            outgoing.append(part);
        }
    }

    QByteArray takeTls(const QByteArray &data)
    {
        const Result<TlsFragment> fragment = parseTlsFragment(data);
        if (!fragment) {
            return failure();
        }
        if (fragment->octets.isEmpty() && !outgoing.isEmpty()) {
            return nextFragment();
        }
        incoming += fragment->octets;
        if (fragment->more) {
            return request(method, tlsFragmentOctets({.version = options.methodVersion}));
        }
        const QByteArray flight = tls.feed(incoming);
        incoming.clear();
        if (tls.alert() >= 0 || flight.isEmpty()) {
            return failure();
        }
        cut(flight);
        return nextFragment();
    }
};

EapServer::EapServer(const EapServerOptions &options) : d(std::make_unique<Private>(options))
{}

EapServer::~EapServer() = default;

QByteArray EapServer::start()
{
    return d->options.asksIdentity ? d->request(kIdentity, {})
                                   : d->propose(d->options.methods.constFirst());
}

QByteArray EapServer::take(const QByteArray &response)
{
    const Result<Packet> packet = parsePacket(response);
    if (!packet || packet->code != kResponse || packet->identifier != d->identifier) {
        return d->failure();
    }
    if (packet->type == kIdentity && d->method == 0) {
        d->identity = packet->data;
        return d->options.knowsIdentity ? d->propose(d->options.methods.constFirst())
                                        : d->failure();
    }
    if (packet->type == kNak) {
        const int wanted = packet->data.isEmpty() ? 0 : static_cast<quint8>(packet->data.at(0));
        return d->options.methods.contains(wanted) ? d->propose(wanted) : d->failure();
    }
    return packet->type == d->method && isTlsMethod(d->method) ? d->takeTls(packet->data)
                                                               : d->failure();
}

QByteArray EapServer::identity() const
{
    return d->identity;
}

bool EapServer::failed() const
{
    return d->failed;
}

const TlsPeer &EapServer::tls() const
{
    return d->tls;
}

} // namespace aovpn::test
