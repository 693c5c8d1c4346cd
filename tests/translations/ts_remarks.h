// SPDX-License-Identifier: Apache-2.0
// What is wrong with a translation, as far as a program can tell.
#pragma once

#include "tests/translations/ts_file.h"

/// One line for each message of @p file that is unfinished or no longer asked for, or whose
/// translation differs from its source where both have to be alike: placeholders, tags, blanks at
/// both ends, the mark that ends the sentence, the key of its button; and for each key that two
/// texts of one context share which have different ones in English.
QStringList remarks(const TsFile &file);

/// One line for each message that only one of both files knows.
QStringList differences(const TsFile &sources, const TsFile &file);
