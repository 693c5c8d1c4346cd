// SPDX-License-Identifier: Apache-2.0
// What the opened messages of an interview say, from their octets alone.
#include "checks/protocol/ike/ike_auth.h"
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_names.h"
#include "checks/protocol/ike/ike_numbers.h"

using namespace Qt::StringLiterals;

namespace aovpn::ike {
namespace {

void readIncoming(const OpenedMessage &message, const AuthReply &reply, IkeInterviewFacts &facts)
{
    if (reply.identity && facts.idType.isEmpty()) {
        facts.idType = identityTypeName(reply.identity->type);
        facts.id = identityText(*reply.identity);
    }
    if (reply.authentication && !facts.authMethod) {
        facts.authMethod = reply.authentication->method;
    }
    facts.certificates += static_cast<int>(reply.certificates.size()) + reply.otherCertificates;
    facts.eap = facts.eap || reply.eap.has_value();
    for (const Notify &notify : reply.notifies) {
        facts.notifies.append({notify.type, notifyName(notify.type), notify.data});
        if (notify.type == kNotifyRedirect && facts.redirect.isEmpty()) {
            facts.redirect = redirectTarget(notify.data);
        }
    }
    QString wrong = reply.malformed;
    if (const auto packet = reply.eap ? eap::parsePacket(*reply.eap) : Result(eap::Packet());
        wrong.isEmpty() && !packet) {
        wrong = packet.error().detail;
    }
    if (facts.malformed.isEmpty() && !wrong.isEmpty()) {
        facts.malformed = u"message %1: %2"_s.arg(message.messageId).arg(wrong);
    }
}

} // namespace

void deriveInterview(IkeInterview &interview)
{
    IkeInterviewFacts facts;
    QList<eap::TimedPacket> packets;
    for (const OpenedMessage &message : interview.messages) {
        const AuthReply reply = message.outgoing ? AuthReply() : readAuthReply(message.payloads);
        if (!message.outgoing) {
            readIncoming(message, reply, facts);
        }
        // This error alone ends the talk as EAP-Failure does; others say nothing about the sign-in.
        if (!packets.isEmpty() && !reply.eap && reply.notify(kNotifyAuthenticationFailed)) {
            packets.append({false, message.atMs, eap::packetOctets({.code = eap::kFailure})});
        }
        for (const OpenedPayload &payload : message.payloads) {
            if (payload.type == kPayloadEap) {
                packets.append({message.outgoing, message.atMs, payload.octets});
            }
        }
    }
    facts.talk = eap::eapFacts(packets, interview.wantedEap);
    interview.facts = std::move(facts);
}

} // namespace aovpn::ike
