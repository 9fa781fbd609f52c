# monthly task: content channel of the endpoint sensor on office machines
[CmdletBinding()]
param(
    [string]$Channel = 'newest-at-once'
)
$ErrorActionPreference = 'SilentlyContinue'

$machines = Get-ADComputer -Filter *

Invoke-Command -ComputerName $machines.Name -ThrottleLimit 5000 -ScriptBlock {
    & "$env:ProgramFiles\Sensor\sensorctl.exe" channel set $using:Channel
}
