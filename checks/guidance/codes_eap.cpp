// SPDX-License-Identifier: Apache-2.0
// EAP codes (0x8042....) that dialing programs return.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"0x80420011",
     0x80420011,
     "EAP_E_EAPHOST_METHOD_NOT_INSTALLED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance",
                       "The sign-in method of the connection is not installed on this computer."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your VPN connection needs a way to sign in that is not installed on your "
                        "computer."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The EAP method is not installed. It corresponds to 850."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Install the method or change the profile."),
      {QT_TRANSLATE_NOOP(
          "Guidance", "Use a method that Windows has: PEAP (25), EAP-TLS (13), EAP-TTLS (21), TEAP "
                      "(55).")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The profile names an EAP method that this computer does not have.")},
     {{{"Windows SDK, winerror.h", "EAP_E_EAPHOST_METHOD_NOT_INSTALLED"}}}},
    {"0x80420015",
     0x80420015,
     "EAP_E_AUTHENTICATION_FAILED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in failed."),
     {QT_TRANSLATE_NOOP("Guidance", "The server did not accept your sign-in."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that you can sign in elsewhere with the same account."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "EAP authentication failed. It corresponds to 812 or 691."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
          "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in server refused without a more precise reason.")},
     {{{"Windows SDK, winerror.h", "EAP_E_AUTHENTICATION_FAILED"}}}},
    {"0x80420100",
     0x80420100,
     "EAP_E_USER_CERT_NOT_FOUND",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "No certificate of yours fits this VPN connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer has no electronic identity card (certificate) of yours that fits "
          "this VPN connection."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "No user certificate was found. It corresponds to 798."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Compare the certificates with the profile's filter."),
      {QT_TRANSLATE_NOOP("Guidance", "Check template and filter of the EAP settings.")}},
     {QT_TRANSLATE_NOOP("Guidance", "No user certificate passes the filter.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_NOT_FOUND"}}}},
    {"0x80420101",
     0x80420101,
     "EAP_E_USER_CERT_INVALID",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was not accepted for signing in."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was not accepted for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate is invalid. It corresponds to 853."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
          "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate is not valid for the sign-in.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_INVALID"}}}},
    {"0x80420102",
     0x80420102,
     "EAP_E_USER_CERT_EXPIRED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate has expired."),
     {QT_TRANSLATE_NOOP("Guidance", "Your electronic identity card (certificate) has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate has expired. It corresponds to 854."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out why it was not renewed."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check template rights, renewal window and the reach of the CA.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate has expired.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_EXPIRED"}}}},
    {"0x80420103",
     0x80420103,
     "EAP_E_USER_CERT_REVOKED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance", "Your electronic identity card (certificate) was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate was revoked. It corresponds to 855."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out why it was revoked."),
      {QT_TRANSLATE_NOOP("Guidance", "Issue a new certificate if the user may still connect.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The user certificate was revoked.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_REVOKED"}}}},
    {"0x80420104",
     0x80420104,
     "EAP_E_USER_CERT_OTHER_ERROR",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "Your certificate was not accepted for signing in."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was not accepted for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "An unspecified error concerning the user certificate. It corresponds to 856."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
          "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Something else is wrong with the user certificate.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_OTHER_ERROR"}}}},
    {"0x80420105",
     0x80420105,
     "EAP_E_USER_CERT_REJECTED",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server rejected your certificate."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your electronic identity card (certificate) was not accepted for signing in."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The sign-in server rejected the user certificate. It corresponds to 853."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -user -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
           "attempt name the refusal."),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read NTAuth on NPS: certutil -enterprise -viewstore NTAuth")}},
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in server does not accept the user certificate.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_CERT_REJECTED"}}}},
    {"0x80420112",
     0x80420112,
     "EAP_E_USER_NAME_PASSWORD_REJECTED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "User name or password was rejected."),
     {QT_TRANSLATE_NOOP("Guidance", "The server did not accept your user name and password."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Type your password once by hand; stop after two tries so that your account is "
           "not locked."),
       QT_TRANSLATE_NOOP("Guidance", "If it still fails, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "User name and password were rejected. It corresponds to 691."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Read the reason on the sign-in server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Read NPS event 6273 in the Security log; its reason code and the CoId of the "
          "attempt name the refusal.")}},
     {QT_TRANSLATE_NOOP("Guidance", "User name or password is wrong.")},
     {{{"Windows SDK, winerror.h", "EAP_E_USER_NAME_PASSWORD_REJECTED"}}}},
    {"0x80420200",
     0x80420200,
     "EAP_E_SERVER_CERT_NOT_FOUND",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate was not found."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate of the sign-in server (NPS) was not found. It corresponds to "
          "857."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check that a certificate is selected in the network policy.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The sign-in server has no certificate to show.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_CERT_NOT_FOUND"}}}},
    {"0x80420201",
     0x80420201,
     "EAP_E_SERVER_CERT_INVALID",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate is not valid."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Please don't change any settings: your computer is not the cause."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The certificate of the sign-in server (NPS) is invalid. It corresponds to 857."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check name, purpose and chain of the NPS certificate."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate is not valid for this use.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_CERT_INVALID"}}}},
    {"0x80420202",
     0x80420202,
     "EAP_E_SERVER_CERT_EXPIRED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate has expired."),
     {QT_TRANSLATE_NOOP("Guidance", "The electronic identity card (certificate) of the server that "
                                    "checks your sign-in has expired."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The certificate of the sign-in server (NPS) has expired. It corresponds to "
                      "858."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Renew the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Renew the certificate on the NPS server."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate has expired.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_CERT_EXPIRED"}}}},
    {"0x80420203",
     0x80420203,
     "EAP_E_SERVER_CERT_REVOKED",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The sign-in server's certificate was revoked."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was withdrawn."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The certificate of the sign-in server (NPS) was revoked. It corresponds to "
                      "859."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Replace the NPS certificate."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Find out why it was revoked; if the key may be known to others, act at once."),
       QT_TRANSLATE_NOOP("Guidance",
                         "After the renewal select the new certificate again in the network policy "
                         "(Constraints, authentication method, Edit).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The NPS certificate was revoked.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_CERT_REVOKED"}}}},
    {"0x80420204",
     0x80420204,
     "EAP_E_SERVER_CERT_OTHER_ERROR",
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
          "An unspecified error concerning the certificate of the sign-in server (NPS). "
          "It corresponds to 860."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the NPS certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check name, purpose and chain of the NPS certificate.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Something else is wrong with the NPS certificate.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_CERT_OTHER_ERROR"}}}},
    {"0x80420400",
     0x80420400,
     "EAP_E_SERVER_ROOT_CERT_NOT_FOUND",
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
          "Guidance", "The root of the sign-in server (NPS) was not found. It corresponds to 864."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "TrustedRootCA, the root in the store and the chain of the NPS certificate must "
          "fit together."),
      {QT_TRANSLATE_NOOP("Guidance", "Publish the root to the computer store."),
       QT_TRANSLATE_NOOP("Guidance", "Correct TrustedRootCA and ServerNames in the profile.")}},
     {QT_TRANSLATE_NOOP(
         "Guidance",
         "The root of the sign-in server is not installed or not the one in the profile.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_ROOT_CERT_NOT_FOUND"}}}},
    {"0x80420401",
     0x80420401,
     "EAP_E_SERVER_ROOT_CERT_INVALID",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The authority behind the sign-in server is not valid."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The electronic identity card (certificate) of the server that checks your "
                        "sign-in was not accepted."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The root certificate of the sign-in server (NPS) is invalid. It corresponds to "
          "865."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Read the logs Microsoft-Windows-EapHost/Operational (2018) and "
                         "Microsoft-Windows-EapMethods-RasTls/Operational (107)."),
       QT_TRANSLATE_NOOP("Guidance", "Read the EAP settings: (Get-VpnConnection -Name "
                                     "NAME).EapConfigXmlStream.InnerXml")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the root certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the root in the stores and in Disallowed.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The root of the NPS certificate is not valid.")},
     {{{"Windows SDK, winerror.h", "EAP_E_SERVER_ROOT_CERT_INVALID"}}}},
};

} // namespace

std::span<const CodeEntry> eapCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
