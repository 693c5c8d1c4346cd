// SPDX-License-Identifier: Apache-2.0
#include "checks/report/evidence_words.h"

#include "checks/guidance/date_text.h"
#include "checks/report/report_words.h"

using namespace Qt::StringLiterals;

namespace aovpn {

QString wordOf(bool value)
{
    return value ? Report::tr("yes") : Report::tr("no");
}

QString wordOf(ProfileFormat format)
{
    switch (format) {
    case ProfileFormat::Typed:
        return Report::tr("server name as typed");
    case ProfileFormat::Rasphone:
        return Report::tr("phone book (rasphone.pbk)");
    case ProfileFormat::ProfileXml:
        return Report::tr("ProfileXML");
    case ProfileFormat::EapXml:
        return Report::tr("EAP XML");
    }
    return {};
}

QString wordOf(VpnStrategy strategy)
{
    switch (strategy) {
    case VpnStrategy::Default:
        return Report::tr("automatic");
    case VpnStrategy::PptpOnly:
        return Report::tr("PPTP only");
    case VpnStrategy::L2tpOnly:
        return Report::tr("L2TP only");
    case VpnStrategy::SstpOnly:
        return Report::tr("SSTP only");
    case VpnStrategy::SstpFirst:
        return Report::tr("SSTP first");
    case VpnStrategy::Ikev2Only:
        return Report::tr("IKEv2 only");
    case VpnStrategy::Ikev2First:
        return Report::tr("IKEv2 first");
    case VpnStrategy::Ikev2Sstp:
        return Report::tr("IKEv2, then SSTP");
    case VpnStrategy::ProtocolList:
        return Report::tr("a list of protocols");
    }
    return {};
}

QString wordOf(AuthenticationMethod method)
{
    switch (method) {
    case AuthenticationMethod::Eap:
        return Report::tr("EAP");
    case AuthenticationMethod::MsChapV2:
        return Report::tr("MS-CHAP v2");
    case AuthenticationMethod::Chap:
        return Report::tr("CHAP");
    case AuthenticationMethod::Pap:
        return Report::tr("PAP");
    case AuthenticationMethod::MachineCertificate:
        return Report::tr("certificate of this computer");
    case AuthenticationMethod::Psk:
        return Report::tr("pre-shared key");
    case AuthenticationMethod::Mixed:
        return Report::tr("several methods");
    }
    return {};
}

QString wordOf(RoutingMode mode)
{
    switch (mode) {
    case RoutingMode::Force:
        return Report::tr("all traffic through the tunnel (force tunnel)");
    case RoutingMode::Split:
        return Report::tr("only company traffic through the tunnel (split tunnel)");
    }
    return {};
}

QString wordOf(LookupStatus status)
{
    switch (status) {
    case LookupStatus::NotAsked:
        return Report::tr("not asked");
    case LookupStatus::Found:
        return Report::tr("found");
    case LookupStatus::NoData:
        return Report::tr("no address of this kind");
    case LookupStatus::NotFound:
        return Report::tr("the name does not exist");
    case LookupStatus::Silent:
        return Report::tr("no answer from the name server");
    case LookupStatus::Failed:
        return Report::tr("the name server reported a failure");
    case LookupStatus::Literal:
        return Report::tr("an address was given instead of a name");
    }
    return {};
}

QString wordOf(PortOutcome outcome)
{
    switch (outcome) {
    case PortOutcome::NotTested:
        return Report::tr("not tested");
    case PortOutcome::Answered:
        return Report::tr("answered");
    case PortOutcome::Refused:
        return Report::tr("refused");
    case PortOutcome::Silent:
        return Report::tr("no answer");
    case PortOutcome::BlockedLocally:
        return Report::tr("not sent: this computer refused to send");
    case PortOutcome::Unreachable:
        return Report::tr("no way there (network unreachable)");
    }
    return {};
}

QString wordOf(TlsOutcome outcome)
{
    switch (outcome) {
    case TlsOutcome::NotTried:
        return Report::tr("not tried");
    case TlsOutcome::Established:
        return Report::tr("established");
    case TlsOutcome::Failed:
        return Report::tr("failed");
    case TlsOutcome::NotTls:
        return Report::tr("the other side does not speak TLS");
    case TlsOutcome::Silent:
        return Report::tr("no answer");
    }
    return {};
}

QString wordOf(PathEnd end)
{
    switch (end) {
    case PathEnd::TrustedRoot:
        return Report::tr("at a trusted root");
    case PathEnd::UntrustedRoot:
        return Report::tr("at a root that this computer does not trust");
    case PathEnd::SelfSigned:
        return Report::tr("at the certificate itself (self-signed)");
    case PathEnd::Incomplete:
        return Report::tr("before a root: an issuer is missing");
    case PathEnd::NotBuilt:
        return Report::tr("not built: the certificate could not be read");
    }
    return {};
}

QString wordOf(RevocationStatus status)
{
    switch (status) {
    case RevocationStatus::NotChecked:
        return Report::tr("not checked");
    case RevocationStatus::Good:
        return Report::tr("not revoked");
    case RevocationStatus::Revoked:
        return Report::tr("revoked");
    case RevocationStatus::Unreachable:
        return Report::tr("the revocation list could not be fetched");
    case RevocationStatus::Stale:
        return Report::tr("the revocation list is out of date");
    case RevocationStatus::NoUrl:
        return Report::tr("the certificate names no revocation list");
    case RevocationStatus::UnsupportedUrl:
        return Report::tr("the revocation list is at addresses of a kind that is not fetched");
    case RevocationStatus::Invalid:
        return Report::tr("the revocation list is unreadable or not signed by the issuer");
    }
    return {};
}

QString wordOf(CertificatePurpose purpose)
{
    switch (purpose) {
    case CertificatePurpose::IkeServer:
        return Report::tr("VPN server, IKEv2");
    case CertificatePurpose::SstpServer:
        return Report::tr("VPN server, SSTP");
    case CertificatePurpose::Client:
        return Report::tr("client");
    case CertificatePurpose::NpsServer:
        return Report::tr("sign-in server");
    }
    return {};
}

QString wordOf(InterfaceKind kind)
{
    switch (kind) {
    case InterfaceKind::Ethernet:
        return Report::tr("cable");
    case InterfaceKind::Wireless:
        return Report::tr("wireless");
    case InterfaceKind::Cellular:
        return Report::tr("mobile network");
    case InterfaceKind::Loopback:
        return Report::tr("loopback");
    case InterfaceKind::Tunnel:
        return Report::tr("tunnel");
    case InterfaceKind::Other:
        return Report::tr("other");
    }
    return {};
}

QString wordOf(ReachOutcome outcome)
{
    switch (outcome) {
    case ReachOutcome::NotTried:
        return Report::tr("not tried");
    case ReachOutcome::Answered:
        return Report::tr("answered");
    case ReachOutcome::Refused:
        return Report::tr("refused");
    case ReachOutcome::Silent:
        return Report::tr("no answer");
    case ReachOutcome::Unreachable:
        return Report::tr("no way there (network unreachable)");
    }
    return {};
}

QString wordOf(Connectivity connectivity)
{
    switch (connectivity) {
    case Connectivity::None:
        return Report::tr("nowhere");
    case Connectivity::Local:
        return Report::tr("not beyond the local network");
    case Connectivity::Constrained:
        return Report::tr("to the internet, behind a sign-in page or another limit");
    case Connectivity::Internet:
        return Report::tr("to the internet");
    case Connectivity::Unknown:
        break;
    }
    return Report::tr("not known");
}

QString wordOf(CertificateStore store)
{
    switch (store) {
    case CertificateStore::Machine:
        return Report::tr("the computer's store");
    case CertificateStore::User:
        return Report::tr("the user's store");
    case CertificateStore::File:
        return Report::tr("a file");
    }
    return {};
}

QString wordOf(DialerState state)
{
    switch (state) {
    case DialerState::Connecting:
        return Report::tr("connecting");
    case DialerState::Authenticating:
        return Report::tr("signing in");
    case DialerState::Waiting:
        return Report::tr("waiting for the user");
    case DialerState::Connected:
        return Report::tr("connected");
    case DialerState::Disconnected:
        return Report::tr("not connected");
    case DialerState::Other:
        return Report::tr("in another state");
    }
    return {};
}

QString wordOf(ServiceState state)
{
    switch (state) {
    case ServiceState::Running:
        return Report::tr("running");
    case ServiceState::Stopped:
        return Report::tr("stopped");
    case ServiceState::Starting:
        return Report::tr("starting");
    case ServiceState::Missing:
        return Report::tr("not installed");
    }
    return {};
}

QString wordOf(ServiceStart start)
{
    switch (start) {
    case ServiceStart::Automatic:
        return Report::tr("automatic");
    case ServiceStart::Manual:
        return Report::tr("manual");
    case ServiceStart::Disabled:
        return Report::tr("disabled");
    }
    return {};
}

QString wordOf(InterviewEnd end)
{
    switch (end) {
    case InterviewEnd::NotStarted:
        return Report::tr("it did not begin");
    case InterviewEnd::Learned:
        return Report::tr("everything that can be learned without a password was learned");
    case InterviewEnd::Refused:
        return Report::tr("the server refused before it named a sign-in method");
    case InterviewEnd::EapFailed:
        return Report::tr("the sign-in server ended it (EAP-Failure)");
    case InterviewEnd::Silent:
        return Report::tr("no answer");
    case InterviewEnd::Malformed:
        return Report::tr("an answer could not be read");
    case InterviewEnd::Redirected:
        return Report::tr("the server named another VPN server");
    case InterviewEnd::Cut:
        return Report::tr("stopped before its end");
    case InterviewEnd::TooLong:
        return Report::tr("the server goes on asking");
    case InterviewEnd::Unreachable:
        return Report::tr("the port of the sign-in cannot be reached");
    }
    return {};
}

QString wordOf(SignatureCheck check)
{
    switch (check) {
    case SignatureCheck::NotMade:
        return Report::tr("not checked: none came with a certificate");
    case SignatureCheck::Verified:
        return Report::tr("verified with its certificate");
    case SignatureCheck::Failed:
        return Report::tr("does not fit its certificate");
    case SignatureCheck::NotSupported:
        return Report::tr("of a kind that this program can't verify");
    }
    return {};
}

QString wordOf(MethodAnswer answer)
{
    switch (answer) {
    case MethodAnswer::NotAsked:
        return Report::tr("not asked");
    case MethodAnswer::Match:
        return Report::tr("proposed the profile's method by itself");
    case MethodAnswer::Negotiable:
        return Report::tr("accepted the profile's method when it was asked for");
    case MethodAnswer::Impossible:
        return Report::tr("refused the profile's method");
    case MethodAnswer::IdentityRefused:
        return Report::tr("refused straight after the name");
    case MethodAnswer::Silent:
        return Report::tr("no answer");
    }
    return {};
}

QString wordOf(CandidateFlaw flaw)
{
    switch (flaw) {
    case CandidateFlaw::KeyMissing:
        return Report::tr("no private key");
    case CandidateFlaw::NotYetValid:
        return Report::tr("not valid yet");
    case CandidateFlaw::Expired:
        return Report::tr("expired");
    case CandidateFlaw::NoClientAuthentication:
        return Report::tr("not for Client Authentication");
    case CandidateFlaw::KeyUsage:
        return Report::tr("its key may not sign");
    case CandidateFlaw::SelfSigned:
        return Report::tr("self-signed");
    case CandidateFlaw::NotTrusted:
        return Report::tr("its root is not trusted");
    case CandidateFlaw::ChainIncomplete:
        return Report::tr("an issuer is missing");
    case CandidateFlaw::ChainBroken:
        return Report::tr("its chain is broken");
    case CandidateFlaw::OtherIssuer:
        return Report::tr("its issuer does not pass the filter of the profile");
    case CandidateFlaw::OtherUsage:
        return Report::tr("its purposes do not pass the filter of the profile");
    }
    return {};
}

QString wordOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Timeout:
        return Report::tr("no answer in time");
    case FailureKind::Refused:
        return Report::tr("refused");
    case FailureKind::Unreachable:
        return Report::tr("no way there (network unreachable)");
    case FailureKind::BlockedLocally:
        return Report::tr("not sent: this computer refused to send");
    case FailureKind::NameNotFound:
        return Report::tr("the name does not exist");
    case FailureKind::AccessDenied:
        return Report::tr("access denied");
    case FailureKind::NotSupported:
        return Report::tr("not possible on this computer");
    case FailureKind::NotFound:
        return Report::tr("not found");
    case FailureKind::Malformed:
        return Report::tr("not readable");
    case FailureKind::Cancelled:
        return Report::tr("cancelled");
    case FailureKind::Disabled:
        return Report::tr("switched off by the site policy");
    case FailureKind::Internal:
        break;
    }
    return Report::tr("failed");
}

