#!/bin/bash
# nightly dump of shop
set -e
DIR=/backup/shop
KEEP_DAYS=14
STAMP=$(date +%Y%m%d)

mkdir -p "$DIR"
pg_dump -Fc -d shop -f "$DIR/shop-$STAMP.dump"

rclone copy "$DIR/shop-$STAMP.dump" offsite-a:shop/

find "$DIR" -maxdepth 1 -name 'shop-*.dump' -mtime +$KEEP_DAYS -delete

logger -t backup-shop "done $STAMP"
