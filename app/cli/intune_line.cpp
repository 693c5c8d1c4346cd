// SPDX-License-Identifier: Apache-2.0
#include "app/cli/intune_line.h"

#include "checks/report/report_model.h"
#include "checks/report/visible_text.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::cli {
namespace {

constexpr qsizetype kLongestSentence = 400;

/// What the line is made of, in the order in which a person reads it.
struct Content
{
    QString verdict;
    QJsonValue cause;
    QString sentence;
    QString trouble;
    qsizetype connections = 0;
    QStringList problems;
    QStringList warnings;
    int notMade = 0;
    QDateTime takenAtUtc;
    qsizetype left = 0;
};

/// @p value as it stands behind a colon.
QString written(const QJsonValue &value)
{
    const QByteArray inList =
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::JsonFormat::Compact);
    return QString::fromUtf8(inList.mid(1, inList.size() - 2));
}

/// Scripts read standard output in the code page of the console, so that only ASCII arrives whole.
QByteArray inAscii(const QString &text)
{
    QByteArray ascii;
    for (const QChar c : text) {
        if (c.unicode() >= 0x20 && c.unicode() < 0x7f) {
            ascii += c.toLatin1();
        } else {
            ascii += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        }
    }
    return ascii;
}

QByteArray asLine(const Content &content)
{
    QStringList members;
    const auto put = [&members](QLatin1String name, const QJsonValue &value) {
        members.append(u"\"%1\":"_s.arg(name) + written(value));
    };
    const auto putList = [&put](QLatin1String name, const QStringList &ids) {
        put(name, QJsonArray::fromStringList(ids));
    };
    put("verdict"_L1, content.verdict);
    put("cause"_L1, content.cause);
    put("says"_L1, content.sentence);
    if (!content.trouble.isEmpty()) {
        put("trouble"_L1, content.trouble);
    }
    put("connections"_L1, content.connections);
    putList("problems"_L1, content.problems);
    putList("warnings"_L1, content.warnings);
    if (content.left > 0) {
        put("left"_L1, content.left);
    }
    put("notMade"_L1, content.notMade);
    put("takenAtUtc"_L1, content.takenAtUtc.isValid()
                             ? QJsonValue(content.takenAtUtc.toString(Qt::ISODate))
                             : QJsonValue());
    put("version"_L1, QStringLiteral(AOVPN_VERSION));
    put("schema"_L1, u"aovpn-doctor/intune/1"_s);
    return inAscii(u'{' + members.join(u',') + u'}') + '\n';
}

/// Cuts @p sentence to a half without tearing a character.
void halve(QString &sentence)
{
    sentence.truncate(sentence.size() / 2);
    if (!sentence.isEmpty() && sentence.back().isHighSurrogate()) {
        sentence.chop(1);
    }
}

QByteArray fitted(Content content)
{
    QByteArray line = asLine(content);
    while (line.size() > kLongestLine) {
        if (!content.warnings.isEmpty()) {
            content.warnings.removeLast();
            ++content.left;
        } else if (content.problems.size() > 1) {
            content.problems.removeLast();
            ++content.left;
        } else if (content.trouble.isEmpty() && content.sentence.isEmpty()) {
            break; // nothing is left that can grow with what comes from outside
        } else {
            QString &longer = content.trouble.size() > content.sentence.size() ? content.trouble
                                                                               : content.sentence;
            halve(longer);
        }
        line = asLine(content);
    }
    return line;
}

QJsonValue causeOf(const SessionResult &result)
{
    constexpr qsizetype kMostCodes = 10;
    if (!result.cause) {
        return {};
    }
    const Cause &cause = *result.cause;
    return QJsonObject{
        {u"id"_s, cause.id},
        {u"stage"_s, enumName(cause.stage)},
        {u"owner"_s, enumName(cause.owner)},
        {u"confidence"_s, enumName(cause.confidence)},
        {u"codes"_s, QJsonArray::fromStringList(cause.codes.mid(0, kMostCodes))},
    };
}

} // namespace

QByteArray intuneLine(const SessionResult &result, qsizetype connections, const QString &trouble)
{
    Content content{.verdict = enumName(result.verdict),
                    .cause = causeOf(result),
                    .sentence = visibleText(plainText(verdictSentence(result)), kLongestSentence),
                    .trouble = visibleText(trouble, kLongestSentence),
                    .connections = connections,
                    .notMade = checksNotMade(result),
                    .takenAtUtc = result.takenAtUtc.toUTC()};
    for (const StageResult &stage : result.stages) {
        for (const JudgedFinding &finding : stage.findings) {
            QStringList *list = finding.severity == Severity::Problem   ? &content.problems
                                : finding.severity == Severity::Warning ? &content.warnings
                                                                        : nullptr;
            if (list != nullptr && !list->contains(finding.id)) {
                list->append(finding.id);
            }
        }
    }
    return fitted(std::move(content));
}

QByteArray intuneLine(const QString &reason)
{
    return fitted({.verdict = u"not-run"_s, .trouble = visibleText(reason, kLongestSentence)});
}

} // namespace aovpn::cli
