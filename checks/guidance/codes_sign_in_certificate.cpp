// SPDX-License-Identifier: Apache-2.0
// Codes 853 to 866: certificates in the sign-in.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"853",
     853,
     "ERROR_EAP_USER_CERT_INVALID",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was not accepted for signing in."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was not accepted for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The user certificate is not valid for the sign-in; administrators report "
                        "several different reasons for this code."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107).")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Administrators report NTAuth, the case of server names and strong mapping as "
          "the usual reasons."),
      {QT_TRANSLATE_NOOP("Guidance", "Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Compare ServerNames with the NPS certificate, upper and lower case included."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Look for NPS event 6273 with reason 16 and for event 39 "
                         "(Kerberos-Key-Distribution-Center) on the domain controller."),
       QT_TRANSLATE_NOOP("Guidance", "Reissue certificates with the security identifier extension "
                                     "(1.3.6.1.4.1.311.25.2).")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The issuing authority is not in the NTAuth store of the sign-in server."),
      QT_TRANSLATE_NOOP(
          "Guidance",
          "Windows 11: the server name in the profile differs in upper and lower case."),
      QT_TRANSLATE_NOOP("Guidance", "The certificate is not mapped strongly to the account."),
      QT_TRANSLATE_NOOP("Guidance", "The purpose or the user name in the certificate is wrong.")},
     {{{"directaccess.richardhicks.com", "Always On VPN Error 853"},
       {"directaccess.richardhicks.com", "Always On VPN Error 853 on Windows 11"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_INVALID (853)"}}}},
    {"854",
     854,
     "ERROR_EAP_USER_CERT_EXPIRED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate has expired."),
     {QT_TRANSLATE_NOOP("Guidance", "Your electronic identity card (certificate) has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out why it was not renewed."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check template rights, renewal window and the reach of the CA.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate has expired.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_EXPIRED (854)"}}}},
    {"855",
     855,
     "ERROR_EAP_USER_CERT_REVOKED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance", "Your electronic identity card (certificate) was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate was revoked."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out why it was revoked."),
      {QT_TRANSLATE_NOOP("Guidance", "Issue a new certificate if the user may still connect.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate was revoked.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_REVOKED (855)"}}}},
    {"856",
     856,
     "ERROR_EAP_USER_CERT_OTHER_ERROR",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was not accepted for signing in."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was not accepted for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "An unspecified error concerning the user certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
          "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Something else is wrong with the user certificate.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_CERT_OTHER_ERROR (856)"}}}},
    {"857",
     857,
     "ERROR_EAP_SERVER_CERT_INVALID",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate is not valid."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of the sign-in server (NPS) is invalid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check name, purpose and chain of the NPS certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate is not valid for this use.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_INVALID (857)"}}}},
    {"858",
     858,
     "ERROR_EAP_SERVER_CERT_EXPIRED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate has expired."),
     {QT_TRANSLATE_NOOP("Guidance", "The electronic identity card (certificate) of the server that "
                                    "checks your sign-in has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of the sign-in server (NPS) has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Renew the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Renew the certificate on the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate has expired."),
      QT_TRANSLATE_NOOP("Guidance", "The clock of this computer is wrong.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_EXPIRED (858)"}}}},
    {"859",
     859,
     "ERROR_EAP_SERVER_CERT_REVOKED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of the sign-in server (NPS) was revoked."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Replace the NPS certificate."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find out why it was revoked; if the key may be known to others, act at once."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate was revoked.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_REVOKED (859)"}}}},
    {"860",
     860,
     "ERROR_EAP_SERVER_CERT_OTHER_ERROR",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate was not accepted."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "An unspecified error concerning the certificate of the sign-in server (NPS)."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check name, purpose and chain of the NPS certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Something else is wrong with the NPS certificate.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_CERT_OTHER_ERROR (860)"}}}},
    {"861",
     861,
     "ERROR_EAP_USER_ROOT_CERT_NOT_FOUND",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The authority behind your certificate was not found."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The authority that issued your electronic identity card (certificate) is not "
          "known on this computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root certificate of the user certificate was not found."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Publish the root and intermediate certificates."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Publish them to the computer store by group policy or Intune.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The root of the user certificate is missing on this computer.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_ROOT_CERT_NOT_FOUND (861)"}}}},
    {"862",
     862,
     "ERROR_EAP_USER_ROOT_CERT_INVALID",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The authority behind your certificate is not valid."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The authority that issued your electronic identity card (certificate) is not "
          "accepted."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root certificate of the user certificate is invalid."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the root certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the root in the stores and in Disallowed.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root of the user certificate is not valid.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_ROOT_CERT_INVALID (862)"}}}},
    {"863",
     863,
     "ERROR_EAP_USER_ROOT_CERT_EXPIRED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The authority behind your certificate has expired."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "The authority that issued your electronic identity card (certificate) is no "
                      "longer valid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root certificate of the user certificate has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -user -pulse")}},
     {QT_TRANSLATE_NOOP("Guidance", "Renew the root and publish it."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Renew the root, publish it and reissue the user certificates if its key "
                         "changed.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root of the user certificate has expired.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_USER_ROOT_CERT_EXPIRED (863)"}}}},
    {"864",
     864,
     "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance",
                       "The authority behind the sign-in server was not found on this computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer does not know who issued the electronic identity card "
                        "(certificate) of the server that checks your sign-in."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root of the sign-in server (NPS) was not found: not installed, or not the "
          "one in the profile."),
      {QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Compare each TrustedRootCA with the store: certutil -store Root"),
       QT_TRANSLATE_NOOP(
           "Guidance", "If the root is your organisation's, start a policy update on the corporate "
                       "network: gpupdate"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107).")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "TrustedRootCA, the root in the store and the chain of the NPS certificate must "
          "fit together."),
      {QT_TRANSLATE_NOOP("Guidance", "Publish the root to the computer store."),
       QT_TRANSLATE_NOOP("Guidance", "Correct TrustedRootCA and ServerNames in the profile."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that the right certificate is selected in the network policy.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root named in the profile is not installed."),
      QT_TRANSLATE_NOOP("Guidance", "The profile names another root than the sign-in server's."),
      QT_TRANSLATE_NOOP("Guidance", "The sign-in server shows another certificate than intended.")},
     {{{"directaccess.richardhicks.com", "Always On VPN Error Code 864"},
       {"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_NOT_FOUND (864)"}}}},
    {"865",
     865,
     "ERROR_EAP_SERVER_ROOT_CERT_INVALID",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The authority behind the sign-in server is not valid."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root certificate of the sign-in server (NPS) is invalid."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the root certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the root in the stores and in Disallowed.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root of the NPS certificate is not valid.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_EAP_SERVER_ROOT_CERT_INVALID (865)"}}}},
    {"866",
     866,
     "ERROR_EAP_SERVER_ROOT_CERT_NAME_REQUIRED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate carries no name."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of the sign-in server (NPS) has no name."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem."),
       QT_TRANSLATE_NOOP(
           "Guidance", "Pass the report with the certificate's details to the certificate team.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Issue the NPS certificate with a name."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Issue it with the server's DNS name as subject or subject alternative name."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate has no server name.")},
     {{{"Routing and Remote Access Error Codes",
        "ERROR_EAP_SERVER_ROOT_CERT_NAME_REQUIRED (866)"}}}},
};

} // namespace

std::span<const CodeEntry> signInCertificateCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
