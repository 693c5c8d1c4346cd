// SPDX-License-Identifier: Apache-2.0
// Event 20227, and symptoms that have no code.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"20227",
     20227,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP(
         "Guidance", "Event 20227 says that a VPN connection failed; the error code stands in its "
                     "text."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This number only says that a connection attempt failed. The number that tells "
          "why stands at the end of the message."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Look for the words \"error code\" in the message and enter the number that "
                       "follows."),
       QT_TRANSLATE_NOOP("Guidance", "If you can't find it, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "RasClient event 20227 (Application log) records every failed attempt with "
          "user, connection and error code; SSTP codes appear there as negative numbers."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Enter the last number of the event, for example 809 or -2146762487."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Note the CoId: it joins the events of one attempt, and it stands in the "
                         "server's logs too.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Use the CoId of the event to find the attempt in the RRAS and NPS logs."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Read the events 20221 to 20227 of the same CoId to see how far the attempt "
                       "came."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "20227 is the number of the event, not an error code.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"Troubleshoot Always On VPN", "Application logs"},
       {"RAS Connection Establishment Issues", "Event 20227"}}}},
    {"no-internet",
     0,
     nullptr,
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "There is no internet while the VPN is connected."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "While the VPN is connected, your internet traffic goes through it, and from "
                      "there it does not get out."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect the VPN to get the internet back."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection is probably set to use the default gateway on the remote "
                        "network, which outranks the local one."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling"),
       QT_TRANSLATE_NOOP("Guidance", "Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Test an address and a name separately, to tell routing and DNS apart."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If policy allows it and the profile is not managed: Set-VpnConnection -Name "
           "NAME -SplitTunneling $true, then add the internal routes with "
           "Add-VpnConnectionRoute.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Either force tunnel is not intended, or address translation, proxy or DNS "
                        "behind the VPN server do not serve internet traffic."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to "
           "the internal prefixes."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If it is intended, provide the way out behind the VPN server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that the DNS servers given to clients resolve public names, and that no "
           "NRPT rule catches too much."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Microsoft's article also asks for a static address pool from a segment of its "
           "own and for IP routing on the server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection uses the default gateway of the remote network."),
      QT_TRANSLATE_NOOP(
          "Guidance", "Force tunnel is intended, but the server side passes no internet traffic."),
      QT_TRANSLATE_NOOP("Guidance", "Public names are not resolved through the VPN."),
      QT_TRANSLATE_NOOP("Guidance", "A proxy setting of the profile does not work.")},
     {{{"You can't connect to the Internet after you connect to a VPN server",
        "Cause and Resolution"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"no-data",
     0,
     nullptr,
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "The VPN is connected, but work resources do not open."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN says \"connected\", but what you need in your organisation's network "
          "does not open."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect and connect the VPN once."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Routes, name resolution, overlapping addresses or filters keep the traffic "
                      "from its target."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: Get-NetRoute | Sort-Object DestinationPrefix"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Test address before name: ping an internal address, then Resolve-DnsName an "
           "internal name."),
       QT_TRANSLATE_NOOP("Guidance", "Read the rules: Get-DnsClientNrptPolicy -Effective"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the local address range with the organisation's: ipconfig")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Nothing adds routes by itself, neither on the client nor on the way back."),
      {QT_TRANSLATE_NOOP("Guidance", "Give the clients routes to all internal prefixes."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Give the internal network a return route to the clients' address pool."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check packet filters in the network policy and traffic filters in the profile."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the path MTU: ping -f -l 1300 to an internal address.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Routes to the company network are missing."),
      QT_TRANSLATE_NOOP("Guidance", "Company names are looked up in the wrong place."),
      QT_TRANSLATE_NOOP("Guidance", "The local network uses the same addresses as the company."),
      QT_TRANSLATE_NOOP("Guidance", "The company network has no way back to the VPN's addresses."),
      QT_TRANSLATE_NOOP("Guidance", "Filters stop the traffic, or large packets are lost.")},
     {{{"Install and configure a virtual private network server", "Can't send and receive data"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
};

} // namespace

std::span<const CodeEntry> symptomCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
