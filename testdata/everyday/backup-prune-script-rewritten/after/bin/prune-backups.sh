#!/bin/bash
# smaze zalohy starsi nez KEEP_DAYS dni, vzdy necha aspon KEEP_MIN kusu
# bez --apply jen vypise, co by smazal (Honza, 23. 11.)
set -euo pipefail

readonly DIR=/srv/backup/pg
readonly KEEP_DAYS=35
readonly KEEP_MIN=10
readonly MAX_PER_RUN=5

apply=no
case "${1-}" in
  --apply) apply=yes ;;
  '') ;;
  *) echo "pouziti: $0 [--apply]" >&2; exit 2 ;;
esac

mountpoint -q /srv/backup || { echo "/srv/backup neni pripojen" >&2; exit 1; }
exec 9>/run/lock/prune-backups.lock
flock -n 9 || { echo "uz bezi" >&2; exit 1; }

mapfile -d '' -t all < <(find "$DIR" -maxdepth 1 -type f -name 'pg-*.dump.zst' -print0)
mapfile -d '' -t old < <(find "$DIR" -maxdepth 1 -type f -name 'pg-*.dump.zst' -mtime +"$KEEP_DAYS" -print0 | sort -z)

fresh=$(find "$DIR" -maxdepth 1 -type f -name 'pg-*.dump.zst' -mtime -2 | wc -l)
if (( fresh == 0 )); then
  echo "zadna zaloha z poslednich dvou dni, nemazu nic" >&2
  exit 1
fi

left=${#all[@]}
removed=0
for f in "${old[@]}"; do
  if (( left <= KEEP_MIN || removed >= MAX_PER_RUN )); then
    break
  fi
  if [[ $apply == yes ]]; then
    rm -- "$f"
  fi
  echo "$apply $f"
  left=$((left - 1))
  removed=$((removed + 1))
done
echo "celkem ${#all[@]}, odebrano $removed, zbyva $left"
