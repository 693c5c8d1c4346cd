#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The Debian package: what is in it is well-formed; installed into a folder of its own it runs; removed, nothing is left.
# usage: deb.sh FILE.deb
# Exit code 77: skipped, with the reason.
set -eu
skip() { echo "skipped: $1"; exit 77; }
[ $# = 1 ] || { echo 'usage: deb.sh FILE.deb' >&2; exit 2; }
deb=$(realpath "$1")
for tool in desktop-file-validate appstreamcli man fakeroot; do
    command -v $tool >/dev/null || skip "$tool is not installed (installer/dependencies.sh packages)"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 HOME="$work/home"
mkdir "$HOME"

failures=0
check() {
    what=$1
    shift
    if "$@" >"$work/said" 2>&1; then echo "ok      $what"; else
        echo "FAILED  $what"
        sed 's/^/        /' "$work/said" | tail -n 15
        failures=$((failures + 1))
    fi
}
silent() { [ -z "$("$@" 2>&1)" ]; }
quiet_page() { [ -z "$(man --warnings -E UTF-8 -l -Tutf8 -Z "$1" 2>&1 >/dev/null)" ]; }

# dpkg with a data base of its own: this computer's is not touched.
target=$work/target
mkdir -p "$target/var/lib/dpkg/info" "$target/var/lib/dpkg/updates"
touch "$target/var/lib/dpkg/status" "$target/var/lib/dpkg/available"
(cd "$target" && find . | sort) >"$work/before"
# Its libraries are this computer's, so the data base of the target knows none of them.
apart() { fakeroot dpkg --root="$target" --force-depends --force-script-chrootless --log="$work/dpkg.log" "$@"; }
check 'install' apart -i "$deb"
usr=$target/usr
check 'checksums of its files' sh -c "cd '$target' && md5sum -c --quiet var/lib/dpkg/info/aovpn-doctor.md5sums"
check 'depends on what it is linked with' sh -c "dpkg-deb -f '$deb' Depends | grep -q libqt6widgets6 && dpkg-deb -f '$deb' Depends | grep -q libssl3"
check 'everything belongs to root' sh -c "! dpkg-deb -c '$deb' | grep -v ' root/root '"
check 'nothing is writable for others' sh -c "! dpkg-deb -c '$deb' | grep -E '^[-d].{7}w'"
check 'desktop file' silent desktop-file-validate "$usr/share/applications/aovpn-doctor.desktop"
check 'AppStream' appstreamcli validate --no-net "$usr"/share/metainfo/*.metainfo.xml
for page in aovpn-doctor aovpn-doctor-cli; do
    check "manual page of $page" quiet_page "$usr/share/man/man1/$page.1.gz"
done
check 'completion' bash -c ". '$usr/share/bash-completion/completions/aovpn-doctor-cli'; COMP_WORDS=(aovpn-doctor-cli expl); COMP_CWORD=1
    _aovpn_doctor_cli; [ \"\${COMPREPLY[*]}\" = explain ]"
for file in share/doc/aovpn-doctor/copyright share/doc/aovpn-doctor/THIRD-PARTY-NOTICES.md share/icons/hicolor/scalable/apps/aovpn-doctor.svg \
    share/icons/hicolor/256x256/apps/aovpn-doctor.png share/aovpn-doctor/schema/policy-1.schema.json; do
    check "$file" test -s "$usr/$file"
done
check 'it runs' sh -c "'$usr/bin/aovpn-doctor-cli' --version | grep -qx 'aovpn-doctor-cli $(dpkg-deb -f "$deb" Version)'"
status=0
"$usr/bin/aovpn-doctor-cli" replay "$usr/share/aovpn-doctor/samples/udp-dropped.json" --html "$work/report.html" -q >"$work/said" 2>&1 || status=$?
check 'replay of a sample finds its problem' test $status = 1
check 'and writes the report' test -s "$work/report.html"
check 'the wizard starts as far as its version' env QT_QPA_PLATFORM=offscreen "$usr/bin/aovpn-doctor" --version
if command -v lintian >/dev/null; then
    # No Debian revision, no upload: these two are as they should be here.
    check 'lintian' sh -c "! lintian --suppress-tags initial-upload-closes-no-bugs,no-changelog '$deb' | grep '^E:'"
fi
check 'remove' apart -P aovpn-doctor
rm -f "$target"/var/lib/dpkg/*-old "$target/var/lib/dpkg/lock" "$target/var/lib/dpkg/triggers/Lock" "$target/var/lib/dpkg/info/format"
(cd "$target" && find . -not -path './var/lib/dpkg/triggers*' | sort) >"$work/after"
(cd "$work" && grep -v lock before | sort >before.1 && grep -v lock after | sort >after.1)
check 'nothing is left' diff "$work/before.1" "$work/after.1"

[ $failures = 0 ] || { echo "$failures failed"; exit 1; }
echo 'every check passed'
