// SPDX-License-Identifier: Apache-2.0
#include "tests/support/sstp_server.h"

#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_packet.h"

namespace aovpn::test {

using namespace aovpn::sstp;

namespace {

QByteArray statusValue(quint32 status)
{
    QByteArray value(8, '\0');
    for (int i = 0; i < 4; ++i) {
        value[4 + i] = static_cast<char>((status >> (8 * (3 - i))) & 0xFF);
    }
    return value;
}

QByteArray typesOf(const QByteArray &data)
{
    QByteArray types;
    const auto options = parseOptions(data);
    for (const LcpOption &option : options ? *options : QList<LcpOption>{}) {
        types += static_cast<char>(option.type);
    }
    return types.toHex();
}

QByteArray authenticationIn(const QByteArray &data)
{
    const auto options = parseOptions(data);
    return options ? authenticationOf(*options).value_or(QByteArray()).toHex() : QByteArray();
}

} // namespace

SstpServer::SstpServer(const SstpServerOptions &options)
    : m_options(options), m_demand(options.demands.value(0))
{}

QByteArray SstpServer::frame(int protocol, const QByteArray &information) const
{
    return dataOctets(frameOctets(protocol, information).sliced(m_options.shortFrames ? 2 : 0));
}

QByteArray SstpServer::feed(const QByteArray &octets)
{
    m_buffer += octets;
    QByteArray out;
    for (;;) {
        const auto length = packetLength(m_buffer);
        if (!length || !length->has_value() || **length > m_buffer.size()) {
            return out;
        }
        const auto packet = parsePacket(m_buffer.left(**length));
        m_buffer.remove(0, **length);
        if (!packet) {
            return out;
        }
        if (packet->control) {
            out += control(packet->message);
            continue;
        }
        const auto ppp = parseFrame(packet->data);
        if (ppp && ppp->protocol == kPppLcp) {
            out += lcp(ppp->information);
        } else if (ppp && ppp->protocol == kPppEap) {
            const auto eap = eap::parsePacket(ppp->information);
            heard.append("eap " + QByteArray::number(eap ? eap->type : -1));
            out += talk(ppp->information);
        } else {
            heard.append("frame");
        }
    }
}

QByteArray SstpServer::control(int message)
{
    const QList<Attribute> status{{kAttributeStatus, statusValue(m_options.status)}};
    switch (message) {
    case kCallConnectRequest:
        heard.append("call");
        if (m_options.callReply == "nak") {
            return controlOctets(kCallConnectNak, status);
        }
        if (m_options.callReply == "abort") {
            return controlOctets(kCallAbort, status);
        }
        if (m_options.callReply == "disconnect") {
            return controlOctets(kCallDisconnect, status);
        }
        if (m_options.callReply != "ack") {
            return {};
        }
        return controlOctets(kCallConnectAck,
                             {{kAttributeBindingRequest,
                               QByteArray::fromHex("00000003") + QByteArray(32, 'n')}}) +
               (m_options.echoes ? controlOctets(kEchoRequest) +
                                       frame(kPppLcp, lcpOctets({kLcpEchoRequest, 7, "1234ab"}))
                                 : QByteArray()) +
               request(m_options.extras);
    case kEchoResponse:
        heard.append("echo");
        return {};
    case kCallDisconnect:
        heard.append("disconnect");
        return m_options.acknowledgesEnd ? controlOctets(kCallDisconnectAck) : QByteArray();
    case kCallDisconnectAck:
        heard.append("disconnect-ack");
        return {};
    default:
        heard.append("control");
        return {};
    }
}

QByteArray SstpServer::request(bool extras)
{
    QList<LcpOption> options{{kOptionMru, QByteArray::fromHex("0ffb")}, {kOptionMagic, "magi"}};
    if (!m_demand.isEmpty()) {
        options.append({kOptionAuthentication, QByteArray::fromHex(m_demand)});
    }
    if (extras) {
        options.append({13, QByteArray::fromHex("06")});
        options.append({17, QByteArray::fromHex("064e")});
        options.append({19, QByteArray::fromHex("0101")});
    }
    ++m_identifier;
    const QByteArray packet =
        frame(kPppLcp, lcpOctets({kConfigureRequest, m_identifier, optionsOctets(options)}));
    return m_options.repeats ? packet + packet : packet;
}

QByteArray SstpServer::talk(const QByteArray &response)
{
    const QByteArray packet = m_options.eap ? m_options.eap(response) : QByteArray();
    return packet.isEmpty() ? packet : frame(kPppEap, packet);
}

QByteArray SstpServer::lcp(const QByteArray &information)
{
    const auto packet = parseLcp(information);
    if (!packet) {
        heard.append("malformed");
        return {};
    }
    switch (packet->code) {
    case kConfigureRequest:
        heard.append("configure-request " + typesOf(packet->data));
        if (m_options.mruAnswer != "ack" && packet->data == QByteArray::fromHex("010405dc")) {
            return m_options.mruAnswer == "nak"
                       ? frame(kPppLcp, lcpOctets({kConfigureNak, packet->identifier,
                                                   QByteArray::fromHex("01040578")}))
                       : frame(kPppLcp,
                               lcpOctets({kConfigureReject, packet->identifier, packet->data}));
        }
        return frame(kPppLcp, lcpOctets({kConfigureAck, packet->identifier, packet->data}));
    case kConfigureAck:
        heard.append("ack " + authenticationIn(packet->data));
        return m_demand == "c227" ? talk({}) : QByteArray();
    case kConfigureReject:
        heard.append("reject " + typesOf(packet->data));
        return request(false);
    case kConfigureNak: {
        const QByteArray wish = authenticationIn(packet->data);
        heard.append("nak " + wish);
        if (m_options.terminatesOnNak) {
            return frame(kPppLcp, lcpOctets({kTerminateRequest, 99, {}}));
        }
        if (packet->identifier != m_identifier ||
            (m_options.repeats && heard.count(heard.last()) > 1)) {
            return {};
        }
        m_step = qMin(m_step + 1, m_options.demands.size() - 1);
        m_demand = m_options.accepts.contains(wish) ? wish : m_options.demands.at(m_step);
        return request(false);
    }
    case kTerminateRequest:
        heard.append("terminate");
        return frame(kPppLcp, lcpOctets({kTerminateAck, packet->identifier, {}}));
    case kTerminateAck:
        heard.append("terminate-ack");
        return {};
    case kLcpEchoReply:
        heard.append("lcp-echo " + packet->data.toHex());
        return {};
    default:
        heard.append("lcp " + QByteArray::number(packet->code));
        return {};
    }
}

} // namespace aovpn::test
