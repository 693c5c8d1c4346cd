#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Signs Windows programs and MSI packages in place.
# usage: SIGN_CERT=chain.pem SIGN_KEY=key.pem [SIGN_TIMESTAMP=http://...] sign.sh FILE...
#   SIGN_CERT       the code-signing certificate, then the intermediate ones
#   SIGN_TIMESTAMP  server of time stamps (RFC 3161); without it the signatures end with the certificate
set -eu
: "${SIGN_CERT:?SIGN_CERT names the certificate}" "${SIGN_KEY:?SIGN_KEY names its key}"
[ $# -gt 0 ] || { echo 'usage: SIGN_CERT=chain.pem SIGN_KEY=key.pem sign.sh FILE...' >&2; exit 2; }

for file; do
    set -- -certs "$SIGN_CERT" -key "$SIGN_KEY" -h sha256 -n 'AOVPN Doctor'
    # An MSI's directory entries are signed as well: no file can be slipped in beside those signed.
    case $file in *.msi) set -- "$@" -add-msi-dse ;; esac
    [ -z "${SIGN_TIMESTAMP:-}" ] || set -- "$@" -ts "$SIGN_TIMESTAMP"
    rm -f "$file.signed"
    said=$(osslsigncode sign "$@" -in "$file" -out "$file.signed" 2>&1) || {
        rm -f "$file.signed"
        printf '%s was not signed:\n%s\n' "$file" "$said" >&2
        exit 1
    }
    mv "$file.signed" "$file"
done
