// SPDX-License-Identifier: Apache-2.0
// The language of all texts, ours and Qt's own; can be switched while the program runs.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace aovpn {

/// The languages that there are, English first: "en", "de", "es", "fr", "ja", "pt_BR", "zh_CN".
QStringList languages();

/// The one of languages() that serves who reads @p wanted ("de-AT", "pt", "zh_Hans_SG"); empty if
/// none does. Chinese in traditional characters is not served by the simplified ones.
QString languageFor(const QString &wanted);

/// The first of @p wanted that languages() serve, as it is; empty if there is none. For
/// QLocale::uiLanguages(): on Windows the format of dates may be of another language than the
/// display.
QString firstServed(const QStringList &wanted);

/// Texts in one language, as long as it lives.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// From now on texts are in @p wanted, dates and numbers in its manner (QLocale's default): in
    /// the manner that the person has set, if that is one of this language. The windows that are
    /// open hear of it (QEvent::LanguageChange). Needs the application object.
    /// Result: false if there is no such language; then they are in English.
    bool speak(const QString &wanted);

private:
    void silence();

    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace aovpn
