// SPDX-License-Identifier: Apache-2.0
// The certificates of tests/data/certificates, for programs that link checks_protocol.
#pragma once

#include "checks/protocol/x509/certificate.h"

#include <QFile>
#include <QTest>

namespace aovpn::test {

/// The time at which the fixtures are judged.
inline const QDateTime kFixtureTime({2026, 3, 1}, {12, 0}, Qt::UTC);

/// The octets of a file in tests/data/certificates; aborts when it is missing.
inline QByteArray fixtureFile(const QString &name)
{
    QFile file(QStringLiteral(AOVPN_SOURCE_DIR "/tests/data/certificates/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("missing fixture %s", qPrintable(name));
    }
    return file.readAll();
}

/// DER of "NAME.pem".
inline QByteArray fixture(const QString &name)
{
    const auto certificates = readCertificates(fixtureFile(name + QStringLiteral(".pem")), name);
    return certificates && !certificates->isEmpty() ? certificates->first() : QByteArray();
}

/// DER of several, separated by blanks.
inline QList<QByteArray> fixtures(const QString &names)
{
    QList<QByteArray> certificates;
    for (const QString &name : names.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        certificates.append(fixture(name));
    }
    return certificates;
}

} // namespace aovpn::test
