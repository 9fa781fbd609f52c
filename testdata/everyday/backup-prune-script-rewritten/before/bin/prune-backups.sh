#!/bin/bash
# smaze zalohy starsi nez 30 dni, vzdy necha aspon 7 kusu
set -euo pipefail
DIR=/srv/backup/pg
KEEP_DAYS=30
KEEP_MIN=7

cd "$DIR"
count=$(find . -maxdepth 1 -type f -name 'pg-*.dump.zst' | wc -l)
for f in $(find . -maxdepth 1 -type f -name 'pg-*.dump.zst' -mtime +"$KEEP_DAYS" | sort); do
  if [ "$count" -le "$KEEP_MIN" ]; then
    echo "zbyva $count zaloh, dal nemazu" >&2
    break
  fi
  rm -- "$f"
  count=$((count - 1))
done
