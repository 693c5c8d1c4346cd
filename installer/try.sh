#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# One command on a fresh Debian 12: installs what is needed, builds, walks a bundled sample laptop and writes its report.
# Where there is a display, the wizard opens with the sample. usage: sh installer/try.sh [SAMPLE.json]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
sample=${1:-resources/samples/udp-dropped.json}

sh installer/dependencies.sh build
cmake --preset linux-release -DAOVPN_BUILD_TESTS=OFF >/dev/null
cmake --build --preset linux-release --target aovpn-doctor aovpn-doctor-cli

report=$root/build/report.html
echo
echo "--- $sample, judged again on this computer ---"
status=0
build/linux-release/app/cli/aovpn-doctor-cli replay "$sample" --html "$report" || status=$?
# 0, 1 and 3 are verdicts about the sample; anything else is a fault of the program.
case $status in 0|1|3) ;; *) exit "$status" ;; esac
echo
echo "Report: $report"
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    build/linux-release/app/gui/aovpn-doctor --open "$sample"
else
    echo "No display: to see the wizard, run build/linux-release/app/gui/aovpn-doctor --open $sample on a desktop."
fi
