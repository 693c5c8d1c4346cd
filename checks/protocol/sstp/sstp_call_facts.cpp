// SPDX-License-Identifier: Apache-2.0
// What the packets of an SSTP call say.
#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/sstp/lcp_packet.h"
#include "checks/protocol/sstp/ppp_frame.h"
#include "checks/protocol/sstp/sstp_caller.h"
#include "checks/protocol/sstp/sstp_packet.h"

using namespace Qt::StringLiterals;

namespace aovpn::sstp {
namespace {

/// Reads the packets one by one.
class Reader
{
public:
    explicit Reader(std::optional<int> wantedEap) : m_wantedEap(wantedEap) {}

    SstpCallFacts read(const QList<Datagram> &packets)
    {
        for (qsizetype i = 0; i < packets.size(); ++i) {
            const auto done = readPacket(packets.at(i));
            if (!done && m_facts.malformed.isEmpty() && !packets.at(i).outgoing) {
                m_facts.malformed =
                    u"packet %1, %2: %3"_s.arg(i + 1).arg(done.error().where, done.error().detail);
            }
        }
        m_facts.talk = eap::eapFacts(m_talk, m_wantedEap);
        return m_facts;
    }

private:
    Result<void> readPacket(const Datagram &datagram)
    {
        const auto packet = parsePacket(datagram.octets);
        if (!packet) {
            return packet.error();
        }
        if (packet->control) {
            if (!datagram.outgoing) {
                readControl(*packet);
            }
            return {};
        }
        const auto frame = parseFrame(packet->data);
        if (!frame) {
            return frame.error();
        }
        if (frame->protocol == kPppLcp) {
            return readLcp(frame->information, datagram.outgoing);
        }
        if (frame->protocol == kPppEap) {
            m_talk.append({datagram.outgoing, datagram.atMs, frame->information});
            const auto eap = eap::parsePacket(frame->information);
            return eap ? Result<void>() : Result<void>(eap.error());
        }
        return {};
    }

    void readControl(const Packet &packet)
    {
        if (packet.message == kCallConnectAck) {
            m_facts.accepted = true;
            const int hashes = bindingHashes(packet).value_or(0);
            m_facts.hashes.clear();
            if ((hashes & kHashSha1) != 0) {
                m_facts.hashes.append(u"SHA-1"_s);
            }
            if ((hashes & kHashSha256) != 0) {
                m_facts.hashes.append(u"SHA-256"_s);
            }
        } else if ((packet.message == kCallConnectNak || packet.message == kCallAbort) &&
                   !m_facts.nakStatus) {
            m_facts.nakStatus = statusOf(packet);
        }
        if (packet.message == kCallAbort || packet.message == kCallDisconnect) {
            noteEnd();
        }
    }

    /// The server ends the call instead of answering our Configure-Nak.
    void noteEnd()
    {
        if (m_wish && !m_leaving) {
            m_facts.profileProtocolTaken = false;
        }
    }

    Result<void> readLcp(const QByteArray &octets, bool outgoing)
    {
        const auto packet = parseLcp(octets);
        if (!packet) {
            return packet.error();
        }
        m_leaving = m_leaving || (outgoing && packet->code == kTerminateRequest);
        if (!outgoing && packet->code == kTerminateRequest && !m_leaving) {
            m_facts.terminated = true;
            noteEnd();
        }
        if (packet->code != kConfigureRequest && packet->code != kConfigureNak) {
            return {};
        }
        const auto options = parseOptions(packet->data);
        if (!options) {
            return options.error();
        }
        if (outgoing && packet->code == kConfigureNak) {
            m_wish = authenticationOf(*options);
        } else if (!outgoing && packet->code == kConfigureRequest) {
            readDemand(*packet, authenticationOf(*options));
        }
        return {};
    }

    void readDemand(const LcpPacket &packet, const std::optional<QByteArray> &demanded)
    {
        const QString name = authenticationName(demanded);
        if (m_facts.demanded.isEmpty() || m_facts.demanded.constLast() != name) {
            m_facts.demanded.append(name);
        }
        // The same packet again crossed our Configure-Nak.
        if (m_wish && m_last != packet) {
            m_facts.profileProtocolTaken = demanded == m_wish;
            m_wish.reset();
        }
        m_last = packet;
    }

    std::optional<int> m_wantedEap;
    SstpCallFacts m_facts;
    QList<eap::TimedPacket> m_talk;
    std::optional<QByteArray> m_wish; ///< of our Configure-Nak, not answered yet
    std::optional<LcpPacket> m_last;  ///< the server's latest Configure-Request
    bool m_leaving = false;           ///< we ended LCP
};

} // namespace

void deriveCall(SstpCall &call)
{
    call.facts = Reader(call.wantedEap).read(call.packets);
}

} // namespace aovpn::sstp
