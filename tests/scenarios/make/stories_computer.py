# SPDX-License-Identifier: Apache-2.0
"""Client certificates, adapters, services, MS-CHAPv2 and L2TP."""
import laptop
from laptop import (CLIENT_AUTH, IKE_INTERMEDIATE, client, connection, failed_dial, fresh, gateway_lists, machine_tunnel,
                    service, write)

MACHINE, USER = "LT-1001.corp.example.test", "u1001"
CONDITIONAL_ACCESS = "1.3.6.1.4.1.311.87"
OTHER_ROOT = laptop.certificate("Example Management Root CA", days=(-900, 2700), ca=True)


def evidence_of(bundle):
    return bundle["evidence"]


def device(**changes):
    """A laptop with a device tunnel."""
    bundle = fresh()
    evidence_of(bundle)["connections"] = [machine_tunnel(**changes)]
    evidence_of(bundle)["sstp"] = None
    evidence_of(bundle)["certificates"] = None
    evidence_of(bundle)["crls"] = None
    return bundle


def l2tp(**changes):
    """A laptop with an L2TP connection: its server was asked nothing."""
    settings = {"strategy": "L2tpOnly", "strategyNumber": 3, "authentication": "mschapv2", "eapType": None,
                "innerEapType": None, "serverNames": None, "trustedRoots": None, "serverValidation": None,
                "innerServerNames": None, "innerTrustedRoots": None, "innerServerValidation": None,
                "requireCryptoBinding": None, "format": "rasphone", "hasPreSharedKey": True}
    settings.update(changes)
    bundle = fresh()
    evidence = evidence_of(bundle)
    evidence["connections"] = [connection(**settings)]
    for kind in ("sstp", "certificates", "crls", "ike"):
        evidence[kind] = None
    return bundle


def adapter(bundle):
    return evidence_of(bundle)["adapter"]


def certificates(bundle, *ones):
    evidence_of(bundle)["clientCertificates"] = list(ones)
    return bundle


def machine(**kwargs):
    return client("machine", MACHINE, dns=(MACHINE,), **kwargs)


def user(**kwargs):
    return client("user", USER, **{"upn": "u1001@corp.example.test", "sid": True, **kwargs})


def trust(bundle, der):
    evidence_of(bundle)["trust"]["roots"].append(laptop.b64(der))


def failed(bundle, code, **kwargs):
    evidence_of(bundle)["events"] = failed_dial(code, **kwargs)
    return bundle


SSTP = {"device": "WAN Miniport (SSTP)", "last": 20224}
L2TP = {"device": "WAN Miniport (L2TP)"}


