#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Writes what is inside the Windows programs as a CycloneDX 1.5 bill of materials (JSON) to standard output.
# usage: sbom.sh VERSION TOOLKIT PROGRAM...
#   TOOLKIT  the folder that dependencies.sh prints; its sources.txt has the versions of what was built from source
set -eu
[ $# -ge 3 ] || { echo 'usage: sbom.sh VERSION TOOLKIT PROGRAM...' >&2; exit 2; }
version=$1
toolkit=$2
shift 2
sources=$toolkit/sources.txt
[ -s "$sources" ] || { echo "$sources is missing: run installer/windows/dependencies.sh first." >&2; exit 1; }

# The licence of each source package; one that this list does not know is a mistake, not a blank.
licence() {
    case $1 in
    openssl) echo 'Apache-2.0' ;;
    fmtlib | spdlog) echo 'MIT' ;;
    qt6-base) echo 'LGPL-3.0-only' ;;
    gcc-mingw-w64) echo 'GPL-3.0-or-later WITH GCC-exception-3.1' ;;
    mingw-w64) echo 'ZPL-2.1 AND MIT' ;;
    *) echo "sbom.sh does not know the licence of $1" >&2; exit 1 ;;
    esac
}

# library NAME VERSION [NESTED]: NAME is a Debian source package.
library() {
    id=$(licence "$1")
    printf '    {"type": "library", "bom-ref": "%s", "name": "%s", "version": "%s",\n' "$1" "$1" "$2"
    printf '     "purl": "pkg:deb/debian/%s@%s?arch=source",\n' "$1" "$(printf %s "$2" | sed 's/+/%2B/g; s/:/%3A/g; s/~/%7E/g')"
    printf '     "licenses": [{"expression": "%s"}]%s}' "$id" "${3:-}"
}

# What Qt brings along in its own source and links statically. Each says its version itself; FreeType does not.
bundled=
for archive in "$toolkit"/lib/libQt6Bundled*.a; do
    [ -e "$archive" ] || continue
    name=$(basename "$archive" .a | sed 's/^libQt6Bundled//' | tr '[:upper:]' '[:lower:]')
    case $name in
    zlib) pattern='s/^ *deflate \([0-9.]*\) Copyright.*/\1/p' ;;
    libpng) pattern='s/^ *libpng version \([0-9.]*\)$/\1/p' ;;
    pcre2) pattern='s/^\([0-9]*\.[0-9]*\) [0-9-]*$/\1/p' ;;
    harfbuzz) pattern='s/^\([0-9]*\.[0-9]*\.[0-9]*\)$/\1/p' ;;
    *) pattern='d' ;;
    esac
    release=$(strings "$archive" | sed -n "$pattern" | head -n 1)
    bundled="$bundled${bundled:+,}
      {\"type\": \"library\", \"name\": \"$name\", ${release:+\"version\": \"$release\", }\"description\": \"as in the source of qt6-base\"}"
done

programs=
hashes=
for program; do
    hash=$(sha256sum "$program" | cut -d' ' -f1)
    hashes=$hashes$hash
    programs="$programs${programs:+,
}    {\"type\": \"application\", \"name\": \"${program##*/}\", \"version\": \"$version\",
     \"hashes\": [{\"alg\": \"SHA-256\", \"content\": \"$hash\"}],
     \"licenses\": [{\"license\": {\"id\": \"Apache-2.0\"}}]}"
done
serial=$(printf %s "$version$hashes" | sha256sum |
    sed -E 's/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/\1-\2-5\3-8\4-\5/')

cat <<END
{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "serialNumber": "urn:uuid:$serial",
  "version": 1,
  "metadata": {
    "timestamp": "$(date -u -d "@${SOURCE_DATE_EPOCH:-$(date +%s)}" +%Y-%m-%dT%H:%M:%SZ)",
    "component": {"type": "application", "bom-ref": "aovpn-doctor", "name": "AOVPN Doctor", "version": "$version",
      "licenses": [{"license": {"id": "Apache-2.0"}}]}
  },
  "components": [
$programs,
END
names=
while read -r name release; do
    nested=
    [ "$name" != qt6-base ] || [ -z "$bundled" ] || nested=",
     \"components\": [$bundled
     ]"
    library "$name" "$release" "$nested"
    echo ,
    names="$names \"$name\","
done <"$sources"
# The compiler's run-time libraries, and those of mingw-w64 with its threads.
library gcc-mingw-w64 "$(dpkg-query -W -f '${source:Version}' gcc-mingw-w64-x86-64-posix)"
echo ,
library mingw-w64 "$(dpkg-query -W -f '${source:Version}' mingw-w64-x86-64-dev)"
cat <<END

  ],
  "dependencies": [
    {"ref": "aovpn-doctor", "dependsOn": [$names "gcc-mingw-w64", "mingw-w64"]}
  ]
}
END
