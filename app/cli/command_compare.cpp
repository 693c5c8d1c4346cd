// SPDX-License-Identifier: Apache-2.0
// compare A B: what differs between two bundles or reports, in terms that matter.
#include "app/cli/commands.h"
#include "app/cli/console_text.h"
#include "app/common/inputs.h"
#include "checks/engine/compare.h"
#include "checks/engine/judge.h"
#include "checks/guidance/comparison_words.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/known_words.h"
#include "checks/guidance/punctuation.h"
#include "checks/report/visible_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

/// "VPN server: vpn.example.test in A, vpn.contoso.com in B"; what only one of them has is said so.
QString sentence(const Difference &difference)
{
    const auto value = [&difference](const QString &text) {
        QString words =
            visibleText(differenceValue(difference.topic, difference.subject, text), 300);
        // A cause is a sentence of its own elsewhere; here it stands within one.
        if (words.endsWith(u'.') || words.endsWith(u'。')) {
            words.chop(1);
        }
        return words;
    };
    QString about = visibleText(differenceTopic(difference.topic, difference.subject), 300);
    if (about.endsWith(u'.') || about.endsWith(u'。')) {
        about.chop(1);
    }
    // Japanese and Chinese may ask with a mark of their own.
    about += about.endsWith(u'?') || about.endsWith(u'？') ? sentenceGap() : colon();
    if (difference.a.isEmpty() || difference.b.isEmpty()) {
        const QString only =
            difference.a.isEmpty() ? ConsoleText::tr("only in B") : ConsoleText::tr("only in A");
        const QString text = value(difference.a + difference.b);
        return about + (text == value(u"yes"_s) ? only : u"%1 (%2)"_s.arg(only, text));
    }
    // A value may be a list; what belongs to which side must stay clear.
    const QString a = value(difference.a);
    const QString b = value(difference.b);
    const bool isList = a.contains(comma()) || b.contains(comma());
    //: %1 and %2: what runs A and B found
    return about +
           (isList ? ConsoleText::tr("%1 in A; %2 in B") : ConsoleText::tr("%1 in A, %2 in B"))
               .arg(a, b);
}

QString asText(const Comparison &comparison, const Options &options)
{
    QString text = u"A: %1\nB: %2\n"_s.arg(visibleText(options.operand, 200),
                                           visibleText(options.second, 200));
    if (comparison.differences.isEmpty()) {
        return text + u'\n' + ConsoleText::tr("Nothing that matters differs.") + u'\n';
    }
    std::optional<QString> heading;
    for (const Difference &difference : comparison.differences) {
        const QString stage =
            difference.stage ? stageName(*difference.stage) : ConsoleText::tr("The whole run");
        if (heading != stage) {
            text += u"\n%1\n"_s.arg(stage);
            heading = stage;
        }
        text += u"  - %1\n"_s.arg(sentence(difference));
    }
    return text;
}

} // namespace

int compareFiles(const Options &options, const Console &console)
{
    QList<SessionResult> results;
    for (const QString &path : {options.operand, options.second}) {
        const auto bundle = app::loadBundle(path);
        if (!bundle) {
            console.complain(failureWords(bundle.error()));
            return kUsageError;
        }
        if (!bundle->redactions.isEmpty() && !options.quiet) {
            console.complain(
                ConsoleText::tr(
                    "%1: names or addresses in it were replaced; where only they differ, "
                    "nothing may differ")
                    .arg(visibleText(path, 300)));
        }
        results.append(replay(*bundle));
    }
    const Comparison comparison = compare(results[0], results[1]);
    const QByteArray text = asText(comparison, options).toUtf8();
    int written = 0;
    if (!options.json.isEmpty()) {
        written = writeData(options.json, QJsonDocument(toJson(comparison)).toJson(), console);
    }
    if (written == 0 && !options.quiet && options.json != u"-") {
        written = writeData({}, text, console);
    }
    if (written != 0) {
        return written;
    }
    return comparison.differences.isEmpty() ? 0 : 1;
}

} // namespace aovpn::cli
