// SPDX-License-Identifier: Apache-2.0
// A CA of its own for tests that put certificates into the stores: valid today, whenever that is.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace aovpn::test {

/// A root, an issuing CA below it, and certificates of the latter. All of one key (RSA 2048), names
/// of their own for each object. No Windows header in sight: OpenSSL's does not agree with it.
class Authority
{
public:
    Authority();
    ~Authority();
    Authority(const Authority &) = delete;
    Authority &operator=(const Authority &) = delete;

    QByteArray root() const;   ///< DER
    QByteArray issuer() const; ///< DER

    /// DER of a certificate for @p name. @p usage: "serverAuth", "clientAuth"; @p days: until it
    /// ends; negative: it has ended.
    QByteArray issue(const QString &name, const char *usage, int days = 30) const;

    /// PKCS#12 with @p certificate (of this CA), its key and the password "test".
    QByteArray pfx(const QByteArray &certificate) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace aovpn::test
