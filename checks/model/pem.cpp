// SPDX-License-Identifier: Apache-2.0
#include "checks/model/pem.h"

#include <optional>

namespace aovpn {
namespace {

constexpr char kBegin[] = "-----BEGIN ";
constexpr char kEnd[] = "-----END ";
constexpr char kDashes[] = "-----";
constexpr qsizetype kLongestLabel = 64;

/// The base64 between two lines, or nothing when it is not base64.
std::optional<QByteArray> decoded(QByteArray body)
{
    body.removeIf([](char c) { return c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
    const auto result =
        QByteArray::fromBase64Encoding(body, QByteArray::AbortOnBase64DecodingErrors);
    return result && !result.decoded.isEmpty() ? std::optional(result.decoded) : std::nullopt;
}

} // namespace

bool looksLikePem(const QByteArray &text)
{
    return text.contains(kBegin);
}

QList<PemBlock> splitPem(const QByteArray &text)
{
    QList<PemBlock> blocks;
    qsizetype at = text.indexOf(kBegin);
    while (at >= 0) {
        const qsizetype labelAt = at + qsizetype{sizeof kBegin} - 1;
        const qsizetype lineEnd = text.indexOf('\n', labelAt);
        const QByteArray line =
            text.mid(labelAt, (lineEnd < 0 ? text.size() : lineEnd) - labelAt).trimmed();
        const qsizetype next = text.indexOf(kBegin, labelAt);
        if (!line.endsWith(kDashes) || line.size() > kLongestLabel) {
            at = next;
            continue;
        }
        PemBlock block;
        block.label = line.chopped(qsizetype{sizeof kDashes} - 1);
        // Looked for only up to the next block: many blocks without an end must not cost n^2.
        const QByteArray body =
            lineEnd < 0 ? QByteArray() : text.mid(lineEnd, next < 0 ? -1 : next - lineEnd);
        const qsizetype end = body.indexOf(kEnd);
        if (end >= 0) {
            if (auto octets = decoded(body.left(end))) {
                block.octets = *std::move(octets);
                block.intact = true;
            }
        }
        blocks.append(std::move(block));
        at = next;
    }
    return blocks;
}

} // namespace aovpn
