$ErrorActionPreference = 'Stop'
Invoke-Command -ComputerName (Get-Content hosts.txt) -ThrottleLimit 5 -ScriptBlock { Restart-Service w3svc }
