// SPDX-License-Identifier: Apache-2.0
#include "checks/report/path_picture.h"

#include "checks/guidance/date_text.h"
#include "checks/guidance/guidance.h"
#include "checks/guidance/punctuation.h"
#include "checks/report/report_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

enum Node : std::size_t {
    Laptop,
    LocalNetwork,
    Internet,
    VpnServer,
    SignInServer,
    CompanyNetwork
};
enum Segment : std::size_t {
    ToNetwork,
    ToInternet,
    ToServer,
    ToSignIn,
    ToCompany
};

/// Broken and Warning where @p stage has such findings of its own; otherwise @p sound if the stage
/// was judged without findings, else NotTested.
PathState stateOf(const SessionResult &result, Stage stage, PathState sound)
{
    PathState state = PathState::NotTested;
    for (const StageResult &one : result.stages) {
        if (one.id != stage) {
            continue;
        }
        if (one.state == StageState::Ok || one.state == StageState::Warning) {
            state = sound;
        }
        for (const JudgedFinding &finding : one.findings) {
            if (!finding.consequenceOf.isEmpty()) {
                continue;
            }
            if (finding.severity == Severity::Problem) {
                return PathState::Broken;
            }
            if (finding.severity == Severity::Warning) {
                state = PathState::Warning;
            }
        }
    }
    return state;
}

/// The more serious of two; a proof counts more than its absence.
PathState worse(PathState a, PathState b)
{
    const auto rank = [](PathState state) {
        switch (state) {
        case PathState::Broken:
            return 3;
        case PathState::Warning:
            return 2;
        case PathState::Proven:
            return 1;
        case PathState::NotTested:
            break;
        }
        return 0;
    };
    return rank(a) >= rank(b) ? a : b;
}

bool cameBack(PortOutcome outcome)
{
    return outcome == PortOutcome::Answered || outcome == PortOutcome::Refused;
}

/// Did anything answer from the VPN server's addresses?
bool serverAnswered(const Evidence &evidence)
{
    const auto ike = evidence.ike.value_or(QList<IkeExchange>{});
    const auto sstp = evidence.sstp.value_or(QList<SstpExchange>{});
    return std::any_of(ike.begin(), ike.end(),
                       [](const IkeExchange &one) { return cameBack(one.outcome); }) ||
           std::any_of(sstp.begin(), sstp.end(),
                       [](const SstpExchange &one) { return cameBack(one.tcp); });
}

bool resolverAnswered(const Evidence &evidence)
{
    const auto answered = [](LookupStatus status) {
        return status == LookupStatus::Found || status == LookupStatus::NoData ||
               status == LookupStatus::NotFound;
    };
    return evidence.name && (answered(evidence.name->status4) || answered(evidence.name->status6));
}

bool companyAnswered(const Evidence &evidence)
{
    return evidence.routing &&
           std::any_of(evidence.routing->reach.begin(), evidence.routing->reach.end(),
                       [](const ReachAttempt &one) {
                           return one.outcome == ReachOutcome::Answered ||
                                  one.outcome == ReachOutcome::Refused;
                       });
}

const NetworkInterface *firstInterface(const Evidence &evidence, bool tunnel)
{
    if (!evidence.routing) {
        return nullptr;
    }
    const auto found =
        std::find_if(evidence.routing->interfaces.begin(), evidence.routing->interfaces.end(),
                     [tunnel](const NetworkInterface &one) {
                         return one.up && one.kind != InterfaceKind::Loopback &&
                                (one.kind == InterfaceKind::Tunnel) == tunnel &&
                                !one.addresses.isEmpty();
                     });
    return found == evidence.routing->interfaces.end() ? nullptr : &*found;
}

bool hasOwnFinding(const SessionResult &result, const QString &id)
{
    return std::any_of(result.stages.begin(), result.stages.end(), [&id](const StageResult &one) {
        return std::any_of(one.findings.begin(), one.findings.end(), [&id](const auto &finding) {
            return finding.id == id && finding.consequenceOf.isEmpty();
        });
    });
}

QString serverCaption(const Evidence &evidence)
{
    for (const auto &one : evidence.certificates.value_or(QList<CertificateEvidence>{})) {
        const bool isServer = one.purpose == CertificatePurpose::IkeServer ||
                              one.purpose == CertificatePurpose::SstpServer;
        if (isServer && !one.facts.isEmpty() && one.facts.first().notAfterUtc.isValid()) {
            //: Below the VPN server in the picture; %1 is a date
            return Report::tr("certificate until %1")
                .arg(utcDateText(one.facts.first().notAfterUtc, TimeDetail::Day));
        }
    }
    return {};
}

QString signInCaption(const Evidence &evidence)
{
    const QList<Connection> connections = judgedConnections(evidence);
    if (connections.size() != 1 || !connections.first().eapType) {
        return {};
    }
    return eapTypeText(*connections.first().eapType);
}

QString laptopCaption(const Evidence &evidence)
{
    const QList<Connection> connections = judgedConnections(evidence);
    return connections.size() == 1 ? connections.first().name : QString();
}

