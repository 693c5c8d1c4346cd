// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "reachability": TCP 443 with TLS and SSTP.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"reachability.tcp443.silent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer on its web port (TCP 443)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. This network may not let the traffic "
          "through, or the server is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether other web sites open."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited
      QT_TRANSLATE_NOOP(
          "Guidance", "{server} ({address}) gave no answer on TCP 443 in {seconds} s. Windows can "
                      "report 800, 809 or 0x80072EFD."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Test again: Test-NetConnection {server!} -Port 443"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Test from another network to tell client network and server apart."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "No answer to the TCP connection: a filter on the way, a wrong address or a "
                      "server that does not listen."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Let TCP 443 through to the VPN server, and check the port forwarding."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"[MS-SSTP] Secure Socket Tunneling Protocol", "2.1 Transport"}}}},
    {"reachability.tcp443.refused",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server refuses connections on its web port (TCP 443)."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The address of the VPN server answers, but refuses the connection."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) refused TCP 443. Windows can report 0x80072746 or 800."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance", "A reset came back, so nothing listens on TCP 443 at {address}, or a device "
                      "rejects it."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check address and port forwarding, and which program listens: netsh http show "
           "sslcert"),
       QT_TRANSLATE_NOOP("Guidance", "On the server check: Get-Service RemoteAccess,SstpSvc"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"}, {"RFC 9293", "3.5.2 Reset Generation"}}}},
    {"reachability.tcp443.blocked-locally",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer did not let the connection to the web port (TCP 443) out."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Something on your computer does not allow the connection to leave it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change security settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address; {osCode}: error number of the operating system
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Connecting to {address} on TCP 443 was refused by this computer itself (system "
          "error {osCode})."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action "
           "Block -Enabled True"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the rules of other security products on this laptop.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "A local filter rejects the connection before it leaves; the network is not "
                      "involved."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml (elevated), "
           "then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings "
           "it.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Troubleshoot Always On VPN", "Error code: 800"}}}},
    {"reachability.tcp443.unreachable",
     QT_TRANSLATE_NOOP("Guidance",
                       "There is no way from this network to the VPN server's web port (TCP 443)."),
     {QT_TRANSLATE_NOOP("Guidance", "Your network says that it has no way to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A router or this computer itself answered that {address} can't be reached on "
          "TCP 443."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Read the route: Find-NetRoute -RemoteIPAddress {address!}"),
       //: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Trace it: tracert -d {address!}")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"No route\", \"host unreachable\" or \"prohibited\" came back for {address}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check routing and rejecting rules at the edge."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the address is IPv6 and the server has no IPv6 service, remove the AAAA "
                       "record.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"RFC 792", "Destination Unreachable Message"}}}},
    {"reachability.tcp443.tls-failed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The secure connection to the VPN server's web port could not be set up."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server's web port answers, but the secure connection breaks off."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "TCP 443 of {server} answers, but TLS failed: {detail}. Windows can report "
                        "0x80070040 or 0x80072746."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Test from another network to exclude a device that inspects traffic on the "
                       "way."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the System log, provider RasSstp, events 1, 2 and 6, at the time of the "
           "attempt."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The TLS handshake ended with: {detail}. Often no usable certificate is bound "
          "to the port."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the binding: netsh http show sslcert"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the certificate has the purpose Server Authentication and its "
                         "private key, and select it in the server's Security tab."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that client and server share a TLS version, and that no device in "
                         "between resets the connection."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 0x80070040"},
       {"RFC 8446", "6.2 Error Alerts"},
       {"KB 947031, SSTP troubleshooting", "Common error codes"}}}},
    {"reachability.tcp443.not-tls",
     QT_TRANSLATE_NOOP("Guidance",
                       "The web port of the VPN server answers without a secure connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Something answers in place of the VPN server, but it does not offer a secure "
          "connection."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical
      //: text
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} ({address}) answered on TCP 443 with something that is not TLS: "
                        "{detail}."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Test from another network.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "The first bytes on TCP 443 were not a TLS record: {detail}."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Check which service listens at {address} on TCP 443."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check port forwarding and devices that answer in the server's place.")}},
     {{{"RFC 8446", "5.1 Record Layer"},
       {"[MS-SSTP] Secure Socket Tunneling Protocol", "2.1 Transport"}}}},
    {"reachability.tcp443.no-reply",
     QT_TRANSLATE_NOOP(
         "Guidance", "The VPN server's web port is secure but does not answer the VPN's question."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's web port answers, but the VPN service behind it stays silent."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "TLS with {server} works, but the SSTP request got no answer. Windows can "
                        "report this as 0x80070040."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the System log, provider RasSstp, event 2, at the time of the attempt."),
       QT_TRANSLATE_NOOP("Guidance", "Test from another network."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The HTTPS listener accepted TLS, but nothing answered SSTP_DUPLEX_POST."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,SstpSvc and the server's System "
           "log, provider RasSstp."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If a balancer or publishing device ends TLS, check that it passes this HTTP "
           "method on."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"[MS-SSTP] Secure Socket Tunneling Protocol", "2.1 Transport"},
       {"Troubleshoot Always On VPN", "Error code: 0x80070040"},
       {"RRAS Secure Socket Tunneling Protocol", "Event 2"}}}},
    {"reachability.tcp443.not-sstp",
     QT_TRANSLATE_NOOP("Guidance",
                       "A web server answers at the VPN server's name, but no VPN service."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "At the VPN server's name another web service answers, not the VPN."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {status}: HTTP status number; {httpServer}: name that
      //: the web server gives itself
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} answered the SSTP request with HTTP status {status} (server: "
                        "{httpServer}). Windows can report 0x80072746 or 800."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the System log, provider RasSstp, event 4, at the time of the attempt."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {status}: HTTP status number; {httpServer}: name that the web server gives itself
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The answer to SSTP_DUPLEX_POST was HTTP {status} from {httpServer} instead of "
          "200."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check which web server or balancer owns TCP 443 at {address}, and its rule for "
           "the path of SSTP."),
       QT_TRANSLATE_NOOP("Guidance",
                         "A status of 503 often means that the SSTP service is stopped or has no "
                         "certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance", "On the server check: Get-Service RemoteAccess,SstpSvc and netsh http show "
                       "urlacl")}},
     {{{"[MS-SSTP] Secure Socket Tunneling Protocol", "2.1 Transport"},
       {"RRAS Secure Socket Tunneling Protocol", "Event 4"},
       {"Troubleshoot Always On VPN", "Error code: 800"}}}},
    {"reachability.tcp443.proxy",
     QT_TRANSLATE_NOOP(
         "Guidance", "A proxy or a sign-in page stands between this computer and the VPN server."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "This network wants you to sign in before it lets you out to the internet."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Open any web page and complete the sign-in page of the network."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {status}: HTTP status number; {httpServer}: name that the web server gives itself
      QT_TRANSLATE_NOOP(
          "Guidance", "The answer to the SSTP request was HTTP {status} (server: {httpServer}): a "
                      "proxy asks for a sign-in, or a page redirects."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the proxy: netsh winhttp show proxy"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the System log, provider RasSstp, event 23: the SSTP client can't sign in "
           "to a proxy."),
       //: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask the network's owner to let TCP 443 to {server} pass without proxy sign-in.")}},
     {//: {status}: HTTP status number; {httpServer}: name that the web server gives itself
      QT_TRANSLATE_NOOP(
          "Guidance",
          "SSTP does not support a proxy that demands authentication; here HTTP {status} "
          "came from {httpServer}."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Exempt {server} from proxy authentication and from traffic inspection."),
       QT_TRANSLATE_NOOP("Guidance",
                         "For guest networks, document that the sign-in page comes first.")}},
     {{{"RRAS Secure Socket Tunneling Protocol", "Event 23"},
       {"RFC 9110", "15.5.8 407 Proxy Authentication Required"}}}},
};

} // namespace

std::span<const GuidanceEntry> webPortGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
