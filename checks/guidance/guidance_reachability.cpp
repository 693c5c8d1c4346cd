// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "reachability": UDP 500 and 4500, the IKE answers.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"reachability.udp500.silent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer on UDP port 500."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. This network may not let VPN traffic "
          "through, or the server is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If it works there, tell your helpdesk: \"UDP 500 gets no answer from this "
                       "network\"."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries;
      //: {seconds}: seconds waited; {tcp443}: state of the web port as one word
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} "
          "s); the web port: {tcp443}. Windows usually reports this as error 809."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Test from another network, for example a phone's hotspot, to tell client "
                         "network and server apart."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a security product on this laptop filters outbound UDP 500 and "
           "4500."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If SSTP is deployed and the web port answers, it can serve as a fallback.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "UDP 500 is the first port of IKEv2 and L2TP; silence can mean a filter on the "
          "way, a wrong address or a server that does not listen. It does not prove "
          "which."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Let UDP 500 and 4500 through every firewall and address translator between the "
           "internet and the VPN server, both ways."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Behind a load balancer, send both ports of one client to the same server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"RFC 7296", "2.1 Use of Retransmission Timers"}}}},
    {"reachability.udp500.refused",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's computer refuses UDP port 500."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The address of the VPN server answers, but no VPN service is listening there."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) answered \"port unreachable\" for UDP 500: the host is "
          "up, the service is not, or the address is wrong. Windows usually reports 809 "
          "or 800."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance",
                        "An ICMP \"port unreachable\" came back, so nothing listens on UDP 500 at "
                        "{address}, or a device rejects it with that message."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Check the address and the port forwarding for {server}."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 792", "Destination Unreachable Message"}}}},
    {"reachability.udp500.blocked-locally",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer did not let the test packet for UDP port 500 out."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Something on your computer does not allow VPN traffic to leave it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change security settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address; {osCode}: error number of the operating system
      QT_TRANSLATE_NOOP(
          "Guidance", "Sending to {address} on UDP 500 was refused by this computer itself (system "
                      "error {osCode})."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action "
           "Block -Enabled True"),
       QT_TRANSLATE_NOOP("Guidance", "Check the rules of other security products on this laptop."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A local filter rejects the packet before it leaves; the network is not "
                        "involved."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml (elevated), "
           "then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings "
           "it.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"reachability.udp500.unreachable",
     QT_TRANSLATE_NOOP("Guidance",
                       "There is no way from this network to UDP port 500 of the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "Your network says that it has no way to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A router or this computer itself answered that {address} can't be reached for "
          "UDP 500."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Read the route: Find-NetRoute -RemoteIPAddress {address!}"),
       //: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Trace it: tracert -d {address!}"),
       //: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "If only IPv6 fails, check whether the IPv6 address of {server} should be "
                         "published at all.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"No route\", \"host unreachable\" or \"prohibited\" came back for {address}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check routing and rejecting rules at the edge."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the address is IPv6 and the server has no IPv6 service, remove the AAAA "
                       "record.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 792", "Destination Unreachable Message"}}}},
    {"reachability.udp4500.silent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer on UDP port 4500."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. This network may not let VPN traffic "
          "through, or the server is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If it works there, tell your helpdesk: \"UDP 4500 gets no answer from this "
                       "network\"."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries;
      //: {seconds}: seconds waited; {tcp443}: state of the web port as one word
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} "
          "s); the web port: {tcp443}. Windows usually reports this as error 809."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Test from another network, for example a phone's hotspot, to tell client "
                         "network and server apart."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a security product on this laptop filters outbound UDP 500 and "
           "4500."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If SSTP is deployed and the web port answers, it can serve as a fallback.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "UDP 4500 is the second port of IKEv2 and L2TP, used when an address translator "
          "(NAT) is on the way; silence can mean a filter on the way, a wrong address or "
          "a server that does not listen. It does not prove which."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Let UDP 500 and 4500 through every firewall and address translator between the "
           "internet and the VPN server, both ways."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Behind a load balancer, send both ports of one client to the same server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"RFC 7296", "2.23 NAT Traversal"}}}},
    {"reachability.udp4500.refused",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's computer refuses UDP port 4500."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The address of the VPN server answers, but no VPN service is listening there."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) answered \"port unreachable\" for UDP 4500: the host is "
          "up, the service is not, or the address is wrong. Windows usually reports 809 "
          "or 800."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance",
                        "An ICMP \"port unreachable\" came back, so nothing listens on UDP 4500 at "
                        "{address}, or a device rejects it with that message."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Check the address and the port forwarding for {server}."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and netstat -ano -p UDP"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 792", "Destination Unreachable Message"}}}},
    {"reachability.udp4500.blocked-locally",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer did not let the test packet for UDP port 4500 out."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Something on your computer does not allow VPN traffic to leave it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change security settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address; {osCode}: error number of the operating system
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Sending to {address} on UDP 4500 was refused by this computer itself (system "
          "error {osCode})."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for outbound block rules: Get-NetFirewallRule -Direction Outbound -Action "
           "Block -Enabled True"),
       QT_TRANSLATE_NOOP("Guidance", "Check the rules of other security products on this laptop."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A local filter rejects the packet before it leaves; the network is not "
                        "involved."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml (elevated), "
           "then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings "
           "it.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"reachability.udp4500.unreachable",
     QT_TRANSLATE_NOOP("Guidance",
                       "There is no way from this network to UDP port 4500 of the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "Your network says that it has no way to the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A router or this computer itself answered that {address} can't be reached for "
          "UDP 4500."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Read the route: Find-NetRoute -RemoteIPAddress {address!}"),
       //: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Trace it: tracert -d {address!}"),
       //: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "If only IPv6 fails, check whether the IPv6 address of {server} should be "
                         "published at all.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"No route\", \"host unreachable\" or \"prohibited\" came back for {address}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check routing and rejecting rules at the edge."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the address is IPv6 and the server has no IPv6 service, remove the AAAA "
                       "record.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 792", "Destination Unreachable Message"}}}},
    {"reachability.ike.no-common-proposal",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server accepts none of the encryption settings that were offered."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer and the VPN server could not agree on how to encrypt the "
                        "connection."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} answered on IKE, but refused every proposal that the profile allows. "
          "Windows reports this as error 13868, sometimes as 800."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the profile's policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {profileOffers}: algorithms that were offered; {differs}: what differs, as a word;
      //: {serverTakes}: algorithms that the server chose
      QT_TRANSLATE_NOOP("Guidance",
                        "The server answered NO_PROPOSAL_CHOSEN. Offered: {profileOffers}. Found "
                        "to differ: {differs}; found to be taken by the server: {serverTakes}."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read both sides: Get-VpnServerIPsecConfiguration on the server, (Get-VpnConnection "
           "-Name {connection!}).IPSecCustomPolicy on the client."),
       //: {connection}: name of the VPN connection; {serverEncryption}: a word of a command;
       //: {serverIntegrity}: a word of a command; {serverGroup}: a word of a command; {cipher}: a
       //: word of a command; {authentication}: a word of a command; {pfs}: a word of a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Either the client takes the server's values: Set-VpnConnectionIPsecConfiguration "
           "-ConnectionName {connection!} -EncryptionMethod {serverEncryption} "
           "-IntegrityCheckMethod {serverIntegrity} -DHGroup {serverGroup} "
           "-CipherTransformConstants {cipher} -AuthenticationTransformConstants {authentication} "
           "-PfsGroup {pfs} -PassThru"),
       //: {profileEncryption}: a word of a command; {profileIntegrity}: a word of a command;
       //: {profileGroup}: a word of a command; {cipher}: a word of a command; {authentication}: a
       //: word of a command; {pfs}: a word of a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Or the server takes the profile's: Set-VpnServerConfiguration -TunnelType IKEv2 "
           "-CustomPolicy -EncryptionMethod {profileEncryption} -IntegrityCheckMethod "
           "{profileIntegrity} -DHGroup {profileGroup} -CipherTransformConstants {cipher} "
           "-AuthenticationTransformConstants {authentication} -PfsGroup {pfs} -PassThru, then "
           "restart RemoteAccess in a maintenance window."),
       QT_TRANSLATE_NOOP("Guidance",
                         "A managed profile states them in CryptographySuite (there AES_GCM_256 "
                         "for GCMAES256). Without it Windows offers old defaults."),
       QT_TRANSLATE_NOOP("Guidance", "This test was proven against strongSwan, not against RRAS."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "The registry value NegotiateDH2048_AES256 "
           "(HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters) also changes what "
           "Windows offers; administrators report this, Microsoft's documents do not list it.")}},
     {{{"RFC 7296", "2.7 Cryptographic Algorithm Negotiation"},
       {"How to configure Diffie Hellman protocol over IKEv2 VPN connections",
        "VPN server and VPN client"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "IKE_SA_INIT proposals"}}}},
    {"reachability.ike.not-ike",
     QT_TRANSLATE_NOOP("Guidance",
                       "Something answers on the VPN port that does not speak the VPN's language."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Something answers in place of the VPN server, but it is not a VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {address}: an IP address; {port}: port number
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{address} answered on UDP {port}, but the answer is not a valid IKE message."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the address: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Test from another network to see whether the answer comes from the way or from "
           "the server.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "The reply could not be read as IKE: {detail}."),
      {//: {address}: an IP address; {port}: port number
       QT_TRANSLATE_NOOP("Guidance",
                         "Check which device owns {address} and what listens on UDP {port}."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check port forwarding, and devices that answer in the server's place."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"RFC 7296", "3.1 The IKE Header"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "IKE replies"}}}},
    {"reachability.ike.own-limit",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server answers, but holds this computer back for the moment."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The VPN server is there. It is limiting new attempts from your address just "
                      "now."),
      {QT_TRANSLATE_NOOP("Guidance", "Wait a few minutes, then check again.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} answered the first, harmless question, but not the start of a "
                        "connection: probably too many attempts from this address."),
      {QT_TRANSLATE_NOOP("Guidance", "Wait five minutes and run the test once."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Behind a shared address many users can share this limit; test from another "
                       "network.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The liveness question was answered and IKE_SA_INIT was not; servers limit "
                        "half-open connections for each address."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Check the limit for half-open connections and the address that the clients "
                       "share."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This behaviour was seen with strongSwan; it was not proven on RRAS.")}},
     {{{"RFC 7296", "2.6 IKE SA SPIs and Cookies"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "Limits for half-open connections"}}}},
    {"reachability.address.partly",
     QT_TRANSLATE_NOOP("Guidance", "One of the VPN server's addresses does not answer."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server has several addresses, and not all of them answer. Connecting "
          "may work only sometimes."),
      {QT_TRANSLATE_NOOP("Guidance", "Try to connect again; another address may be used."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {answering}: addresses that answered; {silent}:
      //: addresses that did not answer
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server}: {answering} answers, {silent} does not. Windows can report 809 when "
          "it takes the silent one."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Test again: Resolve-DnsName {server!}"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the network team.")}},
     {//: {server}: name of the VPN server; {silent}: addresses that did not answer
      QT_TRANSLATE_NOOP(
          "Guidance", "The name {server} leads to several addresses, and {silent} gave no answer."),
      {QT_TRANSLATE_NOOP("Guidance", "Remove dead addresses from DNS, or bring that server back."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If the silent address is IPv6, check that IPv6 really reaches the VPN server.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"directaccess.richardhicks.com", "Troubleshooting Always On VPN Error Code 809"}}}},
};

} // namespace

std::span<const GuidanceEntry> reachabilityGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
