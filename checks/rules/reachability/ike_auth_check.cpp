// SPDX-License-Identifier: Apache-2.0
// Is the second exchange of IKEv2 answered, after the first one was?
#include "checks/rules/interview_rule.h"
#include "checks/rules/profile/connection_rule.h"
#include "checks/rules/reachability/ike_ports.h"
#include "checks/rules/reachability/reachability_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn::rules {
namespace {

constexpr const char *kFindings[] = {"reachability.ike-auth.silent"};

Applies applies(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    return ikeJudged(evidence);
}

/// Was IKE_AUTH asked, and answered or waited for? A gateway may send the client elsewhere before;
/// of an answer that cannot be opened nobody knows whose it is.
bool isDecided(const IkeInterview &interview)
{
    const bool asked = !interview.messages.isEmpty();
    const bool answered = std::any_of(interview.messages.cbegin(), interview.messages.cend(),
                                      [](const OpenedMessage &one) { return !one.outgoing; });
    return asked && (answered || interview.undecryptable == 0);
}

bool gotFarEnough(const Evidence &evidence)
{
    const QList<const IkeInterview *> interviews = countingInterviews(evidence);
    return std::any_of(interviews.cbegin(), interviews.cend(),
                       [](const IkeInterview *one) { return isDecided(*one); });
}

/// Does the connection announce that it can put IKE fragments together, as Windows does by default?
bool announcesFragments(const Evidence &evidence)
{
    const QList<Connection> judged = judgedConnections(evidence);
    return std::none_of(judged.cbegin(), judged.cend(), [](const Connection &connection) {
        return connection.disableIkeFragmentation.value_or(false);
    });
}

/// The interview in which the gateway was asked as Windows asks it counts.
const IkeInterview *asWindowsAsks(const Evidence &evidence, const IkeInterview *counting)
{
    const auto first =
        std::find_if(evidence.ikeInterviews->cbegin(), evidence.ikeInterviews->cend(),
                     [counting](const IkeInterview &one) {
                         return one.address == counting->address && one.offeredFragmentation &&
                                gaveNoAnswer(one);
                     });
    return counting->offeredFragmentation || first == evidence.ikeInterviews->cend() ||
                   !announcesFragments(evidence)
               ? counting
               : &*first;
}

/// What came of the same question without that announcement: "answers", "silent", "not-tested".
QString inOnePiece(const IkeInterview &counting)
{
    return counting.offeredFragmentation ? u"not-tested"_s
           : gaveNoAnswer(counting)      ? u"silent"_s
                                         : u"answers"_s;
}

/// Windows tries the addresses of a server in turn: where another one answers, it is no failure.
QList<Finding> evaluate(const Evidence &evidence, const SitePolicy & /*policy*/)
{
    const QList<const IkeInterview *> interviews = countingInterviews(evidence);
    const bool otherAnswers =
        std::any_of(interviews.cbegin(), interviews.cend(), [](const IkeInterview *one) {
            return one->offeredFragmentation && !gaveNoAnswer(*one) &&
                   one->end != InterviewEnd::Malformed;
        });
    QList<Finding> findings;
    for (const IkeInterview *counting : interviews) {
        const IkeInterview *one = asWindowsAsks(evidence, counting);
        if (gaveNoAnswer(*one)) {
            QJsonObject values = gatewayValues(evidence, one->address, one->signInPort);
            values.insert(u"seconds"_s, secondsOf(one->elapsedMs));
            values.insert(u"unsplit"_s, inOnePiece(*counting));
            findings.append({QLatin1String(kFindings[0]),
                             otherAnswers ? Severity::Warning : Severity::Problem,
                             values,
                             {u"809"_s}});
        }
    }
    return findings;
}

} // namespace

constinit const Check kIkeAuth{
    {.id = "reachability.ike-auth",
     .stage = Stage::Reachability,
     .requirement = QT_TRANSLATE_NOOP(
         "Checks", "After the first IKEv2 exchange the server answers the second one as well."),
     .source = {"RFC 7296", "1.2 The Initial Exchanges (proven on strongSwan only, not on RRAS)"},
     .needs = EvidenceKind::IkeInterviews,
     .findings = kFindings},
    applies,
    evaluate,
    gotFarEnough};

} // namespace aovpn::rules
