// SPDX-License-Identifier: Apache-2.0
// Guidance of what the gateway and the sign-in server behind it say about signing in.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"authentication.method.negotiated",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server prefers another way to sign in, but accepts the profile's."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This is only a remark for your VPN administrators; your connection is not affected."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {gateway}: address or name of a VPN gateway; {expected}: what the server demands;
      //: {profile}: what the profile says
      QT_TRANSLATE_NOOP("Guidance", "{gateway} first proposed {expected}, and took {profile} when "
                                    "that was asked for. No fault of this laptop."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Nothing to do on this laptop; mention it to the VPN administrators.")}},
     {//: {expected}: what the server demands; {connection}: name of the VPN connection; {profile}:
      //: what the profile says
      QT_TRANSLATE_NOOP(
          "Guidance", "The sign-in server's first proposal is {expected}; the profile "
                      "\"{connection}\" uses {profile}, which is taken after one more round trip."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Put the method of the profile first in the network policy, if others are not needed."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.")}},
     {{{"RFC 3748", "5.3.1 Legacy Nak"},
       {"AOVPN Doctor lab (strongSwan and FreeRADIUS only, not RRAS and NPS)",
        "NAK with the profile's method"}}}},
    {"authentication.eap.not-offered",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server does not offer the kind of sign-in that the profile uses."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection is set up to sign in a person, but the server did not "
                        "begin to do so. It may expect another kind of connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) refused a client without a certificate "
                                    "of its own (AUTHENTICATION_FAILED) instead of beginning EAP. "
                                    "Windows reports 13801, sometimes 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether this server is meant for device tunnels only."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether this laptop has the current VPN profile."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{address} ended IKE_AUTH with AUTHENTICATION_FAILED when no AUTH payload came. Either "
          "it takes computer certificates only, or it does not know this client."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On RRAS check that EAP is allowed beside computer certificates: Get-VpnAuthProtocol"),
       //: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance", "Compare the profile \"{connection}\" with what this server is meant for."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"RFC 7296", "2.16 Extensible Authentication Protocol Methods"},
       {"Troubleshoot Always On VPN", "Error code: 13801"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "IKE_AUTH without AUTH"}}}},
    {"authentication.identity.refused",
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in server stopped after the user name that this test gave."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "To learn what the server wants, this program gave a name and no password. "
                        "The server stopped there, so the rest could not be tested."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Save the report and send it to your helpdesk if you can't connect.")}},
     {//: {gateway}: address or name of a VPN gateway; {connection}: name of the VPN connection;
      //: {kind}: whose name was given, as words
      QT_TRANSLATE_NOOP(
          "Guidance", "{gateway} ended the sign-in of \"{connection}\" straight after the name "
                      "({kind}); no password was sent. A name that nobody has says little; a real "
                      "one points to the network policy. Windows reports 812, over SSTP 691."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Look at the account: is it allowed to dial in, and in the right group?"),
       QT_TRANSLATE_NOOP("Guidance",
                         "For a full test let the site policy name an identity for this program."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "EAP-Failure came before any method was proposed: no network policy "
                        "matches this identity, or the server does not know it."),
      {QT_TRANSLATE_NOOP("Guidance", "Read NPS event 6273 for the reason code: 48 no matching "
                                     "network policy, 65 dial-in permission, 66 method."),
       QT_TRANSLATE_NOOP("Guidance",
                         "A made-up name is often rightly refused. Name an identity with "
                         "interviewIdentity in the site policy to see the method."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "This was proven against strongSwan and FreeRADIUS, not against RRAS and NPS.")}},
     {{{"RFC 3748", "2 Extensible Authentication Protocol"},
       {"Troubleshoot Always On VPN", "Error code: 812"},
       {"AOVPN Doctor lab (strongSwan and FreeRADIUS only, not RRAS and NPS)",
        "EAP-Failure after the identity"}}}},
    {"authentication.sign-in-server.silent",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server seems to get no answer from its sign-in server."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server answers, but the server behind it that checks "
                                    "sign-ins does not seem to."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Try again in a few minutes."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {gateway}: address or name of a VPN gateway; {seconds}: seconds waited
      QT_TRANSLATE_NOOP("Guidance",
                        "After the name {gateway} needed {seconds} s to refuse, or gave no answer "
                        "at all. That is how it looks when the VPN server waits in vain for its "
                        "RADIUS server. Windows reports 930, 938, 718 or 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Pass the report to the VPN administrators at once: everybody may be affected.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A refusal by the sign-in server itself comes within about two seconds; "
                        "strongSwan gives up on a silent RADIUS server after about 14."),
      {QT_TRANSLATE_NOOP("Guidance", "On the VPN server check the RADIUS servers and their shared "
                                     "secret: Get-RemoteAccessRadius"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Let UDP 1812 and 1813 (or 1645 and 1646) through between VPN server and NPS."),
       QT_TRANSLATE_NOOP("Guidance", "On NPS check the service and the RADIUS client entry of the "
                                     "VPN server: Get-Service IAS; Get-NpsRadiusClient"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "These times were measured with strongSwan and FreeRADIUS, not with RRAS and NPS.")}},
     {{{"RFC 3748", "4.3 Retransmission Behavior"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"AOVPN Doctor lab (strongSwan and FreeRADIUS only, not RRAS and NPS)",
        "RADIUS server silent"}}}},
    {"authentication.nps-certificate.name-not-listed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in server does not have the name that the profile expects."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The sign-in server showed a certificate (an electronic identity card) "
                        "with a name that your VPN connection does not expect."),
      {QT_TRANSLATE_NOOP("Guidance", "Don't accept it if you are asked."),
       QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {names}: names in the certificate; {profile}:
      //: what the profile says
      QT_TRANSLATE_NOOP("Guidance",
                        "The sign-in server of \"{connection}\" showed a certificate for {names}; "
                        "the profile lists {profile}. Windows reports 853 or 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether this laptop has the current VPN profile; "
                                     "deploy it again before changing anything by hand."),
       QT_TRANSLATE_NOOP("Guidance", "Read what Windows compared: log "
                                     "Microsoft-Windows-EapMethods-RasTls/Operational, event 107."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {names}: names in the certificate; {profile}: what the profile says
      QT_TRANSLATE_NOOP("Guidance", "None of the names in the certificate ({names}) matches "
                                    "ServerNames of the profile ({profile})."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "List the names of all sign-in servers in ServerNames, separated by "
                         "semicolons; an entry may be a regular expression."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Or select a certificate with the listed name in the network policy of NPS."),
       QT_TRANSLATE_NOOP("Guidance",
                         "What the server shows was proven on FreeRADIUS, not on NPS.")}},
     {{{"MsPeapConnectionPropertiesV1 Schema", "ServerNames"},
       {"Troubleshoot Always On VPN", "Error code: 812"},
       {"AOVPN Doctor lab (FreeRADIUS only, not NPS)", "outer TLS handshake"}}}},
    {"authentication.nps-certificate.name-case",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The sign-in server's name differs from the profile's in upper and lower case."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The sign-in server's certificate (an electronic identity card) has the right name, but "
          "written differently. Newer Windows versions are strict about that."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {names}: names in the certificate; {connection}: name of the VPN connection; {profile}:
      //: what the profile says
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate says {names}, the profile \"{connection}\" lists {profile}: only the "
          "case differs. Administrators report that Windows 11 then fails with 853."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether laptops with Windows 10 connect where those with Windows 11 do not."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {names}: names in the certificate; {profile}: what the profile says
      QT_TRANSLATE_NOOP("Guidance",
                        "Names match except for upper and lower case: {names} against {profile}."),
      {QT_TRANSLATE_NOOP("Guidance", "Write ServerNames in the profile exactly as the certificate "
                                     "has the name, and deploy the profile again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "What the server shows was proven on FreeRADIUS, not on NPS.")}},
     {{{"MsPeapConnectionPropertiesV1 Schema", "ServerNames"},
       {"Always On VPN Error 853 on Windows 11 (administrators' report)", "Resolution"},
       {"AOVPN Doctor lab (FreeRADIUS only, not NPS)", "outer TLS handshake"}}}},
    {"authentication.nps-certificate.root-not-listed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The profile does not name the authority behind the sign-in server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The sign-in server's certificate (an electronic identity card) was issued "
                        "by an authority that your VPN connection does not name."),
      {QT_TRANSLATE_NOOP("Guidance", "Don't accept it if you are asked."),
       QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {root}: subject of a root certificate;
      //: {thumbprint}: thumbprint of a certificate; {profile}: what the profile says
      QT_TRANSLATE_NOOP(
          "Guidance", "The sign-in server of \"{connection}\" leads to \"{root}\" ({thumbprint}); "
                      "the profile lists {profile}. Windows reports 864 or asks the user (703)."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether this laptop has the current VPN profile; "
                                     "deploy it again before changing anything by hand."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root above the shown certificate is not in TrustedRootCA of the profile."),
      {//: {thumbprint}: thumbprint of a certificate; {root}: subject of a root certificate
       QT_TRANSLATE_NOOP("Guidance",
                         "Add the thumbprint {thumbprint} of \"{root}\" to TrustedRootCA, or "
                         "select a certificate under a listed root in the network policy of NPS."),
       QT_TRANSLATE_NOOP("Guidance", "After a change of the authority deploy the new root first, "
                                     "then the profile, then the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "What the server shows was proven on FreeRADIUS, not on NPS.")}},
     {{{"EapTlsConnectionPropertiesV1 Schema", "TrustedRootCA"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"AOVPN Doctor lab (FreeRADIUS only, not NPS)", "outer TLS handshake"}}}},
};

} // namespace

std::span<const GuidanceEntry> gatewayGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
