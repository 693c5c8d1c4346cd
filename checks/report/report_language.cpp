// SPDX-License-Identifier: Apache-2.0
#include "checks/report/report_language.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QString languageTag(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Chinese:
        return locale.script() == QLocale::TraditionalHanScript ? u"zh-Hant"_s : u"zh-Hans"_s;
    case QLocale::Portuguese:
        return locale.territory() == QLocale::Portugal ? u"pt-PT"_s : u"pt-BR"_s;
    default:
        return locale.bcp47Name().section(u'-', 0, 0);
    }
}

QString languageName(const QLocale &locale)
{
    switch (locale.language()) {
    // Qt names the country's kind of it.
    case QLocale::C:
    case QLocale::English:
        return u"English"_s;
    case QLocale::Spanish:
        return u"Espa\u00f1ol"_s;
    case QLocale::Portuguese:
        return locale.territory() == QLocale::Portugal ? u"Portugu\u00eas (Portugal)"_s
                                                       : u"Portugu\u00eas (Brasil)"_s;
    default:
        break;
    }
    const QString name = locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace aovpn
