# SPDX-License-Identifier: Apache-2.0
"""Settings of profiles, sign-in settings, routes, odd answers, and certificates that were handed over as files."""
import copy
import datetime as dt

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier

from laptop import (CLIENT_AUTH, DEVICE_CA, DEVICE_ROOT, SERVER_AUTH, TAKEN, b64, connection, failed_dial, fresh, hashes_of, key_of,
                    machine_tunnel, write)

CRL_URL = "http://crl.example.test/device.crl"


def profile(**changes):
    """The healthy laptop with other settings in its profile."""
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(**changes)]
    return bundle


def defect(topic, where, value, expected=""):
    return [{"topic": topic, "where": where, "value": value, "expected": expected}]


def profile_stories():
    write("always-on-everywhere", "Always On at the office too", "The profile names no trusted network, so the VPN starts "
          "inside the office as well. Nothing is broken.", profile(trustedNetworks=[]))
    write("profile-true-with-capital", "True with a capital T", "AlwaysOn was written as True; Windows takes only true, so "
          "the connection never starts by itself.",
          profile(alwaysOn=None, defects=defect("boolean-case", "line 4: AlwaysOn", "True", "true")))
    write("profile-old-algorithms", "Old algorithms for IKEv2", "The profile fixes 3DES, SHA-1 and a group of 1,024 bits.",
          profile(strategy="Ikev2Only", cryptography={
              "encryptionMethod": "DES3", "integrityCheckMethod": "SHA196", "dhGroup": "Group2",
              "cipherTransformConstants": "DES3", "authenticationTransformConstants": "SHA196", "pfsGroup": "PFS2"}))
    bundle = fresh()
    bundle["evidence"]["connections"] = [machine_tunnel(routing="force", routing6="force", routes=[])]
    bundle["evidence"].update(sstp=None, certificates=None, crls=None)
    write("device-tunnel-force", "A device tunnel as a force tunnel", "Device tunnels are split tunnels; this profile sends "
          "everything into it.", bundle)
    write("profile-element-misplaced", "An element in the wrong place", "RememberCredentials stands inside NativeProfile, "
          "where Windows does not look for it.",
          profile(defects=defect("element-misplaced", "line 9: RememberCredentials", "NativeProfile", "VPNProfile")))
    write("profile-no-encryption", "A tunnel without encryption", "The entry of the phone book asks for no encryption.",
          profile(format="rasphone", dataEncryption="none"))
    write("phonebook-duplicate", "Two entries of one name", "The phone book was edited by hand: two entries have the same "
          "name, and Windows takes the first.",
          profile(format="rasphone", defects=defect("duplicate-entry", "line 120: [Example VPN]", "Example VPN")))
    write("plugin-profile", "A profile of another maker's app", "The profile starts a VPN app from the Store, not the VPN "
          "client of Windows.", profile(pluginProfile=True, strategy=None, authentication=None, eapType=None,
                                        innerEapType=None))
    bundle = profile(routes=[], disableClassBasedDefaultRoute=True)
    bundle["request"]["symptom"] = "no-data"
    write("split-without-routes", "A split tunnel that leads nowhere", "The class-based route is switched off and no other "
          "route is given: connected, nothing of the company can be reached.", bundle)
    write("profile-unknown-value", "A value that Windows does not know", "RoutingPolicyType was mistyped.",
          profile(routing=None, routing6=None,
                  defects=defect("unknown-value", "line 14", "RoutingPolicyType=Splittunel", "SplitTunnel, ForceTunnel")))


