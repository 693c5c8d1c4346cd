# SPDX-License-Identifier: Apache-2.0
"""The stages profile, network and routing: why the connection keeps still, the way out, and the way in."""
import datetime as dt

from laptop import TAKEN, b64, connection, failed_dial, fresh, machine_tunnel, write

PORTAL = "http://www.msftconnecttest.com/connecttest.txt"


def failure(kind, detail="", where=PORTAL):
    return {"kind": kind, "osCode": 0, "detail": detail, "where": where}


def told(number, minutes=5):
    """A laptop whose last dial ended with `number`, and whose owner typed it."""
    bundle = fresh()
    bundle["evidence"]["events"] = failed_dial(number, minutes_ago=minutes)
    return bundle


def complaining(symptom):
    bundle = fresh()
    bundle["request"]["symptom"] = symptom
    return bundle


def portal(bundle, **changes):
    attempt = bundle["evidence"]["network"]["portal"]
    attempt.update(changes)
    if attempt["failure"]:
        attempt.update({"status": 0, "body": ""})
        bundle["evidence"]["network"]["clocks"] = []


def nothing_answers(bundle, name=True):
    """The server's ports are silent; with `name` false it was not even found."""
    evidence = bundle["evidence"]
    evidence["certificates"], evidence["crls"] = None, None
    evidence["ikeInterviews"], evidence["sstpCalls"] = None, None
    evidence["failures"] = {}
    if not name:
        evidence["ike"], evidence["sstp"] = None, None
        return
    one = {**evidence["ike"][0], "outcome": "silent", "facts": None, "datagrams": [], "attempts": 3, "elapsedMs": 3800}
    evidence["ike"] = [{**one, "port": port, "question": question}
                       for port, question in ((500, "sa-init"), (500, "liveness"), (4500, "liveness"))]
    evidence["sstp"] = [{**evidence["sstp"][0], "tcp": "silent", "tls": "not-tried", "tlsVersion": "", "tlsCipher": "",
                         "chain": [], "httpReply": "", "facts": None, "elapsedMs": 3000}]


def resolver(bundle, status):
    """The VPN server's name could not be looked up."""
    bundle["evidence"]["name"].update({"status4": status, "status6": status, "addresses": [], "elapsedMs": 4000})
    nothing_answers(bundle, name=False)


def wired(bundle):
    return next(one for one in bundle["evidence"]["routing"]["interfaces"] if one["kind"] == "ethernet")


def no_way_out(bundle):
    routing = bundle["evidence"]["routing"]
    routing["routes"] = [one for one in routing["routes"] if not one["prefix"].endswith("/0")]
    routing["systemRoutes"] = [{**one, "interfaceIndex": 0, "gateway": "", "source": ""} for one in routing["systemRoutes"]]


def clock(bundle, ahead):
    """This computer's clock is `ahead` (timedelta) of everybody's: all that it noted itself moves along."""
    ours = TAKEN + ahead
    text = lambda time: time.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    bundle["takenAtUtc"] = text(ours)
    bundle["evidence"]["network"]["clocks"] = [
        {"source": source, "theirsUtc": text(TAKEN), "oursUtc": text(ours)} for source in (PORTAL, "203.0.113.10:443")]


def connected(bundle, routes=("10.77.0.0/16",), dns=("10.77.0.53",), metric=3, name="Example VPN"):
    """The tunnel is up."""
    routing = bundle["evidence"]["routing"]
    index = 9
    routing["interfaces"].append({
        "index": index, "name": name, "kind": "tunnel", "up": True, "mtu": 1400, "metric": metric,
        "addresses": [{"address": "10.77.9.5", "prefixLength": 32}], "dnsServers": list(dns), "dnsSuffixes": []})
    routing["routes"] += [{"prefix": prefix, "gateway": "", "interfaceIndex": index, "metric": 0, "unusable": False}
                          for prefix in routes]
    routing["dnsServers"] = [*dns, *routing["dnsServers"]]
    if "0.0.0.0/0" in routes:
        routing["routes"] = [one for one in routing["routes"]
                             if one["prefix"] != "0.0.0.0/0" or one["interfaceIndex"] == index]
        routing["routes"].append({"prefix": "203.0.113.10/32", "gateway": "203.0.113.254", "interfaceIndex": 2,
                                  "metric": 0, "unusable": False})
        for one in routing["systemRoutes"]:
            if one["target"] == "8.8.8.8":
                one.update({"interfaceIndex": index, "gateway": "", "source": "10.77.9.5"})


