// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "authentication": the sign-in method.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"authentication.method.mismatch",
     QT_TRANSLATE_NOOP("Guidance", "The profile and the server don't agree on how to sign in."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection is set up to sign in one way, but the "
                                    "server wants another. You can't fix this yourself."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" uses {profile}; expected is {expected}. Windows "
          "reports this as error 812 with IKEv2, often as 691 with SSTP."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check whether this laptop has the current VPN profile; deploy it again before "
           "changing anything by hand."),
       //: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the log Microsoft-Windows-EapHost/Operational, event 2018: it shows the "
           "offered and the requested method."),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {//: {profile}: what the profile says; {expected}: what the site policy expects
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The sign-in methods of the network policy and of the profile differ ({profile} "
          "against {expected}). Either the policy changed or this profile is old."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the policy's authentication methods with EapHostConfig, element Type, "
           "in the profile."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read NPS event 6273 for the policy that refused, and RRAS event 20276."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Switch the audit on if 6273 is missing: auditpol /set /subcategory:\"Network "
           "Policy Server\" /success:enable /failure:enable"),
       QT_TRANSLATE_NOOP("Guidance", "Microsoft advises PEAP with certificates only."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Change the policy or the profile, not both, and deploy the profile again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 812"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"RFC 3748", "5.3.1 Legacy Nak"}}}},
    {"authentication.eap.not-configured",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection does not say which sign-in method to use."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection is incomplete: it does not say how to sign in."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance", "The profile \"{connection}\" uses EAP but names no EAP method. Windows can "
                      "report 812 or 850."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the method: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "UserMethod is Eap, but the EAP configuration is missing or empty."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Export the EAP XML from a connection that works and put it into "
                         "Authentication/Eap/Configuration."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Deploy the profile again and compare CustomAuthKey in rasphone.pbk (25 is "
                       "PEAP, 13 is EAP-TLS).")}},
     {{{"EAP configuration", "EAP XML of a VPN profile"},
       {"VPNv2 CSP", "NativeProfile/Authentication"}}}},
    {"authentication.method.weak",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection allows an outdated way to sign in."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection uses an older way to sign in, which "
                                    "protects your password less than is advised today."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "You don't need to do anything now; your VPN administrators can renew the setting."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Please don't use this connection on public networks if you can avoid it.")}},
     {//: {connection}: name of the VPN connection; {method}: sign-in method
      QT_TRANSLATE_NOOP("Guidance", "The profile \"{connection}\" allows {method}."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {method}: sign-in method
      QT_TRANSLATE_NOOP(
          "Guidance", "{method} without an outer protected tunnel is weak; Microsoft advises PEAP "
                      "with certificates."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Move profile and network policy to PEAP with EAP-TLS inside."),
       QT_TRANSLATE_NOOP(
           "Guidance", "With MS-CHAPv2 note the LmCompatibilityLevel of the domain controller, and "
                       "Credential Guard on the clients.")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"VPN connections fail when using MS-CHAPv2", "Cause"}}}},
    {"authentication.method.not-for-tunnel",
     QT_TRANSLATE_NOOP("Guidance", "The sign-in method does not fit the tunnel type."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection combines two settings that do not work together."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {method}: sign-in method; {tunnel}: tunnel type
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" uses {method} with the tunnel type {tunnel}. "
                        "Windows can report 812 or 919."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {method}: sign-in method; {tunnel}: tunnel type
      QT_TRANSLATE_NOOP(
          "Guidance",
          "{method} can't be used with {tunnel}: a machine certificate needs IKEv2, and "
          "IKEv2 takes MS-CHAPv2 only inside EAP."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Correct NativeProtocolType or Authentication in the profile and deploy it "
                      "again.")}},
     {{{"VPNv2 CSP", "NativeProfile/Authentication"},
       {"Troubleshoot Always On VPN", "Error code: 812"}}}},
    {"authentication.crypto-binding.off",
     QT_TRANSLATE_NOOP("Guidance", "An extra protection of the sign-in is switched off."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This is only a remark for your VPN administrators; your connection is not "
                        "affected."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "In the profile \"{connection}\", RequireCryptoBinding is off in PEAP."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Nothing to do on this laptop; mention it to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Cryptobinding ties the inner sign-in to the outer tunnel; without it an "
                        "attacker could relay the inner method."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Set RequireCryptoBinding to true in the profile after checking that the "
                         "network policy supports it.")}},
     {{{"MsPeapConnectionPropertiesV1 Schema", "RequireCryptoBinding"},
       {"[MS-PEAP] Protected Extensible Authentication Protocol", "1.3 Overview"}}}},
};

} // namespace

std::span<const GuidanceEntry> authenticationGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
