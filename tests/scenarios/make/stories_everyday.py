# SPDX-License-Identifier: Apache-2.0
"""What looks like a fault on many laptops and is none, and faults that hide beside it."""
import datetime as dt

import laptop
from laptop import TAKEN, client, connection, event, failed_dial, fresh, service, write
from stories_computer import CONDITIONAL_ACCESS, MACHINE, SSTP, certificates, device, failed, machine, trust, user
from stories_network import PORTAL, complaining, nothing_answers, wired

ENTRA_CA = laptop.certificate("MS-Organization-Access", days=(-900, 2700), ca=True)
INTUNE_CA = laptop.certificate("Microsoft Intune MDM Device CA", "Microsoft Intune Root Certification Authority",
                               days=(-900, 2700), ca=True)


def adapter_stories():
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(strategy="Ikev2Sstp")]
    service(bundle, "IKEEXT", state="stopped")
    write("ikeext-trigger-start", "IKEEXT waits for the first dial",
          "IKEEXT is started by an event, so it is stopped on a laptop that has not dialled since its start. Nothing to "
          "report.", bundle)

    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(strategy="SstpFirst")]
    service(bundle, "IKEEXT", state="stopped", start="disabled")
    write("ikeext-disabled-sstp-left", "IKEEXT is disabled, but SSTP is left",
          "A baseline disabled IKEEXT. The profile tries SSTP first, and SSTP works: worth a warning, no more.", bundle)

    bundle = complaining("720")
    write("address-pool-typed", "720, typed", "Windows showed 720, and its log holds nothing of it. Devices and bindings are "
          "right: the server gave no address.", bundle)

    bundle = failed(fresh(), 720, **SSTP)
    bundle["evidence"]["connections"] = [connection(strategy="Default")]
    for one in bundle["evidence"]["adapter"]["devices"]:
        if one["hardwareId"] == "MS_AgileVpnMiniport":
            one.update({"started": False, "problemCode": 22})
    write("address-pool-ikev2-disabled", "720 over SSTP, while IKEv2's adapter is disabled",
          "The dial came to SSTP and got no address; that the adapter for IKEv2 is disabled is another matter.", bundle)


def certificate_stories():
    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(clientCertificateUsages=[CONDITIONAL_ACCESS])]
    certificates(bundle, machine(), user(),
                 user(eku=(laptop.CLIENT_AUTH, CONDITIONAL_ACCESS), days=(-0.5, -0.4), sid=False))
    write("conditional-access-past", "Conditional Access: the last hour is over",
          "The laptop has not dialled since the morning, so its one-hour certificate is past. The next dial fetches "
          "another: nothing is wrong.", bundle)

    bundle = failed(device(), 13806)
    certificates(bundle,
                 client("machine", "0a1b2c3d-0000-4000-8000-00000000000a", "MS-Organization-Access", chain=(),
                        days=(-100, 3000)),
                 client("machine", "0a1b2c3d-0000-4000-8000-00000000000b", "Microsoft Intune MDM Device CA",
                        chain=(INTUNE_CA,), days=(-100, 200)),
                 user())
    write("machine-certificate-none-managed", "13806: only the certificates of the device management",
          "Entra ID and Intune put certificates of their own into the computer's store; the one for the VPN was never "
          "enrolled.", bundle)

    bundle = device()
    bundle["evidence"]["trust"] = None
    bundle["evidence"]["failures"]["trust"] = {"kind": "access-denied", "osCode": 5, "detail": "", "where": "Root"}
    write("trust-not-read", "The trusted roots could not be read",
          "The machine certificate fits for all that could be judged; whether its root is trusted is not known.", bundle)


def log_stories():
    bundle = fresh()
    bundle["request"] = {"profileFile": "vpn.xml", "symptom": "809"}
    bundle["evidence"]["connections"] = [connection(name="", clientCertificateUsages=None)]
    certificates(bundle, machine())
    bundle["evidence"]["events"] = [*failed_dial(798, connection="Example VPN (template)", **SSTP | {"last": 20224}),
                                    *failed_dial(812, connection="Other VPN", minutes_ago=2, co=2)]
    for one in bundle["evidence"]["events"]:
        if one["connection"] == "Other VPN" and one["server"]:
            one["server"] = "other.example.test"
    write("log-of-unnamed-profile", "798: a profile file, and the log of the laptop",
          "A profile out of a file has no name; its dials are known by the server that they called. The log says 798, "
          "whatever was typed; a newer failure is another connection's.", bundle)

    bundle = complaining("798")
    certificates(bundle, machine())
    bundle["evidence"]["events"] = failed_dial(720, minutes_ago=60 * 24 * 400, **SSTP)
    write("log-too-old", "798 today, 720 last year", "The newest failure in the log is more than a year old; what the person "
          "typed counts.", bundle)


def network_stories():
    bundle = fresh()
    bundle["policy"]["routing"]["corporatePrefixes"] = ["10.0.0.0/8"]
    bundle["evidence"]["connections"] = [connection(routes=[{"prefix": "10.0.0.0/8", "metric": 0, "exclusion": False}])]
    wired(bundle)["addresses"] = [*wired(bundle)["addresses"], {"address": "10.0.1.20", "prefixLength": 24}]
    write("overlap-wide-prefix", "A home inside 10.0.0.0/8",
          "The organisation announces all of 10.0.0.0/8, and this home uses 10.0.1.0/24. Nobody needs anything there.",
          bundle)

    bundle = complaining("no-data")
    bundle["policy"]["routing"]["corporatePrefixes"] = ["10.0.0.0/8"]
    wired(bundle)["addresses"] = [*wired(bundle)["addresses"], {"address": "10.0.1.20", "prefixLength": 24}]
    write("overlap-no-data", "A home inside 10.0.0.0/8, and no data",
          "The same home; what the person needs lies in just that range.", bundle)

    bundle = fresh()
    sstp, certificate, crls = (bundle["evidence"][kind] for kind in ("sstp", "certificates", "crls"))
    nothing_answers(bundle)
    bundle["evidence"].update({"sstp": sstp, "certificates": certificate, "crls": crls,
                               "connections": [connection(strategy="SstpFirst")]})
    write("udp-silent-sstp-works", "UDP 500 and 4500 are silent, and SSTP works",
          "A network lets web traffic through only. The profile tries SSTP first, and the server speaks it.", bundle)

    bundle = fresh()
    stamp = (TAKEN - dt.timedelta(minutes=30)).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    bundle["evidence"]["network"]["clocks"] = [
        {"source": PORTAL, "theirsUtc": stamp, "oursUtc": bundle["takenAtUtc"]}]
    write("clock-one-http-reply", "One reply over plain HTTP tells another time",
          "A single web server's clock is half an hour off; no certificate minds, and nobody else was asked.", bundle)


def stories():
    adapter_stories()
    certificate_stories()
    log_stories()
    network_stories()
