# SPDX-License-Identifier: Apache-2.0
"""Recorded faults with what the person answered: the same evidence, another cause."""
import json

from laptop import HERE, ROOT


def answered(story, title, text, sample, **answers):
    """Writes the bundle of resources/samples/<sample>.json with answers; `works_elsewhere` is works-elsewhere."""
    bundle = json.loads((ROOT / f"resources/samples/{sample}.json").read_text())
    bundle["evidence"]["answers"] = {key.replace("_", "-"): value for key, value in answers.items()}
    folder = HERE.parent / story
    folder.mkdir(exist_ok=True)
    (folder / "bundle.json").write_text(json.dumps(bundle, indent=1, ensure_ascii=False, sort_keys=True) + "\n")
    (folder / "README.md").write_text(f"# {title}\n{text}\n\nThe evidence is the recorded sample `{sample}`; the answers "
                                      "were added by `tests/scenarios/make`.\n")


def stories():
    answered("question-silence-everywhere", "No answer, and nobody gets one",
             "UDP 500 and 4500 get no answer. The VPN does not work on another network either, and colleagues have the same "
             "problem: not this network's people act, but those of the VPN server.",
             "udp-dropped", works_elsewhere="no", colleagues_too="yes")
    answered("question-silence-here", "No answer, but only in this network",
             "UDP 500 and 4500 get no answer. Over a phone's hotspot the VPN works: the people of this network act.",
             "udp-dropped", works_elsewhere="yes")
    answered("question-silence-unknown", "No answer, and the person can't try another network",
             "UDP 500 and 4500 get no answer. The first question stays open, so the next one is asked: do colleagues have "
             "the same problem?",
             "udp-dropped", works_elsewhere="unknown")
    answered("question-root-missing-here", "Unknown root, and only this laptop complains",
             "The root behind the server's certificate is not trusted. It is so in other networks too, and colleagues have no "
             "trouble: the root is missing on this laptop.",
             "certificate-unknown-root", works_elsewhere="no", colleagues_too="no")
    answered("question-root-inspection", "Unknown root, but only in this network",
             "The root behind the server's certificate is not trusted. Over a phone's hotspot the VPN works: something in this "
             "network shows a certificate of its own.",
             "certificate-unknown-root", works_elsewhere="yes")
    answered("question-root-wrong-everywhere", "Unknown root, for everybody",
             "The root behind the server's certificate is not trusted, in other networks and on colleagues' computers neither: "
             "the server shows a wrong certificate.",
             "certificate-unknown-root", works_elsewhere="no", colleagues_too="yes")
    answered("question-name-gone", "A name that nobody finds",
             "The VPN server's name is not found, for colleagues neither: the record is gone, and the profile is right.",
             "name-not-found", colleagues_too="yes")
