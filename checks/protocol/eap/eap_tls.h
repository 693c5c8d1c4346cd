// SPDX-License-Identifier: Apache-2.0
// EAP-TLS, PEAP and EAP-TTLS on the peer's side, as far as the certificate of the sign-in server.
#pragma once

#include "checks/model/interview_evidence.h"
#include "checks/model/result.h"

#include <memory>

namespace aovpn::eap {

/// EAP-TLS (13), EAP-TTLS (21) and PEAP (25).
bool isTlsMethod(int type);

/// Input: the data of a request or response of such a method, untrusted.
/// Result: is a TLS alert in the clear among its records?
bool holdsTlsAlert(const QByteArray &data);

/// A TLS handshake that is broken off with the fatal alert certificate_unknown (46) as soon as the
/// server's certificates are known: until TLS 1.2 with the whole first flight, in TLS 1.3 with the
/// decrypted Certificate message. A value without socket, clock or thread.
/// Source: RFC 5216, 2.1.3 and 3.1; RFC 5281, 9; RFC 9190; [MS-PEAP] 2.2.2 and 3.1.
class TlsConversation
{
public:
    /// @p type: one of isTlsMethod().
    explicit TlsConversation(int type);
    ~TlsConversation();
    TlsConversation(TlsConversation &&) noexcept;
    TlsConversation &operator=(TlsConversation &&) noexcept;

    /// Input: the data of a request, untrusted.
    /// Result: the data of the response.
    /// Errors: Malformed: the fragments do not fit; facts().detail says so, too. Also when the
    /// server goes on without end (more than 16 flights).
    Result<QByteArray> take(const QByteArray &data);
    /// Data of a response that ends the conversation from outside the handshake: a fatal alert in
    /// the clear; empty before the start, where a NAK is in its place.
    QByteArray farewell() const;
    /// The last response held an alert, or answered one: nothing more will be learned.
    bool through() const;
    SignInTls facts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aovpn::eap
