// SPDX-License-Identifier: Apache-2.0
// How a report names the language that it is written in.
#pragma once

#include <QLocale>
#include <QString>

namespace aovpn {

/// "de", "pt-BR", "zh-Hans": the language and what tells its forms of writing apart, without a
/// country that changes no word. Source: RFC 5646, 4.1; HTML, "The lang attribute".
QString languageTag(const QLocale &locale);
/// "Deutsch", "Español": in the language itself, as it stands in a list.
QString languageName(const QLocale &locale);

} // namespace aovpn