QString serverName(const SessionResult &result)
{
    if (result.evidence.name && !result.evidence.name->name.isEmpty()) {
        return result.evidence.name->name;
    }
    const Connection *connection = selectedConnection(result.evidence);
    return connection ? connection->server : result.request.server;
}

void fillCaptions(PathPicture &picture, const SessionResult &result)
{
    const Evidence &evidence = result.evidence;
    picture.nodes[Laptop].caption = laptopCaption(evidence);
    if (const NetworkInterface *local = firstInterface(evidence, false)) {
        picture.nodes[LocalNetwork].caption = local->name;
    }
    if (evidence.name && !evidence.name->addresses.isEmpty()) {
        picture.nodes[Internet].caption = evidence.name->addresses.first();
    }
    const QString certificate = serverCaption(evidence);
    picture.nodes[VpnServer].caption =
        certificate.isEmpty() ? serverName(result) : serverName(result) + comma() + certificate;
    picture.nodes[SignInServer].caption = signInCaption(evidence);
    picture.nodes[CompanyNetwork].caption = result.policy.routing.corporatePrefixes.value(0);
}

void fillStates(PathPicture &picture, const SessionResult &result)
{
    const Evidence &evidence = result.evidence;
    const PathState answered = serverAnswered(evidence) ? PathState::Proven : PathState::NotTested;
    const PathState resolved =
        resolverAnswered(evidence) ? PathState::Proven : PathState::NotTested;
    const bool connected = firstInterface(evidence, true) != nullptr;
    const PathState tunnel = connected ? PathState::Proven : PathState::NotTested;

    picture.nodes[Laptop].state =
        worse(stateOf(result, Stage::Profile, PathState::Proven),
              worse(stateOf(result, Stage::ClientCertificate, PathState::Proven),
                    stateOf(result, Stage::Adapter, PathState::Proven)));

    PathState network =
        worse(stateOf(result, Stage::Network, PathState::Proven), worse(answered, resolved));
    if (hasOwnFinding(result, u"network.default-route.missing"_s)) {
        network = PathState::Broken;
    }
    picture.segments[ToNetwork].state = network;
    picture.nodes[LocalNetwork].state =
        network == PathState::Broken ? PathState::NotTested : network;

    picture.segments[ToInternet].state = answered;
    picture.nodes[Internet].state = answered;

    picture.segments[ToServer].state = worse(stateOf(result, Stage::Name, PathState::NotTested),
                                             stateOf(result, Stage::Reachability, answered));
    picture.nodes[VpnServer].state = stateOf(result, Stage::ServerCertificate, PathState::Proven);

    picture.segments[ToSignIn].state = stateOf(result, Stage::Authentication, tunnel);
    picture.nodes[SignInServer].state = picture.segments[ToSignIn].state;

    picture.segments[ToCompany].state = stateOf(result, Stage::Routing, tunnel);
    picture.nodes[CompanyNetwork].state =
        companyAnswered(evidence) ? PathState::Proven : PathState::NotTested;
}

/// @p name without the marks where it may break.
QString unbroken(QString name)
{
    return name.remove(QChar(QChar::SoftHyphen)).remove(QChar(0x200B));
}

QString inWords(const PathPicture &picture)
{
    QStringList parts;
    for (std::size_t i = 0; i < PathPicture::kNodes; ++i) {
        //: Text of the picture: a place and its state
        parts.append(Report::tr("%1: %2").arg(unbroken(picture.nodes[i].name),
                                              pathStateText(picture.nodes[i].state)));
        if (i < picture.segments.size()) {
            //: Text of the picture: the way from one place to the next, and its state
            parts.append(
                Report::tr("the way on: %1").arg(pathStateText(picture.segments[i].state)));
        }
    }
    //: Text of the picture: %1: the places and the ways between them, as a list
    return Report::tr("%1.").arg(parts.join(semicolon()));
}

} // namespace

QString pathStateText(PathState state)
{
    switch (state) {
    case PathState::Proven:
        //: State of a place or of the way between two places in the picture
        return Report::tr("OK");
    case PathState::Warning:
        return Report::tr("warning");
    case PathState::Broken:
        return Report::tr("problem");
    case PathState::NotTested:
        break;
    }
    return Report::tr("not tested");
}

PathPicture pathPicture(const SessionResult &result)
{
    PathPicture picture;
    //: A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may
    //: break
    picture.nodes[Laptop].name = Report::tr("This computer");
    picture.nodes[LocalNetwork].name = Report::tr("Local network");
    picture.nodes[Internet].name = Report::tr("Internet");
    picture.nodes[VpnServer].name = Report::tr("VPN server");
    //: A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may
    //: break
    picture.nodes[SignInServer].name = Report::tr("Sign-in server");
    //: A place in the picture, in a narrow column: soft hyphens or zero-width spaces where it may
    //: break
    picture.nodes[CompanyNetwork].name = Report::tr("Company network");
    fillCaptions(picture, result);
    fillStates(picture, result);
    picture.text = inWords(picture);
    return picture;
}

} // namespace aovpn
