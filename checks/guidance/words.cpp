// SPDX-License-Identifier: Apache-2.0
// The fixed words: owners, stages, confidence, reasons for "not tested", EAP types.
#include "checks/guidance/guidance.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace aovpn {
namespace {

/// One sentence per EvidenceKind and reason. The sentences are whole, so that they can be
/// translated.
struct KindSentences
{
    EvidenceKind kind;
    const char *waitsFor;
    const char *notCollected;
    const char *failed;
};

constexpr KindSentences kKinds[] = {
    {EvidenceKind::System,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the facts about this computer."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the facts about this computer were not collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the facts about this computer could not be read.")},
    {EvidenceKind::Connections,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the settings of the VPN connection."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: the settings of the VPN connection were not collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the settings of the VPN connection could not be "
                       "read.")},
    {EvidenceKind::Name,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the VPN server's name."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the VPN server's name was not looked up."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the VPN server's name could not be looked up.")},
    {EvidenceKind::Ike,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the VPN server's answer on UDP."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the VPN server was not asked on UDP."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the VPN server could not be asked on UDP.")},
    {EvidenceKind::Sstp,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for the VPN server's answer on its web port."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the VPN server was not asked on its web port."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the VPN server could not be asked on its web port.")},
    {EvidenceKind::Trust,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for the list of root certificates that this computer "
                       "trusts."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: the root certificates that this computer trusts were not "
                       "collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the root certificates that this computer trusts "
                       "could not be read.")},
    {EvidenceKind::Certificates,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the certificate."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: no certificate was collected."),
     QT_TRANSLATE_NOOP("Guidance", "Could not be checked: the certificate could not be read.")},
    {EvidenceKind::Crls,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the list of revoked certificates."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: no list of revoked certificates was collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the list of revoked certificates could not be "
                       "fetched.")},
    {EvidenceKind::Routing,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the network routes of this computer."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: the network routes of this computer were not collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the network routes of this computer could not be "
                       "read.")},
    {EvidenceKind::Triggers,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for what starts the VPN connection by itself."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: what starts the VPN connection by itself was not collected."),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Could not be checked: what starts the VPN connection by itself could not be read.")},
    {EvidenceKind::Settings,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for Windows' settings."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: Windows' settings were not collected."),
     QT_TRANSLATE_NOOP("Guidance", "Could not be checked: Windows' settings could not be read.")},
    {EvidenceKind::Network,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the test of the local network."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the local network was not tested."),
     QT_TRANSLATE_NOOP("Guidance", "Could not be checked: the local network could not be tested.")},
    {EvidenceKind::ClientCertificates,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for this computer's own certificates."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: this computer's own certificates were not collected."),
     QT_TRANSLATE_NOOP(
         "Guidance", "Could not be checked: this computer's own certificates could not be read.")},
    {EvidenceKind::Adapter,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for the state of Windows' VPN adapters and services."),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Not tested: the state of Windows' VPN adapters and services was not collected."),
     QT_TRANSLATE_NOOP("Guidance", "Could not be checked: the state of Windows' VPN adapters and "
                                   "services could not be read.")},
    {EvidenceKind::Events,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for Windows' log of VPN connections."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: Windows' log of VPN connections was not collected."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: Windows' log of VPN connections could not be read.")},
    {EvidenceKind::Collection,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the state of Microsoft's support tool."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: the state of Microsoft's support tool was not collected."),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Could not be checked: the state of Microsoft's support tool could not be read.")},
    {EvidenceKind::Dialer,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for what Windows says about its VPN connections."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: Windows was not asked about its VPN connections."),
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Could not be checked: Windows could not be asked about its VPN connections.")},
    {EvidenceKind::IkeInterviews,
     QT_TRANSLATE_NOOP("Guidance",
                       "Not tested: waits for what the VPN server says about the sign-in."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the VPN server was not asked about the sign-in."),
     QT_TRANSLATE_NOOP(
         "Guidance", "Could not be checked: the VPN server could not be asked about the sign-in.")},
    {EvidenceKind::SstpCalls,
     QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for a call to the VPN server's web port."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: no call to the VPN server's web port was made."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the VPN server's web port could not be called.")},
    {EvidenceKind::Pptp, QT_TRANSLATE_NOOP("Guidance", "Not tested: waits for the PPTP answer."),
     QT_TRANSLATE_NOOP("Guidance", "Not tested: the VPN server was not asked for PPTP."),
     QT_TRANSLATE_NOOP("Guidance",
                       "Could not be checked: the VPN server could not be asked for PPTP.")},
};

