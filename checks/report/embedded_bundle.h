// SPDX-License-Identifier: Apache-2.0
// The bundle inside an HTML report: <pre hidden id="aovpn-bundle"
// data-format="aovpn-doctor/embedded/1" data-octets="N" data-sha256="HEX">.
//
// Its text is lines of base64. Each line is a piece of at most 32,768 octets of the bundle: its
// length (4 octets, big-endian), then a zlib stream (RFC 1950). The pieces joined have N octets and
// the SHA-256 HEX. Small pieces bound what a hostile stream can inflate to: no piece is longer than
// a zlib stream of that many octets can be.
#pragma once

#include "checks/report/html_writer.h"

namespace aovpn {

/// Larger bundles are not read back.
inline constexpr qsizetype kLargestEmbeddedBundle = qsizetype{64} * 1024 * 1024;

void writeEmbeddedBundle(HtmlWriter &writer, const QByteArray &bundle);

} // namespace aovpn
