#Requires -Modules ActiveDirectory
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [ValidatePattern('^OU=.+,DC=corp,DC=example$')]
    [string] $SearchBase,

    [ValidateRange(90, 730)]
    [int] $Days = 120,

    [ValidateRange(1, 50)]
    [int] $MaxCount = 25,

    [Parameter(Mandatory)]
    [ValidateNotNullOrEmpty()]
    [string] $ReportPath
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$limit = (Get-Date).AddDays(-$Days)

$stale = @(Get-ADComputer -SearchBase $SearchBase -Filter 'Enabled -eq $true' -Properties LastLogonTimestamp, WhenCreated |
    Where-Object {
        $_.LastLogonTimestamp -and
        $_.WhenCreated -lt $limit -and
        [datetime]::FromFileTime($_.LastLogonTimestamp) -lt $limit
    })

$stale | Select-Object Name, DistinguishedName, WhenCreated | Export-Csv -Path $ReportPath -NoTypeInformation

if ($stale.Count -gt $MaxCount) {
    throw "$($stale.Count) stale computers, allowed are $MaxCount. Nothing was disabled, see $ReportPath"
}

foreach ($computer in $stale) {
    if ($PSCmdlet.ShouldProcess($computer.Name, 'Disable')) {
        Disable-ADAccount -Identity $computer
    }
}
