#!/usr/bin/env bash
# Removes packed logs that are older than KEEP_DAYS. Runs nightly.
set -euo pipefail

LOG_DIR=/var/log/app
KEEP_DAYS=33
MIN_FREE_PERCENT=17
LOCK_WAIT_SECONDS=66
MAX_DELETE=450

exec 9>/run/lock/prune_logs
flock -w "$LOCK_WAIT_SECONDS" 9

cd -- "$LOG_DIR"

mapfile -d '' -t OLD < <(find . -xdev -type f -name '*.log.gz' -mtime +"$KEEP_DAYS" -print0)
if (( ${#OLD[@]} > MAX_DELETE )); then
  echo "more than $MAX_DELETE files, somebody should look" >&2
  exit 3
fi
for f in "${OLD[@]}"; do
  rm -f -- "$f"
done

FREE=$(( 100 - $(df --output=pcent . | tail -1 | tr -dc 0-9) ))
if (( FREE < MIN_FREE_PERCENT )); then
  logger -p user.err "prune_logs: only $FREE % free in $LOG_DIR"
fi
