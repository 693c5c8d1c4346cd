# SPDX-License-Identifier: Apache-2.0
"""Faults of the Windows laptop with what the person answered."""
from laptop import connection, fresh, write
from stories_computer import SSTP, failed


def stories():
    for story, title, said, text in (
            ("question-pool-everybody", "720: nobody gets an address", "yes",
             "Windows logged 720, devices and bindings are right, and colleagues have the same problem: the server's pool is "
             "used up."),
            ("question-pool-one-account", "720: only this account gets no address", "no",
             "Windows logged 720, devices and bindings are right, and colleagues connect: something about this account or "
             "computer.")):
        bundle = failed(fresh(), 720, **SSTP)
        bundle["evidence"]["answers"] = {"colleagues-too": said}
        write(story, title, text, bundle)

    bundle = failed(fresh(), 691, **SSTP)
    bundle["evidence"]["connections"] = [connection(innerEapType=26, useWindowsLogon=True)]
    bundle["evidence"]["settings"]["credentialGuard"] = True
    bundle["evidence"]["answers"] = {"typed-password": "no"}
    write("question-typed-password-fails", "691: a typed password fails too",
          "PEAP with EAP-MSCHAPv2 and the Windows sign-in; Credential Guard does not hand it out. A password typed by hand "
          "does not work either: the account or its password comes first.", bundle)
