// SPDX-License-Identifier: Apache-2.0
// Codes that come from telephone lines and old dialers, and what they mean for a VPN.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr const char *kReadAttempts = QT_TRANSLATE_NOOP(
    "Guidance", "Read the last attempts: wevtutil qe Application "
                "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20");
constexpr const char *kSendReport =
    QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.");

constexpr CodeEntry kEntries[] = {
    {"631",
     631,
     "ERROR_USER_DISCONNECTION",
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "The connection was ended by the user."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN was disconnected by hand."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect again. If you did not disconnect it yourself, save "
                                     "the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The port was disconnected by the user; an Always On profile "
                                    "then stays off until somebody connects it."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Ask whether the person pressed Disconnect, then connect once by hand."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Not a fault of the connection; a script or another program can also end it."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for scripts or agents that call rasdial /disconnect.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The person pressed Disconnect."),
      QT_TRANSLATE_NOOP("Guidance", "A script or program ended the connection.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_USER_DISCONNECTION (631)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"665",
     665,
     "ERROR_PORT_NOT_CONFIGURED",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "The VPN device of Windows is not set up for remote access."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows could not use the device that it builds VPN connections with."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       kSendReport}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The port is not configured for remote access; the dial ended before anything was sent."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at the network devices: Get-PnpDevice -Class Net -FriendlyName \"WAN Miniport*\""),
       QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The profile names a device that this computer has not set up."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Deploy the profile again; compare its protocols with the devices of this computer.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The WAN Miniport of the protocol is missing or damaged."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names a device that is not there.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PORT_NOT_CONFIGURED (665)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"676",
     676,
     "ERROR_LINE_BUSY",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The line to the VPN server is busy."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer could not get through to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that the internet works, then connect again."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The line is busy: the device or the server takes no further call. The "
                        "code comes from telephone lines; a VPN profile with it often names a "
                        "modem or another connection that must be dialed first."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether the profile dials another connection first "
                                     "(PrerequisiteEntry in event 20221)."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Seen with VPN profiles that depend on a modem, mobile or broadband connection."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Remove the connection that is dialed first from the profile, or repair it.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The connection that must be dialed first failed."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names a modem instead of a VPN device.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_LINE_BUSY (676)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"678",
     678,
     "ERROR_NO_ANSWER",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "There was no answer to the connection attempt."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer could not get through to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that the internet works, then connect again."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "There is no answer: the device got no answer from the other end. The code "
                        "comes from telephone lines; a VPN profile with it often names a modem or "
                        "another connection that must be dialed first."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether the profile dials another connection first "
                                     "(PrerequisiteEntry in event 20221)."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Seen with VPN profiles that depend on a modem, mobile or broadband connection."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Remove the connection that is dialed first from the profile, or repair it.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The connection that must be dialed first failed."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names a modem instead of a VPN device.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_NO_ANSWER (678)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"680",
     680,
     "ERROR_NO_DIALTONE",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The device found no line to dial on."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer could not get through to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that the internet works, then connect again."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "There is no dial tone: the device that the profile names found no line. "
                        "The code comes from telephone lines; a VPN profile with it often names a "
                        "modem or another connection that must be dialed first."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether the profile dials another connection first "
                                     "(PrerequisiteEntry in event 20221)."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Seen with VPN profiles that depend on a modem, mobile or broadband connection."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Remove the connection that is dialed first from the profile, or repair it.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The connection that must be dialed first failed."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names a modem instead of a VPN device.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_NO_DIALTONE (680)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"692",
     692,
     "ERROR_PORT_OR_DEVICE",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "The device that builds the connection failed."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The device that Windows builds the connection with reported a failure."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "A hardware failure in the port or attached device; with a VPN "
                                    "the WAN Miniport of the protocol."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at the network devices: Get-PnpDevice -Class Net -FriendlyName \"WAN Miniport*\""),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "This usually concerns only the one computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If many computers show it, compare drivers and recent updates.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The WAN Miniport or its driver failed."),
      QT_TRANSLATE_NOOP("Guidance", "The modem or mobile device underneath failed.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PORT_OR_DEVICE (692)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"732",
     732,
     "ERROR_PPP_NOT_CONVERGING",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance",
                       "Computer and VPN server could not agree on the settings of the link."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer and the VPN server could not agree on how to connect."),
      {kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "The PPP negotiation does not converge: neither side accepts "
                                    "what the other one proposes."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "Client and server ask for settings that exclude each other."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare sign-in methods, encryption and addresses of the server with the profile."),
       QT_TRANSLATE_NOOP("Guidance", "Look at the server's System log for the same minute.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Settings of client and server exclude each other."),
      QT_TRANSLATE_NOOP("Guidance", "A device on the way changes or drops part of the exchange.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_PPP_NOT_CONVERGING (732)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"778",
     778,
     "ERROR_UNABLE_TO_AUTHENTICATE_SERVER",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The identity of the VPN server could not be verified."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer could not make sure that it talks to the right VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Do not enter a password again on this network."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network. If it fails there too, save the report "
                                     "and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "It was not possible to verify the identity of the server: "
                                    "with MS-CHAPv2 both sides prove that they know the password."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: Get-VpnConnection | Format-List * (add "
                                     "-AllUserConnection for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether the same account works on another computer."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in server did not prove itself to the client."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the sign-in server and the way from the VPN server to "
                                     "it (NPS events 6273 and 6274).")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The sign-in server could not prove that it knows the account."),
      QT_TRANSLATE_NOOP("Guidance", "Another server answered in its place.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_UNABLE_TO_AUTHENTICATE_SERVER (778)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"815",
     815,
     "ERROR_BROADBAND_TIMEOUT",
     Stage::Network,
     QT_TRANSLATE_NOOP("Guidance", "The broadband connection got no answer from its server."),
     {QT_TRANSLATE_NOOP("Guidance", "The connection to your internet provider could not be made."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Restart the router or modem, then check that the internet works."),
       kSendReport}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A broadband (PPPoE) connection got no answer from the remote server; the internet line "
          "below the VPN is missing, and the service name in the connection can be wrong."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the broadband connection before the VPN."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "Not a fault of the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Profiles should not depend on a broadband connection.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The provider's server does not answer."),
      QT_TRANSLATE_NOOP("Guidance", "The service name of the broadband connection is wrong.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_BROADBAND_TIMEOUT (815)"},
       {"RAS Connection Establishment", "Events"}}}},
    {"826",
     826,
     "ERROR_EAPTLS_CACHE_CREDENTIALS_INVALID",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The stored sign-in details are no longer accepted."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The sign-in details that Windows stored for this VPN are no longer valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Sign out of Windows and in again, then connect."),
       kSendReport}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "EAP-TLS: validation of the cached credentials failed; they are to be discarded."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Discard the cached credentials: sign out and in, or enter the VPN's sign-in again."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "Usually after a renewed or replaced client certificate."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Check whether the client's certificate was replaced or revoked; read NPS event 6273.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The certificate with which the details were stored was replaced."),
      QT_TRANSLATE_NOOP("Guidance", "The account has changed since then.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAPTLS_CACHE_CREDENTIALS_INVALID (826)"},
       {"RAS Connection Establishment", "Events"}}}},
};

} // namespace

std::span<const CodeEntry> lineCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
