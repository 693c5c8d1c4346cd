# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# The sign-in servers behind the gateways: one FreeRADIUS with one EAP module per variant, chosen by NAS-Port-Id, which
# is the connection's name; sourced by lab.sh. FreeRADIUS 3 wants one statement a line.

radius_variants() { # name certificate default-method methods highest-TLS
    cat <<'TABLE'
peap nps peap peap,tls,mschapv2 1.2
r_tlsonly nps tls tls 1.2
r_mschaponly nps mschapv2 mschapv2 1.2
r_ttls nps ttls ttls 1.2
r_cliauth nps-cliauth peap peap,tls,mschapv2 1.2
r_expired nps-expired peap peap,tls,mschapv2 1.2
r_otherroot nps-otherroot peap peap,tls,mschapv2 1.2
r_wrongname nps-wrongname peap peap,tls,mschapv2 1.2
r_namecase nps-namecase peap peap,tls,mschapv2 1.2
r_nosub nps-nosub peap peap,tls,mschapv2 1.2
r_tls13 nps peap peap,tls,mschapv2 1.3
r_tls10 nps peap peap,tls,mschapv2 1.0
TABLE
}

eap_module() { # PKI NAME CERTIFICATE DEFAULT METHODS TLS
    printf ' eap eap_%s {\n  default_eap_type = %s\n  timer_expire = 60\n' "$2" "$4"
    if [ "$5" != mschapv2 ]; then cat <<CONF
  tls-config outer {
   private_key_file = $1/$3.key
   certificate_file = $1/$3-chain.pem
   ca_file = $1/sign-in-ca.pem
   auto_chain = no
   cipher_list = "DEFAULT@SECLEVEL=0"
   tls_min_version = "1.0"
   tls_max_version = "$6"
   fragment_size = 1024
  }
CONF
    fi
    for method in ${5//,/ }; do
        case $method in
        tls) printf '  tls {\n   tls = outer\n  }\n' ;;
        peap | ttls) printf '  %s {\n   tls = outer\n   default_eap_type = mschapv2\n   virtual_server = inner\n  }\n' "$method" ;;
        mschapv2) printf '  mschapv2 {\n  }\n' ;;
        esac
    done
    echo ' }'
}

radius_sites() { # the virtual servers; an identity "nouser..." is refused by every variant
    local name _
    printf 'server default {\n listen {\n  type = auth\n  ipaddr = 127.0.0.1\n  port = 1812\n }\n authorize {\n'
    printf '  if (&User-Name =~ /^nouser/) {\n   reject\n  }\n'
    printf '  if (&NAS-Port-Id == "r_refused") {\n   reject\n  }\n'
    printf '  if (&NAS-Port-Id == "r_silent") {\n   update control {\n    &Response-Packet-Type := Do-Not-Respond\n   }\n   handled\n  }\n'
    while read -r name _; do
        [ "$name" = peap ] || printf '  if (&NAS-Port-Id == "%s") {\n   eap_%s {\n    ok = return\n   }\n  }\n' "$name" "$name"
    done < <(radius_variants)
    printf '  if (!&NAS-Port-Id || &NAS-Port-Id !~ /^r_/) {\n   eap_peap {\n    ok = return\n   }\n  }\n  files\n }\n'
    printf ' authenticate {\n  Auth-Type MS-CHAP {\n   mschap\n  }\n'
    while read -r name _; do echo "  eap_$name"; done < <(radius_variants)
    printf ' }\n post-auth {\n  Post-Auth-Type REJECT {\n   eap_peap\n  }\n }\n}\n'
    printf 'server inner {\n authorize {\n  mschap\n  eap_peap {\n   ok = return\n  }\n  files\n }\n authenticate {\n'
    printf '  Auth-Type MS-CHAP {\n   mschap\n  }\n  eap_peap\n }\n}\n'
}

radius_configure() { # DIR
    local dir=$1/radius
    mkdir -p "$dir/run"; echo 'user Cleartext-Password := "Passw0rd!"' >"$dir/users"
    { cat <<CONF
prefix = /usr
name = freeradius
libdir = /usr/lib/freeradius
raddbdir = $dir
run_dir = $dir/run
logdir = $dir/run
db_dir = $dir/run
pidfile = $dir/run/radius.pid
log {
 destination = stdout
 auth = yes
}
security {
 reject_delay = 0
}
proxy_requests = no
client gateway {
 ipaddr = 127.0.0.1
 secret = lab-radius-secret
 require_message_authenticator = yes
}
modules {
 always reject {
  rcode = reject
 }
 always handled {
  rcode = handled
 }
 files {
  usersfile = $dir/users
 }
 mschap {
 }
CONF
      while read -r name certificate default methods tls; do
          eap_module "$1/pki" "$name" "$certificate" "$default" "$methods" "$tls"
      done < <(radius_variants)
      echo '}'; radius_sites; } >"$dir/radiusd.conf"
}

radius() { # DIR: starts the sign-in server
    radius_configure "$1"; : >"$1/radius/run/log"
    ip netns exec $srv freeradius -f -l stdout -d "$1/radius" >"$1/radius/run/log" 2>&1 & echo $! >"$1/radius.pids"
    for _ in $(seq 250); do
        grep -q 'Ready to process' "$1/radius/run/log" && return 0
        kill -0 "$(cat "$1/radius.pids")" 2>/dev/null || break; sleep 0.02
    done
    tail -n 5 "$1/radius/run/log"; return 1
}
