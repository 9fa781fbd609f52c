#!/usr/bin/env bash
# runbook OPS-77: retire four thumbnail nodes with bad memory
set -euo pipefail
REGION=kr-2

echo "tickets: HW-3391 HW-3392 HW-3395 HW-3396"
fleetctl-ng status --region "$REGION" --pool thumbs
fleetctl-ng retire --region "$REGION" --pool thumbs --nodes thumb-[011-014] --keep-at-least 90% --pace 1/15m --plan-only
fleetctl-ng status --region "$REGION" --pool thumbs
