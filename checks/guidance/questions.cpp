// SPDX-License-Identifier: Apache-2.0
#include "checks/guidance/questions.h"

#include "checks/guidance/guidance.h"
#include "checks/guidance/tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

constexpr QuestionEntry kQuestions[] = {
    {"works-elsewhere",
     QT_TRANSLATE_NOOP("Guidance", "Does the VPN work on another network, for example over your "
                                   "phone's hotspot?"),
     QT_TRANSLATE_NOOP("Guidance",
                       "Connect this computer to another network, start the VPN there, and come "
                       "back with the answer. If it works there, the cause lies in the network "
                       "that you use now."),
     QT_TRANSLATE_NOOP("Guidance", "The VPN works on another network."),
     QT_TRANSLATE_NOOP("Guidance", "The VPN does not work on another network either.")},
    {"colleagues-too",
     QT_TRANSLATE_NOOP("Guidance", "Do colleagues have the same problem at the moment?"),
     QT_TRANSLATE_NOOP("Guidance",
                       "Ask one or two colleagues who work from other places. If they have it too, "
                       "the cause lies with the VPN service and not with your computer."),
     QT_TRANSLATE_NOOP("Guidance", "Colleagues have the same problem."),
     QT_TRANSLATE_NOOP("Guidance", "Colleagues do not have this problem.")},
    {"typed-password",
     QT_TRANSLATE_NOOP("Guidance", "Does it work if you type the password by hand?"),
     QT_TRANSLATE_NOOP("Guidance",
                       "Connect once, and type your name and password when Windows asks for them. "
                       "This program never asks for your password."),
     QT_TRANSLATE_NOOP("Guidance", "It works with a password that is typed by hand."),
     QT_TRANSLATE_NOOP("Guidance", "It does not work with a password that is typed by hand "
                                   "either.")},
};

struct AnswerWord
{
    const char *word;
    const char *text;
};

constexpr AnswerWord kAnswers[] = {
    {"yes", QT_TRANSLATE_NOOP("Guidance", "Yes")},
    {"no", QT_TRANSLATE_NOOP("Guidance", "No")},
    {"unknown", QT_TRANSLATE_NOOP("Guidance", "Don't know")},
};

const AnswerWord *answerWord(const QString &answer)
{
    const auto found =
        std::find_if(std::begin(kAnswers), std::end(kAnswers), [&answer](const AnswerWord &one) {
            return answer == QLatin1String(one.word);
        });
    return found == std::end(kAnswers) ? nullptr : found;
}

/// How a step begins that tells its reader to find out what a question asks.
struct AskingStep
{
    const char *begin;
    const char *question;
};

constexpr AskingStep kAskingSteps[] = {
    {"Ask whether other users", "colleagues-too"},
    {"Ask whether others", "colleagues-too"},
    {"Test from another network", "works-elsewhere"},
    {"Test with another network", "works-elsewhere"},
    {"Test with a typed password", "typed-password"},
};

} // namespace

const char *guidance::questionAsked(const char *step)
{
    const auto found = std::find_if(
        std::begin(kAskingSteps), std::end(kAskingSteps), [step](const AskingStep &one) {
            return QLatin1String(step).startsWith(QLatin1String(one.begin));
        });
    return found == std::end(kAskingSteps) ? nullptr : found->question;
}

std::span<const QuestionEntry> allQuestions()
{
    return kQuestions;
}

const QuestionEntry *questionEntry(const QString &id)
{
    const auto found =
        std::find_if(std::begin(kQuestions), std::end(kQuestions),
                     [&id](const QuestionEntry &one) { return id == QLatin1String(one.id); });
    return found == std::end(kQuestions) ? nullptr : found;
}

bool isAnswer(const QString &answer)
{
    return answerWord(answer) != nullptr;
}

QString answerText(const QString &answer)
{
    const AnswerWord *word = answerWord(answer);
    return word != nullptr ? phrase(word->text) : answer;
}

QString evidenceWordText(const QString &word)
{
    const QString kind = word.section(u':', 0, 0);
    const QString rest = word.section(u':', 1);
    if (kind == u"answer") {
        const QuestionEntry *question = questionEntry(rest.section(u'=', 0, 0));
        const QString answer = rest.section(u'=', 1);
        if (question != nullptr && answer != u"unknown" && isAnswer(answer)) {
            return phrase(answer == u"yes" ? question->yes : question->no);
        }
        return word;
    }
    if (kind == u"code") {
        //: {code}: an error number, for example 809
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Windows showed error {code}."),
                      {{u"code"_s, rest}});
    }
    if (kind == u"symptom") {
        const CodeEntry *entry = codeEntry(rest);
        return entry != nullptr ? phrase(entry->title) : rest;
    }
    const GuidanceEntry *entry = guidanceFor(word);
    return entry != nullptr ? phrase(entry->title) : word;
}

} // namespace aovpn
