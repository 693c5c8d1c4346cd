// SPDX-License-Identifier: Apache-2.0
#include "tests/lab/wire_sstp.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_packet.h"
#include "tests/lab/wire_parts.h"

using namespace Qt::StringLiterals;
using namespace aovpn;

namespace lab {
namespace {

constexpr qsizetype kStatusAttribute = 3; ///< in Status Info: which attribute it is about

constexpr NamePair kSstpNumbers[] = {
    {"length", "sstp.length"},
    {"control", "sstp.iscontrol"},
    {"message", "sstp.messagetype"},
    {"attributes", "sstp.numattrib"},
    {"attribute", "sstp.attribid"},
    {"status", "sstp.status"},
    {"hashes", "sstp.hash"},
    {"ppp protocol", "ppp.protocol"},
    {"lcp code", "ppp.code"},
    {"lcp id", "ppp.identifier"},
    {"lcp option", "lcp.opt.type"},
    {"authentication", "lcp.opt.auth_protocol"},
    {"algorithm", "lcp.opt.algorithm"},
    {"mru", "lcp.opt.mru"},
    {"magic", "lcp.opt.magic_number"},
    {"eap code", "eap.code"},
    {"eap id", "eap.id"},
    {"eap type", "eap.type"},
    {"eap wanted", "eap.desired_type"},
};

qint64 bigEndian(const QByteArray &octets)
{
    return octets.toHex().toLongLong(nullptr, 16);
}

void addLcp(View &view, const QByteArray &octets)
{
    const auto packet = sstp::parseLcp(octets);
    if (!packet) {
        add(view, "malformed", packet.error().detail);
        return;
    }
    add(view, "lcp code", packet->code);
    add(view, "lcp id", packet->identifier);
    if (packet->code == sstp::kProtocolReject && bigEndian(packet->data.left(2)) == sstp::kPppEap) {
        addEap(view, packet->data.mid(2)); // tshark reads the packet that is handed back, too
    }
    const auto options = packet->code <= sstp::kConfigureReject ? sstp::parseOptions(packet->data)
                                                                : Result(QList<sstp::LcpOption>());
    if (!options) {
        add(view, "malformed", options.error().detail);
        return;
    }
    for (const sstp::LcpOption &option : *options) {
        add(view, "lcp option", option.type);
        if (option.type == sstp::kOptionAuthentication) {
            add(view, "authentication", bigEndian(option.value.left(2)));
            if (option.value.size() > 2) {
                add(view, "algorithm", bigEndian(option.value.mid(2, 1)));
            }
        } else if (option.type == sstp::kOptionMru) {
            add(view, "mru", bigEndian(option.value));
        } else if (option.type == sstp::kOptionMagic) {
            add(view, "magic", bigEndian(option.value));
        }
    }
}

void addControl(View &view, const sstp::Packet &packet)
{
    add(view, "message", packet.message);
    add(view, "attributes", packet.attributes.size());
    for (const sstp::Attribute &attribute : packet.attributes) {
        add(view, "attribute", attribute.id);
        if (attribute.id == sstp::kAttributeStatus && attribute.value.size() > kStatusAttribute) {
            add(view, "attribute", static_cast<unsigned char>(attribute.value[kStatusAttribute]));
        }
    }
    if (const auto status = sstp::statusOf(packet)) {
        add(view, "status", *status);
    }
    if (const auto hashes = sstp::bindingHashes(packet)) {
        add(view, "hashes", *hashes);
    }
}

void addSstp(View &view, const QByteArray &octets)
{
    const auto packet = sstp::parsePacket(octets);
    if (!packet) {
        add(view, "malformed", packet.error().detail);
        return;
    }
    add(view, "length", octets.size());
    add(view, "control", packet->control ? 1 : 0);
    if (packet->control) {
        addControl(view, *packet);
        return;
    }
    const auto frame = sstp::parseFrame(packet->data);
    if (!frame) {
        add(view, "malformed", frame.error().detail);
        return;
    }
    add(view, "ppp protocol", frame->protocol);
    if (frame->protocol == sstp::kPppLcp) {
        addLcp(view, frame->information);
    } else if (frame->protocol == sstp::kPppEap) {
        addEap(view, frame->information);
        view.remove(u"eap identity"_s);
    }
}

View ownFacts(const SstpCallFacts &facts)
{
    View view;
    put(view, "accepted", facts.accepted ? u"yes"_s : u"no"_s);
    if (facts.nakStatus) {
        put(view, "status", QString::number(*facts.nakStatus));
    }
    put(view, "hashes", facts.hashes.join(u' '));
    put(view, "demanded", facts.demanded.join(u' '));
    if (facts.talk.proposed) {
        put(view, "proposed", QString::number(*facts.talk.proposed));
    }
    if (facts.talk.asked) {
        put(view, "asked", QString::number(*facts.talk.asked));
    }
    put(view, "malformed", facts.malformed);
    return view;
}

QString authenticationOf(const QString &protocol, const QString &algorithm)
{
    switch (protocol.toInt()) {
    case sstp::kPppEap:
        return u"eap"_s;
    case sstp::kPppPap:
        return u"pap"_s;
    case sstp::kPppChap:
        return algorithm == u"129"_s ? u"mschapv2"_s : u"chap"_s;
    default:
        return u"none"_s;
    }
}

View theirFacts(const View &ours, const View &server)
{
    View view;
    const QStringList messages = server.value(u"message"_s).split(u' ');
    put(view, "accepted", messages.contains(u"2"_s) ? u"yes"_s : u"no"_s);
    put(view, "status", server.value(u"status"_s).section(u' ', 0, 0));
    const int bits = server.value(u"hashes"_s).toInt();
    QStringList hashes;
    if ((bits & sstp::kHashSha1) != 0) {
        hashes.append(u"SHA-1"_s);
    }
    if ((bits & sstp::kHashSha256) != 0) {
        hashes.append(u"SHA-256"_s);
    }
    put(view, "hashes", hashes.join(u' '));
    const QStringList algorithms = server.value(u"algorithm"_s).split(u' ', Qt::SkipEmptyParts);
    qsizetype next = 0;
    QStringList demanded;
    for (const QString &one : server.value(u"authentication"_s).split(u' ', Qt::SkipEmptyParts)) {
        const bool chap = one.toInt() == sstp::kPppChap;
        const QString name = authenticationOf(one, chap ? algorithms.value(next++) : QString());
        if (demanded.isEmpty() || demanded.last() != name) {
            demanded.append(name);
        }
    }
    put(view, "demanded", demanded.join(u' '));
    for (const QString &type : server.value(u"eap type"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (type.toInt() > eap::kNak && !view.contains(u"proposed"_s)) {
            view.insert(u"proposed"_s, type);
        }
    }
    const QString wanted = ours.value(u"eap wanted"_s).section(u' ', 0, 0);
    put(view, "asked", wanted == u"0"_s ? QString() : wanted);
    return view;
}

} // namespace

QStringList sstpFields()
{
    QStringList names{u"frame.number"_s, u"tcp.srcport"_s};
    for (const NamePair &pair : kSstpNumbers) {
        names.append(QLatin1String(pair.theirs));
    }
    return names;
}

Comparison compareSstp(const SstpCall &call, const QList<Frame> &frames)
{
    View ours[2];
    View theirs[2];
    for (const Datagram &packet : call.packets) {
        addSstp(ours[packet.outgoing ? 1 : 0], packet.octets);
    }
    for (const Frame &frame : frames) {
        View &side = theirs[first(frame, "tcp.srcport") == QString::number(call.port) ? 0 : 1];
        for (const NamePair &pair : kSstpNumbers) {
            if (const QString text = numbers(values(frame, pair.theirs)); !text.isEmpty()) {
                add(side, pair.ours, text);
            }
        }
    }
    Comparison comparison;
    comparison.pairs = {{u"SSTP from the server"_s, ours[0], theirs[0], false},
                        {u"SSTP from us"_s, ours[1], theirs[1], false}};
    if (call.facts) {
        comparison.pairs.append(
            {u"SSTP, facts"_s, ownFacts(*call.facts), theirFacts(theirs[1], theirs[0]), true});
    }
    return comparison;
}

} // namespace lab
