# SPDX-License-Identifier: Apache-2.0
"""What the gateway and the sign-in server tell before a sign-in: one story per finding and per fault of a certificate."""
import hashlib

from interview import (ADDRESS, AUTHENTICATION_FAILED, EAP_MSCHAPV2, EAP_TLS, PEAP, REDIRECT, call_refused, call_with,
                       call_with_eap, facts_of, interview, main_mode, pptp, refused, sa_init, sign_in, silent, talk, tls_inside)
from laptop import (CLIENT_AUTH, IKE_INTERMEDIATE, SERVER_AUTH, b64, certificate, connection, fresh,
                    write)

VPN, NPS, OTHER = "vpn.example.test", "nps.example.test", "vpn2.example.test"
ROOT = certificate("Example Server Root CA", days=(-900, 2700), ca=True)
GATEWAY = certificate(VPN, "Example Server Root CA", eku=(SERVER_AUTH, IKE_INTERMEDIATE), dns=(VPN,))
SIGN_IN = certificate(NPS, "Example Server Root CA", eku=(SERVER_AUTH,), dns=(NPS,))
FOREIGN = certificate("Somebody's Root CA", days=(-900, 2700), ca=True)


def thumbprint(der):
    return hashlib.sha1(der).hexdigest()


def shown(purpose, origin, chain, name=""):
    """A certificate that a server showed to this laptop."""
    return {"purpose": purpose, "origin": origin, "expectedName": name, "chain": [b64(one) for one in chain], "facts": [],
            "path": None, "revocation": [], "judgedAtUtc": None}


def over_ikev2(interviews=None, gateway=(GATEWAY, ROOT), sign_in_chain=(SIGN_IN, ROOT), **changes):
    """A laptop whose IKEv2 connection was asked about; all is well unless the arguments say otherwise."""
    bundle = fresh()
    evidence = bundle["evidence"]
    evidence["connections"] = [connection(**{
        "strategy": "Ikev2Only", "trustedRoots": [thumbprint(ROOT)], "innerTrustedRoots": [thumbprint(ROOT)],
        "cryptography": {"encryptionMethod": "AES256", "integrityCheckMethod": "SHA256", "dhGroup": "Group14",
                         "cipherTransformConstants": "AES256", "authenticationTransformConstants": "SHA256128",
                         "pfsGroup": "PFS2048"}, **changes})]
    trust = evidence["trust"]
    trust["roots"] = [*trust["roots"], b64(ROOT)]
    trust["rootThumbprints"] = [*trust["rootThumbprints"], thumbprint(ROOT)]
    if interviews is None:
        packets, facts = talk(PEAP)
        interviews = [sign_in(gateway, packets, facts, tls=tls_inside(sign_in_chain))]
    evidence["ikeInterviews"] = interviews
    evidence["certificates"] = []
    if gateway:
        evidence["certificates"].append(shown("ike-server", f"{ADDRESS}:500", gateway, VPN))
    if any(one["signInTls"] for one in interviews):
        evidence["certificates"].append(shown("nps-server", f"{ADDRESS}:500, EAP", sign_in_chain))
    evidence["sstp"] = None
    return bundle


def talked(*args, chain=(GATEWAY, ROOT), end="learned", identity="anonymous", elapsed=60, **kwargs):
    packets, facts = talk(*args, **kwargs)
    return sign_in(chain, packets, facts, end=end, identity=identity, elapsed=elapsed)


def over_sstp(calls, policy=None, **changes):
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(**changes)]
    bundle["evidence"]["sstpCalls"] = calls
    bundle["policy"].update(policy or {})
    return bundle


def held_back():
    """The stateless questions are answered, IKE_SA_INIT is not."""
    bundle = fresh()
    for exchange in bundle["evidence"]["ike"]:
        if exchange["question"].startswith("sa-init"):
            exchange.update({"outcome": "silent", "facts": None, "attempts": 3, "elapsedMs": 3900,
                             "datagrams": [one for one in exchange["datagrams"] if one["outgoing"]]})
    bundle["evidence"]["connections"] = [connection(strategy="Ikev2Only")]
    bundle["evidence"]["ikeInterviews"] = [interview([], facts_of(), "not-started", identity="", signature="not-made")]
    return bundle


