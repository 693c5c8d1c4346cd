// SPDX-License-Identifier: Apache-2.0
#include "checks/report/report_id.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace aovpn {

QString reportId(const QByteArray &bundle)
{
    constexpr char kSymbols[] = "ACDEFGHJKMNPQRTUVWXY34679";
    constexpr quint64 kCount = sizeof kSymbols - 1;
    const QByteArray hash = QCryptographicHash::hash(bundle, QCryptographicHash::Sha256);
    auto number = qFromBigEndian<quint64>(hash.constData());
    QString id;
    for (int i = 0; i < 8; ++i) {
        if (i == 4) {
            id += QLatin1Char('-');
        }
        id += QLatin1Char(kSymbols[number % kCount]);
        number /= kCount;
    }
    return id;
}

} // namespace aovpn
