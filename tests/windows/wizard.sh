#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Pictures of the Windows wizard under Wine on a display of its own: start, a stage, the result, at 100 % and 200 %.
# usage: wizard.sh PROGRAM FOLDER
set -eu
cd "$(dirname "$0")/../.."
[ $# = 2 ] || { echo 'usage: wizard.sh PROGRAM FOLDER' >&2; exit 2; }
program=$1 folder=$2
for tool in Xvfb xdotool import; do
    command -v $tool >/dev/null || { echo "skipped: $tool is not installed (installer/dependencies.sh windows)"; exit 77; }
done
mkdir -p "$folder"
made=$(sh installer/windows/wine-prefix.sh)
work=$(mktemp -d "${TMPDIR:-/tmp}/wizard.XXXXXX")
export WINEPREFIX="$work/wine" WINEQT_QPA_PLATFORM=windows
trap '/usr/lib/wine/wineserver64 -k 2>/dev/null || true; kill "$display" 2>/dev/null || true; rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
cp -a --reflink=auto "$made" "$WINEPREFIX"

# The window that bears the program's name, once it is drawn.
window() { xdotool search --sync --onlyvisible --name 'AOVPN Doctor' | head -n 1; }
shoot() { sleep 2; import -window root "$folder/$1.png"; }
for scale in 100 200; do
    Xvfb :97 -screen 0 $((scale * 12))x$((scale * 8))x24 -nolisten tcp >/dev/null 2>&1 &
    display=$!
    export DISPLAY=:97
    until xdotool getmouselocation >/dev/null 2>&1; do sleep 0.2; done
    printf 'REGEDIT4\r\n\r\n[HKEY_CURRENT_USER\\Control Panel\\Desktop]\r\n"LogPixels"=dword:%08x\r\n' $((scale * 96 / 100)) >"$work/scale.reg"
    sh installer/windows/wine-run regedit /S "$work/scale.reg"
    /usr/lib/wine/wineserver64 -w

    sh installer/windows/wine-run "$program" >/dev/null 2>&1 &
    timeout 60 sh -c 'until xdotool search --onlyvisible --name "AOVPN Doctor" >/dev/null 2>&1; do sleep 0.3; done'
    shoot "start-$scale"
    /usr/lib/wine/wineserver64 -k
    /usr/lib/wine/wineserver64 -w

    sh installer/windows/wine-run "$program" --open resources/samples/udp-dropped.json >/dev/null 2>&1 &
    timeout 60 sh -c 'until xdotool search --onlyvisible --name "AOVPN Doctor" >/dev/null 2>&1; do sleep 0.3; done'
    shoot "result-$scale"
    xdotool windowfocus "$(window)"
    xdotool key ctrl+4
    shoot "stage-$scale"
    /usr/lib/wine/wineserver64 -k
    /usr/lib/wine/wineserver64 -w
    kill $display
    wait $display 2>/dev/null || true
done
ls "$folder"/*.png
