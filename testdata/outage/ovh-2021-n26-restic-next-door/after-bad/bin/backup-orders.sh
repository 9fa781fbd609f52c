#!/usr/bin/env bash
# nightly copy of the order database, host db-sbg-2
set -euo pipefail
export RESTIC_PASSWORD_FILE=/etc/restic/pass
DUMP=/srv/dump/orders.sql.zst
mysqldump --single-transaction orders | zstd -q -f -o "$DUMP"
restic -r /mnt/sbg-nas/restic backup "$DUMP"
restic -r /mnt/sbg-nas/restic forget --keep-last 1 --prune
