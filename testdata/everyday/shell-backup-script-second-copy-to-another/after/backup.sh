#!/usr/bin/env bash
set -euo pipefail
export RESTIC_PASSWORD_FILE=/etc/restic/pass

REPOS=(
  s3:s3.eu-central-1.example/shop-db-backup-fra
  s3:s3.eu-north-1.example/shop-db-backup-sto   # initialised 2026-11-20
)

tmp=$(mktemp -d)
trap 'rm -rf -- "$tmp"' EXIT

pg_dump -Fc -f "$tmp/shop.dump" shop
pg_restore --list "$tmp/shop.dump" >/dev/null

for repo in "${REPOS[@]}"; do
  restic -r "$repo" backup "$tmp/shop.dump"
  restic -r "$repo" check

  # keep 30 daily, 12 weekly
  restic -r "$repo" forget --keep-daily 30 --keep-weekly 12 --prune
done
