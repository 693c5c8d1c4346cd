// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "profile": is the connection set up, and may it start?
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"profile.none",
     QT_TRANSLATE_NOOP("Guidance", "No VPN connection was found."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "There is no VPN connection to test on this computer or in the file that was "
                      "opened."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "If you expected one, ask your helpdesk to set up the VPN connection for you."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {file}: name of the file that was read
      QT_TRANSLATE_NOOP("Guidance",
                        "{file} holds no VPN connection; Windows reports this as error 623 when "
                        "something still dials it."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "List what is there: Get-VpnConnection, then Get-VpnConnection "
                         "-AllUserConnection."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look into both phone books: the user's (AppData) and the all-users one "
                         "(ProgramData), folder Microsoft\\Network\\Connections\\Pbk."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the assignment of the VPN profile in Intune or Configuration Manager and "
           "start a sync.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile did not arrive on this device, was deleted, or lies in the other "
          "phone book."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Read what was deployed: Get-CimInstance -Namespace root\\cimv2\\mdm\\dmmap "
                       "-ClassName MDM_VPNv2_01 (as SYSTEM for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the log "
           "Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin for "
           "the profile's errors."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If a script deploys the profile, run it elevated and in a local session, not "
           "through Remote Desktop.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Routing and Remote Access Error Codes", "ERROR_CANNOT_FIND_PHONEBOOK_ENTRY (623)"}}}},
    {"profile.server.missing",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection names no server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection is incomplete: it does not say which server to call."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The connection \"{connection}\" has no server name; Windows can report this as "
          "error 868."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "The profile \"{connection}\" has an empty server list."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check NativeProfile/Servers in the ProfileXML, or PhoneNumber in the DEVICE "
           "block of rasphone.pbk."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Enter the public name of the VPN server and deploy the profile again.")}},
     {{{"VPNv2 CSP", "NativeProfile/Servers"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"profile.server.not-expected",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection calls a server that your organisation does not expect."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "Your VPN connection calls {server}, but your organisation uses another VPN "
                      "server."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Send the report to your helpdesk and ask for the current VPN profile.")}},
     {//: {connection}: name of the VPN connection; {server}: name of the VPN server; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "The connection \"{connection}\" calls {server}; the site policy expects "
                        "{expected}."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check whether the profile is an old one that was never replaced."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server in the profile and the servers in the site policy differ."),
      {//: {expected}: what the site policy expects
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare NativeProfile/Servers with the list in the site policy ({expected})."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the server was renamed or added on purpose, update the site policy."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Otherwise remove the old profile and deploy the current one.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"}}}},
    {"profile.server.address",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection uses an IP address instead of the server's name."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your VPN connection calls its server by a number instead of a name, so the "
                      "server's identity can't be confirmed."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "The connection \"{connection}\" calls {server}; the server's certificate "
                      "normally carries a name, so Windows can report 13801 (IKEv2) or 0x800B010F "
                      "(SSTP)."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "IKEv2 and SSTP compare the dialed name with the names in the server's "
                        "certificate, and certificates rarely carry an address."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Put the public DNS name of the VPN server into NativeProfile/Servers."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that this name stands in the certificate's subject alternative names.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"RFC 6125", "6.4 Matching the DNS Domain Name Portion"}}}},
    {"profile.plugin",
     QT_TRANSLATE_NOOP("Guidance", "This connection uses another maker's VPN program."),
     {QT_TRANSLATE_NOOP("Guidance", "This VPN connection is run by an app from another maker, so "
                                    "most tests here do not apply to it."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If it does not work, contact your helpdesk and name the app.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{connection}\" is a plug-in profile; the tests for Windows' own VPN do not "
          "apply."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that the plug-in app is installed and current."),
       QT_TRANSLATE_NOOP("Guidance", "Use the log and the support pages of the plug-in's maker.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The profile has a PluginProfile instead of a NativeProfile."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare PluginPackageFamilyName with the installed packages: Get-AppxPackage."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational.")}},
     {{{"VPNv2 CSP", "PluginProfile"}}}},
    {"profile.boolean-case",
     QT_TRANSLATE_NOOP("Guidance",
                       "A yes/no value in the VPN profile is not written in lower case."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your VPN connection was set up with a spelling mistake, so Windows may have "
                      "applied only a part of it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {value}: what stands there; {where}: place in
      //: the file
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" has \"{value}\" at {where}; Windows applies such "
          "a profile incompletely."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Report the place to the VPN administrators; a change on this laptop would be "
           "overwritten."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the correction start a sync and check the settings again.")}},
     {//: {value}: what stands there; {where}: place in the file
      QT_TRANSLATE_NOOP("Guidance",
                        "Booleans in ProfileXML must be the lower-case words true and false; "
                        "\"{value}\" at {where} is not."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Correct the value in the profile's source and deploy it again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Search the whole ProfileXML for True, False, TRUE and FALSE."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Afterwards compare every deployed setting, because the earlier profile was "
                       "applied in part only.")}},
     {{{"Always On VPN deployment, include important-lower-case-true", "True must be lowercase"},
       {"VPNv2 CSP", "VPNv2 node descriptions"}}}},
    {"profile.element.misplaced",
     QT_TRANSLATE_NOOP("Guidance", "The VPN profile has an element in the wrong place."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection was set up with a structural mistake, so Windows may "
                        "ignore a part of it."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {value}: what stands there; {where}: place in
      //: the file
      QT_TRANSLATE_NOOP(
          "Guidance", "The profile \"{connection}\" has {value} at {where}, where Windows does not "
                      "expect it."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Report the place to the VPN administrators; a change on this laptop would be "
          "overwritten.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "ProfileXML element names differ from the names of the CSP nodes: Route, not "
                      "RouteList; TrafficFilter, not TrafficFilterList."),
      {//: {value}: what stands there; {where}: place in the file
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Move or rename the element {value} at {where} as the ProfileXML schema has it."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Validate the file against the published XSD before deploying it.")}},
     {{{"ProfileXML XSD", "XML schema of the VPN profile"},
       {"VPNv2 CSP", "VPNv2 node descriptions"}}}},
    {"profile.value.unknown",
     QT_TRANSLATE_NOOP("Guidance", "A setting of the VPN profile has a value that Windows does "
                                   "not know."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection was set up with a value that Windows does not know, "
                        "so Windows may ignore that setting."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {element}: name of the setting; {value}: what
      //: stands there; {where}: place in the file; {expected}: what can stand there
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" has the value \"{value}\" for {element} "
                        "({where}); expected is: {expected}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Report the place to the VPN administrators; a change on this laptop would be "
           "overwritten."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the correction start a sync and check the settings again.")}},
     {//: {element}: name of the setting; {value}: what stands there; {where}: place in the file;
      //: {expected}: what can stand there
      QT_TRANSLATE_NOOP("Guidance",
                        "{element} has the value \"{value}\" ({where}), which is not documented; "
                        "expected is: {expected}. The setting counts as not stated."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Correct the value in the profile's source and deploy it again."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the setting on a laptop afterwards: Get-VpnConnection -Name with the "
           "connection's name, and -AllUserConnection for a device tunnel.")}},
     {{{"VPNv2 CSP", "ProfileXML XSD"}, {"MS-RRASM", "2.2.2.2"}}}},
    {"profile.entry.duplicate",
     QT_TRANSLATE_NOOP("Guidance", "Two VPN connections on this computer have the same name."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Two VPN connections have the same name. Windows may not use the one you expect."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {where}: lines of the phone book
      QT_TRANSLATE_NOOP(
          "Guidance", "The phone book has further entries called \"{connection}\" ({where}); only "
                      "the first one was judged."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the entries of that name in the phone book (rasphone.pbk) and find out which "
           "of them is meant."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Remove the connection with Remove-VpnConnection and let the management deploy it "
           "again.")}},
     {//: {connection}: name of the VPN connection; {where}: lines of the phone book
      QT_TRANSLATE_NOOP(
          "Guidance", "The entry \"{connection}\" occurs again ({where}); an entry's name is what "
                      "a dial names, so it must be unique in its phone book."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Look for a script that writes the phone book beside the one that deploys the "
          "profile.")}},
     {{{"MS-RRASM", "2.2.2.2"}}}},
    {"profile.device-tunnel.settings",
     QT_TRANSLATE_NOOP("Guidance",
                       "The device tunnel has a setting that a device tunnel must not have."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This VPN connection, which should work before anybody signs in, is not set up "
          "as Windows requires."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "The device tunnel \"{connection}\" breaks a condition: {detail}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check that it lies in the all-users phone book: Get-VpnConnection "
                         "-AllUserConnection."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the Windows edition: device tunnels need Enterprise or Education."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {detail}: detail as technical text
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A device tunnel must be IKEv2 with a machine certificate, split tunnel, Always "
          "On, without user method or trigger, deployed as SYSTEM; here: {detail}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare NativeProtocolType, Authentication/MachineMethod, RoutingPolicyType "
           "and AlwaysOn with this list."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Remove UserMethod, AppTrigger and name triggers from the device tunnel's "
                         "profile."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy it in the system context so that it lands in the all-users phone book.")}},
     {{{"Configure VPN device tunnels in Windows", "Device tunnel requirements and features"},
       {"VPNv2 CSP", "DeviceTunnel"}}}},
    {"profile.routes.none",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection brings no routes to the company network."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "When this VPN connects, your computer is not told which addresses belong to "
                      "your organisation, so nothing there may open."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "If work resources do not open although the VPN says \"connected\", send the "
                      "report to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{connection}\" is a split tunnel without routes, and the class-based route "
          "is off: it connects, and nothing is reachable."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: (Get-VpnConnection -Name {connection!}).Routes"),
       QT_TRANSLATE_NOOP("Guidance",
                         "While connected, read the routing table: Get-NetRoute | Sort-Object "
                         "DestinationPrefix."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Nothing adds routes here: SplitTunnel, DisableClassBasedDefaultRoute=true, no "
          "Route element and no traffic-selector routes."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Add a Route element for each internal prefix, or use Add-VpnConnectionRoute on "
           "an unmanaged profile."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Or set DisableClassBasedDefaultRoute to false if one class-based route is "
                       "enough.")}},
     {{{"VPN routing decisions", "Split tunnel configuration"},
       {"Install and configure a virtual private network server", "Can't send and receive data"}}}},
    {"profile.routes.contradictory",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN connection sends everything through the tunnel, yet lists single routes."),
     {QT_TRANSLATE_NOOP("Guidance", "The settings of your VPN connection contradict each other."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "If web sites or work resources do not open while connected, send the report to "
          "your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" uses force tunnel, where only exclusion routes have a "
                        "meaning, but has other routes too."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: (Get-VpnConnection -Name {connection!}).Routes"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Under ForceTunnel the default route already leads into the tunnel; Route "
                        "elements should carry ExclusionRoute=true."),
      {QT_TRANSLATE_NOOP("Guidance", "Decide whether split or force tunnel is meant."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For split tunnel set RoutingPolicyType to SplitTunnel; for force tunnel remove "
           "the routes or mark them as exclusions.")}},
     {{{"VPN routing decisions", "Force tunnel configuration"},
       {"VPN routing decisions", "Split tunnel configuration"}}}},
    {"profile.cryptography.weak",
     QT_TRANSLATE_NOOP("Guidance", "The VPN profile allows outdated encryption."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN connection uses older encryption than is advised today; it may still "
          "work."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "You don't need to do anything; your VPN administrators can renew the setting.")}},
     {//: {connection}: name of the VPN connection; {setting}: name of a setting; {value}: what
      //: stands there
      QT_TRANSLATE_NOOP(
          "Guidance",
          "In \"{connection}\", {setting} is {value}, which counts as weak; if the server "
          "refuses it, Windows reports 13868."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {setting}: name of a setting; {value}: what stands there
      QT_TRANSLATE_NOOP(
          "Guidance",
          "DES, 3DES, MD5, SHA-1 and the Diffie-Hellman groups 1 and 2 are outdated; here "
          "{setting} = {value}."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the server's side: Get-VpnServerIPsecConfiguration."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Change server and profile together, for example AES-256 or GCM-AES, SHA-256, "
           "DH group 14 or ECP384."),
       QT_TRANSLATE_NOOP("Guidance",
                         "On an unmanaged profile use Set-VpnConnectionIPsecConfiguration.")}},
     {{{"RFC 8247", "2 Algorithm Selection"},
       {"How to configure Diffie Hellman protocol over IKEv2 VPN connections",
        "VPN server and VPN client"}}}},
    {"profile.cryptography.mismatched",
     QT_TRANSLATE_NOOP("Guidance",
                       "The encryption settings of the VPN profile do not fit together."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Two encryption settings of your VPN connection do not fit together, so "
                        "connecting may fail."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {cipher}: name of the cipher; {authentication}:
      //: name of the integrity method
      QT_TRANSLATE_NOOP(
          "Guidance", "\"{connection}\" has cipher {cipher} with integrity {authentication}; a GCM "
                      "cipher needs the GCM integrity of the same size. Windows can report 13868."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the policy: (Get-VpnConnection -Name {connection!}).IPSecCustomPolicy"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {cipher}: name of the cipher; {authentication}: name of the integrity method
      QT_TRANSLATE_NOOP("Guidance",
                        "CipherTransformConstants={cipher} and "
                        "AuthenticationTransformConstants={authentication} are not a valid pair."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Use the same GCM size for both, or a CBC cipher with SHA256128."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare with Get-VpnServerIPsecConfiguration on the server, then deploy the "
           "profile again.")}},
     {{{"VPNv2 CSP", "NativeProfile/CryptographySuite"}, {"RFC 4106", "8 IKE Conventions"}}}},
    {"profile.always-on.no-trusted-network",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connects by itself everywhere, also inside the office."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection starts by itself and is not told when you are in the "
                        "office."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything. Tell your helpdesk if the VPN "
                                     "connects inside the office and disturbs you.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" is Always On without trusted-network detection."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "If it connects inside the office, report that to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "AlwaysOn is true and TrustedNetworkDetection is empty."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Add the DNS suffix of the internal network to TrustedNetworkDetection if the "
           "VPN should stay off there."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "The suffix must be the one of the physical adapter, and the network must count "
           "as private or domain network.")}},
     {{{"VPN auto-triggered profile options", "Trusted network detection"}}}},
    {"profile.encryption.none",
     QT_TRANSLATE_NOOP("Guidance", "The VPN profile does not ask for encryption."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection is set up without demanding encryption."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" has encryption level \"none\"; a server that demands "
                        "encryption refuses it with 741 or 742."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "DataEncryption is 0 in the phone book (EncryptionLevel NoEncryption)."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Set EncryptionLevel to Required or Maximum, or DataEncryption accordingly in "
          "the profile, and deploy it again.")}},
     {{{"[MS-RRASM] Routing and Remote Access Server Management Protocol",
        "2.2.2.2 Phonebook entry settings"},
       {"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"}}}},
};

} // namespace

std::span<const GuidanceEntry> profileGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
