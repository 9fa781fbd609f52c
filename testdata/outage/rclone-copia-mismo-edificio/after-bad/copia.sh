#!/usr/bin/env bash
# copia nocturna del álbum; la lanza cron a las 01:15 UTC
set -euo pipefail
export RCLONE_CONFIG=/etc/album/rclone.conf
DIA=$(date -u +%F)

pg_dump --format=custom --dbname=album \
  | age -r "$(cat /etc/album/copia.pub)" \
  | rclone rcat "fotos-copia:album-copia-par/sql/album.dump.age"

rclone sync --transfers 32 \
  fotos-origen:album-originales fotos-copia:album-copia-par/originales

logger -t copia-album "correcta $DIA"
