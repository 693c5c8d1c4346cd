// SPDX-License-Identifier: Apache-2.0
// The closed words that a comparison of two runs carries as values, in the reader's language.
#pragma once

#include <QString>

namespace aovpn::guidance {

/// Input:  topic, subject and value of a Difference (engine/compare.h) whose value is made of words
///         and member names of the evidence.
/// Result: the same for people: "only IKEv2", "names compared: yes", "no answer"; what is no such
/// word stays as it is.
QString comparedValue(const QString &topic, const QString &subject, const QString &value);

} // namespace aovpn::guidance
