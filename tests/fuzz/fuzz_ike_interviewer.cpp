// SPDX-License-Identifier: Apache-2.0
// Any octets as what a gateway sends during an interview: as the answer to IKE_SA_INIT; as
// datagrams after it; and, sealed with the right keys, as what is inside the answers.
//
// Form: kind(1), then pieces: length(2), octets. Inside an answer: type of the first payload(1),
// fragment number(1), total(1), payloads.
#include "checks/protocol/ike/ike_build.h"
#include "checks/protocol/ike/ike_interviewer.h"
#include "checks/protocol/ike/ike_key_share.h"
#include "checks/protocol/ike/ike_numbers.h"
#include "checks/protocol/ike/ike_protection.h"
#include "checks/protocol/ike/octet_reader.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace aovpn;
using std::chrono::milliseconds;
using Step = ike::Interviewer::Step;

const QByteArray kResponderSpi(8, 'r');
const QByteArray kNonce(32, 'n');

ike::Interviewer interviewer()
{
    const ike::Transform cipher{ike::kTransformEncr, ike::kEncrAesGcm16, 256};
    ike::InterviewOptions options;
    options.offer = {{1,
                      ike::kProtocolIke,
                      {},
                      {cipher,
                       {ike::kTransformPrf, ike::kPrfSha256, {}},
                       {ike::kTransformDh, ike::kEcp256, {}}}}};
    options.endpoints = {QStringLiteral("192.0.2.1"), 50000, QStringLiteral("198.51.100.1"), 500};
    options.eap.identity = "anonymous";
    options.eap.method = eap::kPeap;
    return *ike::Interviewer::start(options);
}

/// The other end, as far as IKE_SA_INIT: a fixed key pair.
struct Responder
{
    ike::Suite suite;
    ike::Keys keys;

    QByteArray accept(const QByteArray &request)
    {
        static const Result<ike::KeyPair> kPair = ike::KeyPair::make(ike::kEcp256);
        const auto message = ike::parseMessage(request);
        const QByteArray reply = ike::MessageBuilder(request.first(8), ike::kExchangeSaInit)
                                     .responder(kResponderSpi, ike::kFlagResponse)
                                     .sa(message->proposals)
                                     .keyExchange(ike::kEcp256, kPair->publicValue())
                                     .nonce(kNonce)
                                     .octets();
        suite = *ike::chosenSuite(*ike::parseMessage(reply));
        keys = *ike::deriveKeys(suite, *kPair->sharedSecret(message->keyExchange->value),
                                {*message->nonce, kNonce, request.first(8), kResponderSpi});
        return reply;
    }

    /// The answer to @p request with the inside @p piece.
    QByteArray answer(const QByteArray &request, const QByteArray &piece) const
    {
        auto header = ike::parseHeader(request);
        header->flags = ike::kFlagResponse;
        ike::OctetReader reader(piece);
        const int first = reader.u8();
        ike::FragmentPlace place;
        place.number = reader.u8();
        place.total = reader.u8();
        return *ike::seal(*header, first, reader.rest(), ike::responderProtection(suite, keys),
                          place);
    }
};

QList<QByteArray> piecesOf(const QByteArray &octets)
{
    QList<QByteArray> pieces;
    ike::OctetReader reader(octets);
    while (!reader.atEnd() && pieces.size() < 32) {
        const int length = reader.u16();
        pieces.append(reader.take(length));
    }
    return pieces;
}

/// With the SPIs and numbers of an answer, so that it gets past the first comparison.
QByteArray addressed(const QByteArray &request, const QByteArray &octets)
{
    QByteArray answer = octets;
    const qsizetype spis = std::min({qsizetype{16}, answer.size(), request.size()});
    answer.replace(0, spis, request.first(spis));
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    if (octets.isEmpty()) {
        return 0;
    }
    const int kind = octets.front() & 0x03;
    ike::Interviewer asker = interviewer();
    Responder responder;
    if (kind != 0) {
        if (asker.take(responder.accept(asker.datagram()), milliseconds(1)) != Step::Next) {
            std::abort();
        }
    }
    for (const QByteArray &piece : piecesOf(octets.sliced(1))) {
        asker.sent(milliseconds(2));
        const QByteArray request = asker.datagram();
        const bool sealed =
            kind > 1 && request.size() >= ike::kHeaderOctets && asker.end() == InterviewEnd::Cut;
        const QByteArray answer =
            sealed ? responder.answer(request, piece) : addressed(request, piece);
        const Step step = asker.take(answer, milliseconds(3));
        if (asker.datagram().size() > 1200 ||
            (step == Step::Foreign && asker.datagram() != request)) {
            std::abort();
        }
    }
    asker.finish();
    const IkeInterview record = asker.record();
    if (!record.facts ||
        (record.signature != SignatureCheck::NotMade && record.signatureKind.isEmpty())) {
        std::abort();
    }
    return 0;
}
