#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# clang-tidy (14) over every source file of the product; tests are held to the compiler's warnings and the sanitizers.
# usage: tidy.sh BUILD-FOLDER JOBS
set -eu
cd "$(dirname "$0")/.."
find app checks wizard -name '*.cpp' -not -path '*/windows/*' | sort |
    xargs -P "$2" -n 4 clang-tidy -p "$1" --quiet 2>/dev/null
