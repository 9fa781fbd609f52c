#!/usr/bin/env bash
# nightly logical dump, cron on clinic-ops-1 (europe-west9-a)
set -euo pipefail
stamp=$(date -u +%Y%m%dT%H%MZ)
pg_dump --format=custom --dbname=service=clinic \
  | age -r "$(cat /etc/backup/recipient)" \
  > "/srv/dumps/${stamp}.dump.age"
find /srv/dumps -name '*.dump.age' -mtime +14 -delete
