// SPDX-License-Identifier: Apache-2.0
// The problems of the document that are no single fault: the first steps, and the order in which
// connection issues are eliminated.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"first-steps",
     0,
     nullptr,
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The basics to look at first when the VPN does not work."),
     {QT_TRANSLATE_NOOP("Guidance", "Most VPN problems have a small cause: the network you are on, "
                                    "or a setting that somebody else looks after."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens. On a public Wi-Fi network, "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Let this program check everything, save the report and send "
                                     "it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Three things come before everything else: the ports are open and "
                        "forwarded, VPN is enabled on the server, and the profile names a "
                        "protocol that the server offers."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the step \"Server answer\" of this program: it asks UDP "
                                     "500 and 4500 or TCP 443 of the server directly."),
       QT_TRANSLATE_NOOP("Guidance", "Read the protocol: Get-VpnConnection | Format-List Name, "
                                     "TunnelType, ServerAddress"),
       QT_TRANSLATE_NOOP("Guidance", "Read the services: Get-Service RasMan,IKEEXT,SstpSvc,BFE"),
       QT_TRANSLATE_NOOP("Guidance",
                         "If all of this is right, suspect certificates, then the network policy, "
                         "then the script that deployed the profile, then the server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Check the core components in this order: public name, edge firewall and "
                        "address translation, VPN server, NPS, directory, certificates."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that the firewalls pass and forward UDP 500 and 4500 "
                                     "for IKEv2, TCP 443 for SSTP."),
       QT_TRANSLATE_NOOP("Guidance", "Check that VPN is enabled on the server: Get-RemoteAccess"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check which protocols the server offers and how many ports each has."),
       QT_TRANSLATE_NOOP("Guidance", "Check the certificates of the VPN server and of NPS."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read NPS event 6273 in the Security log; its reason code and the CoId "
                         "of the attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The VPN ports are not open or not forwarded."),
      QT_TRANSLATE_NOOP("Guidance", "VPN is not enabled on the server."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names a protocol that the server does not offer."),
      QT_TRANSLATE_NOOP("Guidance", "A certificate is missing, unfit or out of date."),
      QT_TRANSLATE_NOOP("Guidance", "The network policy refuses the sign-in.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Recommended troubleshooting steps"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"does-not-connect",
     0,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "Always On VPN does not connect, and no error code is known."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN does not connect. The steps of this program go from your "
                        "computer towards your company and end where the fault is."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens. On a public Wi-Fi network, "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A small wrong setting anywhere on the way is enough. Eliminate in "
                        "Microsoft's order, which is the order of the steps here, and stop at the "
                        "first one that fails."),
      {QT_TRANSLATE_NOOP("Guidance", "The server's name in the profile leads to its public "
                                     "address: Resolve-DnsName NAME"),
       QT_TRANSLATE_NOOP("Guidance",
                         "The server answers on UDP 500 and 4500. A ping without answer proves "
                         "nothing, because it is normally filtered."),
       QT_TRANSLATE_NOOP("Guidance",
                         "The services of IPsec run: Get-Service IKEEXT,PolicyAgent,BFE"),
       QT_TRANSLATE_NOOP("Guidance", "Profile and sign-in server agree on the method, usually PEAP "
                                     "with a certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "What a laptop cannot see: the server's adapters, the firewalls on both "
                        "sides of it, and the sign-in server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check the server's external adapter and the firewall interface that it "
                         "is connected to."),
       QT_TRANSLATE_NOOP("Guidance", "Check that client, server and hardware firewalls pass UDP "
                                     "500 and 4500, and that nothing switches IPsec off."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that NPS has a certificate for Server Authentication, and that "
                         "its RADIUS client entry has the VPN server's address."),
       QT_TRANSLATE_NOOP("Guidance", "Read NPS event 6273 in the Security log; its reason code "
                                     "and the CoId of the attempt name the refusal."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If it connects but nothing can be reached, check the address pool or "
                         "DHCP, and the routes.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The server's name leads nowhere, or to the wrong address."),
      QT_TRANSLATE_NOOP("Guidance", "The VPN ports get no answer on the way."),
      QT_TRANSLATE_NOOP("Guidance", "A certificate is missing, unfit or out of date."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile and the sign-in server do not agree on how to sign in."),
      QT_TRANSLATE_NOOP("Guidance", "The profile was not deployed as intended.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
};

} // namespace

std::span<const CodeEntry> firstStepCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
