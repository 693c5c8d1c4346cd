// SPDX-License-Identifier: Apache-2.0
// Octets that nobody may see: wiped when their owner goes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/crypto.h>

#include <utility>

namespace aovpn::ike {

/// A shared secret or a key. Cannot be copied, so that the wiped octets are the only ones.
class SecretOctets
{
public:
    SecretOctets() = default;
    /// @p count zeros, to be written through data().
    explicit SecretOctets(qsizetype count) : m_octets(count, '\0') {}
    /// A deep copy of @p octets, which stay with their owner.
    explicit SecretOctets(QByteArrayView octets) : m_octets(octets.data(), octets.size()) {}
    SecretOctets(SecretOctets &&other) noexcept : m_octets(std::exchange(other.m_octets, {})) {}
    SecretOctets &operator=(SecretOctets &&other) noexcept
    {
        std::swap(m_octets, other.m_octets);
        return *this;
    }
    SecretOctets(const SecretOctets &) = delete;
    SecretOctets &operator=(const SecretOctets &) = delete;
    ~SecretOctets() { wipe(); }

    QByteArrayView view() const { return m_octets; }
    qsizetype size() const { return m_octets.size(); }
    unsigned char *data()
    {
        return static_cast<unsigned char *>(static_cast<void *>(m_octets.data()));
    }

private:
    void wipe()
    {
        if (!m_octets.isEmpty()) {
            OPENSSL_cleanse(m_octets.data(), static_cast<size_t>(m_octets.size()));
        }
    }

    QByteArray m_octets;
};

/// As OpenSSL wants to read octets.
inline const unsigned char *asUnsigned(QByteArrayView octets)
{
    return static_cast<const unsigned char *>(static_cast<const void *>(octets.data()));
}

} // namespace aovpn::ike
