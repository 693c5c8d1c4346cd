// SPDX-License-Identifier: Apache-2.0
// Guidance of what the interviews say about the way to the gateway and its certificate.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"reachability.ike-auth.silent",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server answers the first question, but not the second one."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server is there, but the next, larger message got no "
                                    "answer. Often something on the way loses large packets."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it works there, tell your helpdesk: \"large VPN packets "
                                     "get no answer from this network\"."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number;
      //: {seconds}: seconds waited; {unsplit}: "answered", "no answer" or "not tested"
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) accepted IKE_SA_INIT, but gave no answer to IKE_AUTH on UDP {port} "
          "within {seconds} s. Asked again without IKE fragmentation: {unsplit}. Windows usually "
          "reports this as error 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at the result for UDP 4500 and at the one for large packets on the same page."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "IKE_AUTH carries certificates and is the first message that may need IP "
                        "fragments. Loss of fragments, a smaller MTU on the way or UDP 4500 can be "
                        "the reason; silence does not prove which. An answer that comes only "
                        "without IKE fragmentation points to a device that drops IKE fragments."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Let IP fragments and UDP 4500 through every device on the way, both ways."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Let the server split its messages itself: "
                         "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev"
                         "2, DWORD EnableServerFragmentation = 1 (from version 1803 on)."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 7383", "1 Introduction"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "IKE_AUTH silent"}}}},
    {"reachability.fragments.dropped",
     QT_TRANSLATE_NOOP("Guidance", "Large packets to the VPN server get lost on the way."),
     {QT_TRANSLATE_NOOP("Guidance", "Small packets reach the VPN server, but large ones got no "
                                    "answer. The VPN needs large ones while it connects."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it works there, tell your helpdesk: \"fragmented packets "
                                     "get no answer from this network\"."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number; {octets}:
      //: size of a packet in bytes; {fragmentation}: whether the server splits large messages, as
      //: words
      QT_TRANSLATE_NOOP(
          "Guidance", "{server} ({address}) answers small IKE messages on UDP {port}, but gave no "
                      "answer to one of {octets} bytes, which travels in IP fragments. IKE "
                      "fragmentation at the server: {fragmentation}. Windows usually reports 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot, to "
                                     "tell client network and server apart."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the network team.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "IP fragments from this network to {address} got no answer. Where the server does not "
          "split its messages itself (RFC 7383), a large IKE_AUTH meets the same fate."),
      {//: {fragmentation}: whether the server splits large messages, as words
       QT_TRANSLATE_NOOP("Guidance",
                         "Read what the server offers: IKE fragmentation is {fragmentation}."),
       QT_TRANSLATE_NOOP("Guidance", "Let IP fragments of UDP 500 and 4500 through the firewalls "
                                     "and address translators on the way, both ways."),
       QT_TRANSLATE_NOOP("Guidance",
                         "On the server: "
                         "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev"
                         "2, DWORD EnableServerFragmentation = 1 (from version 1803 on), then "
                         "restart RemoteAccess in a maintenance window."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS: a server may "
                         "leave an oversized question unanswered for reasons of its own.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 7383", "1 Introduction"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "oversized IKE_SA_INIT"}}}},
    {"reachability.ike.redirected",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server names another server for the connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This is only a remark for your VPN administrators: the server passes its callers on."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {gateway}: address or name of
      //: a VPN gateway
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) answered with a redirect to {gateway}. "
                                    "What that server says was not asked."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Mention it to the VPN administrators if the connection fails."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Run this program again with that server's name if a profile for it exists.")}},
     {//: {address}: an IP address; {gateway}: address or name of a VPN gateway
      QT_TRANSLATE_NOOP("Guidance",
                        "{address} sent REDIRECT and named {gateway}. This program asks only the "
                        "servers that the profile or the site policy names."),
      {//: {gateway}: address or name of a VPN gateway
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that redirecting is intended, and that the profile's clients reach {gateway}."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This was not tried with RRAS, which is not known to redirect.")}},
     {{{"RFC 5685", "3 IKEv2 Initial Exchange with Redirect"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "redirect"}}}},
    {"reachability.ike.default-group",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server does not accept the encryption that Windows offers by default."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer and the VPN server would not agree on how to encrypt the connection."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} accepts newer settings, but refused what Windows offers where "
                        "the profile states none. Windows then reports error 13868."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the profile's policy: (Get-VpnConnection -Name NAME).IPSecCustomPolicy"),
       QT_TRANSLATE_NOOP("Guidance", "Deploy the current VPN profile to this laptop again before "
                                     "you change anything by hand."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address; {group}: number of a Diffie-Hellman group; {serverTakes}:
      //: algorithms that the server chose
      QT_TRANSLATE_NOOP("Guidance", "Without a cryptography suite Windows offers Diffie-Hellman "
                                    "group 2 only; {address} answered NO_PROPOSAL_CHOSEN to that "
                                    "and took group {group} of a wider offer: {serverTakes}."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the server's policy: Get-VpnServerIPsecConfiguration"),
       QT_TRANSLATE_NOOP("Guidance",
                         "State the server's values in the profile: CryptographySuite, or "
                         "Set-VpnConnectionIPsecConfiguration on a profile that nobody manages."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Administrators report that NegotiateDH2048_AES256 = 1 "
                         "(HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters) adds "
                         "group 14 to what Windows offers; Microsoft's documents do not list it."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"How to configure Diffie Hellman protocol over IKEv2 VPN connections",
        "VPN server and VPN client"},
       {"RFC 7296", "2.7 Cryptographic Algorithm Negotiation"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "Windows' default offer"}}}},
    {"reachability.main-mode.no-common-proposal",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server accepts none of the encryption settings offered for L2TP."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer and the VPN server could not agree on how to encrypt the connection."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) answered IKEv1 main mode on UDP {port} "
                                    "with NO-PROPOSAL-CHOSEN. Windows usually reports 789."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether L2TP is still meant to be used; IKEv2 and SSTP are its successors."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance", "None of the main mode proposals that Windows is known to send "
                                    "was accepted by {address}."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the server's policy: Get-VpnServerIPsecConfiguration"),
       QT_TRANSLATE_NOOP("Guidance", "Compare whether the server expects a pre-shared key or "
                                     "certificates; main mode offers both."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "This test was proven against SoftEther and strongSwan, not against RRAS.")}},
     {{{"RFC 2409", "5 Exchanges"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"AOVPN Doctor lab (SoftEther and strongSwan only, not RRAS)", "main mode"}}}},
    {"reachability.main-mode.silent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer the first question of L2TP."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "There was no answer from the VPN server. This network may not let VPN "
                        "traffic through, or the server does not offer this kind of VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number;
      //: {seconds}: seconds waited
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} ({address}) gave no answer to IKEv1 main mode on UDP {port} "
                        "within {seconds} s. Windows usually reports 809, sometimes 789."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether L2TP is still meant to be used."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Silence can mean a filter on the way, a wrong address or a "
                                    "server without L2TP. It does not prove which."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Capture on the server whether the packets arrive (elevated): pktmon "
                         "filter add -p 500; pktmon filter add -p 4500; pktmon start --capture. "
                         "After a dial: pktmon stop; pktmon filter remove"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Let UDP 500 and 4500 through every device on the way, both ways."),
       QT_TRANSLATE_NOOP("Guidance", "On the server check: Get-Service RemoteAccess,IKEEXT")}},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"RFC 2409", "5 Exchanges"},
       {"AOVPN Doctor lab (SoftEther and strongSwan only, not RRAS)", "main mode"}}}},
    {"server-certificate.key.not-proven",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server could not prove that its certificate is its own."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server showed a certificate (an electronic identity card) but its "
                        "signature did not fit. Somebody else may be answering in its place."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Don't use this network for confidential things until this is cleared up."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {subject}: subject of a
      //: certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) showed \"{subject}\", but its signature over the exchange does not "
          "verify with that certificate. Windows reports this as 13801."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Test from another network, for example a phone's hotspot: if the signature "
                       "fits there, something in this network answers in the server's place."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The AUTH payload of {address} does not verify with the certificate that came with it: "
          "somebody stands between, or the server uses another key than its certificate's."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Compare what answers at {address} with the server itself."),
       QT_TRANSLATE_NOOP("Guidance", "Renew the server's certificate together with its key, and "
                                     "restart RemoteAccess in a maintenance window."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"RFC 7296", "2.15 Authentication of the IKE SA"},
       {"Troubleshoot Always On VPN", "Error code: 13801"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "AUTH of the responder"}}}},
    {"server-certificate.not-sent",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server did not show a certificate."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server did not show its certificate (an electronic identity card). So "
                        "your computer may not be able to tell whether it is the right server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number
      QT_TRANSLATE_NOOP("Guidance", "{server} ({address}) answered the sign-in on UDP {port} "
                                    "without a certificate. Windows may then report 13801."),
      {QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance", "IKE_AUTH of {address} came without a CERT payload. Windows "
                                    "needs it to verify the server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Let the server send its certificate whether or not it is asked for."),
       QT_TRANSLATE_NOOP("Guidance", "On RRAS check that a certificate with the purpose Server "
                                     "Authentication and its key lies in the computer's store."),
       QT_TRANSLATE_NOOP("Guidance",
                         "This test was proven against strongSwan, not against RRAS.")}},
     {{{"RFC 7296", "3.6 Certificate Payload"},
       {"Troubleshoot Always On VPN", "Error code: 13801"},
       {"AOVPN Doctor lab (strongSwan only, not RRAS)", "IKE_AUTH without CERT"}}}},
    {"server-certificate.chain.other-root",
     QT_TRANSLATE_NOOP("Guidance",
                       "Something on the way shows a certificate that is not your VPN server's."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A certificate is an electronic identity card. The one shown here was not "
                        "issued by the authority that your organisation names for its VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "Don't accept it if you are asked."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {port}: port number; {server}: name of the VPN server; {address}: an IP address; {root}:
      //: subject of a root certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate on TCP {port} of {server} ({address}) leads to \"{root}\", and the site "
          "policy names other roots. This is how TLS inspection on the way looks."),
      {QT_TRANSLATE_NOOP("Guidance", "Test from another network, for example a phone's hotspot: if "
                                     "the right root shows there, this network inspects TLS."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Ask the network team to exempt the VPN server from TLS inspection.")}},
     {//: {root}: subject of a root certificate; {thumbprint}: thumbprint of a certificate
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{root}\" ({thumbprint}) is not among tlsRoots of the site policy. TLS "
                        "inspection would look just like this, and SSTP fails with it even where "
                        "the root is trusted, because of its cryptobinding."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Exempt {server} from TLS inspection (firewall, proxy, "
                                     "security product on the laptop)."),
       QT_TRANSLATE_NOOP("Guidance", "If the server's certificate was moved to another authority, "
                                     "add the new root's thumbprint to tlsRoots."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If a load balancer ends TLS, give the RRAS servers that certificate's hash.")}},
     {{{"[MS-SSTP]", "3.2.5.2 and 5.1"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"AOVPN Doctor lab (test servers only, not RRAS)", "TLS with a foreign root"}}}},
    {"reachability.sstp-call.refused",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's web port answers, but does not accept the VPN call."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server is there and speaks the right language, but it "
                                    "did not accept the call. It may have no free places."),
      {QT_TRANSLATE_NOOP("Guidance", "Try again in a few minutes."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {port}: port number; {status}:
      //: a hexadecimal number
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{server} ({address}) answered the SSTP verb on TCP {port}, but did not acknowledge the "
          "call (status: {status}). Windows usually reports 0x80072746 or 0x800704C9."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP("Guidance", "Try again at another time of the day."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "After the HTTP reply the server answered CALL_CONNECT_REQUEST "
                                    "with a refusal, or not at all."),
      {QT_TRANSLATE_NOOP("Guidance", "On the server check the free SSTP ports and the service: "
                                     "Get-Service SstpSvc,RemoteAccess"),
       QT_TRANSLATE_NOOP("Guidance", "Look at devices that end TLS before the server: they must "
                                     "pass the stream through unchanged."),
       QT_TRANSLATE_NOOP("Guidance", "This test was proven against SoftEther, not against RRAS.")}},
     {{{"[MS-SSTP]", "2.2 Message Syntax"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"AOVPN Doctor lab (SoftEther only, not RRAS)", "SSTP call"}}}},
};

} // namespace

std::span<const GuidanceEntry> interviewGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
