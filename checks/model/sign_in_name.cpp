// SPDX-License-Identifier: Apache-2.0
#include "checks/model/sign_in_name.h"

#include <QList>

#include <algorithm>

namespace aovpn {

bool isSignInName(const QString &name)
{
    const QString sent = name.trimmed();
    const qsizetype octets = sent.toUtf8().size();
    const QList<uint> characters = sent.toUcs4();
    return octets >= 1 && octets <= kLongestSignInName && sent.isValidUtf16() &&
           std::none_of(characters.cbegin(), characters.cend(), [](uint character) {
               switch (QChar::category(character)) {
               case QChar::Other_Control:
               case QChar::Other_Format:
               case QChar::Separator_Line:
               case QChar::Separator_Paragraph:
                   return true;
               default:
                   return false;
               }
           });
}

} // namespace aovpn
