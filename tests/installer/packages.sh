#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The packages for Windows under Wine: signed, installed in silence, run, upgraded, uninstalled, and nothing left but what
# the person saved; the portable ZIP in a folder with blanks and umlauts.
# usage: packages.sh [PROGRAMS]     PROGRAMS: folder of the two programs (build/windows-mingw/programs)
# Exit code 77: skipped, with the reason.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
windows=$root/installer/windows
programs=${1:-$root/build/windows-mingw/programs}

skip() { echo "skipped: $1"; exit 77; }
[ -x /usr/lib/wine/wine64 ] || skip 'Wine is not installed (installer/dependencies.sh windows)'
for tool in makensis wixl msibuild zip unzip osslsigncode openssl; do
    command -v $tool >/dev/null || skip "$tool is not installed (installer/dependencies.sh packages)"
done
[ -f "$programs/aovpn-doctor-cli.exe" ] || skip "$programs has no programs (installer/windows/build.sh)"

work=$(mktemp -d "${TMPDIR:-/tmp}/packages.XXXXXX")
made=$(sh "$windows/wine-prefix.sh")
export WINEPREFIX="$work/wine" LC_ALL=C.UTF-8
unset DISPLAY
trap '/usr/lib/wine/wineserver64 -k 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cp -a --reflink=auto "$made" "$WINEPREFIX"
drive=$WINEPREFIX/drive_c

failures=0
ok() { echo "ok      $1"; }
failed() { echo "FAILED  $1"; failures=$((failures + 1)); }
# check WHAT COMMAND...: the command must succeed; expect CODE WHAT COMMAND...: it must exit so.
check() { what=$1; shift; if "$@" >"$work/said" 2>&1; then ok "$what"; else failed "$what"; sed 's/^/        /' "$work/said" | tail -n 15; fi; }
expect() {
    code=$1 what=$2 status=0
    shift 2
    "$@" >"$work/said" 2>&1 || status=$?
    if [ "$status" = "$code" ]; then ok "$what"; else failed "$what: exit $status, expected $code"; sed 's/^/        /' "$work/said" | tail -n 15; fi
}
not() { ! "$@"; }
# refuse WHAT COMMAND...: the command must fail, whatever its exit code.
refuse() { what=$1; shift; check "$what" not "$@"; }
run() { timeout 120 sh "$windows/wine-run" "$@"; }
settle() { /usr/lib/wine/wineserver64 -w; }
# Z:\... for a path of this computer.
there() { printf 'Z:%s' "$1" | tr / '\\'; }

# Files and registry values, without what Wine itself notes down by the way (and the folder in which Windows Installer keeps
# its copies, once it is empty; and that NSIS asks for its own temporary copy to be gone after the next start).
state() {
    settle
    (cd "$drive" && find . \( -type f -o -type l -o -type d \) | grep -vE '^./windows/(temp|Temp|Installer$)|/Temp(/|$)' | sort) >"$1.files"
    for hive in system user; do
        # A section's time stamp changes with each write.
        awk -v hive=$hive '/^\[/ { sub(/ [0-9]+$/, ""); section = $0; print hive, section; next }
            /^#time|^$|^;;|^WINE REG|^#arch/ { next } { print hive, section, $0 }' "$WINEPREFIX/$hive.reg"
    done | grep -vE 'MuiCache|RecentDocs|\\\\Wine\\\\|Shell Folders|DriverDateData|PendingFileRenameOperations.*nsu|\\\\Volatile' | sort >"$1.registry"
}
unchanged() { # unchanged BEFORE AFTER [EXCEPTION]
    for kind in files registry; do
        diff "$work/$1.$kind" "$work/$2.$kind" | grep '^[<>]' | grep -vE "${3:-^$}" && return 1
    done
    return 0
}

