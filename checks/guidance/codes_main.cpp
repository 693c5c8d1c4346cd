// SPDX-License-Identifier: Apache-2.0
// The codes that the troubleshooting guidance names, in full depth.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"800",
     800,
     "ERROR_AUTOMATIC_VPN_FAILED",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection could not be made: every kind of tunnel failed."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Windows tried several ways to reach the VPN server, and none of them worked."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether any web site opens. On a public Wi-Fi network, "
                                     "complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The tunnel type is \"automatic\" and all attempts failed; 800 hides the code "
          "of each attempt. The server may not be reachable, or with L2TP the security "
          "settings may be missing."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at this program's results for UDP 500, UDP 4500 and TCP 443 one by one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On an unmanaged connection set the tunnel type that your organisation uses, "
           "dial again and read the more precise code."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the System log, provider RasSstp, at the time of the attempt.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Either no connectivity, or UDP 500/4500 and TCP 443 both fail, or certificates "
          "for IKE are missing on client or server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Set the intended tunnel type in the profile instead of \"automatic\"."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Let UDP 500 and 4500 through every firewall to the VPN server."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check the computer certificates for IKE on the VPN server and, for machine "
                       "authentication, on the client."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the SSTP certificate's binding: netsh http show sslcert")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The network does not let the VPN through, or there is no internet."),
      QT_TRANSLATE_NOOP("Guidance",
                        "UDP 500 and 4500 get no answer, and SSTP on TCP 443 fails too."),
      QT_TRANSLATE_NOOP("Guidance", "Certificates for IKE are missing or wrong on one side."),
      QT_TRANSLATE_NOOP("Guidance", "The server's name leads to a wrong address.")},
     {{{"Troubleshoot Always On VPN", "Error code: 800"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"Routing and Remote Access Error Codes", "ERROR_AUTOMATIC_VPN_FAILED (800)"}}}},
    {"809",
     809,
     "ERROR_VPN_TIMEOUT",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server does not answer."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer got no answer from the VPN server. Often the network you are on "
          "does not let VPN traffic through."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If it works on another network, tell your helpdesk; then this network is the cause."),
       QT_TRANSLATE_NOOP("Guidance", "If it fails there too, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The server gave no answer in time. A firewall, address translator (NAT) or "
                      "router between this laptop and the server may not allow VPN traffic."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's results for UDP 500 and UDP 4500."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare the server's address: Resolve-DnsName SERVER and Resolve-DnsName "
                         "SERVER -Server 1.1.1.1"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether a security product on this laptop filters outbound UDP 500 and "
           "4500."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the server answers the first message and dialing still gives 809, large "
                       "packets may be lost on the way."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "UDP 500 or 4500 does not get through, leads to the wrong place, or the server "
          "does not answer."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Let UDP 500 and 4500 through every firewall and address translator to the VPN "
           "server, both ways."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Behind a load balancer, send both ports of one client to the same server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If large packets are lost, administrators set EnableServerFragmentation=1 "
           "(DWORD, "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Parameters\\Ikev2, "
           "Server 2019 or later) and restart RemoteAccess."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For L2TP behind NAT read AssumeUDPEncapsulationContextOnSendRule "
           "(HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent): 1 server behind NAT, "
           "2 both."),
       QT_TRANSLATE_NOOP("Guidance", "On the server check: Get-Service RemoteAccess,IKEEXT")}},
     {QT_TRANSLATE_NOOP("Guidance", "UDP port 500 or 4500 gets no answer on this network."),
      QT_TRANSLATE_NOOP("Guidance", "The server's name leads to a wrong or old address."),
      QT_TRANSLATE_NOOP("Guidance", "Large packets are lost on the way (fragments)."),
      QT_TRANSLATE_NOOP("Guidance", "A load balancer sends the two ports to different servers."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The service on the VPN server is stopped or has no certificate."),
      QT_TRANSLATE_NOOP("Guidance",
                        "L2TP runs behind an address translator without the setting for it.")},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"directaccess.richardhicks.com", "Troubleshooting Always On VPN Error Code 809"}}}},
    {"812",
     812,
     "ERROR_SERVER_POLICY",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's rules did not allow this sign-in."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection and the server do not agree on how to sign in, or the "
                        "server's rules refuse you. You can't fix this yourself."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "A policy on the server prevented the connection; in particular the sign-in "
                      "method of the profile and of the server can differ. The same refusal often "
                      "appears as 691 with SSTP."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether this laptop has the current VPN profile; deploy it again before "
           "changing anything by hand."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare server names and trusted root in the profile: (Get-VpnConnection -Name "
           "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Note the CoId of the attempt from RasClient event 20227 and pass it on with "
           "the report.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "NPS set an authentication condition that the client can't meet, for example "
                      "PEAP with a certificate against EAP-MSCHAPv2."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read RRAS event 20276 and NPS events 6272 and 6273; the CoId stands in them."),
       QT_TRANSLATE_NOOP("Guidance", "Align the network policy and the profile."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the NPS server, for NPS reason 258, and only where Conditional Access certificates "
           "carry no revocation address by design: set IgnoreNoRevocationCheck=1 (DWORD) under "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\PPP\\EAP\\13, 25 for PEAP, and "
           "restart that server."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check group, dial-in setting and other conditions of the network policy."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the NPS certificate is current and selected in the policy.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Profile and network policy name different sign-in methods."),
      QT_TRANSLATE_NOOP("Guidance",
                        "Another condition of the network policy is not met (group, time, dial-in "
                        "setting)."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The server name in the profile does not match the sign-in server's "
                        "certificate."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate of Conditional Access can't be checked for revocation."),
      QT_TRANSLATE_NOOP("Guidance",
                        "VPN server and sign-in server share no TLS version (old systems).")},
     {{{"Troubleshoot Always On VPN", "Error code: 812"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"directaccess.richardhicks.com", "Always On VPN Errors 691 and 812"}}}},
    {"13801",
     13801,
     "ERROR_IPSEC_IKE_AUTH_FAIL",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "One side did not accept the other's certificate."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your computer and the VPN server could not confirm each other's electronic "
                      "identity card (certificate)."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The IKE authentication credentials are unacceptable: usually the server's "
                      "certificate lacks its purpose, is expired, has another name, or its root is "
                      "missing on this laptop."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look at this program's results for the server's certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the server in the profile with the certificate's names; use the full "
           "name, not an address."),
       QT_TRANSLATE_NOOP("Guidance", "Read the trusted roots: certutil -store Root"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Import a missing root only from a file that the certificate team gives you: "
           "certutil -addstore Root FILE (elevated).")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The server's computer certificate or the client's is refused in IKE_AUTH."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the server certificate: Server Authentication in the extended key usage, "
           "dates, name equal to the dialed one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check root and intermediate certificates on both sides; Microsoft's article "
           "names the root store of the RRAS server."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Read what RRAS accepts: Get-VpnAuthProtocol (RootCertificateNameToAccept); "
                       "change it with Set-VpnAuthProtocol."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If it fails now and then, several client certificates may compete; "
                       "administrators add IP security IKE intermediate to the right template.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server's certificate lacks the purpose Server Authentication."),
      QT_TRANSLATE_NOOP("Guidance", "The server's certificate has expired."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The root of the server's certificate is missing on the client."),
      QT_TRANSLATE_NOOP("Guidance", "The dialed name is not in the server's certificate."),
      QT_TRANSLATE_NOOP("Guidance", "An intermediate certificate is missing on either side."),
      QT_TRANSLATE_NOOP("Guidance", "The server accepts only certificates of another root.")},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"directaccess.richardhicks.com", "Always On VPN Error 13801"}}}},
    {"13806",
     13806,
     "ERROR_IPSEC_IKE_NO_CERT",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "No fitting computer certificate was found."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer has no valid electronic identity card (certificate) for the VPN, "
          "or the server has none."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "IKE found no valid machine certificate. With a device tunnel look at this "
                        "laptop first; with a user tunnel look at the server."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A computer certificate is missing on the client or on the VPN server, or "
                        "nothing passes the filter."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "On the client: purpose Client Authentication, private key, dates, chain, in "
           "the computer's Personal store."),
       QT_TRANSLATE_NOOP("Guidance",
                         "On the VPN server: a computer certificate and the root of the clients' "
                         "certificates."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check template rights and autoenrolment, and the filters "
           "MachineCertificateEKUFilter and MachineCertificateIssuerFilter of the profile.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The computer certificate is missing, expired or has no private key."),
      QT_TRANSLATE_NOOP("Guidance", "The certificate lacks the purpose Client Authentication."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server has no computer certificate or root certificate."),
      QT_TRANSLATE_NOOP("Guidance", "A filter in the profile excludes every certificate.")},
     {{{"Troubleshoot Always On VPN", "Error code: 13806"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"directaccess.richardhicks.com", "Always On VPN Error 13806"}}}},
    {"0x80070040",
     0x80070040,
     nullptr,
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server closed the secure connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The VPN server ended the connection before it was ready. You can't fix this "
                      "yourself."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Windows says that the network name is no longer available. The documents name "
          "the server's certificate: it lacks the purpose Server Authentication. The code "
          "itself only says that the connection was dropped."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at this program's results for TCP 443 and for the server's certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Test from another network to exclude a device that inspects traffic on the "
                       "way."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the System log, provider RasSstp, at the time of the attempt.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The RAS server has no certificate with Server Authentication, or its binding "
          "to the web port is broken; a balancer or inspection device can also cause it."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Install a certificate with Server Authentication and select it in the server's "
           "Security tab."),
       QT_TRANSLATE_NOOP("Guidance", "Read the binding: netsh http show sslcert"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again."),
       QT_TRANSLATE_NOOP("Guidance", "The documents disagree on whether this concerns IKEv2 or "
                                     "SSTP; check the certificate of both.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server has no certificate with the purpose Server Authentication."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate is not bound to the server's web port, or the binding is "
                        "broken."),
      QT_TRANSLATE_NOOP("Guidance",
                        "A device between client and server breaks the secure connection.")},
     {{{"Troubleshoot Always On VPN", "Error code: 0x80070040"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"KB 947031, SSTP troubleshooting", "Common error codes"}}}},
    {"0x800B0109",
     0x800B0109,
     "CERT_E_UNTRUSTEDROOT",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer does not trust the authority behind the VPN server's "
                       "certificate."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your computer does not know who issued the VPN server's electronic identity "
                      "card (certificate)."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you are on a public network, try another one, for example your phone's "
                       "hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The chain ends in a root that is not trusted. Domain members receive their "
                      "organisation's root by themselves; other computers do not."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Look at this program's result for the server's certificate; it names the root."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the trusted roots of the computer: certutil -store Root"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the certificate's issuer with the expected one; another issuer means "
           "that something on the way replaces the certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the root is your organisation's, start a policy update on the corporate "
                       "network: gpupdate"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Otherwise import the root that the certificate team gives you: certutil "
                         "-addstore Root FILE (elevated).")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root CA of the server's certificate is missing in the computer's Trusted "
          "Root Certification Authorities store."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish the root by group policy or Intune to the computer store; a root in "
           "the user's store may not be enough for SSTP."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For computers outside the domain use a certificate of a public CA for SSTP."),
       QT_TRANSLATE_NOOP("Guidance", "Check that the server sends its intermediate certificate.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root certificate is missing: the computer is not in the domain, or another "
          "chain is used."),
      QT_TRANSLATE_NOOP("Guidance", "The server does not send the intermediate certificate."),
      QT_TRANSLATE_NOOP("Guidance", "A device on the way replaces the certificate.")},
     {{{"Troubleshoot Always On VPN", "Error code: 0x800B0109"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"}}}},
    {"720",
     720,
     "ERROR_PPP_NO_PROTOCOLS_CONFIGURED",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance", "Windows could not give the VPN connection a network address."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "You were signed in, but Windows could not set up the network adapter for the VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Usually the adapter \"WAN Miniport (IP)\" is not bound correctly, even if it "
          "looks healthy in Device Manager."),
      {QT_TRANSLATE_NOOP("Guidance", "Find its name: Get-NetAdapter -IncludeHidden | Where-Object "
                                     "InterfaceDescription -eq \"WAN Miniport (IP)\""),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read its bindings: Get-NetAdapterBinding -Name \"NAME\" -IncludeHidden "
                         "-AllBindings"),
       QT_TRANSLATE_NOOP("Guidance",
                         "If ms_wanarp is off (elevated): Enable-NetAdapterBinding -Name \"NAME\" "
                         "-IncludeHidden -AllBindings -ComponentID ms_wanarp"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If rbt_filter (Steelhead Mobile) is on (elevated): Disable-NetAdapterBinding -Name "
           "\"NAME\" -IncludeHidden -AllBindings -ComponentID rbt_filter"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Otherwise uninstall all WAN Miniport devices in Device Manager and choose "
                       "Action, Scan for hardware changes.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "If the bindings are right on the client, the server may have no address to "
                      "give."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the static address pool, or DHCP, of the RRAS server for free addresses."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that no software you deploy binds a network filter to WAN Miniport (IP); "
           "update or exclude it."),
       QT_TRANSLATE_NOOP("Guidance", "Check that IPv4 is ticked on the connection.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The Remote Access IP ARP driver (ms_wanarp) is off on WAN Miniport (IP)."),
      QT_TRANSLATE_NOOP("Guidance",
                        "A network filter of another maker is bound to WAN Miniport (IP)."),
      QT_TRANSLATE_NOOP("Guidance", "WAN Miniport (IP) is missing, disabled or damaged."),
      QT_TRANSLATE_NOOP("Guidance", "The server has no free address for this client.")},
     {{{"\"Error 720: Can't connect to a VPN Connection\" when you try to establish a VPN "
        "connection",
        "Analysis before troubleshooting"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"787",
     787,
     "ERROR_OAKLEY_AUTH_FAIL",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate was not accepted for this L2TP connection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server could not prove who it is. You can't fix this yourself."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The L2TP security layer could not authenticate the server: likely it shows a "
          "wildcard certificate or one of another authority than this laptop's."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "List this computer's certificates with their issuers: certutil -store My"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that ProhibitIpSec under "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters is 0 or absent "
           "on this laptop."),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "For L2TP, RRAS takes the first usable computer certificate it finds, and this "
          "choice can't be configured."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Keep one certificate on the server that serves L2TP and SSTP or IP-HTTPS "
                         "alike, from the CA of the clients' certificates."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Or set ProhibitIpSec=1 (DWORD) under "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters on the server "
           "and add a manual IPsec rule for UDP 1701 in transport mode with the chosen CA.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The server uses a wildcard certificate for L2TP."),
      QT_TRANSLATE_NOOP("Guidance",
                        "The server's certificate comes from another authority than the client's."),
      QT_TRANSLATE_NOOP("Guidance", "One of the certificates has expired.")},
     {{{"L2TP VPN fails with error 787", "Cause and Resolution"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"691",
     691,
     "ERROR_AUTHENTICATION_FAILURE",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in was refused."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server did not accept your user name and password, or its rules refuse "
          "you."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Type your password once by hand; stop after two tries so that your account is "
           "not locked."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that you can sign in elsewhere with the same password."),
       QT_TRANSLATE_NOOP("Guidance", "If it still fails, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "Wrong or expired credentials, a locked account, or a refusal by the network "
                      "policy; with SSTP 691 is often what IKEv2 reports as 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the account: locked, disabled, password expired."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If typed credentials work and saved ones do not, Credential Guard may keep "
                       "MS-CHAPv2 from using them."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107).")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "If only MS-CHAPv2 fails for everybody, the domain controller's "
                        "LmCompatibilityLevel may refuse it."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal."),
       QT_TRANSLATE_NOOP("Guidance", "Read LmCompatibilityLevel on the domain controllers: "
                                     "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On RRAS or NPS set \"Enable NTLMv2 Compatibility\"=1 (DWORD) under "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Policy and restart "
           "the service."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Better: move from passwords to certificates (PEAP with EAP-TLS)."),
       QT_TRANSLATE_NOOP(
           "Guidance", "For certificates check the mapping to the account, including the security "
                       "identifier extension.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "User name or password is wrong or expired, or the account is locked."),
      QT_TRANSLATE_NOOP("Guidance", "The network policy refuses the connection (SSTP)."),
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The domain controller refuses the older sign-in method (LmCompatibilityLevel)."),
      QT_TRANSLATE_NOOP("Guidance",
                        "Credential Guard does not hand out saved credentials for MS-CHAPv2."),
      QT_TRANSLATE_NOOP("Guidance", "The client certificate is not mapped to the account.")},
     {{{"VPN connections fail when using MS-CHAPv2", "Cause"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"directaccess.richardhicks.com", "Always On VPN Errors 691 and 812"}}}},
};

} // namespace

std::span<const CodeEntry> mainCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
