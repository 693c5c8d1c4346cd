#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the Wine prefix in which the tests run: Windows 10, no dialogs, and a crash that fails.
# Prints its folder, as WINEPREFIX has it or in the cache. Made once per version of this script and of Wine (16 seconds).
# usage: wine-prefix.sh
set -eu
here=$(cd "$(dirname "$0")" && pwd)
WINEPREFIX=${WINEPREFIX:-${XDG_CACHE_HOME:-$HOME/.cache}/aovpn-doctor/wine}
export WINEPREFIX
version=$({ cat "$0"; dpkg-query -W wine64; } | sha256sum | cut -c1-16)

mkdir -p "$(dirname "$WINEPREFIX")"
exec 9>"$WINEPREFIX.lock"
flock 9
[ "$(cat "$WINEPREFIX/ready" 2>/dev/null)" != "$version" ] || { echo "$WINEPREFIX"; exit 0; }

rm -rf "$WINEPREFIX"
mkdir "$WINEPREFIX"
# Wine's server lives on for some seconds and must not keep the lock.
wine() { WINEDEBUG=-all WINELOADER=/usr/lib/wine/wine64 DISPLAY= /usr/lib/wine/wine64 "$@" >/dev/null 2>&1 9>&-; }
wait_for_server() { /usr/lib/wine/wineserver64 -w 9>&- 2>/dev/null || /usr/lib/wine/wineserver -w 9>&-; }

WINEDLLOVERRIDES='mscoree,mshtml=' wine wineboot -i
wait_for_server
wine winecfg -v win10
# Auto=1, the default, would make a crashed program exit with 0.
cat >"$WINEPREFIX/settings.reg" <<'END'
REGEDIT4

[HKEY_CURRENT_USER\Software\Wine\WineDbg]
"ShowCrashDialog"=dword:00000000

[HKEY_LOCAL_MACHINE\Software\Microsoft\Windows NT\CurrentVersion\AeDebug]
"Auto"="0"

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
grep -q '^"Auto"="0"' "$WINEPREFIX/system.reg" || { echo 'The settings did not reach the prefix.' >&2; exit 1; }
echo "$version" >"$WINEPREFIX/ready"
echo "$WINEPREFIX"
