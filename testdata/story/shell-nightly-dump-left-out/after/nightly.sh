#!/usr/bin/env bash
set -euo pipefail
BACKUP_DIR=/var/backups/shop
mkdir -p "$BACKUP_DIR"
find "$BACKUP_DIR" -name 'shop-*.dump' -mtime +30 -delete
for h in web1 web2 web3; do
  ssh "$h" sudo systemctl reload nginx
  sleep 30
done