def profile_stories():
    bundle = fresh()
    bundle["evidence"]["triggers"]["disabledProfiles"] = ["Example VPN"]
    write("trigger-disabled", "Disconnected by hand", "The person pressed Disconnect once; since then Windows does not "
          "start the connection by itself. Everything else is in order.", bundle)

    bundle = fresh()
    bundle["evidence"]["triggers"]["triggeredProfile"] = "Example VPN (pilot)"
    write("trigger-other-profile", "Another profile starts", "Two Always On profiles were deployed; Windows starts the "
          "other one.", bundle)

    bundle = complaining("not-automatic")
    bundle["evidence"]["triggers"].update({"networkSuffixes": ["corp.example.test"], "networkCategory": "domain"})
    write("trusted-network-inside", "Inside the company network", "The person wonders why the VPN does not connect: the "
          "laptop is in the office, where it stays down by design.", bundle)

    bundle = fresh()
    bundle["evidence"]["triggers"].update({"networkSuffixes": ["corp.example.test"], "networkCategory": "public"})
    write("trusted-network-public", "The office counts as a public network", "The suffix is right, but Windows takes the "
          "network for a public one, so the VPN dials inside the office.", bundle)

    bundle = fresh()
    bundle["evidence"]["connections"] = [machine_tunnel()]
    bundle["evidence"]["settings"]["edition"] = "Professional"
    write("device-tunnel-professional", "A device tunnel on Windows Professional", "The profile was deployed to a "
          "computer whose edition does not start device tunnels.", bundle)

    bundle = fresh()
    bundle["evidence"]["connections"] = [machine_tunnel()]
    bundle["evidence"]["settings"]["domainJoined"] = False
    write("device-tunnel-not-joined", "A device tunnel on a computer outside the domain", "The computer is joined to no "
          "domain, so Windows does not start the device tunnel.", bundle)

    bundle = fresh()
    bundle["request"] = {}
    evidence = bundle["evidence"]
    evidence["connections"], evidence["selected"] = [], -1
    for kind in ("name", "ike", "sstp", "certificates", "crls", "trust"):
        evidence[kind] = None
    evidence["triggers"]["triggeredProfile"] = ""
    write("phonebook-empty", "No VPN connection", "The profile never arrived on this laptop: both phone books are empty.",
          bundle)

    bundle = fresh()
    bundle["evidence"]["connections"] = [connection(server="", servers=[])]
    for kind in ("name", "ike", "sstp", "certificates", "crls", "trust"):
        bundle["evidence"][kind] = None
    write("server-missing", "A connection without a server", "The profile names no server to call.", bundle)


