#!/usr/bin/env bash
# runbook RB-114: take old billing hosts out of service
#   remove-capacity.sh plan     shows what would happen
#   remove-capacity.sh apply    asks, then removes
set -euo pipefail

# the four hosts still on the old disks, BILL-210
HOSTS='bill-[031-034]'
LOG=/var/log/ops/rb-114-$(date +%F).log
ARGS=(--cluster us-east-1 --subsystem billing --hosts "$HOSTS" --min-remaining 95% --rate 1/20m)

status() { capctl status --cluster us-east-1 --subsystem billing | tee -a "$LOG"; }

case "${1:-plan}" in
  plan)
    status
    capctl remove "${ARGS[@]}" --dry-run 2>&1 | tee -a "$LOG"
    ;;
  apply)
    status
    capctl remove "${ARGS[@]}" --dry-run 2>&1 | tee -a "$LOG"
    read -r -p "Four hosts of billing, nothing else? Type REMOVE 4: " answer
    [[ "$answer" == "REMOVE 4" ]] || { echo "stopped"; exit 1; }
    capctl remove "${ARGS[@]}" 2>&1 | tee -a "$LOG"
    status
    ;;
  *)
    echo "usage: $0 plan|apply" >&2
    exit 2
    ;;
esac
