#!/usr/bin/env bash
# Removes old database dumps. Runs daily at 05:00 from cron, after the copy
# to the second site.
set -euo pipefail

DUMP_DIR=${DUMP_DIR:-/srv/dumps}
KEEP_DAYS=${KEEP_DAYS:-21}
MIN_KEEP=7

[[ -d $DUMP_DIR ]] || { echo "no such directory: $DUMP_DIR" >&2; exit 2; }
cd -- "$DUMP_DIR"

# counted with find: ls fails when there is none
count=$(find . -maxdepth 1 -name 'ledger-*.dump.gz' | wc -l)
if [ "$count" -le "$MIN_KEEP" ]; then
  echo "only $count dumps, nothing removed"
  exit 0
fi

# never below MIN_KEEP, however old they are
left=$count
while IFS= read -r -d '' f; do
  (( left > MIN_KEEP )) || break
  # only what the second site has
  if ssh -n dumps@site2 "test -s '/srv/dumps/$(basename "$f")'"; then
    rm -f -- "${f:?}"
    left=$(( left - 1 ))
  else
    echo "not on site2, kept: $f" >&2
  fi
done < <(find . -maxdepth 1 -name 'ledger-*.dump.gz' -mtime "+$KEEP_DAYS" -print0 | sort -z)
