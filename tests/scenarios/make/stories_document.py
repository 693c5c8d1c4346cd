# SPDX-License-Identifier: Apache-2.0
"""What Windows logged, problems without a check, and data for support."""
import copy
import json

from laptop import ROOT, connection, event, failed_dial, fresh, write


def udp_dropped(bundle):
    """UDP 500 and 4500 get no answer, as recorded in the lab."""
    sample = json.loads((ROOT / "resources/samples/udp-dropped.json").read_text())["evidence"]
    bundle["evidence"]["ike"] = copy.deepcopy(sample["ike"])
    return bundle


def tcp_silent(bundle):
    for one in bundle["evidence"]["sstp"]:
        one.update({"tcp": "silent", "tls": "not-tried", "tlsCipher": "", "tlsVersion": "", "httpReply": "",
                    "chain": [], "facts": None, "elapsedMs": 1500})
    bundle["evidence"]["certificates"] = []
    bundle["evidence"]["crls"] = []
    return bundle


def stories():
    bundle = udp_dropped(fresh())
    bundle["evidence"]["connections"] = [connection(strategy="Ikev2Only")]
    bundle["evidence"]["events"] = failed_dial(809)
    bundle["request"]["symptom"] = "13801"
    write("log-beats-typed", "The log says 809, the person 13801",
          "The person read an old message and names 13801. Windows logged 809 five minutes ago; UDP 500 and 4500 get no "
          "answer. The log counts, and the difference is said.", bundle)

    bundle = tcp_silent(udp_dropped(fresh()))
    bundle["evidence"]["connections"] = [connection(strategy="Default")]
    bundle["evidence"]["events"] = failed_dial(800)
    write("automatic-all-silent", "800: every tunnel of an automatic connection fails",
          "The connection tries one protocol after the other, and none of them gets an answer from the server, although the "
          "network works.", bundle)

    bundle = fresh()
    bundle["evidence"]["events"] = [event(20225, 5, "{00000000-0000-4000-8000-000000000002}"),
                                    *failed_dial(809, minutes_ago=90)]
    write("log-made-good", "An old failure, made good since",
          "The dial failed an hour and a half ago and worked five minutes ago. The old code explains nothing any more, and "
          "nothing is wrong.", bundle)

    bundle = fresh()
    bundle["evidence"]["events"] = failed_dial(809)
    write("log-unexplained", "A failure that no check explains",
          "Windows logged 809 five minutes ago, and yet every port answers and all is well. That is an open question and no "
          "\"nothing needs to be done\".", bundle)

    bundle = fresh()
    bundle["evidence"]["events"] = failed_dial(12345)
    write("log-unknown-code", "A failure with a code that nobody knows",
          "Windows logged a code that stands in no table. It is named with its time and CoId, for the administrators.", bundle)

    bundle = fresh()
    bundle["request"]["symptom"] = "certificate-blade"
    write("certificate-blade", "A certificate of the portal can't be deleted",
          "An administrator can't delete a certificate from the VPN connectivity page. That is no fault of a laptop: no "
          "check can see it, the symptom is explained with who can do it.", bundle)

    bundle = fresh()
    bundle["request"]["symptom"] = "tss"
    bundle["evidence"]["system"]["elevated"] = True
    bundle["evidence"]["collection"].update({"scripts": ["C:\\tss_tool\\TSSv2.ps1"],
                                             "archives": ["C:\\MSDATA\\TSS_LT-1001.zip"]})
    write("support-data-ready", "Ready to collect data for support",
          "Nothing is found on this laptop, support asks for a trace: the tool is unpacked, scripts may run, there is space, "
          "and an archive lies there already.", bundle)
