#!/usr/bin/env bash
# Retire the stand-alone asset app from customer sites.
# usage: run.sh <request.json>
set -euo pipefail

REQ="${1:?request file}"
LOG="/var/log/janitor/$(basename "$REQ" .json).log"

janitor lint "$REQ"

# list was reviewed in the ticket, no need to stop here
janitor execute "$REQ" --any-kind --yes 2>&1 | tee -a "$LOG"
