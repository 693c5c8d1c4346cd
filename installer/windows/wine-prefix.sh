#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the Wine prefix in which the tests run: Windows 10, no dialogs, and a crash that fails. Prints its folder: WINEPREFIX,
# or one in the cache that is named after the version of this script and of Wine. Made once (16 seconds).
# usage: wine-prefix.sh [--where]     --where: only prints the folder
set -eu
cache=${XDG_CACHE_HOME:-$HOME/.cache}/aovpn-doctor
key=$({ cat "$0"; cat /usr/share/doc/wine64/changelog.Debian.gz; } | cksum | tr ' ' -)
WINEPREFIX=${WINEPREFIX:-$cache/wine-$key}
export WINEPREFIX
[ "${1:-}" != --where ] || { echo "$WINEPREFIX"; exit 0; }
[ $# = 0 ] || { echo 'usage: wine-prefix.sh [--where]' >&2; exit 2; }

mkdir -p "$(dirname "$WINEPREFIX")"
exec 9>"$WINEPREFIX.lock"
flock 9
[ ! -e "$WINEPREFIX/ready" ] || { echo "$WINEPREFIX"; exit 0; }

rm -rf "$WINEPREFIX"
mkdir "$WINEPREFIX"
# Wine's server lives on for some seconds and must not keep the lock.
wine() { WINEDEBUG=-all WINELOADER=/usr/lib/wine/wine64 DISPLAY= /usr/lib/wine/wine64 "$@" >/dev/null 2>&1 9>&-; }
wait_for_server() { /usr/lib/wine/wineserver64 -w 9>&-; }

WINEDLLOVERRIDES='mscoree,mshtml=' wine wineboot -i
wait_for_server
wine winecfg -v win10
# A program that crashes ends with 0 if Wine's debugger comes, and it comes for Auto=0 too where there is no display to ask on.
# One that does not exist cannot come: then the exit code is that of the fault.
cat >"$WINEPREFIX/settings.reg" <<'END'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine\WineDbg]
"ShowCrashDialog"=dword:00000000

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\AeDebug]
"Auto"="1"
"Debugger"="none"

[HKEY_CURRENT_USER\Software\Wine\Fonts\Replacements]
"Segoe UI"="Liberation Sans"
"Tahoma"="Liberation Sans"
"MS Shell Dlg"="Liberation Sans"
"MS Shell Dlg 2"="Liberation Sans"
"Consolas"="Liberation Mono"
"Courier New"="Liberation Mono"
END
wine regedit /S "$WINEPREFIX/settings.reg"
wait_for_server
grep -q '^"Debugger"="none"' "$WINEPREFIX/system.reg" || { echo 'The settings did not reach the prefix.' >&2; exit 1; }
touch "$WINEPREFIX/ready"
echo "$WINEPREFIX"