const char *failureText(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Timeout:
        return QT_TRANSLATE_NOOP("Guidance", "It took longer than the time allowed.");
    case FailureKind::Refused:
        return QT_TRANSLATE_NOOP("Guidance", "The other side refused.");
    case FailureKind::Unreachable:
        return QT_TRANSLATE_NOOP("Guidance", "There was no way to the other side.");
    case FailureKind::BlockedLocally:
        return QT_TRANSLATE_NOOP("Guidance", "This computer did not let the question out.");
    case FailureKind::NameNotFound:
        return QT_TRANSLATE_NOOP("Guidance", "The name was not found.");
    case FailureKind::AccessDenied:
        return QT_TRANSLATE_NOOP("Guidance", "This account is not allowed to read it.");
    case FailureKind::NotSupported:
        return QT_TRANSLATE_NOOP("Guidance", "This system does not offer it.");
    case FailureKind::NotFound:
        return QT_TRANSLATE_NOOP("Guidance", "It is not there.");
    case FailureKind::Malformed:
        return QT_TRANSLATE_NOOP("Guidance", "What came back could not be understood.");
    case FailureKind::Cancelled:
        return QT_TRANSLATE_NOOP("Guidance", "The run was cancelled.");
    case FailureKind::Disabled:
        return QT_TRANSLATE_NOOP("Guidance", "Your organisation's settings switched it off.");
    case FailureKind::Internal:
        return QT_TRANSLATE_NOOP("Guidance", "AOVPN Doctor itself failed here.");
    }
    return nullptr;
}

template <typename Enum> std::optional<Enum> named(const QString &word)
{
    for (const auto &pair : EnumNames<Enum>::kNames) {
        if (word == QLatin1String(pair.name)) {
            return pair.value;
        }
    }
    return std::nullopt;
}

const KindSentences *sentencesOf(const QString &word)
{
    const auto kind = named<EvidenceKind>(word);
    for (const KindSentences &row : kKinds) {
        if (row.kind == kind) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

QString ownerText(Owner owner)
{
    switch (owner) {
    case Owner::User:
        //: who acts: the reader
        return phrase(QT_TRANSLATE_NOOP("Guidance", "You"));
    case Owner::Helpdesk:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Your helpdesk"));
    case Owner::Network:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Your network team"));
    case Owner::Pki:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Your certificate team"));
    case Owner::VpnAdmin:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Your VPN administrators"));
    }
    return {};
}

QString stageQuestion(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Is the connection set up, and may it start?"));
    case Stage::Network:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Is this computer on a working network?"));
    case Stage::Name:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Does the VPN server's name lead to it?"));
    case Stage::Reachability:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Does the VPN server answer?"));
    case Stage::ServerCertificate:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Can the server prove who it is?"));
    case Stage::ClientCertificate:
        return phrase(
            QT_TRANSLATE_NOOP("Guidance", "Can this computer and user prove who they are?"));
    case Stage::Authentication:
        return phrase(QT_TRANSLATE_NOOP("Guidance",
                                        "Do the profile and the server agree on how to sign in?"));
    case Stage::Adapter:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Can Windows build the tunnel adapter?"));
    case Stage::Routing:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Does traffic go the right way?"));
    }
    return {};
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Profile:
        //: short name of a stage in the rail: the settings of the VPN connection
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Connection"));
    case Stage::Network:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Network"));
    case Stage::Name:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Server name"));
    case Stage::Reachability:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Server answer"));
    case Stage::ServerCertificate:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Server identity"));
    case Stage::ClientCertificate:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Your certificate"));
    case Stage::Authentication:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Sign-in"));
    case Stage::Adapter:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Adapter"));
    case Stage::Routing:
        //: short name of a stage in the rail: where the network traffic goes
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Traffic"));
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        //: how sure the diagnosis is
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Certain"));
    case Confidence::Likely:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Likely"));
    case Confidence::Possible:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Possible"));
    }
    return {};
}

