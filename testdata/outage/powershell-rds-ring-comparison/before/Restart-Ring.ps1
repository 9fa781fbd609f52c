#Requires -Version 7.2
<#
  Restart-Ring.ps1  restarts the session hosts of one ring after patching
#>
[CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
param(
    [Parameter(Mandatory)]
    [ValidateRange(1, 4)]
    [int] $Ring,

    [string] $HostList = '.\hosts.csv'
)

$capacity = Get-Content .\capacity.json -Raw | ConvertFrom-Json
$hosts    = Import-Csv $HostList
$targets  = @($hosts | Where-Object { [int]$_.Ring -eq $Ring })

if ($targets.Count -gt $capacity.maxHostsOut) {
    throw "Ring $Ring has $($targets.Count) hosts, at most $($capacity.maxHostsOut) may be out"
}

if ($PSCmdlet.ShouldProcess("$($targets.Name -join ', ')", 'Restart')) {
    $targets | ForEach-Object -ThrottleLimit 2 -Parallel {
        Invoke-Command -ComputerName $_.Name -ScriptBlock { change logon /drainuntilrestart }
        Start-Sleep -Seconds 1800
        Restart-Computer -ComputerName $_.Name -Wait -For PowerShell -Timeout 900 -Force
    }
}
