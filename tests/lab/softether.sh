# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# SoftEther at 192.0.2.10, in a namespace of its own because it takes UDP 500 and TCP 443 of every address: L2TP/IPsec
# with a pre-shared key, and SSTP. Sourced by lab.sh.

soft_program=/usr/libexec/softether/vpnserver/vpnserver
soft_packaged=487e51a73f152c9042837975044edd6d11cef4f29eaff2162512f2b897054212

# Debian's snapshot of August 2020 compares the name of the wanted protocol through a list that it never set, and so
# never answers SSTP_DUPLEX_POST; upstream mended that in December 2020. Rewrites the 50 octets of that loop, from file
# offset 0x3a00f on, in a private copy: to walk through the list that was set.
soft_repair() { # OUT; 77: this is another build
    [ "$(sha256sum <$soft_program)" = "$soft_packaged  -" ] || return 77
    cp $soft_program "$1" || return 1
    printf '%b' '\x45\x31\xed\x49\x8b\x57\x08\x48\x85\xd2\x74\x35\x44\x3b\x6a\x08\x73\x2f\x48\x8b\x52\x10\x4e\x8b\x24\xea' \
        '\x49\x8b\x3c\x24\x48\x89\xee\xe8\x9b\x1b\x13\x00\x41\xff\xc5\x85\xc0\x75\xd6\x4c\x89\xe0\xeb\x70' |
        dd of="$1" bs=1 seek=$((0x3a00f)) conv=notrunc status=none
}

soft_configure() { # DIR: what is not named keeps SoftEther's defaults
    local lib=$1/soft/var/lib/softether
    mkdir -p "$lib/chain_certs" "$1/soft/var/log/softether"
    cp "$1/pki/sub.crt" "$lib/chain_certs/" # else only the server's own certificate is sent
    cat >"$lib/vpn_server.config" <<CONF
declare root
{
	declare DDnsClient
	{
		bool Disabled true
	}
	declare IPsec
	{
		bool EtherIP_IPsec false
		string IPsec_Secret labpsk
		string L2TP_DefaultHub DEFAULT
		bool L2TP_IPsec true
		bool L2TP_Raw false
	}
	declare ListenerList
	{
		declare Listener0
		{
			bool Enabled true
			uint Port 443
		}
		declare Listener1
		{
			bool Enabled true
			uint Port 5555
		}
	}
	declare ServerConfiguration
	{
		bool DisableNatTraversal true
		bool UseKeepConnect false
		byte ServerCert $(openssl x509 -in "$1/pki/gateway.crt" -outform DER | base64 -w 0)
		byte ServerKey $(openssl rsa -in "$1/pki/gateway.key" -traditional -outform DER 2>/dev/null | base64 -w 0)
	}
	declare VirtualHUB
	{
		declare DEFAULT
		{
			bool Online true
			uint Type 0
		}
	}
}
CONF
}

softether() { # DIR repaired|packaged|off
    stop "$1/soft.pids"
    for p in $(ip netns pids $soft); do kill -9 "$p" 2>/dev/null; done
    local program=$soft_program
    case $2 in
    off) return 0 ;;
    packaged | repaired) ;;
    *) return 2 ;;
    esac
    [ -x $soft_program ] || { echo 'SoftEther (softether-vpnserver) is not installed'; return 77; }
    mkdir -p "$1/soft/bin"
    if [ "$2" = repaired ]; then
        program=$1/soft/bin/vpnserver
        [ -x "$program" ] || soft_repair "$program" ||
            { echo "$soft_program is not the build that the lab can repair"; return 77; }
        ln -sf /usr/share/softether-common/hamcore.se2 "$1/soft/bin/hamcore.se2"
    fi
    soft_configure "$1"
    local settings=/dev/null
    if [ -n "${LAB_TLS_OPEN:-}" ]; then # the session's keys travel under the server's RSA key: wire.sh can read it
        settings=$1/soft/openssl.cnf
        printf '%s\n' 'openssl_conf = all' '[all]' 'ssl_conf = ssl' '[ssl]' 'system_default = lab' '[lab]' \
            'MaxProtocol = TLSv1.2' >"$settings"
        sed -i '/declare ServerConfiguration/{n;s/$/\n\t\tstring CipherName AES256-GCM-SHA384/}' "$1/soft/var/lib/softether/vpn_server.config"
    fi
    # It forks: with its own process namespace everything ends with it.
    OPENSSL_CONF=$settings ip netns exec $soft unshare -m --pid --fork --kill-child sh -c \
        "mount --bind '$1/soft/var' /var && mount -t tmpfs tmpfs /run && mkdir /run/softether && exec '$program' execsvc" \
        >"$1/soft/out" 2>&1 & echo $! >"$1/soft.pids"; disown
    for _ in $(seq 250); do
        [ "$(ip netns exec $soft ss -lntu | grep -oE '^(udp .*:(500|4500)|tcp .*:443) ' | grep -oE '[0-9]+ $' | sort -u | wc -l)" = 3 ] &&
            return 0
        kill -0 "$(cat "$1/soft.pids")" 2>/dev/null || break; sleep 0.02
    done
    cat "$1/soft/out"; return 1
}

soft_sessions() { # names of SoftEther's sessions and of its connections, one a line; 1: it does not answer
    local list what
    for what in '/ADMINHUB:DEFAULT /CMD SessionList' '/CMD ConnectionList'; do # shellcheck disable=SC2086
        list=$(ip netns exec $soft vpncmd 127.0.0.1:5555 /SERVER /CSV $what 2>/dev/null) || return 1
        grep -aE '^(SID|CID)-' <<<"$list" | grep -av 'Management RPC'; true
    done
}
