// SPDX-License-Identifier: Apache-2.0
#include "app/common/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

const QString kFolder = u":/i18n"_s;

} // namespace

QStringList languages()
{
    return QStringLiteral(AOVPN_LANGUAGES).split(u' ');
}

QString languageName(const QString &code)
{
    static const QHash<QString, QString> kNames{
        {u"en"_s, u"English"_s},     {u"de"_s, u"Deutsch"_s}, {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},    {u"ja"_s, u"日本語"_s},  {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return kNames.value(code, code);
}

QString languageFor(const QString &wanted)
{
    const QLocale locale(wanted);
    if (locale.language() == QLocale::C) {
        return {};
    }
    for (const QString &code : languages()) {
        const QLocale one(code);
        if (one.language() == locale.language() && one.script() == locale.script()) {
            return code;
        }
    }
    return {};
}

QString ShortContexts::translate(const char *context, const char *text, const char *comment,
                                 int count) const
{
    const QByteArrayView name(context);
    const qsizetype scope = name.lastIndexOf("::");
    return QTranslator::translate(scope < 0 ? context : context + scope + 2, text, comment, count);
}

Language::~Language()
{
    silence();
}

void Language::silence()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

bool Language::speak(const QString &wanted)
{
    silence();
    const QString code = languageFor(wanted);
    QLocale::setDefault(code.isEmpty() ? QLocale(QLocale::English) : QLocale(wanted));
    if (code.isEmpty() || code == u"en") {
        return !code.isEmpty();
    }
    if (!m_ours.load(u"aovpn-doctor_"_s + code, kFolder)) {
        QLocale::setDefault(QLocale(QLocale::English));
        return false;
    }
    // Of Qt's own texts (buttons of its dialogs) some languages may lack.
    if (m_qts.load(u"qtbase_"_s + code, kFolder) ||
        m_qts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    QCoreApplication::installTranslator(&m_ours);
    return true;
}

} // namespace aovpn
