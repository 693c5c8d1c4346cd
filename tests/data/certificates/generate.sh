#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the certificates and CRLs of this folder anew. Needs openssl 3.0 or later.
#   usage: generate.sh [FOLDER]     FOLDER: where to write; default: beside this script
# Keys (keys/*.pem, of no use but here) and the PFX are made only if they are missing; every signature
# is RSA PKCS#1 v1.5 and every date and serial is fixed, so that a second run changes nothing.
# The tests judge at 2026-03-01 12:00 UTC.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
keys=$here/keys
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out" "$keys"
TZ=UTC LC_ALL=C
export TZ LC_ALL

rsa_key() { # NAME BITS
    [ -f "$keys/$1.pem" ] || openssl genrsa -out "$keys/$1.pem" "$2" 2>/dev/null
}
for name in root issuing impostor stray old-root leaf; do rsa_key $name 2048; done
rsa_key leaf-1024 1024
[ -f "$keys/leaf-ec.pem" ] || openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$keys/leaf-ec.pem"

# settings of "openssl ca" with an empty database
cat >"$work/ca.cnf" <<EOF
[ca]
default_ca = test
[test]
database = $work/index.txt
serial = $work/serial
crlnumber = $work/crlnumber
new_certs_dir = $work
policy = any
unique_subject = no
default_md = sha256
default_days = 1
default_crl_days = 1
crl_extensions = crl
[any]
countryName = optional
organizationName = optional
commonName = optional
[crl]
authorityKeyIdentifier = keyid
[req]
distinguished_name = dn
[dn]
EOF

echo 4096 >"$work/count" # in a file: most calls run in a pipeline's subshell
# certificate NAME SUBJECT KEY ISSUER FROM UNTIL [DIGEST]      extensions on stdin; ISSUER "self": signs itself;
# ISSUER "name:key": that certificate with that key. Dates: YYYYMMDD (00:00:00 and 23:59:59)
certificate() {
    serial=$(($(cat "$work/count") + 1))
    echo $serial >"$work/count"
    : >"$work/index.txt"
    printf '%X\n' $serial >"$work/serial"
    { echo '[extensions]'; cat; } >"$work/extensions"
    openssl req -new -utf8 -config "$work/ca.cnf" -key "$keys/$3.pem" -subj "$2" -out "$work/request"
    if [ "$4" = self ]; then
        signer="-selfsign -keyfile $keys/$3.pem"
    else
        signer="-cert $work/${4%%:*}.bare -keyfile $keys/${4##*:}.pem"
    fi
    # shellcheck disable=SC2086
    openssl ca -batch -notext -preserveDN -config "$work/ca.cnf" $signer -md "${7:-sha256}" \
        -startdate "${5}000000Z" -enddate "${6}235959Z" -extfile "$work/extensions" -extensions extensions \
        -in "$work/request" -out "$work/$1.bare" 2>"$work/log" || { cat "$work/log" >&2; exit 1; }
    openssl x509 -in "$work/$1.bare" -text -out "$out/$1.pem"
}

# crl NAME ISSUER FROM UNTIL        revoked certificates on stdin as "SERIAL(hex) YYMMDD REASON"
crl() {
    : >"$work/index.txt"
    while read -r number day reason; do
        printf 'R\t301231235959Z\t%s000000Z,%s\t%s\tunknown\t/CN=revoked\n' "$day" "$reason" "$number" >>"$work/index.txt"
    done
    echo 01 >"$work/crlnumber"
    openssl ca -gencrl -batch -config "$work/ca.cnf" -cert "$work/${2%%:*}.bare" -keyfile "$keys/${2##*:}.pem" \
        -crl_lastupdate "${3}000000Z" -crl_nextupdate "${4}235959Z" -out "$work/crl" 2>"$work/log" ||
        { cat "$work/log" >&2; exit 1; }
    openssl crl -in "$work/crl" -text -out "$out/$1.crl.pem"
}

