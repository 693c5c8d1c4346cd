#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# lab.sh up DIR | down DIR | serve DIR CERT MODE | rules [NFT-RULE ...] | reset
# Namespaces: aovpn-cli (203.0.113.1) -- veth -- aovpn-srv (203.0.113.10 and following, 10.77.0.2).
# Exit code 77: this machine cannot do it (no root, no namespaces, a server is not installed).
set -u
cli=aovpn-cli srv=aovpn-srv

pki() { # throw-away PKI with EC keys; an own CA configuration, because `openssl x509` cannot set the start date
    mkdir -p "$1/new"; cd "$1" || exit 1
    : >index.txt; echo 01 >serial
    cat >ca.conf <<X
[ca]
default_ca = lab
[lab]
database = index.txt
serial = serial
new_certs_dir = new
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
X
    key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key" 2>/dev/null; }
    year() { date -u -d "$1" +%Y%m%d%H%M%SZ; }
    root() { key "$1"; openssl req -x509 -new -key "$1.key" -sha256 -days 3650 -subj "/CN=$2" -out "$1.crt" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null; }
    sign() { # NAME CN ISSUER FROM UNTIL EXTENSIONS...
        local name=$1 cn=$2 issuer=$3 from=$4 until=$5; shift 5
        key "$name"; openssl req -new -key "$name.key" -subj "/CN=$cn" -out "$name.csr" 2>/dev/null
        printf '%s\n' "$@" subjectKeyIdentifier=hash authorityKeyIdentifier=keyid >"$name.ext"
        openssl ca -batch -notext -config ca.conf -cert "$issuer.crt" -keyfile "$issuer.key" -in "$name.csr" \
            -startdate "$(year "$from")" -enddate "$(year "$until")" -extfile "$name.ext" -out "$name.crt" 2>>ca.log || exit 1
    }
    root root "Example Root CA"; root other "Another Root CA"
    sign sub "Example Issuing CA" root '-1 day' '+5 years' basicConstraints=critical,CA:TRUE,pathlen:0 \
        keyUsage=critical,keyCertSign,cRLSign crlDistributionPoints=URI:http://203.0.113.10:8080/root.crl
    leaf() { # NAME CN ISSUER SAN EKU [FROM UNTIL]
        sign "$1" "$2" "$3" "${6:--1 day}" "${7:-+1 year}" basicConstraints=CA:FALSE \
            keyUsage=critical,digitalSignature,keyEncipherment "subjectAltName=$4" "extendedKeyUsage=$5" \
            crlDistributionPoints=URI:http://203.0.113.10:8080/sub.crl
        cat "$1.crt" sub.crt >"$1-chain.pem"; }
    n=vpn.example.test; ike=1.3.6.1.5.5.8.2.2
    leaf good $n sub DNS:$n serverAuth,$ike
    leaf no-eku $n sub DNS:$n clientAuth
    leaf expired $n sub DNS:$n serverAuth '-60 days' '-10 days'
    leaf wrong-name ras01.example.test sub DNS:ras01.example.test serverAuth
    leaf wildcard '*.example.test' sub 'DNS:*.example.test' serverAuth
    leaf unknown-root $n other DNS:$n serverAuth; cat unknown-root.crt other.crt >unknown-root-chain.pem
    leaf no-intermediate $n sub DNS:$n serverAuth; cp no-intermediate.crt no-intermediate-chain.pem
    for ca in root sub; do
        openssl ca -config ca.conf -cert $ca.crt -keyfile $ca.key -gencrl -crldays 30 -out $ca.crl.pem 2>>ca.log
        openssl crl -in $ca.crl.pem -outform DER -out $ca.crl 2>>ca.log
    done
    cd - >/dev/null || exit 1
}

link() {
    ip netns add $cli 2>/dev/null && ip netns add $srv || return 77
    ip link add c0 netns $cli type veth peer name s0 netns $srv || return 77
    ip -n $cli addr add 203.0.113.1/24 dev c0; ip -n $srv addr add 203.0.113.10/24 dev s0
    for i in 11 12 13 254; do ip -n $srv addr add 203.0.113.$i/24 dev s0; done
    ip -n $srv addr add 10.77.0.2/24 dev s0
    for n in $cli $srv; do ip -n $n link set lo up; done
    ip -n $cli link set c0 up; ip -n $srv link set s0 up
    ip -n $cli route add default via 203.0.113.254
    ip netns exec $srv nft -f - <<'X'
table inet lab {
 chain in { type filter hook input priority 0; policy accept;
 }
}
X
}

names() { # a resolver that knows only these names
    mkdir -p /etc/netns/$cli; echo 'nameserver 203.0.113.10' >/etc/netns/$cli/resolv.conf
    ip netns exec $srv dnsmasq --keep-in-foreground --no-resolv --no-hosts --no-daemon --listen-address=203.0.113.10 \
        --bind-interfaces --user=root --group=root --pid-file= --local=/example.test/ \
        --address=/vpn.example.test/203.0.113.10 --address=/policy.example.test/203.0.113.11 \
        --address=/none.example.test/198.51.100.200 --address=/inside.example.test/10.99.0.2 \
        >"$1/dnsmasq.log" 2>&1 & echo $! >>"$1/pids"
}

