#!/bin/bash
# nightly dump of shop: dump, check, two copies at two sites, then prune
set -euo pipefail

readonly DIR=/backup/shop
readonly KEEP_DAYS=35
STAMP=$(date +%Y%m%d)
readonly STAMP
readonly DUMP="$DIR/shop-$STAMP.dump"

exec 9> /run/lock/backup-shop.lock
flock -n 9 || { logger -t backup-shop "still running, nothing done"; exit 1; }

mkdir -p "$DIR"
pg_dump -Fc -d shop -f "$DUMP.part"
pg_restore --list "$DUMP.part" > /dev/null
mv "$DUMP.part" "$DUMP"

for site in offsite-a offsite-b; do
  rclone copy "$DUMP" "$site:shop/"
  rclone check --one-way "$DIR" "$site:shop/" --include "shop-$STAMP.dump"
done

# reached only when both copies are there
find "$DIR" -maxdepth 1 -name 'shop-*.dump' -mtime "+$KEEP_DAYS" -delete

logger -t backup-shop "done $STAMP"
