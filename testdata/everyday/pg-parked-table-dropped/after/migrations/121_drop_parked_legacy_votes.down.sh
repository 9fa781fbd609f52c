#!/usr/bin/env bash
set -euo pipefail
aws s3 cp s3://example-db-archive/poll/legacy_votes-2026-11-25.dump /var/tmp/legacy_votes.dump
pg_restore --exit-on-error --dbname="${PGDATABASE:?}" --schema=graveyard /var/tmp/legacy_votes.dump
psql -v ON_ERROR_STOP=1 -c "SELECT count(*) FROM graveyard.legacy_votes"