ca() { # [MORE BASIC CONSTRAINTS]
    printf 'basicConstraints = critical, CA:TRUE%s\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n' "${1:-}"
}
leaf() { # EKU SAN [CDP]
    printf 'basicConstraints = CA:FALSE\nkeyUsage = critical, digitalSignature, keyEncipherment\nsubjectKeyIdentifier = hash\nauthorityKeyIdentifier = keyid\n'
    [ -z "$1" ] || echo "extendedKeyUsage = $1"
    [ -z "$2" ] || echo "subjectAltName = $2"
    [ "${3-http}" != http ] || echo "crlDistributionPoints = URI:http://crl.contoso.com/issuing.crl"
    [ "${3-http}" != ldap ] || echo "crlDistributionPoints = URI:ldap:///CN=issuing?certificateRevocationList"
}

org=/O=Contoso
server=/CN=vpn.contoso.com
ike=1.3.6.1.5.5.8.2.2
name=DNS:vpn.contoso.com
aia="authorityInfoAccess = caIssuers;URI:http://crl.contoso.com/issuing.cer, OCSP;URI:http://ocsp.contoso.com"

# --- certification authorities
ca | certificate root "$org/CN=Contoso Test Root" root self 20260101 20351231
{ ca ', pathlen:0'; echo 'crlDistributionPoints = URI:http://crl.contoso.com/root.crl'; } |
    certificate issuing "$org/CN=Contoso Test Issuing CA" issuing root:root 20260101 20301231
ca | certificate stray-root "$org/CN=Stray Root" stray self 20260101 20351231
ca ', pathlen:0' | certificate issuing-cross "$org/CN=Contoso Test Issuing CA" issuing stray-root:stray 20260101 20301231
ca ', pathlen:0' | certificate impostor "$org/CN=Contoso Test Issuing CA" impostor self 20260101 20301231
printf 'basicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = none\nauthorityKeyIdentifier = none\n' |
    certificate issuing-no-id "$org/CN=Contoso Plain CA" issuing root:root 20260101 20301231
printf 'basicConstraints = critical, CA:TRUE\nkeyUsage = critical, keyCertSign, cRLSign\nsubjectKeyIdentifier = none\nauthorityKeyIdentifier = none\n' |
    certificate impostor-no-id "$org/CN=Contoso Plain CA" impostor root:root 20260101 20301231
ca | certificate old-root "$org/CN=Contoso Old Root" old-root self 20160101 20260131
ca | certificate root-cross "$org/CN=Contoso Test Root" root old-root:old-root 20260101 20301231
ca | certificate expired-ca "$org/CN=Contoso Expired CA" issuing root:root 20200101 20260131
ca | certificate future-ca "$org/CN=Contoso Future CA" issuing root:root 20260601 20301231
printf 'basicConstraints = critical, CA:FALSE\nsubjectKeyIdentifier = hash\n' |
    certificate not-a-ca "$org/CN=Contoso Not A CA" issuing root:root 20260101 20301231
ca | certificate deep-ca "$org/CN=Contoso Deep CA" impostor issuing:issuing 20260101 20301231
printf 'basicConstraints = critical, CA:TRUE\nkeyUsage = critical, cRLSign\nsubjectKeyIdentifier = hash\n' |
    certificate no-sign-ca "$org/CN=Contoso No Sign CA" issuing root:root 20260101 20301231
{ ca; echo 'nameConstraints = critical, permitted;DNS:lab.contoso.com'; } |
    certificate constrained-ca "$org/CN=Contoso Constrained CA" issuing root:root 20260101 20301231
{ ca; echo 'extendedKeyUsage = clientAuth'; } |
    certificate client-only-ca "$org/CN=Contoso Client CA" issuing root:root 20260101 20301231

