// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "authentication": how the profile checks the sign-in server.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"authentication.server-names.missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection does not say which sign-in server it expects."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your VPN connection does not check the name of the server that checks your "
                      "sign-in."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "You don't need to do anything now; your VPN administrators can add the name.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" has an empty ServerNames: any server with a "
                        "certificate under the trusted root is accepted."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Without ServerNames every certificate under the trusted root passes as sign-in "
          "server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Enter the names of the NPS servers, separated by semicolons, as their "
                         "certificates spell them.")}},
     {{{"EAP configuration", "EAP XML of a VPN profile"},
       {"EapTlsConnectionPropertiesV1 Schema", "ServerNames"}}}},
    {"authentication.server-names.syntax",
     QT_TRANSLATE_NOOP("Guidance",
                       "The name of the expected sign-in server is written wrongly in the VPN "
                       "connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A name in the settings of your VPN connection is written in a way that Windows "
          "does not understand."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {value}: what stands there
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" has ServerNames = {value}; names are separated by "
          "semicolons, without quotes and without a leading star. Windows can report 853 "
          "or 812."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "ServerNames takes names separated by semicolons; each may be a regular "
                        "expression, not a wildcard."),
      {//: {value}: what stands there
       QT_TRANSLATE_NOOP("Guidance",
                         "Correct {value}: no comma, no quotes; instead of a star write a regular "
                         "expression that ends in the domain."),
       QT_TRANSLATE_NOOP("Guidance", "Deploy the profile again.")}},
     {{{"EapTlsConnectionPropertiesV1 Schema", "ServerNames"},
       {"EAP configuration", "EAP XML of a VPN profile"}}}},
    {"authentication.server-names.mismatch",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection expects another sign-in server."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection expects a sign-in server with a different "
                                    "name from the one your organisation uses."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" lists {profile}; the site policy expects "
                        "{expected}. Windows can report 812 or 853."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the names: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the log Microsoft-Windows-EapMethods-RasTls/Operational, event 107: it "
           "shows the server name that was seen."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {profile}: what the profile says; {expected}: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "ServerNames ({profile}) does not contain what is expected ({expected})."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Correct ServerNames in the profile, or the site policy if the servers were "
                       "renamed."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare with the names in the certificate of each NPS server.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 812"},
       {"directaccess.richardhicks.com", "Always On VPN Errors 691 and 812"}}}},
    {"authentication.server-names.case",
     QT_TRANSLATE_NOOP("Guidance",
                       "The name of the sign-in server differs in upper and lower case."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A name in the settings of your VPN connection differs in its capital letters from what "
          "is expected. Some Windows versions are strict about that."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk."),
       QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" lists {profile}, expected is {expected}. "
                        "Administrators report error 853 on Windows 11 for this."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the Windows version of this laptop: winver"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows 11 is reported to compare ServerNames with the NPS certificate "
                        "case-sensitively."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Write the names exactly as the NPS certificate has them and deploy the profile "
          "again.")}},
     {{{"directaccess.richardhicks.com", "Always On VPN Error 853 on Windows 11"}}}},
    {"authentication.server-names.ignored",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection lists a sign-in server but does not check it."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN connection knows the name of its sign-in server but does not compare "
          "it."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "You don't need to do anything now; your VPN administrators can correct the setting.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" has AcceptServerName off, so ServerNames has no "
          "effect."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP("Guidance", "AcceptServerName=false makes Windows ignore ServerNames."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Set AcceptServerName to true and deploy the profile again.")}},
     {{{"EapTlsConnectionPropertiesV2 Schema", "AcceptServerName"},
       {"EAP configuration", "EAP XML of a VPN profile"}}}},
    {"authentication.trusted-root.missing",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN connection does not say which authority must stand behind the sign-in "
         "server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection does not say whom to trust, so Windows may ask you a "
                        "question that you can't judge."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't accept a certificate that a window asks you about."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" has no TrustedRootCA. Windows may prompt, or "
                        "report 703 when it must stay silent."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "TrustedRootCA is empty, so any root in the computer's store is accepted or a "
          "prompt appears."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Enter the SHA-1 thumbprint of the root of the NPS certificate and deploy the "
          "profile again.")}},
     {{{"EapTlsConnectionPropertiesV1 Schema", "TrustedRootCA"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERACTIVE_MODE (703)"}}}},
    {"authentication.trusted-root.malformed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The trusted authority is written wrongly in the VPN connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A part of your VPN connection's settings that says whom to trust is damaged."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {value}: what stands there
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" has TrustedRootCA = {value}, which is not a "
                        "SHA-1 thumbprint of 20 bytes. Windows can report 864."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {value}: what stands there
      QT_TRANSLATE_NOOP(
          "Guidance", "TrustedRootCA must be 40 hexadecimal digits, with or without blanks; it is "
                      "{value}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Copy the thumbprint again: certutil -store Root on a computer that trusts the "
           "root."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Watch for an invisible character at the beginning when copying from the "
                         "certificate window.")}},
     {{{"EapTlsConnectionPropertiesV1 Schema", "TrustedRootCA"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND (864)"}}}},
    {"authentication.trusted-root.mismatch",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN connection trusts a different authority from the one your organisation uses."),
     {QT_TRANSLATE_NOOP("Guidance", "Your VPN connection expects a sign-in server whose authority "
                                    "is not the one your organisation uses."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {profile}: what the profile says; {expected}:
      //: what the site policy expects
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" trusts {profile}; the site policy expects "
                        "{expected}. Windows can report 864 or 812."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {//: {profile}: what the profile says; {expected}: what the site policy expects
      QT_TRANSLATE_NOOP(
          "Guidance",
          "TrustedRootCA ({profile}) and the expected root ({expected}) differ; often the "
          "root was renewed."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "During a change of roots list both thumbprints in the profile."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare with the chain of each NPS certificate: certutil -store My (on the NPS "
           "server).")}},
     {{{"directaccess.richardhicks.com", "Always On VPN Error Code 864"},
       {"Troubleshoot Always On VPN", "Error code: 812"}}}},
    {"authentication.trusted-root.not-in-store",
     QT_TRANSLATE_NOOP("Guidance",
                       "The authority that the VPN connection trusts is not installed on this "
                       "computer."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer does not have the electronic identity card (certificate) of the "
          "authority that your VPN connection relies on."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; missing certificates often "
                       "arrive there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" trusts {thumbprint}, which is not among this "
          "computer's trusted roots. Windows reports 864, or 703 if it would have to ask."),
      {//: {thumbprint}: SHA-1 thumbprint
       QT_TRANSLATE_NOOP("Guidance", "Read the store: certutil -store Root {thumbprint!}"),
       QT_TRANSLATE_NOOP("Guidance", "Start a policy update on the corporate network: gpupdate"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Import the root only from a file that the certificate team gives you: certutil "
           "-addstore Root FILE (elevated).")}},
     {//: {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance", "The root with thumbprint {thumbprint} is missing in the computer's Trusted "
                      "Root Certification Authorities store."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Publish it by group policy or as a trusted certificate profile in Intune, "
                      "before the VPN profile.")}},
     {{{"directaccess.richardhicks.com", "Always On VPN Error Code 864"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND (864)"}}}},
    {"authentication.validation.off",
     QT_TRANSLATE_NOOP("Guidance", "The VPN connection does not check the sign-in server at all."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN connection would sign in to any server that claims to be yours. That "
          "is a security risk."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't use this connection on public networks."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "The profile \"{connection}\" has PerformServerValidation off: the sign-in "
                        "server is not verified."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Report it to the VPN administrators as a security matter.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Without server validation an attacker can collect credentials with a server of "
          "their own."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Set PerformServerValidation to true, with ServerNames and TrustedRootCA, and "
           "deploy the profile again."),
       QT_TRANSLATE_NOOP("Guidance", "Find out why it was disabled; the certificate problem behind "
                                     "it needs a fix of its own.")}},
     {{{"EapTlsConnectionPropertiesV2 Schema", "PerformServerValidation"},
       {"RFC 5216", "5.3 Certificate Validation"}}}},
    {"authentication.validation.prompts",
     QT_TRANSLATE_NOOP("Guidance", "Windows may ask you to judge the sign-in server yourself."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "While connecting, Windows may ask whether to trust a server. An automatic VPN "
          "connection can't show that question."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't accept a certificate that a window asks you about."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" allows the server-validation prompt; an Always On "
          "connection then fails with 703."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml, element "
           "DisableUserPromptForServerValidation."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "DisableUserPromptForServerValidation is false; a silent connection can't show "
          "the prompt."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Set it to true, and make sure that ServerNames and TrustedRootCA are complete "
          "first.")}},
     {{{"EapTlsConnectionPropertiesV1 Schema", "DisableUserPromptForServerValidation"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERACTIVE_MODE (703)"}}}},
    {"authentication.validation.name-check-off",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN connection does not check the name in the server's certificate."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your VPN connection does not check whether the server that answers is the one "
          "it called. That is a security risk."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "You don't need to do anything now, but please tell your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The profile \"{connection}\" has DisableIKENameEkuCheck set: neither name nor "
          "purpose of the server's certificate is checked."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the settings: Get-VpnConnection -Name {connection!} | Format-List * "
                         "(add -AllUserConnection for an all-users connection)."),
       QT_TRANSLATE_NOOP("Guidance", "Report it to the VPN administrators as a security matter.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "DisableIKENameEkuCheck=1 accepts any certificate under a trusted root for this "
          "server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Correct the server's certificate instead, then set the value back to 0 in the "
          "profile.")}},
     {{{"[MS-RRASM] Routing and Remote Access Server Management Protocol",
        "2.2.2.2 Phonebook entry settings"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"authentication.inner-differs",
     QT_TRANSLATE_NOOP("Guidance", "The two steps of the sign-in expect different servers."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The settings of your VPN connection contradict each other about the sign-in "
                      "server."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk."),
       QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself.")}},
     {//: {connection}: name of the VPN connection; {topic}: what differs
      QT_TRANSLATE_NOOP(
          "Guidance", "The profile \"{connection}\" names different values outside and inside the "
                      "protected sign-in: {topic}. Windows can report 812 or 853."),
      {//: {connection}: name of the VPN connection
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read it: (Get-VpnConnection -Name {connection!}).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {topic}: what differs
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The outer (PEAP) and the inner (EAP-TLS) server validation differ in {topic}."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Give both the same ServerNames and TrustedRootCA, since the same NPS answers "
          "both.")}},
     {{{"EAP configuration", "EAP XML of a VPN profile"},
       {"Troubleshoot Always On VPN", "Error code: 812"}}}},
};

} // namespace

std::span<const GuidanceEntry> serverValidationGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
