// SPDX-License-Identifier: Apache-2.0
// Event 20227, and symptoms that have no code.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"20227",
     20227,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Event 20227 says that a VPN connection failed; the error code is in its text."),
     {QT_TRANSLATE_NOOP("Guidance", "This number only says that a connection attempt failed. The "
                                    "number that tells why is at the end of the message."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Look for the number at the end of the message and enter it here."),
       QT_TRANSLATE_NOOP("Guidance", "If you can't find it, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "RasClient event 20227 (Application log) records every failed attempt with "
          "user, connection and error code; SSTP codes appear there as negative numbers."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Enter the last number of the event, for example 809 or -2146762487."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Note the CoId: it joins the events of one attempt, and it stands in the "
                         "server's logs too.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Use the CoId of the event to find the attempt in the RRAS and NPS logs."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Read the events 20221 to 20227 of the same CoId to see how far the attempt "
                       "came."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "20227 is the number of the event, not an error code.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"Troubleshoot Always On VPN", "Application logs"},
       {"RAS Connection Establishment Issues", "Event 20227"}}}},
    {"no-internet",
     0,
     nullptr,
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "There is no internet while the VPN is connected."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "While the VPN is connected, your internet traffic usually goes through it, and "
          "there it may not get out."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect the VPN to get the internet back."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection is probably set to use the default gateway on the remote "
                        "network, which outranks the local one."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the setting: Get-VpnConnection | Format-List Name, SplitTunneling"),
       QT_TRANSLATE_NOOP("Guidance", "Read the way: Find-NetRoute -RemoteIPAddress 198.51.100.1"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Test an address and a name separately, to tell routing and DNS apart."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If policy allows it and the profile is not managed: Set-VpnConnection -Name "
           "NAME -SplitTunneling $true, then add the internal routes with "
           "Add-VpnConnectionRoute.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Either force tunnel is not intended, or address translation, proxy or DNS "
                        "behind the VPN server do not serve internet traffic."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "If it is not intended, set RoutingPolicyType to SplitTunnel and add routes to "
           "the internal prefixes."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If it is intended, provide the way out behind the VPN server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that the DNS servers given to clients resolve public names, and that no "
           "NRPT rule catches too much."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Microsoft's article also asks for a static address pool from a segment of its "
           "own and for IP routing on the server.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The connection uses the default gateway of the remote network."),
      QT_TRANSLATE_NOOP(
          "Guidance", "Force tunnel is intended, but the server side passes no internet traffic."),
      QT_TRANSLATE_NOOP("Guidance", "Public names are not resolved through the VPN."),
      QT_TRANSLATE_NOOP("Guidance", "A proxy setting of the profile does not work.")},
     {{{"You can't connect to the Internet after you connect to a VPN server",
        "Cause and Resolution"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"no-data",
     0,
     nullptr,
     Stage::Routing,
     QT_TRANSLATE_NOOP("Guidance", "The VPN is connected, but work resources do not open."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN says \"connected\", but what you need in your organisation's network "
          "does not open."),
      {QT_TRANSLATE_NOOP("Guidance", "Disconnect and connect the VPN once."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Routes, name resolution, overlapping addresses or filters keep the traffic "
                      "from its target."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the routes: Get-NetRoute | Sort-Object DestinationPrefix"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Test address before name: ping an internal address, then Resolve-DnsName an "
           "internal name."),
       QT_TRANSLATE_NOOP("Guidance", "Read the rules: Get-DnsClientNrptPolicy -Effective"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the local address range with the organisation's: ipconfig")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Nothing adds routes by itself, neither on the client nor on the way back."),
      {QT_TRANSLATE_NOOP("Guidance", "Give the clients routes to all internal prefixes."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Give the internal network a return route to the clients' address pool."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check packet filters in the network policy and traffic filters in the profile."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the path MTU: ping -f -l 1300 to an internal address.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Routes to the company network are missing."),
      QT_TRANSLATE_NOOP("Guidance", "Company names are looked up in the wrong place."),
      QT_TRANSLATE_NOOP("Guidance", "The local network uses the same addresses as the company."),
      QT_TRANSLATE_NOOP("Guidance", "The company network has no way back to the VPN's addresses."),
      QT_TRANSLATE_NOOP("Guidance", "Filters stop the traffic, or large packets are lost.")},
     {{{"Install and configure a virtual private network server", "Can't send and receive data"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"no-connection",
     0,
     nullptr,
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection can't be made."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection can't be made. The tests of this program "
                                    "show at which step it stops."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens. On a public Wi-Fi network, "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Begin with the first step that fails; later ones follow from it. A ping "
                        "without answer proves nothing, because it is normally filtered."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20"),
       QT_TRANSLATE_NOOP("Guidance", "Enter the error code here: it says more than the symptom."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Suspect in this order: ports and forwarding, certificates, network policy, "
                      "deployment script, RRAS."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check that UDP 500 and 4500 or TCP 443 reach the server, and that VPN is "
                         "enabled on it: Get-RemoteAccess"),
       QT_TRANSLATE_NOOP("Guidance", "Check the certificates of the VPN server and of NPS."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that NPS is registered in Active Directory: netsh ras show "
                         "registeredserver"),
       QT_TRANSLATE_NOOP("Guidance", "Check ports and address pool of the server.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server can't be reached, or its name or address in the profile is wrong."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The service on the server is stopped, or its ports are used up."),
      QT_TRANSLATE_NOOP("Guidance", "The server does not offer this kind of tunnel."),
      QT_TRANSLATE_NOOP("Guidance", "Client and server share no sign-in method or encryption."),
      QT_TRANSLATE_NOOP("Guidance", "The account or the network policy does not allow it."),
      QT_TRANSLATE_NOOP("Guidance", "The server has no free address.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Recommended troubleshooting steps"},
       {"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"not-automatic",
     0,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "The VPN does not connect by itself."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection should start by itself, but it does not."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Connect by hand once from the Windows network settings, and look for the box "
           "\"Connect automatically\"."),
       QT_TRANSLATE_NOOP("Guidance", "If it does not help, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Automatic start was switched off for this profile, the network counts as "
                        "trusted, or the profile is incomplete."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the list: reg query "
                                     "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Config /v "
                                     "AutoTriggerDisabledProfilesList"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Read the log Microsoft-Windows Networking VPN Plugin Platform/Operational: "
                       "2005 inside, 2006 outside the trusted network."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether AppData is redirected to a share.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Only one profile starts by itself for each user, and only if it is complete."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check AlwaysOn, TrustedNetworkDetection and lower-case booleans in the "
                         "ProfileXML."),
       QT_TRANSLATE_NOOP("Guidance", "Check that no second Always On profile is assigned.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The user once chose \"Disconnect\", and Windows remembers that."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The computer is, or believes to be, inside the company network."),
      QT_TRANSLATE_NOOP("Guidance", "Another profile is the one that starts by itself."),
      QT_TRANSLATE_NOOP("Guidance", "A value in the profile is not written in lower case.")},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"VPN auto-triggered profile options", "Always On"}}}},
    {"certificate-not-deletable",
     0,
     nullptr,
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A certificate can't be deleted from the VPN connectivity page of the portal."),
     {QT_TRANSLATE_NOOP("Guidance", "This concerns the administration portal, not your computer."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Certificates on the VPN connectivity page can't be deleted while they are "
                        "primary; no test on a laptop shows this."),
      {QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate is still marked as primary."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Open the VPN connectivity page in the portal and select the certificate."),
       QT_TRANSLATE_NOOP("Guidance", "Set Primary to No and save."),
       QT_TRANSLATE_NOOP("Guidance", "Then delete the certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate is still marked as primary.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"Troubleshoot Always On VPN",
        "Unable to delete the certificate from the VPN connectivity blade"}}}},
    {"conditional-access",
     0,
     nullptr,
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Windows says \"Oops, you can't get to this yet\"."),
     {QT_TRANSLATE_NOOP("Guidance", "Your organisation lets in only computers that meet certain "
                                    "conditions. Yours does not at the moment."),
      {QT_TRANSLATE_NOOP("Guidance", "Open the Company Portal app and follow what it says."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Conditional Access is not satisfied: the device is not compliant, or the wrong "
          "certificate was taken."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Read the join state: dsregcmd /status"),
       QT_TRANSLATE_NOOP("Guidance", "Read the log Microsoft-Windows-AAD/Operational.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile must choose, and NPS must demand, the certificate with the purpose "
          "AAD Conditional Access (1.3.6.1.4.1.311.87)."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Add EKUName and EKUOID of AAD Conditional Access to TLSExtensions in the EAP "
           "XML, and refer to it in ClientAuthEKUList."),
       QT_TRANSLATE_NOOP(
           "Guidance", "In the network policy set Allowed-Certificate-OID to 1.3.6.1.4.1.311.87."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check the compliance policy and the Conditional Access policy for VPN.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The user has another valid certificate, and the profile does not choose the "
                      "right one."),
      QT_TRANSLATE_NOOP(
          "Guidance", "The sign-in server does not demand the certificate of Conditional Access."),
      QT_TRANSLATE_NOOP("Guidance", "The computer does not meet the conditions.")},
     {{{"Troubleshoot Always On VPN", "Error: Oops, you can't get to this yet"},
       {"VPN and conditional access", "Conditional Access flow"}}}},
    {"data-collection",
     0,
     nullptr,
     Stage::Profile,
     QT_TRANSLATE_NOOP("Guidance", "Collect data for Microsoft support."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your helpdesk may ask you to show the problem once while data is collected."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Ask your helpdesk; the collection needs rights that you may not have."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "The recording shows your screen: close everything that others should not see.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Microsoft's tool TSS records a trace while you reproduce the problem; it needs "
          "local administrator rights."),
      {QT_TRANSLATE_NOOP("Guidance", "If TSS is not unpacked on client and server yet, download it "
                                     "from https://aka.ms/getTSS and unzip it to C:\\tss_tool."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "In an elevated PowerShell, for this window only: Set-ExecutionPolicy -Scope "
           "Process -ExecutionPolicy RemoteSigned; check with Get-ExecutionPolicy -List"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Start on the client: .\\TSSv2.ps1 -Start -Scenario NET_VPN, and on the server: "
           ".\\TSSv2.ps1 -Start -Scenario NET_RAS (in newer packages the script is TSS.ps1)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Accept the licence and the recording, and wait for the message to reproduce "
           "the issue."),
       QT_TRANSLATE_NOOP("Guidance", "Reproduce the problem, then enter Y."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Take the zip file from C:\\MSDATA or C:\\MS_DATA; it holds names, addresses "
           "and certificates.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Collect on client and server at the same time."),
      {QT_TRANSLATE_NOOP("Guidance", "Start on the server: .\\TSSv2.ps1 -Start -Scenario NET_RAS"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Wait for the message on both computers before reproducing the problem."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If a group policy sets the execution policy or the language mode, it needs an "
           "exemption."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Upload the zip files to the workspace of the support case.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Support asks for traces of a failing attempt.")},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance", "Data collection"},
       {"Introduction to TroubleShootingScript toolset (TSS)", "Prerequisites"}}}},
};

} // namespace

std::span<const CodeEntry> symptomCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
