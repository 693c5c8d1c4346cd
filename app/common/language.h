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

/// What a language is called in itself: "Deutsch".
QString languageName(const QString &code);

/// The one of languages() that serves who reads @p wanted ("de-AT", "pt", "zh_Hans_SG"); empty if
/// none does. Chinese in traditional characters is not served by the simplified ones.
QString languageFor(const QString &wanted);

/// Texts of the .ts files, in which lupdate names a class without its namespaces; tr() asks with
/// them.
class ShortContexts : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *comment,
                      int count) const override;
};

/// Texts in one language, as long as it lives.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// From now on texts are in @p wanted, dates and numbers in its manner (QLocale's default); the
    /// windows that are open hear of it (QEvent::LanguageChange). Needs the application object.
    /// Result: false if there is no such language; then they are in English.
    bool speak(const QString &wanted);

private:
    void silence();

    ShortContexts m_ours;
    QTranslator m_qts;
};

} // namespace aovpn
