# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# Independent eyes; sourced by lab.sh: tshark on what the client sent, the servers' own lists of open sessions, their
# logs, and other programs' clients that show that the peers are what they are meant to be.

capture_start() { # DIR: everything that the client sends and gets, until capture_stop
    rm -f "$1/capture.pcap" "$1/capture.log" # the log of the capture before says "listening" already
    ip netns exec $cli tcpdump -Z root -i any -s 16384 -B 65536 -U --immediate-mode -w "$1/capture.pcap" >"$1/capture.log" 2>&1 &
    echo $! >"$1/capture.pids"
    for _ in $(seq 250); do grep -qs 'listening on' "$1/capture.log" && return 0; sleep 0.02; done
    cat "$1/capture.log"; return 1
}
capture_stop() { # DIR
    sleep 0.5; kill -INT "$(cat "$1/capture.pids")" 2>/dev/null
    for _ in $(seq 100); do kill -0 "$(cat "$1/capture.pids")" 2>/dev/null || break; sleep 0.02; done
    stop "$1/capture.pids"
}
malformed() { # DIR: prints each packet of the client that tshark finds malformed or erroneous; then the result is 1
    local bad='(_ws.malformed || _ws.expert.severity == "Error")' found
    [ -s "$1/capture.pcap" ] || { echo 'nothing was captured'; return 1; }
    dissect "$1/capture.pcap" -Y "$of_client && (isakmp || tls || dns || tcp.port == 1723)" | grep -q . ||
        { echo 'the capture holds no packet of the client'; return 1; }
    found=$(dissect "$1/capture.pcap" -Y "$of_client && $bad" -T fields -E separator=' ' -e frame.number -e _ws.col.Protocol \
        -e _ws.col.Info -e _ws.expert.message; unopened "$1")
    if [ -s "$1/sstp-received.txt" ]; then # what was inside TLS, as the lab's own SSTP server got it
        text2pcap -q -P sstp "$1/sstp-received.txt" "$1/sstp-received.pcapng" >"$1/text2pcap.log" 2>&1 || cat "$1/text2pcap.log"
        dissect "$1/sstp-received.pcapng" -Y sstp | grep -q . || { echo 'tshark sees no SSTP'; return 1; }
        found+=$(dissect "$1/sstp-received.pcapng" -Y "$bad" -T fields -E separator=' ' -e frame.number -e _ws.col.Protocol \
            -e _ws.col.Info -e _ws.expert.message)
    fi
    [ -z "$found" ] || { echo "$found"; return 1; }
}

