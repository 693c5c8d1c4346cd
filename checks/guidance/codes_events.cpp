// SPDX-License-Identifier: Apache-2.0
// Events 20220 to 20226 of RasClient: how far a dial came.
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
    {"20220",
     20220,
     nullptr,
     Stage::Reachability,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20220 reports a problem with the link between this computer and the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The link between this computer and the VPN server had a problem."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for an event with the number 20227 from the same "
                                     "minute. Enter the number at the end of its message."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Event 20220 names the server, the device and an error of the link."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare its server and device with the profile: Get-VpnConnection | Format-List *"),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "The link failed between the client's device and the server."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at the server's System log for the same minute.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The link between device and server failed.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20221",
     20221,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance",
                       "Event 20221 says that a connection attempt began; it is not an error."),
     {QT_TRANSLATE_NOOP("Guidance", "This number only says that a connection attempt began."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for an event with the number 20227 from the same "
                                     "minute. Enter the number at the end of its message."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "Event 20221 marks the start of every dial and lists the "
                                    "settings of the profile: protocols, encryption, sign-in."),
      {QT_TRANSLATE_NOOP("Guidance", "Compare the settings in it with the ones you deployed."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "When it is the last event of its CoId, the dial ended on the client itself."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the events 20221 to 20227 of the same CoId.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20222",
     20222,
     nullptr,
     Stage::Reachability,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20222 says that the link to the VPN server is being tried; it is not an error."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This number only says that your computer tried to reach the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for an event with the number 20227 from the same "
                                     "minute. Enter the number at the end of its message."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "Event 20222 names the server's name or address and the "
                                    "device, for example WAN Miniport (IKEv2)."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the server in it with the profile and with what the name resolves to."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "When it is the last event before 20227, the tunnel was not "
                                    "built; with IKEv2 the sign-in is part of this step."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Check reachability of the server, its certificate, and with IKEv2 the NPS log.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20223",
     20223,
     nullptr,
     Stage::Authentication,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20223 says that the link to the VPN server was made; it is not an error."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This number only says that your computer reached the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for an event with the number 20227 from the same "
                                     "minute. Enter the number at the end of its message."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "Event 20223 means that the link was made; what fails after it "
                                    "is the sign-in or the address."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at the code of 20227 with the same CoId."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "With SSTP, L2TP and PPTP, what fails after it is the sign-in or the address."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read NPS event 6273 in the Security log of the same minute.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20224",
     20224,
     nullptr,
     Stage::Authentication,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20224 says that the sign-in to the VPN server is going on; it is not an error."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This number only says that your computer was signing in to the VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for an event with the number 20227 from the same "
                                     "minute. Enter the number at the end of its message."),
       kSendReport}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Event 20224 means that the server was reached and the sign-in is going on."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at the code of 20227 with the same CoId."),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "What fails after it is the sign-in or the address."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log of the same minute, and the address pool.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20225",
     20225,
     nullptr,
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance",
                       "Event 20225 says that the VPN is connected; it is not an error."),
     {QT_TRANSLATE_NOOP("Guidance", "This number says that the VPN was connected."),
      {QT_TRANSLATE_NOOP("Guidance", "If work resources do not open, choose \"Connected, but work "
                                     "resources don't open\" on the start page."),
       kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "Event 20225 names the tunnel's addresses. When work resources "
                                    "do not open after it, look at routes and name servers."),
      {QT_TRANSLATE_NOOP("Guidance", "List the tunnel's routes: Get-NetRoute -InterfaceAlias NAME"),
       kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance", "What fails after it is routes, name resolution or filters."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check routes, DNS servers and traffic filters of the profile.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
    {"20226",
     20226,
     nullptr,
     Stage::Reachability,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20226 says that a VPN connection ended; the reason is at the end of its text."),
     {QT_TRANSLATE_NOOP("Guidance", "This number says that the VPN connection ended. The number "
                                    "that tells why is at the end of the message."),
      {QT_TRANSLATE_NOOP("Guidance", "Enter the number at the end of the message."), kSendReport}},
     {QT_TRANSLATE_NOOP("Guidance", "Event 20226 carries the reason as its last value: 631 the "
                                    "user, 828 idle, 829 link failure."),
      {QT_TRANSLATE_NOOP("Guidance", "Enter the last number of the event."), kReadAttempts}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Many ends with 829 point to the network, with 828 to an idle limit."),
      {QT_TRANSLATE_NOOP("Guidance", "Count the reasons of 20226 over a day.")}},
     {QT_TRANSLATE_NOOP("Guidance", "This is the number of the event, not an error code.")},
     {{{"RAS Connection Establishment", "Events"}}}},
};

} // namespace

std::span<const CodeEntry> eventCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
