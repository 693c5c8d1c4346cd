#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Cross-builds the two Windows programs on Debian 12 and puts them, stripped, into build/windows-mingw/programs.
# usage: build.sh [--tests]     --tests: builds the tests as well
# AOVPN_WINDOWS_TOOLKIT, where set, is the folder of the libraries to link with; else dependencies.sh makes it.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
tests=OFF
case "${1:-}" in
--tests) tests=ON ;;
'') ;;
*) echo 'usage: build.sh [--tests]' >&2; exit 2 ;;
esac
build=build/windows-mingw
programs=$build/programs

AOVPN_WINDOWS_TOOLKIT=${AOVPN_WINDOWS_TOOLKIT:-$(sh "$here/dependencies.sh")}
export AOVPN_WINDOWS_TOOLKIT
mkdir -p "$build"
# CMake would go on using what it had found in another folder.
fresh=
grep -qs "^AOVPN_WINDOWS_TOOLKIT:[A-Z]*=$AOVPN_WINDOWS_TOOLKIT\$" $build/CMakeCache.txt || fresh=--fresh
cmake --preset windows-mingw $fresh -DAOVPN_BUILD_TESTS=$tests >"$build.log" 2>&1 || { tail -n 30 "$build.log" >&2; exit 1; }
if [ $tests = ON ]; then set -- ; else set -- --target aovpn-doctor aovpn-doctor-cli; fi
cmake --build --preset windows-mingw "$@" >"$build/build.log" 2>&1 || { grep -E 'error|FAILED' "$build/build.log" >&2; exit 1; }

# What Windows 10 brings along itself. Any other library would have to lie beside the program.
system='ADVAPI32 AUTHZ BCRYPT COMDLG32 CRYPT32 D2D1 D3D11 D3D9 DNSAPI DWMAPI DWRITE DXGI GDI32 IMM32 IPHLPAPI KERNEL32
    MPR MSVCRT NCRYPT NETAPI32 NTDLL OLE32 OLEAUT32 RPCRT4 SECUR32 SETUPAPI SHCORE SHELL32 SHLWAPI USER32 USERENV
    UXTHEME VERSION WINHTTP WINMM WINSPOOL.DRV WS2_32 WTSAPI32'
complaint=
fail() { printf '%s: %s\n' "$1" "$2" >&2; complaint=yes; }
mkdir -p "$programs"
for path in $build/app/gui/aovpn-doctor.exe $build/app/cli/aovpn-doctor-cli.exe; do
    name=${path##*/}
    x86_64-w64-mingw32-strip -s -o "$programs/$name" "$path"
    headers=$(x86_64-w64-mingw32-objdump -p "$programs/$name")
    for library in $(printf '%s\n' "$headers" | sed -n 's/^\s*DLL Name: //p' | tr '[:lower:]' '[:upper:]'); do
        case " $(echo $system) " in
        *" ${library%.DLL} "*) continue ;;
        esac
        case $library in
        API-MS-WIN-*) ;; # names of Windows for parts of its own libraries
        *) fail "$name" "needs $library" ;;
        esac
    done
    # Addresses at random over the full range, and no code in data.
    for flag in HIGH_ENTROPY_VA DYNAMIC_BASE NX_COMPAT; do
        printf '%s\n' "$headers" | grep -q "^\s*$flag" || fail "$name" "lacks the flag $flag"
    done
    if grep -qaF -e "$PWD" -e "$AOVPN_WINDOWS_TOOLKIT" "$programs/$name"; then
        fail "$name" "names a folder of this computer"
    fi
    printf '%s  %s kB\n' "$programs/$name" "$(($(stat -c %s "$programs/$name") / 1000))"
done
[ -z "$complaint" ]
