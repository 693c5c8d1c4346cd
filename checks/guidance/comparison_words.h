// SPDX-License-Identifier: Apache-2.0
// What a difference between two runs is about, in words.
#pragma once

#include <QString>

namespace aovpn {

/// Input:  topic and subject of a Difference (engine/compare.h).
/// Result: what differs: "Service RasMan", "Way to 10.0.0.0/8", "Sign-in method"; an unknown topic
/// or member as it is. Plain text; a subject may come from a file.
QString differenceTopic(const QString &topic, const QString &subject);

/// A value of the difference in words where the bare one says little: "PEAP (Protected EAP)".
QString differenceValue(const QString &topic, const QString &subject, const QString &value);

/// Has @p member of a connection's, the settings' or the site policy's a name in words? For tests.
bool isNamedMember(const QString &member);
/// A kind of evidence in words: "clientCertificates" -> "client certificates"; another word as it
/// is.
QString evidenceKindText(const QString &kind);

} // namespace aovpn