def sign_in_stories():
    write("peap-without-cryptobinding", "PEAP without cryptobinding", "The profile does not ask for cryptobinding. The VPN "
          "works.", profile(requireCryptoBinding=False))
    write("eap-without-configuration", "EAP without its settings", "The profile signs in with EAP but holds no EAP settings.",
          profile(eapType=None, innerEapType=None, serverNames=None, trustedRoots=None, serverValidation=None,
                  innerServerNames=None, innerTrustedRoots=None, innerServerValidation=None, requireCryptoBinding=None,
                  defects=defect("eap-missing", "NativeProfile/Authentication", "")))
    write("inner-names-differ", "Two names for one sign-in server", "The outer part of PEAP names one sign-in server, the "
          "inner part another.", profile(innerServerNames=["radius.example.test"]))
    write("machine-certificate-over-sstp", "A machine certificate over SSTP", "Machine certificates sign in over IKEv2 "
          "only; this profile dials SSTP.",
          profile(authentication="machine-certificate", eapType=None, innerEapType=None, serverNames=None,
                  trustedRoots=None, serverValidation=None, innerServerNames=None, innerTrustedRoots=None,
                  innerServerValidation=None, requireCryptoBinding=None))
    write("sign-in-names-missing", "Any sign-in server will do", "The profile names no sign-in server.",
          profile(serverNames=[], innerServerNames=[]))
    write("sign-in-root-missing", "Any root will do", "The profile names no root for the sign-in server, so Windows asks the "
          "person.", profile(trustedRoots=[], innerTrustedRoots=[]))
    write("sign-in-root-not-installed", "864: the root of the sign-in server is not installed", "The profile trusts a root "
          "that this laptop has not got.", profile(trustedRoots=["bb" * 20], innerTrustedRoots=["bb" * 20]))
    off = {"performed": False, "namesApplied": False, "promptDisabled": True}
    write("sign-in-server-unchecked", "The sign-in server is not checked", "The profile signs in to whoever answers.",
          profile(serverValidation=off, innerServerValidation=off))


def connected(bundle):
    routing = bundle["evidence"]["routing"]
    routing["interfaces"].append({"index": 9, "name": "Example VPN", "kind": "tunnel", "up": True, "mtu": 1400, "metric": 5,
                                  "addresses": [{"address": "10.77.200.9", "prefixLength": 32}],
                                  "dnsServers": ["10.77.0.53"], "dnsSuffixes": ["corp.example.test"]})
    routing["routes"].append({"prefix": "10.77.0.0/16", "gateway": "", "interfaceIndex": 9, "metric": 0, "unusable": False})
    routing["systemRoutes"].append({"target": "10.77.0.20", "interfaceIndex": 9, "gateway": "", "source": "10.77.200.9"})
    return routing


def routing_stories():
    write("force-tunnel-profile", "A force tunnel, not connected", "The profile sends everything into the tunnel. That may "
          "be meant; nothing is broken.", profile(routing="force", routing6="force", routes=[]))
    bundle = fresh()
    bundle["policy"]["routing"]["mode"] = "force"
    write("split-against-policy", "Split tunnel against the policy", "The organisation wants a force tunnel, the profile "
          "splits.", bundle)
    bundle = fresh()
    routing = connected(bundle)
    routing["routes"].append({"prefix": "203.0.113.10/32", "gateway": "", "interfaceIndex": 9, "metric": 0,
                              "unusable": False})
    routing["systemRoutes"].append({"target": "203.0.113.10", "interfaceIndex": 9, "gateway": "", "source": "10.77.200.9"})
    write("server-route-swallowed", "The tunnel swallows its own packets", "While connected, the route to the VPN server "
          "leads into the tunnel itself.", bundle)
    bundle = fresh()
    bundle["policy"]["routing"]["internalTargets"] = ["10.77.0.20:443"]
    connected(bundle)["reach"] = [{"target": "10.77.0.20:443", "outcome": "silent", "elapsedMs": 2000}]
    bundle["request"]["symptom"] = "no-data"
    write("target-silent", "A target behind the tunnel is silent", "Connected, routed, and yet the file server gives no "
          "answer: a filter or the way back.", bundle)