def reachability_stories():
    write("gateway-holds-back", "The gateway holds this address back", "It answers every question that costs it nothing and is silent "
          "to IKE_SA_INIT, as after too many unfinished attempts.", held_back())
    write("ike-auth-silent", "809: the second exchange gets no answer", "IKE_SA_INIT is accepted, IKE_AUTH is not answered; large "
          "packets pass, so it is not the fragments.", over_ikev2([silent()], gateway=()))
    bundle = over_ikev2([silent()], gateway=())
    whole = sa_init("sa-init", [("AES256", "SHA256", [14])], (1, "AES256", "SHA256", 14), fragmentation=False)
    large = sa_init("oversized", [("AES256", "SHA256", [14])], outcome="silent", octets=2000)
    bundle["evidence"]["ike"] = [one for one in bundle["evidence"]["ike"] if one["question"] != "sa-init"] + [whole, large]
    write("fragments-dropped", "809: IP fragments are lost, and the server does not split its messages",
          "Small IKE messages are answered, a datagram of 2,000 bytes is not, and neither is IKE_AUTH.", bundle)
    bundle = over_ikev2()
    bundle["evidence"]["ike"].append(large)
    write("fragments-dropped-without-harm", "IP fragments are lost, but the server splits its messages",
          "A datagram of 2,000 bytes is not answered; the sign-in came through in IKE fragments.", bundle)
    moved = bytes([1, 4, 203, 0, 113, 77]) + bytes(16)
    write("ike-redirected", "The gateway names another one", "IKE_AUTH is answered with a redirect to 203.0.113.77.",
          over_ikev2([refused(REDIRECT, moved, end="redirected", redirect="203.0.113.77")], gateway=()))
    bundle = over_ikev2([interview([], facts_of(), "redirected", identity="", signature="not-made", elapsed=5)], gateway=())
    bundle["evidence"]["ike"] = [one for one in bundle["evidence"]["ike"] if not one["question"].startswith("sa-init")] + [
        sa_init("sa-init", [("AES256", "SHA256", [14])], error=REDIRECT,
                data=bytes([3, len(OTHER)]) + OTHER.encode() + bytes(32))]
    write("ike-redirected-at-once", "The gateway names another one at once",
          "IKE_SA_INIT is answered with a redirect to vpn2.example.test.", bundle)

    groups = [20, 19, 14, 2]
    broad = [(cipher, digest, groups) for cipher in ("GCM256", "AES256", "AES128") for digest in ("SHA384", "SHA256", "SHA1")]
    bundle = over_ikev2(cryptography=None)
    bundle["evidence"]["ike"] = [one for one in bundle["evidence"]["ike"] if one["question"] != "sa-init"] + [
        sa_init("sa-init", broad, (5, "AES256", "SHA256", 14)),
        sa_init("sa-init-windows-default", [("AES256", "SHA1", [2]), ("AES128", "SHA1", [2])])]
    write("windows-default-group", "13868: the server wants a newer group than Windows offers by default",
          "The profile states no cryptography, and the server takes group 14 and above.", bundle)

    mine = [("AES256", "SHA256", [14])]
    for story, title, answers in (
            ("policy-group-differs", "13868: only the Diffie-Hellman group differs",
             {"sa-init-group": ([("AES256", "SHA256", groups)], (1, "AES256", "SHA256", 20))}),
            ("policy-encryption-differs", "13868: only the encryption differs",
             {"sa-init-encryption": ([("GCM256", "SHA256", [14])], (1, "GCM256", "SHA256", 14))}),
            ("policy-integrity-differs", "13868: only the integrity check differs",
             {"sa-init-integrity": ([("AES256", "SHA384", [14])], (1, "AES256", "SHA384", 14))}),
            ("policy-several-differ", "13868: more than one algorithm differs", {})):
        bundle = over_ikev2([], gateway=())
        asked = [sa_init("sa-init", mine), sa_init("sa-init-broad", broad, (1, "GCM256", "SHA384", 20))]
        for question, variation in (("sa-init-encryption", [("AES128", "SHA256", [14]), ("GCM256", "SHA256", [14])]),
                                    ("sa-init-integrity", [("AES256", "SHA384", [14]), ("AES256", "SHA1", [14])]),
                                    ("sa-init-group", [("AES256", "SHA256", groups)])):
            asked.append(sa_init(question, *answers.get(question, (variation,))))
        bundle["evidence"]["ike"] = [one for one in bundle["evidence"]["ike"] if one["question"] != "sa-init"] + asked
        bundle["evidence"]["ikeInterviews"], bundle["evidence"]["certificates"] = None, None
        write(story, title, "The server refuses the profile's proposal; further questions vary one algorithm at a time.", bundle)


