#!/usr/bin/env bash
# runbook RB-114: take old billing hosts out of service
set -euo pipefail

# the four hosts still on the old disks, BILL-210
HOSTS='bill-[031-034]'
LOG=/var/log/ops/rb-114-$(date +%F).log

capctl status --cluster us-east-1 --subsystem billing | tee -a "$LOG"

capctl remove --cluster us-east-1 --subsystem billing --hosts "$HOSTS" \
  --min-remaining 90% --rate 1/10m 2>&1 | tee -a "$LOG"

capctl status --cluster us-east-1 --subsystem billing | tee -a "$LOG"
echo "done, log in $LOG"
