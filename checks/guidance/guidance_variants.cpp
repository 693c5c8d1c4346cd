// SPDX-License-Identifier: Apache-2.0
// What is read when a finding has another cause than its usual one.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceVariant kVariants[] = {
    {"reachability.udp500.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server itself does not seem to answer anybody (UDP port 500)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server. The cause seems to "
                                    "be at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries;
      //: {seconds}: seconds waited
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave no answer on UDP 500 in {attempts} tries ({seconds} s), and "
          "it looks as if it answers nobody. Windows usually reports this as error 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The same silence from several places means that the server does not "
                        "listen, or that a filter or a port forwarding at its edge is wrong."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Let UDP 500 and 4500 through every firewall and address translator "
                         "between the internet and the VPN server, both ways."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Behind a load balancer, send both ports of one client to the same server.")}}},
    {"reachability.udp4500.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server itself does not seem to answer anybody (UDP port 4500)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server. The cause seems to "
                                    "be at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {attempts}: number of tries;
      //: {seconds}: seconds waited
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave no answer on UDP 4500 in {attempts} tries ({seconds} s), and "
          "it looks as if it answers nobody. Windows usually reports this as error 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The same silence from several places means that the server does not "
                        "listen, or that a filter or a port forwarding at its edge is wrong."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,IKEEXT and Get-RemoteAccess."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Let UDP 500 and 4500 through every firewall and address translator "
                         "between the internet and the VPN server, both ways."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Behind a load balancer, send both ports of one client to the same server.")}}},
    {"reachability.tcp443.silent",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's web port does not seem to answer anybody (TCP 443)."),
     {QT_TRANSLATE_NOOP("Guidance", "There was no answer from the VPN server. The cause seems to "
                                    "be at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {seconds}: seconds waited
      QT_TRANSLATE_NOOP(
          "Guidance", "{server} ({address}) gave no answer on TCP 443 in {seconds} s, and it looks "
                      "as if it answers nobody. Windows can report 800, 809 or 0x80072EFD."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The same silence from several places means that the server does not "
                        "listen, or that a filter or a port forwarding at its edge is wrong."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On the server check: Get-Service RemoteAccess,SstpSvc and netstat -ano -p TCP"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Let TCP 443 through to the VPN server, and check the port forwarding.")}}},
    {"reachability.udp500.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN's messages do not seem to leave this computer (UDP port 500)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, while others "
          "can connect. So the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave this laptop no answer on UDP 500 in any network, while others "
          "connect. A security product on the laptop may drop the packets."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a security product on this laptop filters outbound UDP 500 and 4500."),
       QT_TRANSLATE_NOOP("Guidance", "Look for outbound block rules: Get-NetFirewallRule "
                                     "-Direction Outbound -Action Block -Enabled True"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server answers others, so the rules that this laptop receives come into question."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare the rules of this laptop with those of one that connects."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml "
                         "(elevated), then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings it.")}}},
    {"reachability.udp4500.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN's messages do not seem to leave this computer (UDP port 4500)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, while others "
          "can connect. So the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave this laptop no answer on UDP 4500 in any network, while "
          "others connect. A security product on the laptop may drop the packets."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a security product on this laptop filters outbound UDP 500 and 4500."),
       QT_TRANSLATE_NOOP("Guidance", "Look for outbound block rules: Get-NetFirewallRule "
                                     "-Direction Outbound -Action Block -Enabled True"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Ask the owner of the rule to allow UDP 500 and 4500 to the VPN server.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server answers others, so the rules that this laptop receives come into question."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare the rules of this laptop with those of one that connects."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml "
                         "(elevated), then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings it.")}}},
    {"reachability.tcp443.silent",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP(
         "Guidance", "The call to the VPN server does not seem to leave this computer (TCP 443)."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There was no answer from the VPN server. It fails in other networks too, while others "
          "can connect. So the cause seems to be a program on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't switch off your security software or your firewall."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) gave this laptop no answer on TCP 443 in any network, while others "
          "connect. A security product on the laptop may drop the packets."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether a security product on this laptop filters "
                                     "outbound TCP 443 to the VPN server."),
       QT_TRANSLATE_NOOP("Guidance", "Look for outbound block rules: Get-NetFirewallRule "
                                     "-Direction Outbound -Action Block -Enabled True"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Ask the owner of the rule to allow TCP 443 to the VPN server.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server answers others, so the rules that this laptop receives come into question."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare the rules of this laptop with those of one that connects."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Find the filter: netsh wfp show netevents file=C:\\Temp\\ne.xml "
                         "(elevated), then read the drop's filter id."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct the rule in the group policy or in the product's console that brings it.")}}},
    {"reachability.tcp443.not-tls",
     Owner::Network,
     QT_TRANSLATE_NOOP("Guidance",
                       "Something in this network seems to answer in place of the VPN server."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "It looks as if this network itself answers when your computer calls the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {detail}: detail as technical
      //: text
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} ({address}) seemed to answer on TCP 443 with something that is "
                        "not TLS: {detail}. Only this network does that."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Until it is fixed, use another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the network team.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "A device in this network answers in the server's place: {detail}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find the sign-in page, proxy or firewall that takes TCP 443 in this network."),
       QT_TRANSLATE_NOOP("Guidance", "Let it pass TCP 443 to the VPN server on unchanged.")}}},
    {"reachability.tcp443.tls-failed",
     Owner::Network,
     QT_TRANSLATE_NOOP("Guidance",
                       "This network seems to interrupt the secure connection to the VPN server."),
     {QT_TRANSLATE_NOOP("Guidance", "The secure connection to the VPN server breaks off. The cause "
                                    "seems to be in this network."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "TCP 443 of {server} answers, but TLS failed here: {detail}. "
                                    "Only this network does that."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Until it is fixed, use another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the network team.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "A device in this network ends the TLS handshake: {detail}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Find the proxy or firewall that inspects TLS in this network."),
       QT_TRANSLATE_NOOP("Guidance", "Exempt the VPN server from that inspection.")}}},
    {"reachability.tcp443.proxy",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "A sign-in page seems to stand in front of the VPN server itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A page that asks for a sign-in answers in place of the VPN server. It "
                        "seems to be at the server and not in your network."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "A page that asks for a sign-in answers at {server} in place "
                                    "of the VPN service, in other networks too."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "A publishing device, a balancer or a web server in front of "
                                    "the VPN server answers SSTP itself."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Find the device that ends TLS for {server}."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Let it pass the SSTP request on to the VPN server without a sign-in of its own.")}}},
    {"server-certificate.chain.untrusted-root",
     Owner::Network,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "This network seems to show a certificate of its own in place of the VPN server's."),
     {QT_TRANSLATE_NOOP("Guidance", "This network seems to show an electronic identity card "
                                    "(certificate) of its own instead of the VPN server's."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Use another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate seen here leads to \"{root}\" (thumbprint: {thumbprint}). In another "
          "network the VPN works, so something here replaces the VPN server's certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Do not import this root."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Report the network and the issuer of the certificate to the network team."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Until it is fixed, use another network, for example a phone's hotspot.")}},
     {//: {root}: subject name of the root certificate
      QT_TRANSLATE_NOOP("Guidance", "A device in this network inspects TLS: \"{root}\" is not the "
                                    "authority of the VPN server."),
      {QT_TRANSLATE_NOOP("Guidance", "Do not publish this root to clients for the VPN."),
       QT_TRANSLATE_NOOP("Guidance", "Exempt the VPN server from the inspection.")}}},
    {"server-certificate.chain.untrusted-root",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server seems to show a certificate of an unexpected authority."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server seems to show the wrong electronic identity "
                                    "card (certificate). Your computer is right not to trust it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server itself shows a certificate that leads to \"{root}\" "
                        "(thumbprint: {thumbprint}): other places and users see it too."),
      {QT_TRANSLATE_NOOP("Guidance", "Do not import this root."),
       QT_TRANSLATE_NOOP("Guidance", "Pass its issuer and thumbprint to the VPN administrators.")}},
     {//: {root}: subject name of the root certificate
      QT_TRANSLATE_NOOP("Guidance", "The certificate in use leads to \"{root}\". RRAS may have "
                                    "taken a default one after the right one disappeared."),
      {QT_TRANSLATE_NOOP("Guidance", "Do not publish this root to clients."),
       QT_TRANSLATE_NOOP("Guidance", "Read the binding: netsh http show sslcert"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Select the right certificate in the server's Security tab in Routing and "
                         "Remote Access, then restart the RemoteAccess service."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Behind a load balancer, compare the servers with each other.")}}},
    {"authentication.method.mismatch",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance", "This computer's VPN connection seems to be an old one."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server wants a different way to sign in from the one your VPN connection uses. Your "
          "computer seems to have an old version of the connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" uses {profile}; expected is {expected}. "
                        "Others connect, so this laptop probably has an old profile. Windows "
                        "reports 812 with IKEv2, often 691 with SSTP."),
      {QT_TRANSLATE_NOOP("Guidance", "Deploy the current VPN profile to this laptop again before "
                                     "you change anything by hand."),
       //: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {//: {profile}: what the profile says; {expected}: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance", "The network policy serves others; only this profile differs "
                                    "({profile} against {expected})."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out why this laptop did not get the current profile: "
                                     "its assignment in Intune, or the script that deploys it.")}}},
    {"name.not-found",
     Owner::VpnAdmin,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's name does not seem to be found from anywhere."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The name {server} could not be found. The cause does not seem to be in your network."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "The DNS servers answer that {server} does not exist, and others have the "
                      "same problem. Windows reports this as error 868, sometimes as 800 or 809."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Ask again: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The public DNS zone has no record for {server}, or only the internal one has."),
      {QT_TRANSLATE_NOOP("Guidance", "Create an A record (and AAAA only if the server is reachable "
                                     "over IPv6) in the public zone."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the delegation and the expiry of the zone from outside."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "In split DNS, check that outside clients are not sent to the internal zone.")}}},
    {"adapter.address.none",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server seems to have no address for this account or computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server gives every computer an address of the company network. "
                        "Yours got none, and it looks as if others do get one."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change any settings on this computer."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {code}: a Windows error code; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "Windows logged {code} for \"{connection}\". The WAN Miniport devices and "
                        "their bindings are right, and others do get an address."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether the account has a fixed address of its own, "
                                     "and whether another computer uses it."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that IPv4 is ticked on the connection of this computer.")}},
     {//: {code}: a Windows error code
      QT_TRANSLATE_NOOP("Guidance",
                        "The pool serves others (code here: {code}), so the sign-in server "
                        "probably sends this account an address that does not fit."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the fixed IP address of the account, and the one that "
                                     "the network policy sends.")}}},
    {"authentication.mschapv2.credential-guard",
     Owner::Helpdesk,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server does not seem to accept this account's password."),
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in fails with a typed password too. So the account "
                                    "or its password may be the cause."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether you can sign in elsewhere with this password."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance", "Credential Guard runs, but a typed password fails for \"{connection}\" too. "
                      "So the account or its password is the likely cause. Windows reports 691."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether the account is locked or disabled, or its password has expired."),
       QT_TRANSLATE_NOOP("Guidance", "Reset the password by your rules, then test again.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Credential Guard only keeps back the stored sign-in; here the "
                                    "sign-in server refuses a typed password too."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code names the refusal."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check group, dial-in setting and other conditions of the network policy.")}}},
    {"authentication.mschapv2.lm-compatibility",
     Owner::User,
     QT_TRANSLATE_NOOP("Guidance", "Windows seems to use an old password for this VPN connection."),
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in seems to work with a password that you type, but "
                                    "not with the one that Windows has stored."),
      {QT_TRANSLATE_NOOP("Guidance", "Type your name and password by hand when you connect."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If Windows keeps using the old password, send the report to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {level}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "A typed password works for \"{connection}\", so a stored one is out of "
                        "date. LmCompatibilityLevel ({level}) is then not the cause."),
      {QT_TRANSLATE_NOOP("Guidance", "Remove the stored sign-in of the connection, then connect "
                                     "and type name and password.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The servers accept this account's typed password, so nothing has to change there."),
      {QT_TRANSLATE_NOOP("Guidance", "If the profile uses the Windows sign-in, let the person sign "
                                     "in to Windows again with the new password.")}}},
};

} // namespace

std::span<const GuidanceVariant> variants()
{
    return kVariants;
}

} // namespace aovpn::guidance
