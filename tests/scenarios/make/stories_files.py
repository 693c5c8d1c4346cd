# SPDX-License-Identifier: Apache-2.0
"""Certificates that were handed over as files, each with one thing wrong: dates, chain, strength, names, revocation."""
import datetime as dt

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID, ObjectIdentifier

from laptop import CLIENT_AUTH, DEVICE_CA, IKE_INTERMEDIATE, SERVER_AUTH, TAKEN, b64, certificate, hashes_of, key_of, write
from stories_settings import CRL_URL, handed_over

ANY_PURPOSE = "2.5.29.37.0"
NPS, VPN, ME = "nps.example.test", "vpn.example.test", "u1001.example.test"
ISSUER = "Example Device CA"
FOREIGN_ROOT = certificate("Example Foreign Root CA", days=(-900, 2700), ca=True)
OLD_CA = certificate("Example Old Device CA", "Example Device Root CA", days=(-900, -10), ca=True)
NO_CA = certificate("Example Team Server", "Example Device Root CA", days=(-800, 1800), eku=())


def issued(subject, issuer=ISSUER, days=(-30, 335), eku=(SERVER_AUTH,), names=None, sha1=False, url=CRL_URL, signer=None):
    """DER of a certificate; `names`: DNS names (its subject), `signer`: whose key signs it in truth."""
    key = key_of(subject)
    name = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])
    build = (x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
             .serial_number(int.from_bytes(hashes_of(f"{subject}{issuer}{days}{eku}{url}")[:8], "big") >> 1)
             .not_valid_before(TAKEN + dt.timedelta(days=days[0])).not_valid_after(TAKEN + dt.timedelta(days=days[1]))
             .add_extension(x509.BasicConstraints(False, None), critical=True)
             .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(key_of(issuer).public_key()), critical=False))
    names = [subject] if names is None else names
    if names:
        build = build.add_extension(x509.SubjectAlternativeName([x509.DNSName(one) for one in names]), critical=False)
    if eku:
        build = build.add_extension(x509.ExtendedKeyUsage([ObjectIdentifier(oid) for oid in eku]), critical=False)
    if url:
        point = x509.DistributionPoint([x509.UniformResourceIdentifier(url)], None, None, None)
        build = build.add_extension(x509.CRLDistributionPoints([point]), critical=False)
    signed = build.sign(key_of(signer or issuer), hashes.SHA256(), ecdsa_deterministic=True)
    return with_sha1(signed, key_of(issuer)) if sha1 else signed.public_bytes(serialization.Encoding.DER)


def sequence(tag, content):
    size = len(content)
    length = bytes([size]) if size < 128 else bytes([0x82]) + size.to_bytes(2, "big")
    return bytes([tag]) + length + content


def with_sha1(signed, key):
    """DER of the certificate signed again with ecdsa-with-SHA1 (RFC 3279, 2.2.3), which the library does not make."""
    strong, weak = bytes.fromhex("300a06082a8648ce3d040302"), bytes.fromhex("300906072a8648ce3d0401")
    told = signed.tbs_certificate_bytes
    told = sequence(0x30, told[2 + (told[1] & 0x7f if told[1] > 127 else 0):].replace(strong, weak, 1))
    signature = key.sign(told, ec.ECDSA(hashes.SHA1(), deterministic_signing=True))
    return sequence(0x30, told + weak + sequence(0x03, b"\0" + signature))


def ended_list():
    """A list of the device CA whose successor is overdue."""
    build = (x509.CertificateRevocationListBuilder().issuer_name(x509.load_der_x509_certificate(DEVICE_CA).subject)
             .last_update(TAKEN - dt.timedelta(days=9)).next_update(TAKEN - dt.timedelta(days=2)))
    signed = build.sign(key_of(ISSUER), hashes.SHA256(), ecdsa_deterministic=True)
    return signed.public_bytes(serialization.Encoding.DER)


def with_lists(bundle, *lists):
    bundle["evidence"]["crls"] = [{"url": CRL_URL, "octets": b64(one), "failure": None} for one in lists]
    return bundle


