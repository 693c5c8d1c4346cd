// SPDX-License-Identifier: Apache-2.0
#include "checks/model/thumbprint.h"

#include <algorithm>

namespace aovpn {

bool isThumbprint(const QString &thumbprint)
{
    return thumbprint.size() == 40 &&
           std::all_of(thumbprint.begin(), thumbprint.end(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

QString normalisedThumbprint(const QString &thumbprint)
{
    QString digits;
    for (const QChar character : thumbprint) {
        if (!character.isSpace() && character != u':') {
            digits += character.toLower();
        }
    }
    return digits;
}

} // namespace aovpn
