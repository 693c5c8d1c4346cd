// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "network": does this computer have a network that leads to the internet?
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"network.no-adapter",
     QT_TRANSLATE_NOOP("Guidance", "This computer is not connected to any network."),
     {QT_TRANSLATE_NOOP("Guidance", "Neither Wi-Fi nor cable nor mobile data is connected, so "
                                    "nothing on the internet can be reached."),
      {QT_TRANSLATE_NOOP("Guidance", "Plug in the network cable, or connect to a Wi-Fi network."),
       QT_TRANSLATE_NOOP("Guidance", "Check that flight mode is not on, and that Wi-Fi is on."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "No network adapter other than loopback and tunnels is up. Windows can "
                        "report 868, 800 or 809 when the VPN is dialed now."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the adapters: Get-NetAdapter | Format-Table Name, Status, MediaConnectionState"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look for a wireless switch, flight mode and a disabled adapter."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check whether a VPN profile with LockDown keeps the network closed.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "There is no physical interface with a link; the VPN has nothing to run on."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check the driver and the state of the device: Get-PnpDevice -Class Net"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "A LockDown profile removes the network on purpose while the VPN is down.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"VPNv2 CSP", "LockDown"}}}},
    {"network.no-address",
     QT_TRANSLATE_NOOP("Guidance", "The network gave this computer no address."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer is connected to a network, but the network has not accepted it yet."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect from the Wi-Fi and connect again, or unplug the "
                                     "cable and plug it in again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the Wi-Fi password is right, if the network has one."),
       QT_TRANSLATE_NOOP("Guidance", "If you are at home, restart your router."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot.")}},
     {//: {interface}: name of the network interface
      QT_TRANSLATE_NOOP("Guidance",
                        "{interface} is up, but has no address beyond those that it gives itself. "
                        "Windows can report 868, 800 or 809 when the VPN is dialed now."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the state: ipconfig /all"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Ask for an address again: ipconfig /release, then ipconfig /renew"),
       QT_TRANSLATE_NOOP("Guidance", "Test with another network, for example a phone's hotspot.")}},
     {//: {interface}: name of the network interface
      QT_TRANSLATE_NOOP("Guidance", "{interface} has only link-local addresses: no DHCP server or "
                                    "router answered on this network."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Check DHCP (free addresses, relay) or the static address on this network."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On a network with 802.1X check whether the port or the Wi-Fi let this computer in.")}},
     {{{"RFC 3927", "1.2 Requirements"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"network.default-route.missing",
     QT_TRANSLATE_NOOP("Guidance", "This computer has no way to the internet."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer is not connected to a network that leads to the internet."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the Wi-Fi or cable connection."),
       QT_TRANSLATE_NOOP(
           "Guidance", "On a public Wi-Fi network, open a web page and complete its sign-in page."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There is no default route. Windows can report 868, 800 or 809 when the VPN is "
          "dialed now."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the state: Get-NetIPConfiguration -Detailed"),
       QT_TRANSLATE_NOOP("Guidance", "Read the routes: route print"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check whether a VPN profile with LockDown keeps the network closed.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Neither an IPv4 nor an IPv6 default route exists."),
      {QT_TRANSLATE_NOOP("Guidance", "Check address assignment (DHCP) on this network."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "A LockDown profile removes the network on purpose while the VPN is down.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Recommended troubleshooting steps"}}}},
    {"network.captive-portal",
     QT_TRANSLATE_NOOP("Guidance",
                       "This network asks for a sign-in before it lets you reach the internet."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This network (for example in a hotel, on a train or a guest Wi-Fi) shows its own page "
          "first. It lets you through once you have accepted its conditions."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Open your browser: the network's page should appear by itself. Complete it."),
       //: {url}: web address
       QT_TRANSLATE_NOOP("Guidance",
                         "If no page appears, type {url} into the browser's address bar."),
       QT_TRANSLATE_NOOP("Guidance", "Then connect the VPN again."),
       QT_TRANSLATE_NOOP("Guidance", "Or use another network, for example your phone's hotspot.")}},
     {//: {url}: web address; {status}: HTTP status; {location}: web address that the reply leads to
      QT_TRANSLATE_NOOP("Guidance",
                        "{url} was answered by something else: HTTP status {status}, leading to "
                        "{location}. Until the sign-in is done, names can be answered wrongly "
                        "(868) and the VPN's ports can give no answer (809, 800)."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Ask the person to open a web page and complete the network's page."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Test again afterwards: Test-NetConnection -InformationLevel Detailed"),
       QT_TRANSLATE_NOOP("Guidance", "Check whether a LockDown profile or a filter keeps the "
                                     "browser from showing the network's page.")}},
     {//: {url}: web address; {status}: HTTP status; {location}: web address that the reply leads to
      QT_TRANSLATE_NOOP("Guidance",
                        "The reply to {url} is not the expected one (HTTP status {status}, "
                        "{location}): a captive portal, or a proxy that answers in its place."),
      {//: {url}: web address
       QT_TRANSLATE_NOOP("Guidance",
                         "If this happens inside the company, let the address {url} through, or "
                         "name your own in the site policy (portalUrl, portalText)."),
       QT_TRANSLATE_NOOP("Guidance", "With LockDown or a device tunnel that takes all traffic, "
                                     "provide a way for people to reach sign-in pages.")}},
     {{{"RFC 8952", "2.2 Captive portal; 2.3"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Recommended troubleshooting steps"}}}},
    {"network.internet.silent",
     QT_TRANSLATE_NOOP("Guidance", "The internet does not answer from this network."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer is on a network, but the test page on the internet gave no answer."),
      {QT_TRANSLATE_NOOP("Guidance", "Open a web page to see whether the internet works here."),
       QT_TRANSLATE_NOOP("Guidance", "If you are at home and no page opens, restart your router."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot.")}},
     {//: {url}: web address
      QT_TRANSLATE_NOOP("Guidance",
                        "{url} got no answer. If other web pages open, the network lets only some "
                        "of them through; if none opens, the network has no internet."),
      {//: {url}: web address
       QT_TRANSLATE_NOOP("Guidance", "Open the address by hand: {url}"),
       QT_TRANSLATE_NOOP("Guidance", "Read the state: Get-NetIPConfiguration -Detailed"),
       QT_TRANSLATE_NOOP("Guidance", "Test with a phone's hotspot.")}},
     {//: {url}: web address
      QT_TRANSLATE_NOOP("Guidance", "{url} got no answer over HTTP (port 80)."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the network's way out: gateway, name resolution, filters for port 80."),
       QT_TRANSLATE_NOOP("Guidance", "In a closed network name another address in the site policy "
                                     "(portalUrl), or leave it empty.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Recommended troubleshooting steps"}}}},
    {"network.clock.skew",
     QT_TRANSLATE_NOOP("Guidance", "This computer's clock is wrong."),
     {//: {off}: how long, for example "4 days"
      QT_TRANSLATE_NOOP("Guidance",
                        "Your computer's clock is wrong by about {off}. So it can't tell which "
                        "servers' identity cards (certificates) are still valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Open the settings for date and time and let Windows set the "
                                     "time by itself; check the time zone too."),
       QT_TRANSLATE_NOOP("Guidance", "Then connect the VPN again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If you can't change it, save the report and send it to your helpdesk.")}},
     {//: {off}: how long, for example "4 days"; {direction}: "ahead of" or "behind"; {source}:
      //: where it comes from
      QT_TRANSLATE_NOOP(
          "Guidance", "This computer's clock is {off} {direction} the clock of {source}. "
                      "Certificates can look expired or not yet valid (13801, 13806, 0x800B0101)."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare with a clock that you trust, for example a phone's, and "
                         "check this one: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Set it (elevated): w32tm /resync"),
       QT_TRANSLATE_NOOP("Guidance", "Check the time zone: Get-TimeZone")}},
     {//: {off}: how long, for example "4 days"; {direction}: "ahead of" or "behind"; {source}:
      //: where it comes from
      QT_TRANSLATE_NOOP("Guidance", "The clock is {off} {direction} that of {source}, "
                                    "taken from the Date of its HTTP reply. A single reply over "
                                    "plain HTTP (a source that begins with http:) proves little."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check from where this computer takes its time: w32tm /query /source"),
       QT_TRANSLATE_NOOP("Guidance", "A computer that sees its domain only through the VPN needs "
                                     "another time source until it is connected."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the clock is wrong after each start, its battery may be empty.")}},
     {{{"Troubleshoot Always On VPN", "Error code 13801"}, {"RFC 9110", "6.6.1 Date"}}}},
    {"network.proxy.in-the-way",
     QT_TRANSLATE_NOOP("Guidance", "A proxy stands between this computer and the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer is told to reach the web through another "
                                    "computer (a proxy). The VPN may not get through it."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If you set the proxy yourself for this network, remove it in "
                                     "the Windows network settings."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {proxy}: name and port of a proxy; {source}: where it comes from
      QT_TRANSLATE_NOOP(
          "Guidance", "The proxy {proxy} is set (from: {source}). SSTP goes through it too, and "
                      "can't sign in to it: 0x80072746, 0x80072EFD or 0x80072EE2 are then usual."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the settings: netsh winhttp show proxy, and Settings > "
                                     "Network & internet > Proxy"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for event 23 of RasSstp in the System log: the proxy wants a sign-in."),
       QT_TRANSLATE_NOOP("Guidance", "Test from a network without the proxy.")}},
     {//: {proxy}: name and port of a proxy
      QT_TRANSLATE_NOOP("Guidance", "SSTP connections use the system's proxy {proxy}; a proxy that "
                                    "demands a sign-in is not supported."),
      {QT_TRANSLATE_NOOP("Guidance", "Add the VPN server's name to the proxy's exceptions."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Let the proxy pass HTTPS to the VPN server without sign-in and without inspection."),
       QT_TRANSLATE_NOOP("Guidance", "Or use IKEv2, which uses no proxy.")}},
     {{{"Microsoft-Windows-RasSstp", "Event 23"},
       {"Troubleshoot Always On VPN", "Error code 809"}}}},
    {"network.proxy.automatic",
     QT_TRANSLATE_NOOP("Guidance",
                       "The way to the web may be set by a configuration file of the network."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer asks the network how to reach the web. That is "
                                    "usual, and you don't need to do anything."),
      {QT_TRANSLATE_NOOP("Guidance", "If the VPN does not connect here, try another network, for "
                                     "example your phone's hotspot.")}},
     {//: {source}: where it comes from; {configUrl}: web address of a configuration file
      QT_TRANSLATE_NOOP("Guidance",
                        "A configuration file or automatic detection may name a proxy (from: "
                        "{source}, file: {configUrl}). SSTP can't sign in to a proxy."),
      {QT_TRANSLATE_NOOP("Guidance", "Read what is in force: netsh winhttp show proxy"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for event 23 of RasSstp in the System log if SSTP does not connect.")}},
     {//: {source}: where it comes from; {configUrl}: web address of a configuration file
      QT_TRANSLATE_NOOP(
          "Guidance", "Automatic proxy settings are in force (from: {source}, file: {configUrl})."),
      {QT_TRANSLATE_NOOP("Guidance", "Let the configuration file name DIRECT for the VPN server."),
       QT_TRANSLATE_NOOP("Guidance", "Test SSTP from a network without a proxy.")}},
     {{{"Microsoft-Windows-RasSstp", "Event 23"}}}},
};

} // namespace

std::span<const GuidanceEntry> networkGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
