#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Runs every benchmark of a release build. The live ones need root: they run in the lab's namespaces, with the server behind a
# path of 0 ms. usage: tests/bench/run.sh [BUILD-FOLDER [interview]]
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/linux-release}
folder=$(mktemp -d)
export LAB_SSTP_SERVER="$PWD/$build/tests/lab/lab_sstp_server"
client() { ip netns exec aovpn-cli env SSL_CERT_FILE="$folder/pki/root.crt" "$@"; }
live() { client "$build/tests/bench/bench_live" "$@"; }

median() { sort -n | awk '{ all[NR] = $1 } END { printf "%s %s %s\n", all[int((NR + 1) / 2)], all[1], all[NR] }'; }
sent() { # packets that left the client's namespace since the last call
    client nft -a reset counters table inet bench 2>/dev/null | sed -n 's/.*packets \([0-9]*\) .*/\1/p'
}
measure() { # RUNS NAME WHAT-IT-TELLS PATTERN COMMAND...: median wall time and packets; PATTERN has to stand in its output
    local runs=$1 name=$2 tells=$3 pattern=$4 walls=() packets=() start end out; shift 4
    for _ in $(seq "$runs"); do
        sent >/dev/null
        start=$(date +%s%N); out=$(client "$@" 2>&1 </dev/null | tr -d '\0') || true; end=$(date +%s%N)
        grep -qE "$pattern" <<<"$out" || { echo "$name: $out"; return 1; }
        walls+=("$(((end - start) / 10000))"); packets+=("$(sent)")
    done
    read -r wall least most < <(printf '%s\n' "${walls[@]}" | median)
    read -r count _ < <(printf '%s\n' "${packets[@]}" | median)
    printf '%-34s %8s %18s %8s  %s\n' "$name" "$(hundredths "$wall")" "$(hundredths "$least") to $(hundredths "$most")" "$count" "$tells"
}
hundredths() { printf '%d.%d' "$(($1 / 100))" "$(($1 % 100 / 10))"; }

interview() { # the same gateway asked by each program for the part of it that it can tell
    local gateway=203.0.113.20 web=203.0.113.10
    client nft -f - <<'NFT'
table inet bench {
 counter sent { }
 chain out { type filter hook output priority 0; policy accept;
  oifname != "lo" counter name sent
 }
}
NFT
    printf '%-34s %8s %18s %8s  %s\n' program 'ms' 'range' packets 'tells'
    measure 15 'bench_interview' 'transforms, IDr, gateway chain and its signature, EAP method, sign-in server chain' '^interview' \
        "$build/tests/bench/bench_interview" $gateway 1
    measure 9 'ike-scan --ikev2' 'that IKEv2 answers, one notify' '1 returned notify|1 returned handshake' \
        ike-scan --ikev2 --sport=0 $gateway
    measure 9 'ike-scan (IKEv1)' 'that IKE answers: nothing more of an IKEv2 gateway' 'Ending ike-scan' ike-scan --sport=0 --retry=1 $gateway
    measure 9 'openssl s_client -showcerts' 'chain on TCP 443 (not the one of IKE)' 'END CERTIFICATE' \
        openssl s_client -connect $web:443 -servername vpn.example.test -showcerts
    measure 9 'nmap -sU -p 500,4500' 'open or not' '500/udp +open' nmap -n -Pn -sU -p 500,4500 $gateway
    measure 9 'the three together' 'liveness, and a chain that is another one' 'END CERTIFICATE' sh -c \
        "ike-scan --ikev2 --sport=0 $gateway; nmap -n -Pn -sU -p 500,4500 $gateway; openssl s_client -connect $web:443 \
            -servername vpn.example.test -showcerts </dev/null"
    echo; echo 'the same within one process, without its start'
    client "$build/tests/bench/bench_interview" $gateway 20
    client nft delete table inet bench
}

trap 'tests/lab/lab.sh down "$folder"' EXIT
if [ "${2:-}" != interview ]; then
    "$build/tests/bench/bench_judge"
    echo; echo 'the window while everything times out'
    QT_QPA_PLATFORM=offscreen "$build/tests/bench/bench_stalls"
fi
tests/lab/lab.sh up "$folder"
tests/lab/lab.sh serve "$folder" good sstp
echo; echo 'an interview with an IKEv2 gateway, against other programs'
interview
[ "${2:-}" != interview ] || exit 0
echo; echo 'live run, healthy'
live vpn.example.test 7
echo; echo 'live run, everything silent'
live none.example.test 3
