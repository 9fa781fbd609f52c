#Requires -Modules ActiveDirectory
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Mandatory)]
    [string] $SearchBase,

    [int] $Days = 120
)

$limit = (Get-Date).AddDays(-$Days)

$stale = Get-ADComputer -SearchBase $SearchBase -Filter 'Enabled -eq $true' -Properties LastLogonTimestamp |
    Where-Object { [datetime]::FromFileTime($_.LastLogonTimestamp) -lt $limit }

foreach ($computer in $stale) {
    if ($PSCmdlet.ShouldProcess($computer.Name, 'Disable')) {
        Disable-ADAccount -Identity $computer
    }
}
