#!/usr/bin/env bash
# Restart the front desk application of every live property in one country.
# usage: restart-frontdesk.sh BE|FR
set -euo pipefail

COUNTRY=${1:?country code}
INV=$(dirname "$0")/../inventory/properties.csv
LOG=/var/log/ops/restart-frontdesk-$(date +%Y%m%dT%H%M).log
MAX_HOSTS=5

pick() {
  awk -F, -v c="$COUNTRY" \
    'NR > 1 && $3 == c && $4 == "pms" && $5 == "live" { print $1 }' "$INV"
}

healthy() {
  local h=$1 i
  for i in $(seq 1 20); do
    if curl -fsS -m 3 "https://$h:8443/frontdesk/health" >/dev/null; then
      return 0
    fi
    sleep 6
  done
  return 1
}

mapfile -t HOSTS < <(pick)
printf '%s\n' "${HOSTS[@]}"
if (( ${#HOSTS[@]} == 0 || ${#HOSTS[@]} > MAX_HOSTS )); then
  echo "refusing: ${#HOSTS[@]} hosts selected" >&2
  exit 2
fi
read -r -p "restart frontdesk on ${#HOSTS[@]} hosts in $COUNTRY? (yes) " ok
[[ $ok == yes ]] || exit 1

for h in "${HOSTS[@]}"; do
  echo "== $h" | tee -a "$LOG"
  ssh -n -o BatchMode=yes "ops@$h" sudo systemctl restart pms-frontdesk.service
  if ! healthy "$h"; then
    echo "$h not healthy after restart, stopping here" | tee -a "$LOG" >&2
    exit 3
  fi
done
echo "done: ${#HOSTS[@]} hosts" | tee -a "$LOG"
