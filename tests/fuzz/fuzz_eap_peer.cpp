// SPDX-License-Identifier: Apache-2.0
// Any octets as what a sign-in server says. The first octet chooses the profile; then pieces, each
//
//      0               1               2
//     +---------------+-------------------------------+----------
//     | kind          | length                        | octets
//     +---------------+-------------------------------+----------
//
// kind: 0 a packet as it is; 1 the packet before again; 2 finish(); others: the data of a request
// of the profile's method.
#include "checks/protocol/eap/eap_peer.h"
#include "checks/protocol/eap/eap_tls.h"

#include <array>
#include <cstdint>
#include <cstdlib>

using namespace aovpn;
using namespace aovpn::eap;

namespace {

constexpr std::array kMethods{kPeap, kTls, kTtls, kMsChapV2};
constexpr qsizetype kPieceHeader = 3;
constexpr qsizetype kLongestAnswer = 1100;

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

void checkAnswer(const QByteArray &request, const QByteArray &answer)
{
    const Result<Packet> asked = parsePacket(request);
    const Result<Packet> said = parsePacket(answer);
    require(asked && said);
    require(said->code == kResponse && said->identifier == asked->identifier);
    require(said->type == kIdentity || said->type == kNotification || said->type == kNak ||
            isTlsMethod(said->type));
    require(said->type != kIdentity || said->data == "anonymous@example.test");
    require(said->type != kNotification || said->data.isEmpty());
    require(said->type != kNak || said->data.size() == 1);
    require(answer.size() <= kLongestAnswer);
}

void ask(Peer &peer, const QByteArray &request)
{
    const bool wasThrough = peer.through();
    const bool hadEnded = peer.ended();
    const Result<std::optional<QByteArray>> answer = peer.take(request);
    require(peer.through() || !wasThrough);
    require(peer.ended() || !hadEnded);
    if (!answer || !*answer) {
        return;
    }
    require(!hadEnded);
    checkAnswer(request, **answer);
    const Result<std::optional<QByteArray>> again = peer.take(request);
    require(again && *again && **again == **answer);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray octets(static_cast<const char *>(static_cast<const void *>(data)),
                            static_cast<qsizetype>(size));
    if (octets.isEmpty()) {
        return 0;
    }
    const int choice = static_cast<quint8>(octets.at(0));
    const int method = kMethods.at(static_cast<size_t>(choice) % kMethods.size());
    Peer peer({.identity = "anonymous@example.test",
               .method = (choice & 0x10) != 0 ? std::nullopt : std::optional(method)});
    QByteArray last;
    int identifier = 0;
    for (qsizetype at = 1; at + kPieceHeader <= octets.size();) {
        const int kind = static_cast<quint8>(octets.at(at));
        const qsizetype length =
            (static_cast<quint8>(octets.at(at + 1)) << 8) | static_cast<quint8>(octets.at(at + 2));
        const QByteArray piece = octets.mid(at + kPieceHeader, length);
        at += kPieceHeader + length;
        if (kind == 2) {
            peer.finish();
        } else if (kind != 1) {
            ++identifier;
            last = kind == 0 ? piece
                             : packetOctets({.code = kRequest,
                                             .identifier = identifier & 0xFF,
                                             .type = method,
                                             .data = piece});
        }
        ask(peer, last);
    }
    const std::optional<SignInTls> tls = peer.signInTls();
    require(!tls || (tls->chain.size() <= 32 && tls->authorities.size() <= 256));
    return 0;
}
