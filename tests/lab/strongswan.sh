# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# The gateways of peers.txt; sourced by lab.sh. One charon with its own /run, configured through its vici socket.

swan() { # DIR ARGUMENTS of swanctl...
    local dir=$1; shift
    STRONGSWAN_CONF=$dir/ike/strongswan.conf SWANCTL_DIR=$dir/ike/swanctl swanctl "$@" --uri "unix://$dir/ike/run/vici"
}

charon_options() { # DIR OPTION...   options of the section "charon", as 'cookie_threshold = 1'
    local dir=$1; shift
    cat >"$dir/ike/strongswan.conf" <<CONF
charon {
  load_modular = no
  load = random nonce aes sha1 sha2 md5 hmac kdf gmp openssl pem pkcs1 pkcs8 pubkey x509 constraints revocation kernel-netlink socket-default vici eap-identity eap-mschapv2 eap-tls eap-radius
  install_routes = no
  install_virtual_ip = no
$(printf '  %s\n' "$@")
  plugins {
    vici {
      socket = unix://$dir/ike/run/vici
    }
    eap-radius {
      servers {
        sign-in {
          address = 127.0.0.1
          secret = lab-radius-secret
        }
      }
    }
  }
  filelog {
    lab {
      path = $dir/ike/run/charon.log
      default = 1
      flush_line = yes
      append = no
    }
    keys {
      path = $dir/ike/run/keys.log
      default = 0
      cfg = 1
      ike = 4
      mgr = 2
      ike_name = yes
      flush_line = yes
      append = no
    }
  }
}
CONF
}

proposals() {
    local modern=aes256-sha256-modp2048,aes256-sha384-ecp384,aes256-sha256-ecp256,aes256-sha1-modp2048,aes256gcm16-prfsha256-ecp256
    local windows=aes256-sha256-modp1024,aes256-sha384-modp1024,aes256-sha1-modp1024,3des-sha1-modp1024
    case $1 in
    modern) echo $modern ;;
    windows) echo $windows ;;
    both) echo $modern,aes256-sha1-modp1024 ;;
    ecp) echo aes256gcm16-prfsha384-ecp384 ;;
    rare) echo camellia256-sha512-modp8192 ;;
    esac
}

connection() { # NAME ADDRESS CERTIFICATE SIGN-IN PROPOSALS OPTIONS
    local id=vpn.example.test
    case $6 in
    *id=ras01*) id=ras01.example.test ;;
    *id=\**) id='*.example.test' ;;
    *dn*) id='CN=vpn.example.test' ;;
    esac
    printf ' %s {\n  version = 2\n  local_addrs = %s\n  proposals = %s\n  send_cert = always\n  pools = lab\n' \
        "$1" "$2" "$(proposals "$5")"
    case $6 in *certreq*) echo '  send_certreq = yes' ;; *) echo '  send_certreq = no' ;; esac
    case $6 in *nofrag*) echo '  fragmentation = no' ;; esac
    printf '  local {\n   auth = pubkey\n   certs = %s.crt\n   id = "%s"\n  }\n  remote {\n   auth = %s\n   id = %%any\n' \
        "$3" "$id" "$4"
    case $4 in eap-*) echo '   eap_id = %any' ;; esac
    printf '  }\n  children {\n   net {\n    local_ts = 0.0.0.0/0\n    esp_proposals = aes256-sha256,aes256-sha1\n   }\n  }\n }\n'
}

ike_configure() { # DIR
    local ike=$1/ike name address certificate sign_in offer options _
    mkdir -p "$ike/run" "$ike/swanctl"/{x509,x509ca,private}
    cp "$1/pki"/{root,sub}.crt "$ike/swanctl/x509ca/"
    { echo 'connections {'
      while read -r name address certificate sign_in offer options _; do
          [ "$certificate" = - ] && continue
          cp "$1/pki/$certificate.crt" "$ike/swanctl/x509/"; cp "$1/pki/$certificate.key" "$ike/swanctl/private/"
          connection "$name" "$address" "$certificate" "$sign_in" "$offer" "$options"
      done < <(peers)
      printf '}\npools {\n lab {\n  addrs = 10.78.0.0/24\n }\n}\nsecrets {\n eap-user {\n  id = user\n  secret = "Passw0rd!"\n }\n}\n'
    } >"$ike/swanctl/swanctl.conf"
}

ike() { # DIR [OPTION...]: (re)starts charon
    local dir=$1; shift
    stop "$dir/ike.pids"; rm -f "$dir/ike/run/vici"
    charon_options "$dir" "$@"
    STRONGSWAN_CONF=$dir/ike/strongswan.conf ip netns exec $srv unshare -m sh -c \
        'mount -t tmpfs tmpfs /run && exec /usr/lib/ipsec/charon' >"$dir/ike/run/out" 2>&1 & echo $! >"$dir/ike.pids"; disown
    for _ in $(seq 250); do [ -S "$dir/ike/run/vici" ] && break; sleep 0.02; done
    swan "$dir" --load-all --noprompt >"$dir/ike/run/load.log" 2>&1 ||
        { grep -v 'opening directory' "$dir/ike/run/load.log"; return 1; }
}

half_open() { # DIR: how many IKE SAs wait for their client
    swan "$1" --stats 2>/dev/null | sed -n 's/^IKE_SAs: .* \([0-9]*\) half-open.*/\1/p'
}