# --- server certificates of the issuing CA
{ leaf "serverAuth, $ike" $name; echo "$aia"; } | certificate good $server leaf issuing:issuing 20260101 20261231
leaf serverAuth $name | certificate server-auth-only $server leaf issuing:issuing 20260101 20261231
leaf clientAuth $name | certificate client-auth-only $server leaf issuing:issuing 20260101 20261231
leaf '' $name | certificate no-eku $server leaf issuing:issuing 20260101 20261231
leaf anyExtendedKeyUsage $name | certificate any-eku $server leaf issuing:issuing 20260101 20261231
leaf "critical, $ike" $name | certificate ike-intermediate-only $server leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name | certificate expired $server leaf issuing:issuing 20260101 20260131
leaf "serverAuth, $ike" $name | certificate not-yet-valid $server leaf issuing:issuing 20260601 20261231
leaf "serverAuth, $ike" $name | certificate expires-soon $server leaf issuing:issuing 20260101 20260315
leaf "serverAuth, $ike" DNS:remote.contoso.com | certificate wrong-name /CN=remote.contoso.com leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" 'DNS:*.contoso.com' | certificate wildcard '/CN=*.contoso.com' leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" '' | certificate common-name-only $server leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" 'IP:198.51.100.1, IP:2001:db8::1' | certificate address /CN=gateway leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name | certificate sha1 $server leaf issuing:issuing 20260101 20261231 sha1
leaf "serverAuth, $ike" $name | certificate rsa-1024 $server leaf-1024 issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name | sed 's/, keyEncipherment//' | certificate ec $server leaf-ec issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name | sed 's/digitalSignature, keyEncipherment/dataEncipherment/' |
    certificate key-usage $server leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name | certificate revoked $server leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name ldap | certificate ldap-only $server leaf issuing:issuing 20260101 20261231
leaf "serverAuth, $ike" $name none | certificate no-cdp $server leaf issuing:issuing 20260101 20261231
names=$(i=0; while [ $i -lt 999 ]; do printf 'DNS:host%d.contoso.com, ' $i; i=$((i + 1)); done)
leaf "serverAuth, $ike" "$names$name" | certificate thousand-names $server leaf issuing:issuing 20260101 20261231
leaf clientAuth email:laptop@contoso.com none | certificate client "$org/CN=laptop.contoso.com" leaf issuing:issuing 20260101 20261231
leaf 'serverAuth, clientAuth' DNS:nps.contoso.com none | certificate nps /CN=nps.contoso.com leaf issuing:issuing 20260101 20261231

# --- server certificates of others
leaf "serverAuth, $ike" $name none | certificate self-signed $server leaf self 20260101 20261231
leaf "serverAuth, $ike" $name none | certificate unknown-root $server leaf stray-root:stray 20260101 20261231
for issuer in expired-ca future-ca not-a-ca no-sign-ca constrained-ca client-only-ca; do
    leaf "serverAuth, $ike" $name none | certificate under-$issuer $server leaf $issuer:issuing 20260101 20261231
done
leaf "serverAuth, $ike" $name none | certificate under-deep-ca $server leaf deep-ca:impostor 20260101 20261231
leaf "serverAuth, $ike" $name none | sed 's/\(KeyIdentifier\) = .*/\1 = none/' |
    certificate under-no-id $server leaf issuing-no-id:issuing 20260101 20261231

# --- revocation lists
number() { openssl x509 -in "$work/$1.bare" -noout -serial | sed 's/.*=//'; }
echo "$(number revoked) 260215 keyCompromise" | crl issuing issuing:issuing 20260220 20260331
echo "$(number revoked) 260215 keyCompromise" | crl issuing-stale issuing:issuing 20260102 20260228
echo "$(number good) 260215 superseded" | crl issuing-forged impostor:impostor 20260220 20260331
: | crl root root:root 20260102 20261231

# user.pem (a user principal name and a SID extension) is that of tests/scenarios/make/laptop.py: certificate("u1001",
# "Example Device CA", upn="u1001@corp.example.test", sid=True).

# --- other wrappings
cat "$work/good.bare" "$work/issuing.bare" "$work/root.bare" >"$work/chain"
openssl crl2pkcs7 -nocrl -certfile "$work/chain" -outform DER -out "$out/chain.p7b"
[ -f "$out/good.pfx" ] || openssl pkcs12 -export -inkey "$keys/leaf.pem" -in "$work/good.bare" \
    -passout pass:test -out "$out/good.pfx"
