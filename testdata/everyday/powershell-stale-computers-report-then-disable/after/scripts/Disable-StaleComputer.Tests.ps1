Describe 'Disable-StaleComputer' {
    BeforeAll {
        $script = Join-Path $PSScriptRoot 'Disable-StaleComputer.ps1'
        $old = (Get-Date).AddDays(-200)
        function New-Fake([int] $n) {
            1..$n | ForEach-Object {
                [pscustomobject]@{
                    Name = "pc$_"; DistinguishedName = "CN=pc$_"; WhenCreated = $old
                    LastLogonTimestamp = $old.ToFileTime()
                }
            }
        }
        Mock Disable-ADAccount { }
    }

    It 'stops above the ceiling and disables nobody' {
        Mock Get-ADComputer { New-Fake 26 }
        { & $script -SearchBase 'OU=Clients,DC=corp,DC=example' -ReportPath "$TestDrive/r.csv" -Confirm:$false } |
            Should -Throw '*Nothing was disabled*'
        Should -Invoke Disable-ADAccount -Times 0
    }

    It 'disables what is under it' {
        Mock Get-ADComputer { New-Fake 3 }
        & $script -SearchBase 'OU=Clients,DC=corp,DC=example' -ReportPath "$TestDrive/r.csv" -Confirm:$false
        Should -Invoke Disable-ADAccount -Times 3 -Exactly
    }
}
