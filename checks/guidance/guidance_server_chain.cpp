// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "server-certificate": chain, trust and revocation.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"server-certificate.chain.untrusted-root",
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
     {//: {root}: subject name of the root certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The chain leads to \"{root}\" (thumbprint: {thumbprint}), which is not among this "
          "computer's trusted roots. Windows reports 0x800B0109 with SSTP (0x800B010A if it cannot "
          "find that certificate at all) and 13801 with IKEv2."),
      {//: {root}: subject name of the root certificate
       QT_TRANSLATE_NOOP("Guidance", "Look for \"{root}\" in the store: certutil -store Root"),
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
     {//: {root}: subject name of the root certificate
      QT_TRANSLATE_NOOP("Guidance",
                        "The root certificate \"{root}\" is missing in the computer's Trusted Root "
                        "Certification Authorities store; domain members normally receive it by "
                        "themselves."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Publish the root by group policy or as a trusted certificate profile in "
                         "Intune, to the computer store."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For computers outside the domain, deploy the root with the VPN profile, or use "
           "a public certificate for SSTP."),
       QT_TRANSLATE_NOOP("Guidance", "Check the store Untrusted Certificates (Disallowed) too."),
       //: {root}: subject name of the certificate
       QT_TRANSLATE_NOOP("Guidance",
                         "If \"{root}\" is not a root but an intermediate authority, let the VPN "
                         "server send it.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 0x800B0109"},
       {"Remote Access (VPN and AOVPN) troubleshooting guidance", "Troubleshoot AOVPN issues"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.chain.self-signed",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate vouches only for itself."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server shows an electronic identity card (certificate) that no "
                        "authority has confirmed."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {thumbprint}: SHA-1 thumbprint
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" ({thumbprint}) is self-signed. Windows reports "
          "0x800B0109 with SSTP and 13801 with IKEv2."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the certificate's issuer with the expected one; another issuer means "
           "that something on the way replaces the certificate."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A self-signed certificate is in use; RRAS may have taken a default one after "
          "the right one disappeared."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 0x800B0109"},
       {"RFC 5280", "6.1 Basic Path Validation"}}}},
    {"server-certificate.chain.incomplete",
     QT_TRANSLATE_NOOP("Guidance",
                       "A link is missing between the VPN server's certificate and its authority."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server does not show everything that is needed to confirm its "
                        "identity."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {missing}: subject name of the missing certificate
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate of \"{missing}\" was not sent and is not on this computer. "
                      "Windows can report 0x800B010A or 0x800B0109 (SSTP) or 13801 (IKEv2)."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the intermediate store: certutil -store CA"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects."),
       QT_TRANSLATE_NOOP("Guidance", "Pass the report to the VPN administrators.")}},
     {//: {missing}: subject name of the missing certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The intermediate certificate \"{missing}\" is missing on the VPN server, or is "
          "not sent."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Install it in the Intermediate Certification Authorities store of the VPN "
                       "server and restart the service."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish it to the clients as well, and check the AIA address in the server's "
           "certificate."),
       //: {missing}: subject name of the missing certificate
       QT_TRANSLATE_NOOP("Guidance",
                         "If \"{missing}\" is itself the root, publish it to the clients' Trusted "
                         "Root Certification Authorities store instead.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"RFC 5280", "6.1 Basic Path Validation"},
       {"directaccess.richardhicks.com", "Always On VPN Error 13801"}}}},
    {"server-certificate.chain.ca-expired",
     QT_TRANSLATE_NOOP("Guidance", "An authority behind the VPN server's certificate has expired."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The authority that confirmed the VPN server's electronic identity card "
                        "(certificate) is no longer valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate of the authority \"{ca}\" expired on {until}. "
                                    "Windows can report 13801 (IKEv2) or 0x800B0101 (SSTP)."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance",
                        "\"{ca}\" expired on {until}; everything that it issued fails with it."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Renew the CA's certificate, publish it, and reissue the server certificate if "
           "the CA's key changed."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Remove the expired copy from the stores of the VPN server.")}},
     {{{"RFC 5280", "4.1.2.5 Validity"}, {"RFC 5280", "6.1.3 Basic Certificate Processing"}}}},
    {"server-certificate.chain.ca-unfit",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "An authority behind the VPN server's certificate was not allowed to issue it."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server's electronic identity card (certificate) was confirmed by "
                        "somebody who may not do that."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance",
                        "The issuer \"{ca}\" does not count as an authority for this certificate: "
                        "{detail}. Windows can report 13801 (IKEv2) or 0x800B010A (SSTP)."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {ca}: subject name of the certification authority; {detail}: detail as technical text
      QT_TRANSLATE_NOOP("Guidance", "\"{ca}\" breaks a condition for an issuing CA: {detail}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Check basic constraints, path length and, if present, the extended key usage "
           "of the CA's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Reissue the CA's certificate correctly, then the server certificate.")}},
     {{{"RFC 5280", "4.2.1.9 Basic Constraints"},
       {"RFC 5280", "6.1.4 Preparation for Certificate i+1"}}}},
    {"server-certificate.chain.bad-signature",
     QT_TRANSLATE_NOOP("Guidance",
                       "A signature in the chain of the VPN server's certificate is wrong."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The VPN server's electronic identity card (certificate) does not carry the "
                      "signature that it claims."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {ca}: subject name of the certification authority
      QT_TRANSLATE_NOOP(
          "Guidance", "The signature said to be of \"{ca}\" does not fit. Windows can report 13801 "
                      "(IKEv2) or 0x800B010A (SSTP)."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare the certificate's issuer with the expected one; another issuer means "
           "that something on the way replaces the certificate."),
       //: {ca}: subject name of the certification authority
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
    {"server-certificate.revocation.revoked",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's electronic identity card (certificate) was withdrawn by its "
          "authority."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't use this VPN connection for now."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {serial}: serial number; {since}: date and time; {reason}: reason as a word of the
      //: standard
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate with serial number {serial} was revoked on {since}; reason "
                      "given: {reason}. SSTP can report 0x80092010 or 0x800B010C; IKEv2 does not "
                      "check this by default."),
      {QT_TRANSLATE_NOOP("Guidance", "Verify: certutil -verify -urlfetch FILE.cer"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {serial}: serial number; {since}: date and time; {reason}: reason as a word of the
      //: standard
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The CA's list names serial {serial}, revoked {since}; reason given: {reason}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find out why it was revoked; if the key may be known to others, act at once."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"RFC 5280", "5.3.1 Reason Code"}, {"RFC 5280", "6.3 CRL Validation"}}}},
    {"server-certificate.revocation.unreachable",
     QT_TRANSLATE_NOOP("Guidance",
                       "It could not be checked whether the VPN server's certificate was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer could not ask whether the VPN server's electronic identity card "
          "(certificate) is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {urls}: web addresses
      QT_TRANSLATE_NOOP(
          "Guidance",
          "No list of revoked certificates could be fetched from {urls}. SSTP insists on "
          "it and reports 0x80092013; IKEv2 does not check by default."),
      {QT_TRANSLATE_NOOP("Guidance", "Verify: certutil -verify -urlfetch FILE.cer"),
       QT_TRANSLATE_NOOP("Guidance", "Open the address on this network and on another one."),
       QT_TRANSLATE_NOOP(
           "Guidance", "The list was asked for directly; where this network demands a proxy, test "
                       "through that proxy: netsh winhttp show proxy"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {urls}: web addresses
      QT_TRANSLATE_NOOP(
          "Guidance", "SSTP clients always check revocation, and the address must answer from the "
                      "internet before the tunnel exists: {urls}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish the list on a public web address (http) and put that address into the "
           "template."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Remove directory addresses (ldap) that only work inside, or use a public "
                         "certificate for SSTP.")}},
     {{{"RFC 5280", "4.2.1.13 CRL Distribution Points"},
       {"directaccess.richardhicks.com", "Always On VPN Error Code 0x80092013"}}}},
    {"server-certificate.revocation.no-url",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's certificate does not say where to ask whether it was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's electronic identity card (certificate) does not say where to "
          "ask whether it is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" has no usable address for revocation; SSTP can "
          "report 0x80092012."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There is neither a CRL distribution point nor an OCSP address that a client on "
          "the internet can use."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Add an http address for the CRL, or an OCSP address, to the CA's settings and "
          "reissue the certificate.")}},
     {{{"RFC 5280", "4.2.1.13 CRL Distribution Points"},
       {"RFC 5280", "4.2.2.1 Authority Information Access"}}}},
    {"server-certificate.revocation.unsupported-url",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's certificate names no web address for asking whether it was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer may be unable to ask whether the VPN server's electronic identity card "
          "(certificate) is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk.")}},
     {//: {certificate}: subject name of the certificate; {urls}: addresses
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{certificate}\" names its list of revoked certificates only by "
          "addresses of a kind that this program does not fetch: {urls}. SSTP can report "
          "0x80092013."),
      {QT_TRANSLATE_NOOP("Guidance", "Verify: certutil -verify -urlfetch FILE.cer"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {urls}: addresses
      QT_TRANSLATE_NOOP(
          "Guidance", "SSTP clients check revocation before the tunnel exists; directory addresses "
                      "(ldap) answer only inside, and CRLs are not fetched over https: {urls}."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Publish the list on a public web address (http) and put that address into the "
          "template.")}},
     {{{"RFC 5280", "4.2.1.13 CRL Distribution Points"},
       {"directaccess.richardhicks.com", "Always On VPN Error Code 0x80092013"}}}},
    {"server-certificate.revocation.stale",
     QT_TRANSLATE_NOOP("Guidance",
                       "The list of revoked certificates for the VPN server is out of date."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The list that tells whether the VPN server's electronic identity card "
                        "(certificate) is still good is too old."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {urls}: web addresses; {nextUpdate}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The list from {urls} should have been renewed by {nextUpdate}. SSTP can report "
          "0x80092013."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {nextUpdate}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance", "The nextUpdate of the CRL was {nextUpdate}; clients treat an outdated list "
                      "like a missing one."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish a new list: certutil -crl (on the CA), and check that the copy on the "
           "web server is renewed too."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Make sure that somebody is warned before the next list expires.")}},
     {{{"RFC 5280", "5.1.2.5 Next Update"},
       {"directaccess.richardhicks.com", "Always On VPN Error Code 0x80092013"}}}},
};

} // namespace

std::span<const GuidanceEntry> serverChainGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
