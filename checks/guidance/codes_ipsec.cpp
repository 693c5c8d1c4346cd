// SPDX-License-Identifier: Apache-2.0
// Codes of L2TP and of the IPsec services.
#include "checks/guidance/tables.h"

#include <QtGlobal>

namespace aovpn::guidance {
namespace {

constexpr CodeEntry kEntries[] = {
    {"766",
     766,
     "ERROR_NO_CERTIFICATE",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "No computer certificate for L2TP was found."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer has no valid electronic identity card (certificate) for the VPN."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "L2TP needs a computer certificate, and none was found."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)")}},
     {QT_TRANSLATE_NOOP("Guidance", "Enrol a computer certificate."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check template rights and autoenrolment; the purpose must be Client "
                         "Authentication or IPsec.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The computer certificate is missing or lacks its purpose.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_NO_CERTIFICATE (766)"}}}},
    {"781",
     781,
     "ERROR_CERT_FOR_ENCRYPTION_NOT_FOUND",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "No certificate for encryption was found."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer has no valid electronic identity card (certificate) for the VPN."),
      {QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "This code is out of use since Windows Vista; treat it like 766."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Enrol a computer certificate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check template rights and autoenrolment.")}},
     {QT_TRANSLATE_NOOP(
         "Guidance",
         "Windows versions before Vista report a missing computer certificate this way.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_CERT_FOR_ENCRYPTION_NOT_FOUND (781)"}}}},
    {"786",
     786,
     "ERROR_OAKLEY_NO_CERT",
     Stage::ClientCertificate,
     QT_TRANSLATE_NOOP("Guidance", "No valid computer certificate for L2TP was found."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "Your computer has no valid electronic identity card (certificate) for the VPN."),
      {QT_TRANSLATE_NOOP(
           "Guidance", "If you can, connect to the office network once; certificates often arrive "
                       "there by themselves."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "There is no valid machine certificate for the security negotiation of L2TP."),
      {QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My"),
       QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "On the corporate network start enrolment: gpupdate, then certutil -pulse (elevated)")}},
     {QT_TRANSLATE_NOOP("Guidance", "Enrol a computer certificate."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check template rights and autoenrolment; the purpose must be Client "
                         "Authentication or IPsec.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The computer certificate is missing, expired or has no private key.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_OAKLEY_NO_CERT (786)"}}}},
    {"788",
     788,
     "ERROR_OAKLEY_ATTRIB_FAIL",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance",
                       "Computer and VPN server do not agree on the security settings of L2TP."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "Your computer and the VPN server could not agree on how to secure the "
                        "connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The IPsec attributes of client and server differ."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost")}},
     {QT_TRANSLATE_NOOP("Guidance", "Align the IPsec proposals for L2TP."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Compare IPsec policies of server and clients: Get-NetIPsecMainModeCryptoSet")}},
     {QT_TRANSLATE_NOOP("Guidance", "The proposals of client and server differ.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_OAKLEY_ATTRIB_FAIL (788)"}}}},
    {"789",
     789,
     "ERROR_OAKLEY_GENERAL_PROCESSING",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The security layer of the L2TP connection failed."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The secured connection to the VPN server could not be started."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "A general processing error of L2TP: services, shared key, NAT setting or a "
                      "silent port."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Check that ProhibitIpSec "
                         "(HKLM\\SYSTEM\\CurrentControlSet\\Services\\RasMan\\Parameters) is 0 or "
                         "absent."),
       QT_TRANSLATE_NOOP("Guidance", "Look at this program's results for UDP 500 and UDP 4500.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check both sides."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Enter the shared key again on both sides, or use certificates."),
       QT_TRANSLATE_NOOP("Guidance", "Behind NAT check AssumeUDPEncapsulationContextOnSendRule "
                                     "(HKLM\\SYSTEM\\CurrentControlSet\\Services\\PolicyAgent).")}},
     {QT_TRANSLATE_NOOP("Guidance", "The IPsec services are not running."),
      QT_TRANSLATE_NOOP("Guidance", "The shared key differs."),
      QT_TRANSLATE_NOOP("Guidance", "UDP 500 or 4500 gets no answer."),
      QT_TRANSLATE_NOOP("Guidance", "The setting for address translators (NAT) is missing."),
      QT_TRANSLATE_NOOP("Guidance", "ProhibitIpSec is set on this computer.")},
     {{{"Configure an L2TP/IPsec server behind a NAT-T device",
        "Set AssumeUDPEncapsulationContextOnSendRule"},
       {"Routing and Remote Access Error Codes", "ERROR_OAKLEY_GENERAL_PROCESSING (789)"}}}},
    {"790",
     790,
     "ERROR_OAKLEY_NO_PEER_CERT",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "The other side's computer certificate could not be confirmed."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your computer and the VPN server could not confirm each other's electronic "
                      "identity card (certificate)."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The machine certificate at the peer failed its check."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "Check the computer certificate of the VPN server and both roots."),
      {QT_TRANSLATE_NOOP("Guidance", "Check dates, purpose and chain on both sides.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of the peer is missing or its check failed.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_OAKLEY_NO_PEER_CERT (790)"}}}},
    {"791",
     791,
     "ERROR_OAKLEY_NO_POLICY",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "There is no security rule for this L2TP connection."),
     {QT_TRANSLATE_NOOP(
          "Guidance", "Your computer or the VPN server has no rule for securing this connection."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "No IPsec policy for L2TP was found."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost")}},
     {QT_TRANSLATE_NOOP("Guidance", "The automatic L2TP policy is off or no manual one exists."),
      {QT_TRANSLATE_NOOP("Guidance", "Check ProhibitIpSec on client and server.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The IPsec policy for L2TP is missing.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_OAKLEY_NO_POLICY (791)"}}}},
    {"792",
     792,
     "ERROR_OAKLEY_TIMED_OUT",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance",
                       "The VPN server did not answer the security negotiation in time."),
     {QT_TRANSLATE_NOOP("Guidance", "Your computer got no answer from the VPN server in time."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The security negotiation of L2TP timed out; treat it like 809."),
      {QT_TRANSLATE_NOOP("Guidance", "Look at this program's results for UDP 500 and UDP 4500."),
       QT_TRANSLATE_NOOP("Guidance", "Ask whether other users have the same problem.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the path for UDP 500 and 4500."),
      {QT_TRANSLATE_NOOP("Guidance", "Let both ports through to the VPN server."),
       QT_TRANSLATE_NOOP("Guidance", "Check: Get-Service RemoteAccess,IKEEXT")}},
     {QT_TRANSLATE_NOOP("Guidance", "UDP 500 or 4500 gets no answer on this network."),
      QT_TRANSLATE_NOOP("Guidance", "The service on the server is stopped.")},
     {{{"Troubleshoot Always On VPN", "Error code: 809"},
       {"Routing and Remote Access Error Codes", "ERROR_OAKLEY_TIMED_OUT (792)"}}}},
    {"793",
     793,
     "ERROR_OAKLEY_ERROR",
     Stage::Reachability,
     QT_TRANSLATE_NOOP("Guidance", "The security negotiation of the L2TP connection failed."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "The secured connection to the VPN server could not be started."),
      {QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "An unspecified error of the security negotiation."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost"),
       QT_TRANSLATE_NOOP("Guidance",
                         "Read the last attempts: wevtutil qe Application "
                         "/q:\"*[System[Provider[@Name='RasClient']]]\" /f:text /rd:true /c:20")}},
     {QT_TRANSLATE_NOOP("Guidance", "Take an IKE trace on client and server."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Trace IKE: netsh wfp capture start cab=off file=C:\\Temp\\wfpdiag, reproduce, "
          "netsh wfp capture stop (elevated)")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "An error in the security layer that Windows does not describe further.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_OAKLEY_ERROR (793)"}}}},
    {"810",
     810,
     "ERROR_VPN_BAD_CERT",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP("Guidance", "A certificate of this VPN connection is wrong or expired."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "An electronic identity card (certificate) of this VPN connection is not "
                        "accepted."),
      {QT_TRANSLATE_NOOP("Guidance", "Check that your computer's date and time are right."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "The network connection was opened, but a certificate did not authenticate."),
      {QT_TRANSLATE_NOOP("Guidance", "Check the clock: w32tm /query /status"),
       QT_TRANSLATE_NOOP("Guidance", "List the candidates: certutil -store My")}},
     {QT_TRANSLATE_NOOP("Guidance", "Check the certificates of both sides."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Check dates, purpose and issuer on the VPN server and on the client.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The certificate of one side is wrong or has expired.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_VPN_BAD_CERT (810)"}}}},
    {"811",
     811,
     "ERROR_VPN_BAD_PSK",
     Stage::Authentication,
     QT_TRANSLATE_NOOP("Guidance", "The shared key of the VPN connection is wrong."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A secret key in the settings of your VPN connection does not match the "
                        "server's."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't change the VPN settings yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP("Guidance", "The pre-shared key differs on the two sides."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel)."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Deploy the current VPN profile to this laptop again before you change anything "
           "by hand.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Enter the same key on both sides."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Enter the key again on the server and in the profile; certificates are better.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The shared key differs between this computer and the server.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_VPN_BAD_PSK (811)"}}}},
    {"827",
     827,
     "ERROR_IPSEC_SERVICE_STOPPED",
     Stage::Adapter,
     QT_TRANSLATE_NOOP("Guidance",
                       "A Windows security service for VPN connections is not running."),
     {QT_TRANSLATE_NOOP("Guidance",
                        "A Windows service that your VPN connection needs is not running."),
      {QT_TRANSLATE_NOOP("Guidance", "Restart the computer once, then connect again."),
       QT_TRANSLATE_NOOP("Guidance", "If it happens again, send the report to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "IKE and AuthIP IPsec Keying Modules (IKEEXT) or Base Filtering Engine (BFE) is "
          "not running."),
      {QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the services: Get-Service RasMan,SstpSvc,IKEEXT,PolicyAgent,BFE,EapHost"),
       QT_TRANSLATE_NOOP("Guidance", "Start them (elevated): Start-Service BFE,IKEEXT"),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "If they are disabled again, look for a tuning tool or malicious software.")}},
     {QT_TRANSLATE_NOOP("Guidance", "Find out what disables the services."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Set the start type of IKEEXT and BFE to automatic by policy.")}},
     {QT_TRANSLATE_NOOP("Guidance", "IKEEXT or the Base Filtering Engine is stopped or disabled.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_IPSEC_SERVICE_STOPPED (827)"}}}},
    {"835",
     835,
     "ERROR_INVALID_SERVER_CERT",
     Stage::ServerCertificate,
     QT_TRANSLATE_NOOP(
         "Guidance",
         "A detail of the server's certificate does not fit the server that was called."),
     {QT_TRANSLATE_NOOP(
          "Guidance",
          "The VPN server shows an electronic identity card (certificate) that does not "
          "fit its name."),
      {QT_TRANSLATE_NOOP("Guidance", "Please don't accept or install anything yourself."),
       QT_TRANSLATE_NOOP("Guidance", "Try another network, for example your phone's hotspot."),
       QT_TRANSLATE_NOOP("Guidance", "Save the report and send it to your helpdesk.")}},
     {QT_TRANSLATE_NOOP(
          "Guidance", "L2TP could not authenticate the server: a field of its certificate does not "
                      "fit the destination."),
      {QT_TRANSLATE_NOOP("Guidance",
                         "Compare the server in the profile with the certificate's names."),
       QT_TRANSLATE_NOOP(
           "Guidance",
           "Read the settings: Get-VpnConnection | Format-List * (add -AllUserConnection "
           "for a device tunnel).")}},
     {QT_TRANSLATE_NOOP("Guidance", "Issue the certificate with the dialed name."),
      {QT_TRANSLATE_NOOP(
          "Guidance",
          "Correct the subject alternative names; leave DisableIKENameEkuCheck at 0.")}},
     {QT_TRANSLATE_NOOP("Guidance",
                        "The name in the server's certificate differs from the called one.")},
     {{{"Routing and Remote Access Error Codes", "ERROR_INVALID_SERVER_CERT (835)"}}}},
};

} // namespace

std::span<const CodeEntry> ipsecCodes()
{
    return kEntries;
}

} // namespace aovpn::guidance
