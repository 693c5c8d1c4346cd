# SPDX-License-Identifier: Apache-2.0
"""A Windows laptop in words: the evidence that the scenarios of this folder start from.

The server's side (name, IKE, SSTP, certificates, CRLs) is that of recorded.json, which was recorded in the lab; what the
interview said is written by hand (interview.py). What only Windows has is written by hand after Microsoft's documents; it
was not recorded on Windows.
Needs Python 3.11 and python3-cryptography. `python3 tests/scenarios/make/all.py` writes every bundle again.
"""
import base64
import copy
import datetime as dt
import hashlib
import json
import pathlib

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
TAKEN = dt.datetime(2026, 11, 24, 9, 0, tzinfo=dt.timezone.utc)
CLIENT_AUTH, SERVER_AUTH, IKE_INTERMEDIATE = "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.8.2.2"
SID_EXTENSION = "1.3.6.1.4.1.311.25.2"


# --- certificates: keys are derived from the subject, so that the same call gives the same certificate
def key_of(name):
    return ec.derive_private_key(int.from_bytes(name.encode()[-30:], "big") + 1, ec.SECP256R1())


def certificate(subject, issuer=None, days=(-30, 335), eku=(CLIENT_AUTH,), ca=False, upn=None, sid=False, dns=()):
    """DER of a certificate that `issuer` (a subject; None: itself) signed. `days`: validity around TAKEN."""
    issuer = issuer or subject
    name = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
    key, signer = key_of(subject), key_of(issuer)
    serial = int.from_bytes(hashes_of(subject + issuer + str(days))[:8], "big") >> 1
    build = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
             .serial_number(serial).not_valid_before(TAKEN + dt.timedelta(days=days[0]))
             .not_valid_after(TAKEN + dt.timedelta(days=days[1]))
             .add_extension(x509.BasicConstraints(ca, None), critical=True)
             .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
             .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False))
    usage = dict.fromkeys(("digital_signature", "content_commitment", "key_encipherment", "data_encipherment",
                           "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"), False)
    usage.update({"key_cert_sign": True, "crl_sign": True} if ca else {"digital_signature": True})
    build = build.add_extension(x509.KeyUsage(**usage), critical=True)
    if eku and not ca:
        build = build.add_extension(x509.ExtendedKeyUsage([ObjectIdentifier(oid) for oid in eku]), critical=False)
    names = [x509.DNSName(one) for one in dns]
    if upn:
        text = upn.encode()
        names.append(x509.OtherName(ObjectIdentifier("1.3.6.1.4.1.311.20.2.3"), bytes([12, len(text)]) + text))
    if names:
        build = build.add_extension(x509.SubjectAlternativeName(names), critical=False)
    if sid:
        # SEQUENCE { [0] { OID 1.3.6.1.4.1.311.25.2.1, [0] { OCTET STRING sid } } }
        text = b"S-1-5-21-1-2-3-1001"
        octets = bytes([4, len(text)]) + text
        oid = bytes.fromhex("060a2b060104018237190201")
        inner = oid + bytes([0xA0, len(octets)]) + octets
        other = bytes([0xA0, len(inner)]) + inner
        build = build.add_extension(
            x509.UnrecognizedExtension(ObjectIdentifier(SID_EXTENSION), bytes([0x30, len(other)]) + other), critical=False)
    return build.sign(signer, hashes.SHA256(), ecdsa_deterministic=True).public_bytes(serialization.Encoding.DER)


def hashes_of(text):
    digest = hashes.Hash(hashes.SHA256())
    digest.update(text.encode())
    return digest.finalize()


def b64(octets):
    return base64.b64encode(octets).decode()


DEVICE_ROOT = certificate("Example Device Root CA", days=(-900, 2700), ca=True)
DEVICE_CA = certificate("Example Device CA", "Example Device Root CA", days=(-800, 1800), ca=True)


def client(store, subject, issuer="Example Device CA", chain=(DEVICE_CA, DEVICE_ROOT), key=True, prompts=False, **kwargs):
    """One certificate of a personal store; further arguments go to certificate()."""
    leaf = certificate(subject, issuer, **kwargs)
    return {"store": store, "origin": {"machine": "LocalMachine\\My", "user": "CurrentUser\\My"}[store],
            "hasPrivateKey": key, "keyPrompts": prompts, "chain": [b64(leaf), *map(b64, chain)], "facts": [],
            "path": None, "judgedAtUtc": None}


def key_hash(der):
    """What a gateway's CERTREQ lists of a CA: SHA-1 of its SubjectPublicKeyInfo (RFC 7296, 3.7)."""
    octets = x509.load_der_x509_certificate(der).public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha1(octets).digest()