ike() { # charon: everything on .10, a proposal that nobody offers on .11
    mkdir -p "$1/ike/run" "$1/ike/swanctl"/{x509,x509ca,private}
    cp "$1/pki/good.crt" "$1/ike/swanctl/x509/"; cp "$1/pki/good.key" "$1/ike/swanctl/private/"
    cp "$1/pki"/{root,sub}.crt "$1/ike/swanctl/x509ca/"
    cat >"$1/ike/strongswan.conf" <<X
charon {
  load_modular = no
  load = random nonce aes sha1 sha2 hmac kdf gmp openssl pem pkcs1 pkcs8 pubkey x509 constraints revocation kernel-netlink socket-default vici eap-identity eap-mschapv2
  install_routes = no
  plugins {
    vici {
      socket = unix://$1/ike/run/vici
    }
  }
}
X
    conn() { printf ' %s {\n  version = 2\n  local_addrs = %s\n  proposals = %s\n  local {\n   auth = pubkey\n   certs = good.crt\n   id = vpn.example.test\n  }\n  remote {\n   auth = eap-mschapv2\n   id = %%any\n  }\n  children {\n   net {\n   }\n  }\n }\n' "$@"; }
    { echo 'connections {'
      conn any 203.0.113.10,203.0.113.12,203.0.113.13,10.77.0.2 \
          aes256-sha256-modp2048,aes256-sha256-ecp256,aes256-sha384-ecp384,aes256-sha1-modp1024,aes256gcm16-prfsha256-ecp256
      conn rare 203.0.113.11 camellia256-sha512-modp8192
      echo '}'; } >"$1/ike/swanctl/swanctl.conf"
    STRONGSWAN_CONF=$1/ike/strongswan.conf ip netns exec $srv unshare -m sh -c \
        'mount -t tmpfs tmpfs /run && exec /usr/lib/ipsec/charon' >"$1/ike/run/out" 2>&1 & echo $! >>"$1/pids"
    for _ in $(seq 250); do [ -S "$1/ike/run/vici" ] && break; sleep 0.02; done
    STRONGSWAN_CONF=$1/ike/strongswan.conf SWANCTL_DIR=$1/ike/swanctl \
        swanctl --load-all --noprompt --uri "unix://$1/ike/run/vici" >"$1/ike/run/load.log" 2>&1
}

stop() { # PID-FILE: ends what is listed there and waits for it
    [ -f "$1" ] || return 0
    for p in $(cat "$1"); do kill -9 "$p" 2>/dev/null; done
    for p in $(cat "$1"); do while kill -0 "$p" 2>/dev/null; do sleep 0.02; done; done
    rm -f "$1"
}

case "${1:-}" in
up)
    [ "$(id -u)" = 0 ] || { echo 'needs root'; exit 77; }
    for tool in ip nft dnsmasq swanctl openssl; do
        command -v $tool >/dev/null || { echo "$tool is not installed"; exit 77; }
    done
    [ -x /usr/lib/ipsec/charon ] || { echo 'strongSwan (charon) is not installed'; exit 77; }
    mkdir -p "$2"; pki "$2/pki"
    link || { echo 'network namespaces are not available'; exit 77; }
    names "$2"; ike "$2"
    ;;
serve) # DIR CERT MODE: (re)starts the TLS server on 203.0.113.10 to .13 and the web server of CRLs and the portal test
    stop "$2/serve.pids"
    [ "$4" = none ] && exit 0
    ip netns exec $srv "$LAB_SSTP_SERVER" "$2/pki/$3-chain.pem" "$2/pki/$3.key" "$4" "$2/pki" \
        >"$2/serve.log" 2>&1 & echo $! >>"$2/serve.pids"
    for _ in $(seq 250); do ip netns exec $srv ss -lnt | grep -q ':443 ' && exit 0; sleep 0.02; done
    cat "$2/serve.log"; exit 1 ;;
rules) # nft rules for the server's input chain, one an argument
    shift; ip netns exec $srv nft flush chain inet lab in
    for rule in "$@"; do ip netns exec $srv nft add rule inet lab in $rule || exit 1; done ;;
reset) # undoes every planted fault on the client's side
    ip netns exec $srv nft flush chain inet lab in
    ip -n $cli link del tun9 2>/dev/null; ip -n $cli link del lan9 2>/dev/null
    ip netns exec $cli nft flush ruleset 2>/dev/null
    rm -f /etc/netns/$cli/hosts; true ;;
down)
    stop "$2/serve.pids"; stop "$2/pids"
    ip netns del $cli 2>/dev/null; ip netns del $srv 2>/dev/null; rm -rf /etc/netns/$cli "$2" ;;
*) echo 'usage: lab.sh up|down|serve|rules|reset ...'; exit 2 ;;
esac