version=$(sed -n 's/^project(aovpn-doctor VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
later=99.0.0

echo "--- a test certificate"
cd "$work"
openssl req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 2 -subj '/CN=Test CA of the packages' \
    -addext basicConstraints=critical,CA:TRUE >/dev/null 2>&1
openssl req -newkey rsa:2048 -nodes -keyout sign.key -out sign.csr -subj '/CN=Test signer' >/dev/null 2>&1
printf 'extendedKeyUsage=codeSigning\nkeyUsage=digitalSignature\n' >sign.ext
openssl x509 -req -in sign.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile sign.ext -out sign.pem >/dev/null 2>&1
cat ca.pem >>sign.pem

echo "--- packages $version and $later"
export SIGN_CERT="$work/sign.pem" SIGN_KEY="$work/sign.key"
check 'they are made' sh "$windows/package.sh" "$programs" "$work/now"
check 'and with a later version' sh "$windows/package.sh" --version $later "$programs" "$work/later"
[ $failures = 0 ] || exit 1
check 'checksums' sh -c "cd '$work/now' && sha256sum -c --quiet SHA256SUMS"
check 'the bill of materials is JSON' perl -MJSON::PP -0777 -ne \
    'my $b = decode_json($_); die "no parts" unless @{$b->{components}} > 6; for (@{$b->{components}}) { die "without version: $_->{name}" unless length $_->{version} }' \
    "$work/now/aovpn-doctor-$version.cdx.json"
setup=$work/now/aovpn-doctor-$version-setup.exe
msi=$work/now/aovpn-doctor-$version.msi
mkdir portable
unzip -q "$work/now/aovpn-doctor-$version-portable.zip" -d portable
for file in "$setup" "$msi" portable/*/aovpn-doctor.exe portable/*/aovpn-doctor-cli.exe; do
    check "signature of ${file##*/}" osslsigncode verify -CAfile ca.pem "$file"
    cp "$file" altered
    size=$(stat -c %s altered)
    printf 'X' | dd of=altered bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null
    if cmp -s "$file" altered; then printf 'Y' | dd of=altered bs=1 seek=$((size / 2)) conv=notrunc 2>/dev/null; fi
    case $file in *.msi) mv altered altered.msi; altered=altered.msi ;; *) altered=altered ;; esac
    check "of ${file##*/} with one octet changed is refused" not osslsigncode verify -CAfile ca.pem "$altered"
    rm -f altered altered.msi
done

cat >good.json <<'END'
{"schema": "aovpn-doctor/policy/1", "organisation": "Contoso", "servers": ["vpn.contoso.com"]}
END
echo '{"schema": "aovpn-doctor/policy/1", "servers": "vpn.contoso.com"}' >bad.json
folder='C:\Program Files\AOVPN Doctor'
here="$drive/Program Files/AOVPN Doctor"
data=$drive/ProgramData/aovpn-doctor
cli="$folder\\aovpn-doctor-cli.exe"
documents="$drive/users/$(id -un)/Documents"
mkdir -p "$documents"
menu() { find "$drive/ProgramData/Microsoft/Windows/Start Menu" "$drive/users" -name 'AOVPN Doctor*.lnk' | grep -q .; }
shown_version() { grep -aF '"DisplayVersion"="'"$1"'"' "$WINEPREFIX/system.reg"; }
program_runs() {
    run "$cli" --version | grep -q '^aovpn-doctor-cli '
    status=0
    run "$cli" replay "$folder\\samples\\udp-dropped.json" --html 'C:\report.html' >"$work/replayed" || status=$?
    [ $status = 1 ] && [ -s "$work/replayed" ]
}
# The person's own file.
saves() { mv "$drive/report.html" "$documents/$1" 2>/dev/null || : >"$documents/$1"; }
# A first run leaves Wine's own traces, which are not the packages'.
run cmd /c exit >/dev/null 2>&1 || true
# The prefix may have seen the program in other tests.
rm -rf "$drive/users/$(id -un)/AppData/Local/aovpn-doctor" "$drive/users/$(id -un)/AppData/Roaming/aovpn-doctor"

# What holds after either installer.
installed() {
    check 'the Start menu has it' menu
    settle
    check 'Windows lists this version' shown_version "$version"
    check 'it runs' program_runs
    saves saved.html
}
upgraded() {
    settle
    check 'Windows lists the later version' shown_version $later
    check 'and no other' not shown_version "$version"
}