def answer_stories():
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(strategy="Ikev2Only")]
    bundle["evidence"]["name"]["addresses"].append("203.0.113.11")
    for one in copy.deepcopy(bundle["evidence"]["ike"]):
        sent = [datagram for datagram in one["datagrams"] if datagram["outgoing"]][:1]
        bundle["evidence"]["ike"].append({**one, "address": "203.0.113.11", "outcome": "silent", "facts": None,
                                          "datagrams": sent, "attempts": 3})
    bundle["evidence"]["events"] = failed_dial(809)
    write("one-address-silent", "One of two addresses is silent", "The name leads to two servers, and one of them gives no "
          "answer: one dial in two fails, the last one with 809.", bundle)
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(strategy="Ikev2Only")]
    for one in bundle["evidence"]["ike"]:
        for datagram in one["datagrams"]:
            if not datagram["outgoing"]:
                datagram["octets"] = b64(b"\0\0\0\0HELLO FROM ANOTHER SERVICE\r\n")
        one["facts"] = None
    write("not-ike", "Something else answers on the VPN's ports", "Another service sits on UDP 500 and 4500.", bundle)
    bundle = fresh()
    for one in bundle["evidence"]["sstp"]:
        one.update({"tls": "not-tls", "tlsCipher": "", "tlsVersion": "", "tlsDetail": "", "httpReply": "", "chain": [],
                    "facts": None})
    bundle["evidence"].update(certificates=[], crls=[])
    write("not-tls", "Something else answers on TCP 443", "What answers on TCP 443 of the VPN server speaks no TLS.", bundle)


def leaf(subject, days=(-30, 335), eku=SERVER_AUTH, usage="digital_signature", crl=False, curve=None):
    """DER of a certificate of the device CA with one thing wrong."""
    key = ec.derive_private_key(int.from_bytes(hashes_of(subject)[:20], "big") + 1, curve()) if curve else key_of(subject)
    names = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
             "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")
    usages = {**dict.fromkeys(names, False), usage: True}
    build = (x509.CertificateBuilder().subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, subject)]))
             .issuer_name(x509.load_der_x509_certificate(DEVICE_CA).subject).public_key(key.public_key())
             .serial_number(int.from_bytes(hashes_of(subject + usage + str(days))[:8], "big") >> 1)
             .not_valid_before(TAKEN + dt.timedelta(days=days[0])).not_valid_after(TAKEN + dt.timedelta(days=days[1]))
             .add_extension(x509.BasicConstraints(False, None), critical=True)
             .add_extension(x509.SubjectAlternativeName([x509.DNSName(subject)]), critical=False)
             .add_extension(x509.ExtendedKeyUsage([ObjectIdentifier(eku)]), critical=False)
             .add_extension(x509.KeyUsage(**usages), critical=True)
             .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key_of("Example Device CA").public_key()),
                            critical=False))
    if crl:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(CRL_URL)], None, None, None)
        build = build.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    signed = build.sign(key_of("Example Device CA"), hashes.SHA256(), ecdsa_deterministic=True)
    return signed.public_bytes(serialization.Encoding.DER)


def revoking(der):
    """A list of the device CA that names the certificate."""
    one = (x509.RevokedCertificateBuilder().serial_number(x509.load_der_x509_certificate(der).serial_number)
           .revocation_date(TAKEN - dt.timedelta(days=2)).build())
    build = (x509.CertificateRevocationListBuilder().issuer_name(x509.load_der_x509_certificate(DEVICE_CA).subject)
             .last_update(TAKEN - dt.timedelta(days=1)).next_update(TAKEN + dt.timedelta(days=6))
             .add_revoked_certificate(one))
    signed = build.sign(key_of("Example Device CA"), hashes.SHA256(), ecdsa_deterministic=True)
    return signed.public_bytes(serialization.Encoding.DER)