logs() { # DIR: the last lines of every server, for the message of a failed test
    for log in "$1"/ike/run/{charon.log,load.log} "$1"/radius/run/log "$1"/soft/var/log/softether/server_log/*.log \
        "$1"/{dnsmasq,serve}.log; do
        [ -s "$log" ] && { echo "--- ${log#"$1"/}"; tail -n "${2:-15}" "$log"; }
    done; true
}

# --- are the peers what they are meant to be?

eapol() { # DIR NAS-PORT-ID -> output of eapol_test, which knows the user and trusts root
    cat >"$1/eapol.conf" <<CONF
network={
 key_mgmt=WPA-EAP
 eap=PEAP
 identity="user"
 anonymous_identity="anonymous"
 password="Passw0rd!"
 phase2="auth=MSCHAPV2"
 ca_cert="$1/pki/root.crt"
 domain_match="nps1.example.test"
}
CONF
    ip netns exec $srv eapol_test -c "$1/eapol.conf" -a 127.0.0.1 -s lab-radius-secret -t 5 -N "87:s:$2" 2>&1
}

initiator() { # DIR ADDRESS: strongSwan's own client signs in; prints its log
    local dir=$1/initiator
    mkdir -p "$dir/run" "$dir/swanctl/x509ca"; cp "$1/pki/root.crt" "$dir/swanctl/x509ca/"
    sed -e "s|$1/ike/run|$dir/run|" "$1/ike/strongswan.conf" >"$dir/strongswan.conf"
    cat >"$dir/swanctl/swanctl.conf" <<CONF
connections {
 up {
  version = 2
  remote_addrs = $2
  vips = 0.0.0.0
  proposals = aes256-sha256-ecp256
  local {
   auth = eap-mschapv2
   eap_id = user
   id = user
  }
  remote {
   auth = pubkey
   id = vpn.example.test
  }
  children {
   net {
    remote_ts = 0.0.0.0/0
   }
  }
 }
}
secrets {
 eap-user {
  id = user
  secret = "Passw0rd!"
 }
}
CONF
    STRONGSWAN_CONF=$dir/strongswan.conf ip netns exec $cli unshare -m sh -c \
        'mount -t tmpfs tmpfs /run && exec /usr/lib/ipsec/charon' >"$dir/run/out" 2>&1 & echo $! >"$1/initiator.pids"; disown
    for _ in $(seq 250); do [ -S "$dir/run/vici" ] && break; sleep 0.02; done
    for what in '--load-all --noprompt' '--initiate --ike up --timeout 5'; do # shellcheck disable=SC2086
        STRONGSWAN_CONF=$dir/strongswan.conf SWANCTL_DIR=$dir/swanctl swanctl $what --uri "unix://$dir/run/vici" 2>&1
    done
    STRONGSWAN_CONF=$dir/strongswan.conf swanctl --terminate --ike up --timeout 2 --uri "unix://$dir/run/vici" >/dev/null 2>&1
    stop "$1/initiator.pids"; rm -rf "$dir"
}

sstp_client() { # DIR HOST [SECONDS]: sstpc without pppd, on a pseudo-terminal; prints its log
    # Its own event loop fails now and then while TLS begins, when the server's first flight comes in two reads.
    for _ in $(seq 8); do
        ip netns exec $cli unshare -m sh -c "mount -t tmpfs tmpfs /run && timeout ${3:-1.5} script -qfc \
            'stty raw -echo; exec sstpc --nolaunchpppd --cert-warn --log-level 4 --log-stderr --tls-ext --user u --password p $2 2>$1/sstpc.log' \
            /dev/null" < <(exec sleep "${3:-1.5}") >/dev/null 2>&1
        grep -q 'event loop terminated' "$1/sstpc.log" || break
    done
    cat "$1/sstpc.log"
}

scan() { ip netns exec $cli ike-scan --sport=0 --retry=2 --timeout=300 "$@" 2>&1; }
pptp() { # DIR ADDRESS: asks for a PPTP control connection; prints tshark's reading of the conversation
    capture_start "$1"
    ip netns exec $cli timeout 2 bash -c "exec 3<>/dev/tcp/$2/1723
        printf '%b' '\\x00\\x9c\\x00\\x01\\x1a\\x2b\\x3c\\x4d\\x00\\x01\\x00\\x00\\x01\\x00' >&3
        head -c 142 /dev/zero >&3; head -c 156 <&3 >/dev/null"
    capture_stop "$1"; dissect "$1/capture.pcap" -Y pptp -V
}
natt=4a131c81070358455c5728f20e95452f # RFC 3947, 3.1: SoftEther answers main mode only to who sends it
expect() { # WHAT PATTERN: does the standard input hold it?
    local input; input=$(tr -d '\0')
    if grep -aqE "$2" <<<"$input"; then echo "ok   $1"; else
        echo "FAIL $1"; grep -av '^[0-9]' <<<"$input" | tail -n 15; return 1; fi
}
selfcheck() { # DIR of a lab that is up; 77: the rest is well, but SoftEther could not be judged
    local failed=0 soft_state
    eapol "$1" radius | expect 'eapol_test signs in with PEAP-MSCHAPv2' '^SUCCESS' || failed=1
    eapol "$1" r_tls13 | expect 'eapol_test signs in to r_tls13' '^SUCCESS' || failed=1
    eapol "$1" r_cliauth | expect 'eapol_test refuses r_cliauth' 'unsuitable certificate purpose' || failed=1
    eapol "$1" r_expired | expect 'eapol_test refuses r_expired' 'certificate has expired' || failed=1
    eapol "$1" r_otherroot | expect 'eapol_test refuses r_otherroot' 'self.signed certificate in certificate chain' || failed=1
    eapol "$1" r_wrongname | expect 'eapol_test refuses r_wrongname' 'Domain mismatch' || failed=1
    eapol "$1" r_nosub | expect 'eapol_test refuses r_nosub' 'unable to get local issuer|unable to verify' || failed=1
    eapol "$1" r_tlsonly | expect 'eapol_test cannot agree with r_tlsonly' '^FAILURE' || failed=1
    eapol "$1" r_refused | expect 'r_refused refuses eapol_test' '^FAILURE' || failed=1
    initiator "$1" "$(address mschap)" | expect 'strongSwan signs in to mschap' 'IKE_SA up.* established between' || failed=1
    initiator "$1" "$(address any)" | expect 'strongSwan signs in to any' 'IKE_SA up.* established between' || failed=1
    initiator "$1" "$(address expired)" | expect 'strongSwan refuses expired' 'subject certificate invalid' || failed=1
    ike "$1" # it leaves a half-open SA there
    scan --ikev2 "$(address nobody)" | expect 'ike-scan: nobody refuses' 'NO.PROPOSAL' || failed=1
    if [ -n "${LAB_SSTP_SERVER:-}" ]; then
        serve "$1" gateway sstp && sstp_client "$1" 203.0.113.10 | expect 'sstpc calls the lab'"'"'s own server' 'CONNECT ACK' || failed=1
        serve "$1" gateway sstp-nak && sstp_client "$1" 203.0.113.10 | expect 'sstpc understands its refusal' 'CONNECT NAK' || failed=1
        serve "$1" gateway pptp && pptp "$1" 203.0.113.10 | expect 'tshark understands the lab'"'"'s PPTP reply' \
            'Result Code: Successful channel establishment' || failed=1
        stop "$1/serve.pids"
    fi
    soft_state=$(softether "$1" repaired) || { echo "skip $soft_state"; return $((failed ? failed : 77)); }
    sstp_client "$1" 192.0.2.10 | expect 'sstpc calls SoftEther' 'CONNECT ACK' || failed=1
    scan --vendor=$natt 192.0.2.10 | expect 'ike-scan: SoftEther speaks main mode' 'Main Mode Handshake returned' || failed=1
    scan 192.0.2.10 | expect 'ike-scan: and not without that vendor id' '0 returned handshake; 0 returned notify' || failed=1
    scan --ikev2 192.0.2.10 | expect 'ike-scan: nor IKEv2' '0 returned handshake; 0 returned notify' || failed=1
    ip netns exec $cli nmap -n -Pn -p 443 --script sstp-discover 192.0.2.10 2>&1 |
        expect 'nmap: SoftEther speaks SSTP' 'SSTP is supported' || failed=1
    softether "$1" packaged
    sstp_client "$1" 192.0.2.10 | expect 'sstpc gets no answer from the packaged SoftEther' 'Connected to' || failed=1
    grep -q 'CONNECT ACK' "$1/sstpc.log" && { echo 'FAIL it got one'; failed=1; }
    softether "$1" off
    return $failed
}
