#!/usr/bin/env bash
# nightly logical dump of the sheet music library, kept besides the vault copies
set -euo pipefail
umask 077
DAY=$(date -u +%F)
SPOOL=/srv/dump
OFFSITE=s3://scores-dump-ireland

pg_dump --format=custom --file="$SPOOL/scores-$DAY.dump.part" "${SCORES_DSN:?}"
pg_restore --list "$SPOOL/scores-$DAY.dump.part" >/dev/null
mv "$SPOOL/scores-$DAY.dump.part" "$SPOOL/scores-$DAY.dump"

aws s3 cp --region eu-west-1 "$SPOOL/scores-$DAY.dump" "$OFFSITE/$DAY/scores.dump"
aws s3api head-object --region eu-west-1 --bucket scores-dump-ireland --key "$DAY/scores.dump" >/dev/null

find "$SPOOL" -name 'scores-*.dump' -mtime +7 -delete