def adapter_stories():
    bundle = failed(fresh(), 720, **SSTP)
    for one in adapter(bundle)["bindings"]:
        one["enabled"] = one["enabled"] and one["component"] != "ms_wanarp"
    write("miniport-unbound", "720: WAN Miniport (IP) is not bound",
          "The Remote Access IP ARP Driver is switched off on WAN Miniport (IP); Windows logged 720.", bundle)

    bundle = failed(fresh(), 720, **SSTP)
    adapter(bundle)["bindings"].append({"hardwareId": "MS_NDISWANIP", "component": "rbt_filter",
                                        "description": "Example WAN accelerator filter", "enabled": True})
    write("miniport-foreign-filter", "720: a filter of another maker",
          "A filter of another maker is bound to WAN Miniport (IP); Windows logged 720.", bundle)

    bundle = failed(fresh(), 633, device="WAN Miniport (SSTP)", last=20221)
    adapter(bundle)["devices"] = [one for one in adapter(bundle)["devices"] if one["hardwareId"] != "MS_SstpMiniport"]
    write("miniport-missing", "633: the adapter for SSTP is missing",
          "A clean-up tool removed WAN Miniport (SSTP), which the connection needs.", bundle)

    bundle = failed(fresh(), 720, **SSTP)
    for one in adapter(bundle)["devices"]:
        if one["hardwareId"] == "MS_NDISWANIP":
            one.update(started=False, problemCode=22)
    write("miniport-disabled", "720: WAN Miniport (IP) is disabled",
          "Somebody disabled WAN Miniport (IP) in Device Manager: problem code 22.", bundle)

    write("address-pool-empty", "720: the server has no address left",
          "Devices and bindings of this laptop are right, and Windows still logged 720: the server's pool is used up.",
          failed(fresh(), 720, **SSTP))

    bundle = failed(device(), 827)
    service(bundle, "IKEEXT", state="stopped", start="disabled")
    write("ikeext-disabled", "827: IKEEXT is disabled",
          "An \"optimizer\" disabled the service IKEEXT; the device tunnel cannot start.", bundle)

    bundle = failed(fresh(), 834, last=20221)
    service(bundle, "RasMan", state="stopped")
    write("rasman-stopped", "834: RasMan is stopped", "The service RasMan ended and was not started again.", bundle)

    bundle = failed(fresh(), 834, last=20221)
    service(bundle, "SstpSvc", state="stopped", start="disabled")
    write("sstpsvc-disabled", "SSTP: its service is disabled",
          "A hardening script disabled SstpSvc, which the connection needs.", bundle)

    bundle = fresh()
    service(bundle, "SstpSvc", state="missing")
    write("sstpsvc-missing", "SSTP: its service was removed", "A stripped Windows image lacks SstpSvc.", bundle)


def certificate_stories():
    bundle = failed(device(), 13806)
    certificates(bundle, user())
    write("machine-certificate-none", "13806: no machine certificate",
          "The computer never enrolled: its store holds no certificate, and the device tunnel fails with 13806.", bundle)

    bundle = failed(device(), 13806)
    certificates(bundle, machine(days=(-400, -12)), user())
    write("machine-certificate-expired", "13806: the machine certificate has expired",
          "Autoenrolment stopped; the only machine certificate ended twelve days ago.", bundle)

    bundle = failed(device(), 13806)
    certificates(bundle, machine(key=False), user())
    write("machine-certificate-without-key", "13806: no private key",
          "The certificate was imported from a .cer file: the private key is missing.", bundle)

    bundle = failed(device(), 13806)
    certificates(bundle, machine(eku=(laptop.SERVER_AUTH,)), user())
    write("machine-certificate-without-client-auth", "13806: not for Client Authentication",
          "The template of the machine certificate allows Server Authentication only.", bundle)

    bundle = failed(device(), 13801)
    trust(bundle, OTHER_ROOT)
    certificates(bundle, machine(),
                 client("machine", "9f1c-device", "Example Management Root CA", chain=(OTHER_ROOT,), days=(-5, 360)),
                 user())
    gateway_lists(bundle, laptop.DEVICE_ROOT)
    write("machine-certificates-alike", "13801 now and then: two certificates of different CAs",
          "Beside the machine certificate for the VPN there is one of the device management; Windows takes either.", bundle)

    bundle = device()
    trust(bundle, OTHER_ROOT)
    certificates(bundle, machine(eku=(CLIENT_AUTH, IKE_INTERMEDIATE)),
                 client("machine", "9f1c-device", "Example Management Root CA", chain=(OTHER_ROOT,), days=(-5, 360)),
                 user())
    write("machine-certificates-preferred", "Two certificates, and one is preferred",
          "As machine-certificates-alike, but the certificate for the VPN has the purpose IP security IKE intermediate: "
          "Windows prefers it. Nothing to report; the gateway's own certificate was not seen.", bundle)

    bundle = failed(device(), 13801)
    gateway_lists(bundle, OTHER_ROOT)
    write("machine-certificate-not-listed", "13801: the gateway does not list the issuer",
          "The gateway's reply lists a CA of the device management only, not the one of the machine certificate.", bundle)

    bundle = failed(fresh(), 798, **SSTP)
    certificates(bundle, machine())
    write("user-certificate-none", "798: no user certificate", "The user never enrolled on this laptop.", bundle)

    bundle = failed(fresh(), 798, **SSTP)
    certificates(bundle, machine(), user(chain=()))
    bundle["evidence"]["trust"]["intermediates"] = []
    write("user-certificate-issuer-missing", "798: the issuer of the user certificate is missing",
          "The issuing CA of the user's certificate is not on this laptop.", bundle)

    bundle = failed(fresh(), 853, **SSTP)
    certificates(bundle, machine(), user(sid=False))
    write("user-certificate-without-sid", "853: no SID extension",
          "The user certificate has no security identifier; domain controllers refuse it since February 2025.", bundle)

    bundle = fresh()
    evidence_of(bundle)["connections"] = [connection(clientCertificateUsages=[CONDITIONAL_ACCESS])]
    certificates(bundle, machine(), user(),
                 user(eku=(CLIENT_AUTH, CONDITIONAL_ACCESS), days=(-0.01, 0.03), sid=False))
    write("conditional-access-there", "Conditional Access: the one-hour certificate is there",
          "The profile asks for the certificate of Conditional Access, and a current one is there.", bundle)

    bundle = failed(fresh(), 875, **SSTP)
    evidence_of(bundle)["connections"] = [connection(clientCertificateUsages=[CONDITIONAL_ACCESS])]
    write("conditional-access-missing", "875: no certificate of Conditional Access",
          "The profile asks for the certificate of Conditional Access; the laptop is not compliant and got none.", bundle)

    bundle = failed(fresh(), 703, **SSTP)
    certificates(bundle, machine(), user(prompts=True))
    write("user-certificate-prompts", "703: the key asks",
          "The user's certificate was imported with strong key protection; a connection that starts by itself cannot ask.",
          bundle)


