// SPDX-License-Identifier: Apache-2.0
// Codes of the certificate check (SSTP always, others where Windows builds a chain).
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"0x800B0101",
     0x800B0101,
     "CERT_E_EXPIRED",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate is outside its dates."),
     {QT_TRANSLATE_NOOP("Guidance", "The VPN server's electronic identity card (certificate) has "
                                    "expired, or your computer's clock is wrong."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "If they are right, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "A certificate in the chain is not within its validity period, or this laptop's "
          "clock is wrong."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Renew the expired certificate."),
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
     {QT_TRANSLATE_NOOP("Guidance", "The certificate, or one above it, has expired."),
      QT_TRANSLATE_NOOP("Guidance", "The clock of this computer is wrong.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_EXPIRED"},
       {"directaccess.richardhicks.com", "Always On VPN Error -2146762495"}}}},
    {"0x800B0106",
     0x800B0106,
     "CERT_E_PURPOSE",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "A certificate was used for a purpose that it does not allow."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's electronic identity card (certificate) is of the wrong kind."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "A certificate is used for a purpose other than the one its CA specified."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "Use a template with the right purpose."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The certificate, or one above it, is not meant for this use.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_PURPOSE"}}}},
    {"0x800B010A",
     0x800B010A,
     "CERT_E_CHAINING",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "The chain behind the VPN server's certificate could not be built."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server does not show everything that is needed to confirm its "
                        "identity."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "No chain to a trusted root could be built."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Look at this program's result for the server's certificate; it names the "
                         "missing one."),
       QT_TRANSLATE_NOOP("Guidance", "Read the intermediate store: certutil -store CA"),
       QT_TRANSLATE_NOOP("Guidance", "Compare with a laptop that connects.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Complete the chain on the server."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Install the intermediate certificate on the VPN server and restart the "
                         "service."),
       QT_TRANSLATE_NOOP("Guidance", "Check the AIA address in the certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance", "An intermediate certificate is missing."),
      QT_TRANSLATE_NOOP("Guidance", "An authority in the chain is not accepted.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_CHAINING"}}}},
    {"0x800B010C",
     0x800B010C,
     "CERT_E_REVOKED",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "A certificate of the VPN server was revoked."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server's electronic identity card (certificate) was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't use this VPN connection for now."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "A certificate was explicitly revoked by its issuer."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "Replace the certificate."),
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
           "and Remote Access, then restart the RemoteAccess service.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate was withdrawn by its authority.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_REVOKED"}}}},
    {"0x800B010E",
     0x800B010E,
     "CERT_E_REVOCATION_FAILURE",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "It could not be checked whether the VPN server's certificate was revoked."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer could not ask whether the VPN server's electronic identity card "
          "(certificate) is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The revocation process could not continue."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "The revocation address must answer from the internet."),
      {QT_TRANSLATE_NOOP("Guidance", "Publish the list on a public web address (http).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The revocation check could not be finished.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_REVOCATION_FAILURE"}}}},
    {"0x800B010F",
     0x800B010F,
     "CERT_E_CN_NO_MATCH",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's certificate has a different name from the one that was called."),
     {QT_TRANSLATE_NOOP("Guidance", "The server that answers shows an electronic identity card "
                                    "(certificate) with a different name."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The dialed name does not match the certificate's names."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare: Get-VpnConnection | Format-List Name, ServerAddress"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look at this program's result for the server's certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Issue the certificate with the dialed name, or correct the profile."),
      {QT_TRANSLATE_NOOP("Guidance", "Correct the subject alternative names."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The name in the profile is not in the certificate."),
      QT_TRANSLATE_NOOP("Guidance", "The profile calls an IP address."),
      QT_TRANSLATE_NOOP("Guidance", "A wildcard covers only one level of the name.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_CN_NO_MATCH"},
       {"RFC 6125", "6.4 Matching the DNS Domain Name Portion"}}}},
    {"0x800B0110",
     0x800B0110,
     "CERT_E_WRONG_USAGE",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate is not made for identifying a server."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's electronic identity card (certificate) is of the wrong kind."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate is not valid for the requested usage: Server Authentication is "
          "missing."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "Use a template with Server Authentication."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue a new certificate from the right template, install it in the computer's "
           "Personal store of the VPN server, and remove the old one."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "For SSTP, select the new certificate in the server's Security tab in Routing "
           "and Remote Access, then restart the RemoteAccess service.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate lacks the purpose Server Authentication.")},
     {{{"COM Error Codes (Security and Setup)", "CERT_E_WRONG_USAGE"}}}},
    {"0x800B0111",
     0x800B0111,
     "TRUST_E_EXPLICIT_DISTRUST",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "The VPN server's certificate is on the list of certificates not to be trusted."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer was told not to trust the VPN server's electronic identity card "
          "(certificate)."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate was explicitly marked as untrusted."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the store: certutil -store Disallowed"),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out why it is distrusted before changing anything."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the store: certutil -store Disallowed"),
       QT_TRANSLATE_NOOP("Guidance", "Replace the certificate if its authority is distrusted.")}},
     {QT_TRANSLATE_NOOP(
         "Guidance",
         "The certificate or its authority lies in the store of untrusted certificates.")},
     {{{"COM Error Codes (Security and Setup)", "TRUST_E_EXPLICIT_DISTRUST"}}}},
    {"0x80092010",
     0x80092010,
     "CRYPT_E_REVOKED",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The VPN server's certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The VPN server's electronic identity card (certificate) was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't use this VPN connection for now."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate is on the list of revoked certificates."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "Replace the certificate."),
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
           "and Remote Access, then restart the RemoteAccess service.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate was withdrawn by its authority.")},
     {{{"COM Error Codes (Security and Setup)", "CRYPT_E_REVOKED"}}}},
    {"0x80092012",
     0x80092012,
     "CRYPT_E_NO_REVOCATION_CHECK",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server's certificate could not be checked for revocation."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server's electronic identity card (certificate) does not say where to "
          "ask whether it is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The revocation function was unable to check."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's result for the server's certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer")}},
     {QT_TRANSLATE_NOOP("Guidance", "Add a revocation address to the certificate."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Add an http address for the CRL, or an OCSP address, and reissue the "
                         "certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate names no usable address for the check.")},
     {{{"COM Error Codes (Security and Setup)", "CRYPT_E_NO_REVOCATION_CHECK"}}}},
    {"0x80092013",
     0x80092013,
     "CRYPT_E_REVOCATION_OFFLINE",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The list of revoked certificates could not be reached."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer could not ask whether the VPN server's electronic identity card "
          "(certificate) is still good."),
      {QT_TRANSLATE_NOOP("Guidance", "On a public Wi-Fi network, complete its sign-in page first."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The revocation server was offline; SSTP always checks revocation."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Verify the server's certificate: certutil -verify -urlfetch FILE.cer"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Open the address of the list on this network and on another one.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The revocation address must answer from the internet, before the tunnel "
                        "exists."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Publish the list on a public web address (http) and put that address into the "
           "template."),
       QT_TRANSLATE_NOOP("Guidance", "Or use a certificate of a public CA for SSTP.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The address of an internal authority's list does not answer from outside."),
      QT_TRANSLATE_NOOP("Guidance", "A sign-in page or proxy stands in the way.")},
     {{{"COM Error Codes (Security and Setup)", "CRYPT_E_REVOCATION_OFFLINE"},
       {"directaccess.richardhicks.com", "Always On VPN Error Code 0x80092013"}}}},
};

} // namespace

std::span<const CodeEntry> certificateCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
