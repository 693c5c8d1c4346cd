// SPDX-License-Identifier: Apache-2.0
// What a conversation says, from its octets alone.
#include "checks/protocol/eap/eap_packet.h"
#include "checks/protocol/eap/eap_tls.h"

#include <algorithm>

namespace aovpn::eap {
namespace {

bool isServers(int code)
{
    return code == kRequest || code == kSuccess || code == kFailure;
}

/// Notices one packet after the other.
class Listener
{
public:
    explicit Listener(std::optional<int> wanted) : m_wanted(wanted) {}

    void hear(const TimedPacket &timed)
    {
        const Result<Packet> packet = parsePacket(timed.octets);
        if (m_over || !packet || timed.octets == (timed.outgoing ? m_lastOurs : m_lastTheirs)) {
            return; // after the end, unreadable, or sent again
        }
        if (timed.outgoing && packet->code == kResponse) {
            m_lastOurs = timed.octets;
            m_waiting = true;
            heardOurs(*packet, timed.at);
        } else if (!timed.outgoing && isServers(packet->code)) {
            m_lastTheirs = timed.octets;
            m_waiting = false;
            heardTheirs(*packet, timed.at);
        }
    }

    EapFacts facts() const
    {
        EapFacts facts = m_facts;
        const bool open = facts.answer == MethodAnswer::NotAsked && !m_wishedEnd && m_waiting;
        if (open && (facts.asked || (m_identityAt && !facts.proposed))) {
            facts.answer = MethodAnswer::Silent;
        }
        return facts;
    }

private:
    void heardOurs(const Packet &packet, std::chrono::milliseconds at)
    {
        if (packet.type == kIdentity && !m_identityAt) {
            m_identityAt = at;
        } else if (packet.type == kNak) {
            const int named = packet.data.isEmpty() ? 0 : static_cast<quint8>(packet.data.at(0));
            m_wishedEnd = m_wishedEnd || named == 0;
            if (named != 0 && !m_facts.asked) {
                m_facts.asked = named;
                m_askedAt = at;
            }
        } else if (isTlsMethod(packet.type)) {
            m_wishedEnd = m_wishedEnd || holdsTlsAlert(packet.data);
        }
    }

    void heardTheirs(const Packet &packet, std::chrono::milliseconds at)
    {
        if (m_identityAt && !m_facts.identityAnswerMs) {
            m_facts.identityAnswerMs = std::max(at - *m_identityAt, std::chrono::milliseconds{0});
        }
        m_over = packet.code == kSuccess || packet.code == kFailure;
        if (packet.code == kFailure) {
            heardFailure(at);
        } else if (packet.code == kRequest && packet.type == kIdentity) {
            m_facts.identityAsked = true;
        } else if (packet.code == kRequest && packet.type > kNak) {
            heardMethod(packet.type);
        }
    }

    void heardMethod(int type)
    {
        if (m_facts.asked && m_facts.answer == MethodAnswer::NotAsked) {
            if (!m_wishedEnd) {
                m_facts.answer =
                    type == *m_facts.asked ? MethodAnswer::Negotiable : MethodAnswer::Impossible;
            }
        } else if (!m_facts.proposed && m_wanted == type) {
            m_facts.answer = MethodAnswer::Match;
        }
        if (!m_facts.proposed) {
            m_facts.proposed = type;
        }
    }

    void heardFailure(std::chrono::milliseconds at)
    {
        m_facts.failure = true;
        if (m_wishedEnd || m_facts.answer != MethodAnswer::NotAsked) {
            return;
        }
        if (m_facts.asked) {
            // One that comes so late is not the sign-in server's.
            m_facts.answer =
                at - m_askedAt < kGatewayGivesUp ? MethodAnswer::Impossible : MethodAnswer::Silent;
        } else if (m_identityAt && !m_facts.proposed) {
            m_facts.answer = MethodAnswer::IdentityRefused;
        }
    }

    std::optional<int> m_wanted;
    EapFacts m_facts;
    QByteArray m_lastOurs;
    QByteArray m_lastTheirs;
    std::optional<std::chrono::milliseconds> m_identityAt;
    std::chrono::milliseconds m_askedAt{0}; ///< when the NAK went out
    bool m_wishedEnd = false;
    bool m_over = false;    ///< Success or Failure came
    bool m_waiting = false; ///< the last packet was ours
};

} // namespace

EapFacts eapFacts(const QList<TimedPacket> &packets, std::optional<int> wanted)
{
    Listener listener(wanted);
    for (const TimedPacket &packet : packets) {
        listener.hear(packet);
    }
    return listener.facts();
}

} // namespace aovpn::eap
