#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Makes the MSI package: per machine, silent, no restart; a later version replaces an earlier one.
# usage: make-msi.sh VERSION PAYLOAD ICON OUTPUT.msi     PAYLOAD: folder with what is installed
#
# wixl knows a part of WiX 3 only; what it lacks is written into the tables afterwards (msibuild). Tried under Wine only.
set -eu
[ $# = 4 ] || { echo 'usage: make-msi.sh VERSION PAYLOAD ICON OUTPUT.msi' >&2; exit 2; }
version=$1
payload=$(cd "$2" && pwd)
icon=$(realpath "$3")
output=$(realpath -m "$4")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# The same name has always the same identifier; in capitals, because MSI compares them as text.
guid() {
    printf 'aovpn-doctor %s' "$1" | sha256sum | tr '[:lower:]' '[:upper:]' |
        sed -E 's/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/\1-\2-5\3-8\4-\5/'
}
# An identifier of MSI for a path: letters, digits, full stops, underscores.
key() { printf 'k%s' "$(printf %s "$1" | sha256sum | cut -c1-16)"; }

# wixl looks for files below its own folder.
cp -a "$payload" payload
cp "$icon" app.ico

# One component for each file; folders nest as they do on the disk.
folder() { # folder PATH-BELOW-PAYLOAD ('' for itself)
    for entry in "payload/$1"*; do
        path=${entry#payload/}
        name=${entry##*/}
        if [ -d "$entry" ]; then
            printf '<Directory Id="%s" Name="%s">\n' "$(key "$path")" "$name"
            (folder "$path/")
            printf '</Directory>\n'
            continue
        fi
        id=$(key "$path")
        case $path in
        aovpn-doctor-cli.exe) id=cli ;;
        aovpn-doctor.exe) id=wizard ;;
        esac
        printf '<Component Id="c.%s" Guid="%s" Win64="yes"><File Id="%s" Name="%s" Source="%s" KeyPath="yes">' \
            "$id" "$(guid "component $path")" "$id" "$name" "$entry"
        [ "$id" != wizard ] || printf '<Shortcut Id="menu" Directory="ProgramMenuFolder" Name="AOVPN Doctor"
            WorkingDirectory="INSTALLDIR" Icon="app.ico" IconIndex="0" Advertise="yes"/>'
        printf '</File></Component>\n'
        printf '<ComponentRef Id="c.%s"/>\n' "$id" >>references
    done
}
: >references
folder '' >components

cat >package.wxs <<END
<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
<Product Id="$(guid "product $version")" Name="AOVPN Doctor" Language="1033" Version="$version"
    Manufacturer="The AOVPN Doctor authors" UpgradeCode="$(guid 'every version')">
  <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Description="AOVPN Doctor $version"/>
  <MajorUpgrade DowngradeErrorMessage="A later version of AOVPN Doctor is installed already."/>
  <Media Id="1" Cabinet="files.cab" EmbedCab="yes"/>
  <Icon Id="app.ico" SourceFile="app.ico"/>
  <Property Id="ARPPRODUCTICON" Value="app.ico"/>
  <Property Id="ARPNOMODIFY" Value="1"/>
  <Property Id="ARPNOREPAIR" Value="1"/>
  <Property Id="REBOOT" Value="ReallySuppress"/>
  <Property Id="SITEPOLICYBEFORE">
    <RegistrySearch Id="before" Root="HKLM" Key="SOFTWARE\\AOVPN Doctor" Name="SitePolicy" Type="raw" Win64="yes"/>
  </Property>
  <CustomAction Id="JudgePolicy" FileKey="cli" ExeCommand="checks --site &quot;[SITEPOLICY]&quot;" Execute="deferred"
    Impersonate="no" Return="check"/>
  <CustomAction Id="NamePolicyToRemove" Property="REMOVEDPOLICYFOLDER" Value="[POLICYFOLDER]"/>
  <Directory Id="TARGETDIR" Name="SourceDir">
    <Directory Id="ProgramMenuFolder"/>
    <Directory Id="CommonAppDataFolder"><Directory Id="POLICYFOLDER" Name="aovpn-doctor"/></Directory>
    <Directory Id="ProgramFiles64Folder"><Directory Id="INSTALLDIR" Name="AOVPN Doctor">
$(cat components)
      <Component Id="c.policy" Guid="$(guid 'component site policy')" Win64="yes">
        <RegistryValue Root="HKLM" Key="SOFTWARE\\AOVPN Doctor" Name="SitePolicy" Type="integer" Value="1" KeyPath="yes"/>
      </Component>
    </Directory></Directory>
  </Directory>
  <Feature Id="all" Level="1" Title="AOVPN Doctor">
$(cat references)
    <ComponentRef Id="c.policy"/>
  </Feature>
  <InstallExecuteSequence>
    <Custom Action="NamePolicyToRemove" After="CostFinalize">REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE</Custom>
    <Custom Action="JudgePolicy" After="InstallFiles">SITEPOLICY AND NOT REMOVE</Custom>
  </InstallExecuteSequence>
</Product>
</Wix>
END
wixl -a x64 -o package.msi package.wxs 2>said || { cat said >&2; exit 1; }
# It drops what it does not understand with a warning only.
if grep -E 'WARNING|CRITICAL' said >&2; then exit 1; fi

change() { msibuild package.msi -q "$1"; }

# An earlier version goes before a file of the new one comes, inside the same transaction.
change "UPDATE \`InstallExecuteSequence\` SET \`Sequence\`=1501 WHERE \`Action\`='RemoveExistingProducts'"
change "INSERT INTO \`LaunchCondition\` (\`Condition\`, \`Description\`) VALUES ('Installed OR VersionNT64', 'AOVPN Doctor needs a 64-bit Windows 10 or later.')"
change "UPDATE \`Property\` SET \`Value\`='WIX_DOWNGRADE_DETECTED;WIX_UPGRADE_DETECTED;SITEPOLICY' WHERE \`Property\`='SecureCustomProperties'"
# wixl puts the action at the end, where it would come too late, and marks it as one that runs elevated.
change "UPDATE \`InstallExecuteSequence\` SET \`Sequence\`=1001 WHERE \`Action\`='NamePolicyToRemove'"
change "UPDATE \`CustomAction\` SET \`Type\`=51 WHERE \`Action\`='NamePolicyToRemove'"
# A program without its version here would not replace an older one.
for id in cli wizard; do
    change "UPDATE \`File\` SET \`Version\`='$version.0', \`Language\`='1033' WHERE \`File\`='$id'"
done

# SITEPOLICY=C:\folder\policy.json is copied to the place where the program looks, and goes with the program. The mark in
# the registry says at an upgrade that an earlier version brought it.
change "UPDATE \`Component\` SET \`Condition\`='SITEPOLICY OR SITEPOLICYBEFORE' WHERE \`Component\`='c.policy'"
tab=$(printf '\t')
table() { sed "s/|/$tab/g" >"$1.idt"; msibuild package.msi -i "$1.idt"; }
table MoveFile <<END
FileKey|Component_|SourceName|DestName|SourceFolder|DestFolder|Options
s72|s72|S255|L255|S72|s72|i2
MoveFile|FileKey
policy|c.policy||policy.json|SITEPOLICY|POLICYFOLDER|0
END
table RemoveFile <<END
FileKey|Component_|FileName|DirProperty|InstallMode
s72|s72|L255|s72|i2
RemoveFile|FileKey
policy|c.policy|policy.json|REMOVEDPOLICYFOLDER|2
policyfolder|c.policy||REMOVEDPOLICYFOLDER|2
END
change "INSERT INTO \`InstallExecuteSequence\` (\`Action\`, \`Sequence\`) VALUES ('MoveFiles', 3800)"

# The package's own code: another one for other contents.
contents=$( (cd payload && find . -type f -exec sha256sum {} + | sort -k2) | sha256sum | cut -d' ' -f1)
msibuild package.msi -s 'AOVPN Doctor' 'The AOVPN Doctor authors' 'x64;1033' "{$(guid "package $version $contents")}"
mv package.msi "$output"
