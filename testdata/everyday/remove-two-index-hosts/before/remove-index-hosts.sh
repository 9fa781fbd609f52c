#!/usr/bin/env bash
# CHG-20990: hosts idx-07 and idx-19 reached end of warranty
# draft, not run yet
set -euo pipefail

readonly POOL=index

capctl status --pool "$POOL"
capctl drain --pool "$POOL" --host idx-07 --host idx-19
capctl wait-drained --pool "$POOL" --host idx-07 --host idx-19 --timeout 2h
capctl remove --pool "$POOL" --host idx-07 --host idx-19

capctl status --pool "$POOL"
# afterwards: CMDB, rack labels
exit 0
