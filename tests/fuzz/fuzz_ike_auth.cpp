// SPDX-License-Identifier: Apache-2.0
// Any octets as the decrypted answer to IKE_AUTH: type of the first payload, then the payloads.
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_protection.h"
#include "checks/protocol/ike/ike_signature.h"

#include <cstdint>
#include <cstdlib>

using namespace aovpn;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    if (octets.isEmpty()) {
        return 0;
    }
    ike::redirectTarget(octets);
    const auto payloads = ike::parseChain(static_cast<quint8>(octets.front()), octets.sliced(1));
    if (!payloads) {
        return 0;
    }
    const ike::AuthReply reply = ike::readAuthReply(*payloads);
    if (reply.identity) {
        const QString text = ike::identityText(*reply.identity);
        for (const QChar character : text) {
            if (!character.isPrint()) {
                std::abort();
            }
        }
    }
    if (reply.authentication && !reply.certificates.isEmpty()) {
        const auto verdict =
            ike::verifySignature(*reply.authentication, reply.certificates.first(), octets);
        if (verdict.check == SignatureCheck::NotMade || verdict.kind.isEmpty()) {
            std::abort();
        }
    }
    IkeInterview interview;
    interview.wantedEap = eap::kPeap;
    interview.messages = {OpenedMessage{.payloads = *payloads},
                          OpenedMessage{.outgoing = true, .payloads = *payloads},
                          OpenedMessage{.payloads = *payloads}};
    ike::deriveInterview(interview);
    if (!interview.facts) {
        std::abort();
    }
    return 0;
}
