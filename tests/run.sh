#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One command on a fresh Debian 12: installs what is needed, builds with the address and undefined-behaviour sanitizers, and
# runs every test.
# usage: sh tests/run.sh [--quick]     --quick: the debug build instead, without the sanitizers
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
preset=linux-asan
case "${1:-}" in
--quick) preset=linux-debug ;;
'') ;;
*) echo 'usage: sh tests/run.sh [--quick]' >&2; exit 2 ;;
esac

step() { printf '\n--- %s (%s)\n' "$1" "$(date -u +%H:%M:%S)"; }
jobs=$(nproc)
# What another checkout on this computer compiled serves here too: paths below the root count as relative.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1

step 'packages'
sh installer/dependencies.sh test

step 'formatting'
sh tests/format.sh

step "build ($preset)"
cmake --preset $preset >/dev/null
cmake --build --preset $preset >build/$preset/build.log 2>&1 ||
    { grep -E 'error|FAILED' build/$preset/build.log | cut -c1-300; exit 1; }

step 'every test'
# The lab's servers have timing of their own: what fails is run once more, and a failure of both is a failure.
ctest --test-dir build/$preset --output-on-failure -j "$jobs" --repeat until-pass:2
