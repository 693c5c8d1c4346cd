// SPDX-License-Identifier: Apache-2.0
// Guidance of the stage "server-certificate": purposes, name, dates, key.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr GuidanceEntry kEntries[] = {
    {"server-certificate.eku.server-auth-missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate is not made for identifying a server."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) that the VPN server shows is of the "
          "wrong kind."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {server}: name of the VPN server; {found}:
      //: what the certificate has
      QT_TRANSLATE_NOOP("Guidance",
                        "The certificate \"{subject}\" of {server} lacks the purpose Server "
                        "Authentication (it has: {found}). Windows reports 13801 with IKEv2 and "
                        "0x80070040 with SSTP; 0x800B0110 can also appear."),
      {//: {origin}: where the certificate was found
       QT_TRANSLATE_NOOP("Guidance", "Check which certificate was seen: {origin}."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance", "The extended key usage has no id-kp-serverAuth (1.3.6.1.5.5.7.3.1); found: "
                      "{found}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For IKEv2 add the purpose IP security IKE intermediate (1.3.6.1.5.5.8.2.2), so "
           "that RRAS picks this certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"Troubleshoot Always On VPN", "Error code: 0x80070040"},
       {"RFC 5280", "4.2.1.12 Extended Key Usage"}}}},
    {"server-certificate.eku.none",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate names no purpose at all, so it fits every "
                       "purpose."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This is only a remark for your certificate team; your connection is not "
                        "affected."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" has no extended key usage; it counts as fit for "
          "all purposes."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Nothing to do on this laptop; mention it to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Without the extension every purpose is allowed, but the selection among "
                        "several certificates becomes less certain."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "At the next renewal use a template with Server Authentication and IP security "
          "IKE intermediate.")}},
     {{{"RFC 5280", "4.2.1.12 Extended Key Usage"}, {"RFC 4945", "5.1.3.12 ExtendedKeyUsage"}}}},
    {"server-certificate.eku.any",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate only says \"any purpose\"."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "This is a remark for your certificate team; your connection may still work."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" carries only \"any purpose\" instead of Server "
          "Authentication."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "If Windows reports 13801, pass the report to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The purpose anyExtendedKeyUsage (2.5.29.37.0) alone may not satisfy a peer "
                      "that asks for Server Authentication."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "At the next renewal use a template with Server Authentication and IP security "
          "IKE intermediate.")}},
     {{{"RFC 5280", "4.2.1.12 Extended Key Usage"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.eku.ike-intermediate-missing",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate lacks the mark that makes IKEv2 prefer it."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This is only a remark for your certificate team; your connection is not "
                        "affected by it alone."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {subject}: subject name of the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" lacks the purpose IP security IKE intermediate; "
          "this matters when the server has several certificates."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "If 13801 appears only now and then, pass this remark to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "With several Server Authentication certificates in the store, RRAS prefers the "
          "one with IP security IKE intermediate (1.3.6.1.5.5.8.2.2)."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Add this purpose to the template of the VPN server's IKEv2 certificate."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Keep it off the public SSTP certificate, so that IKEv2 does not take that one.")}},
     {{{"directaccess.richardhicks.com", "Always On VPN Certificate Requirements for IKEv2"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.key-usage.unfit",
     QT_TRANSLATE_NOOP("Guidance",
                       "The key of the VPN server's certificate may not be used for signing."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) that the VPN server shows can't be "
          "used for this."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {found}: what the certificate has
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" has the key usage {found}; digital signature is "
          "needed. Windows can report 13801 (IKEv2) or 0x800B0110 (SSTP)."),
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
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Restart the RemoteAccess service in a maintenance window and run this test "
                       "again.")}},
     {{{"RFC 5280", "4.2.1.3 Key Usage"}, {"RFC 4945", "5.1.3.2 KeyUsage"}}}},
    {"server-certificate.name.mismatch",
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's certificate has a different name from the one that was called."),
     {//: {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "The server that answers shows an electronic identity card "
                                    "(certificate) with a name other than {server}."),
      {QT_TRANSLATE_NOOP("Guidance", "If Windows asks whether to accept it, please say no."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {names}: names in the certificate; {server}: name of the VPN server
      QT_TRANSLATE_NOOP(
          "Guidance", "The certificate names {names}, the profile calls {server}. Windows reports "
                      "13801 with IKEv2 and 0x800B010F with SSTP."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare the server in the profile with these names: Get-VpnConnection | "
                         "Format-List Name, ServerAddress"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If another server was seen from another network, something on the way answers "
           "in its place."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {names}: names in the certificate; {server}: name of the VPN server
      QT_TRANSLATE_NOOP("Guidance", "None of the names {names} matches {server}."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue the certificate with {server} as DNS name among the subject alternative "
           "names."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Or change NativeProfile/Servers to a name that the certificate carries."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"},
       {"RFC 6125", "6.4 Matching the DNS Domain Name Portion"}}}},
    {"server-certificate.name.wildcard",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate uses a wildcard name."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The VPN server shows an electronic identity card (certificate) for a whole "
                      "group of names; some kinds of VPN do not accept that."),
      {QT_TRANSLATE_NOOP("Guidance", "If connecting fails, send the report to your helpdesk."),
       QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself.")}},
     {//: {names}: names in the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate names {names}. SSTP accepts a wildcard; with IKEv2 and L2TP it "
          "is not reliable (13801, 787)."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Note the tunnel type of the profile: Get-VpnConnection | Format-List Name, "
                       "TunnelType"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "RRAS takes the first fitting computer certificate for L2TP; a wildcard one "
                      "there leads to error 787. For IKEv2 wildcards can also fail."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For IKEv2 and L2TP use a certificate with {server} as full name, from the CA "
           "that the clients trust."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Keep the wildcard certificate for SSTP only, or replace it.")}},
     {{{"Remote Access (VPN and AOVPN) troubleshooting guidance",
        "Troubleshoot Remote Access VPN issues"},
       {"L2TP VPN fails with error 787", "Cause and Resolution"},
       {"RFC 6125", "6.4.3 Checking of Wildcard Certificates"}}}},
    {"server-certificate.name.common-name-only",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate carries its name only in an old place."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "This is only a remark for your certificate team; your connection is not "
                        "affected."),
      {QT_TRANSLATE_NOOP("Guidance", "You don't need to do anything.")}},
     {//: {names}: names in the certificate
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate has {names} as common name and no subject alternative names."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Nothing to do on this laptop; mention it to the certificate team.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The name matches through the common name only; newer software looks at subject "
          "alternative names alone."),
      {//: {server}: name of the VPN server
       QT_TRANSLATE_NOOP(
           "Guidance", "At the next renewal put {server} into the subject alternative names as DNS "
                       "name.")}},
     {{{"RFC 6125", "6.4.4 Checking of Common Names"},
       {"RFC 5280", "4.2.1.6 Subject Alternative Name"}}}},
    {"server-certificate.verdict.differs",
     QT_TRANSLATE_NOOP(
         "Guidance", "Windows judges the VPN server's certificate differently from this program."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Windows and this program disagree about the electronic identity card "
                        "(certificate) of the VPN server. Windows' view counts when you connect."),
      {QT_TRANSLATE_NOOP("Guidance", "Send the report to your helpdesk.")}},
     {//: {windows}: "accepted" or flags of CERT_TRUST_STATUS; {here}: how the path ends
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Windows, which dials with the computer's certificate stores, says: {windows}. Built "
          "with all stores of computer and user, the path ends here as: {here}."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "Look in certlm.msc and certmgr.msc in which of the two the root lies: one "
                       "that only the user trusts does not count for dialing."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look for a certificate of the chain under Untrusted Certificates.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "CertGetCertificateChain with the engine of the local machine, without the network and "
          "without revocation, gives {windows} for Server Authentication; OpenSSL over the same "
          "stores gives {here}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Deploy root and issuing CA to the stores of the computer by group policy "
                         "or Intune, not to those of the user."),
       QT_TRANSLATE_NOOP("Guidance",
                         "A root of Microsoft's programme that was not used before is fetched by "
                         "Windows when it dials; then there is no difference.")}},
     {{{"CERT_TRUST_STATUS structure", "dwErrorStatus"},
       {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.validity.expired",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate has expired."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) of the VPN server expired on {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If they are right, your computer is not the cause; send the report to your "
                       "helpdesk.")}},
     {//: {subject}: subject name of the certificate; {from}: date and time; {until}: date and time;
      //: {days}: number of days
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" was valid from {from} until {until}, {days} days "
          "ago. Windows reports 13801 with IKEv2 and 0x800B0101 with SSTP."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate expired on {until}."),
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
                       "again."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Server certificates from a template that takes the name from the request do "
           "not renew by themselves; note the new end date.")}},
     {{{"Troubleshoot Always On VPN", "Error code: 13801"}, {"RFC 5280", "4.1.2.5 Validity"}}}},
    {"server-certificate.validity.not-yet-valid",
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate is not valid yet."),
     {//: {from}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The electronic identity card (certificate) of the VPN server "
                                    "is not valid before {from}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {from}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" begins on {from}. A wrong clock on this laptop "
          "is the usual reason. Windows reports 13801 or 0x800B0101."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare with a time server: w32tm /stripchart /computer:time.windows.com "
                         "/samples:3 /dataonly"),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the clock is right, pass the report to the certificate team.")}},
     {//: {from}: date and time; {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate is valid from {from} until {until}."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock of the VPN server and of the issuing CA."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If the certificate was issued for later, install the current one until then.")}},
     {{{"RFC 5280", "4.1.2.5 Validity"}, {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.validity.expires-soon",
     //: {days}: number of days
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate expires in {days} days."),
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The VPN still works, but the server's electronic identity "
                                    "card (certificate) expires on {until}."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "You don't need to do anything now; your helpdesk may want to know.")}},
     {//: {subject}: subject name of the certificate; {until}: date and time
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" expires on {until}; after that nobody can connect."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {until}: date and time
      QT_TRANSLATE_NOOP("Guidance", "The certificate expires on {until}."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Renew it before that day and select it again where a service is bound to it."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {{{"RFC 5280", "4.1.2.5 Validity"}, {"Troubleshoot Always On VPN", "Error code: 13801"}}}},
    {"server-certificate.key.weak",
     QT_TRANSLATE_NOOP("Guidance", "The key of the VPN server's certificate is too weak."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) of the VPN server is protected too "
          "weakly by today's standards."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {algorithm}: name of an algorithm; {bits}: key
      //: length in bits
      QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate \"{subject}\" has a key of type {algorithm} with {bits} bits. "
          "With IKEv2 Windows can report 13881."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm; {bits}: key length in bits
      QT_TRANSLATE_NOOP("Guidance",
                        "{algorithm} with {bits} bits is below the minimum of the site policy."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Issue a certificate with RSA of at least 2048 bits or ECDSA P-256."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {{{"NIST SP 800-57 Part 1", "5.6 Cryptographic Algorithm and Key-Size Selection"},
       {"System Error Codes (12000-15999)", "ERROR_IPSEC_IKE_INVALID_CERT_KEYLEN (13881)"}}}},
    {"server-certificate.signature.weak",
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate is signed with an outdated method."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The electronic identity card (certificate) of the VPN server was signed in an "
          "old way that can be forged more easily."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {//: {subject}: subject name of the certificate; {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance", "The certificate \"{subject}\" is signed with {algorithm}."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {//: {algorithm}: name of an algorithm
      QT_TRANSLATE_NOOP("Guidance", "{algorithm} is no longer accepted by many systems."),
      {QT_TRANSLATE_NOOP("Guidance", "Reissue the certificate with SHA-256 or better."),
       QT_TRANSLATE_NOOP("Guidance",
                         "If the whole issuing CA still signs this way, plan its migration.")}},
     {{{"RFC 6194", "Security considerations"}, {"RFC 6151", "2 Security Considerations"}}}},
};

} // namespace

std::span<const GuidanceEntry> serverCertificateGuidance()
{
    return kEntries;
}

} // namespace aovpn::guidance