def gateway_lists(bundle, *authorities):
    """Puts these CAs into the CERTREQ of the recorded reply, octets and facts alike; as many as were there."""
    for exchange in bundle["evidence"]["ike"]:
        listed = (exchange["facts"] or {}).get("certificateAuthorities", [])
        for place, known in enumerate(listed):
            wanted = key_hash(authorities[place % len(authorities)])
            for datagram in exchange["datagrams"]:
                octets = base64.b64decode(datagram["octets"])
                datagram["octets"] = b64(octets.replace(bytes.fromhex(known), wanted))
            listed[place] = wanted.hex()


# --- events of the provider RasClient
def utc(minutes_ago):
    return (TAKEN - dt.timedelta(minutes=minutes_ago)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def event(number, minutes_ago, co_id, connection="Example VPN", code=None, device="", server=""):
    return {"id": number, "timeUtc": utc(minutes_ago), "recordId": max(1, 90000 - int(minutes_ago * 10)), "coId": co_id,
            "user": "EXAMPLE\\u1001", "connection": connection, "server": server, "device": device, "code": code}


def failed_dial(code, last=20222, minutes_ago=5, connection="Example VPN", device="WAN Miniport (IKEv2)", co=1):
    """Events of one dial that ended with 20227 and `code` after `last`."""
    co_id = "{00000000-0000-4000-8000-%012d}" % co
    events = [event(20227, minutes_ago, co_id, connection, code)]
    for number in range(last, 20220, -1):
        minutes_ago += 0.1
        extra = {"device": device, "server": "vpn.example.test"} if number == 20222 else {}
        events.append(event(number, minutes_ago, co_id, connection, **extra))
    return events


# --- what Windows builds the tunnel with
MINIPORTS = (("MS_NDISWANIP", "WAN Miniport (IP)"), ("MS_NDISWANIPV6", "WAN Miniport (IPv6)"),
             ("MS_NDISWANBH", "WAN Miniport (Network Monitor)"), ("MS_AgileVpnMiniport", "WAN Miniport (IKEv2)"),
             ("MS_SstpMiniport", "WAN Miniport (SSTP)"), ("MS_L2tpMiniport", "WAN Miniport (L2TP)"),
             ("MS_PptpMiniport", "WAN Miniport (PPTP)"), ("MS_PppoeMiniport", "WAN Miniport (PPPOE)"))
SERVICES = (("RasMan", "automatic", "running"), ("SstpSvc", "manual", "running"), ("IKEEXT", "automatic", "running"),
            ("BFE", "automatic", "running"), ("PolicyAgent", "manual", "running"), ("EapHost", "manual", "stopped"),
            ("Dnscache", "automatic", "running"), ("NlaSvc", "automatic", "running"), ("netprofm", "manual", "running"),
            ("nsi", "automatic", "running"), ("iphlpsvc", "automatic", "running"), ("CryptSvc", "automatic", "running"),
            ("KeyIso", "manual", "running"))


def healthy_adapter():
    bound = [(one, part, True) for one in ("MS_NDISWANIP", "MS_NDISWANIPV6")
             for part in ("ms_pacer", "ms_wfplwf_lower", "ms_wfplwf_upper")]
    bound += [("MS_NDISWANIP", "ms_wanarp", True), ("MS_NDISWANIPV6", "ms_wanarpv6", True)]
    return {"devices": [{"hardwareId": hid, "description": text, "started": True, "problemCode": 0}
                        for hid, text in MINIPORTS],
            "bindings": [{"hardwareId": hid, "component": part, "description": part, "enabled": on}
                         for hid, part, on in bound],
            "services": [{"name": name, "state": state, "start": start} for name, start, state in SERVICES]}


def connection(**changes):
    """An Always On connection of user, EAP-TLS inside PEAP, split tunnel, SSTP."""
    settings = {"format": "profile-xml", "name": "Example VPN", "server": "vpn.example.test",
                "servers": ["vpn.example.test"], "strategy": "SstpOnly", "authentication": "eap", "eapType": 25,
                "innerEapType": 13, "routing": "split", "routing6": "split", "serverNames": ["nps.example.test"],
                "trustedRoots": ["aa" * 20],
                "serverValidation": {"performed": True, "namesApplied": True, "promptDisabled": True},
                "innerServerNames": ["nps.example.test"], "innerTrustedRoots": ["aa" * 20],
                "innerServerValidation": {"performed": True, "namesApplied": True, "promptDisabled": True},
                "alwaysOn": True, "deviceTunnel": False, "requireCryptoBinding": True,
                "trustedNetworks": ["corp.example.test"], "dnsSuffixes": ["corp.example.test"],
                "routes": [{"prefix": "10.77.0.0/16", "metric": 0, "exclusion": False}]}
    settings.update(changes)
    return settings


def machine_tunnel(**changes):
    """A device tunnel: IKEv2 with the computer's certificate."""
    return connection(**{"strategy": "Ikev2Only", "authentication": "machine-certificate", "eapType": None,
                         "innerEapType": None, "serverNames": None, "trustedRoots": None, "serverValidation": None,
                         "innerServerNames": None, "innerTrustedRoots": None, "innerServerValidation": None,
                         "requireCryptoBinding": None, "deviceTunnel": True, "allUsers": True, **changes})


def interviewed(evidence):
    """Gateway and sign-in server told over both tunnels what they want: PEAP, as the profile has it."""
    from interview import call_with_eap, sa_init, sign_in, talk

    packets, facts = talk(25)
    chain = [base64.b64decode(one) for one in evidence["sstp"][0]["chain"]]
    evidence["ikeInterviews"] = [sign_in(chain, packets, facts)]
    evidence["sstpCalls"] = [call_with_eap(packets, facts)]
    evidence["ike"].append(sa_init("sa-init-windows-default", [("AES256", "SHA1", [2])], (1, "AES256", "SHA1", 2)))


def healthy():
    """The bundle of a laptop on which nothing is wrong."""
    bundle = json.loads((HERE / "recorded.json").read_text())
    bundle["takenAtUtc"] = TAKEN.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    bundle["redactions"] = []
    for key in ("portalUrl", "portalText"):  # at home the internet itself is asked, not the lab
        bundle["policy"].pop(key, None)
    bundle["request"] = {"connectionName": "Example VPN"}
    evidence = bundle["evidence"]
    evidence["failures"] = {}
    evidence["system"] = {"os": "windows", "version": "Windows 11 Enterprise 24H2 (26100)", "computer": "LT-1001",
                          "user": "EXAMPLE\\u1001", "elevated": False}
    evidence["connections"] = [connection()]
    evidence["selected"] = 0
    evidence["triggers"] = {"disabledProfiles": [], "triggeredProfile": "Example VPN",
                            "networkSuffixes": ["home.example"], "networkCategory": "private"}
    evidence["settings"] = {"edition": "Enterprise", "domainJoined": True, "lmCompatibilityLevel": None,
                            "credentialGuard": False, "prohibitIpsec": None, "assumeUdpEncapsulation": None,
                            "negotiateDh2048": None}
    evidence["network"] = {
        "portal": {"url": "http://www.msftconnecttest.com/connecttest.txt", "expected": "Microsoft Connect Test",
                   "status": 200, "location": "", "body": b64(b"Microsoft Connect Test"), "failure": None},
        "clocks": [{"source": "http://www.msftconnecttest.com/connecttest.txt",
                    "theirsUtc": bundle["takenAtUtc"], "oursUtc": bundle["takenAtUtc"]}],
        "proxies": []}
    evidence["clientCertificates"] = [
        client("machine", "LT-1001.corp.example.test", dns=("LT-1001.corp.example.test",)),
        client("user", "u1001", upn="u1001@corp.example.test", sid=True)]
    evidence["adapter"] = healthy_adapter()
    gateway_lists(bundle, DEVICE_ROOT, DEVICE_CA)
    evidence["events"] = []
    evidence["collection"] = {"machinePolicy": "", "userPolicy": "", "localMachine": "RemoteSigned", "currentUser": "",
                              "scripts": ["C:\\TSS\\TSS.ps1"], "archives": [], "freeOctets": 60_000_000_000}
    evidence["answers"] = {}
    interviewed(evidence)
    evidence["trust"]["roots"] = [*evidence["trust"]["roots"], b64(DEVICE_ROOT)]
    evidence["trust"]["rootThumbprints"] = [*evidence["trust"]["rootThumbprints"], "aa" * 20,
                                            x509.load_der_x509_certificate(DEVICE_ROOT).fingerprint(hashes.SHA1()).hex()]
    return bundle


def service(bundle, name, **changes):
    """Changes one Windows service of the bundle."""
    for one in bundle["evidence"]["adapter"]["services"]:
        if one["name"] == name:
            one.update(changes)


def write(story, title, text, bundle):
    """Writes tests/scenarios/<story>/{bundle.json,README.md}. The expectations are written by hand: findings.json."""
    folder = HERE.parent / story
    folder.mkdir(exist_ok=True)
    (folder / "bundle.json").write_text(json.dumps(bundle, indent=1, ensure_ascii=False, sort_keys=True) + "\n")
    (folder / "README.md").write_text(f"# {title}\n{text}\n\nMade by hand: `tests/scenarios/make`, from the lab's healthy "
                                      "server and a Windows laptop as Microsoft's documents describe it; not recorded on "
                                      "Windows.\n")


def fresh():
    return copy.deepcopy(healthy())
