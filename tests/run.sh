#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One command on a fresh Debian 12: installs what is needed, builds, and runs every test.
# usage: sh tests/run.sh [--quick | --windows]
#   --quick: only the debug build and its tests
#   --windows: only the Windows programs: cross-built, their tests under Wine, their words against those of Linux
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
quick=no
windows=no
case "${1:-}" in
--quick) quick=yes ;;
--windows) windows=yes ;;
'') ;;
*) echo 'usage: sh tests/run.sh [--quick | --windows]' >&2; exit 2 ;;
esac

step() { printf '\n--- %s (%s)\n' "$1" "$(date -u +%H:%M:%S)"; }
jobs=$(nproc)
# Their output is long; of a failure the lines that say why are shown.
build() {
    cmake --preset "$1" >/dev/null
    cmake --build --preset "$@" >"build/$1/build.log" 2>&1 || { grep -E 'error|FAILED' "build/$1/build.log"; exit 1; }
}

if [ $windows = yes ]; then
    step 'packages'
    sh installer/dependencies.sh windows

    step 'Windows: libraries'
    sh installer/windows/dependencies.sh

    step 'Windows: programs and tests'
    sh installer/windows/build.sh --tests

    step 'Windows: tests under Wine'
    WINEPREFIX=$(sh installer/windows/wine-prefix.sh)
    export WINEPREFIX
    ctest --preset windows-mingw -j "$jobs"

    step 'Windows against Linux'
    build linux-debug --target aovpn-doctor-cli
    sh tests/windows/compare.sh build/linux-debug/app/cli/aovpn-doctor-cli \
        build/windows-mingw/programs/aovpn-doctor-cli.exe build/windows-mingw/compared
    exit 0
fi

step 'packages'
sh installer/dependencies.sh test

step 'debug build'
build linux-debug -- -k 0

if [ $quick = no ]; then
    step 'formatting'
    sh tests/format.sh

    step 'address and undefined-behaviour sanitizers'
    build linux-asan
    # The lab asks for verdicts, not for memory faults; its probes run under the sanitizers in the unit tests.
    ctest --test-dir build/linux-asan --output-on-failure -j "$jobs" -LE lab
fi

step 'every test'
ctest --test-dir build/linux-debug --output-on-failure -j "$jobs"
