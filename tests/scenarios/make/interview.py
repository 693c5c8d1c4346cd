# SPDX-License-Identifier: Apache-2.0
"""What a gateway tells without credentials, as octets and as the facts that they hold.

IKE payloads after RFC 7296, 3; EAP after RFC 3748, 4; SSTP after [MS-SSTP] 2.2; LCP after RFC 1661, 5; PPTP after RFC 2637, 2.
The octets are made by hand: keys, nonces and signatures are fillers, the outcome of the signature check is stated beside them.
"""
import struct

from laptop import b64

ADDRESS = "203.0.113.10"
EAP_TLS, TTLS, PEAP, EAP_MSCHAPV2 = 13, 21, 25, 26
IDR, CERT, AUTH, NOTIFY, EAP, IDI = 36, 37, 39, 41, 48, 35
AUTHENTICATION_FAILED, REDIRECT, NO_PROPOSAL_CHOSEN = 24, 16407, 14
NOTIFY_NAMES = {24: "AUTHENTICATION_FAILED", 16407: "REDIRECT", 14: "NO_PROPOSAL_CHOSEN", 7: "INVALID_SYNTAX"}


# --- EAP packets
def eap(code, number, kind=None, data=b""):
    body = b"" if kind is None else bytes([kind]) + data
    return struct.pack(">BBH", code, number, 4 + len(body)) + body


def method_start(kind):
    """The first packet of a method: start flag of EAP-TLS, TTLS and PEAP; a challenge of EAP-MSCHAPv2."""
    if kind == EAP_MSCHAPV2:
        return b"\x01\x01\x00\x1e\x10" + bytes(16) + b"nps.example.test"[:9]
    return b"\x20"


ALERT = bytes.fromhex("15030300020230")  # fatal: unknown_ca


def talk(proposed=None, wanted=PEAP, answer="match", identity="anonymous@example.test", answer_ms=12):
    """EAP packets of one sign-in as (outgoing, octets, at), and their facts."""
    packets = [(False, eap(1, 1, 1), 5), (True, eap(2, 1, 1, identity.encode()), 6)]
    at = 6 + answer_ms
    facts = {"proposed": proposed, "asked": None, "answer": answer, "identityAsked": True, "identityAnswerMs": answer_ms,
             "failure": True}
    if answer == "silent":
        return packets, {**facts, "proposed": None, "identityAnswerMs": None, "failure": False}
    if answer == "identity-refused":
        return [*packets, (False, eap(4, 1), at)], {**facts, "proposed": None}
    packets.append((False, eap(1, 2, proposed, method_start(proposed)), at))
    if answer in ("negotiable", "impossible"):
        facts["asked"] = wanted
        packets.append((True, eap(2, 2, 3, bytes([wanted])), at + 1))
        at += 10
        if answer == "impossible":
            return [*packets, (False, eap(4, 2), at)], facts
        packets.append((False, eap(1, 3, wanted, method_start(wanted)), at))
    number = packets[-1][1][1]
    end = eap(2, number, 3, b"\0") if wanted == EAP_MSCHAPV2 else eap(2, number, wanted, b"\0" + ALERT)
    return [*packets, (True, end, at + 1), (False, eap(4, number), at + 5)], facts


# --- IKE interviews
def payload(kind, octets):
    return {"type": kind, "octets": b64(octets)}


def notify(kind, data=b""):
    return payload(NOTIFY, struct.pack(">BBH", 0, 0, kind) + data)


