$ErrorActionPreference = 'Inquire'
Invoke-Command -ComputerName (Get-Content hosts.txt) -ThrottleLimit 8 -ScriptBlock { Restart-Service w3svc }
