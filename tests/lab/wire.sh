# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# tshark with the servers' own keys; sourced by lab.sh. Its profile folder is DIR/tshark, never the user's.

decryption_table() { # one line of ikev2_decryption_table per IKE SA of charon's log (strongswan.sh: "keys"), standard input
    awk '
    match($0, /<[^>]*>/) { id = substr($0, RSTART + 1, RLENGTH - 2); sub(/.*\|/, "", id) }
    / checkin IKEv2 SA .* with SPIs / { split($0, part, "with SPIs "); split(part[2], spi, /_[ir] ?/); spis[id] = spi[1] "," spi[2] }
    / selected proposal: IKE:/ { split($0, part, "IKE:"); suite[id] = part[2] }
    / Sk_[ae][ir] secret => / { name = $0; sub(/.* Sk_/, "", name); sub(/ .*/, "", name); key[id, name] = ""; next }
    / => / { name = "" }
    name != "" && /> +[0-9]+: / {
        octets = $0; sub(/.*> +[0-9]+: /, "", octets); octets = substr(octets, 1, 48); gsub(/ /, "", octets)
        key[id, name] = key[id, name] octets; next
    }
    { name = "" }
    END {
        encryption["AES_CBC_128"] = "AES-CBC-128 [RFC3602]"; encryption["AES_CBC_256"] = "AES-CBC-256 [RFC3602]"
        encryption["3DES_CBC"] = "3DES [RFC2451]"
        encryption["AES_GCM_16_128"] = "AES-GCM-128 with 16 octet ICV [RFC5282]"
        encryption["AES_GCM_16_256"] = "AES-GCM-256 with 16 octet ICV [RFC5282]"
        integrity["HMAC_SHA1_96"] = "HMAC_SHA1_96 [RFC2404]"
        integrity["HMAC_SHA2_256_128"] = "HMAC_SHA2_256_128 [RFC4868]"
        integrity["HMAC_SHA2_384_192"] = "HMAC_SHA2_384_192 [RFC4868]"
        for (id in spis) {
            if (!((id, "ei") in key)) continue
            split(suite[id], part, "/")
            printf "%s,%s,%s,\"%s\",%s,%s,\"%s\"\n", spis[id], key[id, "ei"], key[id, "er"], encryption[part[1]], key[id, "ai"], \
                key[id, "ar"], (part[2] in integrity) ? integrity[part[2]] : "NONE [RFC4306]"
        }
    }'
}

give_keys() { # DIR: to tshark, for DIR/capture.pcap: of IKE from charon's log, of TLS the servers' RSA keys
    local profile=$1/tshark/.config/wireshark complaint
    mkdir -p "$profile"; chmod 700 "$1/tshark"
    decryption_table <"$1/ike/run/keys.log" >"$profile/ikev2_decryption_table"
    echo "\"$1/pki/gateway.key\",\"\"" >"$profile/rsa_keys"
    complaint=$(HOME=$1/tshark tshark -n -r "$1/capture.pcap" -c 1 2>&1 >/dev/null | grep -v '^Running as user')
    [ -z "$complaint" ] || { echo "$complaint"; return 1; }
}
dissect() { # FILE OPTION...: with the keys that lie beside the file
    HOME=$(dirname "$1")/tshark tshark -n -r "$@" 2>/dev/null
}
of_client='(ip.src == 203.0.113.1 || ip.src == 192.0.2.1)'

unopened() { # DIR: prints the encrypted IKE messages of the client that did not open with the server's keys
    dissect "$1/capture.pcap" -Y "$of_client && isakmp.typepayload in {46, 53} && !(isakmp.typepayload in {33..45, 47..52})" \
        -T fields -E separator=/s -e frame.number -e isakmp.ispi -e isakmp.messageid | sed 's/^/not opened: /'
}
seen() { # DIR FILTER...: does each of them find a packet?
    local dir=$1 filter; shift
    for filter in "$@"; do
        [ -n "$(dissect "$dir/capture.pcap" -Y "$filter" -T fields -e frame.number)" ] || { echo "tshark sees no $filter"; return 1; }
    done
}
wire_summary() { # DIR FILTER: one line for each packet, for the message of a failed test
    dissect "$1/capture.pcap" -Y "$2" | cut -c1-150
}
wire_fields() { # DIR FILTER FIELD...: a line of names, then a line for each packet; several values are joined by "|"
    local file=$1/capture.pcap filter=$2 names=() field; shift 2
    for field in "$@"; do names+=(-e "$field"); done
    dissect "$file" -Y "$filter" -T fields -E header=y -E separator=/t -E 'aggregator=|' "${names[@]}"
}
