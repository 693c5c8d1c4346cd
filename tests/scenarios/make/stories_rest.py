# SPDX-License-Identifier: Apache-2.0
"""Faults that no other module has: names, ports, sign-in settings, and the server that a profile names."""
import base64
import hashlib

from laptop import b64, client, fresh, write
from stories_computer import OTHER_ROOT, SSTP, certificates, failed, machine
from stories_settings import profile

NO_CONNECTION, RESET, CLOSED = -2147012867, -2147014842, -2147024832  # 0x80072EFD, 0x80072746, 0x80070040


def web_port(code, **changes):
    """The SSTP laptop whose server's web port behaves in another way; Windows logged `code`."""
    bundle = failed(fresh(), code, device="WAN Miniport (SSTP)", last=20222)
    for one in bundle["evidence"]["sstp"]:
        if changes.get("tls", "not-tried") != "established":
            one.update({"tls": "not-tried", "tlsCipher": "", "tlsVersion": "", "chain": []})
        one.update({"httpReply": "", "facts": None, **changes})
    if changes.get("tls", "not-tried") != "established":
        bundle["evidence"].update(certificates=[], crls=[])
    return bundle


def ike_ports(port, **changes):
    """An IKEv2 laptop; the exchanges to `port` (None: all) went another way."""
    bundle = failed(profile(strategy="Ikev2Only"), 809)
    for one in bundle["evidence"]["ike"]:
        if port in (None, one["port"]):
            sent = [datagram for datagram in one["datagrams"] if datagram["outgoing"]][:1]
            one.update({"facts": None, "datagrams": sent, **changes})
    return bundle


def port_stories():
    write("web-port-refused", "The web port is closed", "Nothing listens on TCP 443 of the server: the connection is refused.",
          web_port(RESET, tcp="refused", osCode=10061))
    write("web-port-blocked-locally", "This laptop may not call the web port",
          "A rule on the laptop itself forbids to send to TCP 443.", web_port(NO_CONNECTION, tcp="blocked-locally", osCode=10013))
    write("web-port-unreachable", "No way to the web port", "A router says that the host cannot be reached.",
          web_port(NO_CONNECTION, tcp="unreachable", osCode=10065))
    write("web-port-no-tls", "TLS fails", "The server ends the TLS handshake with an alert.",
          web_port(CLOSED, tls="failed", tlsDetail="sslv3 alert handshake failure"))
    write("web-port-no-reply", "No reply to SSTP", "TLS stands, but the question for SSTP gets no reply.",
          web_port(CLOSED, tls="established"))
    reply = b"HTTP/1.1 407 Proxy Authentication Required\r\nServer: proxy\r\nProxy-Authenticate: Basic\r\n\r\n"
    write("web-port-behind-proxy", "A proxy answers in place of the server",
          "What answers on TCP 443 asks for a sign-in to a proxy.",
          web_port(RESET, tls="established", httpReply=b64(reply), facts=None))
    write("udp-unreachable", "No way to UDP 500 and 4500", "A router says that the server cannot be reached.",
          ike_ports(None, outcome="unreachable", attempts=1, osCode=113))
    write("udp4500-unreachable", "No way to UDP 4500", "UDP 500 answers; for UDP 4500 a router says that it is prohibited.",
          ike_ports(4500, outcome="unreachable", attempts=1, osCode=113))


def name_stories():
    bundle = failed(fresh(), 809, **SSTP)
    bundle["policy"]["serverAddresses"] = ["198.51.100.10"]
    write("name-leads-elsewhere", "The name leads to another address",
          "The organisation's server has 198.51.100.10; the name leads to an address that was given up.", bundle)

    bundle = failed(fresh(), 809, **SSTP)
    evidence = bundle["evidence"]
    evidence["name"]["addresses"] = ["0.0.0.0"]
    for one in evidence["sstp"]:
        one.update({"address": "0.0.0.0", "tcp": "refused", "osCode": 10061, "tls": "not-tried", "tlsCipher": "",
                    "tlsVersion": "", "httpReply": "", "chain": [], "facts": None})
    evidence.update(ike=[], certificates=[], crls=[])
    write("name-blocked-by-filter", "The name leads to 0.0.0.0", "A DNS filter answers with 0.0.0.0 for the VPN server's name.",
          bundle)

    bundle = failed(fresh(), 868, last=20221)
    bundle["evidence"]["name"].update({"status4": "no-data", "status6": "no-data", "addresses": []})
    bundle["evidence"].update(ike=None, sstp=None, certificates=None, crls=None)
    write("name-without-address", "A name without an address", "The record of the VPN server's name is there and holds no "
          "address.", bundle)


