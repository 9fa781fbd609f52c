# monthly task: content channel of the endpoint sensor on office machines
[CmdletBinding(SupportsShouldProcess)]
param(
    [int]$BatchSize = 50,
    [string]$Channel = 'delayed-24h'
)
$ErrorActionPreference = 'Stop'

$machines = Get-ADComputer -SearchBase 'OU=Desktops,OU=Office,DC=corp,DC=example' -Filter 'Enabled -eq $true'

for ($i = 0; $i -lt $machines.Count; $i += $BatchSize) {
    $batch = $machines[$i..($i + $BatchSize - 1)]
    Invoke-Command -ComputerName $batch.Name -ThrottleLimit 10 -ScriptBlock {
        & "$env:ProgramFiles\Sensor\sensorctl.exe" channel set $using:Channel
    }
    Start-Sleep -Seconds 3600
    Assert-Heartbeat -ComputerName $batch.Name -MaxLossPercent 1
}
