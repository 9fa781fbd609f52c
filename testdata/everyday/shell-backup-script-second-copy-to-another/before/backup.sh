#!/usr/bin/env bash
set -euo pipefail
export RESTIC_PASSWORD_FILE=/etc/restic/pass

tmp=$(mktemp -d)
trap 'rm -rf -- "$tmp"' EXIT

pg_dump -Fc -f "$tmp/shop.dump" shop
pg_restore --list "$tmp/shop.dump" >/dev/null

restic -r s3:s3.eu-central-1.example/shop-db-backup-fra backup "$tmp/shop.dump"
restic -r s3:s3.eu-central-1.example/shop-db-backup-fra check

# keep 14 daily, 8 weekly
restic -r s3:s3.eu-central-1.example/shop-db-backup-fra forget \
  --keep-daily 14 --keep-weekly 8 --prune
