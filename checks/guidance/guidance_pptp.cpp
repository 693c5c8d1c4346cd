// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "reachability": PPTP on TCP 1723.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"reachability.tcp1723.silent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer on TCP port 1723."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "There was no answer from the VPN server. This network may not let this "
                        "old kind of VPN through, or the server is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) gave no answer on TCP 1723 within "
                                    "{seconds} s. Windows usually reports 800 or 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check whether PPTP is still meant to be used; it is outdated and weak.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Silence can mean a filter on the way, a wrong address or a "
                                    "server that does not listen. It does not prove which."),
      {QT_TRANSLATE_NOOP("Guidance", "PPTP also needs IP protocol 47 (GRE), which this test does "
                                     "not send; let both through if PPTP has to stay."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Move to IKEv2 or SSTP: PPTP no longer protects what it carries.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 2637", "2.1 Start-Control-Connection-Request"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TCP 1723"}}}},
    {"reachability.tcp1723.refused",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's computer refuses TCP port 1723."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The address of the VPN server answers, but does not offer this old kind of VPN."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) refused the connection to TCP 1723. "
                                    "Windows usually reports 800 or 809."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check whether PPTP is still meant to be used; it is outdated and weak."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance", "A reset came back, so nothing listens on TCP 1723 at "
                                    "{address}, or a device rejects it with that message."),
      {QT_TRANSLATE_NOOP("Guidance", "On the server check: Get-Service RemoteAccess and the number "
                                     "of PPTP ports in the console Routing and Remote Access."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Move to IKEv2 or SSTP: PPTP no longer protects what it carries.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 2637", "2.1 Start-Control-Connection-Request"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TCP 1723"}}}},
    {"reachability.tcp1723.blocked-locally",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer did not let the test packet for TCP port 1723 out."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Something on your computer does not allow this kind of VPN traffic to leave it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change security settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {osCode}: error number of the
      //: operating system
      QT_TRANSLATE_NOOP(
          "Guidance", "{server} ({address}) was not reached: this computer itself refused to send "
                      "to TCP 1723 (system error {osCode}). Windows usually reports 800 or 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Look for outbound block rules: Get-NetFirewallRule "
                                     "-Direction Outbound -Action Block -Enabled True"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the rules of other security products on this laptop.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A local filter rejects the packet before it leaves; the network is not involved."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml "
                         "(elevated), then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings it.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 2637", "2.1 Start-Control-Connection-Request"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TCP 1723"}}}},
    {"reachability.tcp1723.unreachable",
     QT_TRANSLATE_NOOP("Guidance",
                       "There is no way from this network to TCP port 1723 of the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "Your network says that it has no way to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} ({address}) can't be reached for TCP 1723: a router or this "
                        "computer itself said so. Windows usually reports 800 or 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check whether PPTP is still meant to be used; it is outdated and weak.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "An ICMP message or this computer's own routes say that there is no way to {address}."),
      {QT_TRANSLATE_NOOP("Guidance", "PPTP also needs IP protocol 47 (GRE), which this test does "
                                     "not send; let both through if PPTP has to stay."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Move to IKEv2 or SSTP: PPTP no longer protects what it carries.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 2637", "2.1 Start-Control-Connection-Request"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TCP 1723"}}}},
    {"reachability.tcp1723.not-pptp",
     QT_TRANSLATE_NOOP("Guidance", "What answers on TCP port 1723 does not accept the VPN call."),
     {QT_TRANSLATE_NOOP("Guidance", "Something answers at the VPN server's address, but it does "
                                    "not accept this old kind of VPN call."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {resultCode}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} ({address}) accepts TCP 1723, but did not start a PPTP control "
                        "connection (result code {resultCode}; 0 means that no such reply came)."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The reply to Start-Control-Connection-Request did not have result code 1."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check what listens on TCP 1723 at {address}, and whether PPTP is switched on there."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Move to IKEv2 or SSTP: PPTP no longer protects what it carries.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 2637", "2.2 Start-Control-Connection-Reply"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TCP 1723"}}}},
};

} // namespace

std::span<const GuidanceEntry> pptpGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