def profile_stories():
    bundle = fresh()
    bundle["policy"]["servers"] = ["vpn2.example.test"]
    write("profile-of-old-server", "The profile names an old server", "The organisation moved to vpn2.example.test; this "
          "laptop still has the profile of vpn.example.test.", bundle)

    bundle = profile(strategy="Ikev2Only", server="203.0.113.10", servers=["203.0.113.10"])
    bundle["evidence"]["name"] = {**bundle["evidence"]["name"], "name": "203.0.113.10", "status4": "literal",
                                  "status6": "literal", "resolvers": []}
    bundle["evidence"].update(sstp=None, certificates=None, crls=None)
    write("profile-names-address", "An address in place of a name", "The profile calls the server by its address, which "
          "stands in no certificate.", bundle)
    write("profile-force-with-routes", "Routes in a force tunnel", "The profile sends everything into the tunnel and names "
          "routes besides.", profile(routing="force", routing6="force"))
    write("profile-mismatched-algorithms", "GCM without GCM", "The profile names GCMAES256 as cipher and SHA256128 as "
          "authentication; with GCM both are the same.",
          profile(strategy="Ikev2Only", cryptography={
              "encryptionMethod": "GCMAES256", "integrityCheckMethod": "SHA256", "dhGroup": "ECP384",
              "cipherTransformConstants": "GCMAES256", "authenticationTransformConstants": "SHA256128", "pfsGroup": "ECP384"}))


def sign_in(code=None, expected=None, roots=None, **changes):
    bundle = profile(**changes)
    bundle["policy"]["authentication"].update(serverNames=expected, trustedRoots=roots)
    return failed(bundle, code, **SSTP) if code else bundle


def both(**changes):
    """The same settings for the outer and the inner method."""
    inner = {"inner" + key[0].upper() + key[1:]: value for key, value in changes.items()}
    return {**changes, **inner}


def sign_in_stories():
    right = ["nps.example.test"]
    write("sign-in-names-other-server", "853: the profile names another sign-in server", "The sign-in server was replaced; the "
          "profile still names the old one.", sign_in(853, right, **both(serverNames=["radius-old.example.test"])))
    write("sign-in-names-case", "853: capitals in the sign-in server's name", "The profile says NPS.example.test, the "
          "certificate nps.example.test.", sign_in(853, right, **both(serverNames=["NPS.example.test"])))
    write("sign-in-names-comma", "853: a comma between two names", "Two sign-in servers are separated by a comma, Windows "
          "wants a semicolon.", sign_in(853, **both(serverNames=["nps.example.test,nps2.example.test"])))
    unused = {"performed": True, "namesApplied": False, "promptDisabled": True}
    write("sign-in-names-ignored", "Names that nobody looks at", "The profile names the sign-in server and then says that the "
          "name does not matter.", sign_in(**both(serverValidation=unused)))
    asks = {"performed": True, "namesApplied": True, "promptDisabled": False}
    write("sign-in-asks", "703: a question that nobody sees", "The profile may ask the person about the sign-in server; an "
          "Always On connection cannot.", sign_in(703, **both(serverValidation=asks)))
    write("sign-in-root-mistyped", "864: a mistyped thumbprint", "The thumbprint of the root lacks its end.",
          sign_in(864, **both(trustedRoots=["aa" * 18])))
    write("sign-in-root-other", "864: the root of the old PKI", "The profile trusts a root that the sign-in server's "
          "certificate no longer leads to.", sign_in(864, roots=["cc" * 20]))
    write("server-name-check-off", "The server's name is not checked", "A registry value switches the check of the gateway's "
          "name and purpose off.", profile(strategy="Ikev2Only", disableNameEkuCheck=True))

    bundle = failed(fresh(), 798, **SSTP)
    certificates(bundle, machine(), client("user", "u1001", "Example Management Root CA", chain=(OTHER_ROOT,),
                                           upn="u1001@corp.example.test", sid=True))
    write("user-certificate-unknown-root", "798: the root of the user's certificate is not trusted",
          "The user's certificate is of a CA whose root this laptop does not trust.", bundle)


def verdict_stories():
    bundle = fresh()
    evidence = bundle["evidence"]
    untrusted_root = 0x20  # CERT_TRUST_IS_UNTRUSTED_ROOT
    evidence["trust"]["verdicts"] = [
        {"purpose": one["purpose"], "expectedName": one["expectedName"],
         "sha256": hashlib.sha256(base64.b64decode(one["chain"][0])).hexdigest(),
         "errorStatus": untrusted_root, "infoStatus": 0, "policyCode": 0x800B0109, "thumbprints": []}
        for one in evidence["certificates"] if one["purpose"] in ("ike-server", "sstp-server")]
    write("windows-refuses-root", "Only the user trusts the root", "The root of the gateway's certificate lies in the user's "
          "store; Windows, which dials with the computer's stores, does not accept it.", bundle)


def stories():
    verdict_stories()
    port_stories()
    name_stories()
    profile_stories()
    sign_in_stories()
