#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Is every source file as clang-format (14) would write it?
set -eu
cd "$(dirname "$0")/.."
find app checks wizard tests -name '*.cpp' -o -name '*.h' | xargs clang-format --dry-run --Werror