def older_tunnel_stories():
    l2tp = {"strategy": "L2tpOnly", "authentication": "mschapv2", "eapType": None, "innerEapType": None,
            "hasPreSharedKey": True}
    for story, title, exchange in (
            ("l2tp-no-common-proposal", "789: the server takes no proposal of L2TP", main_mode("answered")),
            ("l2tp-silent", "809: L2TP's first question gets no answer", main_mode("silent"))):
        bundle = fresh()
        bundle["evidence"]["connections"] = [connection(**l2tp)]
        bundle["evidence"]["ike"] = [exchange]
        bundle["evidence"]["sstp"], bundle["evidence"]["certificates"] = None, []
        write(story, title, "The profile uses L2TP only; main mode was asked.", bundle)
    for story, title, exchange in (
            ("pptp-silent", "800: TCP 1723 gets no answer", pptp("silent")),
            ("pptp-refused", "800: TCP 1723 is refused", pptp("refused")),
            ("pptp-blocked-locally", "800: this laptop does not let TCP 1723 out", pptp("blocked-locally", os_code=13)),
            ("pptp-unreachable", "800: there is no way to TCP 1723", pptp("unreachable", os_code=113)),
            ("pptp-not-accepted", "800: TCP 1723 answers, but starts no control connection", pptp("answered", result=4))):
        bundle = fresh()
        bundle["evidence"]["connections"] = [connection(**{**l2tp, "strategy": "PptpOnly", "hasPreSharedKey": False})]
        bundle["evidence"]["pptp"] = [exchange]
        bundle["evidence"]["ike"], bundle["evidence"]["sstp"], bundle["evidence"]["certificates"] = None, None, []
        write(story, title, "The profile uses PPTP only.", bundle)


def gateway_certificate_stories():
    packets, facts = talk(PEAP)
    write("gateway-healthy", "The gateway and the sign-in server are as they should be", "The interview learns everything; "
          "nothing is wrong.", over_ikev2())
    write("gateway-key-not-proven", "13801: the signature does not fit the certificate", "AUTH does not verify with the "
          "certificate that came with it.",
          over_ikev2([sign_in((GATEWAY, ROOT), packets, facts, signature="failed", tls=tls_inside((SIGN_IN, ROOT)))]))
    write("gateway-certificate-not-sent", "13801: the gateway shows no certificate", "IKE_AUTH brings an EAP request, but no CERT.",
          over_ikev2([sign_in((), packets, facts, signature="not-made", tls=tls_inside((SIGN_IN, ROOT)))], gateway=()))
    leaf = lambda subject=VPN, issuer="Example Server Root CA", **more: certificate(
        subject, issuer, **{"eku": (SERVER_AUTH, IKE_INTERMEDIATE), "dns": (VPN,), **more})
    for story, title, chain in (
            ("gateway-certificate-expired", "13801: the gateway's certificate has expired", (leaf(days=(-400, -3)), ROOT)),
            ("gateway-certificate-without-server-auth", "13801: the gateway's certificate is for clients only",
             (leaf(eku=(CLIENT_AUTH,)), ROOT)),
            ("gateway-certificate-other-name", "13801: the gateway's certificate has another name",
             (leaf("gw7.example.test", dns=("gw7.example.test",)), ROOT)),
            ("gateway-certificate-wildcard", "787: the gateway's certificate is a wildcard",
             (leaf("*.example.test", dns=("*.example.test",)), ROOT)),
            ("gateway-certificate-foreign-root", "13801: the gateway's root is not trusted here",
             (leaf(issuer="Somebody's Root CA"), FOREIGN))):
        write(story, title, "Learned in IKE_AUTH, without credentials.", over_ikev2(gateway=chain))
    root = "bb" * 20
    bundle = over_sstp([call_with_eap(*talk(PEAP))], {"tlsRoots": [root]})
    write("tls-inspection", "Something on the way shows another certificate", "The certificate on the web port leads to a root that "
          "the site policy does not name for it.", bundle)


