#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The console program of Windows, under Wine, against that of Linux: the same commands on all samples, scenarios, profiles,
# certificates, messages and codes must give the same files, words and exit codes, octet for octet; of `profile` only the time
# of the run may differ.
# usage: compare.sh LINUX-PROGRAM WINDOWS-PROGRAM FOLDER     what differs stays in FOLDER/linux and FOLDER/windows
set -eu
cd "$(dirname "$0")/../.."

# --- one command on both sides; xargs calls this for each line of the list.
if [ "$1" = --one ]; then
    folder=$2 key=$3
    shift 3
    # Once in some thousand times Wine ends a program with 1 before it said a word: what differs is run once more.
    for side in linux windows windows; do
        out=$folder/$side/$key
        if [ -d "$out" ]; then
            ! diff -rq "$folder/linux/$key" "$out" >/dev/null || break
            rm -r "$out"
        fi
        mkdir "$out"
        doctor() { if [ $side = linux ]; then "$LINUX" "$@"; else "$WINE_RUN" "$WINDOWS" "$@"; fi; }
        everything="--json $out/json --html $out/html --text $out/text --bundle $out/bundle"
        status=0
        # shellcheck disable=SC2086
        case $key in
        explain*)
            doctor "$@" >"$out/out" 2>"$out/err" || status=$?
            doctor "$@" --json - >"$out/json" 2>>"$out/err" || true
            # The text that only Windows has for a code.
            sed -i -E "/^ *\"systemText\": |^Windows' own text: /d" "$out/out" "$out/json"
            ;;
        decode*) doctor "$@" >"$out/out" 2>"$out/err" || status=$? ;;
        profile*)
            # These take the time of the run, from which a report's number comes: pages are made of one side's bundle.
            doctor "$@" --json "$out/json" --bundle "$out/bundle" -q >"$out/out" 2>"$out/err" || status=$?
            if [ -e "$out/bundle" ]; then
                [ $side = windows ] || cp "$out/bundle" "$folder/$key.json"
                sed -i -E 's/("takenAtUtc": ")[^"]*/\1/' "$out/json" "$out/bundle"
                doctor replay "$folder/$key.json" --html "$out/html" --text "$out/text" >>"$out/out" 2>>"$out/err" || true
            fi
            ;;
        *) doctor "$@" $everything >"$out/out" 2>"$out/err" || status=$? ;;
        esac
        echo "$status" >"$out/status"
        # Wine without a display, when its desktop starts late.
        sed -i '/^CreateWindow() for QEventDispatcherWin32 internal window failed/d' "$out/err"
    done
    exit 0
fi

[ $# = 3 ] || { echo 'usage: compare.sh LINUX-PROGRAM WINDOWS-PROGRAM FOLDER' >&2; exit 2; }
folder=$3
LINUX=$1 WINDOWS=$2 WINE_RUN=installer/windows/wine-run
WINEPREFIX=$(sh installer/windows/wine-prefix.sh)
export LINUX WINDOWS WINE_RUN WINEPREFIX
rm -rf "$folder"
mkdir -p "$folder/linux" "$folder/windows"

# --- the list: key and words of one command each.
number=0
add() {
    number=$((number + 1))
    key=$1-$number
    shift
    printf '%s' "$key"
    printf ' %s' "$@"
    printf '\n'
}
{
    for bundle in resources/samples/*.json tests/scenarios/*/bundle.json; do add replay replay "$bundle" --privacy full; done
    for profile in tests/data/profiles/*.pbk tests/data/profiles/*.xml; do add profile profile "$profile"; done
    for certificate in tests/data/certificates/*.pem tests/data/certificates/*.p7b; do
        for purpose in ike-server client; do
            add certificate certificate "$certificate" --purpose $purpose --trust tests/data/certificates/root.pem \
                --untrusted tests/data/certificates/issuing.pem --name vpn.example.test --at 2026-03-01T08:00:00Z
        done
    done
    for message in tests/fuzz/corpus/ike/*; do add decode decode "$message"; done
    for code in $(grep -ohE '^    \{"[^"]+",' checks/guidance/codes_*.cpp | tr -d '{", ' | sort -u); do add explain explain "$code"; done
} >"$folder/list"

# Each line is split at its blanks.
# shellcheck disable=SC2016
xargs -P "$(nproc)" -L 1 sh "$0" --one "$folder" <"$folder/list"

if ! diff -rq "$folder/linux" "$folder/windows" >"$folder/differences"; then
    cat "$folder/differences" >&2
    first=$(sed -n 's/^Files \([^ ]*\) and \([^ ]*\) differ$/\1 \2/p' "$folder/differences" | head -n 1)
    # shellcheck disable=SC2086
    [ -z "$first" ] || diff $first | cut -c1-200 | head -n 20 >&2
    exit 1
fi
printf '%s commands gave the same on Windows and Linux: ' "$(wc -l <"$folder/list")"
cut -d- -f1 "$folder/list" | sort | uniq -c | sed 's/^ *//' | paste -sd, | sed 's/,/, /g'
rm -rf "$folder/linux" "$folder/windows"
