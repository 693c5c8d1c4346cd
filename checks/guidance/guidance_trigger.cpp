// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "profile": may Windows start the connection by itself, and on this
// computer?
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"profile.trigger.disabled",
     QT_TRANSLATE_NOOP(
         "Guidance", "This VPN connection was disconnected by hand and does not start by itself."),
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "Somebody pressed Disconnect for \"{connection}\". Windows "
                                    "then waits until somebody presses Connect."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Open the network list in the taskbar, choose \"{connection}\" and press Connect."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If it asks whether to connect automatically, tick that box.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" stands in the list of connections that Windows must not "
                        "start by itself; pressing Disconnect writes it there."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask the person to press Connect once; that takes the name out of the list."),
       QT_TRANSLATE_NOOP("Guidance", "Read the list: AutoTriggerDisabledProfilesList in "
                                     "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "AutoTriggerDisabledProfilesList (REG_MULTI_SZ under "
                                    "Services\\RasMan\\Config) holds \"{connection}\"."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Clear the entry by script where pressing Connect is not possible."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "From Windows 11 22H2 on the profile can hide the button: DisableDisconnectButton.")}},
     {{{"VPN auto-triggered profile options", "Always On"},
       {"github.com/richardhicks/aovpn", "Clear-AutoTriggerDisabledProfile.ps1"}}}},
    {"profile.trigger.other-profile",
     QT_TRANSLATE_NOOP("Guidance",
                       "Windows starts another VPN connection by itself, not this one."),
     {//: {other}: name of another VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Only one VPN connection can start by itself, and on this computer that is \"{other}\"."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance", "Connect \"{connection}\" by hand if you need it now."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {other}: name of another VPN connection; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "Windows starts \"{other}\" by itself; \"{connection}\" is "
                                    "Always On too, but only one of them can be."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out which of the two this person should have."),
       QT_TRANSLATE_NOOP("Guidance", "Read what is set: AutoTriggerProfileEntryName in "
                                     "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config")}},
     {//: {other}: name of another VPN connection; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "Two Always On user profiles compete; AutoTriggerProfileEntryName names "
                        "\"{other}\", so \"{connection}\" stays down."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Assign one Always On profile to each user; remove the other assignment."),
       //: {other}: name of another VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If \"{other}\" is left over from an earlier deployment, remove it from the device.")}},
     {{{"VPN auto-triggered profile options", "Always On"}}}},
    {"profile.trigger.inside-trusted-network",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "You are inside the company network, so the VPN stays disconnected on purpose."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer is in your organisation's own network. There "
                                    "the VPN is not needed and does not start."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Open your work resources directly; they should work without the VPN."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If you are not in the office, tell your helpdesk which network you use."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {suffix}: DNS suffix; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "The network's DNS suffix {suffix} is one of the trusted "
                                    "networks of \"{connection}\", so Windows does not start it."),
      {//: {suffix}: DNS suffix
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask where the person is. At home, a router that hands out {suffix} misleads Windows."),
       QT_TRANSLATE_NOOP("Guidance", "Inside, a private address and no answer from the VPN server "
                                     "are normal: test the way to "
                                     "it from outside, for example over a phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Read the suffix: Get-DnsClient | Format-Table "
                                     "InterfaceAlias, ConnectionSpecificSuffix")}},
     {//: {connection}: name of the VPN connection; {suffix}: DNS suffix
      QT_TRANSLATE_NOOP("Guidance", "TrustedNetworkDetection of \"{connection}\" holds {suffix}, "
                                    "which a physical interface has."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "This is by design. Choose a suffix that only the company's own DHCP hands out."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the VPN plug-in platform log: event 2005 (inside) and 2006 (outside).")}},
     {{{"VPN auto-triggered profile options", "Trusted network detection"}}}},
    {"profile.trigger.trusted-network-not-recognised",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Windows takes the company network for a public one and starts the VPN inside it."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer is in your organisation's network, but Windows "
                                    "treats it like a public place and starts the VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "If you can, disconnect from the network and connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {suffix}: DNS suffix; {connection}: name of the VPN connection; {category}: kind of
      //: network, in words
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The DNS suffix {suffix} is a trusted network of \"{connection}\", but the network "
          "counts as {category}. Only private or domain networks count as trusted."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the category: Get-NetConnectionProfile | Format-Table "
                                     "InterfaceAlias, NetworkCategory"),
       QT_TRANSLATE_NOOP("Guidance", "On a domain-joined computer check that it reaches a domain "
                                     "controller on this network.")}},
     {//: {suffix}: DNS suffix; {category}: kind of network, in words; {connection}: name of the VPN
      //: connection
      QT_TRANSLATE_NOOP("Guidance",
                        "{suffix} matches, the category ({category}) does not, so trusted network "
                        "detection does not hold \"{connection}\" back."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out why the network is not recognised as the domain's: "
                                     "DNS, LDAP to a domain controller, service NlaSvc."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Or set the category of this network by policy (Network List Manager Policies).")}},
     {{{"VPN auto-triggered profile options", "Trusted network detection"}}}},
    {"profile.device-tunnel.edition",
     QT_TRANSLATE_NOOP("Guidance", "This edition of Windows does not start device tunnels."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN connection that your organisation set up needs another edition of Windows."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {edition}: edition of Windows
      QT_TRANSLATE_NOOP("Guidance", "\"{connection}\" is a device tunnel. Windows starts one only "
                                    "on Enterprise and Education; this computer has {edition}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the edition: (Get-CimInstance Win32_OperatingSystem).Caption"),
       QT_TRANSLATE_NOOP("Guidance", "Check whether the upgrade to Enterprise (subscription "
                                     "activation) failed on this computer.")}},
     {//: {edition}: edition of Windows
      QT_TRANSLATE_NOOP("Guidance",
                        "A device tunnel needs Windows Enterprise or Education, version 1709 or "
                        "later, joined to the domain; this is {edition}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Assign the device tunnel only to computers that meet the requirements."),
       QT_TRANSLATE_NOOP("Guidance",
                         "A user tunnel works on every edition, also on Professional.")}},
     {{{"Configure an Always On VPN device tunnel", "Device tunnel requirements and features"}}}},
    {"profile.device-tunnel.not-joined",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "This computer is not joined to the organisation, so the device tunnel can't start."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN connection is meant for computers that belong to your "
                                    "organisation's domain. This one does not."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{connection}\" is a device tunnel, and this computer is not domain-joined."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the state: dsregcmd /status"),
       QT_TRANSLATE_NOOP("Guidance", "Join the computer to the domain, or take the device tunnel "
                                     "off it and give the person a user tunnel.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "Device tunnels are for domain-joined computers; "
                                    "\"{connection}\" is assigned to one that is not."),
      {QT_TRANSLATE_NOOP("Guidance", "Correct the assignment of the profile."),
       QT_TRANSLATE_NOOP("Guidance", "A user tunnel works without the domain.")}},
     {{{"Configure an Always On VPN device tunnel", "Device tunnel requirements and features"}}}},
};

} // namespace

std::span<const GuidanceEntry> triggerGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
