#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# lab.sh up DIR | down DIR | serve DIR CERT MODE [NAS-PORT-ID] | rules [NFT-RULE ...] | reset [DIR]
#        lose-fragments | lose-ike-fragments DIR [and-ip] | point DIR PEER | peers
#        ike DIR [OPTION ...] | softether DIR repaired|packaged|off | half-open DIR | sas DIR | sessions
#        capture DIR | captured DIR | seen DIR FILTER ... | fields DIR FILTER FIELD ... | summary DIR FILTER
#        logs DIR [LINES] | selfcheck DIR
# Namespaces: aovpn-cli (203.0.113.1) -- veth -- aovpn-srv (203.0.113.10 and following, 10.77.0.2: peers.txt);
# aovpn-cli (192.0.2.1) -- veth -- aovpn-soft (192.0.2.10, SoftEther).
# DIR is an absolute path. Exit code 77: this machine cannot do it (no root, no namespaces, a server is not installed).
set -u
cli=aovpn-cli srv=aovpn-srv soft=aovpn-soft
here=$(dirname "$(realpath "$0")")
for part in pki strongswan radius softether wire judge; do . "$here/$part.sh"; done

peers() { grep -v "^#" "$here/peers.txt"; }
address() { # PEER: its name, or an address
    local found; found=$(peers | awk -v name="$1" '$1 == name { print $2 }'); echo "${found:-$1}"
}

veth() { # NAMESPACE INTERFACE ADDRESS NAMESPACE INTERFACE ADDRESS
    ip link add "$2" netns "$1" type veth peer name "$5" netns "$4" || return 77
    ip -n "$1" addr add "$3" dev "$2"; ip -n "$4" addr add "$6" dev "$5"
    ip -n "$1" link set "$2" up; ip -n "$4" link set "$5" up
}
link() {
    for n in $cli $srv $soft; do ip netns add $n 2>/dev/null && ip -n $n link set lo up || return 77; done
    veth $cli c0 203.0.113.1/24 $srv s0 203.0.113.10/24 && veth $cli c1 192.0.2.1/24 $soft x0 192.0.2.10/24 || return 77
    { peers | awk '$2 != "203.0.113.10" { print "addr add " $2 "/24 dev s0" }'; echo 'addr add 203.0.113.254/24 dev s0'
    } | ip -n $srv -batch -
    ip -n $cli route add default via 203.0.113.254
    ip netns exec $srv nft -f - <<'NFT'
table inet lab {
 chain in { type filter hook input priority 0; policy accept;
 }
 chain raw { type filter hook prerouting priority -500; policy accept;
 }
}
table ip nat {
 chain in { type nat hook prerouting priority -100; policy accept;
  ip daddr 203.0.113.61 dnat to 203.0.113.20
 }
 chain local { type nat hook input priority 100; policy accept;
  ct original ip daddr 203.0.113.61 snat to 203.0.113.253
 }
}
NFT
}

names() { # a resolver that knows only these names; vpn.example.test stands in DIR/hosts, see point
    mkdir -p /etc/netns/$cli; echo 'nameserver 203.0.113.10' >/etc/netns/$cli/resolv.conf
    echo '203.0.113.10 vpn.example.test' >"$1/hosts"
    ip netns exec $srv dnsmasq --keep-in-foreground --no-resolv --no-hosts --no-daemon --listen-address=203.0.113.10 \
        --bind-interfaces --user=root --group=root --pid-file= --local=/example.test/ --addn-hosts="$1/hosts" \
        --address=/policy.example.test/203.0.113.11 --address=/soft.example.test/192.0.2.10 \
        --address=/none.example.test/198.51.100.200 --address=/inside.example.test/10.99.0.2 \
        >"$1/dnsmasq.log" 2>&1 & echo $! >"$1/dnsmasq.pids"
}
point() { # DIR PEER: vpn.example.test is at that peer
    local to; to=$(address "$2")
    grep -qx "$to vpn.example.test" "$1/hosts" && return 0
    echo "$to vpn.example.test" >"$1/hosts"; kill -HUP "$(cat "$1/dnsmasq.pids")"
    for _ in $(seq 100); do
        [ "$(ip netns exec $cli getent -s dns ahostsv4 vpn.example.test | awk '{ print $1; exit }')" = "$to" ] && return 0
        sleep 0.02
    done; echo "vpn.example.test does not become $to"; return 1
}

stop() { # PID-FILE: ends what is listed there and waits for it
    [ -f "$1" ] || return 0
    for p in $(cat "$1"); do kill -9 "$p" 2>/dev/null; done
    for p in $(cat "$1"); do for _ in $(seq 250); do kill -0 "$p" 2>/dev/null || break; sleep 0.02; done; done
    rm -f "$1"
}

