// SPDX-License-Identifier: Apache-2.0
// decode FILE: one IKE message as raw octets -> JSON on standard output.
#include "app/cli/commands.h"
#include "checks/guidance/known_words.h"
#include "checks/protocol/ike/ike_message.h"
#include "checks/system/files.h"

#include <QJsonDocument>

namespace aovpn::cli {
namespace {

/// A UDP datagram cannot be longer.
constexpr qint64 kMaxDatagramOctets = 65535;

} // namespace

int decodeFile(const Options &options, const Console &console)
{
    const auto octets = readFile(options.operand, kMaxDatagramOctets);
    if (!octets) {
        console.complain(failureWords(octets.error()));
        return kUsageError;
    }
    auto message = decodeIkeMessage(*octets);
    if (!message) {
        Failure failure = message.error();
        failure.where = options.operand;
        console.complain(failure.message());
        return kUsageError;
    }
    return writeData(options.json, QJsonDocument(*message).toJson(), console);
}

} // namespace aovpn::cli
