#!/usr/bin/env bash
# Restart the front desk application of every live property in one country,
# so that it picks up the renewed payment gateway certificate.
# usage: restart-frontdesk.sh BE|FR
set -euo pipefail

COUNTRY=${1:?country code}
INV=$(dirname "$0")/../inventory/properties.csv
LOG=/var/log/ops/restart-frontdesk-$(date +%Y%m%dT%H%M).log

pick() {
  grep ",$COUNTRY," "$INV" | grep pms | cut -d, -f1
}

mapfile -t HOSTS < <(pick)
printf '%s\n' "${HOSTS[@]}" | tee -a "$LOG"

for h in "${HOSTS[@]}"; do
  echo "== $h" | tee -a "$LOG"
  ssh -n -o BatchMode=yes "ops@$h" "sudo systemctl restart 'pms*.service'" >>"$LOG" 2>&1 &
done
wait
echo "done: ${#HOSTS[@]} hosts" | tee -a "$LOG"