serve() { # DIR CERT MODE [NAS-PORT-ID]: (re)starts the TLS server on every address of aovpn-srv and the web server of
    stop "$1/serve.pids" # CRLs and the portal test; modes: sstp_server.cpp and sstp_call.h
    [ "$3" = none ] && return 0
    rm -f "$1/sstp-received.txt"
    ip netns exec $srv env LAB_NAS_PORT_ID="${4:-sstp}" LAB_SSTP_RECEIVED="$1/sstp-received.txt" \
        "$LAB_SSTP_SERVER" "$1/pki/$2-chain.pem" "$1/pki/$2.key" "$3" "$1/pki" \
        >"$1/serve.log" 2>&1 & echo $! >"$1/serve.pids"; disown
    for _ in $(seq 250); do ip netns exec $srv ss -lnt | grep -q ':443 ' && return 0; sleep 0.02; done
    cat "$1/serve.log"; return 1
}

lose_fragments() { # IP fragments vanish in both directions, until reset
    ip netns exec $srv nft add rule inet lab raw ip frag-off '&' 0x3fff != 0 drop
    printf 'table inet fragments {\n chain in { type filter hook prerouting priority -500; policy accept;\n%s\n }\n}\n' \
        '  ip frag-off & 0x3fff != 0 drop' | ip netns exec $cli nft -f -
}

down() { # DIR: ends everything that runs in the namespaces, also what an aborted run left there
    for file in "$1"/*.pids; do stop "$file"; done
    for n in $cli $srv $soft; do
        for p in $(ip netns pids $n 2>/dev/null); do kill -9 "$p" 2>/dev/null; done
        for _ in $(seq 100); do [ -z "$(ip netns pids $n 2>/dev/null)" ] && break; sleep 0.02; done
        ip netns del $n 2>/dev/null
    done
    rm -rf /etc/netns/$cli "$1"; rmdir /etc/netns 2>/dev/null; true
}

case "${1:-}" in
up)
    [ "$(id -u)" = 0 ] || { echo 'needs root'; exit 77; }
    for tool in ip nft dnsmasq swanctl openssl freeradius; do
        command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
    done
    [ -x /usr/lib/ipsec/charon ] || { echo 'strongSwan (charon) is not installed'; exit 77; }
    link || { echo 'network namespaces are not available'; exit 77; }
    mkdir -p "$2"; pki "$2/pki"; names "$2"
    radius "$2" && ike_configure "$2" && ike "$2"
    ;;
down) down "$2" ;;
serve) shift; serve "$@" ;;
rules) # nft rules for the server's input chain, one an argument; "raw ..." for before IP fragments are put together
    shift; for chain in in raw; do ip netns exec $srv nft flush chain inet lab $chain; done
    for rule in "$@"; do # shellcheck disable=SC2086
        case $rule in
        raw\ *) ip netns exec $srv nft add rule inet lab $rule || exit 1 ;;
        *) ip netns exec $srv nft add rule inet lab in $rule || exit 1 ;;
        esac
    done ;;
reset) # undoes every planted fault on the client's side; with DIR vpn.example.test is at 203.0.113.10 again
    for chain in in raw; do ip netns exec $srv nft flush chain inet lab $chain; done
    ip -n $cli link del tun9 2>/dev/null; ip -n $cli link del lan9 2>/dev/null
    ip netns exec $cli nft flush ruleset 2>/dev/null
    rm -f /etc/netns/$cli/hosts
    [ -z "${2:-}" ] || point "$2" any ;;
lose-fragments) lose_fragments ;;
lose-ike-fragments) # DIR [and-ip]: what the server sends in IKE fragments (next payload SKF, RFC 7383) vanishes; IP fragments pass
    ip netns exec $cli nft -f - <<'NFT'
table inet ike-fragments {
 chain in { type filter hook prerouting priority -500; policy accept;
  udp sport 500 @th,192,8 53 counter drop
  udp sport 4500 @th,224,8 53 counter drop
 }
}
NFT
    [ "${3:-}" != and-ip ] || lose_fragments ;;
point) point "$2" "$3" ;;
peers) peers; echo 'soft         192.0.2.10   gateway         -            -          -           SoftEther: main mode with a pre-shared key, SSTP' ;;
ike) shift; ike "$@" ;;
softether) softether "$2" "$3" ;;
half-open) half_open "$2" ;;
sas) swan "$2" --list-sas 2>/dev/null ;;
sessions) soft_sessions ;;
capture) capture_start "$2" ;;
captured) capture_stop "$2"; give_keys "$2" && malformed "$2" ;;
seen) shift; seen "$@" ;;
fields) shift; wire_fields "$@" ;;
summary) wire_summary "$2" "$3" ;;
logs) logs "$2" "${3:-}" ;;
selfcheck) selfcheck "$2" ;;
*) sed -n 's/^# \(lab.sh\|       \)/\1/p' "$0"; exit 2 ;;
esac
