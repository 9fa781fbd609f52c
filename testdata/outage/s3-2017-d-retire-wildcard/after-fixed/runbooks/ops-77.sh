#!/usr/bin/env bash
# runbook OPS-77: retire four thumbnail nodes with bad memory
set -euo pipefail
REGION=kr-2

echo "tickets: HW-3391 HW-3392 HW-3395 HW-3396"
fleetctl-ng status --region "$REGION" --pool thumbs
fleetctl-ng retire --region "$REGION" --pool thumbs --nodes thumb-[011-014] --keep-at-least 90% --pace 1/15m --plan-only
read -r -p "4 of 60 thumbnail nodes go, 56 stay. Type the region to go on: " answer
[ "$answer" = "$REGION" ]
fleetctl-ng retire --region "$REGION" --pool thumbs --nodes thumb-[011-014] --keep-at-least 90% --pace 1/15m
fleetctl-ng status --region "$REGION" --pool thumbs
