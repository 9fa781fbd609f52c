#!/usr/bin/env bash
# copia nocturna del álbum; la lanza cron a las 01:15 UTC
set -euo pipefail
export RCLONE_CONFIG=/etc/album/rclone.conf
DIA=$(date -u +%F)

pg_dump --format=custom --dbname=album \
  | age -r "$(cat /etc/album/copia.pub)" \
  | rclone rcat "fotos-copia:album-copia/sql/$DIA.dump.age"

rclone copy --immutable --checksum --transfers 16 \
  fotos-origen:album-originales fotos-copia:album-copia/originales

rclone size "fotos-copia:album-copia/sql/$DIA.dump.age" --json \
  | jq -e '.bytes > 20000000000' >/dev/null
logger -t copia-album "correcta $DIA"