def network_stories():
    bundle = told(868)
    wired(bundle)["up"] = False
    wired(bundle)["addresses"] = []
    no_way_out(bundle)
    portal(bundle, failure=failure("name-not-found"))
    resolver(bundle, "failed")
    write("network-no-adapter", "Not connected to any network", "Cable unplugged, Wi-Fi off: nothing can be reached, and "
          "Windows reports 868.", bundle)

    bundle = told(868)
    wired(bundle)["addresses"] = [{"address": "169.254.33.7", "prefixLength": 16}, {"address": "fe80::29", "prefixLength": 64}]
    no_way_out(bundle)
    portal(bundle, failure=failure("name-not-found"))
    resolver(bundle, "failed")
    write("network-no-address", "No address from the network", "The cable is in, but nobody answers the question for an "
          "address; the laptop gave itself one of 169.254.0.0/16.", bundle)

    bundle = told(868)
    no_way_out(bundle)
    portal(bundle, failure=failure("name-not-found"))
    resolver(bundle, "failed")
    write("network-no-default-route", "No way out of the local network", "The network gives an address but no gateway.",
          bundle)

    bundle = told(809)
    portal(bundle, status=302, body="", location="http://login.hotel.example/welcome?mac=00-00-5e-00-53-07&room=12")
    nothing_answers(bundle)
    write("captive-portal-redirect", "A hotel's sign-in page", "The test page is redirected to the hotel's page; until "
          "that is done the VPN server gives no answer.", bundle)

    bundle = told(868)
    portal(bundle, status=200, body=b64(b"<html><title>Train Wi-Fi</title>Accept our conditions</html>"))
    resolver(bundle, "silent")
    write("captive-portal-page", "A train's sign-in page", "Another page answers in place of the test page, and names are "
          "not looked up.", bundle)

    bundle = told(809)
    portal(bundle, failure=failure("timeout", "the reply did not end in time"))
    nothing_answers(bundle)
    write("internet-silent", "A network without internet", "There is an address and a gateway, but neither the test page "
          "nor the VPN server gives an answer.", bundle)

    bundle = told(13801)
    clock(bundle, dt.timedelta(minutes=95))
    write("clock-ahead", "The clock is 95 minutes ahead", "The laptop's clock runs ahead of every server's.", bundle)

    bundle = told(-2146762495)
    clock(bundle, -dt.timedelta(days=4))
    write("clock-behind", "The clock is four days behind", "By this laptop's clock the server's certificate is not valid "
          "yet; by everybody else's it is.", bundle)

    bundle = told(-2147014842)
    bundle["evidence"]["network"]["proxies"] = [{"source": "machine", "server": "proxy.example.test:8080", "configUrl": "",
                                                 "autoDetect": False, "bypass": ["<local>"]}]
    write("proxy-in-the-way", "A proxy between the laptop and SSTP", "A proxy is set for this computer; the SSTP dial ends "
          "with 0x80072746, although the server answers without the proxy.", bundle)

    bundle = fresh()
    bundle["evidence"]["network"]["proxies"] = [{"source": "user", "server": "", "autoDetect": True, "bypass": [],
                                                 "configUrl": "http://wpad.example.test/wpad.dat"}]
    write("proxy-automatic", "A configuration file names the proxy", "Automatic detection is on, as it is by default; "
          "nothing is wrong, but it is worth knowing.", bundle)


def routing_stories():
    bundle = complaining("no-internet")
    connected(bundle, routes=("0.0.0.0/0",))
    bundle["policy"]["routing"]["mode"] = "split"
    bundle["evidence"]["connections"] = [connection(routes=[{"prefix": "10.77.0.0/16", "metric": 0, "exclusion": False}])]
    write("no-internet-remote-gateway", "No internet after connecting", "The default route leads into the tunnel, although "
          "the organisation wants a split tunnel.", bundle)

    bundle = complaining("no-data")
    connected(bundle, routes=())
    bundle["policy"]["routing"]["corporatePrefixes"] = ["10.77.0.0/16"]
    write("corporate-route-missing", "The company's route is missing", "The tunnel is up, but no route leads to 10.77.0.0/16.",
          bundle)

    bundle = complaining("no-data")
    connected(bundle, dns=())
    bundle["policy"]["routing"].update({"internalSuffixes": [".corp.example.test"], "dnsServers": ["10.77.0.53"]})
    write("dns-outside-tunnel", "The company's names are asked outside", "The tunnel brings no name servers; the company's "
          "names go to the router at home.", bundle)

    bundle = complaining("no-data")
    bundle["evidence"]["connections"] = [connection(trafficFilters=3)]
    connected(bundle)
    write("traffic-filter", "Traffic filters", "The profile lets only three kinds of traffic into the tunnel; what the "
          "person needs is none of them.", bundle)

    bundle = fresh()
    connected(bundle, metric=25)
    wired(bundle).update({"metric": 25, "dnsServers": ["203.0.113.10"]})
    write("metric-local-wins", "The cable's name servers win", "Cable and tunnel have the same metric, so Windows asks the "
          "local network for the company's names.", bundle)


def stories():
    profile_stories()
    network_stories()
    routing_stories()