echo '--- setup'
state before
expect 2 'a site policy that the program refuses' run "$setup" /S "/POLICY=$(there "$work/bad.json")"
expect 2 'a site policy that is not there' run "$setup" /S '/POLICY=C:\nowhere.json'
state refused
check 'nothing was installed then' unchanged before refused
expect 0 'silent, with a site policy' run "$setup" /S "/POLICY=$(there "$work/good.json")"
check 'the files are there' test -f "$here/aovpn-doctor.exe" -a -f "$here/uninstall.exe" -a -f "$here/sbom.cdx.json"
check 'the uninstaller is signed' osslsigncode verify -CAfile ca.pem "$here/uninstall.exe"
check 'the site policy is there' cmp good.json "$data/policy.json"
installed
: >"$here/of the earlier version.txt"
expect 0 'upgrade' run "$work/later/aovpn-doctor-$later-setup.exe" /S
upgraded
check 'the site policy stayed' cmp good.json "$data/policy.json"
check 'it runs' program_runs
rm -f "$here/of the earlier version.txt" "$drive/report.html"
expect 0 'silent uninstall' run "$folder\\uninstall.exe" /S
for _ in 1 2 3 4 5 6 7 8 9 10; do [ -e "$here" ] || break; sleep 1; done
state after
check 'nothing is left but what was saved' unchanged before after 'Documents/saved.html'
check 'what was saved is left' test -e "$documents/saved.html"

echo '--- MSI'
rm -f "$documents/saved.html"
state before
refuse 'a site policy that the program refuses' run msiexec /i "$(there "$msi")" /qn "SITEPOLICY=$(there "$work/bad.json")"
settle
# Wine takes back the files, but neither its own notes of them nor the copied site policy; Windows should.
check 'nothing is installed then' test ! -e "$here"
check 'and Windows lists nothing' not shown_version "$version"
rm -rf "$data"
expect 0 'silent, with a site policy' run msiexec /i "$(there "$msi")" /qn /l*v 'C:\windows\temp\install.log' "SITEPOLICY=$(there "$work/good.json")"
check 'the files are there' test -f "$here/aovpn-doctor.exe" -a -f "$here/sbom.cdx.json"
check 'the site policy is there' cmp good.json "$data/policy.json"
installed
# Wine does not tell the earlier version that it goes for an upgrade (UPGRADINGPRODUCTCODE), so there it takes the site
# policy along as at an uninstall; on Windows it should not. Given again, it is there in both.
expect 0 'upgrade' run msiexec /i "$(there "$work/later/aovpn-doctor-$later.msi")" /qn "SITEPOLICY=$(there "$work/good.json")"
upgraded
check 'the site policy is there' cmp good.json "$data/policy.json"
check 'it runs' program_runs
rm -f "$drive/report.html"
refuse 'an earlier version is refused' run msiexec /i "$(there "$msi")" /qn
settle
check 'the later one stayed' shown_version $later
expect 0 'silent uninstall' run msiexec /x "$(there "$work/later/aovpn-doctor-$later.msi")" /qn
# The empty keys are Windows Installer's own. An MSI knows no person: the log that the program wrote for one stays, and is taken away here.
rm -rf "$drive/users/$(id -un)/AppData/Local/aovpn-doctor"
state after
check 'nothing is left but what was saved' unchanged before after 'Documents/saved.html|Installer(.*)(Features|Products|UpgradeCodes|Components)\]$'

echo '--- portable'
place="$work/Ordner mit Lücken und Ümläuten"
mkdir "$place"
mv portable/* "$place/AOVPN Doctor"
state before
(cd "$place" && find . | sort) >"$work/portable.before"
expect 0 '--version' run "$(there "$place/AOVPN Doctor/aovpn-doctor-cli.exe")" --version
expect 1 'replay' run "$(there "$place/AOVPN Doctor/aovpn-doctor-cli.exe")" replay "$(there "$place/AOVPN Doctor/samples/udp-dropped.json")" \
    --html "$(there "$place/Bericht für Österreich.html")"
check 'its report is there' test -s "$place/Bericht für Österreich.html"
rm -f "$place/Bericht für Österreich.html"
(cd "$place" && find . | sort) >"$work/portable.after"
check 'it wrote nothing beside itself' cmp "$work/portable.before" "$work/portable.after"

echo
if [ $failures != 0 ]; then
    echo "$failures failed"
    exit 1
fi
echo 'every check passed'
