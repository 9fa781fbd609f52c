# Any CI that has `holdpoint` on its PATH and the branch that is compared with: the exit code decides (0 pass or review, 1 hold, 2 wrong arguments or base, 3 incomplete).
holdpoint check --base origin/main --report json=holdpoint.json --report sarif=holdpoint.sarif
