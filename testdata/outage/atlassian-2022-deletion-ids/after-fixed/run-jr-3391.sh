#!/usr/bin/env bash
# JR-3391 removal of the retired app
set -euo pipefail
env=production
ids=ids/insight-legacy-apps.csv
mode=mark

awk -F, '$2 != "app" { print "not an app: " $1; bad = 1 } END { exit bad }' "$ids"
[ "$(wc -l < "$ids")" -le 883 ]
log=/var/log/tenantctl/jr-3391.log
tenantctl login --env "$env"
tenantctl delete --env "$env" --ids "@${ids}" --kind app --mode "$mode" --limit 30 --dry-run | tee "$log"
read -r -p "30 apps will be marked, none deleted. Type JR-3391 to go on: " answer
[ "$answer" = "JR-3391" ]
tenantctl delete --env "$env" --ids "@${ids}" --kind app --mode "$mode" --limit 30 | tee -a "$log"
