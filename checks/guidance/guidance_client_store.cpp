// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "client-certificate": choosing one out of the stores.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"client-certificate.none",
     QT_TRANSLATE_NOOP("Guidance", "There is no certificate with which this computer can sign in."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN asks for an electronic identity card (certificate). "
                                    "None that fits was found on this computer."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If you can, connect to the office network once and stay signed in for a "
                         "while; the certificate often comes by itself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection; {store}: the computer's or the user's store;
      //: {against}: one or two sentences on what is in the store
      QT_TRANSLATE_NOOP("Guidance", "\"{connection}\" takes a certificate from {store}. {against} "
                                    "Windows reports 13806, 786 or 766."),
      {//: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the computer or the user is in the group that may enrol.")}},
     {//: {store}: the computer's or the user's store; {against}: one or two sentences on
      //: what is in the store
      QT_TRANSLATE_NOOP("Guidance", "No certificate in {store} has a private key, lies in its "
                                    "period, allows Client Authentication, leads to a trusted root "
                                    "and passes the filter of the profile. {against}"),
      {QT_TRANSLATE_NOOP("Guidance", "Check template, enrolment rights and autoenrolment, or the "
                                     "certificate profile in Intune."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look in LocalMachine\\My: a device tunnel and L2TP take it from there."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check the certificate filter in the EAP settings of the profile.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13806"},
       {"EAP configuration", "EAP certificate filtering"},
       {"Routing and Remote Access Error Codes", "ERROR_NO_EAPTLS_CERTIFICATE (798)"}}}},
    {"client-certificate.key.missing",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate lacks its secret part."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) for the VPN is there, but the "
                        "secret key that belongs to it is not. Without the key it proves nothing."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate \"{subject}\" ({origin}) would fit, but has no private "
                        "key. It was probably imported without it, or the key storage was reset."),
      {//: {repair}: a command
       QT_TRANSLATE_NOOP("Guidance", "Try to find the key again: {repair}"),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP("Guidance",
                         "If that fails, delete this certificate and enrol a new one: {enrolment}"),
       QT_TRANSLATE_NOOP("Guidance", "After a reset of the security chip (TPM), every certificate "
                                     "whose key was in it has to be enrolled again.")}},
     {//: {subject}: subject name of the certificate; {store}: the computer's or the user's store
      QT_TRANSLATE_NOOP("Guidance", "The certificate \"{subject}\" has no private key in {store}."),
      {QT_TRANSLATE_NOOP("Guidance", "Enrol on the device itself; do not distribute .cer files."),
       QT_TRANSLATE_NOOP("Guidance", "Check whether TPM resets or changes of the key storage "
                                     "provider cause it on other computers.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13806"},
       {"EAP configuration", "EAP certificate filtering"}}}},
    {"client-certificate.key.prompts",
     QT_TRANSLATE_NOOP("Guidance",
                       "Your certificate asks for a confirmation each time it is used."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) for the VPN asks for a confirmation or a PIN "
          "when it is used. A connection that starts by itself cannot wait for that."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect by hand once and answer the question."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP("Guidance",
                        "The private key of \"{subject}\" ({origin}) is protected by a prompt. "
                        "Always On dials silently: Windows reports 703 or 798."),
      {QT_TRANSLATE_NOOP("Guidance", "Check whether the certificate was imported with \"Enable "
                                     "strong private key protection\"."),
       QT_TRANSLATE_NOOP("Guidance", "Enrol it again without that option.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP("Guidance", "The key of \"{subject}\" needs user interaction."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Use a TPM key storage provider without a prompt in the template."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check the policy \"System cryptography: Force strong key protection\".")}},
     {{{"EAP configuration", "EAP certificate filtering"},
       {"Routing and Remote Access Error Codes", "ERROR_INTERACTIVE_MODE (703)"}}}},
    {"client-certificate.several-alike",
     QT_TRANSLATE_NOOP("Guidance", "Several certificates fit, and Windows may take the wrong one."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This computer has several electronic identity cards (certificates) that "
                        "could be used for the VPN. Windows can take the wrong one."),
      {QT_TRANSLATE_NOOP("Guidance", "If Windows asks you which one to use, take the one that your "
                                     "organisation issued for the VPN."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {count}: a number; {store}: the computer's or the user's store; {subjects}: names of
      //: certificates; {issuers}: names of CAs
      QT_TRANSLATE_NOOP("Guidance",
                        "{count} certificates in {store} fit: {subjects}. Their issuers: "
                        "{issuers}. Which one Windows takes is not certain; with a machine "
                        "certificate this shows as an occasional 13801."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out which issuer the VPN expects."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Remove certificates that are no longer needed, after asking what else uses them.")}},
     {//: {count}: a number; {issuers}: names of CAs
      QT_TRANSLATE_NOOP("Guidance",
                        "{count} candidates without a rule between them; issuers: {issuers}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Machine certificates: add the purpose IP security IKE intermediate "
                         "(1.3.6.1.5.5.8.2.2) to the template for the VPN; Windows prefers it."),
       QT_TRANSLATE_NOOP("Guidance", "User certificates: filter by issuer or purpose in the EAP "
                                     "settings (TLSExtensions, FilteringInfo)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "RRAS: name the root that it accepts: $c = Get-Item "
           "Cert:\\LocalMachine\\Root\\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted "
           "Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"EAP configuration", "EAP certificate filtering"}}}},
    {"client-certificate.issuer.not-listed",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server does not list the issuer of your computer's certificate."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server says whose electronic identity cards (certificates) it "
                        "accepts. The issuer of your computer's card is not among them."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {issuer}: name of the CA
      QT_TRANSLATE_NOOP("Guidance",
                        "The server's reply lists the authorities that it accepts. No CA above "
                        "\"{subject}\" (issued by \"{issuer}\") is among them."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check whether another certificate of this computer should be used."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {subject}: subject name of the certificate; {issuer}: name of the CA
      QT_TRANSLATE_NOOP("Guidance", "The IKE_SA_INIT reply carries a CERTREQ without the key of "
                                    "any CA above \"{subject}\"; issuer: \"{issuer}\"."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check that the root of the clients' certificates is in Trusted Root "
                         "Certification Authorities of the computer account on every VPN server."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the accepted root: Get-VpnAuthProtocol. Set it: $c = Get-Item "
           "Cert:\\LocalMachine\\Root\\THUMBPRINT; Set-VpnAuthProtocol -UserAuthProtocolAccepted "
           "Certificate,EAP -RootCertificateNameToAccept $c; Restart-Service RemoteAccess"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Behind a load balancer, compare the servers with each other.")}},
     {{{"RFC 7296", "3.7 Certificate Request Payload"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"client-certificate.conditional-access",
     QT_TRANSLATE_NOOP("Guidance", "Your Conditional Access certificate is short-lived by design."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "Your organisation checks the state of your computer before it "
                                    "lets you in. The electronic identity card (certificate) for "
                                    "that is valid until {until}; it is renewed by itself."),
      {QT_TRANSLATE_NOOP("Guidance", "Nothing has to be done.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "\"{subject}\" ({origin}) comes from Entra Conditional Access "
                                    "and expires on {until}. About one hour is by design."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "If connecting fails, check in Company Portal whether the device is compliant.")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The one-hour certificate of Conditional Access "
                                    "(1.3.6.1.4.1.311.87) is there until {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "The network policy should demand this purpose: "
                                     "Allowed-Certificate-OID 1.3.6.1.4.1.311.87.")}},
     {{{"VPN and conditional access", "Conditional Access flow"},
       {"Troubleshoot Always On VPN", "Oops, you can't get to this yet"}}}},
    {"client-certificate.conditional-access.missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "The certificate that shows that your device meets the rules is missing."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your organisation lets in only computers that meet its rules. The electronic identity "
          "card (certificate) that says so is not on this computer. Windows fetches one for each "
          "connection, and it lasts about an hour."),
      {QT_TRANSLATE_NOOP("Guidance", "Connect once; if that works, nothing has to be done."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If it fails, open the Company Portal app and do what it lists as not done."),
       QT_TRANSLATE_NOOP("Guidance", "Sign in to Windows again, then connect."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{connection}\" signs in with a certificate of the purpose AAD Conditional Access "
          "(1.3.6.1.4.1.311.87), and there is none in its period. Between two dials that is "
          "normal; together with 798, 812, 874 or 875 it is the cause."),
      {QT_TRANSLATE_NOOP("Guidance", "Dial once and look again: a certificate should have come."),
       QT_TRANSLATE_NOOP("Guidance", "Check that the device is marked compliant in Intune."),
       QT_TRANSLATE_NOOP("Guidance", "Check that this computer reaches Entra ID before it dials, "
                                     "and look into its sign-in log.")}},
     {//: {connection}: name of the VPN connection
      QT_TRANSLATE_NOOP("Guidance",
                        "No current certificate with 1.3.6.1.4.1.311.87 in the user's store, with "
                        "which \"{connection}\" signs in. It is fetched when Windows dials."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the Conditional Access policy for the app VPN Server, "
                                     "and the root certificate on the VPN connectivity blade."),
       QT_TRANSLATE_NOOP("Guidance", "Check DeviceCompliance in the profile.")}},
     {{{"VPN and conditional access", "Conditional Access flow"},
       {"Troubleshoot Always On VPN", "Oops, you can't get to this yet"}}}},
    {"client-certificate.mapping.missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "Your certificate lacks a mark that newer sign-in servers ask for."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your electronic identity card (certificate) works, but it lacks a mark that "
                      "ties it to your account. Servers that ask for it refuse the sign-in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP(
          "Guidance",
          "\"{subject}\" ({origin}) has no SID extension (1.3.6.1.4.1.311.25.2). Since the update "
          "of February 2025 domain controllers can refuse it: 853, or 812 or 691."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Ask whether event 39 of Kerberos-Key-Distribution-Center is in the System "
                       "log of a domain controller, or reason 16 in that of the sign-in server."),
       QT_TRANSLATE_NOOP("Guidance", "If so, enrol a new certificate: certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate is not strongly mapped: extension 1.3.6.1.4.1.311.25.2 is missing."),
      {QT_TRANSLATE_NOOP("Guidance", "Update the CA, or add the SID in the SCEP or PKCS profile of "
                                     "Intune, and issue the certificates again."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Until then map the accounts explicitly (altSecurityIdentities).")}},
     {{{"KB5014754: Certificate-based authentication changes on Windows domain controllers",
        "Take action"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_INVALID (853)"}}}},
};

} // namespace

std::span<const GuidanceEntry> clientStoreGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
