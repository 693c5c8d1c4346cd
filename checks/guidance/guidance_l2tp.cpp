// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "authentication": MS-CHAPv2 and L2TP.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"authentication.mschapv2.lm-compatibility",
     QT_TRANSLATE_NOOP("Guidance",
                       "The servers may refuse the way in which your password is sent."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN proves your password in an old way. On this computer the rules for old ways "
          "were changed; the servers may refuse it, even if your password is right."),
      {QT_TRANSLATE_NOOP("Guidance", "Type the password by hand once. Stop after two tries, so "
                                     "that your account is not locked."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {level}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" signs in with MS-CHAPv2, and LmCompatibilityLevel is "
                        "{level} here. The value on the domain controller decides; this computer's "
                        "is a hint that a policy changed it. Windows usually reports 691."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether others fail with MS-CHAPv2 too."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the account is not locked and the password not expired.")}},
     {//: {level}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "With a raised LmCompatibilityLevel (here {level}) domain controllers "
                        "refuse the NTLM form that the RAS server passes on for MS-CHAPv2."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "On the RRAS server, or NPS: "
                         "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RemoteAccess\\Policy, DWORD "
                         "\"Enable NTLMv2 Compatibility\" = 1, then restart the service."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Better: move to a sign-in with certificates (EAP-TLS or PEAP).")}},
     {{{"VPN connections fail when using MS-CHAPv2", "Cause"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"authentication.mschapv2.credential-guard",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "Windows protects your password so well that the VPN cannot use it by itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A protection of Windows keeps programs from reading your saved password. "
                        "Your VPN wants to use it by itself, and cannot."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "When you are asked, type your user name and password. Stop after two tries."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "Credential Guard runs, and \"{connection}\" signs in with "
                                    "MS-CHAPv2. Credential Guard does not hand out the Windows "
                                    "sign-in for it; typed passwords work. Windows reports 691."),
      {QT_TRANSLATE_NOOP("Guidance", "Test with a typed password."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Leave Credential Guard on: the sign-in method has to change.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "MS-CHAPv2 with single sign-on does not work under Credential Guard, which "
                        "is on by default in Windows 11 22H2 and later (Enterprise, Education)."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Move \"{connection}\" to certificates: PEAP with EAP-TLS, or EAP-TLS."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Until then, set UseWinLogonCredentials to false, so that the person is asked.")}},
     {{{"Considerations and known issues when using Credential Guard",
        "Wi-fi and VPN considerations"},
       {"VPN connections fail when using MS-CHAPv2", "Cause"}}}},
    {"authentication.l2tp.server-certificate",
     QT_TRANSLATE_NOOP(
         "Guidance", "The VPN server may show the wrong certificate for this kind of connection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server proves who it is with an electronic identity card "
                        "(certificate). For this kind of connection (L2TP) the server takes the "
                        "first one it has, which may be the wrong one."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {issuers}: names of CAs
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{connection}\" uses L2TP with certificates. The server takes the first "
                        "certificate in its store; it has to come from a CA of this computer's "
                        "certificates ({issuers}) and must not be a wildcard certificate. What it "
                        "takes cannot be seen from here. Windows reports 787."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check that this computer's certificate comes from the right CA: certutil -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {issuers}: names of CAs
      QT_TRANSLATE_NOOP("Guidance", "RRAS takes the first usable certificate for L2TP, and this "
                                    "cannot be configured. Clients trust: {issuers}."),
      {QT_TRANSLATE_NOOP("Guidance", "Use one certificate for SSTP, IP-HTTPS and L2TP that is not "
                                     "a wildcard and comes from the CA of the clients."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Or, on RRAS: HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters, DWORD "
           "ProhibitIpSec = 1, and a manual IPsec rule for L2TP (UDP 1701, transport mode, "
           "computer certificate of the chosen CA).")}},
     {{{"L2TP VPN fails with error 787", "Cause and Resolution"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"}}}},
    {"authentication.l2tp.ipsec-prohibited",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer is set up to make this VPN connection without protection."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A setting on this computer forbids the encryption (IPsec) that your VPN "
                        "needs. The server accepts no connection without it."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "ProhibitIpSec is 1 on this computer, so Windows makes no "
                                    "IPsec policy for L2TP (\"{connection}\"). Microsoft describes "
                                    "the value for servers only. Windows reports 789, 788 or 791."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask who set it: a manual IPsec rule may stand in for it."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If nobody needs it, remove it (elevated) and restart: reg delete "
           "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters /v ProhibitIpSec")}},
     {QT_TRANSLATE_NOOP("Guidance", "HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters "
                                    "ProhibitIpSec = 1 on a client."),
      {QT_TRANSLATE_NOOP("Guidance", "Remove it from scripts and policies that reach clients."),
       QT_TRANSLATE_NOOP("Guidance",
                         "It belongs on an RRAS server with a manual IPsec rule, if anywhere.")}},
     {{{"L2TP VPN fails with error 787", "Cause and Resolution"},
       {"Routing and Remote Access Error Codes", "ERROR_OAKLEY_GENERAL_PROCESSING (789)"}}}},
    {"authentication.l2tp.nat-traversal",
     QT_TRANSLATE_NOOP("Guidance",
                       "Windows does not connect to this kind of VPN server by default."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server is behind a device that translates its address. By default "
                        "Windows does not make this kind of connection (L2TP) to such a server."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Ask your helpdesk whether there is another VPN connection that you can use."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {value}: a number; {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance", "The server's reply shows address translation in front of it, "
                                    "and AssumeUDPEncapsulationContextOnSendRule is {value} here. "
                                    "\"{connection}\" uses L2TP; Windows reports 809 or 789."),
      {QT_TRANSLATE_NOOP("Guidance", "If your organisation allows it, set the DWORD (elevated): "
                                     "HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent, "
                                     "AssumeUDPEncapsulationContextOnSendRule = 1 (server behind "
                                     "NAT) or 2 (both), then restart."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {value}: a number
      QT_TRANSLATE_NOOP("Guidance",
                        "An L2TP server behind NAT needs AssumeUDPEncapsulationContextOnSendRule = "
                        "1 or 2 on every Windows client; here it is {value}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Better: give the server a public address, or use IKEv2 or SSTP."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Otherwise deploy the value by policy and restart the clients.")}},
     {{{"Configure L2TP/IPsec server behind NAT-T device",
        "Set AssumeUDPEncapsulationContextOnSendRule registry key"},
       {"Routing and Remote Access Error Codes", "ERROR_VPN_TIMEOUT (809)"}}}},
};

} // namespace

std::span<const GuidanceEntry> l2tpGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
