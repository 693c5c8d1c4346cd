#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs what building, testing ("test") and cross-building for Windows with its tests under Wine ("windows") need on
# Debian 12; "packages": making the packages and looking at them.
# usage: dependencies.sh build|test|windows|packages
set -eu

build='g++ cmake ninja-build ccache qt6-base-dev qt6-base-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgl-dev libxkbcommon-dev libssl-dev libspdlog-dev libevtx-dev libbfio-dev fonts-dejavu-core ca-certificates'
# xvfb, xdotool, dbus, at-spi2-core: the wizard on a display, with real keys, read by a screen reader. fonts-noto-cjk: its pictures in Japanese.
test='xvfb xdotool dbus at-spi2-core fonts-noto-cjk clang-format clang-tidy libstdc++-12-dev openssl iproute2 procps nftables dnsmasq-base strongswan-charon strongswan-swanctl
    libcharon-extra-plugins libcharon-extauth-plugins libstrongswan-standard-plugins
    freeradius eapoltest softether-vpnserver softether-vpncmd sstp-client ike-scan nmap tcpdump tshark chromium python3-html5lib'

# dpkg-dev and perl: for the source packages that installer/windows/dependencies.sh builds.
windows='g++-mingw-w64-x86-64-posix libfmt-dev dpkg-dev perl patch make xz-utils wine wine64 fonts-liberation
    xvfb xdotool imagemagick'
# Setup (nsis), MSI (wixl, msitools), ZIP, signatures; for the Debian package what looks at its parts.
packages='nsis wixl msitools zip unzip osslsigncode openssl fakeroot desktop-file-utils appstream man-db'

case "${1:-}" in
build) wanted=$build ;;
test) wanted="$build $test" ;;
windows) wanted="$build $windows" ;;
packages) wanted="$build $windows $packages" ;;
*) echo 'usage: dependencies.sh build|test|windows|packages' >&2; exit 2 ;;
esac

missing=
for package in $wanted; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0

echo "Installing:$missing"
if [ "$(id -u)" = 0 ]; then
    as_root=
elif command -v sudo >/dev/null 2>&1; then
    as_root=sudo
else
    echo "These packages are missing. As root, run: apt-get install --no-install-recommends$missing" >&2
    exit 1
fi
# A name server, IKE daemon, RADIUS or VPN server that starts by itself would be in the lab's way.
if [ ! -e /usr/sbin/policy-rc.d ] && [ "${1}" = test ]; then
    printf '#!/bin/sh\nexit 101\n' | $as_root tee /usr/sbin/policy-rc.d >/dev/null
    $as_root chmod 755 /usr/sbin/policy-rc.d
    trap '$as_root rm -f /usr/sbin/policy-rc.d' EXIT
fi
$as_root apt-get -qq update
# shellcheck disable=SC2086
DEBIAN_FRONTEND=noninteractive $as_root apt-get -qq install -y --no-install-recommends $missing >/dev/null
