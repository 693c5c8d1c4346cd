// SPDX-License-Identifier: Apache-2.0
// Codes of the profile, of dialing and of the end of a connection.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"602",
     602,
     "ERROR_PORT_ALREADY_OPEN",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "The VPN line is still in use by an earlier attempt."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows still holds an earlier attempt of this VPN connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Wait a few minutes, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The port is already open: two attempts overlap, or the Remote Access "
                        "Connection Manager hangs."),
      {QT_TRANSLATE_NOOP("Guidance", "List live connections: rasdial"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Restart RasMan, or the computer, because the service shares its process.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This usually concerns only the client; two products can also dial the same profile."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Look for a second VPN manager or script that dials this profile.")}},
     {QT_TRANSLATE_NOOP("Guidance", "An earlier attempt has not ended yet."),
      QT_TRANSLATE_NOOP("Guidance", "The Remote Access service hangs.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PORT_ALREADY_OPEN (602)"}}}},
    {"619",
     619,
     "ERROR_PORT_DISCONNECTED",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The connection was closed before it was ready."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection to the VPN server was closed before it was ready."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The port was disconnected during dialing; with PPTP often because GRE does not "
          "get through."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20")}},
     {QT_TRANSLATE_NOOP("Guidance", "The peer or a device on the way ended the link."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the server's System log for the same minute."),
       QT_TRANSLATE_NOOP("Guidance", "Replace PPTP; it is outdated.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The other side or a device on the way closed the connection."),
      QT_TRANSLATE_NOOP("Guidance", "With PPTP: GRE packets do not get through.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PORT_DISCONNECTED (619)"}}}},
    {"623",
     623,
     "ERROR_CANNOT_FIND_PHONEBOOK_ENTRY",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection does not exist, or no longer exists."),
     {QT_TRANSLATE_NOOP("Guidance", "Windows can't find this VPN connection on your computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The entry is in neither phone book, or in the other one."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "List both: Get-VpnConnection, then Get-VpnConnection -AllUserConnection."),
       QT_TRANSLATE_NOOP("Guidance", "Start a device sync and check the profile's assignment.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The profile was removed, renamed or deployed in another context."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Read what was deployed: Get-CimInstance -Namespace root\\cimv2\\mdm\\dmmap "
                      "-ClassName MDM_VPNv2_01")}},
     {QT_TRANSLATE_NOOP("Guidance", "The profile was deleted or renamed."),
      QT_TRANSLATE_NOOP("Guidance", "It lies in the other phone book (user or all users).")},
     {{{"Routing and Remote Access Error Codes", "ERROR_CANNOT_FIND_PHONEBOOK_ENTRY (623)"}}}},
    {"628",
     628,
     "ERROR_DISCONNECTION",
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection was ended."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN connection was ended."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection was disconnected; against servers that are not Windows a "
                        "refused EAP password can also show as 628."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Look for the reason in the server's log at the same minute."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the RemoteAccess events of the System log."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The other side ended the connection."),
      QT_TRANSLATE_NOOP("Guidance",
                        "With IKEv2 servers of other makers: the password was refused.")},
     {{{"directaccess.richardhicks.com", "Always On VPN troubleshooting posts"},
       {"Routing and Remote Access Error Codes", "ERROR_DISCONNECTION (628)"}}}},
    {"629",
     629,
     "ERROR_REMOTE_DISCONNECTION",
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server ended the connection."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server ended the connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The remote computer disconnected."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Look for the reason in the server's log at the same minute."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the RemoteAccess events of the System log."),
       QT_TRANSLATE_NOOP("Guidance", "Check session and idle limits in the network policy.")}},
     {QT_TRANSLATE_NOOP(
         "Guidance",
         "The server closed the connection, for example after a time limit or a restart.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_REMOTE_DISCONNECTION (629)"}}}},
    {"633",
     633,
     "ERROR_PORT_NOT_AVAILABLE",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "The VPN line is missing or in use."),
     {QT_TRANSLATE_NOOP("Guidance", "Windows has no free VPN line."),
      {QT_TRANSLATE_NOOP("Guidance", "End other VPN connections."),
       QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The device of the tunnel type is missing, disabled or taken."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "List the devices: Get-NetAdapter -IncludeHidden | Where-Object "
                         "InterfaceDescription -like \"WAN Miniport*\""),
       QT_TRANSLATE_NOOP("Guidance", "Check for another VPN client that is connected.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Check devices on the client, and the number of ports on the server."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "In Routing and Remote Access read Ports, Properties for the tunnel type.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The WAN Miniport of this tunnel type is missing or disabled."),
      QT_TRANSLATE_NOOP("Guidance", "Another VPN program uses it."),
      QT_TRANSLATE_NOOP("Guidance", "The server's ports of this type are used up.")},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_PORT_NOT_AVAILABLE (633)"}}}},
    {"703",
     703,
     "ERROR_INTERACTIVE_MODE",
     Stage::Authentication,
     QT_TRANSLATE_NOOP(
         "Guidance", "Windows would have to ask a question, but this connection must stay silent."),
     {QT_TRANSLATE_NOOP("Guidance", "Windows wanted to ask you something while connecting, but "
                                    "this VPN connection is set up to ask no questions."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't accept a certificate that a window asks you about."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "EAP needs a dialog: the server-validation prompt is allowed, the trusted root "
          "is missing, or several certificates fit."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My (user) and "
                                     "certutil -store My (computer).")}},
     {QT_TRANSLATE_NOOP("Guidance", "Make the profile decide by itself."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Set DisableUserPromptForServerValidation to true, with ServerNames and "
                         "TrustedRootCA complete."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Add an issuer or purpose filter so that one certificate remains.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The profile lets Windows ask about the sign-in server."),
      QT_TRANSLATE_NOOP("Guidance",
                        "Several user certificates fit, so Windows would have to ask.")},
     {{{"EAP configuration", "EAP XML of a VPN profile"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERACTIVE_MODE (703)"}}}},
    {"825",
     825,
     "ERROR_INVALID_VPNSTRATEGY",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance",
                       "The tunnel type of the connection does not work on this network."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection is set to a kind of tunnel that can't work here."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The tunnel type does not fit: PPTP was chosen and only IPv6 is available."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
          "for a device tunnel).")}},
     {QT_TRANSLATE_NOOP("Guidance", "Change the tunnel type in the profile."),
      {QT_TRANSLATE_NOOP("Guidance", "Use IKEv2 or SSTP instead of PPTP.")}},
     {QT_TRANSLATE_NOOP("Guidance", "PPTP was chosen, but only IPv6 is there.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_INVALID_VPNSTRATEGY (825)"}}}},
    {"828",
     828,
     "ERROR_IDLE_TIMEOUT",
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection ended because nothing was sent for a while."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN connection was ended because it was not used for some time."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The idle limit was reached; event 20226 says so."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read the limit: Get-VpnConnection | Format-List Name, IdleDisconnectSeconds")}},
     {QT_TRANSLATE_NOOP("Guidance", "Set by the profile or the network policy."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Change the idle timeout in the profile or in the network policy's constraints.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The idle time of the connection or of the network policy ran out.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_IDLE_TIMEOUT (828)"}}}},
    {"829",
     829,
     "ERROR_LINK_FAILURE",
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection broke off."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN connection broke off, often after sleep or a change of network."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens often, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The link failed: sleep, a network change longer than NetworkOutageTime, or a "
          "lost path."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Note when it happens: after sleep, on Wi-Fi change, after a fixed time.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check mobility and timeouts."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check that DisableMobility is not set and NetworkOutageTime fits."),
       QT_TRANSLATE_NOOP("Guidance", "Check timeouts of address translators (NAT) for UDP 4500.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The network changed or was away too long."),
      QT_TRANSLATE_NOOP("Guidance", "The computer was asleep."),
      QT_TRANSLATE_NOOP("Guidance", "A route leads the VPN's own traffic into the tunnel.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_LINK_FAILURE (829)"}}}},
    {"834",
     834,
     "ERROR_RASMAN_SERVICE_STOPPED",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "The Windows service for VPN connections is stopped."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A Windows service that every VPN connection needs is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Remote Access Connection Manager (RasMan) stopped."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost"),
       QT_TRANSLATE_NOOP("Guidance", "Start it (elevated): Start-Service RasMan")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out what stops or disables the service."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check group policies and tuning tools for the service's start type.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The service Remote Access Connection Manager was stopped or disabled.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_RASMAN_SERVICE_STOPPED (834)"}}}},
    {"839",
     839,
     "ERROR_PROTOCOL_ENGINE_DISABLED",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance",
                       "The tunnel type of the connection is switched off on this computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection uses a kind of tunnel that is switched off on this "
                        "computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The protocol engine of the chosen tunnel type is disabled."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost")}},
     {QT_TRANSLATE_NOOP("Guidance", "Enable the protocol or change the profile."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check policies that disable PPTP or L2TP, and use IKEv2 or SSTP.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The chosen protocol is disabled on this system.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PROTOCOL_ENGINE_DISABLED (839)"}}}},
    {"850",
     850,
     "ERROR_EAP_METHOD_NOT_INSTALLED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in method of the connection is not installed on this computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection needs a way to sign in that is not installed on your "
                        "computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The EAP type in the profile is not registered here."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the type with the subkeys of "
                         "HKLM\\SYSTEM\\CurrentControlSet\\Services\\EapHost\\Methods\\311, where "
                         "Windows usually lists them.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Install the method or change the profile."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP "
                      "(55).")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The profile names an EAP method that this computer does not have.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_METHOD_NOT_INSTALLED (850)"}}}},
};

} // namespace

std::span<const CodeEntry> dialingCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
