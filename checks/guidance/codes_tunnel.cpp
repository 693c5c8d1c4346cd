// SPDX-License-Identifier: Apache-2.0
// Codes of name resolution, tunnel start, PPP and addresses.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"868",
     868,
     "ERROR_DNSNAME_NOT_RESOLVABLE",
     Stage::Name,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's name was not found."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer could not find the address that belongs to the VPN server's "
                        "name."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens. On a public Wi-Fi network, "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The name of the server did not resolve."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask again: Resolve-DnsName SERVER and Resolve-DnsName SERVER -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check the spelling in the profile, and name rules: Get-DnsClientNrptPolicy "
                       "-Effective")}},
     {QT_TRANSLATE_NOOP("Guidance", "The public zone must hold the name."),
      {QT_TRANSLATE_NOOP("Guidance", "Create or correct the A record in the public zone."),
       QT_TRANSLATE_NOOP("Guidance", "Check split DNS from outside.")}},
     {QT_TRANSLATE_NOOP("Guidance", "There is no internet, or a Wi-Fi sign-in page comes first."),
      QT_TRANSLATE_NOOP("Guidance", "The name in the profile is misspelt."),
      QT_TRANSLATE_NOOP("Guidance", "The name is known only inside the company network.")},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Routing and Remote Access Error Codes", "ERROR_DNSNAME_NOT_RESOLVABLE (868)"}}}},
    {"806",
     806,
     "ERROR_VPN_GRE_BLOCKED",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection started, but its data packets did not get through."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This network does not carry the kind of VPN that your connection uses."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "PPTP connected on TCP 1723, but GRE packets got no answer."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Test from another network.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "PPTP is outdated and needs GRE (IP protocol 47) through every device."),
      {QT_TRANSLATE_NOOP("Guidance", "Move to IKEv2 or SSTP.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "PPTP: the control port answers, GRE (IP protocol 47) gets no answer.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_VPN_GRE_BLOCKED (806)"}}}},
    {"807",
     807,
     "ERROR_VPN_DISCONNECT",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The way to the VPN server was interrupted."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection between your computer and the VPN server was interrupted."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The tunnel was disconnected by the network between client and server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "A device on the way or the server ended the tunnel."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Check the server's load and log, and the state tables of the firewalls.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The network between this computer and the server broke off."),
      QT_TRANSLATE_NOOP("Guidance", "The server is overloaded or restarted.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_VPN_DISCONNECT (807)"}}}},
    {"808",
     808,
     "ERROR_VPN_REFUSED",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server refused the connection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server's computer answers, but refuses the connection."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The remote server refused: the service is stopped, or the address is wrong."),
      {QT_TRANSLATE_NOOP("Guidance", "Compare the address: Resolve-DnsName SERVER"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check that the service listens."),
      {QT_TRANSLATE_NOOP("Guidance", "Check: Get-Service RemoteAccess"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that the tunnel type has enabled ports in Routing and Remote Access.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server is there, but the VPN service does not accept connections.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_VPN_REFUSED (808)"}}}},
    {"718",
     718,
     "ERROR_PPP_TIMEOUT",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server took too long during the sign-in."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server began the sign-in but did not finish it."),
      {QT_TRANSLATE_NOOP("Guidance", "Wait a few minutes, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The PPP conversation timed out; often the sign-in server behind the VPN server "
          "did not answer."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20")}},
     {QT_TRANSLATE_NOOP("Guidance", "RRAS probably got no answer from NPS."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that the RRAS server reaches the RADIUS servers on UDP 1812 and 1813, "
           "and that the shared secret is right."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in server answers slowly or not at all."),
      QT_TRANSLATE_NOOP("Guidance", "Server and client share no sign-in method.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_PPP_TIMEOUT (718)"}}}},
    {"721",
     721,
     "ERROR_PPP_NO_RESPONSE",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The other side did not respond."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server did not respond after the connection was opened."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The remote PPP peer does not respond; with PPTP often because GRE does not get "
          "through."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Test from another network.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check GRE for PPTP, and the server's ports."),
      {QT_TRANSLATE_NOOP("Guidance", "Move from PPTP to IKEv2 or SSTP.")}},
     {QT_TRANSLATE_NOOP("Guidance", "PPTP: GRE packets do not get through."),
      QT_TRANSLATE_NOOP("Guidance", "The server does not answer the first PPP question.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_PPP_NO_RESPONSE (721)"}}}},
    {"734",
     734,
     "ERROR_PPP_LCP_TERMINATED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server ended the first negotiation."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server ended the connection while both sides were still agreeing on the rules."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The PPP link control protocol was terminated: usually no sign-in method in "
                      "common."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Compare the authentication methods of the server, the network policy and the "
          "profile."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that policy and server settings do not contradict each other (multilink, "
           "BAP, authentication).")}},
     {QT_TRANSLATE_NOOP("Guidance", "Server and client share no sign-in method."),
      QT_TRANSLATE_NOOP("Guidance", "The server's policy contradicts its settings.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_PPP_LCP_TERMINATED (734)"}}}},
    {"741",
     741,
     "ERROR_NO_LOCAL_ENCRYPTION",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "This computer's encryption setting does not fit the server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection and the server do not agree on encryption."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The local computer does not support the encryption that is required."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read it: Get-VpnConnection | Format-List Name, EncryptionLevel"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Align the profile's encryption level with the server's policy."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Check the encryption settings of the network policy and DataEncryption of the "
          "profile.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The connection and the server demand different encryption.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_NO_LOCAL_ENCRYPTION (741)"}}}},
    {"742",
     742,
     "ERROR_NO_REMOTE_ENCRYPTION",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "The server's encryption setting does not fit this connection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection and the server do not agree on encryption."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The remote server does not support the encryption that the connection "
                        "requires."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read it: Get-VpnConnection | Format-List Name, EncryptionLevel"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Align the profile's encryption level with the server's policy."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Check the encryption settings of the network policy and DataEncryption of the "
          "profile.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The connection and the server demand different encryption.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_NO_REMOTE_ENCRYPTION (742)"}}}},
    {"840",
     840,
     "ERROR_INTERNAL_ADDRESS_FAILURE",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server gave this computer no address."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server had no network address for your computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Wait a few minutes, then connect again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The server assigned no inner address."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the address assignment of the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the static pool or the DHCP scope for free addresses."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check a fixed address (RADIUS Framed-IP-Address) of the account.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The server's address pool or DHCP has no free address."),
      QT_TRANSLATE_NOOP("Guidance", "A fixed address of the account does not fit.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERNAL_ADDRESS_FAILURE (840)"}}}},
    {"842",
     842,
     "ERROR_TS_UNACCEPTABLE",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server did not accept the address ranges of this connection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer and the VPN server do not agree on what the VPN carries."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The server refused the traffic selectors."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Traffic selectors of client and server do not overlap."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check traffic filters of the profile, and the address assignment of the "
                         "server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Client and server do not agree on the traffic that the tunnel carries.")},
     {{{"RFC 7296", "2.9 Traffic Selector Negotiation"},
       {"Routing and Remote Access Error Codes", "ERROR_TS_UNACCEPTABLE (842)"}}}},
};

} // namespace

std::span<const CodeEntry> tunnelCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
