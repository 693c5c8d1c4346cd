// SPDX-License-Identifier: Apache-2.0
// A parsed certificate -> its facts. For the files of this folder and the TLS client;
// others use certificate.h.
#pragma once

#include "checks/model/certificate_evidence.h"
#include "checks/protocol/x509/openssl_handles.h"

namespace aovpn::x509 {

/// Input:  a certificate and the octets that it was parsed from.
/// Result: its facts; an extension that cannot be decoded counts as present and empty.
/// Source: RFC 5280, 4.1 and 4.2.
CertificateFacts factsOf(X509 *certificate, const QByteArray &der);

/// RFC 2253, UTF-8 kept, control characters replaced.
QString nameText(const X509_NAME *name);

/// UTC; invalid if it cannot be read.
QDateTime timeOf(const ASN1_TIME *time);

} // namespace aovpn::x509