QString failureText(const Failure &failure)
{
    const QString words = wordOf(failure.kind);
    const QString said = failure.message();
    // What this system does not have at all is said by the kind alone.
    const bool isPlain = failure.kind == FailureKind::NotSupported && failure.where.isEmpty();
    return said.isEmpty() || isPlain ? words : Report::tr("%1 (%2)").arg(words, said);
}

QString labelText(const QString &label)
{
    //: A label before its value; with the space that stands between them
    return Report::tr("%1: ").arg(label);
}

QString keyUsageText(const QString &oid)
{
    struct Known
    {
        const char *oid;
        const char *name;
    };
    // RFC 5280, 4.2.1.12; RFC 4945, 5.1.3.12; Microsoft's smart card logon. Those that Windows
    // itself translates, it shows in the reader's language.
    static constexpr Known kKnown[] = {
        {"1.3.6.1.5.5.7.3.1", QT_TRANSLATE_NOOP("Report", "Server Authentication")},
        {"1.3.6.1.5.5.7.3.2", QT_TRANSLATE_NOOP("Report", "Client Authentication")},
        {"1.3.6.1.5.5.7.3.5", "IPsec End System"},
        {"1.3.6.1.5.5.7.3.6", "IPsec Tunnel"},
        {"1.3.6.1.5.5.7.3.7", "IPsec User"},
        {"1.3.6.1.5.5.7.3.17", "IPsec IKE"},
        {"1.3.6.1.5.5.8.2.2", QT_TRANSLATE_NOOP("Report", "IP security IKE intermediate")},
        {"1.3.6.1.4.1.311.20.2.2", QT_TRANSLATE_NOOP("Report", "Smart Card Logon")},
        {"2.5.29.37.0", QT_TRANSLATE_NOOP("Report", "Any Purpose")},
    };
    for (const Known &known : kKnown) {
        if (oid == QLatin1String(known.oid)) {
            return Report::tr("%1 (%2)").arg(Report::tr(known.name), oid);
        }
    }
    return oid;
}

QString timeText(const QDateTime &time)
{
    return utcDateText(time, TimeDetail::Minutes);
}

} // namespace aovpn
