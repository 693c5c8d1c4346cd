# SPDX-License-Identifier: Apache-2.0
# Intune: detection script of a remediation. ConfigMgr: discovery script of a configuration item.
# Runs the console program once and passes on its one line (at most 2,048 characters) and its exit code:
#   0  no problem found      1  a problem was found, or the run did not come about; the line says which
# It changes nothing. For Windows PowerShell 5.1; run it as a 64-bit process.

# A folder (also \\server\share\folder) in which each computer leaves its whole result as JSON; empty: none does.
$ResultFolder = ''
# Further arguments, for example '--server', 'vpn.contoso.com'; empty: the connections of this computer.
$Arguments = @()

function Get-Program {
    $key = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\AOVPN Doctor'
    $folders = @()
    $installed = Get-ItemProperty -LiteralPath $key -ErrorAction SilentlyContinue
    if ($installed -and $installed.InstallLocation) { $folders += $installed.InstallLocation }
    $folders += (Join-Path $env:ProgramW6432 'AOVPN Doctor')
    foreach ($folder in $folders) {
        $path = Join-Path $folder 'aovpn-doctor-cli.exe'
        if (Test-Path -LiteralPath $path -PathType Leaf) { return $path }
    }
    return $null
}

$program = Get-Program
if (-not $program) {
    Write-Output '{"verdict":"not-run","trouble":"AOVPN Doctor is not installed","schema":"aovpn-doctor/intune/1"}'
    exit 1
}

$all = @('intune') + $Arguments
if ($ResultFolder) {
    $all += @('--json', (Join-Path $ResultFolder ($env:COMPUTERNAME + '.json')))
}
$lines = @(& $program $all 2>$null)
$code = $LASTEXITCODE
$line = if ($lines.Count -gt 0) { $lines[0] } else { '' }
if (-not $line) {
    Write-Output ('{"verdict":"not-run","trouble":"the program wrote no line, exit code ' + $code + '","schema":"aovpn-doctor/intune/1"}')
    exit 1
}
Write-Output $line
if ($code -eq 0) { exit 0 }
exit 1
