// SPDX-License-Identifier: Apache-2.0
// Hostile HTTP replies: read in pieces, never kept beyond the limit.
#include "checks/protocol/http_reply.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype kLimit = 1024;
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const qsizetype piece : {qsizetype{1}, qsizetype{13}, qsizetype{4096}}) {
        aovpn::HttpReplyReader reader(kLimit);
        bool failed = false;
        for (qsizetype at = 0; at < octets.size() && !failed; at += piece) {
            const auto complete = reader.feed(octets.mid(at, piece));
            failed = !complete || *complete;
        }
        const auto reply = reader.finish();
        if (reply && reply->body.size() > kLimit) {
            std::abort();
        }
    }
    return 0;
}
