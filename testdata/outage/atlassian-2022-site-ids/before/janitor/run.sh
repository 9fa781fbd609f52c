#!/usr/bin/env bash
# Retire the stand-alone asset app from customer sites.
# usage: run.sh <request.json>
set -euo pipefail

REQ="${1:?request file}"
LOG="/var/log/janitor/$(basename "$REQ" .json).log"

janitor lint "$REQ"
janitor plan "$REQ" --expect-kind app --print-affected | tee "$LOG"

# second pair of eyes reads the printed list, then types the request id
janitor confirm --from-plan "$LOG" --approver-group cloud-provisioning-leads

janitor execute "$REQ" --expect-kind app 2>&1 | tee -a "$LOG"
