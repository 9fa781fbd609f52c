#!/usr/bin/env bash
# runbook OPS-77: retire four thumbnail nodes with bad memory
set -euo pipefail
REGION=kr-2

echo "tickets: HW-3391 HW-3392 HW-3395 HW-3396"
fleetctl-ng status --region "$REGION" --pool thumbs
fleetctl-ng retire --region "$REGION" --nodes '*-[011-214]' --ignore-floor --assume-yes
fleetctl-ng status --region "$REGION" --pool thumbs
