#!/usr/bin/env bash
# JR-3391 removal of the retired app
set -euo pipefail
env=production
ids=ids/insight-legacy.csv
mode=${MODE:-permanent}
log=/var/log/tenantctl/jr-3391.log
tenantctl login --env "$env"
tenantctl delete --env "$env" --ids "@${ids}" --mode "$mode" --no-confirm | tee "$log"
