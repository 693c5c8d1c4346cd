// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "routing": does traffic go the right way?
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"routing.default-gateway.remote",
     QT_TRANSLATE_NOOP("Guidance", "All internet traffic of this computer goes into the VPN."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "While the VPN is connected, your internet traffic goes through it too. If web "
          "sites stop, this is the usual reason."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect the VPN to get the internet back."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {interface}: name of the network interface; {gateway}: address of the gateway;
      //: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "The default route leads to {interface} (gateway {gateway}) of "
                        "\"{connection}\": the connection uses the default gateway of the remote "
                        "network."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1"),
       //: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling"),
       //: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance", "If policy allows it and the profile is not managed: "
                                     "Set-VpnConnection -Name {connection!} -SplitTunneling $true, "
                                     "then add the internal routes with Add-VpnConnectionRoute.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The remote default gateway overrides the local one. Either force tunnel is not "
          "intended, or the server side does not pass internet traffic on."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If it is not intended, set RoutingPolicyType to SplitTunnel and give the "
                         "clients routes to the internal prefixes."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If it is intended, set routing mode \"force\" in the site policy, and provide "
           "address translation or a proxy behind the VPN server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Microsoft's article also asks for a static address pool from a segment of its "
           "own and for IP routing on the server.")}},
     {{{"You can't connect to the Internet after you connect to a VPN server",
        "Cause and Resolution"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"VPN routing decisions", "Force tunnel configuration"}}}},
    {"routing.default-gateway.profile",
     QT_TRANSLATE_NOOP("Guidance", "When this VPN connects, all internet traffic will go into it."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Once connected, this VPN carries all your internet traffic. That can be "
                        "intended."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "If web sites stop while you are connected, disconnect the VPN and tell your "
                      "helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" uses the default gateway of the remote network (force "
                        "tunnel)."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance", "Read the setting: Get-VpnConnection -Name {connection!} | "
                                     "Format-List SplitTunneling")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The profile says force tunnel; this is a remark, not a fault."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Set routing mode \"force\" or \"split\" in the site policy, so that this can "
          "be judged.")}},
     {{{"You can't connect to the Internet after you connect to a VPN server",
        "Cause and Resolution"},
       {"VPN routing decisions", "Force tunnel configuration"}}}},
    {"routing.mode.not-expected",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN connection does not route traffic in the way your organisation expects."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN connection does not send traffic in the way your organisation intends."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP(
          "Guidance", "\"{connection}\" is set to {profile}; the site policy expects {expected}."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the setting: Get-VpnConnection -Name {connection!} | Format-List SplitTunneling"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {profile}: what the profile says; {expected}: what the site policy expects
      QT_TRANSLATE_NOOP(
          "Guidance",
          "RoutingPolicyType of the profile ({profile}) and the site policy ({expected}) "
          "differ."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Correct RoutingPolicyType in the profile, or the site policy if the design has "
           "changed."),
       QT_TRANSLATE_NOOP("Guidance",
                         "On managed profiles a change by hand is overwritten at the next sync.")}},
     {{{"VPN routing decisions", "Split tunnel configuration"},
       {"VPN routing decisions", "Force tunnel configuration"}}}},
    {"routing.corporate-route.missing",
     QT_TRANSLATE_NOOP("Guidance", "A part of the company network is not reached through the VPN."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN is connected, but a part of your organisation's network is not reached "
          "through it."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect and connect the VPN once."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {prefix}: address range such as 10.0.0.0/8; {interface}: name of the network interface
      QT_TRANSLATE_NOOP("Guidance",
                        "Traffic to {prefix} goes out through {interface} instead of the tunnel."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: Get-NetRoute | Sort-Object DestinationPrefix"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the profile's routes: (Get-VpnConnection -Name NAME).Routes"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {//: {prefix}: address range such as 10.0.0.0/8
      QT_TRANSLATE_NOOP("Guidance",
                        "No route for {prefix} points into the tunnel; nothing adds it by itself."),
      {//: {prefix}: address range such as 10.0.0.0/8
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Add a Route element for {prefix} to the profile, or Add-VpnConnectionRoute on "
           "an unmanaged one."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check that the internal network has a return route to the clients' address "
                       "pool.")}},
     {{{"Install and configure a virtual private network server", "Can't send and receive data"},
       {"VPN routing decisions", "Split tunnel configuration"},
       {"You can't connect to the Internet after you connect to a VPN server",
        "Cause and Resolution"}}}},
    {"routing.overlap",
     QT_TRANSLATE_NOOP("Guidance",
                       "Your local network uses the same addresses as the company network."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your home network and your organisation's network use some of the same addresses; your "
          "computer can't tell those apart. As long as everything works, nothing has to be done."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If you are at home, your helpdesk can tell you how to give "
                                     "your router another address range.")}},
     {//: {local}: address range of the local network; {interface}: name of the network interface;
      //: {corporate}: address range of the organisation
      QT_TRANSLATE_NOOP("Guidance",
                        "The local network {local} on {interface} overlaps with {corporate}; the "
                        "local one wins. This matters where both are the same network, or where a "
                        "server or name server of the organisation has an address in {local}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: Get-NetRoute | Sort-Object DestinationPrefix"),
       QT_TRANSLATE_NOOP("Guidance", "Test with a phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "At home, change the router's address range to one that the organisation does "
           "not use.")}},
     {//: {local}: address range of the local network; {corporate}: address range of the
      //: organisation
      QT_TRANSLATE_NOOP(
          "Guidance", "{local} overlaps with {corporate}, so an on-link route beats the tunnel's "
                      "route. Inside a wide range such as 10.0.0.0/8 that is common and does harm "
                      "only where {local} is really in use inside the organisation."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Use more specific routes in the profile for the servers that matter, or force "
           "tunnel."),
       QT_TRANSLATE_NOOP("Guidance", "In the long run avoid the ranges that home routers use.")}},
     {{{"Install and configure a virtual private network server", "Can't send and receive data"},
       {"RFC 1918", "5 Operational Considerations"}}}},
    {"routing.server-route.swallowed",
     QT_TRANSLATE_NOOP("Guidance", "The way to the VPN server leads into the VPN itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN connection sends its own traffic into itself, so it can't last."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {server}: name of the VPN server; {address}: an IP address; {interface}: name of the
      //: network interface
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The route to {server} ({address}) leads to {interface}, which is the tunnel. "
          "Windows can report 829 soon after connecting, or 809."),
      {//: {address}: an IP address
       QT_TRANSLATE_NOOP("Guidance", "Read the way: Find-NetRoute -RemoteIPAddress {address!}"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the profile's routes: (Get-VpnConnection -Name NAME).Routes")}},
     {//: {address}: an IP address
      QT_TRANSLATE_NOOP("Guidance",
                        "A route of the profile covers the VPN server's own address {address}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Remove or split that prefix, or add an exclusion route for the server's "
                         "address."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check persistent routes on the client: Get-NetRoute -PolicyStore "
                         "PersistentStore")}},
     {{{"VPN routing decisions", "Split tunnel configuration"},
       {"Install and configure a virtual private network server", "Can't send and receive data"}}}},
    {"routing.dns.not-through-tunnel",
     QT_TRANSLATE_NOOP("Guidance", "Company names are not looked up through the VPN."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN is connected, but your organisation's names are looked up in the "
                        "wrong place. So work resources may not open."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect and connect the VPN once."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {servers}: addresses of the DNS servers; {suffix}: DNS suffix; {interface}: name of the
      //: network interface
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The DNS servers {servers} for {suffix} are asked through {interface} instead "
          "of the tunnel."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the rules: Get-DnsClientNrptPolicy -Effective"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the metrics: Get-NetIPInterface | Format-Table ifIndex, InterfaceAlias, "
           "AddressFamily, InterfaceMetric"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Test address before name: ping an internal address, then Resolve-DnsName an "
           "internal name.")}},
     {//: {suffix}: DNS suffix; {servers}: addresses of the DNS servers
      QT_TRANSLATE_NOOP("Guidance",
                        "Names under {suffix} do not reach {servers} through the tunnel."),
      {//: {suffix}: DNS suffix
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Add a DomainNameInformation rule with a leading dot for {suffix}, and routes "
           "to the DNS servers."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Administrators report that a wired adapter with an equal or lower metric wins; "
           "they set the tunnel's interface metric to 3.")}},
     {{{"VPN name resolution", "Name Resolution Policy table (NRPT)"},
       {"directaccess.richardhicks.com", "Interface Metrics"},
       {"Install and configure a virtual private network server", "Can't send and receive data"}}}},
    {"routing.metric.local-wins",
     QT_TRANSLATE_NOOP(
         "Guidance", "Your computer asks the local network first when it looks up company names."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN is connected, but your computer asks the local "
                                    "network for the company's names before it asks the VPN."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If you are connected by cable and Wi-Fi at once, use one of them only."),
       QT_TRANSLATE_NOOP("Guidance", "Disconnect and connect the VPN once."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {interface}: name of the network interface; {metric}: a number; {tunnel}: name of the
      //: tunnel interface; {tunnelMetric}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "{interface} has the metric {metric}, the tunnel {tunnel} has "
                        "{tunnelMetric}: Windows prefers the name servers of the lower one."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the metrics: Get-NetIPInterface | Format-Table ifIndex, "
                                     "InterfaceAlias, AddressFamily, InterfaceMetric"),
       QT_TRANSLATE_NOOP("Guidance", "Test a name through the tunnel: Resolve-DnsName NAME -Server "
                                     "ADDRESS-OF-INTERNAL-DNS")}},
     {//: {interface}: name of the network interface; {metric}: a number; {tunnel}: name of the
      //: tunnel interface; {tunnelMetric}: a number
      QT_TRANSLATE_NOOP("Guidance", "{interface} (metric {metric}) wins over {tunnel} (metric "
                                    "{tunnelMetric}) in the choice of name servers."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Set the tunnel's metric in the profile below that of wired adapters, for example 3 "
           "(phone book: IpInterfaceMetric; Windows 11 24H2: IPv4InterfaceMetric)."),
       QT_TRANSLATE_NOOP("Guidance", "Or add name rules (DomainNameInformation) with a leading dot "
                                     "for the company's suffixes.")}},
     {{{"directaccess.richardhicks.com", "Interface Metrics"},
       {"VPN name resolution", "Name Resolution Policy table (NRPT)"}}}},
    {"routing.traffic-filter",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection lets only some traffic through."),
     {QT_TRANSLATE_NOOP("Guidance", "Your organisation set up the VPN so that only some programs "
                                    "or servers can be reached through it."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "If something that you need does not open, tell your helpdesk what it is."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {count}: how many
      QT_TRANSLATE_NOOP("Guidance", "The profile \"{connection}\" holds traffic filters ({count}). "
                                    "Only what they name goes into the tunnel. On a device tunnel "
                                    "they also keep out what comes from the company network."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the profile's filters: TrafficFilter in its ProfileXML"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare with what does not answer: address, port and protocol.")}},
     {//: {count}: how many
      QT_TRANSLATE_NOOP(
          "Guidance",
          "TrafficFilter ({count}) limits what enters the tunnel; on a device tunnel it also drops "
          "inbound traffic, so remote management of the client does not work."),
      {QT_TRANSLATE_NOOP("Guidance", "Add a filter for what is missing, or remove the filters."),
       QT_TRANSLATE_NOOP("Guidance",
                         "For management from inside take the filters out of the device tunnel.")}},
     {{{"Configure an Always On VPN device tunnel", "Device tunnel requirements and features"},
       {"Install and configure a virtual private network server", "Can't send and receive data"}}}},
    {"routing.target.silent",
     QT_TRANSLATE_NOOP("Guidance",
                       "A company server does not answer although its traffic goes into the VPN."),
     {//: {target}: an IP address or name
      QT_TRANSLATE_NOOP("Guidance", "The VPN is connected, but {target} gives no answer."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another work resource; perhaps only this one is down."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {target}: an IP address or name; {interface}: name of the network interface
      QT_TRANSLATE_NOOP("Guidance",
                        "{target} gave no answer; its route leads into {interface} as it should."),
      {//: {target}: an IP address or name
       QT_TRANSLATE_NOOP("Guidance",
                         "Test again, for {target}: Test-NetConnection ADDRESS -Port PORT"),
       QT_TRANSLATE_NOOP("Guidance", "Test by address before by name, and try a second server."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {//: {target}: an IP address or name
      QT_TRANSLATE_NOOP(
          "Guidance", "The route is right and {target} stays silent: return route, filters or the "
                      "server itself."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Check that the internal network has a return route to the clients' address "
                       "pool."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check packet filters in the network policy and on the inner firewall, and "
                       "traffic filters in the profile."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the path MTU: ping -f -l 1300 to an internal address.")}},
     {{{"Install and configure a virtual private network server", "Can't send and receive data"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
};

} // namespace

std::span<const GuidanceEntry> routingGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
