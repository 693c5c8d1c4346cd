// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "name": does the VPN server's name lead to it?
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"name.not-found",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's name was not found."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The name {server} could not be found from this network, so your computer does "
          "not know where to call."),
      {QT_TRANSLATE_NOOP("Guidance", "If you are on a public Wi-Fi network, open a web page and "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The DNS servers answer that {server} does not exist. Windows reports this as "
          "error 868, sometimes as 800 or 809."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Check the spelling of the server in the profile."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check name rules that may catch this name: Get-DnsClientNrptPolicy -Effective.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The public DNS zone has no record for {server}, or only the internal one has."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Create an A record (and AAAA only if the server is reachable over IPv6) in the "
           "public zone."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the delegation and the expiry of the zone from outside."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "In split DNS, check that outside clients are not sent to the internal zone.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"RFC 2308", "2.1 Name Error"},
       {"Routing and Remote Access Error Codes", "ERROR_DNSNAME_NOT_RESOLVABLE (868)"}}}},
    {"name.no-address",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's name exists but has no address."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "The name {server} is known, but no address belongs to it."),
      {QT_TRANSLATE_NOOP("Guidance", "You can't fix this, and it's not your computer."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "The name {server} exists, but has neither an A nor an AAAA record."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask again: Resolve-DnsName {server!} -Type A and Resolve-DnsName {server!} -Type AAAA"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "The zone answers \"no data\" for A and AAAA of {server}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Add the A record that leads to the public address of the VPN server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the name is an alias, check that its target still has an address.")}},
     {{{"RFC 2308", "2.2 No Data"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"name.resolver-silent",
     QT_TRANSLATE_NOOP("Guidance",
                       "No DNS server answered the question for the VPN server's name."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "This network's directory service for names (DNS) gave no answer, so {server} "
          "could not be looked up."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens."),
       QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot.")}},
     {//: {resolvers}: addresses of the DNS servers; {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "The DNS servers {resolvers} gave no answer for {server}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-DnsClientServerAddress and ipconfig /all."),
       //: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Ask each one: Resolve-DnsName {server!} -Server ADDRESS"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a half-open VPN or a security product has set DNS servers that "
           "can't be reached.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The configured resolvers got no question through or sent no answer back."),
      {//: {resolvers}: addresses of the DNS servers
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that {resolvers} are right for this network and answer on UDP and TCP "
           "port 53."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If these are internal servers, find out why they are set while the VPN is not "
           "connected.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"RFC 1035", "4.2.1 UDP usage"}}}},
    {"name.resolver-failed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The DNS server could not answer the question for the VPN server's name."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "This network's directory service for names (DNS) reported a failure for "
                        "{server}."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {//: {resolvers}: addresses of the DNS servers; {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The DNS servers {resolvers} answered with a failure instead of an address for "
          "{server}, or none is configured."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask again: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If another server knows the name, report the failing one to the network team.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The resolver answered SERVFAIL or REFUSED, or no resolver is configured."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the zone's name servers and, if the zone is signed, its DNSSEC chain."),
       //: {resolvers}: addresses of the DNS servers
       QT_TRANSLATE_NOOP("Guidance", "Check recursion rights and forwarders of {resolvers}.")}},
     {{{"RFC 1035", "4.1.1 Header section format"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"name.private-address",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's name leads to a private address."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "From this network, {server} leads to an address that only works inside your "
                      "organisation."),
      {QT_TRANSLATE_NOOP("Guidance", "If you are in the office, you may not need the VPN."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Otherwise try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {addresses}: list of IP addresses
      QT_TRANSLATE_NOOP(
          "Guidance", "{server} leads to {addresses}; private addresses can't be reached over the "
                      "internet."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Compare: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Look for a line in the hosts file and for name rules: Get-DnsClientNrptPolicy "
           "-Effective."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether another VPN or an office network answers with the internal zone.")}},
     {//: {addresses}: list of IP addresses; {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "Outside clients get the internal address {addresses} of {server}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish the public address in the public zone and keep the internal one to the "
           "internal zone."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If the private address is intended (for example behind a private link), set "
           "privateAddressExpected in the site policy.")}},
     {{{"RFC 1918", "3 Private Address Space"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"directaccess.richardhicks.com", "Troubleshooting Always On VPN Error Code 809"}}}},
    {"name.bogon-address",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's name leads to an address that can't belong to a server."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "From this network, {server} leads to an address where no server can be."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {addresses}: list of IP addresses
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} leads to {addresses}, which is reserved (for example loopback, "
                        "link-local or unspecified)."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Compare: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look for a line in the hosts file; filters and advertising blockers also "
                         "answer with such addresses.")}},
     {//: {addresses}: list of IP addresses
      QT_TRANSLATE_NOOP("Guidance",
                        "The address {addresses} is in a special-purpose range and can't be the "
                        "server's public address."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Check the record of {server} in the public zone."),
       QT_TRANSLATE_NOOP("Guidance", "If a DNS filter answers this way, allow the name there.")}},
     {{{"RFC 6890", "2.2 Special-Purpose Address Registries"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"name.hosts-override",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A list on this computer (the hosts file) overrides the VPN server's address."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A list on this computer replaces the real address of {server} with another one."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't edit the list yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {addresses}: list of IP addresses; {lines}: line numbers
      //: in the hosts file
      QT_TRANSLATE_NOOP("Guidance", "The hosts file sets {server} to {addresses} (line {lines})."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare with public DNS: Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "If nobody needs the line, remove it in an elevated editor: "
                                     "%SystemRoot%\\System32\\drivers\\etc\\hosts"),
       QT_TRANSLATE_NOOP("Guidance", "Run ipconfig /flushdns and test again.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A hosts entry outranks DNS, so a move of the server does not reach this "
                        "client."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Find out which script or product writes the line, and stop it there."),
       //: {server}: name of the VPN server
       QT_TRANSLATE_NOOP("Guidance", "Use DNS instead of hosts entries for {server}.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"directaccess.richardhicks.com", "Troubleshooting Always On VPN Error Code 809"}}}},
    {"name.address-not-expected",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's name leads to an address that your organisation does not expect."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "From this network, {server} leads to an address that your organisation does "
                      "not list for it."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {addresses}: list of IP addresses; {expected}: what the
      //: site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "{server} leads to {addresses}; the site policy expects {expected}."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare: Resolve-DnsName {server!} and Resolve-DnsName {server!} -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP("Guidance", "Clear old answers with ipconfig /flushdns and test again."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance",
                        "DNS and the site policy disagree about the address of {server}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If the server has moved, update serverAddresses in the site policy."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Otherwise check the zone, and what answers for it on this network.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"directaccess.richardhicks.com", "Troubleshooting Always On VPN Error Code 809"}}}},
};

} // namespace

std::span<const GuidanceEntry> nameGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