def message(outgoing, number, at, *payloads):
    return {"outgoing": outgoing, "atMs": at, "exchange": 35, "messageId": number, "fragments": 0,
            "octets": 90 + sum(len(one["octets"]) * 3 // 4 for one in payloads), "attempts": 1, "payloads": list(payloads)}


def facts_of(**changes):
    return {"idType": "", "responderId": "", "authMethod": None, "certificates": 0, "eap": False, "notifies": [], "redirect": "",
            "malformed": "",
            "talk": {"proposed": None, "asked": None, "answer": "not-asked", "identityAsked": False,
                     "identityAnswerMs": None, "failure": False}, **changes}


def interview(messages, facts, end, identity="anonymous", wanted=PEAP, signature="verified", tls=None, elapsed=60, **changes):
    return {"address": ADDRESS, "port": 500, "question": "sa-init", "signInPort": 4500, "identityKind": identity,
            "offeredFragmentation": True, "wantedEap": wanted, "end": end, "detail": "", "signature": signature,
            "signatureKind": "" if signature == "not-made" else "RSA with SHA-256", "messages": messages,
            "signInTls": tls, "elapsedMs": elapsed, "facts": facts, **changes}


QUESTION = message(True, 1, 0, payload(IDI, bytes.fromhex("01000000") + bytes([192, 0, 2, 20])))


def sign_in(chain, packets, talk_facts, end="learned", name="vpn.example.test", **changes):
    """The gateway shows `chain` (DER) and asks for EAP."""
    first, *rest = packets
    messages = [QUESTION, message(False, 1, first[2], payload(IDR, bytes.fromhex("02000000") + name.encode()),
                                  *(payload(CERT, b"\4" + der) for der in chain),
                                  payload(AUTH, bytes.fromhex("01000000") + bytes(256)), payload(EAP, first[1]))]
    number = 1
    for outgoing, octets, at in rest:
        number += 1 if outgoing else 0
        messages.append(message(outgoing, number, at, payload(EAP, octets)))
    facts = facts_of(idType="FQDN", responderId=name, authMethod=1, certificates=len(chain), eap=True, talk=talk_facts)
    return interview(messages, facts, end, **changes)


def refused(kind, data=b"", end="refused", redirect="", **changes):
    """IKE_AUTH is answered with one error."""
    facts = facts_of(notifies=[{"type": kind, "name": NOTIFY_NAMES[kind], "data": b64(data)}], redirect=redirect)
    return interview([QUESTION, message(False, 1, 4, notify(kind, data))], facts, end, identity="", signature="not-made",
                     **changes)


def silent():
    return interview([{**QUESTION, "attempts": 3}], facts_of(), "silent", identity="", signature="not-made", elapsed=7010)


def tls_inside(chain, version="TLSv1.2", kind=PEAP):
    return {"eapType": kind, "version": version, "detail": "", "chain": [b64(one) for one in chain], "authorities": []}


# --- IKE_SA_INIT
ENCRYPTION = {"AES256": (12, 256), "AES128": (12, 128), "GCM256": (20, 256)}
HASHES = {"SHA1": (2, 2), "SHA256": (5, 12), "SHA384": (6, 13)}  # PRF, integrity
KEY_OCTETS = {2: 128, 14: 256, 19: 64, 20: 96}


def transform(kind, number, length=None, last=False):
    attribute = b"" if length is None else struct.pack(">HH", 0x800E, length)
    return struct.pack(">BBHBBH", 0 if last else 3, 0, 8 + len(attribute), kind, 0, number) + attribute


def proposal(number, cipher, digest, groups, last):
    parts = [(1, *ENCRYPTION[cipher]), (2, HASHES[digest][0], None)]
    if not cipher.startswith("GCM"):
        parts.append((3, HASHES[digest][1], None))
    parts += [(4, group, None) for group in groups]
    body = b"".join(transform(*part, last=place + 1 == len(parts)) for place, part in enumerate(parts))
    return struct.pack(">BBHBBBB", 0 if last else 2, 0, 8 + len(body), number, 1, 0, len(parts)) + body


def ike_message(response, payloads, exchange=34, version=0x20):
    body = b""
    for place, (kind, octets) in enumerate(payloads):
        following = payloads[place + 1][0] if place + 1 < len(payloads) else 0
        body += struct.pack(">BBH", following, 0, 4 + len(octets)) + octets
    flags = 0 if version == 0x10 else 0x20 if response else 0x08
    return (b"DOCTOR-1" + (b"GATEWAY1" if response and len(payloads) > 1 else bytes(8)) +
            struct.pack(">BBBBII", payloads[0][0], version, exchange, flags, 0, 28 + len(body)) + body)


def offer(choices):
    return b"".join(proposal(place + 1, *choice, last=place + 1 == len(choices)) for place, choice in enumerate(choices))


def sa_init(question, choices, chosen=None, fragmentation=True, outcome="answered", octets=0, error=NO_PROPOSAL_CHOSEN,
            data=b""):
    """One exchange: `choices` [(cipher, hash, groups)] were offered; `chosen` (place, cipher, hash, group), or an error with
    its data."""
    group = chosen[3] if chosen else choices[0][2][0]
    sent = [(33, offer(choices)), (34, struct.pack(">HH", group, 0) + bytes(KEY_OCTETS[group])), (40, bytes(32))]
    if octets:
        sent.append((43, bytes(octets - len(ike_message(False, sent)) - 4)))
    datagrams = [{"outgoing": True, "atMs": 0, "octets": b64(ike_message(False, sent))}]
    if outcome == "answered":
        if chosen:
            place, cipher, digest, group = chosen
            reply = [(33, proposal(place, cipher, digest, [group], True)),
                     (34, struct.pack(">HH", group, 0) + bytes(KEY_OCTETS[group])), (40, bytes(32))]
            reply += [(41, struct.pack(">BBH", 0, 0, 16430))] if fragmentation else []
        else:
            reply = [(41, struct.pack(">BBH", 0, 0, error) + data)]
        datagrams.append({"outgoing": False, "atMs": 5, "octets": b64(ike_message(True, reply))})
    return {"address": ADDRESS, "port": 500, "question": question, "outcome": outcome, "osCode": 0, "attempts": 1,
            "elapsedMs": 5 if outcome == "answered" else 3000, "localAddress": "192.0.2.20", "localPort": 50000,
            "datagrams": datagrams, "facts": None}


def main_mode(outcome, error=NO_PROPOSAL_CHOSEN):
    """IKEv1: one SA payload (ISAKMP, 3DES, SHA-1, group 2, pre-shared key) and its answer."""
    attributes = bytes.fromhex("80010005" "80020002" "80030001" "80040002")
    part = struct.pack(">BBHBBH", 0, 0, 8 + len(attributes), 1, 1, 0) + attributes
    sent = struct.pack(">II", 1, 1) + struct.pack(">BBHBBBB", 0, 0, 8 + len(part), 1, 1, 0, 1) + part
    datagrams = [{"outgoing": True, "atMs": 0, "octets": b64(ike_message(False, [(1, sent)], 2, 0x10))}]
    if outcome == "answered":
        body = struct.pack(">IBBH", 1, 1, 0, error)
        datagrams.append({"outgoing": False, "atMs": 6, "octets": b64(ike_message(True, [(11, body)], 5, 0x10))})
    facts = None if outcome != "answered" else {
        "wellFormed": True, "malformed": "", "accepted": False, "offered": [], "transforms": [], "dhGroup": None,
        "notifies": [{"type": error, "name": "NO_PROPOSAL_CHOSEN", "data": ""}], "certificateAuthorities": [],
        "vendorIds": [], "clientBehindNat": None, "serverBehindNat": None, "fragmentationSupported": False}
    return {"address": ADDRESS, "port": 500, "question": "main-mode", "outcome": outcome, "osCode": 0,
            "attempts": 1 if outcome == "answered" else 3, "elapsedMs": 6 if outcome == "answered" else 7000,
            "localAddress": "192.0.2.20", "localPort": 50000, "datagrams": datagrams, "facts": facts}


# --- SSTP calls
CALL_REQUEST = bytes.fromhex("1001000e0001000100010006" "0001")
CALL_ACK = bytes.fromhex("10010030000200010004002800000003") + bytes(32)
LCP, PPP_EAP = 0xC021, 0xC227
PROTOCOL_OPTION = {"eap": "0304c227", "mschapv2": "0305c22381", "chap": "0305c22305", "pap": "0304c023"}


def ppp(protocol, octets):
    return struct.pack(">BBHBBH", 0x10, 0, 8 + len(octets), 0xFF, 3, protocol) + octets


def lcp(code, number, options=b""):
    return ppp(LCP, struct.pack(">BBH", code, number, 4 + len(options)) + options)


def packet(outgoing, at, octets):
    return {"outgoing": outgoing, "atMs": at, "octets": b64(octets)}


def call_facts(**changes):
    return {"accepted": True, "nakStatus": None, "hashes": ["SHA-1", "SHA-256"], "demanded": [],
            "profileProtocolTaken": None, "terminated": False, "malformed": "", "talk": facts_of()["talk"], **changes}


def call(packets, facts, end="learned", protocol="eap", wanted=PEAP, tls=None, identity="anonymous", elapsed=80):
    return {"address": ADDRESS, "port": 443, "identityKind": identity, "wantedProtocol": protocol, "wantedEap": wanted,
            "end": end, "detail": "", "packets": packets, "signInTls": tls, "elapsedMs": elapsed, "facts": facts}


def call_with_eap(packets, talk_facts, **changes):
    """The server demands EAP and gets it."""
    all_packets = [packet(True, 0, CALL_REQUEST), packet(False, 3, CALL_ACK), packet(True, 3, lcp(1, 1)),
                   packet(False, 4, lcp(2, 1)), packet(False, 4, lcp(1, 1, bytes.fromhex(PROTOCOL_OPTION["eap"]))),
                   packet(True, 4, lcp(2, 1, bytes.fromhex(PROTOCOL_OPTION["eap"])))]
    all_packets += [packet(outgoing, at, ppp(PPP_EAP, octets)) for outgoing, octets, at in packets]
    all_packets += [packet(True, 70, lcp(5, 9)), packet(False, 72, lcp(6, 9))]
    return call(all_packets, call_facts(demanded=["eap"], talk=talk_facts), **changes)


def call_with(demanded, protocol):
    """The server demands `demanded` to the end, whatever Configure-Nak asks for."""
    wish, wanted = (bytes.fromhex(PROTOCOL_OPTION[one]) for one in (demanded, protocol))
    packets = [packet(True, 0, CALL_REQUEST), packet(False, 3, CALL_ACK), packet(True, 3, lcp(1, 1)),
               packet(False, 4, lcp(2, 1)), packet(False, 4, lcp(1, 1, wish)), packet(True, 5, lcp(3, 1, wanted)),
               packet(False, 6, lcp(1, 2, wish)), packet(True, 7, lcp(5, 9)), packet(False, 8, lcp(6, 9))]
    return call(packets, call_facts(demanded=[demanded], profileProtocolTaken=False), protocol=protocol, wanted=None,
                identity="")


def call_refused(status):
    nak = bytes.fromhex("10010014000300010002000c00000001") + struct.pack(">I", status)
    return call([packet(True, 0, CALL_REQUEST), packet(False, 3, nak)],
                call_facts(accepted=False, nakStatus=status, hashes=[]), end="refused", identity="")


# --- PPTP
def pptp(tcp, result=None, os_code=0):
    """`result`: of Start-Control-Connection-Reply; None: no such reply."""
    reply = b"" if result is None else struct.pack(">HHIHHHBBIIHH", 156, 1, 0x1A2B3C4D, 2, 0, 0x100, result, 0, 1, 1, 1, 1)
    reply = reply and reply + b"vpn".ljust(64, b"\0") + b"Example".ljust(64, b"\0")
    facts = None if result is None else {"pptp": True, "resultCode": result, "hostName": "vpn", "vendor": "Example"}
    return {"address": ADDRESS, "port": 1723, "tcp": tcp, "osCode": os_code, "reply": b64(reply), "facts": facts,
            "elapsedMs": 3000 if tcp == "silent" else 9}
