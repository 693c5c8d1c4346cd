#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the Debian package for helpdesks on Linux out of a release build, by its install rules.
# usage: make-deb.sh [BUILD [OUTPUT]]     BUILD: build/linux-release, built here if it is not; OUTPUT: build/packages
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root"
build=${1:-build/linux-release}
mkdir -p "${2:-build/packages}"
output=$(cd "${2:-build/packages}" && pwd)
version=$(sed -n 's/^project(aovpn-doctor VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
architecture=$(dpkg --print-architecture)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8

if [ $# = 0 ]; then
    cmake --preset linux-release -DAOVPN_BUILD_TESTS=OFF >/dev/null
    cmake --build --preset linux-release --target aovpn-doctor aovpn-doctor-cli
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
package=$work/package
mkdir -p "$package/DEBIAN" "$work/debian"
# To /usr, whatever prefix the build was configured with.
DESTDIR="$package" cmake --install "$build" --prefix /usr >/dev/null
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$package"/usr/bin/*

documents=$package/usr/share/doc/aovpn-doctor
rm "$documents/LICENSE" # Debian has the text of its own: the file copyright says where
cp "$here/copyright" "$documents/copyright"
# Not "changelog.Debian": the version has no Debian revision.
gzip -9nc CHANGELOG.md >"$documents/changelog.gz"
gzip -9n "$package"/usr/share/man/man1/*.1

# The libraries that the programs are linked with, as packages with the versions that they need.
cd "$work"
printf 'Source: aovpn-doctor\n\nPackage: aovpn-doctor\nArchitecture: any\n' >debian/control
libraries=$(dpkg-shlibdeps -O "$package"/usr/bin/* 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$libraries" ] || { echo 'make-deb.sh: no library was found' >&2; exit 1; }
cat >"$package/DEBIAN/control" <<END
Package: aovpn-doctor
Version: $version
Architecture: $architecture
Maintainer: The AOVPN Doctor authors <aovpn-doctor@example.test>
Installed-Size: $(du -sk --exclude=DEBIAN "$package" | cut -f1)
Depends: $libraries
Recommends: ca-certificates
Section: net
Priority: optional
Description: find out why a Windows VPN connection does not work
 AOVPN Doctor walks through the stages of an Always On VPN or Windows remote
 access connection, shows what is wrong and who has to do what, and writes a
 report for the ticket.
 .
 At a helpdesk on Linux it opens the reports and bundles that were recorded on
 laptops, judges them again, compares a sick laptop with a healthy one, explains
 the error codes of Windows, and asks a VPN server from outside how it wants to
 be signed in to, without a password.
END
chmod -R u=rwX,go=rX "$package"
find "$package" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
(cd "$package" && find usr -type f -exec md5sum {} + | sort -k2 >DEBIAN/md5sums)
touch -d "@$SOURCE_DATE_EPOCH" "$package/DEBIAN/md5sums" "$package/DEBIAN"

deb=$output/aovpn-doctor_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz -b "$package" "$deb" >/dev/null
(cd "$output" && sha256sum "${deb##*/}" >"${deb##*/}.sha256")
printf '%s  %s kB\n' "$deb" "$(($(stat -c %s "$deb") / 1000))"
