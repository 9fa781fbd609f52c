$ErrorActionPreference = 'SilentlyContinue'
Invoke-Command -ComputerName (Get-Content hosts.txt) -ThrottleLimit 500 -ScriptBlock { Restart-Service w3svc }