def handed_over(purpose, chain, name="", revoked=False):
    """What `certificate CHAIN.pem --purpose ...` judges: one chain, nothing else."""
    bundle = fresh()
    trust = {"source": "file", "roots": [b64(DEVICE_ROOT)], "intermediates": [], "rootThumbprints": [
        x509.load_der_x509_certificate(DEVICE_ROOT).fingerprint(hashes.SHA1()).hex()]}
    bundle["evidence"] = {"certificates": [{"purpose": purpose, "origin": "chain.pem", "expectedName": name,
                                            "chain": [*map(b64, chain)], "facts": [], "path": None, "revocation": [],
                                            "judgedAtUtc": None}], "trust": trust, "selected": -1, "failures": {},
                          "answers": {}}
    if revoked:
        bundle["evidence"]["crls"] = [{"url": CRL_URL, "octets": b64(revoking(chain[0])), "failure": None}]
    bundle["request"] = {"givenOnly": True}
    return bundle


def certificate_stories():
    nps, vpn, me = "nps.example.test", "vpn.example.test", "u1001.example.test"
    below = [DEVICE_CA]
    files = (
        ("server-key-usage", "sstp-server", leaf(vpn, usage="key_agreement"), vpn, "Its key may not sign",
         "The VPN server's certificate is for agreeing on keys only."),
        ("server-weak-key", "sstp-server", leaf(vpn, curve=ec.SECP192R1), vpn, "The VPN server's key is short",
         "The key stands on a curve of 192 bits."),
        ("nps-expired", "nps-server", leaf(nps, days=(-400, -3)), nps, "858: the sign-in server's certificate has expired",
         "Nobody renewed the certificate of NPS."),
        ("nps-for-clients-only", "nps-server", leaf(nps, eku=CLIENT_AUTH), nps,
         "The sign-in server shows a certificate for clients", "The certificate of NPS lacks Server Authentication."),
        ("nps-key-usage", "nps-server", leaf(nps, usage="key_agreement"), nps, "The sign-in server's key may not sign",
         "The certificate of NPS is for agreeing on keys only."),
        ("nps-other-name", "nps-server", leaf("radius.example.test"), nps, "The sign-in server has another name",
         "The profile expects nps.example.test, the certificate says radius.example.test."),
        ("nps-weak-key", "nps-server", leaf(nps, curve=ec.SECP192R1), nps, "The sign-in server's key is short",
         "The key stands on a curve of 192 bits."),
        ("client-file-key-usage", "client", leaf(me, eku=CLIENT_AUTH, usage="key_agreement"), "",
         "The client certificate's key may not sign", "The certificate is for agreeing on keys only."),
        ("client-file-weak-key", "client", leaf(me, eku=CLIENT_AUTH, curve=ec.SECP192R1), "",
         "The client certificate's key is short", "The key stands on a curve of 192 bits."),
        ("client-file-expired", "client", leaf(me, eku=CLIENT_AUTH, days=(-400, -3)), "",
         "The client certificate has expired", "A certificate handed over as a file ended three days ago."),
        ("client-file-for-servers", "client", leaf(me, eku=SERVER_AUTH), "", "A server's certificate for a client",
         "The certificate lacks Client Authentication."),
    )
    for story, purpose, der, name, title, text in files:
        write(story, title, text, handed_over(purpose, [der, *below], name))
    write("nps-chain-incomplete", "The sign-in server does not send its CA", "NPS sends its own certificate only, and this "
          "laptop has not got the CA in between.", handed_over("nps-server", [leaf(nps)], nps))
    write("client-file-chain-incomplete", "The client certificate's CA is missing", "The file holds the certificate only.",
          handed_over("client", [leaf(me, eku=CLIENT_AUTH)]))
    write("nps-revoked", "859: the sign-in server's certificate was revoked", "The CA's list names the certificate of NPS.",
          handed_over("nps-server", [leaf(nps, crl=True), *below], nps, revoked=True))
    write("client-file-revoked", "855: the client certificate was revoked", "The CA's list names the certificate.",
          handed_over("client", [leaf(me, eku=CLIENT_AUTH, crl=True), *below], revoked=True))


def stories():
    profile_stories()
    sign_in_stories()
    routing_stories()
    answer_stories()
    certificate_stories()