QString reasonText(const QString &reason)
{
    if (reason.isEmpty()) {
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Does not apply to this connection."));
    }
    if (reason == "not-requested"_L1) {
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Not tested: this step was not asked for."));
    }
    if (reason == "needs-windows"_L1) {
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Not tested: this needs Windows."));
    }
    if (reason.contains(u' ')) {
        //: {reason}: the rest of the sentence: "the profile does not use SSTP"
        return phrase(
            QT_TRANSLATE_NOOP("Guidance", "Does not apply: {reason}."),
            {{u"reason"_s, QCoreApplication::translate("Reasons", reason.toUtf8().constData())}});
    }
    if (reason == "not-trusted"_L1) {
        return phrase(QT_TRANSLATE_NOOP(
            "Guidance", "Not tested: lists of revoked certificates are asked for only where the "
                        "certificate leads to an authority that this computer trusts."));
    }
    if (reason == "not-shown"_L1) {
        return phrase(QT_TRANSLATE_NOOP("Guidance",
                                        "Not tested: the VPN server did not show a certificate."));
    }
    if (reason == "not-askable"_L1) {
        return phrase(QT_TRANSLATE_NOOP(
            "Guidance", "Not tested: the profile demands algorithms of IKE that this program does "
                        "not offer to a server, for example DES, MD5 or the DH groups 1 and 24."));
    }
    const QString word = reason.section(u':', 0, 0);
    const KindSentences *kind = sentencesOf(reason.section(u':', 1, 1));
    if (word == "waits-for"_L1) {
        return phrase(kind != nullptr ? kind->waitsFor
                                      : QT_TRANSLATE_NOOP(
                                            "Guidance", "Not tested: waits for an earlier step."));
    }
    if (word == "not-collected"_L1) {
        return phrase(kind != nullptr
                          ? kind->notCollected
                          : QT_TRANSLATE_NOOP("Guidance", "Not tested: what it needs was not "
                                                          "collected."));
    }
    if (word == "disabled"_L1) {
        return phrase(QT_TRANSLATE_NOOP(
            "Guidance", "Not tested: your organisation's settings switched this question off."));
    }
    if (word == "failed"_L1) {
        const QString what = phrase(
            kind != nullptr
                ? kind->failed
                : QT_TRANSLATE_NOOP("Guidance",
                                    "Could not be checked: what it needs could not be collected."));
        const auto failure = named<FailureKind>(reason.section(u':', 2, 2));
        return failure ? what + u' ' + phrase(failureText(*failure)) : what;
    }
    return phrase(QT_TRANSLATE_NOOP("Guidance", "Could not be checked: {reason}."),
                  {{u"reason"_s, reason}});
}

QString eapTypeText(int type)
{
    switch (type) {
    case 1:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Identity (EAP's question for the user name)"));
    case 3:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "Nak (EAP's answer: another method, please)"));
    case 4:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-MD5 (password, outdated)"));
    case 6:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-GTC (token or one-time password)"));
    case 13:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-TLS (certificate)"));
    case 18:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-SIM (SIM card)"));
    case 21:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-TTLS (Tunneled TLS)"));
    case 23:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-AKA (SIM card)"));
    case 25:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "PEAP (Protected EAP)"));
    case 26:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-MSCHAPv2 (password)"));
    case 43:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-FAST"));
    case 50:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP-AKA' (SIM card)"));
    case 55:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "TEAP (Tunnel EAP)"));
    default:
        return phrase(QT_TRANSLATE_NOOP("Guidance", "EAP type {type}"), {{u"type"_s, type}});
    }
}

} // namespace aovpn
