// SPDX-License-Identifier: Apache-2.0
// The questions that only a person can answer, in words.
#pragma once

#include <QString>

#include <span>

namespace aovpn {

/// One question. English source texts, marked with QT_TRANSLATE_NOOP("Guidance", ...).
struct QuestionEntry
{
    const char *id;   ///< "works-elsewhere": key of Evidence::answers
    const char *text; ///< answered with yes, no or "I don't know"
    const char *help; ///< how to find out, and what the answer tells
    const char *yes;  ///< the answers as statements, for lists of what speaks for a cause
    const char *no;
};

std::span<const QuestionEntry> allQuestions();

/// Entry for a question id, or nullptr.
const QuestionEntry *questionEntry(const QString &id);

/// The answers that a question takes: "yes", "no", "unknown".
bool isAnswer(const QString &answer);
/// "Yes", "No", "Don't know" in the current language; @p answer as it is if it is none of these.
QString answerText(const QString &answer);

/// One word of Cause::speaksFor or speaksAgainst as a sentence: the headline of a finding, what the
/// person answered, the code that Windows showed.
QString evidenceWordText(const QString &word);

} // namespace aovpn
