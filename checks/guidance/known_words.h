// SPDX-License-Identifier: Apache-2.0
// Words that evidence, findings and failures carry in English: sign-in methods, purposes of
// certificates, errors of a chain, what went wrong.
#pragma once

#include "checks/model/result.h"

#include <QString>

namespace aovpn {

/// Input:  a text from evidence, a finding or a failure, for example "Client Authentication",
///         "PEAP with inner EAP-TLS", "no such file", or several of them with ", " between.
/// Result: the same in the reader's language; what is not known stays as it is.
QString knownWords(const QString &text);
/// "C:/profile.xml: no such file": Failure::message() in the reader's language, as far as it is
/// known.
QString failureWords(const Failure &failure);

} // namespace aovpn