def sign_in_stories():
    bundle = failed(l2tp(hasPreSharedKey=False), 787, **L2TP)
    certificates(bundle, machine())
    write("l2tp-server-certificate", "787: the server shows the wrong certificate",
          "L2TP with certificates; the laptop's is right, and Windows logged 787: RRAS takes the first certificate of its "
          "store.", bundle)

    bundle = failed(l2tp(), 691, **{**L2TP, "last": 20224})
    evidence_of(bundle)["settings"]["lmCompatibilityLevel"] = 5
    write("l2tp-lm-compatibility", "691: MS-CHAPv2 and LmCompatibilityLevel",
          "L2TP with MS-CHAPv2; a policy raised LmCompatibilityLevel to 5 on this laptop and on the domain controllers.",
          bundle)

    bundle = failed(fresh(), 691, **SSTP)
    evidence_of(bundle)["connections"] = [connection(innerEapType=26, useWindowsLogon=True)]
    evidence_of(bundle)["settings"]["credentialGuard"] = True
    write("credential-guard", "691: Credential Guard and MS-CHAPv2",
          "PEAP with EAP-MSCHAPv2 and the Windows sign-in; Credential Guard does not hand it out.", bundle)

    bundle = failed(l2tp(), 789, **L2TP)
    evidence_of(bundle)["settings"]["prohibitIpsec"] = 1
    write("l2tp-ipsec-prohibited", "789: IPsec is prohibited",
          "A script meant for servers set ProhibitIpSec=1 on this laptop.", bundle)

    bundle = failed(l2tp(), 809, **L2TP)
    evidence = evidence_of(bundle)
    evidence["ike"] = fresh()["evidence"]["ike"]
    # The server's hash covers its own address; seen from here it has another one.
    evidence["name"]["addresses"] = ["198.51.100.20"]
    for exchange in evidence["ike"]:
        exchange["address"] = "198.51.100.20"
    write("l2tp-server-behind-nat", "809: an L2TP server behind address translation",
          "The server stands behind address translation, and this laptop may not reach such a one with L2TP.", bundle)


def stories():
    adapter_stories()
    certificate_stories()
    sign_in_stories()
