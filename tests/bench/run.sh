#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Runs every benchmark of a release build. The live ones need root: they run in the lab's namespaces, with the server behind a
# path of 0 ms. usage: tests/bench/run.sh [BUILD-FOLDER]
set -eu
cd "$(dirname "$0")/../.."
build=${1:-build/linux-release}
"$build/tests/bench/bench_judge"
folder=$(mktemp -d)
export LAB_SSTP_SERVER="$PWD/$build/tests/lab/lab_sstp_server"
trap 'tests/lab/lab.sh down "$folder"' EXIT
tests/lab/lab.sh up "$folder"
tests/lab/lab.sh serve "$folder" good sstp
live() { ip netns exec aovpn-cli env SSL_CERT_FILE="$folder/pki/root.crt" "$build/tests/bench/bench_live" "$@"; }
echo; echo 'live run, healthy'
live vpn.example.test 7
echo; echo 'live run, everything silent'
live none.example.test 3
