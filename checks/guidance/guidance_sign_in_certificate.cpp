// SPDX-License-Identifier: Apache-2.0
// Guidance of authentication.nps-certificate.*: the certificate of the sign-in server.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"authentication.nps-certificate.eku-missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in server's certificate is not made for identifying a server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server that checks your sign-in shows an electronic identity card "
                        "(certificate) of the wrong kind."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" of the sign-in server (NPS) lacks the purpose "
          "Server Authentication (it has: {found}). Windows can report 857, 864 or 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance", "The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: "
                      "{found}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a certificate from the NPS template into the computer's Personal store "
           "of the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"RFC 5280", "4.2.1.12 Extended Key Usage"}}}},
    {"authentication.nps-certificate.name-mismatch",
     QT_TRANSLATE_NOOP(
         "Guidance", "The sign-in server does not have the name that your VPN connection expects."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server that checks your sign-in shows an electronic identity card "
                        "(certificate) with an unexpected name."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {names}: names in the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The sign-in server (NPS) shows the names {names}. Windows can report 853, 864 "
          "or 812 when the profile lists other names."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the names in the profile: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml, element ServerNames."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare upper and lower case too: administrators report that Windows 11 "
                         "compares exactly."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {names}: names in the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "ServerNames in the EAP settings and the names {names} of the NPS certificate "
          "differ."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Correct ServerNames in the profile and deploy it, or reissue the NPS "
                         "certificate with the listed name."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"Troubleshoot Always On VPN", "Error code: 812"},
       {"directaccess.richardhicks.com", "Always On VPN Error 853 on Windows 11"},
       {"RFC 6125", "6.4 Matching the DNS Domain Name Portion"}}}},
    {"authentication.nps-certificate.expired",
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate has expired."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The electronic identity card (certificate) of the server that "
                                    "checks your sign-in expired on {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {until}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" of the sign-in server (NPS) expired on {until}. Windows "
          "reports 858; the same refusal often appears as 812 with IKEv2 and 691 with SSTP."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The NPS certificate expired on {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Renew the certificate on the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_EXPIRED (858)"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"},
       {"RFC 5280", "4.1.2.5 Validity"}}}},
    {"authentication.nps-certificate.not-yet-valid",
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate is not valid yet."),
     {//: {from}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The electronic identity card (certificate) of the server that "
                                    "checks your sign-in is not valid before {from}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {from}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" of the sign-in server (NPS) begins on {from}; a "
          "wrong clock on this laptop is the usual reason."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the clock is right, pass the report to the certificate team.")}},
     {//: {from}: date and time; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The NPS certificate is valid from {from} until {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock of the NPS server and of the issuing CA."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"RFC 5280", "4.1.2.5 Validity"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_INVALID (857)"}}}},
    {"authentication.nps-certificate.expires-soon",
     //: {days}: number of days
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate expires in {days} days."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "The VPN still works, but the electronic identity card (certificate) of "
                        "the server that checks your sign-in expires on {until}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "You don't need to do anything now; your helpdesk may want to know.")}},
     {//: {subject}: subject name of the certificate; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate \"{subject}\" of the sign-in server (NPS) "
                                    "expires on {until}; after that nobody can sign in."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The NPS certificate expires on {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Renew it before that day."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"RFC 5280", "4.1.2.5 Validity"},
       {"Troubleshoot Always On VPN",
        "General troubleshooting for Always On VPN connection issues"}}}},
    {"authentication.nps-certificate.untrusted-root",
     QT_TRANSLATE_NOOP("Guidance",
                       "This computer does not trust the authority behind the sign-in server."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer does not know who issued the electronic identity card "
                        "(certificate) of the server that checks your sign-in."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP("Guidance",
                        "The chain of the sign-in server (NPS) leads to \"{root}\" (thumbprint: "
                        "{thumbprint}), which is not trusted here. Windows reports 864."),
      {//: {root}: subject name of the root certificate
       QT_TRANSLATE_NOOP("Guidance", "Look for \"{root}\" in the store: certutil -store Root"),
       QT_TRANSLATE_NOOP("Guidance", "Read the root in the profile: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml, element TrustedRootCA."),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {//: {root}: subject name of the root certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The root \"{root}\" is missing on the client, or the profile's TrustedRootCA "
          "names another one."),
      {QT_TRANSLATE_NOOP("Guidance", "Publish the root to the computer store of the clients."),
       //: {root}: subject name of the root certificate
       QT_TRANSLATE_NOOP(
           "Guidance", "Compare TrustedRootCA in the profile with the thumbprint of \"{root}\".")}},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND (864)"},
       {"directaccess.richardhicks.com", "Always On VPN Error Code 864"}}}},
    {"authentication.nps-certificate.self-signed",
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate vouches only for itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The server that checks your sign-in shows an electronic identity card "
                        "(certificate) that no authority has confirmed."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" ({thumbprint}) of the sign-in server (NPS) is "
                      "self-signed. Windows can report 864."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "NPS presents a self-signed certificate; possibly the right one is missing or "
          "no longer selected."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a certificate from the NPS template into the computer's Personal store "
           "of the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND (864)"},
       {"RFC 5280", "6.1 Basic Path Validation"}}}},
    {"authentication.nps-certificate.incomplete",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A link is missing between the sign-in server's certificate and its authority."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The server that checks your sign-in does not show everything that confirms its "
          "identity."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {missing}: subject name of the missing certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate of \"{missing}\" is missing in the chain of the sign-in server "
          "(NPS). Windows can report 864 or 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the intermediate store: certutil -store CA"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {missing}: subject name of the missing certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The intermediate certificate \"{missing}\" is missing on the NPS server, or is "
          "not sent."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Install it in the Intermediate Certification Authorities store of the NPS "
                       "server."),
       QT_TRANSLATE_NOOP("Guidance", "Publish it to the clients as well.")}},
     {{{"RFC 5280", "6.1 Basic Path Validation"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_OTHER_ERROR (860)"}}}},
    {"authentication.nps-certificate.ca-expired",
     QT_TRANSLATE_NOOP("Guidance",
                       "An authority behind the sign-in server's certificate has expired."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The authority behind the server that checks your sign-in is no longer valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate of the authority \"{ca}\" expired on {until}. "
                                    "Windows can report 865 or 812."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{ca}\" expired on {until}; everything that it issued fails with it."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Renew the CA's certificate, publish it, and reissue the NPS certificate if the "
           "CA's key changed."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"RFC 5280", "6.1.3 Basic Certificate Processing"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_INVALID (865)"}}}},
    {"authentication.nps-certificate.ca-unfit",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "An authority behind the sign-in server's certificate was not allowed to issue "
         "it."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was confirmed by somebody who may not do that."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "The issuer \"{ca}\" does not count as an authority for this certificate: "
                        "{detail}. Windows can report 865 or 812."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "\"{ca}\" breaks a condition for an issuing CA: {detail}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check basic constraints, path length and, if present, the extended key usage "
           "of the CA's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Reissue the CA's certificate correctly, then the NPS certificate.")}},
     {{{"RFC 5280", "4.2.1.9 Basic Constraints"},
       {"RFC 5280", "6.1.4 Preparation for Certificate i+1"}}}},
    {"authentication.nps-certificate.bad-signature",
     QT_TRANSLATE_NOOP("Guidance",
                       "A signature in the chain of the sign-in server's certificate is wrong."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in does not carry the signature that it claims."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The signature said to be of \"{ca}\" does not fit. Windows can report 865 or "
          "812."),
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
                         "Compare subject key identifiers and remove outdated CA certificates."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If no CA of yours has this key, treat it as a security incident.")}},
     {{{"RFC 5280", "6.1.3 Basic Certificate Processing"}}}},
    {"authentication.nps-certificate.key-usage-unfit",
     QT_TRANSLATE_NOOP("Guidance",
                       "The key of the sign-in server's certificate may not be used for signing."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in can't be used for this."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" of the sign-in server (NPS) has the key usage "
                      "{found}; digital signature is needed. Windows can report 860 or 812."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The key usage extension is present and lacks digitalSignature; found: {found}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Use a template with digital signature, and key encipherment for RSA."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"RFC 5280", "4.2.1.3 Key Usage"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_OTHER_ERROR (860)"}}}},
    {"authentication.nps-certificate.key-weak",
     QT_TRANSLATE_NOOP("Guidance", "The key of the sign-in server's certificate is too weak."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in is protected too weakly by today's standards."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key
      //: length in bits
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" of the sign-in server (NPS) has a key of type "
                      "{algorithm} with {bits} bits."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm; {bits}: key length in bits
      QT_TRANSLATE_NOOP("Guidance",
                        "{algorithm} with {bits} bits is below the minimum of the site policy."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Issue a certificate with RSA of at least 2048 bits or ECDSA P-256."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"NIST SP 800-57 Part 1", "5.6 Cryptographic Algorithm and Key-Size Selection"}}}},
    {"authentication.nps-certificate.signature-weak",
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in server's certificate is signed with an outdated method."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was signed in an old way that can be forged more easily."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate \"{subject}\" of the sign-in server (NPS) is signed with "
                        "{algorithm}."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance", "{algorithm} is no longer accepted by many systems."),
      {QT_TRANSLATE_NOOP("Guidance", "Reissue the certificate with SHA-256 or better."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"RFC 6194", "Security considerations"}, {"RFC 6151", "2 Security Considerations"}}}},
    {"authentication.nps-certificate.revoked",
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was withdrawn by its authority."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't use this VPN connection for now."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate \"{subject}\" of the sign-in server (NPS) is on the list of "
                      "revoked certificates. Windows can report 859."),
      {QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The CA has revoked the NPS certificate."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find out why it was revoked; if the key may be known to others, act at once."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a certificate from the NPS template into the computer's Personal store "
           "of the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_REVOKED (859)"},
       {"RFC 5280", "6.3 CRL Validation"}}}},
};

} // namespace

std::span<const GuidanceEntry> signInCertificateGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
