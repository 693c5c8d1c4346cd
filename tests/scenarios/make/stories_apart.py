# SPDX-License-Identifier: Apache-2.0
"""What follows from what: places where silence is normal, and two faults of which neither explains the other."""
import datetime as dt

from laptop import fresh, write
from stories_computer import certificates, l2tp, machine, user
from stories_network import clock, nothing_answers
from stories_questions import answered


def stories():
    bundle = fresh()
    evidence = bundle["evidence"]
    evidence["triggers"].update({"networkSuffixes": ["corp.example.test"], "networkCategory": "domain"})
    evidence["name"]["addresses"] = ["10.77.0.80"]
    nothing_answers(bundle)
    for exchange in [*evidence["ike"], *evidence["sstp"]]:
        exchange["address"] = "10.77.0.80"
    write("trusted-network-silent", "In the office, where nothing answers",
          "The laptop is in the office. The name servers there give a private address for the VPN server, and nothing answers "
          "behind it. That is normal inside: the connection is for outside. How it is there cannot be seen from here.", bundle)

    bundle = fresh()
    clock(bundle, dt.timedelta(minutes=95))
    certificates(bundle, machine(), user(days=(-500, -100)))
    write("clock-and-expired-certificate", "A wrong clock, and a certificate that has expired all the same",
          "The clock is 95 minutes ahead. The user's certificate ended a hundred days ago, by every clock: two faults.", bundle)

    bundle = l2tp(hasPreSharedKey=False, authentication="eap", eapType=13)
    certificates(bundle, machine(key=False))
    write("two-stores-two-faults", "One fault in each certificate store",
          "L2TP with certificates and EAP-TLS: the machine certificate has no private key, and the user has no certificate at "
          "all. The first does not explain the second.", bundle)

    answered("question-silence-this-laptop", "No answer, and only for this laptop",
             "UDP 500 and 4500 get no answer, not on another network either, and colleagues connect: something on this laptop "
             "keeps the VPN's messages.",
             "udp-dropped", works_elsewhere="no", colleagues_too="no")