def sign_in_stories():
    for story, title, text, interviews in (
            ("gateway-method-impossible", "812: the gateway demands another EAP method", "It proposes EAP-MSCHAPv2 and refuses PEAP.",
             [talked(EAP_MSCHAPV2, answer="impossible", end="eap-failed")]),
            ("gateway-method-negotiated", "The gateway prefers another EAP method", "It proposes EAP-TLS, and takes PEAP when asked.",
             [talked(EAP_TLS, answer="negotiable")]),
            ("gateway-identity-ladder", "An anonymous name is refused, the site policy's is not",
             "The first interview ends after the identity, the second one learns the method: it is another one.",
             [talked(answer="identity-refused", end="eap-failed"),
              talked(EAP_MSCHAPV2, answer="impossible", end="eap-failed", identity="policy")]),
            ("gateway-identity-refused", "812: the sign-in server refuses the profile's name", "EAP-Failure comes 300 ms after the "
             "identity that the profile sends.",
             [talked(answer="identity-refused", answer_ms=300, end="eap-failed", identity="profile")]),
            ("sign-in-server-silent", "930: the sign-in server does not answer the gateway", "EAP-Failure comes 14 seconds after the "
             "identity.", [talked(answer="identity-refused", answer_ms=14250, end="eap-failed", elapsed=14300)]),
            ("gateway-without-eap", "13801: the gateway takes computer certificates only", "IKE_AUTH without a certificate is refused.",
             [refused(AUTHENTICATION_FAILED)])):
        without = story == "gateway-without-eap"
        write(story, title, text, over_ikev2(interviews, gateway=() if without else (GATEWAY, ROOT)))
    write("sstp-call-refused", "0x800704C9: the SSTP call is refused", "The web port speaks SSTP, but refuses the call.",
          over_sstp([call_refused(4)]))
    write("sstp-protocol-impossible", "691: SSTP demands another sign-in protocol", "LCP demands PAP to the end; the profile has "
          "MS-CHAPv2.", over_sstp([call_with("pap", "mschapv2")], authentication="mschapv2", eapType=None, innerEapType=None,
                                  serverNames=None, trustedRoots=None, serverValidation=None, innerServerNames=None,
                                  innerTrustedRoots=None, innerServerValidation=None, requireCryptoBinding=None))
    packets, facts = talk(EAP_MSCHAPV2, answer="impossible")
    write("sstp-method-impossible", "691: over SSTP the sign-in server demands another EAP method", "It proposes EAP-MSCHAPv2 and "
          "refuses PEAP.", over_sstp([call_with_eap(packets, facts, end="eap-failed")]))
    packets, facts = talk(answer="identity-refused", answer_ms=300)
    write("sstp-identity-refused", "691: over SSTP the sign-in server refuses the profile's name", "EAP-Failure comes 300 ms after "
          "the identity that the profile sends.",
          over_sstp([call_with_eap(packets, facts, end="eap-failed", identity="profile")]))
    leaf = lambda subject=NPS, issuer="Example Server Root CA", **more: certificate(
        subject, issuer, **{"eku": (SERVER_AUTH,), "dns": (subject,), **more})
    for story, title, chain, changes in (
            ("sign-in-server-other-name", "853: the profile does not list the sign-in server's name",
             (leaf("radius.example.test"), ROOT), {}),
            ("sign-in-server-name-case", "853: the sign-in server's name differs in case", (leaf("NPS.example.test"), ROOT), {}),
            ("sign-in-server-other-root", "864: the profile does not list the sign-in server's root", (leaf(), ROOT),
             {"trustedRoots": ["aa" * 20], "innerTrustedRoots": ["aa" * 20]}),
            ("sign-in-server-expired", "858: the sign-in server's certificate has expired", (leaf(days=(-400, -3)), ROOT), {}),
            ("sign-in-server-without-server-auth", "857: the sign-in server's certificate is for clients only",
             (leaf(eku=(CLIENT_AUTH,)), ROOT), {}),
            ("sign-in-server-foreign-root", "864: the sign-in server's root is not trusted here",
             (leaf(issuer="Somebody's Root CA"), FOREIGN),
             {"trustedRoots": [thumbprint(FOREIGN)], "innerTrustedRoots": [thumbprint(FOREIGN)]})):
        write(story, title, "Learned from the outer TLS handshake of PEAP, without credentials.",
              over_ikev2(sign_in_chain=chain, **changes))


def stories():
    reachability_stories()
    older_tunnel_stories()
    gateway_certificate_stories()
    sign_in_stories()
