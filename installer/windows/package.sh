#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the packages for Windows out of the two programs that build.sh leaves: setup, MSI, portable ZIP, policy
# templates, bill of materials, checksums.
# usage: package.sh [--version X.Y.Z] PROGRAMS OUTPUT
#   PROGRAMS  folder with aovpn-doctor.exe and aovpn-doctor-cli.exe
#   OUTPUT    folder for the packages; made if it is not there
#   SIGN_CERT, SIGN_KEY, SIGN_TIMESTAMP: programs, uninstaller, setup and MSI are signed (see sign.sh); else nothing is
#   SOURCE_DATE_EPOCH: time of the files inside; without it that of the last commit
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
version=$(sed -n 's/^project(aovpn-doctor VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
if [ "${1:-}" = --version ]; then
    version=${2:-}
    shift 2
fi
case $version in
*[!0-9.]* | '') echo "package.sh: \"$version\" is no version; expected X.Y.Z" >&2; exit 2 ;;
esac
[ $# = 2 ] || { echo 'usage: package.sh [--version X.Y.Z] PROGRAMS OUTPUT' >&2; exit 2; }
programs=$(cd "$1" && pwd)
mkdir -p "$2"
output=$(cd "$2" && pwd)
for program in aovpn-doctor.exe aovpn-doctor-cli.exe; do
    [ -f "$programs/$program" ] || { echo "$programs has no $program: run installer/windows/build.sh first." >&2; exit 1; }
done
for tool in makensis wixl msibuild zip; do
    command -v $tool >/dev/null || { echo "$tool is missing: run installer/dependencies.sh packages." >&2; exit 1; }
done
toolkit=${AOVPN_WINDOWS_TOOLKIT:-${XDG_CACHE_HOME:-$HOME/.cache}/aovpn-doctor/windows-$(sh "$here/dependencies.sh" --key)}
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C.UTF-8

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sign() { [ -z "${SIGN_CERT:-}" ] || sh "$here/sign.sh" "$@"; }

# --- what is installed
payload=$work/payload
mkdir -p "$payload/licences" "$payload/samples" "$payload/policy"
cp "$programs/aovpn-doctor.exe" "$programs/aovpn-doctor-cli.exe" "$payload/"
sign "$payload/aovpn-doctor.exe" "$payload/aovpn-doctor-cli.exe"
cp "$root/LICENSE" "$payload/LICENSE.txt"
cp "$root/installer/THIRD-PARTY-NOTICES.md" "$payload/THIRD-PARTY-NOTICES.txt"
# A notice that is not there must not go unnoticed: cp fails.
cp /usr/share/common-licenses/GPL-3 "$payload/licences/GPL-3.txt"
cp /usr/share/common-licenses/LGPL-3 "$payload/licences/LGPL-3.txt"
while read -r package name; do
    cp "/usr/share/doc/$package/copyright" "$payload/licences/$name.txt"
done <<END
qt6-base-dev qt6-base
libssl-dev openssl
libfmt-dev fmtlib
libspdlog-dev spdlog
mingw-w64-x86-64-dev mingw-w64
gcc-mingw-w64-x86-64-posix gcc-mingw-w64
END
cp "$root"/resources/samples/*.json "$payload/samples/"
cp "$root/resources/policy/example-policy.json" "$root/resources/schema/policy-1.schema.json" "$payload/policy/"
sh "$here/sbom.sh" "$version" "$toolkit" "$payload/aovpn-doctor.exe" "$payload/aovpn-doctor-cli.exe" >"$payload/sbom.cdx.json"
chmod -R u=rwX,go=rX "$payload"
find "$payload" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +

# --- setup
setup=$output/aovpn-doctor-$version-setup.exe
{
    (cd "$payload" && find . -type f | sort) | sed 's|^\./||; s|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
    (cd "$payload" && find . -mindepth 1 -depth -type d) | sed 's|^\./||; s|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|'
} >"$work/uninstall.nsh"
set -- -V2 -NOCD -INPUTCHARSET UTF8 -DVERSION="$version" -DPAYLOAD="$payload" -DOUTPUT="$setup" \
    -DICON="$root/resources/icons/aovpn-doctor.ico" -DUNINSTALL_LIST="$work/uninstall.nsh"
[ -z "${SIGN_CERT:-}" ] || set -- "$@" -DSIGNER="sh $here/sign.sh"
makensis "$@" "$here/setup.nsi" >"$work/makensis.log" || { cat "$work/makensis.log" >&2; exit 1; }

# --- MSI
msi=$output/aovpn-doctor-$version.msi
sh "$here/make-msi.sh" "$version" "$payload" "$root/resources/icons/aovpn-doctor.ico" "$msi"
sign "$setup" "$msi"

# --- portable
portable=$output/aovpn-doctor-$version-portable.zip
mv "$payload" "$work/aovpn-doctor-$version"
rm -f "$portable"
(cd "$work" && find "aovpn-doctor-$version" | sort | zip -q -X -@ "$portable")

# --- for administrators: policy templates, Intune
admin=$output/aovpn-doctor-$version-administration.zip
mkdir "$work/administration"
cp -r "$here/policy" "$here/intune" "$work/administration/"
sed -i "s/@VERSION@/$version/" "$work/administration/intune/installed.ps1"
find "$work/administration" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
rm -f "$admin"
(cd "$work/administration" && find policy intune | sort | zip -q -X -@ "$admin")

cp "$work/aovpn-doctor-$version/sbom.cdx.json" "$output/aovpn-doctor-$version.cdx.json"
cd "$output"
sha256sum "aovpn-doctor-$version"* >SHA256SUMS
for file in "aovpn-doctor-$version"*; do
    printf '%s  %s kB\n' "$output/$file" "$(($(stat -c %s "$file") / 1000))"
done
