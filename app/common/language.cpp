// SPDX-License-Identifier: Apache-2.0
#include "app/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

const QString kFolder = u":/i18n"_s;

/// A language without a country says nothing of formats; those of this computer may fit.
QLocale formatsFor(const QString &wanted, const QString &code)
{
    const QLocale system = QLocale::system();
    return wanted == code && languageFor(system.name()) == code ? system : QLocale(wanted);
}

} // namespace

QStringList languages()
{
    return QStringLiteral(AOVPN_LANGUAGES).split(u' ');
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

QString firstServed(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        if (!languageFor(one).isEmpty()) {
            return one;
        }
    }
    return {};
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
    QLocale::setDefault(code.isEmpty() ? QLocale(QLocale::English) : formatsFor(wanted, code));
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
