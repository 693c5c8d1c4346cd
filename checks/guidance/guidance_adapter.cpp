// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "adapter": the devices, bindings and services of the tunnel.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"adapter.miniport.unbound",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A part of Windows that the VPN needs is not connected to its network adapter."),
     {QT_TRANSLATE_NOOP("Guidance", "Windows builds a network adapter of its own for the VPN. A "
                                    "part that gives this adapter its address is missing from it."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {component}: name of a protocol or filter; {adapter}: the adapter
      QT_TRANSLATE_NOOP(
          "Guidance", "The protocol {component} is not enabled on \"{adapter}\". Without ms_wanarp "
                      "(Remote Access IP ARP Driver) the tunnel gets no IPv4 address, and Windows "
                      "reports 720, even if the adapter looks healthy in Device Manager."),
      {QT_TRANSLATE_NOOP("Guidance", "Find its name: Get-NetAdapter -IncludeHidden | Where-Object "
                                     "InterfaceDescription -eq \"WAN Miniport (IP)\""),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read its bindings: Get-NetAdapterBinding -Name \"NAME\" -IncludeHidden -AllBindings"),
       QT_TRANSLATE_NOOP("Guidance", "Bind it again (elevated): Enable-NetAdapterBinding -Name "
                                     "\"NAME\" -IncludeHidden -AllBindings -ComponentID ms_wanarp"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Connect again. If 720 comes back: in Device Manager, show hidden devices, "
                       "uninstall every WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, "
                       "PPPOE, PPTP, SSTP), then choose Action, Scan for hardware changes.")}},
     {//: {component}: name of a protocol or filter; {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance",
                        "The binding of {component} to \"{adapter}\" is off. Software that manages "
                        "network filters, or an incomplete upgrade, usually leaves it that way."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out which software or script changed the bindings, and "
                                     "fix it before it changes more computers."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Repair in bulk (elevated): Enable-NetAdapterBinding with -IncludeHidden "
                         "-AllBindings -ComponentID "
                         "ms_wanarp on the adapter with the description WAN Miniport (IP).")}},
     {{{"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"adapter.miniport.foreign-filter",
     QT_TRANSLATE_NOOP("Guidance",
                       "Software from another maker is attached to the VPN's network adapter."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "A program on this computer has attached itself to the network adapter that "
                      "Windows builds for the VPN. It can keep the VPN from getting an address."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {component}: name of a protocol or filter; {description}: what the filter is called;
      //: {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance",
                        "The filter {component} ({description}) is bound to \"{adapter}\". "
                        "Microsoft names rbt_filter (Steelhead Mobile) as a cause of 720."),
      {QT_TRANSLATE_NOOP("Guidance", "Find its name: Get-NetAdapter -IncludeHidden | Where-Object "
                                     "InterfaceDescription -eq \"WAN Miniport (IP)\""),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read its bindings: Get-NetAdapterBinding -Name \"NAME\" -IncludeHidden -AllBindings"),
       //: {component}: name of a protocol or filter
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Unbind it for a test, if your rules allow it (elevated): Disable-NetAdapterBinding "
           "-Name \"NAME\" -IncludeHidden -AllBindings -ComponentID {component!}"),
       QT_TRANSLATE_NOOP("Guidance", "Connect again. If that helps, ask for an update of the "
                                     "software that brings the filter.")}},
     {//: {component}: name of a protocol or filter; {description}: what the filter is called;
      //: {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance", "A lightweight filter of another maker, {component} "
                                    "({description}), is bound to \"{adapter}\"."),
      {QT_TRANSLATE_NOOP("Guidance", "Deploy a version of that software that leaves the WAN "
                                     "Miniport adapters alone, or exclude them in its settings."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If the VPN works with it, nothing has to change: the binding alone proves no fault.")}},
     {{{"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"adapter.miniport.missing",
     QT_TRANSLATE_NOOP("Guidance", "A network adapter that Windows needs for the VPN is missing."),
     {QT_TRANSLATE_NOOP("Guidance", "Windows comes with network adapters for VPN connections. The "
                                    "one that your connection needs is not there."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {adapter}: the adapter; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "There is no \"{adapter}\", which the connection "
                                    "\"{connection}\" needs. Windows reports 720 or 633."),
      {QT_TRANSLATE_NOOP("Guidance", "In Device Manager, show hidden devices and look under "
                                     "Network adapters for the WAN Miniport devices."),
       QT_TRANSLATE_NOOP("Guidance",
                         "In Device Manager, show hidden devices, uninstall every WAN Miniport "
                         "device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, SSTP), then "
                         "choose Action, Scan for hardware changes."),
       QT_TRANSLATE_NOOP("Guidance", "Restart, then connect again.")}},
     {//: {adapter}: the adapter
      QT_TRANSLATE_NOOP("Guidance", "The device \"{adapter}\" is missing on this computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether a driver update or a clean-up tool removes the "
                                     "WAN Miniport devices on other computers too."),
       QT_TRANSLATE_NOOP("Guidance", "If they do not come back after a scan for hardware changes, "
                                     "repair Windows in place.")}},
     {{{"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"},
       {"Routing and Remote Access Error Codes", "ERROR_PORT_NOT_AVAILABLE (633)"}}}},
    {"adapter.miniport.problem",
     QT_TRANSLATE_NOOP("Guidance",
                       "A network adapter that Windows needs for the VPN does not work."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows comes with network adapters for VPN connections. The one that "
                        "your connection needs is disabled or reports a fault."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {adapter}: the adapter; {problemCode}: a number
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{adapter}\" is not started; Windows gives it the problem code {problemCode} (22: "
          "disabled; 0: no code, but not started). It reports 720 or 633 when you connect."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Problem code 22: enable the device in Device Manager (show hidden devices first)."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Another code: in Device Manager, show hidden devices, uninstall every "
                         "WAN Miniport device (IP, IPv6, GRE, L2TP, Network Monitor, PPPOE, PPTP, "
                         "SSTP), then choose Action, Scan for hardware changes."),
       QT_TRANSLATE_NOOP("Guidance", "Restart, then connect again.")}},
     {//: {adapter}: the adapter; {problemCode}: a number
      QT_TRANSLATE_NOOP("Guidance", "\"{adapter}\" has the problem code {problemCode}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Look up the code among the error codes of Device Manager, and check "
                         "drivers and group policies that restrict device installation."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check whether other computers of the same model have it too.")}},
     {{{"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"},
       {"Routing and Remote Access Error Codes", "ERROR_PORT_NOT_AVAILABLE (633)"}}}},
    {"adapter.address.none",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server gave this computer no network address."),
     {QT_TRANSLATE_NOOP("Guidance", "You were signed in, but the VPN server had no network address "
                                    "for your computer. Nothing wrong was found on your computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Try again later; the server may be full."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {code}: a Windows error code; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "Windows reported {code} for \"{connection}\", while the WAN Miniport "
                        "devices that it used "
                        "and their bindings are right. The fault is most likely on the server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Ask whether other users fail with the same code at the same time."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {code}: a Windows error code
      QT_TRANSLATE_NOOP(
          "Guidance",
          "No address was assigned (code {code}): the static pool or DHCP of the RRAS server is "
          "probably exhausted, or the sign-in server sends an address that does not fit."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the number of connected clients with the size of the static address pool, or "
           "with the free leases of the DHCP scope that RRAS takes its addresses from."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that RRAS reaches the DHCP server, and look into its System log."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that IPv4 is ticked on the connection of the client.")}},
     {{{"Install and configure a virtual private network server",
        "Can't establish a remote access VPN connection"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERNAL_ADDRESS_FAILURE (840)"}}}},
    {"adapter.service.stopped",
     QT_TRANSLATE_NOOP("Guidance", "A part of Windows that the VPN needs is not running."),
     {//: {service}: name of a Windows service
      QT_TRANSLATE_NOOP("Guidance", "A background program of Windows, {service}, is not running "
                                    "although your VPN connection needs it."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {service}: name of a Windows service; {start}: automatic, manual or disabled;
      //: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The service {service} (start type: {start}) is needed by \"{connection}\". A disabled "
          "service cannot be started by Windows. RasMan leads to 834, IKEEXT and BFE to 827; a "
          "connection that may use SSTP too can still work without IKEEXT and BFE."),
      {//: {service}: name of a Windows service
       QT_TRANSLATE_NOOP(
           "Guidance", "Look at it: Get-Service {service!} | Format-List Name, Status, StartType"),
       //: {service}: name of a Windows service; {usualStart}: Automatic or Manual
       QT_TRANSLATE_NOOP("Guidance", "If it is disabled, set it back (elevated): Set-Service "
                                     "{service!} -StartupType {usualStart}"),
       //: {service}: name of a Windows service
       QT_TRANSLATE_NOOP("Guidance", "Start it (elevated): Start-Service {service!}"),
       QT_TRANSLATE_NOOP("Guidance", "If it stops again, look for its name in the System log.")}},
     {//: {service}: name of a Windows service; {start}: automatic, manual or disabled
      QT_TRANSLATE_NOOP("Guidance", "{service} is stopped or disabled (start type: {start})."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check group policies, security baselines and clean-up tools that disable services."),
       QT_TRANSLATE_NOOP("Guidance", "If a policy sets the start type, change the policy; "
                                     "otherwise the computer sets it back.")}},
     {{{"Routing and Remote Access Error Codes",
        "ERROR_IPSEC_SERVICE_STOPPED (827), ERROR_RASMAN_SERVICE_STOPPED (834)"},
       {"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"}}}},
    {"adapter.service.missing",
     QT_TRANSLATE_NOOP("Guidance", "A part of Windows that the VPN needs is not installed."),
     {//: {service}: name of a Windows service
      QT_TRANSLATE_NOOP("Guidance", "A background program of Windows, {service}, is not there "
                                    "although your VPN connection needs it."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {service}: name of a Windows service; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The service {service}, which \"{connection}\" needs, does not exist on this computer."),
      {//: {service}: name of a Windows service
       QT_TRANSLATE_NOOP("Guidance", "Check: sc.exe query {service!}"),
       QT_TRANSLATE_NOOP("Guidance", "Repair the system files (elevated): DISM /Online "
                                     "/Cleanup-Image /RestoreHealth, then sfc /scannow"),
       QT_TRANSLATE_NOOP("Guidance", "If it is still missing, repair Windows in place.")}},
     {//: {service}: name of a Windows service
      QT_TRANSLATE_NOOP("Guidance", "The service {service} was removed from this installation."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check whether the image or a tool that strips Windows removes it."),
       QT_TRANSLATE_NOOP("Guidance", "Repair or replace the image.")}},
     {{{"Routing and Remote Access Error Codes",
        "ERROR_IPSEC_SERVICE_STOPPED (827), ERROR_RASMAN_SERVICE_STOPPED (834)"}}}},
};

} // namespace

std::span<const GuidanceEntry> adapterGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
