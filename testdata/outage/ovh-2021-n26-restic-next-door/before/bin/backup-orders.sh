#!/usr/bin/env bash
# nightly copy of the order database, host db-sbg-2
set -euo pipefail
export RESTIC_PASSWORD_FILE=/etc/restic/pass
DUMP=/srv/dump/orders.sql.zst
mysqldump --single-transaction orders | zstd -q -f -o "$DUMP"
restic -r s3:https://s3.gra.storage.example/orders-offsite backup "$DUMP"
restic -r s3:https://s3.gra.storage.example/orders-offsite forget --keep-daily 14 --keep-monthly 6
restic -r s3:https://s3.gra.storage.example/orders-offsite check --read-data-subset=2%
