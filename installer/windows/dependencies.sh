#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Builds what the Windows programs are linked with: static Qt, OpenSSL, fmt and spdlog, from Debian's signed source
# packages with mingw-w64. Prints the folder they are in. Built once (17 to 20 minutes on two cores), then found again
# by a hash of this script, the tool-chain file, the compiler and the versions of the same libraries on this computer.
# usage: dependencies.sh [--key]     --key: prints only the hash
# The folder's file sources.txt says what was built: one line "source package, version" each.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/aovpn-doctor
jobs=$(nproc)

packages='openssl fmtlib spdlog qt6-base'
# Moc, rcc and uic of the installed Qt run in the cross build, so both must be of one version.
installed='libssl-dev libfmt-dev libspdlog-dev qt6-base-dev'

# shellcheck disable=SC2086
key=$({
    cat "$here/dependencies.sh" "$here/mingw-w64.cmake"
    x86_64-w64-mingw32-g++-posix --version
    dpkg-query -W -f '${source:Package} ${source:Version}\n' $installed
} | sha256sum | cut -c1-16)
case "${1:-}" in
--key) echo "$key"; exit 0 ;;
'') ;;
*) echo 'usage: dependencies.sh [--key]' >&2; exit 2 ;;
esac

toolkit=$cache/windows-$key
[ ! -e "$toolkit/sources.txt" ] || { echo "$toolkit"; exit 0; }

mkdir -p "$cache"
exec 9>"$cache/windows-$key.lock"
flock 9
[ ! -e "$toolkit/sources.txt" ] || { echo "$toolkit"; exit 0; }

work=$(mktemp -d "${TMPDIR:-/tmp}/toolkit.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
rm -rf "$toolkit"
export AOVPN_WINDOWS_TOOLKIT="$toolkit"
step() { printf '%s %s\n' "$(date -u +%H:%M:%S)" "$1" >&2; }
# Long output goes to a log, of which a failure shows the end.
log=$cache/windows-$key.log
: >"$log"
quiet() { "$@" >>"$log" 2>&1 9>&- || { tail -n 40 "$log" >&2; echo "failed: $* (all of it: $log)" >&2; exit 1; }; }

# --- sources, with package lists of their own: no entry is added to this computer's.
step 'sources'
mkdir -p "$work/lists/partial" "$work/cache/archives/partial"
apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' | sort -u |
    awk '$2 ~ /^(bookworm|stable)/ && $3 == "main" && $1 ~ /debian/ {
        print "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]", $1, $2, $3 }' |
    grep -v -- '-backports ' >"$work/sources.list"
apt="apt-get -q -o Dir::Etc::sourcelist=$work/sources.list -o Dir::Etc::sourceparts=- -o Dir::State::lists=$work/lists
    -o Dir::Cache=$work/cache -o APT::Sandbox::User="
cd "$work"
quiet $apt update
for package in $packages; do
    # Where the newest (a security update's) cannot be fetched, the release's own is taken.
    $apt source --download-only "$package" >>"$log" 2>&1 || {
        echo "The newest source of $package could not be fetched: the release's own is taken." >&2
        rm -f "$package"_*
        quiet $apt source --download-only "$package/bookworm"
    }
    for description in "$package"_*.dsc; do :; done
    quiet dpkg-source -x "$description" "$package"
    sed -n 's/^Version: //p' "$description" | head -n 1 | sed "s/^/$package /" >>"$work/sources.txt"
done
host=$(dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev)
case "$(sed -n 's/^qt6-base //p' "$work/sources.txt")" in
"$host"*) ;;
*) echo "The installed Qt is $host, the source is another: update this computer first." >&2; exit 1 ;;
esac

# --- OpenSSL. Nothing is loaded at run time: a folder that an ordinary user may make (/openssl on the current drive)
# must not lend code to a program that may run elevated. Qt needs psk.
step 'OpenSSL'
mkdir openssl-build
cd openssl-build
quiet env CFLAGS=-O2 ../openssl/Configure mingw64 --cross-compile-prefix=x86_64-w64-mingw32- \
    --prefix=/openssl --libdir=lib --openssldir=/openssl/ssl \
    no-shared no-tests no-dso no-engine no-module no-autoload-config no-legacy no-capieng no-ui-console no-comp no-dtls \
    no-srp no-srtp no-ssl3 no-idea no-seed no-camellia no-aria no-bf no-cast no-rc4 no-md4 no-mdc2 no-whirlpool no-sm2 \
    no-sm3 no-sm4 no-siphash no-gost no-ct
quiet make -s -j"$jobs" build_libs
quiet make -s install_dev DESTDIR="$work/openssl-installed"
mkdir -p "$toolkit"
cp -r ../openssl-installed/openssl/. "$toolkit/"
cd ..

configure() {
    quiet cmake -G Ninja -DCMAKE_TOOLCHAIN_FILE="$here/mingw-w64.cmake" -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_INSTALL_PREFIX="$toolkit" -DCMAKE_PREFIX_PATH="$toolkit" \
        -DCMAKE_C_FLAGS="-ffile-prefix-map=$work=." -DCMAKE_CXX_FLAGS="-ffile-prefix-map=$work=." "$@"
}

step 'fmt, spdlog'
configure -S fmtlib -B fmtlib-build -DFMT_TEST=OFF -DFMT_DOC=OFF
quiet ninja -C fmtlib-build -j"$jobs" install
configure -S spdlog -B spdlog-build -DSPDLOG_FMT_EXTERNAL=ON -DSPDLOG_WCHAR_FILENAMES=ON -DSPDLOG_BUILD_SHARED=OFF \
    -DSPDLOG_BUILD_EXAMPLE=OFF -DSPDLOG_BUILD_TESTS=OFF
quiet ninja -C spdlog-build -j"$jobs" install

# --- Qt. tabletevent needs a header that Debian's source lacks; without direct2d DirectWrite does not link, so only
# the platform plugin of direct2d1_1 is left out; relocatable keeps this folder's path out of the programs.
step 'Qt'
off=
for feature in tabletevent direct2d1_1 vulkan tuiotouch sql dbus xml printsupport concurrent dtls \
    jpeg gif textodfwriter textmarkdownwriter imageformat_xbm imageformat_ppm sessionmanager \
    graphicsview mdiarea dockwidget undocommand calendarwidget colordialog fontdialog lcdnumber dial columnview \
    datawidgetmapper fontcombobox splashscreen keysequenceedit scroller gestures networkdiskcache topleveldomain \
    hijricalendar jalalicalendar islamiccivilcalendar concatenatetablesproxymodel transposeproxymodel \
    sharedmemory systemsemaphore; do
    off="$off -DFEATURE_$feature=OFF"
done
# shellcheck disable=SC2086
configure -S qt6-base -B qt6-build -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DBUILD_SHARED_LIBS=OFF -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF \
    -DFEATURE_optimize_size=ON -DFEATURE_relocatable=ON \
    -DINPUT_opengl=no -DINPUT_openssl=linked -DOPENSSL_ROOT_DIR="$toolkit" -DOPENSSL_USE_STATIC_LIBS=ON $off
quiet ninja -C qt6-build -j"$jobs"
quiet ninja -C qt6-build install

# Written last: a folder without it is one whose building was cut short.
cp "$work/sources.txt" "$toolkit/sources.txt"
step 'tool-kit ready'
echo "$toolkit"
