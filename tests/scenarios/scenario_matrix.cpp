// SPDX-License-Identifier: Apache-2.0
// Prints which findings each scenario has, and which checks fire in none: a table for people.
// The target scenario_matrix runs it.
#include "checks/rules/all_checks.h"
#include "tests/scenarios/stories.h"

#include <QMap>
#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace aovpn;

int main()
{
    QMap<QString, QMap<QString, QChar>> rows; // finding id -> story -> mark
    QSet<QString> fired;
    const QStringList stories = test::storyNames();
    for (const QString &story : stories) {
        const auto result = test::judgedStory(story);
        if (!result) {
            std::fprintf(stderr, "%s\n", qPrintable(result.error().message()));
            return 2;
        }
        for (const StageResult &stage : result->stages) {
            for (const JudgedFinding &finding : stage.findings) {
                const bool isCause = result->cause && result->cause->id == finding.id;
                rows[finding.id][story] = isCause                           ? u'C'
                                          : finding.consequenceOf.isEmpty() ? u'x'
                                                                            : u'.';
                fired.insert(finding.check);
            }
        }
    }
    QString text = u"C: the cause   x: found   .: follows from another\n\n"_s;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        text += u"%1  %2\n"_s.arg(i + 1, 3).arg(stories[i]);
    }
    text += u"\n%1"_s.arg(QString(), -52);
    for (qsizetype i = 0; i < stories.size(); ++i) {
        text += u"%1"_s.arg(i + 1, 4);
    }
    text += u'\n';
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        text += u"%1"_s.arg(row.key(), -52);
        for (const QString &story : stories) {
            text += u"   "_s + row->value(story, u' ');
        }
        text += u'\n';
    }
    text += u"\nChecks that fire in no scenario:\n"_s;
    for (const Check *check : allChecks()) {
        const QString id = QString::fromLatin1(check->info.id);
        if (!fired.contains(id)) {
            text += u"  "_s + id + u'\n';
        }
    }
    std::fputs(qPrintable(text), stdout);
    return 0;
}