def faults(subject, **kwargs):
    """The faults that a server's and a client's certificate have in common: (name, chain, text)."""
    return {
        "expires-soon": ([issued(subject, days=(-350, 9), **kwargs), DEVICE_CA], "It ends in nine days."),
        "not-yet-valid": ([issued(subject, days=(3, 365), **kwargs), DEVICE_CA], "It begins in three days."),
        "self-signed": ([issued(subject, issuer=subject, **kwargs)], "It was signed with its own key."),
        "unknown-root": ([issued(subject, issuer="Example Foreign Root CA", **kwargs), FOREIGN_ROOT],
                         "It leads to a root that is not trusted."),
        "ca-expired": ([issued(subject, issuer="Example Old Device CA", **kwargs), OLD_CA],
                       "The CA that issued it ended ten days ago."),
        "issuer-is-no-ca": ([issued(subject, issuer="Example Team Server", **kwargs), NO_CA],
                            "What issued it is the certificate of a server and may issue none."),
        "forged": ([issued(subject, signer="Example Foreign Root CA", **kwargs), DEVICE_CA],
                   "Its signature is not the CA's."),
        "sha1": ([issued(subject, sha1=True, **kwargs), DEVICE_CA], "It was signed with SHA-1."),
    }


def stories():
    files = (
        ("server", "sstp-server", VPN, VPN, {}, "The VPN server's certificate",
         ("expires-soon", "self-signed", "ca-expired", "forged", "sha1")),
        ("nps", "nps-server", NPS, NPS, {}, "The sign-in server's certificate",
         ("expires-soon", "not-yet-valid", "self-signed", "unknown-root", "ca-expired", "issuer-is-no-ca", "forged", "sha1")),
        ("client-file", "client", ME, "", {"eku": (CLIENT_AUTH,)}, "A client's certificate",
         ("expires-soon", "not-yet-valid", "self-signed", "unknown-root", "ca-expired", "issuer-is-no-ca", "forged", "sha1")),
    )
    for prefix, purpose, subject, name, kwargs, what, wanted in files:
        made = faults(subject, **kwargs)
        for fault in wanted:
            chain, text = made[fault]
            write(f"{prefix}-{fault}", f"{what}: {fault.replace('-', ' ')}", f"{what} was handed over as a file. {text}",
                  handed_over(purpose, chain, name))

    ike = (SERVER_AUTH, IKE_INTERMEDIATE)
    write("server-wildcard", "A wildcard for IKEv2", "The gateway shows *.example.test; IKEv2 of Windows takes no wildcard.",
          handed_over("ike-server", [issued("*.example.test", eku=ike), DEVICE_CA], VPN))
    write("server-any-purpose", "A certificate for any purpose",
          "The gateway's certificate names no purpose but \"any\"; Windows asks IKEv2 servers for Server Authentication.",
          handed_over("ike-server", [issued(VPN, eku=(ANY_PURPOSE,)), DEVICE_CA], VPN))
    write("server-no-purpose", "A certificate without purposes",
          "The certificate does not say what it is for, so it is for everything. Nothing is wrong.",
          handed_over("sstp-server", [issued(VPN, eku=()), DEVICE_CA], VPN))
    write("server-without-ike-intermediate", "Server Authentication only",
          "The gateway's certificate is for Server Authentication but not IP security IKE intermediate. That works while it "
          "is the only one.", handed_over("ike-server", [issued(VPN), DEVICE_CA], VPN))
    write("server-common-name-only", "The name stands in the common name only",
          "The certificate has no subject alternative name. Windows takes the common name then.",
          handed_over("sstp-server", [issued(VPN, names=[]), DEVICE_CA], VPN))

    revoked = issued(VPN)
    write("server-revoked", "0x80092010: the VPN server's certificate was revoked", "The CA's list names the certificate.",
          handed_over("sstp-server", [revoked, DEVICE_CA], VPN, revoked=True))
    write("server-list-overdue", "0x80092013: the revocation list is overdue",
          "The CA's list should have been followed by another two days ago; SSTP refuses then.",
          with_lists(handed_over("sstp-server", [issued(VPN), DEVICE_CA], VPN), ended_list()))
    write("server-names-no-list", "A certificate that names no revocation list",
          "Nobody can ask whether the certificate was revoked.",
          with_lists(handed_over("sstp-server", [issued(VPN, url=""), DEVICE_CA], VPN)))
    write("server-list-by-ldap", "A revocation list by LDAP only",
          "The certificate's list is at an ldap: address, which computers outside the company cannot reach.",
          with_lists(handed_over("sstp-server", [issued(VPN, url="ldap:///CN=Example%20Device%20CA,CN=CDP"), DEVICE_CA], VPN)))
