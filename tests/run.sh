#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One command on a fresh Debian 12: installs what is needed, builds with the address and undefined-behaviour sanitizers, and
# runs every test.
# usage: sh tests/run.sh [--quick | --windows | --packages]
#   --quick: the debug build instead, without the sanitizers
#   --windows: the Windows programs instead: cross-built, their tests under Wine, their words against those of Linux,
#     their packages installed and uninstalled
#   --packages: the Debian package instead, made of a release build
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
preset=linux-asan
windows=no
packages=no
case "${1:-}" in
--quick) preset=linux-debug ;;
--windows) windows=yes ;;
--packages) packages=yes ;;
'') ;;
*) echo 'usage: sh tests/run.sh [--quick | --windows | --packages]' >&2; exit 2 ;;
esac

step() { printf '\n--- %s (%s)\n' "$1" "$(date -u +%H:%M:%S)"; }
jobs=$(nproc)
# Their output is long; of a failure the lines that say why are shown.
build() {
    cmake --preset "$1" >/dev/null
    cmake --build --preset "$@" >"build/$1/build.log" 2>&1 ||
        { grep -E 'error|FAILED' "build/$1/build.log" | cut -c1-300; exit 1; }
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
    ctest --preset windows-mingw -j "$jobs" --repeat until-pass:2

    step 'Windows against Linux'
    build $preset --target aovpn-doctor-cli tst_lab
    sh tests/windows/compare.sh build/$preset/app/cli/aovpn-doctor-cli \
        build/windows-mingw/programs/aovpn-doctor-cli.exe build/windows-mingw/compared

    step 'Windows: live against the lab'
    export AOVPN_LAB_WINDOWS="$root/build/windows-mingw/programs/aovpn-doctor-cli.exe"
    build/$preset/tests/lab/tst_lab scenarios || build/$preset/tests/lab/tst_lab scenarios

    step 'Windows: the wizard on a display'
    sh tests/windows/wizard.sh build/windows-mingw/programs/aovpn-doctor.exe build/windows-mingw/pictures

    step 'Windows: packages'
    sh installer/dependencies.sh packages
    sh tests/installer/packages.sh
    exit 0
fi

if [ $packages = yes ]; then
    step 'packages'
    sh installer/dependencies.sh packages

    step 'Debian package'
    sh installer/linux/make-deb.sh
    sh tests/installer/deb.sh build/packages/*.deb
    exit 0
fi

step 'packages'
sh installer/dependencies.sh test

step 'formatting'
sh tests/format.sh

step "build ($preset)"
build $preset

step 'every test'
# The lab's servers have timing of their own: what fails is run once more, and a failure of both is a failure.
ctest --test-dir build/$preset --output-on-failure -j "$jobs" --repeat until-pass:2
