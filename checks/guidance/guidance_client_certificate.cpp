// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "client-certificate": the certificate of this computer or user.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"client-certificate.eku.client-auth-missing",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate is not made for signing in."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) is of a kind that the VPN does not "
          "accept for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {found}: what the certificate has
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate \"{subject}\" ({origin}) lacks the purpose Client "
                        "Authentication (it has: {found}). Windows reports 13806 for a computer "
                        "certificate and 798 for a user certificate."),
      {//: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Check whether the right certificate is missing and only this one is left."),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}")}},
     {//: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance", "The extended key usage has no id-kp-clientAuth (1.3.6.1.5.5.7.3.2); found: "
                      "{found}."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Use a template with Client Authentication; Smart Card Logon alone does not "
                       "pass the filter of the EAP settings."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the template, the enrolment rights and the deployment in Intune or group "
           "policy.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13806"},
       {"RFC 5280", "4.2.1.12 Extended Key Usage"},
       {"EAP configuration", "EAP certificate filtering"}}}},
    {"client-certificate.validity.expired",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate has expired."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) for the VPN expired on {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If you can, connect to the office network once; the certificate is often "
                         "renewed there by itself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {until}: date and time; {days}: number of days
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" ({origin}) expired on {until}, {days} days ago. Windows "
          "can report 13806 for a computer certificate and 854 for a user certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       //: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}")}},
     {//: {from}: date and time; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate was valid from {from} until {until} and was not renewed."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find out why automatic enrolment did not run: template rights, renewal window, "
           "reach of the CA."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the template, the enrolment rights and the deployment in Intune or group "
           "policy.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13806"},
       {"RFC 5280", "4.1.2.5 Validity"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_EXPIRED (854)"}}}},
    {"client-certificate.validity.not-yet-valid",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate is not valid yet."),
     {//: {from}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) for the VPN is not valid before {from}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {from}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" ({origin}) begins on {from}; a wrong clock is "
                      "the usual reason."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare with a time server: w32tm /stripchart /computer:time.windows.com "
                         "/samples:3 /dataonly")}},
     {//: {from}: date and time; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate is valid from {from} until {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock of the issuing CA and of this computer."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the certificate was issued for later, issue one for now.")}},
     {{{"RFC 5280", "4.1.2.5 Validity"}, {"Troubleshoot Always On VPN", "Error code: 13806"}}}},
    {"client-certificate.validity.expires-soon",
     //: {days}: number of days
     QT_TRANSLATE_NOOP("Guidance", "Your certificate expires in {days} days."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The VPN still works, but your electronic identity card "
                                    "(certificate) expires on {until}."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Connect to the office network before that day, so that it can be renewed."),
       QT_TRANSLATE_NOOP("Guidance", "Tell your helpdesk if it is not renewed by itself.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate \"{subject}\" ({origin}) expires on {until}."),
      {//: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate expires on {until} and has not been renewed yet."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the renewal window of the template and whether the device can reach the "
           "CA."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Certificates of Entra Conditional Access live for about an hour by design; "
                       "this remark does not concern them.")}},
     {{{"RFC 5280", "4.1.2.5 Validity"}, {"Troubleshoot Always On VPN", "Error code: 13806"}}}},
    {"client-certificate.chain.untrusted-root",
     QT_TRANSLATE_NOOP("Guidance", "The authority behind your certificate is not trusted."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your electronic identity card (certificate) comes from an authority that is "
                      "not known here."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP("Guidance",
                        "The chain of \"{subject}\" ({origin}) ends in a root that is not trusted. "
                        "Windows can report 13801, or 861 for a user certificate."),
      {//: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       QT_TRANSLATE_NOOP("Guidance", "Read the trusted roots: certutil -store Root"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root of the client certificate is missing on the client, or is not the one "
          "that the server accepts."),
      {QT_TRANSLATE_NOOP("Guidance", "Publish the root to the computer store of the clients."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the VPN server compare: Get-VpnAuthProtocol (RootCertificateNameToAccept).")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_ROOT_CERT_NOT_FOUND (861)"},
       {"RFC 5280", "6.1 Basic Path Validation"}}}},
    {"client-certificate.chain.incomplete",
     QT_TRANSLATE_NOOP("Guidance", "A link is missing between your certificate and its authority."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Not everything that confirms your electronic identity card (certificate) is on "
          "this computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP(
          "Guidance", "An intermediate certificate of \"{subject}\" ({origin}) is missing. Windows "
                      "can report 13801, or 861 for a user certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the intermediate store: certutil -store CA"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The issuing CA's certificate is not on the client, so the chain can't be "
                        "built."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish the intermediate certificate to the clients and to the VPN server."),
       QT_TRANSLATE_NOOP("Guidance", "Check the AIA address in the client certificate.")}},
     {{{"directaccess.richardhicks.com", "Always On VPN Error 13801"},
       {"RFC 5280", "6.1 Basic Path Validation"}}}},
    {"client-certificate.chain.self-signed",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate vouches only for itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your electronic identity card (certificate) was not confirmed by any "
                        "authority."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" ({origin}) is self-signed; no VPN server accepts "
          "it. Windows can report 13801, or 861 for a user certificate."),
      {//: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check whether the certificate of your organisation is missing."),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP(
           "Guidance",
           "While on the corporate network, start enrolment: gpupdate, then {enrolment}")}},
     {QT_TRANSLATE_NOOP("Guidance", "A self-signed certificate was taken as the candidate."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the template, the enrolment rights and the deployment in Intune or group "
           "policy."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Restrict the selection in the profile by issuer and purpose.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"RFC 5280", "6.1 Basic Path Validation"}}}},
    {"client-certificate.chain.ca-expired",
     QT_TRANSLATE_NOOP("Guidance", "An authority behind your certificate has expired."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The authority that issued your electronic identity card (certificate) is no "
                      "longer valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate of the authority \"{ca}\" expired on {until}. Windows can "
                        "report 13801, or 861 or 863 for a user certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       //: {listing}: a command
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: {listing}"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{ca}\" expired on {until}; everything that it issued fails with it."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Renew the CA's certificate, publish it, and reissue the client certificates if "
          "the CA's key changed.")}},
     {{{"RFC 5280", "6.1.3 Basic Certificate Processing"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_ROOT_CERT_EXPIRED (863)"}}}},
    {"client-certificate.chain.ca-unfit",
     QT_TRANSLATE_NOOP("Guidance",
                       "An authority behind your certificate was not allowed to issue it."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was confirmed by somebody who may "
          "not do that."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "The issuer \"{ca}\" does not count as an authority for this certificate: "
                        "{detail}. Windows can report 13801, or 861 for a user certificate."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "\"{ca}\" breaks a condition for an issuing CA: {detail}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check basic constraints, path length and, if present, the extended key usage "
           "of the CA's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Reissue the CA's certificate correctly, then the client certificates.")}},
     {{{"RFC 5280", "4.2.1.9 Basic Constraints"},
       {"RFC 5280", "6.1.4 Preparation for Certificate i+1"}}}},
    {"client-certificate.chain.bad-signature",
     QT_TRANSLATE_NOOP("Guidance", "A signature in the chain of your certificate is wrong."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) does not carry the signature that "
          "it claims."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The signature said to be of \"{ca}\" does not fit. Windows can report 13801, "
          "or 861 for a user certificate."),
      {//: {ca}: subject name of the certification authority
       QT_TRANSLATE_NOOP(
           "Guidance", "Check whether an old copy of \"{ca}\" lies in a store: certutil -store CA"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority
      QT_TRANSLATE_NOOP(
          "Guidance",
          "A certificate in the chain is not signed with the key of \"{ca}\"; often two "
          "CA certificates share a name after a renewal."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare subject key identifiers and remove outdated CA certificates.")}},
     {{{"RFC 5280", "6.1.3 Basic Certificate Processing"}}}},
    {"client-certificate.key.weak",
     QT_TRANSLATE_NOOP("Guidance", "The key of your certificate is too weak."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) is protected too weakly by today's "
          "standards."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {algorithm}: name of an algorithm; {bits}: key length in bits
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" ({origin}) has a key of type {algorithm} with "
                      "{bits} bits."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm; {bits}: key length in bits
      QT_TRANSLATE_NOOP("Guidance",
                        "{algorithm} with {bits} bits is below the minimum of the site policy."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Raise the minimum key size in the template and enrol again.")}},
     {{{"NIST SP 800-57 Part 1", "5.6 Cryptographic Algorithm and Key-Size Selection"}}}},
    {"client-certificate.signature.weak",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate is signed with an outdated method."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was signed in an old way that can "
          "be forged more easily."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate \"{subject}\" ({origin}) is signed with {algorithm}."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance", "{algorithm} is no longer accepted by many systems."),
      {QT_TRANSLATE_NOOP("Guidance", "Reissue the certificate with SHA-256 or better."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the whole issuing CA still signs this way, plan its migration.")}},
     {{{"RFC 6194", "Security considerations"}, {"RFC 6151", "2 Security Considerations"}}}},
    {"client-certificate.key-usage.unfit",
     QT_TRANSLATE_NOOP("Guidance", "The key of your certificate may not be used for signing."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your electronic identity card (certificate) can't be used for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found;
      //: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" ({origin}) has the key usage {found}; digital "
                      "signature is needed."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The key usage extension is present and lacks digitalSignature; found: {found}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Use a template with digital signature, and key encipherment for RSA."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Check the template, the enrolment rights and the deployment in Intune or group "
           "policy.")}},
     {{{"RFC 5280", "4.2.1.3 Key Usage"}}}},
    {"client-certificate.revocation.revoked",
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was withdrawn by its authority."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If your computer or smart card was lost or replaced, tell your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {origin}: where the certificate was found
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" ({origin}) is on the list of revoked "
          "certificates. Windows can report 855 for a user certificate, or 812 or 691."),
      {QT_TRANSLATE_NOOP("Guidance", "Verify: certutil -verify -urlfetch FILE.cer"),
       //: {enrolment}: a command
       QT_TRANSLATE_NOOP("Guidance",
                         "Remove the revoked certificate and start enrolment: {enrolment}")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The CA has revoked this certificate; the sign-in server refuses it."),
      {QT_TRANSLATE_NOOP("Guidance", "Find out why it was revoked."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the device is still in use, issue a new certificate and deploy it.")}},
     {{{"RFC 5280", "6.3 CRL Validation"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_REVOKED (855)"}}}},
};

} // namespace

std::span<const GuidanceEntry> clientCertificateGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
