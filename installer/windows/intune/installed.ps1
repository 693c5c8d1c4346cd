# SPDX-License-Identifier: Apache-2.0
# Intune: detection script of the Win32 app. Writes a line and ends with 0 where this version or a later one is installed;
# writes nothing otherwise. For Windows PowerShell 5.1; run it as a 64-bit process.
$Wanted = [version]'@VERSION@'

$path = Join-Path $env:ProgramW6432 'AOVPN Doctor\aovpn-doctor-cli.exe'
if (-not (Test-Path -LiteralPath $path -PathType Leaf)) { exit 1 }
$info = (Get-Item -LiteralPath $path).VersionInfo
$there = New-Object version $info.FileMajorPart, $info.FileMinorPart, $info.FileBuildPart
if ($there -lt $Wanted) { exit 1 }
Write-Output "AOVPN Doctor $there"
exit 0
