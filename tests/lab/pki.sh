# shellcheck shell=bash
# SPDX-License-Identifier: Apache-2.0
# The throw-away PKI of the lab; sourced by lab.sh. An own CA configuration, because `openssl x509` cannot set the
# start date. RSA keys take most of the time: LAB_KEYS names a folder that keeps them between runs.

key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key" 2>/dev/null; }
rsa() { # NAME
    if [ -n "${LAB_KEYS:-}" ]; then
        mkdir -p "$LAB_KEYS"
        [ -s "$LAB_KEYS/$1.key" ] || { openssl genrsa -traditional -out "$LAB_KEYS/$1.new" 2048 2>/dev/null
            mv "$LAB_KEYS/$1.new" "$LAB_KEYS/$1.key"; }
        cp "$LAB_KEYS/$1.key" "$1.key"
    else openssl genrsa -traditional -out "$1.key" 2048 2>/dev/null; fi
}
year() { date -u -d "$1" +%Y%m%d%H%M%SZ; }
root() {
    key "$1"; openssl req -x509 -new -key "$1.key" -sha256 -days 3650 -subj "/CN=$2" -out "$1.crt" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>/dev/null
}
sign() { # NAME CN ISSUER FROM UNTIL EXTENSIONS...   an existing NAME.key is used
    local name=$1 cn=$2 issuer=$3 from=$4 until=$5; shift 5
    [ -s "$name.key" ] || key "$name"
    openssl req -new -key "$name.key" -subj "/CN=$cn" -out "$name.csr" 2>/dev/null
    printf '%s\n' "$@" subjectKeyIdentifier=hash authorityKeyIdentifier=keyid >"$name.ext"
    openssl ca -batch -notext -config ca.conf -cert "$issuer.crt" -keyfile "$issuer.key" -in "$name.csr" \
        -startdate "$(year "$from")" -enddate "$(year "$until")" -extfile "$name.ext" -out "$name.crt" 2>>ca.log || exit 1
}
issuing() { # NAME CN
    sign "$1" "$2" root '-1 day' '+5 years' basicConstraints=critical,CA:TRUE,pathlen:0 \
        keyUsage=critical,keyCertSign,cRLSign crlDistributionPoints=URI:http://203.0.113.10:8080/root.crl
}
leaf() { # NAME CN ISSUER SAN EKU [FROM UNTIL]   an empty EKU: no such extension
    sign "$1" "$2" "$3" "${6:--1 day}" "${7:-+1 year}" basicConstraints=CA:FALSE \
        keyUsage=critical,digitalSignature,keyEncipherment "subjectAltName=$4" ${5:+"extendedKeyUsage=$5"} \
        "crlDistributionPoints=URI:http://203.0.113.10:8080/$3.crl"
    cat "$1.crt" "$3.crt" >"$1-chain.pem"
}
gateways() {
    local n=vpn.example.test ike=1.3.6.1.5.5.8.2.2
    leaf good $n sub DNS:$n serverAuth,$ike
    rsa gateway; leaf gateway $n sub DNS:$n serverAuth,$ike
    leaf no-ike $n sub DNS:$n serverAuth
    leaf no-purpose $n sub DNS:$n ''
    leaf no-eku $n sub DNS:$n clientAuth
    leaf expired $n sub DNS:$n serverAuth,$ike '-60 days' '-10 days'
    leaf wrong-name ras01.example.test sub DNS:ras01.example.test serverAuth,$ike
    leaf wildcard '*.example.test' sub 'DNS:*.example.test' serverAuth,$ike
    leaf unknown-root $n other DNS:$n serverAuth,$ike
    leaf no-intermediate $n sub2 DNS:$n serverAuth,$ike; cp no-intermediate.crt no-intermediate-chain.pem
    leaf revoked $n sub DNS:$n serverAuth,$ike
    openssl ca -config ca.conf -cert sub.crt -keyfile sub.key -revoke revoked.crt -crl_reason superseded 2>>ca.log
}
sign_in_servers() {
    local n=nps1.example.test name
    rsa nps
    for name in cliauth expired otherroot wrongname namecase nosub; do cp nps.key nps-$name.key; done
    leaf nps $n sub DNS:$n serverAuth
    leaf nps-cliauth $n sub DNS:$n clientAuth
    leaf nps-expired $n sub DNS:$n serverAuth '-60 days' '-10 days'
    leaf nps-otherroot $n other DNS:$n serverAuth
    leaf nps-wrongname nps9.example.test sub DNS:nps9.example.test serverAuth
    leaf nps-namecase NPS1.Example.Test sub DNS:NPS1.Example.Test serverAuth
    leaf nps-nosub $n sub2 DNS:$n serverAuth; cp nps-nosub.crt nps-nosub-chain.pem
}
clients() {
    leaf machine pc1.example.test sub DNS:pc1.example.test clientAuth
    leaf machine-other pc1.example.test other DNS:pc1.example.test clientAuth
    leaf user user sub 'otherName:1.3.6.1.4.1.311.20.2.3;UTF8:user@example.test' clientAuth
}
pki() { # FOLDER
    mkdir -p "$1/new"; cd "$1" || exit 1
    : >index.txt; echo 01 >serial
    cat >ca.conf <<'CONF'
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
CONF
    root root "Example Root CA"; root other "Another Root CA"
    issuing sub "Example Issuing CA"; issuing sub2 "Example Second Issuing CA"
    gateways; sign_in_servers; clients
    for ca in root sub sub2 other; do
        openssl ca -config ca.conf -cert $ca.crt -keyfile $ca.key -gencrl -crldays 30 -out $ca.crl.pem 2>>ca.log
        openssl crl -in $ca.crl.pem -outform DER -out $ca.crl 2>>ca.log
    done
    cat sub.crt root.crt >sign-in-ca.pem
    cd - >/dev/null || exit 1
}
