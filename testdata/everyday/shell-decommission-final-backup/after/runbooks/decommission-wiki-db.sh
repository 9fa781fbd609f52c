#!/usr/bin/env bash
# decommission of the old wiki database (INFRA-5120)
# step 1, done 2026-11-02: everybody off, read only
# step 2, this file: final backup to two sites, restore test, then drop
set -euo pipefail

readonly HOST=db-wiki-old-1.example.net
readonly TEST_HOST=db-restore-test-1.example.net
readonly DB=wiki
readonly DUMP=/backup/final/wiki-INFRA-5120.dump
readonly MIN_QUIET_DAYS=21

q() { psql -h "$1" -U dba -d "$2" -v ON_ERROR_STOP=1 -At -c "$3"; }

sessions=$(q "$HOST" postgres "SELECT count(*) FROM pg_stat_activity WHERE datname = '$DB'")
[ "$sessions" -eq 0 ] || { echo "$sessions sessions on $DB, stop" >&2; exit 1; }

quiet=$(( ( $(date +%s) - $(date -d 2026-11-02 +%s) ) / 86400 ))
[ "$quiet" -ge "$MIN_QUIET_DAYS" ] || { echo "only $quiet quiet days, stop" >&2; exit 1; }

pg_dump -h "$HOST" -U dba --format=custom --file="$DUMP" "$DB"
sha256sum "$DUMP" > "$DUMP.sha256"

aws s3 cp "$DUMP" s3://example-final-backups-eu-central-1/wiki/ --only-show-errors
aws s3 cp "$DUMP" s3://example-final-backups-eu-north-1/wiki/ --only-show-errors

copy=$(mktemp)
trap 'rm -f -- "$copy"' EXIT
aws s3 cp s3://example-final-backups-eu-north-1/wiki/"${DUMP##*/}" "$copy" --only-show-errors
cmp -- "$DUMP" "$copy"

createdb -h "$TEST_HOST" -U dba wiki_final_check
pg_restore -h "$TEST_HOST" -U dba --exit-on-error --dbname=wiki_final_check "$copy"

for table in page revision attachment account; do
  old=$(q "$HOST" "$DB" "SELECT count(*) FROM public.$table")
  new=$(q "$TEST_HOST" wiki_final_check "SELECT count(*) FROM public.$table")
  echo "$table $old $new"
  [ "$old" -eq "$new" ] || { echo "$table differs, stop" >&2; exit 1; }
done

echo "backup verified; second person types the name of the database on $HOST to drop:"
read -r answer
[ "$answer" = "$DB" ] || { echo "not dropped" >&2; exit 1; }
dropdb -h "$HOST" -U dba --interactive "$DB"
